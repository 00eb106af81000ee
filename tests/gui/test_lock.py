"""Locking: by button, by idleness, by sleep, by closing; what was typed is kept, nothing under way is heard of."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from evidence_vault.model import AddDetails
from gui.desk import Desk
from gui.idle import IdleWatch
from gui.screens.incident import IncidentScreen
from gui.screens.unlock import UnlockScreen
from gui.session import Session
from tests.gui.fakes import FakePictures, FakeVault, sample_vault


@pytest.fixture
def vault() -> FakeVault:
    return sample_vault(8)


@pytest.fixture
def opened(desk: Desk, session: Session, vault: FakeVault, settle: Callable[[], None]) -> Desk:
    session.open(vault)
    settle()
    return desk


def test_the_lock_button_drops_the_vault_and_returns_to_unlock(
    opened: Desk, vault: FakeVault, session: Session, qtbot: QtBot
) -> None:
    qtbot.mouseClick(opened.window.header.lock_button, Qt.MouseButton.LeftButton)
    assert vault.locked
    assert opened.window.workspace is None
    assert isinstance(opened.window.gate.currentWidget(), UnlockScreen)
    assert opened.window.header.lock_button.isHidden()
    pictures = session.doors.pictures
    assert isinstance(pictures, FakePictures)
    assert pictures.closed == 1


def test_unlocking_returns_to_the_same_place(
    opened: Desk, vault: FakeVault, session: Session, settle: Callable[[], None], qtbot: QtBot
) -> None:
    assert opened.window.workspace is not None
    library = opened.window.workspace.library
    library.list.setCurrentIndex(library.items.index(4))
    chosen = library.details.item
    session.lock()
    vault.locked = False
    session.open(vault)
    settle()
    again = opened.window.workspace.library
    qtbot.waitUntil(lambda: again.details.item is not None)
    assert again is not library
    assert chosen is not None
    assert again.details.item is not None
    assert again.details.item.id == chosen.id


def test_a_half_written_account_is_saved_as_a_draft(opened: Desk, vault: FakeVault, session: Session) -> None:
    assert opened.window.workspace is not None
    opened.window.workspace.show_incident()
    screen = opened.window.workspace.stack.currentWidget()
    assert isinstance(screen, IncidentScreen)
    screen._fields["text"].setPlainText("He wrote again")  # type: ignore[union-attr]
    before = len(vault.stored)
    session.lock()
    assert len(vault.stored) == before + 1
    assert vault.stored[-1].incident is not None
    assert vault.stored[-1].incident.text == "He wrote again"
    assert vault.stored[-1].tags == ("draft",)


def test_a_note_being_written_is_saved(opened: Desk, vault: FakeVault, session: Session) -> None:
    assert opened.window.workspace is not None
    library = opened.window.workspace.library
    library.list.setCurrentIndex(library.items.index(2))
    assert library.details.item is not None
    item_id = library.details.item.id
    library.details.note_edit.setPlainText("seen twice")
    session.lock()
    vault.locked = False
    assert vault.item(item_id).note == "seen twice"


def test_locking_does_not_wait_for_a_long_write(
    opened: Desk, vault: FakeVault, session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    vault.gate = threading.Event()
    file = tmp_path / "a.txt"
    file.write_text("x")
    assert opened.window.workspace is not None
    workspace = opened.window.workspace
    heard: list[object] = []
    workspace.adding.finished.connect(heard.append)
    workspace.adding.failed.connect(heard.append)
    workspace.adding.add_paths([file], AddDetails())
    qtbot.waitUntil(lambda: session.operations.busy)
    session.lock()
    assert vault.locked
    vault.gate.set()
    qtbot.waitUntil(lambda: session.operations.quiet)
    assert heard == []


def test_closing_the_window_locks_and_ends(opened: Desk, vault: FakeVault, ended: list[str]) -> None:
    opened.window.close()
    assert vault.locked
    assert ended == ["end"]


class Clocks:
    def __init__(self) -> None:
        self.steady = 0.0
        self.wall = 1_000_000.0

    def pass_by(self, seconds: float, *, asleep: float = 0.0) -> None:
        self.steady += seconds
        self.wall += seconds + asleep


@pytest.fixture
def watched(qapp: QApplication) -> tuple[IdleWatch, Clocks, list[str]]:
    clocks = Clocks()
    watch = IdleWatch(steady=lambda: clocks.steady, wall=lambda: clocks.wall)
    idle: list[str] = []
    watch.idle.connect(lambda: idle.append("idle"))
    watch.start()
    return watch, clocks, idle


def test_five_minutes_without_input_lock(watched: tuple[IdleWatch, Clocks, list[str]]) -> None:
    watch, clocks, idle = watched
    for _ in range(59):
        clocks.pass_by(5)
        watch.look()
    assert idle == []
    clocks.pass_by(5)
    watch.look()
    assert idle == ["idle"]
    watch.stop()


def test_a_key_starts_the_time_anew(watched: tuple[IdleWatch, Clocks, list[str]]) -> None:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent

    watch, clocks, idle = watched
    for _ in range(109):
        clocks.pass_by(5)
        if clocks.steady == 250:
            press = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier)
            watch.eventFilter(watch, press)
        watch.look()
    assert idle == []
    clocks.pass_by(5)
    watch.look()
    assert idle == ["idle"]
    watch.stop()


def test_a_sleep_of_the_computer_locks(watched: tuple[IdleWatch, Clocks, list[str]]) -> None:
    watch, clocks, idle = watched
    clocks.pass_by(5, asleep=600)
    watch.look()
    assert idle == ["idle"]
    watch.stop()


def test_the_idle_watch_locks_the_session(opened: Desk, vault: FakeVault) -> None:
    opened.idle.idle.emit()
    assert vault.locked


def test_a_fault_while_saving_a_draft_does_not_stop_the_lock(
    opened: Desk, vault: FakeVault, session: Session
) -> None:
    from evidence_vault.errors import DiskFullError

    assert opened.window.workspace is not None
    library = opened.window.workspace.library
    library.list.setCurrentIndex(library.items.index(1))
    library.details.note_edit.setPlainText("never lands")
    vault.fault = DiskFullError()
    session.lock()
    assert vault.locked
    assert not session.is_open
