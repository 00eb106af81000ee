"""What was drawn over a copy: frozen marks, undone and done again, and the pixels that come of them.

The original's pixels come from the confined child; the copy is a fresh picture that carries nothing else of the file.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from gui.pixels import BAND, as_image, halved
from gui.ports import ClearPicture

_BLOCKS = 8
"""Blurred parts keep this many samples on their longer side: too few to know a face or to read a word."""

_SIDE_FOR_BLUR = 512
"""On the screen, what is blurred is averaged from a small picture, so that drawing never waits for a large one."""


class MarkKind(StrEnum):
    """Black cannot be undone by anyone; blurring shows that something is there."""

    BLACK = "black"
    BLUR = "blur"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A rectangle in pixels of the picture."""

    kind: MarkKind
    x: int
    y: int
    width: int
    height: int

    @property
    def rect(self) -> QRect:
        """As Qt has it."""
        return QRect(self.x, self.y, self.width, self.height)

    def scaled(self, across: float, down: float) -> Mark:
        """The same part of a smaller picture, a pixel or more on each side."""
        x, y = int(self.x * across), int(self.y * down)
        wide, high = max(1, round(self.width * across)), max(1, round(self.height * down))
        return Mark(kind=self.kind, x=x, y=y, width=wide, height=high)


@dataclass(slots=True)
class Marks:
    """The marks there are, and those that were undone."""

    made: list[Mark] = field(default_factory=list)
    undone: list[Mark] = field(default_factory=list)

    def add(self, mark: Mark) -> None:
        """One more; what was undone cannot be done again then."""
        self.made.append(mark)
        self.undone.clear()

    def undo(self) -> None:
        """Take the last one back."""
        if self.made:
            self.undone.append(self.made.pop())

    def redo(self) -> None:
        """Put it there again."""
        if self.undone:
            self.made.append(self.undone.pop())


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared:
    """A picture ready to be drawn on: `image` (RGB32) goes to the screen; `small`, all of it, is for blurring."""

    picture: ClearPicture
    image: QImage
    small: QImage


def prepared(picture: ClearPicture) -> Prepared:
    """What costs time with a large picture, to be done away from the window's thread."""
    image = small = as_image(picture)
    if max(picture.width, picture.height) > _SIDE_FOR_BLUR:
        keep, mode = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        small = image.scaled(_SIDE_FOR_BLUR, _SIDE_FOR_BLUR, keep, mode)
    return Prepared(picture=picture, image=image, small=small)


def patches(ready: Prepared, marks: list[Mark]) -> list[tuple[Mark, QImage | None]]:
    """What to draw over the shown picture, in order: a few mean colours for a blurred part, None for a black one."""
    small, made = ready.small.copy(), list[tuple[Mark, QImage | None]]()
    across, down = small.width() / ready.picture.width, small.height() / ready.picture.height
    for mark in marks:
        less = mark.scaled(across, down)
        blurred = mark.kind is MarkKind.BLUR
        made.append((mark, _few(small, less.rect.intersected(small.rect())) if blurred else None))
        _draw(small, less)
    return made


def marked(picture: ClearPicture, marks: list[Mark]) -> QImage:
    """A new picture with every mark in it, in order: the pixels under a mark are not in it any more."""
    image = as_image(picture)
    for mark in marks:
        _draw(image, mark)
    return image


def _draw(image: QImage, mark: Mark) -> None:
    area = mark.rect.intersected(image.rect())
    if area.isEmpty():
        return
    painter = QPainter(image)
    if mark.kind is MarkKind.BLACK:
        painter.fillRect(area, QColor("black"))
    else:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        few = _few(image, area)
        for row in range(area.top(), area.bottom() + 1, BAND):
            painter.setClipRect(area.x(), row, area.width(), min(BAND, area.bottom() + 1 - row))
            painter.drawImage(QRectF(area), few)
    painter.end()


def _few(image: QImage, area: QRect) -> QImage:
    """The mean colours of a few blocks. Averaged step by step, as a single smooth scaling reads too few pixels."""
    while max(area.width(), area.height()) > _SIDE_FOR_BLUR:
        image = halved(image, area)
        area = image.rect()
    part = image.copy(area)
    keep, mode = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    while max(part.width(), part.height()) > 2 * _BLOCKS:
        part = part.scaled(
            max(1, part.width() // 2), max(1, part.height() // 2), Qt.AspectRatioMode.IgnoreAspectRatio, mode
        )
    return part.scaled(_BLOCKS, _BLOCKS, keep, mode)
