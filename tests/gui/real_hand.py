"""The same person at a real keyboard: xdotool gives keys to the X server, and they come back as from any other."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

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
    Qt.Key.Key_Down: "Down",
    Qt.Key.Key_Escape: "Escape",
    Qt.Key.Key_A: "a",
    Qt.Key.Key_Shift: "Shift_L",
}
_SOURCE = Path(__file__).with_name("drag_source.py")
_STEPS = 12
_MOST_TURNS = 400
_TURN_MS = 5


class _Arrivals(QObject):
    """Counts the keys that reached a window of ours and were let go again, and what was dropped.

    It sits on the application only while keys are on their way: it takes every event of every widget into Python.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.pressed = self.released = self.dropped = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and watched.isWindowType() and not event.isAutoRepeat():
            self.pressed += event.type() == QEvent.Type.KeyPress
            self.released += event.type() == QEvent.Type.KeyRelease
        self.dropped += event.type() == QEvent.Type.Drop and watched.isWindowType()
        return False


class RealHand(Hand):
    """Waits until what was pressed has arrived: the X server is another process."""

    def __init__(self, desk: Desk, wait: Callable[[], None]) -> None:
        super().__init__(desk, wait)
        self._arrivals = _Arrivals(desk)

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
        with self._listening():
            _xdotool("keydown", _NAMES[key])
            _turn_until(lambda: self._arrivals.pressed > before)

    def let_go(self, key: Qt.Key) -> None:
        before = self._arrivals.released
        with self._listening():
            _xdotool("keyup", _NAMES[key])
            _turn_until(lambda: self._arrivals.released > before)

    def shift_three_times(self) -> None:
        """Quick exit. The window it goes to may be gone before the last key is let go."""
        self._focused()
        with self._listening():
            _xdotool("key", "--delay", "25", "Shift_L", "Shift_L", "Shift_L")
            _turn_until(lambda: QGuiApplication.focusWindow() is None)

    def drop(self, path: Path) -> None:
        """By the pointer, out of a window of another process: the X server's own drag and drop (XDND)."""
        target = self._desk.window.geometry().center()
        source = subprocess.Popen(
            [sys.executable, str(_SOURCE), str(path)], stdout=subprocess.PIPE, env=os.environ | {"LANG": "C.UTF-8"}
        )
        assert source.stdout is not None
        try:
            at = source.stdout.readline().split()
            _xdotool("mousemove", *(one.decode() for one in at), "mousedown", "1")
            for step in range(1, _STEPS + 1):
                x, y = (int(at[n]) + (end - int(at[n])) * step // _STEPS for n, end in enumerate(target.toTuple()))
                _xdotool("mousemove", str(x), str(y))
                QTest.qWait(_TURN_MS)
            dropped = self._arrivals.dropped
            with self._listening():
                _xdotool("mouseup", "1")
                _turn_until(lambda: self._arrivals.dropped > dropped)
        finally:
            source.stdout.close()
            source.kill()
            source.wait(10)

    def _give(self, *words: str, keys: int) -> None:
        before = self._arrivals.pressed
        self._focused()
        with self._listening():
            _xdotool(*words)
            _turn_until(lambda: self._arrivals.pressed >= before + keys)

    @contextmanager
    def _listening(self) -> Iterator[None]:
        app = QApplication.instance()
        assert app is not None
        app.installEventFilter(self._arrivals)
        try:
            yield
        finally:
            app.removeEventFilter(self._arrivals)

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
