"""Changing what the whole window is made anew for: it is there a turn or two of the event loop later."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from gui.settings_store import Settings
from gui.settings_table import Setting, Value

_TURNS = 4


def put(settings: Settings, setting: Setting, value: Value) -> None:
    """Change it, and let the new window come."""
    settings.put(setting, value)
    for _ in range(_TURNS):
        QApplication.processEvents()
