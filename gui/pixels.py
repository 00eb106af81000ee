"""Pixels from the confined child as Qt shows them."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF
from PySide6.QtGui import QImage, QPainter

from gui.ports import ClearPicture

BAND = 128
"""Rows in one go, so that other threads run in between: converting 12 megapixels at once holds them for 150 ms."""


def as_image(picture: ClearPicture) -> QImage:
    """The picture as RGB32, which a pixmap takes without another copy. It may be made in any thread."""
    size = (picture.width, picture.height)
    given = QImage(picture.rgb, *size, 3 * picture.width, QImage.Format.Format_RGB888)
    image = QImage(*size, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    for row in range(0, picture.height, BAND):
        painter.drawImage(QPoint(0, row), given, QRect(0, row, picture.width, min(BAND, picture.height - row)))
    painter.end()
    return image


def halved(image: QImage, area: QRect) -> QImage:
    """Half of `area` on each side, every pixel the mean of four; of an image that is RGB32. Others run meanwhile."""
    half = QImage(max(1, area.width() // 2), max(1, area.height() // 2), QImage.Format.Format_RGB32)
    step = area.height() / half.height()
    painter = QPainter(half)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    for row in range(0, half.height(), BAND):
        rows = min(BAND, half.height() - row)
        source = QRectF(area.x(), area.y() + row * step, area.width(), rows * step)
        painter.drawImage(QRectF(0, row, half.width(), rows), image, source)
    painter.end()
    return half
