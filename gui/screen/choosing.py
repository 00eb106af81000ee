"""The overlays on all monitors while she chooses a window or a part of the frozen screen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QRect

from gui.screen.overlay import Overlay
from gui.screen.values import Frame, Grab, Part, Windows

Chose = Callable[[Frame, QRect, str], None]


class Choosing:
    """`begin` puts them up; she chooses on one of them, or leaves; then all are gone."""

    def __init__(self, windows: Windows) -> None:
        self._windows = windows
        self.overlays: list[Overlay] = []

    def begin(self, part: Part, grab: Grab, chose: Chose, left: Callable[[], None]) -> bool:
        """Whether there is anything to choose from: not if a window is wanted and none is there."""
        for frame in grab.frames:
            windows = self._windows.on(frame) if part is Part.WINDOW else []
            if part is Part.WINDOW and not windows:
                continue
            overlay = Overlay(frame, windows, _said(part))
            overlay.chosen.connect(lambda area, title, frame=frame: self._end(lambda: chose(frame, area, title)))
            overlay.left.connect(lambda: self._end(left))
            self.overlays.append(overlay)
        for overlay in self.overlays:
            overlay.begin()
        return bool(self.overlays)

    def _end(self, then: Callable[[], None]) -> None:
        self.close()
        then()

    def close(self) -> None:
        """Take them down."""
        overlays, self.overlays = self.overlays, []
        for one in overlays:
            one.hide()
            one.deleteLater()


def _said(part: Part) -> str:
    if part is Part.WINDOW:
        return QCoreApplication.translate(
            "choosing", "Press on a window to save it. Tab goes to the next, Enter saves it, Escape leaves."
        )
    return QCoreApplication.translate(
        "choosing",
        "Draw a box around what to save. Arrows move it, Shift and arrows size it, Enter saves it, Escape leaves.",
    )
