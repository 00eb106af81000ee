"""Cycles of objects are let go by the window's thread alone.

Python lets them go in whichever thread happens to make the next object. A timer or a widget of Qt's that ends in a
worker's thread can end the process.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_LOOK_MS = 200


class GarbageTurns(QObject):
    """While it lives Python's own collector rests, and the event loop of this thread does its work.

    What stood before it, which is modules for the most part, is not looked through again: that took 20 ms each time.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        gc.freeze()
        self._timer = QTimer(self)
        self._timer.timeout.connect(collect_if_due)
        self._timer.start(_LOOK_MS)

    def release(self) -> None:
        """Let go of what came and went meanwhile, then leave it to Python again."""
        self._timer.stop()
        gc.collect()
        gc.unfreeze()
        gc.enable()
        self.deleteLater()


def collect_if_due() -> int | None:
    """Collect the oldest generation that Python itself would collect now; which, or None if none is due."""
    counts, thresholds = gc.get_count(), gc.get_threshold()
    for generation in (2, 1, 0):
        if counts[generation] > thresholds[generation] > 0:
            gc.collect(generation)
            return generation
    return None
