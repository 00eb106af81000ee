"""Quick exit from each screen there is: nothing on the screen, the vault locked, the clipboard emptied."""

from __future__ import annotations

import ast
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from evidence_vault.model import Item
from gui.desk import Desk
from gui.gate import Gate
from gui.main_window import MainWindow
from gui.screens.export import ExportScreen
from gui.session import Session
from gui.workspace import Workspace
from tests.gui.fake_values import part_of
from tests.gui.fakes import FakeVault, sample_vault
from tests.gui.real_hand import REAL_KEYS, RealHand

SCREENS = Path(__file__).parents[2] / "gui" / "screens"


def fake(workspace: Workspace) -> FakeVault:
    vault = workspace._session.vault
    assert isinstance(vault, FakeVault)
    return vault


def stored(workspace: Workspace) -> list[Item]:
    return fake(workspace).stored


def window_of(workspace: Workspace) -> MainWindow:
    window = workspace.window()
    assert isinstance(window, MainWindow)
    return window


def export_now(workspace: Workspace) -> None:
    workspace.show_export(None)
    screen = workspace.stack.currentWidget()
    assert isinstance(screen, ExportScreen)
    for number in range(1, len(screen.steps)):
        screen.show_step(number)
        while not workspace._session.operations.quiet:
            QApplication.processEvents()
    screen.submit()


GATE: dict[str, Callable[[Gate], object]] = {
    "welcome": lambda gate: gate.show_welcome(),
    "helplines": lambda gate: gate.show_helplines(),
    "start": lambda gate: gate.show_start(),
    "package": lambda gate: gate.show_package(),
    "packages compared": lambda gate: gate.show_compare(),
    "create": lambda gate: gate.show_create(),
    "unlock": lambda gate: gate.show_unlock(),
    "restore": lambda gate: gate.show_restore(),
    "repair": lambda gate: gate.show_repair(None),
}
WORK: dict[str, Callable[[Workspace], object]] = {
    "library": lambda workspace: workspace.show_library(),
    "add": lambda workspace: workspace.show_add(),
    "age question": lambda workspace: workspace.show_age_question(),
    "record": lambda workspace: workspace.show_record(about_minors=True),
    "incident": lambda workspace: workspace.show_incident(),
    "link": lambda workspace: workspace.show_link(),
    "case": lambda workspace: workspace.show_case(None),
    "export": lambda workspace: workspace.show_export(None),
    "keys": lambda workspace: workspace.show_keys(),
    "recovery words": lambda workspace: workspace.show_recovery(workspace.show_library),
    "check": lambda workspace: workspace.show_verify(),
    "settings": lambda workspace: workspace.go("settings"),
    "exhibit": lambda workspace: workspace.pages.show_item(stored(workspace)[8]),
    "covered copy": lambda workspace: workspace.pages.show_redact(stored(workspace)[8]),
    "timeline": lambda workspace: workspace.pages.show_timeline(),
    "accounts": lambda workspace: workspace.pages.show_accounts(),
    "scale": lambda workspace: workspace.pages.show_scale(),
    "screen": lambda workspace: workspace.capture.show_screen(),
    "watched folder": lambda workspace: workspace.capture.show_watched(),
    "web page": lambda workspace: workspace.capture.show_web(),
    "chats": lambda workspace: workspace.chats.show_chats(),
    "chat export": lambda workspace: workspace.chats.show_import(),
    "conversation": lambda workspace: workspace.chats.show_chat(fake(workspace).kept_chats[0]),
    "a message's file": lambda workspace: workspace.chats.show_file(
        part_of(stored(workspace)[8]), workspace.show_library
    ),
    "exporting": export_now,
    "licences": lambda workspace: window_of(workspace).show_licences(),
    "statement": lambda workspace: workspace.pages.show_statement(),
    "requests": lambda workspace: workspace.requests.show_requests(),
    "new request": lambda workspace: workspace.requests.show_new(),
    "changed request": lambda workspace: workspace.requests.change(fake(workspace).asked_for[0]),
    "request": lambda workspace: workspace.requests.show_request(fake(workspace).asked_for[0]),
    "outside time": lambda workspace: workspace.show_outside_time(),
    "backups": lambda workspace: workspace.show_backups(),
    "rehearsal": lambda workspace: workspace.show_rehearse(None),
    "shares": lambda workspace: workspace.show_shares(),
}


@pytest.fixture
def vault() -> FakeVault:
    return sample_vault(12)


def on_screen() -> list[QWidget]:
    return [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]


def leave(desk: Desk) -> None:
    """Shift three times, to the window itself as the system sends it; by an X server where one was started for it."""
    if REAL_KEYS in os.environ:
        RealHand(desk, lambda: None).shift_three_times()
        return
    handle = desk.window.windowHandle()
    assert handle is not None
    for _ in range(3):
        QTest.keyPress(handle, Qt.Key.Key_Shift)
        QTest.keyRelease(handle, Qt.Key.Key_Shift)


@pytest.mark.parametrize("name", GATE)
def test_before_a_vault_is_open(desk: Desk, ended: list[str], name: str) -> None:
    GATE[name](desk.window.gate)
    leave(desk)
    assert on_screen() == []
    assert ended == ["end"]


@pytest.mark.parametrize("name", WORK)
def test_while_a_vault_is_open(
    desk: Desk, session: Session, vault: FakeVault, ended: list[str], settle: Callable[[], None], name: str
) -> None:
    session.open(vault)
    settle()
    assert desk.window.workspace is not None
    WORK[name](desk.window.workspace)
    settle()
    session.clip.copy("a passphrase")
    leave(desk)
    assert on_screen() == []
    assert vault.locked
    assert desk.window.workspace is None
    assert QApplication.clipboard().text() == ""
    assert ended == ["end"]


def test_no_screen_is_forgotten(desk: Desk, session: Session, vault: FakeVault, settle: Callable[[], None]) -> None:
    """Every class of a screen is shown by one of the two tables above."""
    shown = set()
    for show in GATE.values():
        show(desk.window.gate)
        shown.add(type(desk.window.gate.currentWidget()).__name__)
    session.open(vault)
    settle()
    assert desk.window.workspace is not None
    for work in WORK.values():
        work(desk.window.workspace)
        settle()
        shown.add(type(desk.window.workspace.stack.currentWidget()).__name__)
    assert shown >= {
        node.name
        for path in SCREENS.glob("*.py")
        for node in ast.parse(path.read_text()).body
        if isinstance(node, ast.ClassDef) and node.name.endswith("Screen")
    }


def test_a_dialog_of_ours_is_no_hiding_place(
    desk: Desk, session: Session, vault: FakeVault, settle: Callable[[], None]
) -> None:
    session.open(vault)
    settle()
    assert desk.window.workspace is not None
    desk.window.workspace.show_add().choose_files()
    assert len(on_screen()) == 2
    desk.quick_exit()
    assert on_screen() == []
    assert vault.locked
