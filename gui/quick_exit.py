"""Shift three times within five seconds: bare presses, with no other key between and none held.

Only events that reach a window's own QWindow are counted, because Qt passes each key through the filter again for
every widget it visits.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

PRESSES = 3
WITHIN_SECONDS = 5.0


class ShiftWatch(QObject):
    """An event filter of our windows (see InputWindows). Emits `fired` in the same turn as the third release."""

    fired = Signal()
    counted = Signal(int)

    def __init__(self, parent: QObject | None = None, *, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(parent)
        self._clock = clock
        self._times: deque[float] = deque(maxlen=PRESSES)
        self._bare = False
        self.enabled = True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Watch; never swallow a key."""
        if isinstance(event, QKeyEvent) and watched.isWindowType() and not event.isAutoRepeat():
            if event.type() == QEvent.Type.KeyPress:
                self._pressed(event)
            elif event.type() == QEvent.Type.KeyRelease:
                self._released(event)
        return False

    def _pressed(self, event: QKeyEvent) -> None:
        others = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() == Qt.Key.Key_Shift and not others:
            self._bare = True
        else:
            self._bare = False
            self._times.clear()

    def _released(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Shift or not self._bare or not self.enabled:
            return
        self._bare = False
        now = self._clock()
        self._times.append(now)
        recent = sum(1 for moment in self._times if now - moment <= WITHIN_SECONDS)
        self.counted.emit(recent)
        if recent >= PRESSES:
            self._times.clear()
            self.fired.emit()
