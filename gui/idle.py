"""Locks after a time without a key or a mouse, and when the computer slept in between."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

_INPUT = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.Drop,
    }
)
_LOOK_EVERY_MS = 5000
_SLEPT_SECONDS = 30.0


class IdleWatch(QObject):
    """An event filter of our windows (see InputWindows). Emits `idle` once after `minutes` without input, or a sleep.

    An input method takes the keys of Chinese and Korean for itself; what it writes moves the cursor, and counts.
    """

    idle = Signal()

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        steady: Callable[[], float] = time.monotonic,
        wall: Callable[[], float] = time.time,
    ) -> None:
        super().__init__(parent)
        self._steady = steady
        self._wall = wall
        self.minutes = 5
        self._last_input = steady()
        self._last_wall = wall()
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        QGuiApplication.inputMethod().cursorRectangleChanged.connect(self.poke)

    def start(self) -> None:
        """Begin watching; called when a vault opens."""
        self._last_input = self._steady()
        self._last_wall = self._wall()
        self._timer.start()

    def stop(self) -> None:
        """Stop watching; called when it locks."""
        self._timer.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Note input; never swallow it."""
        if event.type() in _INPUT:
            self.poke()
        return False

    def poke(self) -> None:
        """She is at work, if not with keys or the mouse in the app's own windows."""
        self._last_input = self._steady()

    def look(self) -> None:
        """Compare the clocks. A sleep shows as wall time that passed between two looks."""
        wall, before = self._wall(), self._last_wall
        self._last_wall = wall
        slept = wall - before > _SLEPT_SECONDS + _LOOK_EVERY_MS / 1000
        if slept or self._steady() - self._last_input >= self.minutes * 60:
            self._timer.stop()
            self.idle.emit()
