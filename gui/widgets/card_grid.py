"""A grid of cards of one size that lays nothing out: where a card lies follows from its row alone.

QListView in icon mode asks for every one of 100,000 cards before the first is painted, and keeps their places.
This is a QListView all the same, without its layout: screen readers know it as a list, and its cards as rows.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyleOptionViewItem, QWidget

_Index = QModelIndex | QPersistentModelIndex
_Move = QAbstractItemView.CursorAction
_WHEEL_SHARE = 6


class CardGrid(QListView):
    """Cards are at least as large as `least`, in pixels, and widen to fill the width. Rows are those of column 0."""

    def __init__(self, least: QSize, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least = least
        self._columns = 1
        self.cell = least
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)

    @property
    def columns(self) -> int:
        """How many cards stand side by side."""
        return self._columns

    def _count(self) -> int:
        model = self.model()
        return model.rowCount() if model is not None else 0

    def _index(self, row: int) -> QModelIndex:
        return self.model().index(row, 0) if 0 <= row < self._count() else QModelIndex()

    def _place(self, row: int) -> QRect:
        """Where a card lies in the viewport, mirrored from right to left."""
        line, column = divmod(row, self._columns)
        top = line * self.cell.height() - self.verticalScrollBar().value()
        place = QRect(QPoint(column * self.cell.width(), top), self.cell)
        return QStyle.visualRect(self.layoutDirection(), self.viewport().rect(), place)

    def _row_at(self, point: QPoint) -> int:
        """The row whose card covers a point of the viewport; beyond the last card, a row there is not."""
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = self.viewport().width() - 1 - point.x() if mirrored else point.x()
        column = min(max(0, x // self.cell.width()), self._columns - 1)
        return (point.y() + self.verticalScrollBar().value()) // self.cell.height() * self._columns + column

    def visualRect(self, index: _Index) -> QRect:  # noqa: N802
        """Of a card; empty for none."""
        return self._place(index.row()) if index.isValid() else QRect()

    def indexAt(self, point: QPoint) -> QModelIndex:  # noqa: N802
        """The card under a point."""
        row = self._row_at(point)
        inside = 0 <= row < self._count() and self._place(row).contains(point)
        return self._index(row) if inside else QModelIndex()

    def horizontalOffset(self) -> int:  # noqa: N802
        """Never scrolled sideways."""
        return 0

    def verticalOffset(self) -> int:  # noqa: N802
        """In pixels."""
        return self.verticalScrollBar().value()

    def isIndexHidden(self, index: _Index) -> bool:  # noqa: N802
        """None is."""
        return False

    def scrollTo(  # noqa: N802
        self, index: _Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """As little as is needed, or as the hint says."""
        if not index.isValid():
            return
        place, room, bar = self.visualRect(index), self.viewport().height(), self.verticalScrollBar()
        wanted = QAbstractItemView.ScrollHint
        if hint == wanted.PositionAtCenter:
            bar.setValue(bar.value() + place.center().y() - room // 2)
        elif hint == wanted.PositionAtTop or place.top() < 0:
            bar.setValue(bar.value() + place.top())
        elif hint == wanted.PositionAtBottom or place.bottom() >= room:
            bar.setValue(bar.value() + min(place.top(), place.bottom() - room + 1))

    def moveCursor(self, action: _Move, modifiers: Qt.KeyboardModifier) -> QModelIndex:  # noqa: N802
        """Arrows, Home, End and the page keys."""
        count, row = self._count(), self.currentIndex().row()
        if count == 0:
            return QModelIndex()
        if row < 0:
            return self._index(0)
        aside = -1 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 1
        page = max(1, self.viewport().height() // self.cell.height()) * self._columns
        steps = {
            _Move.MoveLeft: -aside,
            _Move.MoveRight: aside,
            _Move.MovePrevious: -1,
            _Move.MoveNext: 1,
            _Move.MoveUp: -self._columns,
            _Move.MoveDown: self._columns,
            _Move.MovePageUp: -page,
            _Move.MovePageDown: page,
            _Move.MoveHome: -row,
            _Move.MoveEnd: count,
        }
        if action in {_Move.MoveUp, _Move.MoveDown} and not 0 <= row + steps[action] < count:
            return self._index(row)
        return self._index(min(max(0, row + steps[action]), count - 1))

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:  # noqa: N802
        """All cards from one corner to the other, in reading order. Qt hands corners over in any order."""
        last = self._count() - 1
        rows = sorted((self._row_at(rect.topLeft()), self._row_at(rect.bottomRight())))
        first, end = max(0, rows[0]), min(last, rows[1])
        chosen = QItemSelection(self._index(first), self._index(end)) if first <= end else QItemSelection()
        self.selectionModel().select(chosen, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:  # noqa: N802
        """What must be painted again: the cards in view among those."""
        found, (first, last) = QRegion(), self.shown_rows()
        for span in (selection.at(number) for number in range(selection.count())):
            for row in range(max(first, span.top()), min(last, span.bottom()) + 1):
                found += self._place(row)
        return found

    def shown_rows(self) -> tuple[int, int]:
        """The first and the last row of which anything is in view; the last before the first if there is none."""
        top = self.verticalScrollBar().value()
        first = top // self.cell.height() * self._columns
        last = ((top + self.viewport().height() - 1) // self.cell.height() + 1) * self._columns - 1
        return first, min(last, self._count() - 1)

    def doItemsLayout(self) -> None:  # noqa: N802
        """There is none; only the scroll bar is set."""
        QAbstractItemView.doItemsLayout(self)

    def updateGeometries(self) -> None:  # noqa: N802
        """Columns that fill the width, and how far there is to scroll."""
        room = self.viewport().size()
        self._columns = max(1, room.width() // self._least.width())
        self.cell = QSize(max(1, room.width() // self._columns), self._least.height())
        lines = -(-self._count() // self._columns)
        bar = self.verticalScrollBar()
        bar.setSingleStep(max(1, self.cell.height() // _WHEEL_SHARE))
        bar.setPageStep(room.height())
        bar.setRange(0, max(0, lines * self.cell.height() - room.height()))
        QAbstractItemView.updateGeometries(self)

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: N802
        """Move what is painted; only what comes into view is painted anew."""
        self.viewport().scroll(0, dy)

    def keyboardSearch(self, search: str) -> None:  # noqa: N802
        """Letters look for nothing: Qt would ask for the words of every row. There is a search field."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """The cards in view, each by the delegate."""
        painter = QPainter(self.viewport())
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        paint, (first, last), area = self.itemDelegate().paint, self.shown_rows(), event.rect()
        for row in range(first, last + 1):
            place = self._place(row)
            if place.intersects(area):
                self._paint(painter, option, row, place, paint)
        painter.end()

    def _paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        row: int,
        place: QRect,
        paint: Callable[[QPainter, QStyleOptionViewItem, QModelIndex], None],
    ) -> None:
        index, flag = self._index(row), QStyle.StateFlag
        state = flag.State_Enabled
        if self.selectionModel().isSelected(index):
            state |= flag.State_Selected
        if self.hasFocus() and index == self.currentIndex():
            state |= flag.State_HasFocus
        option.rect, option.state = place, state
        paint(painter, option, index)
