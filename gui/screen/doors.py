"""The screen's pixels: from Qt itself on X11, Windows and macOS, from the desktop's portal on Wayland.

Windows and macOS are untried. macOS gives an empty desktop unless 'Screen Recording' is allowed in its settings.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication, QImage

from evidence_vault.errors_outside import ScreenError
from gui.screen.values import Failed, Frame, Grabbed, NoWindows, ScreenDoor, Windows

_WAYS = {"xcb": "X11", "windows": "Windows", "cocoa": "macOS"}


class QtScreens:
    """QScreen.grabWindow: silent, some 20 ms, and nothing is written anywhere."""

    can_look = True

    @property
    def way(self) -> str:
        """The window system's name."""
        name = QGuiApplication.platformName()
        return _WAYS.get(name, name)

    def grab(self, done: Grabbed, failed: Failed) -> None:
        """Every monitor, at its own pixels."""
        frames = []
        for screen in QGuiApplication.screens():
            image = screen.grabWindow(0).toImage()
            if image.isNull():
                failed(ScreenError())
                return
            image.setDevicePixelRatio(1.0)
            frames.append(
                Frame(
                    image=image.convertToFormat(QImage.Format.Format_RGB32),
                    monitor=screen.name(),
                    place=screen.geometry(),
                    scale=screen.devicePixelRatio(),
                )
            )
        done(tuple(frames))


def for_this_system(parent: QObject) -> ScreenDoor:
    """The door that works under the window system in use."""
    if QGuiApplication.platformName().startswith("wayland"):
        from gui.screen.portal import PortalScreens

        return PortalScreens(parent)
    return QtScreens()


def windows_here() -> Windows:
    """Who knows other programs' windows here. Wayland tells none, macOS only to programs with special rights."""
    if QGuiApplication.platformName() == "xcb":
        from gui.screen.windows_x11 import X11Windows

        return X11Windows()
    if sys.platform == "win32":
        from gui.screen.windows_windows import WindowsWindows

        return WindowsWindows()
    return NoWindows()
