"""Work in a turn of the event loop of its own."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


def next_turn(owner: QObject, work: Callable[[], object]) -> None:
    """Run that once keys, paints and timers that wait have had their turn; never, if `owner` goes first.

    A single shot of 0 ms is a posted event to Qt: it runs in the same round as what asked for it, before any of them.
    """
    QTimer.singleShot(1, owner, work)
