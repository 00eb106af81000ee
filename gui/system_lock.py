"""Hears when the computer's screen is locked, when it goes to sleep and when she logs out; then the vault locks too.

One door for three systems. Linux listens on D-Bus; the Windows and macOS parts are thin and untried. A log-out that
Qt's session management announces is heard everywhere.
"""

from __future__ import annotations

import sys
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

_POLL_MS = 1000


class SystemWatch(QObject):
    """Emits `away` once for each time the system says so."""

    away = Signal()

    def __init__(self, app: QApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        app.commitDataRequest.connect(self._leaving)
        self._kept = _listen(app, self)

    def _leaving(self, _: object) -> None:
        self.away.emit()

    @property
    def listening(self) -> bool:
        """Whether anything but the log-out is heard here."""
        return self._kept is not None


class Polled(QObject):
    """Asks once a second whether the screen is locked, and tells when it becomes so."""

    def __init__(self, locked: Callable[[], bool], tell: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._locked = locked
        self._tell = tell
        self._was = False
        timer = QTimer(self)
        timer.setInterval(_POLL_MS)
        timer.timeout.connect(self.look)
        timer.start()

    def look(self) -> None:
        """Ask now."""
        before, self._was = self._was, self._locked()
        if self._was and not before:
            self._tell()


def _listen(app: QApplication, watch: SystemWatch) -> object | None:
    listener = _LISTENERS.get(sys.platform)
    return listener(app, watch) if listener is not None else None


def _on_windows(app: QApplication, watch: SystemWatch) -> object:
    from gui.system_lock_windows import SessionFilter

    return SessionFilter(app, watch.away.emit)


def _on_mac(_: QApplication, watch: SystemWatch) -> object:
    from gui.system_lock_mac import screen_is_locked

    return Polled(screen_is_locked, watch.away.emit, watch)


def _on_linux(_: QApplication, watch: SystemWatch) -> object | None:
    from gui.system_lock_linux import BusWatch, session_bus, system_bus

    heard = BusWatch(watch.away.emit, watch)
    return heard if heard.listen(session_bus(), system_bus()) else None


_LISTENERS: dict[str, Callable[[QApplication, SystemWatch], object | None]] = {
    "win32": _on_windows,
    "darwin": _on_mac,
    "linux": _on_linux,
}
