"""Shift three times, or the button: nothing on the screen in the same event turn, then locked."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gui.desk import Desk
from gui.quick_exit import ShiftWatch
from gui.screens.welcome import REHEARSAL, WelcomeScreen
from gui.session import Session
from gui.settings_store import Settings
from gui.settings_table import AFTER_EXIT, SHIFT_EXIT, WELCOMED
from tests.gui.fakes import FakeVault, sample_vault


class Clock:
    now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def vault() -> FakeVault:
    return sample_vault(12)


@pytest.fixture
def open_desk(desk: Desk, session: Session, vault: FakeVault, settle: Callable[[], None], qtbot: QtBot) -> Desk:
    session.open(vault)
    settle()
    qtbot.waitUntil(lambda: desk.window.workspace is not None and desk.window.workspace.library.isVisible())
    return desk


def shift(window: QWindow, times: int = 1) -> None:
    for _ in range(times):
        QTest.keyPress(window, Qt.Key.Key_Shift)
        QTest.keyRelease(window, Qt.Key.Key_Shift)


def handle(widget: QWidget) -> QWindow:
    found = widget.windowHandle()
    assert found is not None
    return found


def shown() -> list[QWidget]:
    return [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]


def test_three_bare_presses_hide_everything_in_the_same_turn(
    open_desk: Desk, session: Session, vault: FakeVault, ended: list[str]
) -> None:
    other = QWidget()
    other.show()
    window = handle(open_desk.window)
    shift(window, 2)
    assert shown()
    start = time.perf_counter()
    shift(window)
    taken = time.perf_counter() - start
    # No event was processed in between: whatever is hidden now was hidden by the key itself.
    assert shown() == []
    assert vault.locked
    assert not session.is_open
    assert ended == ["end"]
    print(f"quick exit: hidden after {open_desk.exit_seconds * 1000:.1f} ms, locked after {taken * 1000:.1f} ms")
    assert open_desk.exit_seconds < 0.2
    assert taken < 0.2


def test_the_button_does_the_same(open_desk: Desk, vault: FakeVault, ended: list[str], qtbot: QtBot) -> None:
    qtbot.mouseClick(open_desk.window.header.exit_button, Qt.MouseButton.LeftButton)
    assert shown() == []
    assert vault.locked
    assert ended == ["end"]


def test_an_empty_window_without_a_name_can_be_left(
    open_desk: Desk, settings: Settings, ended: list[str], qtbot: QtBot
) -> None:
    settings.put(AFTER_EXIT, "blank")
    open_desk.quick_exit()
    assert open_desk.blank is not None
    assert shown() == [open_desk.blank]
    assert open_desk.blank.windowTitle().strip() == ""
    assert open_desk.blank.findChildren(QWidget) == []
    assert ended == []
    open_desk.blank.close()
    qtbot.waitUntil(lambda: ended == ["end"])


def test_it_works_in_every_page_and_while_typing(open_desk: Desk, vault: FakeVault) -> None:
    workspace = open_desk.window.workspace
    assert workspace is not None
    workspace.show_incident()
    shift(handle(open_desk.window), 3)
    assert shown() == []
    assert vault.locked


def test_the_clipboard_is_emptied_only_if_the_app_filled_it(open_desk: Desk, session: Session) -> None:
    clipboard = QApplication.clipboard()
    session.clip.copy("a passphrase")
    open_desk.quick_exit()
    assert clipboard.text() == ""
    clipboard.setText("hers")
    session.clip.clear_ours()
    assert clipboard.text() == "hers"
    clipboard.clear()


def test_it_can_be_turned_off(open_desk: Desk, settings: Settings, vault: FakeVault) -> None:
    settings.put(SHIFT_EXIT, False)
    shift(handle(open_desk.window), 3)
    assert shown()
    assert not vault.locked


def test_in_the_first_note_it_is_only_rehearsed(
    desk: Desk, settings: Settings, ended: list[str], vault: FakeVault
) -> None:
    settings.put(WELCOMED, False)
    desk.window.gate.begin()
    first = desk.window.gate.currentWidget()
    assert isinstance(first, WelcomeScreen)
    first.show_at(REHEARSAL)
    screen = desk.window.gate.rehearsal
    assert screen is not None
    shift(handle(desk.window), 2)
    assert "2" in screen.tried.text()
    shift(handle(desk.window))
    assert "That is it" in screen.tried.text()
    assert shown() == [desk.window]
    assert ended == []


@pytest.fixture
def watch(qapp: QApplication) -> tuple[ShiftWatch, Clock, list[str], QWindow]:
    clock = Clock()
    made = ShiftWatch(clock=clock)
    fired: list[str] = []
    made.fired.connect(lambda: fired.append("fired"))
    return made, clock, fired, QWindow()


Watched = tuple[ShiftWatch, Clock, list[str], QWindow]


def key(
    watched: Watched, kind: QEvent.Type, which: Qt.Key, modifiers: Qt.KeyboardModifier, *, again: bool = False
) -> None:
    watched[0].eventFilter(watched[3], QKeyEvent(kind, which, modifiers, "", again))


def tap(watched: Watched, which: Qt.Key = Qt.Key.Key_Shift) -> None:
    held = Qt.KeyboardModifier.ShiftModifier if which == Qt.Key.Key_Shift else Qt.KeyboardModifier.NoModifier
    key(watched, QEvent.Type.KeyPress, which, held)
    key(watched, QEvent.Type.KeyRelease, which, Qt.KeyboardModifier.NoModifier)


def test_presses_further_apart_than_five_seconds_do_not_count(watch: Watched) -> None:
    for _ in range(4):
        tap(watch)
        watch[1].now += 2.6
    assert watch[2] == []
    watch[1].now -= 2.5
    tap(watch)
    tap(watch)
    assert watch[2] == ["fired"]


def test_typing_capitals_does_not_count(watch: Watched) -> None:
    none, held = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
    for letter in (Qt.Key.Key_A, Qt.Key.Key_B, Qt.Key.Key_C, Qt.Key.Key_D):
        key(watch, QEvent.Type.KeyPress, Qt.Key.Key_Shift, held)
        key(watch, QEvent.Type.KeyPress, letter, held)
        key(watch, QEvent.Type.KeyRelease, letter, held)
        key(watch, QEvent.Type.KeyRelease, Qt.Key.Key_Shift, none)
    assert watch[2] == []


def test_another_key_between_starts_the_count_anew(watch: Watched) -> None:
    tap(watch)
    tap(watch)
    tap(watch, Qt.Key.Key_A)
    tap(watch)
    tap(watch)
    assert watch[2] == []
    tap(watch)
    assert watch[2] == ["fired"]


def test_shift_with_control_and_repeats_of_a_held_key_do_not_count(watch: Watched) -> None:
    both = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier
    for _ in range(3):
        key(watch, QEvent.Type.KeyPress, Qt.Key.Key_Shift, both)
        key(watch, QEvent.Type.KeyRelease, Qt.Key.Key_Shift, Qt.KeyboardModifier.NoModifier)
    for _ in range(6):
        key(watch, QEvent.Type.KeyPress, Qt.Key.Key_Shift, Qt.KeyboardModifier.ShiftModifier, again=True)
    assert watch[2] == []


def test_one_key_is_counted_once_though_it_visits_many_widgets(watch: Watched, qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    press = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Shift, Qt.KeyboardModifier.ShiftModifier)
    release = QKeyEvent(QEvent.Type.KeyRelease, Qt.Key.Key_Shift, Qt.KeyboardModifier.NoModifier)
    for _ in range(5):
        watch[0].eventFilter(widget, press)
        watch[0].eventFilter(widget, release)
    assert watch[2] == []
