"""The same person at a real keyboard: xdotool gives keys to the X server, and they come back as from any other."""

from __future__ import annotations

import subprocess
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gui.desk import Desk
from tests.gui.hand import Hand

REAL_KEYS = "EVIDENCE_VAULT_REAL_KEYS"
_NAMES = {
    Qt.Key.Key_Tab: "Tab",
    Qt.Key.Key_Return: "Return",
    Qt.Key.Key_Space: "space",
    Qt.Key.Key_Home: "Home",
    Qt.Key.Key_Escape: "Escape",
    Qt.Key.Key_A: "a",
    Qt.Key.Key_Shift: "Shift_L",
}
_MOST_TURNS = 400
_TURN_MS = 5


class _Arrivals(QObject):
    """Counts the keys that reached a window of ours and were let go again."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.pressed = self.released = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and watched.isWindowType() and not event.isAutoRepeat():
            self.pressed += event.type() == QEvent.Type.KeyPress
            self.released += event.type() == QEvent.Type.KeyRelease
        return False


class RealHand(Hand):
    """Waits until what was pressed has arrived: the X server is another process."""

    def __init__(self, desk: Desk, wait: Callable[[], None]) -> None:
        super().__init__(desk, wait)
        app = QApplication.instance()
        assert app is not None
        self._arrivals = _Arrivals(desk)
        app.installEventFilter(self._arrivals)

    def _send(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        held = "ctrl+" if modifier & Qt.KeyboardModifier.ControlModifier else ""
        self._give("key", held + _NAMES[key], keys=2 if held else 1)

    def _write(self, text: str) -> None:
        for line in text.split("\n"):
            self._give("type", "--delay", "4", "--", line, keys=len(line))

    def hold(self, key: Qt.Key) -> None:
        """The X server repeats it until it is let go, as it does for a finger."""
        before = self._arrivals.pressed
        self._focused()
        _xdotool("keydown", _NAMES[key])
        _turn_until(lambda: self._arrivals.pressed > before)

    def let_go(self, key: Qt.Key) -> None:
        before = self._arrivals.released
        _xdotool("keyup", _NAMES[key])
        _turn_until(lambda: self._arrivals.released > before)

    def _give(self, *words: str, keys: int) -> None:
        before = self._arrivals.released
        self._focused()
        _xdotool(*words)
        _turn_until(lambda: self._arrivals.released >= before + keys)

    def _focused(self) -> None:
        """Keys go to the window that has the focus, and there is no window manager to give it."""
        top = self.focus.window().windowHandle()
        assert top is not None
        if QGuiApplication.focusWindow() is not top:
            top.requestActivate()
            _turn_until(lambda: QGuiApplication.focusWindow() is top)


def _xdotool(*words: str) -> None:
    subprocess.run(["xdotool", *words], check=True, capture_output=True, timeout=30)


def _turn_until(holds: Callable[[], bool]) -> None:
    for _ in range(_MOST_TURNS):
        QTest.qWait(_TURN_MS)
        if holds():
            return
    raise AssertionError("what was pressed never reached a window")
