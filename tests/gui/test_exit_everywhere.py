"""Quick exit from each screen there is: nothing on the screen, the vault locked, the clipboard emptied."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from gui.desk import Desk
from gui.session import Session
from gui.workspace import Workspace
from tests.gui.fakes import FakeVault, sample_vault

GATE = ("show_welcome", "show_helplines", "show_start", "show_package", "show_create", "show_unlock")
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
}


@pytest.fixture
def vault() -> FakeVault:
    return sample_vault(8)


def on_screen() -> list[QWidget]:
    return [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]


def leave(desk: Desk) -> None:
    """Shift three times, to the window itself as the system sends it."""
    handle = desk.window.windowHandle()
    assert handle is not None
    for _ in range(3):
        QTest.keyPress(handle, Qt.Key.Key_Shift)
        QTest.keyRelease(handle, Qt.Key.Key_Shift)


@pytest.mark.parametrize("name", GATE)
def test_before_a_vault_is_open(desk: Desk, ended: list[str], name: str) -> None:
    getattr(desk.window.gate, name)()
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
