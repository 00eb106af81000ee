"""Input is looked at where it arrives first, in the main window and in dialogs, and by way of an input method."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gui.desk import Desk


@pytest.fixture
def noted(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> Callable[[], bool]:
    """Whether she was seen to do something since the last call."""
    ticks = iter(range(1, 1000))
    monkeypatch.setattr(desk.idle, "_steady", lambda: float(next(ticks)))
    last = [desk.idle._last_input]

    def look() -> bool:
        before, last[0] = last[0], desk.idle._last_input
        return before != last[0]

    return look


@pytest.fixture
def dialog(desk: Desk, qtbot: QtBot) -> QDialog:
    """A dialog with a field, in front of the window."""
    made = QDialog(desk.window)
    edit = QLineEdit()
    QVBoxLayout(made).addWidget(edit)
    made.show()
    _activate(made, qtbot)
    edit.setFocus()
    return made


def _activate(window: QWidget, qtbot: QtBot) -> None:
    window.activateWindow()
    qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is window.windowHandle())


def test_a_key_and_the_mouse_in_the_window_count(desk: Desk, noted: Callable[[], bool], qtbot: QtBot) -> None:
    handle = desk.window.windowHandle()
    assert handle is not None
    QApplication.processEvents()  # showing the window places the cursor
    noted()
    assert not noted()
    QTest.keyClick(handle, Qt.Key.Key_A)
    assert noted()
    QTest.mouseClick(handle, Qt.MouseButton.LeftButton)
    assert noted()


def test_a_dialog_is_looked_at_as_well(
    desk: Desk, dialog: QDialog, noted: Callable[[], bool], ended: list[str]
) -> None:
    handle = dialog.windowHandle()
    assert handle is not None
    noted()
    QTest.keyClick(handle, Qt.Key.Key_A)
    assert noted()
    for _ in range(3):
        QTest.keyClick(handle, Qt.Key.Key_Shift)
    assert ended == ["end"]


def test_what_an_input_method_writes_counts(desk: Desk, dialog: QDialog, noted: Callable[[], bool]) -> None:
    edit = dialog.findChild(QLineEdit)
    assert edit is not None
    QApplication.processEvents()
    noted()
    written = QInputMethodEvent()
    written.setCommitString("截图")
    QApplication.sendEvent(edit, written)
    assert noted(), "its keys never reach the window"


def test_nothing_is_looked_at_once_the_desk_is_gone(desk: Desk, noted: Callable[[], bool], qtbot: QtBot) -> None:
    handle = desk.window.windowHandle()
    assert handle is not None
    desk.input.release()
    QApplication.processEvents()
    noted()
    QTest.keyClick(handle, Qt.Key.Key_A)
    assert not noted()
    desk.input = type(desk.input)(desk._app, (desk.shift, desk.idle), desk)
