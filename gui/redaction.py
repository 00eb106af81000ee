"""What was drawn over a copy: frozen marks, undone and done again, and the pixels that come of them.

The original's pixels come from the confined child; the copy is a fresh picture that carries nothing else of the file.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from gui.ports import ClearPicture

_BLOCKS = 8
"""Blurred parts keep this many samples on their longer side: too few to know a face or to read a word."""


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


def marked(picture: ClearPicture, marks: list[Mark]) -> QImage:
    """A new picture with every mark in it, in order: the pixels under a mark are not in it any more."""
    size = (picture.width, picture.height, 3 * picture.width)
    image = QImage(picture.rgb, *size, QImage.Format.Format_RGB888).copy()
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
        painter.drawImage(QRectF(area), _few(image.copy(area)))
    painter.end()


def _few(part: QImage) -> QImage:
    """The mean colours of a few blocks. Averaged step by step, as a single smooth scaling reads too few pixels."""
    keep, mode = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    while max(part.width(), part.height()) > 2 * _BLOCKS:
        part = part.scaled(
            max(1, part.width() // 2), max(1, part.height() // 2), Qt.AspectRatioMode.IgnoreAspectRatio, mode
        )
    return part.scaled(_BLOCKS, _BLOCKS, keep, mode)
