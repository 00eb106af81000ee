"""The exhibits as a grid of cards, and how each is painted."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPen, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from evidence_vault.model import Item
from gui import texts, theme
from gui.models.items import ItemRole, PlacesRole
from gui.widgets.card_grid import CardGrid
from gui.widgets.letting_go import TellsLettingGo
from gui.widgets.thumbs import Thumbs

_KEPT_CARDS = 160
_CARD_EM = (11, 12)
_FRAME, _PADDING = (4, 4, -4, -4), (8, 8, -8, -8)
_ABOUT_LINES = 2
_WIDE = 10_000
_FLAGS = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True, kw_only=True)
class _Look:
    """What of a card changes without its item."""

    chosen: bool
    focused: bool
    places: int


@dataclass(frozen=True, slots=True, kw_only=True)
class _Parts:
    """Where the parts of a card lie: the picture, and below it three texts, the second of one line or two."""

    thumb: QRect
    title: QRect
    about: QRect
    saved: QRect

    @classmethod
    def of(cls, rect: QRect, metrics: QFontMetrics, about: str) -> _Parts:
        line = _line(metrics)
        lines = 1 if metrics.horizontalAdvance(about) <= rect.width() else _ABOUT_LINES
        high = rect.height() - (2 + lines) * line - 8
        title = QRect(rect.x(), rect.y() + high + 8, rect.width(), line)
        below = QRect(title.x(), title.y() + line, rect.width(), lines * line)
        saved = title.translated(0, (1 + lines) * line)
        return cls(thumb=QRect(rect.topLeft(), QSize(rect.width(), high)), title=title, about=below, saved=saved)


def _line(metrics: QFontMetrics) -> int:
    """The height of a line in any script: a font that Chinese falls back to stands taller than the window's own."""
    return metrics.boundingRect(QRect(0, 0, _WIDE, _WIDE), _FLAGS, "Åg国한").height() + 2


def _about(item: Item, places: int = 0) -> str:
    said = texts.places(places) if places else ""
    return " · ".join(part for part in (said or texts.kind(item), texts.platform(item)) if part)


def _saved(item: Item) -> str:
    return f"{item.saved.local:%Y-%m-%d %H:%M}"


def _fits(metrics: QFontMetrics, room: QRect, text: str) -> bool:
    need = metrics.boundingRect(QRect(0, 0, room.width(), room.height() * 4), _FLAGS, text)
    return need.width() <= room.width() and need.height() <= room.height()


class ExhibitDelegate(QStyledItemDelegate):
    """Paints a covered thumbnail, number, title, kind, platform and when it was saved.

    A painted card is kept for a while: a step of the wheel paints the cards that come into view and no other.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._thumbs = Thumbs()
        self._cards: OrderedDict[tuple[str, _Look, int, int, float], tuple[Item | None, QPixmap]] = OrderedDict()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """One card; an empty frame while its page is on the way."""
        place, state = option.rect, option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        item = index.data(ItemRole)
        look = _Look(chosen=chosen, focused=focused, places=index.data(PlacesRole) or 0)
        painter.drawPixmap(place.topLeft(), self._card(painter, place.size(), item, look))

    def _card(self, painter: QPainter, size: QSize, item: Item | None, look: _Look) -> QPixmap:
        """From what is kept, if the item is still the same one."""
        scale = painter.device().devicePixelRatioF()
        key = (item.id if item else "", look, size.width(), size.height(), scale)
        kept = self._cards.get(key)
        if kept is not None and kept[0] is item:
            self._cards.move_to_end(key)
            return kept[1]
        made = QPixmap(size * scale)
        made.setDevicePixelRatio(scale)
        made.fill(Qt.GlobalColor.transparent)
        self._draw(made, painter.font(), item, look)
        self._cards[key] = (item, made)
        while len(self._cards) > _KEPT_CARDS:
            self._cards.popitem(last=False)
        return made

    def _draw(self, card: QPixmap, font: QFont, item: Item | None, look: _Look) -> None:
        chosen, focused = look.chosen, look.focused
        colours = theme.current()
        rect = QRect(0, 0, *card.deviceIndependentSize().toSize().toTuple()).adjusted(*_FRAME)
        painter = QPainter(card)
        painter.setFont(font)
        painter.setLayoutDirection(self._direction())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours.accent if chosen or focused else colours.border), 3 if focused else 1))
        painter.setBrush(QColor(colours.soft if chosen else colours.card))
        painter.drawRoundedRect(rect, 8, 8)
        if item is not None:
            self._draw_words(painter, rect.adjusted(*_PADDING), item, look.places)
        painter.end()

    def _direction(self) -> Qt.LayoutDirection:
        parent = self.parent()
        return parent.layoutDirection() if isinstance(parent, QWidget) else Qt.LayoutDirection.LeftToRight

    def _draw_words(self, painter: QPainter, rect: QRect, item: Item, places: int) -> None:
        about = _about(item, places)
        parts = _Parts.of(rect, painter.fontMetrics(), about)
        self._draw_thumb(painter, parts.thumb, item)
        self._line(painter, parts.title, f"{texts.number(item)}  {texts.title(item)}", bold=True)
        self._line(painter, parts.about, about)
        self._line(painter, parts.saved, _saved(item))

    def shortened(self, index: _Index, cell: QSize) -> list[str]:
        """What of a card's words, her own title aside, does not fit into a cell of this size; for tests."""
        item = index.data(ItemRole)
        if item is None:
            return []
        metrics = QFontMetrics(QApplication.font())
        about = _about(item, index.data(PlacesRole) or 0)
        parts = _Parts.of(QRect(QPoint(), cell).adjusted(*_FRAME).adjusted(*_PADDING), metrics, about)
        pairs = ((parts.about, about), (parts.saved, _saved(item)))
        return [text for room, text in pairs if not _fits(metrics, room, text)]

    def _draw_thumb(self, painter: QPainter, box: QRect, item: Item) -> None:
        colours = theme.current()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.window))
        painter.drawRoundedRect(box, 5, 5)
        picture = self._thumbs.pixmap(item, box.size())
        place = picture.rect()
        place.moveCenter(box.center())
        painter.drawPixmap(place, picture)

    @staticmethod
    def _line(painter: QPainter, rect: QRect, text: str, *, bold: bool = False) -> None:
        font = QFont(painter.font())
        font.setBold(bold)
        painter.setFont(font)
        painter.setPen(QColor(theme.current().text if bold else theme.current().muted))
        if not _fits(painter.fontMetrics(), rect, text):
            text = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, _FLAGS, text)


class ExhibitList(TellsLettingGo, CardGrid):
    """`held` and `let_go` for the space bar, `opened` for Return or a double click."""

    held = Signal()
    let_go = Signal()
    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        em = QFontMetrics(QApplication.font()).height()
        super().__init__(QSize(*(em * side for side in _CARD_EM)), parent)
        self.setItemDelegate(ExhibitDelegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setAccessibleName(self.tr("Exhibits"))
        self.doubleClicked.connect(lambda: self.opened.emit())  # noqa: PLW0108 - without the index

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Holding the space bar asks to show the chosen exhibit; Return opens its page."""
        if event.key() == Qt.Key.Key_Space:
            if not event.isAutoRepeat():
                self.held.emit()
            return
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.opened.emit()
            return
        super().keyPressEvent(event)
