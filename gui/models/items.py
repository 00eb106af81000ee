"""The library's rows: known by number, fetched in pages as they come into view and forgotten again.

One column of cards for a grid, or the columns of a table: both views look at the same model and the same selection.
"""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from evidence_vault.errors import VaultError
from evidence_vault.model import Anchor, Item, Query
from gui import proof, texts
from gui.acts import view
from gui.session import Session

PAGE = 100
_KEPT_PAGES = 40
_WAITING_PAGES = 6
ItemRole = Qt.ItemDataRole.UserRole
PlacesRole = Qt.ItemDataRole.UserRole + 1
"""At how many places the same picture is, 0 where pictures are not folded or this one is at one place."""
_Index = QModelIndex | QPersistentModelIndex
NUMBER, TITLE, KIND, PLATFORM, SAVED, TIME = range(6)


class ItemsModel(QAbstractTableModel):
    """Rows of one query, in its order. `counted` tells how many there are; `failed` tells of an error."""

    counted = Signal(int)
    failed = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._query = Query()
        self._numbers: array[int] = array("I")
        self._rows = view.Rows(numbers=self._numbers)
        self.fold = False
        self._pages: OrderedDict[int, list[Item]] = OrderedDict()
        self._anchors: dict[int, dict[int, Anchor]] = {}
        self._wanted: list[int] = []
        self._fetching = -1
        self._generation = 0

    @property
    def query(self) -> Query:
        """What is shown."""
        return self._query

    @property
    def kept_rows(self) -> int:
        """How many rows are held in memory now."""
        return sum(len(page) for page in self._pages.values())

    def numbers(self, first: int, last: int) -> array[int]:
        """The exhibits' numbers of the rows from `first` to `last`, fetched or not."""
        return self._numbers[first : last + 1]

    def numbers_with_folded(self, first: int, last: int) -> array[int]:
        """The same with what is folded under them."""
        shown = self.numbers(first, last)
        return shown + array("I", (under for one in shown for under in self._rows.under.get(one, ())))

    def places(self, row: int) -> int:
        """At how many places the picture of a row is, if pictures are folded and it is at several."""
        fold = self._rows.folds.get(self._numbers[row]) if 0 <= row < len(self._numbers) else None
        return fold.places if fold is not None else 0

    def ask(self, query: Query) -> None:
        """Show another query, or the same one anew. Rows stay until the answer is there."""
        self._query = query
        self._generation += 1
        self._run(view.find_items(self._session.vault, query, fold=self.fold), self._found)

    def _run(self, work: Any, done: Callable[[Any], None]) -> None:  # noqa: ANN401 - work of any result
        generation = self._generation

        def current(result: Any) -> None:  # noqa: ANN401
            if generation == self._generation:
                done(result)

        self._session.operations.read(self, work, done=current, failed=self._failed)

    def _found(self, rows: view.Rows) -> None:
        self.beginResetModel()
        self._rows, self._numbers = rows, rows.numbers
        self._pages.clear()
        self._anchors.clear()
        self._wanted.clear()
        self._fetching = -1
        self.endResetModel()
        self.counted.emit(len(self._numbers))

    def _failed(self, error: VaultError) -> None:
        self._fetching = -1
        self.failed.emit(error)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: N802, B008
        """All rows there are, fetched or not."""
        return 0 if parent.isValid() else len(self._numbers)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: N802, B008
        """The table's columns; the grid shows the first as a card."""
        return 0 if parent.isValid() else TIME + 1

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt's signature
        """The columns' names."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return {
            NUMBER: self.tr("Number"),
            TITLE: self.tr("Title"),
            KIND: self.tr("Kind"),
            PLATFORM: self.tr("Platform"),
            SAVED: self.tr("Saved"),
            TIME: self.tr("Outside time"),
        }.get(section)

    def index(self, row: int, column: int = NUMBER, parent: _Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        """The card of a row unless a column of the table is meant.

        Not the inherited one, which asks for both counts each time: a grid calls this for each of 100,000 cards.
        """
        if 0 <= row < len(self._numbers) and 0 <= column <= TIME and not parent.isValid():
            return self.createIndex(row, column)
        return QModelIndex()

    def item(self, row: int) -> Item | None:
        """The item of a row, or None while its page is being fetched."""
        page, within = divmod(row, PAGE)
        items = self._pages.get(page)
        if items is None:
            self._want(page)
            return None
        self._pages.move_to_end(page)
        return items[within] if within < len(items) else None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's signature
        """The item itself for ItemRole; words of its column; all of them for screen readers."""
        if role == PlacesRole:
            return self.places(index.row())
        if role not in {ItemRole, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        item = self.item(index.row()) if index.isValid() else None
        if item is None or role == ItemRole:
            return item
        if role == Qt.ItemDataRole.DisplayRole:
            anchor = self._anchors.get(index.row() // PAGE, {}).get(item.number)
            return proof.time_state(anchor) if index.column() == TIME else self._words(item, index.column())
        words = [texts.number(item), texts.title(item), texts.kind(item), texts.moment(item.saved)]
        return ", ".join([*words, *([texts.places(count)] if (count := self.places(index.row())) else [])])

    @staticmethod
    def _words(item: Item, column: int) -> str:
        if column == NUMBER:
            return str(item.number)
        if column == SAVED:
            return f"{item.saved.local:%Y-%m-%d %H:%M}"
        say = {TITLE: texts.title, KIND: texts.kind, PLATFORM: texts.platform}
        return say[column](item)

    def _want(self, page: int) -> None:
        if page == self._fetching:
            return
        if page in self._wanted:
            self._wanted.remove(page)
        self._wanted.append(page)
        del self._wanted[:-_WAITING_PAGES]
        if self._fetching < 0:
            self._fetch_next()

    def _fetch_next(self) -> None:
        if not self._wanted:
            self._fetching = -1
            return
        page = self._fetching = self._wanted.pop()
        work = view.load_page(self._session.vault, self.numbers(page * PAGE, page * PAGE + PAGE - 1))
        self._run(work, lambda found: self._arrived(page, found))

    def _arrived(self, page: int, found: view.Page) -> None:
        self._pages[page] = found.items
        self._anchors[page] = found.anchors
        while len(self._pages) > _KEPT_PAGES:
            gone, _ = self._pages.popitem(last=False)
            self._anchors.pop(gone, None)
        last = min(page * PAGE + PAGE, len(self._numbers)) - 1
        self._fetch_next()
        if last >= page * PAGE:
            self.dataChanged.emit(self.index(page * PAGE, 0), self.index(last, TIME))

    def replace(self, item: Item) -> None:
        """Show an item as it is now, if its row is held."""
        for page, items in self._pages.items():
            for within, one in enumerate(items):
                if one.id == item.id:
                    items[within] = item
                    row = page * PAGE + within
                    self.dataChanged.emit(self.index(row, 0), self.index(row, TIME))
                    return
