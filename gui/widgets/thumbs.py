"""Covered pictures as pixmaps: made once for each size from the grey stand-in, then kept for a while."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPixmap

from evidence_vault.model import CoveredPicture, Item
from gui import icons, texts, theme

_KEPT = 600


def covered_pixmap(covered: CoveredPicture, box: QSize) -> QPixmap:
    """The grey, blurred stand-in, smoothly enlarged to fit `box`."""
    image = QImage(covered.grey, covered.width, covered.height, covered.width, QImage.Format.Format_Grayscale8)
    shape = Qt.AspectRatioMode.KeepAspectRatio
    return QPixmap.fromImage(image.scaled(box, shape, Qt.TransformationMode.SmoothTransformation))


class Thumbs:
    """A cache by item and size, emptied at lock with the view that owns it."""

    def __init__(self) -> None:
        self._kept: OrderedDict[tuple[str, int, int], QPixmap] = OrderedDict()

    def pixmap(self, item: Item, box: QSize) -> QPixmap:
        """The covered picture, or the icon of the item's kind."""
        covered = item.facts.covered if item.facts else None
        if covered is None:
            side = min(box.width(), box.height()) // 2
            return icons.pixmap(texts.kind_icon(item), max(16, side), theme.current().muted)
        key = (item.id, box.width(), box.height())
        found = self._kept.get(key)
        if found is None:
            found = self._kept[key] = covered_pixmap(covered, box)
            while len(self._kept) > _KEPT:
                self._kept.popitem(last=False)
        else:
            self._kept.move_to_end(key)
        return found
