"""The exhibits as a table: the same model and selection as the grid, sorted by pressing a heading."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from evidence_vault.model import Order
from gui.models import items
from gui.widgets.letting_go import TellsLettingGo

_ORDERS = {
    items.NUMBER: (Order.OLDEST, Order.NEWEST),
    items.TITLE: (Order.TITLE, Order.TITLE),
    items.KIND: (Order.KIND, Order.KIND),
    items.PLATFORM: (Order.PLATFORM, Order.PLATFORM),
    items.SAVED: (Order.OLDEST, Order.NEWEST),
}


class ExhibitTable(TellsLettingGo, QTableView):
    """`held` and `let_go` as in the grid; `order_wanted` when a heading is pressed; `opened` for Return."""

    held = Signal()
    let_go = Signal()
    opened = Signal()
    order_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setAccessibleName(self.tr("Exhibits"))
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(int(self.fontMetrics().height() * 1.9))
        columns = self.horizontalHeader()
        columns.setHighlightSections(False)
        columns.setSectionsClickable(True)
        columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        columns.sectionClicked.connect(self._heading)
        self.doubleClicked.connect(lambda: self.opened.emit())  # noqa: PLW0108 - without the index
        self._order = Order.NEWEST

    def fit(self) -> None:
        """Widths by what the columns hold; the title takes what is left."""
        em = self.fontMetrics().horizontalAdvance("x")
        widths = {items.NUMBER: 10, items.KIND: 20, items.PLATFORM: 15, items.SAVED: 23, items.TIME: 14}
        for column, width in widths.items():
            self.setColumnWidth(column, em * width)
        self.setColumnWidth(items.TITLE, em * 32)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """The title takes what the others leave, and never less than can be read."""
        super().resizeEvent(event)
        others = sum(self.columnWidth(column) for column in range(items.TIME + 1) if column != items.TITLE)
        least = self.fontMetrics().horizontalAdvance("x") * 24
        self.setColumnWidth(items.TITLE, max(least, self.viewport().width() - others))

    def keyboardSearch(self, search: str) -> None:  # noqa: N802
        """Letters look for nothing: Qt would ask for the words of every row. There is a search field."""

    def show_order(self, order: Order) -> None:
        """What the rows are sorted by now."""
        self._order = order

    def _heading(self, column: int) -> None:
        orders = _ORDERS.get(column)
        if orders is not None:
            self.order_wanted.emit(orders[1] if self._order is orders[0] else orders[0])

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
