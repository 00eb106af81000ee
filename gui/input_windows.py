"""Where the filters that look at keys and the mouse sit: on our windows, not on the application.

A filter on the application is called for every event of every widget, in Python. Building the workspace sends some
seven thousand of them, and three such filters made up half of the time the window stood still as a vault was opened.
What she does arrives at the window that has the focus first, so that is where it is looked at.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication, QWindow


class InputWindows(QObject):
    """Puts `filters` on each window of ours, dialogs too, by the time the first key can reach it."""

    def __init__(self, app: QGuiApplication, filters: Sequence[QObject], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self._filters = tuple(filters)
        app.focusWindowChanged.connect(self.add)
        self.add(app.focusWindow())

    def add(self, window: QWindow | None) -> None:
        """Look at what this window is sent; once only, however often it is added."""
        if window is not None:
            for one in self._filters:
                window.installEventFilter(one)

    def release(self) -> None:
        """Look at nothing any more."""
        self._app.focusWindowChanged.disconnect(self.add)
        for window in self._app.topLevelWindows():
            for one in self._filters:
                window.removeEventFilter(one)
