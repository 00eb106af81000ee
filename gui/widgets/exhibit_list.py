"""The exhibits as a grid of cards, and how each is painted."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFont, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from evidence_vault.model import Item
from gui import texts, theme
from gui.models.items import ItemRole
from gui.widgets.thumbs import Thumbs

_CARDS_AT_ONCE = 5000
_Index = QModelIndex | QPersistentModelIndex


class ExhibitDelegate(QStyledItemDelegate):
    """Paints a covered thumbnail, number, title, kind, platform and when it was saved."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cell = QSize(180, 200)
        self._thumbs = Thumbs()

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: N802
        """The same for every item."""
        return self.cell

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """One card; an empty frame while its page is on the way."""
        colours = theme.current()
        rect = option.rect.adjusted(4, 4, -4, -4)
        state = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours.accent if chosen or focused else colours.border), 3 if focused else 1))
        painter.setBrush(QColor(colours.soft if chosen else colours.card))
        painter.drawRoundedRect(rect, 8, 8)
        item = index.data(ItemRole)
        if isinstance(item, Item):
            self._paint_card(painter, rect.adjusted(8, 8, -8, -8), item)
        painter.restore()

    def _paint_card(self, painter: QPainter, rect: QRect, item: Item) -> None:
        line = painter.fontMetrics().height() + 2
        box = QRect(rect.x(), rect.y(), rect.width(), rect.height() - 3 * line - 8)
        self._paint_thumb(painter, box, item)
        where = QRect(rect.x(), box.bottom() + 8, rect.width(), line)
        about = " · ".join(part for part in (texts.kind(item), texts.platform(item)) if part)
        self._line(painter, where, f"{texts.number(item)}  {texts.title(item)}", bold=True)
        self._line(painter, where.translated(0, line), about)
        self._line(painter, where.translated(0, 2 * line), f"{item.saved.local:%Y-%m-%d %H:%M}")

    def _paint_thumb(self, painter: QPainter, box: QRect, item: Item) -> None:
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
        elided = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, elided)


class ExhibitList(QListView):
    """An icon-mode view, which lays 100,000 cards out at once. `opened` for Return or a double click."""

    held = Signal()
    let_go = Signal()
    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._delegate = ExhibitDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        # 100,000 cards at once would hold the window up for most of a second.
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(_CARDS_AT_ONCE)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
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

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Letting it go covers again."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self.let_go.emit()
        super().keyReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """So does leaving the list."""
        self.let_go.emit()
        super().focusOutEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Keep the cells as wide as the room allows."""
        self._fit()
        super().resizeEvent(event)

    def _fit(self) -> None:
        em = self.fontMetrics().height()
        width = self.viewport().width() - 2
        columns = max(1, width // (em * 11))
        cell = QSize(width // columns, em * 11)
        if cell != self.gridSize():
            self._delegate.cell = cell
            self.setGridSize(cell)
