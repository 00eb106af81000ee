"""A series of pictures of the screen: what did not change is counted, not kept again. Pure, but for Qt's pixels."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtGui import QImage

from gui.screen.values import Frame, Grab


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """A frame that belongs into the series: its place in it, and how many looks before found the screen the same."""

    frame: Frame
    grab: Grab
    series: str
    position: int
    unchanged: int


@dataclass(slots=True)
class Series:
    """One series, over all monitors that she wants. `folded` counts the looks that found nothing new."""

    name: str
    wants: Callable[[Frame, Grab], bool]
    position: int = 0
    folded: int = 0
    _last: dict[str, QImage] = field(default_factory=dict)
    _same: dict[str, tuple[int, Frame, Grab]] = field(default_factory=dict)

    def look(self, grab: Grab) -> list[Placed]:
        """The frames of one look that show something new."""
        return [self._place(one, grab) for one in grab.frames if self.wants(one, grab) and self._is_new(one, grab)]

    def close(self) -> list[Placed]:
        """The last look of each monitor that had not changed to the end: it shows how long the screen stood so."""
        left, self._same = self._same, {}
        return [self._placed(frame, grab, count - 1) for count, frame, grab in left.values()]

    def _is_new(self, frame: Frame, grab: Grab) -> bool:
        if self._last.get(frame.monitor) != frame.image:
            return True
        count = self._same[frame.monitor][0] if frame.monitor in self._same else 0
        self._same[frame.monitor] = (count + 1, frame, grab)
        self.folded += 1
        return False

    def _place(self, frame: Frame, grab: Grab) -> Placed:
        self._last[frame.monitor] = frame.image
        count = self._same.pop(frame.monitor)[0] if frame.monitor in self._same else 0
        return self._placed(frame, grab, count)

    def _placed(self, frame: Frame, grab: Grab, unchanged: int) -> Placed:
        self.position += 1
        return Placed(frame=frame, grab=grab, series=self.name, position=self.position, unchanged=unchanged)
