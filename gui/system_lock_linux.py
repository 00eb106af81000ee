"""Linux: signals of the screen saver on the session bus, and of systemd-logind on the system bus.

Only signals are heard: nothing is asked of either bus and no name is taken on it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import SLOT, QObject, Slot
from PySide6.QtDBus import QDBusConnection

_SAVERS = (
    "org.freedesktop.ScreenSaver",
    "org.gnome.ScreenSaver",
    "org.cinnamon.ScreenSaver",
    "org.mate.ScreenSaver",
    "org.xfce.ScreenSaver",
)
_LOGIN = "org.freedesktop.login1"
_MANAGER_PATH = "/org/freedesktop/login1"


def session_bus() -> QDBusConnection:
    """Hers, where the screen saver speaks."""
    return QDBusConnection.sessionBus()


def system_bus() -> QDBusConnection:
    """The computer's, where logind speaks."""
    return QDBusConnection.systemBus()


class BusWatch(QObject):
    """Calls `tell` when the screen is locked, before sleep, and before the computer shuts down or she logs out."""

    def __init__(self, tell: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tell = tell

    def listen(self, session: QDBusConnection, system: QDBusConnection) -> bool:
        """Subscribe where there is a bus; whether there was one."""
        heard = [self._hear(session, "", name, "ActiveChanged", "begins(bool)") for name in _SAVERS]
        for member in ("PrepareForSleep", "PrepareForShutdown"):
            heard.append(self._hear(system, _MANAGER_PATH, f"{_LOGIN}.Manager", member, "begins(bool)"))
        heard.append(self._hear(system, "", f"{_LOGIN}.Session", "Lock", "happens()"))
        return any(heard)

    def _hear(self, bus: QDBusConnection, path: str, interface: str, member: str, slot: str) -> bool:
        if not bus.isConnected():
            return False
        receiver: Any = SLOT(slot)  # the stubs ask for bytes, the function for the text that SLOT gives
        return bus.connect("", path, interface, member, self, receiver)

    @Slot(bool)
    def begins(self, active: bool) -> None:  # noqa: FBT001 - the signal's own argument
        """The saver became active, or sleep or shutdown begins; False is the end of it."""
        if active:
            self._tell()

    @Slot()
    def happens(self) -> None:
        """logind asks the session to lock."""
        self._tell()
