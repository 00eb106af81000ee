"""The library: places on the left, exhibits in the middle with search as she types, the chosen one on the right."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QListView, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from evidence_vault.errors import VaultError
from evidence_vault.model import Case, CaseId, Item, Query
from gui import settings_table
from gui.acts import overview, view
from gui.models.items import ItemRole, ItemsModel
from gui.models.places import PlacesModel
from gui.operations import Work
from gui.plurals import Plurals
from gui.screens.details import DetailsPanel
from gui.session import Session
from gui.widgets.banner import Banner
from gui.widgets.exhibit_list import ExhibitList
from gui.widgets.exhibit_table import ExhibitTable
from gui.widgets.filter_bar import FilterBar, Words
from gui.widgets.found_panel import FoundPanel
from gui.widgets.parts import button, label, row, scrolling
from gui.widgets.reminder import BackupReminder, DayReminder
from gui.widgets.selection_bar import SelectionBar
from gui.widgets.wrapping import wrapping

SEARCH_WAIT_MS = 180
_WIDTHS = (260, 540, 440)
_FILTER_LINES = 10


class LibraryScreen(QWidget):
    """Emits what is wanted: a case, adding, a report, a page named by `go_wanted`, or the page of one exhibit."""

    new_case_wanted = Signal()
    edit_case_wanted = Signal(object)
    add_wanted = Signal()
    export_wanted = Signal(object)
    go_wanted = Signal(str)
    item_wanted = Signal(object)
    bulk_wanted = Signal(object)
    found_wanted = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._session = session
        self.places = PlacesModel(self)
        self.items = ItemsModel(session, self)
        self.details = DetailsPanel(session)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self._left())
        split.addWidget(self._middle())
        split.addWidget(self.details)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(16)
        for index, share in enumerate((0, 5, 4)):
            split.setStretchFactor(index, share)
        split.setSizes(_WIDTHS)
        self.banner = Banner()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 12, 16, 12)
        whole.addWidget(self.banner)
        whole.addWidget(split, 1)
        self._connect()
        self.refresh()

    def _left(self) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        self.place_list = wrapping(QListView())
        self.place_list.setObjectName("places")
        self.place_list.setModel(self.places)
        self.place_list.setAccessibleName(self.tr("Cases"))
        column.addWidget(self.place_list, 1)
        self.reminder = BackupReminder(self._session)
        self.reminder.wanted.connect(lambda: self.go_wanted.emit("backups"))
        self.noted = DayReminder(self._session)
        self.noted.wanted.connect(lambda: self.go_wanted.emit("requests"))
        column.addWidget(self.noted)
        self.reminder.behind(self.noted)
        column.addWidget(self.reminder)
        new_case = button(self.tr("New case"), self.new_case_wanted.emit, icon="add")
        self.edit_case = button(self.tr("Edit"), self._edit_case)
        self.edit_case.setAccessibleName(self.tr("Edit the chosen case"))
        self.make_report = button(self.tr("Report"), lambda: self.export_wanted.emit(self.place_case))
        self.make_report.setAccessibleName(self.tr("Make a report of the chosen case"))
        column.addWidget(row(new_case, self.edit_case, self.make_report))
        return side

    def _middle(self) -> QWidget:
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        self.search = self._search_field()
        column.addWidget(self.search)
        self.count = label("", "muted")
        self.show_filters = button(self.tr("Filters"), icon="filter")
        self.show_filters.setCheckable(True)
        self.shape = button("", self._switch_shape)
        column.addWidget(row(self.show_filters, self.shape))
        self.filters = FilterBar()
        self.filter_area = scrolling(self.filters)
        self.filter_area.setMaximumHeight(self.fontMetrics().height() * _FILTER_LINES)
        self.filter_area.setMinimumHeight(self.fontMetrics().height() * 7)
        self.filter_area.hide()
        column.addWidget(self.filter_area)
        self.found = FoundPanel(self._session)
        column.addWidget(self.found, 1)
        column.addWidget(row(self.count, self._folding()))
        self.list = ExhibitList()
        self.table = ExhibitTable()
        self.shapes = QStackedWidget()
        for one in (self.list, self.table):
            one.setModel(self.items)
            self.shapes.addWidget(one)
        self.table.setSelectionModel(self.list.selectionModel())
        self.table.fit()
        column.addWidget(self.shapes, 1)
        self.chosen = SelectionBar()
        column.addWidget(self.chosen)
        self.nothing = label("", "muted")
        self.nothing_add = button(self.tr("Add something"), self.add_wanted.emit, icon="add", name="primary")
        column.addWidget(self.nothing)
        column.addWidget(self.nothing_add, 0, Qt.AlignmentFlag.AlignHCenter)
        self._show_shape()
        return middle

    def _search_field(self) -> QLineEdit:
        field = QLineEdit()
        field.setPlaceholderText(self.tr("Search"))
        field.setToolTip(self.tr("Search titles, notes, addresses, chats, saved pages and words in pictures"))
        field.setAccessibleName(self.tr("Search"))
        field.setAccessibleDescription(field.toolTip())
        field.setClearButtonEnabled(True)
        return field

    def _folding(self) -> QWidget:
        """Beside the count: a third button at the filters would take a line from the cards in a small window."""
        self.fold = button(self.tr("Fold same pictures"), self._switch_fold)
        self.fold.setCheckable(True)
        self.fold.setToolTip(self.tr("Exhibits that look like the same picture become one row with its places."))
        self.fold.setAccessibleDescription(self.fold.toolTip())
        return self.fold

    def _connect(self) -> None:
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(SEARCH_WAIT_MS)
        self._wait.timeout.connect(self.ask)
        self._count_wait = QTimer(self)
        self._count_wait.setSingleShot(True)
        self._count_wait.timeout.connect(self._show_chosen)
        self.search.textChanged.connect(lambda: self._wait.start())  # noqa: PLW0108 - without the text
        self.found.wanted.connect(self.found_wanted)
        self.found.failed.connect(self._failed)
        self.items.counted.connect(self._counted)
        self.items.failed.connect(self._failed)
        self.items.dataChanged.connect(self._arrived)
        self.place_list.selectionModel().currentChanged.connect(self._place_changed)
        self.list.selectionModel().currentChanged.connect(self._chosen)
        self.list.selectionModel().selectionChanged.connect(lambda: self._count_wait.start())  # noqa: PLW0108
        for one in (self.list, self.table):
            one.held.connect(self.details.hold.hold)
            one.let_go.connect(self.details.hold.release_now)
            one.opened.connect(self._open_page)
        self.table.order_wanted.connect(self.filters.choose_order)
        self.filters.changed.connect(self.ask)
        self.show_filters.toggled.connect(self.filter_area.setVisible)
        self.chosen.case_wanted.connect(lambda case: self._bulk(overview.put_all_in_case, case))
        self.chosen.tag_wanted.connect(lambda tag: self._bulk(overview.tag_all, tag))
        self.chosen.note_wanted.connect(lambda note: self._bulk(overview.note_all, note))
        self.place_list.clicked.connect(self._go)
        self.place_list.activated.connect(self._go)
        self.details.changed.connect(self.items.replace)
        self.details.open_wanted.connect(self.item_wanted)
        self._session.changed.connect(self.refresh)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(self.search.setFocus)

    @property
    def place_case(self) -> Case | None:
        """The case chosen on the left, if it is one."""
        place = self.places.row(self.place_list.currentIndex().row())
        return place.case if place else None

    @property
    def place_case_id(self) -> CaseId | None:
        """Its id."""
        return self.place_case.id if self.place_case else None

    def refresh(self) -> None:
        """Read the cases and the present query anew, staying where she is."""
        if self._session.is_open:
            vault, read = self._session.vault, self._session.operations.read
            read(self, view.load_cases(vault), done=self._show_cases, failed=self._failed)
            read(self, overview.load_words(vault), done=self._show_words, failed=self._failed)
            self.reminder.refresh()
            self.noted.refresh()

    def _show_words(self, found: overview.Found) -> None:
        words = Words(platforms=found.platforms, tags=found.tags, accounts=found.accounts)
        self.filters.show_words(words)

    def _show_cases(self, cases: Sequence[Case]) -> None:
        place = self._session.place
        # Reset from the place that is remembered: the signals of the reset itself must not change it.
        model = self.place_list.selectionModel()
        model.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.places.show_cases(cases)
        index = self.places.index(self.places.find(place.case, unsorted=place.unsorted))
        model.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        model.blockSignals(False)  # noqa: FBT003
        self.place_list.viewport().update()
        self.details.show_cases(self.places.cases)
        self.chosen.show_cases(self.places.cases)
        self._show_place_buttons()
        self.ask()

    def _place_changed(self, current: QModelIndex, _: QModelIndex) -> None:
        chosen = self.places.row(current.row())
        if chosen is not None and not chosen.go:
            self._session.place.case = chosen.case.id if chosen.case else None
            self._session.place.unsorted = chosen.unsorted
            self._show_place_buttons()
            self.ask()

    def _show_place_buttons(self) -> None:
        for one in (self.edit_case, self.make_report):
            one.setVisible(self.place_case is not None)

    def _edit_case(self) -> None:
        if self.place_case is not None:
            self.edit_case_wanted.emit(self.place_case)

    def ask(self) -> None:
        """Show what she searches for in the chosen place."""
        if self._session.is_open:
            place = self._session.place
            asked = Query(text=self.search.text().strip(), case=place.case, unsorted=place.unsorted)
            self.items.ask(self.filters.narrow(asked))
            if asked.text != self.found.text:
                self.found.ask(asked.text)
            self.table.show_order(self.items.query.order)

    def _go(self, index: QModelIndex) -> None:
        place = self.places.row(index.row())
        if place is not None and place.go:
            self.go_wanted.emit(place.go)

    @property
    def view(self) -> ExhibitList | ExhibitTable:
        """The grid or the table, whichever is shown."""
        return self.table if self.shapes.currentWidget() is self.table else self.list

    @property
    def current(self) -> Item | None:
        """The exhibit the keyboard is on, if its row was fetched."""
        row = self.list.currentIndex().row()
        return self.items.item(row) if row >= 0 else None

    def _open_page(self) -> None:
        if self.current is not None:
            self.item_wanted.emit(self.current)

    def chosen_numbers(self) -> array[int]:
        """The numbers of all exhibits that are chosen, whether their rows were fetched or not."""
        numbers = array("I")
        selection = self.list.selectionModel().selection()
        for span in (selection.at(place) for place in range(selection.count())):
            if span.left() == 0:
                numbers += self.items.numbers_with_folded(span.top(), span.bottom())
        return numbers

    def _show_chosen(self) -> None:
        self.chosen.show_count(len(self.chosen_numbers()))

    def _bulk(self, act: Callable[..., Work[int]], what: object) -> None:
        self.bulk_wanted.emit(act(self._session.vault, what, self.chosen_numbers()))

    def _counted(self, rows: int) -> None:
        self.count.setText(Plurals().exhibits(rows))
        searching = bool(self.items.query.text) or self.filters.narrows
        self.nothing.setText(self.tr("Nothing found.") if searching else self.tr("Nothing here yet."))
        self.nothing.setVisible(rows == 0)
        self.nothing_add.setVisible(rows == 0 and not searching)
        self.shapes.setVisible(rows > 0)
        self._show_chosen()

    def _arrived(self, first: QModelIndex, last: QModelIndex) -> None:
        """Show what the keyboard is on once its row is there; if it is on none, the remembered exhibit."""
        current = self.list.currentIndex()
        if current.isValid():
            if first.row() <= current.row() <= last.row():
                self._chosen(current, current)
            return
        wanted = self._session.place.item
        for number in range(first.row(), last.row() + 1):
            item = self.items.item(number)
            if item is not None and item.id == wanted:
                flag = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
                self.list.selectionModel().setCurrentIndex(self.items.index(number, 0), flag)
                return

    def _chosen(self, current: QModelIndex, _: QModelIndex) -> None:
        item = current.data(ItemRole) if current.isValid() else None
        if isinstance(item, Item):
            self._session.place.item = item.id
            shown = self.details.item
            if shown is None or shown.id != item.id or shown.facts != item.facts:
                self.details.show_item(item)

    def _failed(self, error: VaultError) -> None:
        self.banner.show_error(error)

    def _switch_shape(self) -> None:
        settings = self._session.settings
        settings.put(settings_table.LIST_VIEW, not settings.flag(settings_table.LIST_VIEW))
        self._show_shape()

    def _switch_fold(self) -> None:
        folded = self.items.fold = self.fold.isChecked()
        self.fold.setText(self.tr("Unfold same pictures") if folded else self.tr("Fold same pictures"))
        self.ask()

    def _show_shape(self) -> None:
        rows = self._session.settings.flag(settings_table.LIST_VIEW)
        self.shapes.setCurrentWidget(self.table if rows else self.list)
        self.shape.setText(self.tr("As cards") if rows else self.tr("As a table"))

    def focus_first(self) -> None:
        """Begin in the grid or the table."""
        self.view.setFocus()
