"""Changing what the whole window is made anew for: it is there a turn or two of the event loop later."""

from __future__ import annotations

from PySide6.QtCore import QEventLoop, QObject

from gui.settings_store import Settings
from gui.settings_table import Setting, Value
from gui.turns import next_turn

_MOST_TURNS = 4
"""How many pieces one act of hers is made in, at most."""


def take_turns(owner: QObject) -> None:
    """Let come what was put off: it comes before these turns do."""
    for _ in range(_MOST_TURNS):
        loop = QEventLoop()
        next_turn(owner, loop.quit)
        loop.exec()


def put(settings: Settings, setting: Setting, value: Value) -> None:
    """Change it, and let the new window come."""
    settings.put(setting, value)
    take_turns(settings)
