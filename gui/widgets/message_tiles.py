"""The files of messages as covered tiles under the words, each uncovered only for as long as it is held."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle

from evidence_vault.model import Sha256
from gui import icons, theme
from gui.conversation import Line
from gui.kept_files import KeptFile, PartItem
from gui.widgets.thumbs import Thumbs

_GAP = 6
_ICONS = (("photo", "picture"), ("image", "picture"), ("video", "video"), ("voice", "audio"), ("audio", "audio"))


def tile_size(font: QFont) -> QSize:
    """Wide enough for a picture to be told from a voice message, in lines of text so that it grows with them."""
    line = QFontMetrics(font).height()
    return QSize(line * 8, line * 6)


def tiles(font: QFont, width: int, count: int) -> list[QRect]:
    """Where `count` tiles lie in a room so wide, in rows from its top left."""
    size = tile_size(font)
    across = max(1, (width + _GAP) // (size.width() + _GAP))
    wide = min(size.width(), width)
    return [
        QRect((at % across) * (wide + _GAP), (at // across) * (size.height() + _GAP), wide, size.height())
        for at in range(count)
    ]


def tiles_height(font: QFont, width: int, count: int) -> int:
    """How tall all of them are together."""
    return max((one.bottom() + 1 for one in tiles(font, width, count)), default=0)


class Tiles:
    """What is known of each file, by digest. `look` is asked, once, for one that is painted and not known yet."""

    def __init__(self, look: Callable[[KeptFile], None]) -> None:
        self._look = look
        self._known: dict[Sha256, PartItem] = {}
        self._clear: dict[Sha256, QPixmap] = {}
        self._thumbs: dict[Sha256, Thumbs] = {}
        self.current: Sha256 | None = None
        """The one that a key would uncover."""

    @property
    def shown(self) -> bool:
        """Whether one is uncovered now."""
        return bool(self._clear)

    def known(self, file: KeptFile) -> PartItem | None:
        """What the child said of it, if it did."""
        return self._known.get(file.sha256)

    def learn(self, part: PartItem) -> None:
        """What the child said of a file: which kind it is, and its covered picture."""
        assert part.content is not None  # noqa: S101 - a file has content
        self._known[part.content.sha256] = part
        self._thumbs.pop(part.content.sha256, None)

    def uncover(self, sha256: Sha256, picture: QPixmap) -> None:
        """Until `cover`."""
        self._clear = {sha256: picture}

    def cover(self) -> None:
        """Let the clear picture go."""
        self._clear = {}

    def forget(self) -> None:
        """At lock, and for another chat."""
        self._clear, self._known, self._thumbs = {}, {}, {}
        self.current = None

    def paint(self, painter: QPainter, line: Line, places: Sequence[QRect], font: QFont) -> None:
        """The tiles of one message."""
        for file, place in zip(line.files, places, strict=True):
            self._tile(painter, file, place, font)

    def _tile(self, painter: QPainter, file: KeptFile, place: QRect, font: QFont) -> None:
        colours = theme.current()
        current = file.sha256 == self.current
        painter.setPen(QPen(QColor(colours.accent if current else colours.border), 2 if current else 1))
        painter.setBrush(QColor(colours.window))
        painter.drawRect(place)
        inner = place.adjusted(2, 2, -2, -2)
        picture = self._clear.get(file.sha256)
        if picture is not None:
            shape = Qt.AspectRatioMode.KeepAspectRatio
            picture = picture.scaled(inner.size(), shape, Qt.TransformationMode.SmoothTransformation)
        else:
            picture = self._covered(file, inner.size())
        painter.drawPixmap(
            QStyle.alignedRect(Qt.LayoutDirection.LeftToRight, Qt.AlignmentFlag.AlignCenter, _size(picture), inner),
            picture,
        )

    def _covered(self, file: KeptFile, box: QSize) -> QPixmap:
        part = self._known.get(file.sha256)
        if part is None:
            self._look(file)
            return icons.pixmap(_icon(file.kind), max(16, min(box.width(), box.height()) // 2), theme.current().muted)
        return self._thumbs.setdefault(file.sha256, Thumbs()).pixmap(part, box)

    def at(self, line: Line, places: Sequence[QRect], point: QPoint) -> KeptFile | None:
        """The file whose tile holds a point."""
        return next((file for file, place in zip(line.files, places, strict=True) if place.contains(point)), None)


def _size(picture: QPixmap) -> QSize:
    return picture.deviceIndependentSize().toSize()


def _icon(kind: str) -> str:
    return next((icon for beginning, icon in _ICONS if beginning in kind), "other")
