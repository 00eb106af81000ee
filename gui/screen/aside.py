"""Our own windows out of the picture: hidden, waited for until what was behind them is drawn, and shown again.

A compositor may fade a window out; so it is made transparent first, which takes effect with the next frame drawn.
"""

from __future__ import annotations

import time
from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QImage, QScreen
from PySide6.QtWidgets import QApplication, QWidget

_LEAST_SECONDS = 0.06
"""A program needs so long to paint what we uncovered, before it is worth looking whether it has."""
_LOOK_MS = 20
_MOST_SECONDS = 0.2
_FADING = {"xcb", "windows", "cocoa"}
_BLIND_MS = 300
"""Where nobody can look: long enough for a desktop's fading."""


class Aside(QObject):
    """`away` hides every window of ours and calls back; `back` shows them as they were."""

    def __init__(
        self, parent: QObject | None = None, *, can_look: bool = True, clock: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(parent)
        self._can_look, self._clock = can_look, clock
        self._hidden: list[tuple[QWidget, float]] = []
        self._active: QWidget | None = None
        self._seen: list[QImage] = []
        self._begun = 0.0
        self._fades = QGuiApplication.platformName() in _FADING

    @property
    def is_away(self) -> bool:
        """Whether our windows are hidden."""
        return bool(self._hidden)

    def away(self, ready: Callable[[], None]) -> None:
        """Hide and wait. `ready` is called at once if none of our windows was shown."""
        windows = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
        places = [one.frameGeometry() for one in windows]
        self._active = QApplication.activeWindow()
        for one in windows:
            self._hidden.append((one, one.windowOpacity()))
            if self._fades:
                one.setWindowOpacity(0.0)
            one.hide()
        self._begun, self._seen = self._clock(), []
        if not windows:
            ready()
        elif self._can_look:
            QTimer.singleShot(_LOOK_MS, self, lambda: self._look(places, ready))
        else:
            QTimer.singleShot(_BLIND_MS, self, ready)

    def _look(self, places: list[QRect], ready: Callable[[], None]) -> None:
        """Until two looks in a row find the same: then nothing is being painted any more."""
        passed = self._clock() - self._begun
        now = [_look_at(one) for one in places]
        if passed >= _MOST_SECONDS or (passed >= _LEAST_SECONDS and now == self._seen):
            self._seen = []
            ready()
            return
        self._seen = now
        QTimer.singleShot(_LOOK_MS, self, lambda: self._look(places, ready))

    def back(self) -> None:
        """Show what was hidden; only a window of ours that had the keyboard takes it again."""
        hidden, self._hidden = self._hidden, []
        active, self._active = self._active, None
        for one, opacity in hidden:
            if not shiboken6.isValid(one):
                continue
            if self._fades:
                one.setWindowOpacity(opacity)
            quiet = one.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
            one.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
            one.show()
            one.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, quiet)
            if one is active:
                one.activateWindow()

    def forget(self) -> None:
        """Show none of them again: the vault was locked, or quick exit was pressed."""
        self._hidden = []


def _look_at(place: QRect) -> QImage:
    """A small picture of what lies there now: the part on the monitor that holds its middle."""
    screen: QScreen | None = QGuiApplication.screenAt(place.center()) or QGuiApplication.primaryScreen()
    if screen is None:
        return QImage()
    inside = place.intersected(screen.geometry()).translated(-screen.geometry().topLeft())
    at: QPoint = inside.topLeft()
    return screen.grabWindow(0, at.x(), at.y(), max(1, inside.width()), max(1, inside.height())).toImage()
