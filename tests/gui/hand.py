"""A person at the keyboard alone: Tab until what she wants has the focus, type, press. No mouse, no method calls.

Keys are handed to Qt; `real_hand.RealHand` sends them to an X server instead, as a keyboard does.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from gui.desk import Desk

_MOST_TABS = 150
_MOST_WAITS = 250


class Hand:
    """Keys go to whatever has the focus in the window that is on top."""

    def __init__(self, desk: Desk, wait: Callable[[], None]) -> None:
        self._desk = desk
        self._wait = wait

    @property
    def focus(self) -> QWidget:
        """What the next key goes to."""
        top = QApplication.activeModalWidget() or self._desk.window
        if not top.isActiveWindow():  # fields are saved as they are left, and only an active window tells that
            top.activateWindow()
            QApplication.processEvents()
        return top.focusWidget() or top

    def _send(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.focus, key, modifier)
        QApplication.processEvents()

    def _write(self, text: str) -> None:
        for character in text:
            QTest.keyClicks(self.focus, character)
            QApplication.processEvents()

    def hold(self, key: Qt.Key) -> None:
        """Press a key and keep it down."""
        QTest.keyPress(self.focus, key)

    def let_go(self, key: Qt.Key) -> None:
        """Let it go again."""
        QTest.keyRelease(self.focus, key)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """One key, then whatever it set going."""
        self._send(key, modifier)
        self._wait()

    def tap(self, key: Qt.Key) -> None:
        """One key, without waiting for what it set going."""
        self._send(key)

    def drop(self, path: Path) -> None:
        """Let go over the window what was dragged from the file manager; does not wait for what comes of it."""
        target = self._desk.window.workspace
        assert target is not None
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path))])
        none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
        target.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, left, none))

    def type(self, text: str) -> None:
        """Characters."""
        self._write(text)
        self._wait()

    def press_until(self, key: Qt.Key, name: str, *, at: str) -> None:
        """Press at `at`, and again a moment later, until something of that name is shown.

        Rows are read on another thread, and a key that comes before the first of them chooses nothing.
        """
        for _ in range(_MOST_WAITS):
            if any(name_of(one) == name and one.isVisible() for one in self._desk.window.findChildren(QWidget)):
                return
            self.tab_to(at)
            self.press(key)
            QTest.qWait(20)
        raise AssertionError(f"{name!r} was never shown")

    def tab_to(self, name: str) -> None:
        """Tab until something of that name has the focus; fails if the keyboard cannot get there."""
        seen = []
        for _ in range(_MOST_TABS):
            said = name_of(self.focus)
            if said == name:
                return
            seen.append(said)
            self._send(Qt.Key.Key_Tab)
        raise AssertionError(f"the keyboard does not reach {name!r}; it went through {list(dict.fromkeys(seen))}")

    def choose(self, name: str) -> None:
        """Press a button or tick a choice."""
        self.tab_to(name)
        self.press(Qt.Key.Key_Space)

    def fill(self, name: str, text: str) -> None:
        """Put `text` into a field, in place of what is there."""
        self.tab_to(name)
        self._send(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        self.type(text)


def name_of(widget: QWidget) -> str:
    """As a screen reader says it."""
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return widget.accessibleName() or text
