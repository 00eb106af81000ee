"""What the library shows and in which order. Hidden until asked for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from evidence_vault.model import AccountUse, ItemKind, MediaKind, Order, Query, WordUse
from gui import texts
from gui.widgets.choice import Choice
from gui.widgets.page import Sheet
from gui.widgets.parts import button, label, row

_DATE = "%Y-%m-%d"


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """What can be filtered by now."""

    platforms: Sequence[WordUse] = ()
    tags: Sequence[WordUse] = ()
    accounts: Sequence[AccountUse] = ()


class FilterBar(Sheet):
    """`changed` when another filter or order was chosen."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind, self.platform, self.account = Choice(), Choice(), Choice()
        self.tag, self.saved, self.order = Choice(), Choice(), Choice()
        self.outside = Choice()
        self.since, self.until = QLineEdit(), QLineEdit()
        for choice in self._choices:
            choice.setMinimumContentsLength(11)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        self.clear = button(self.tr("Clear filters"), self.reset)
        named = (
            (self.tr("Kind"), self.kind),
            (self.tr("Platform"), self.platform),
            (self.tr("Account"), self.account),
            (self.tr("Tag"), self.tag),
            (self.tr("Saved"), self.saved),
            (self.tr("Outside time"), self.outside),
            (self.tr("Order"), self.order),
        )
        self._between = self._dates()
        column.addWidget(row(*(_named(text, choice) for text, choice in named), self._between, self.clear))
        self._fill_fixed()
        self.show_words(Words())
        for choice in self._choices:
            choice.activated.connect(lambda: self._chosen())  # noqa: PLW0108 - without the index

    @property
    def _choices(self) -> tuple[Choice, ...]:
        return self.kind, self.platform, self.account, self.tag, self.saved, self.outside, self.order

    def _dates(self) -> QWidget:
        for edit, said in ((self.since, self.tr("From day")), (self.until, self.tr("To day"))):
            edit.setPlaceholderText("2026-03-01")
            edit.setAccessibleName(said)
            edit.setFixedWidth(edit.fontMetrics().horizontalAdvance("x") * 14)
            edit.editingFinished.connect(self.changed)
        made = row(_named(self.tr("From day"), self.since), _named(self.tr("To day"), self.until))
        made.hide()
        return made

    def _fill_fixed(self) -> None:
        self.kind.addItem(self.tr("All kinds"), None)
        for media in (
            MediaKind.PICTURE,
            MediaKind.VIDEO,
            MediaKind.AUDIO,
            MediaKind.PDF,
            MediaKind.TEXT,
            MediaKind.WEB,
        ):
            self.kind.addItem(texts.media(media), media)
        self.kind.addItem(texts.media(MediaKind.ARCHIVE), MediaKind.ARCHIVE)
        for kind in ItemKind:
            if kind is not ItemKind.FILE:
                self.kind.addItem(texts.item_kind(kind), kind)
        for said, covered in (
            (self.tr("Covered or not"), None),
            (self.tr("Covered"), True),
            (self.tr("Not yet"), False),
        ):
            self.outside.addItem(said, covered)
        for said, days in (
            (self.tr("Any time"), None),
            (self.tr("Today"), 0),
            (self.tr("The last 7 days"), 6),
            (self.tr("The last 30 days"), 29),
            (self.tr("Between two days"), -1),
        ):
            self.saved.addItem(said, days)
        for said, order in (
            (self.tr("Newest first"), Order.NEWEST),
            (self.tr("Oldest first"), Order.OLDEST),
            (self.tr("By title"), Order.TITLE),
            (self.tr("By kind"), Order.KIND),
            (self.tr("By platform"), Order.PLATFORM),
        ):
            self.order.addItem(said, order)

    def show_words(self, words: Words) -> None:
        """What there is to choose from, keeping what is chosen."""
        platforms = [(texts.platform_name(one.word), one.word) for one in words.platforms]
        accounts = [(one.account.handle or one.account.name, one.account.id) for one in words.accounts]
        self._refill(self.platform, self.tr("All platforms"), platforms)
        self._refill(self.account, self.tr("All accounts"), accounts)
        self._refill(self.tag, self.tr("All tags"), [(one.word, one.word) for one in words.tags])

    @staticmethod
    def _refill(choice: Choice, everything: str, entries: Sequence[tuple[str, str]]) -> None:
        kept = choice.currentData()
        choice.clear()
        choice.addItem(everything, "")
        for text, value in entries:
            choice.addItem(text, value)
        choice.setCurrentIndex(max(0, choice.findData(kept)))

    def _chosen(self) -> None:
        self._between.setVisible(self.saved.currentData() == -1)
        self.changed.emit()

    def reset(self) -> None:
        """Everything, newest first."""
        for choice in self._choices:
            choice.setCurrentIndex(0)
        self.since.clear()
        self.until.clear()
        self._chosen()

    def choose_order(self, order: Order) -> None:
        """As if it had been chosen in the list."""
        self.order.setCurrentIndex(self.order.findData(order))
        self.changed.emit()

    def choose_account(self, account: str) -> None:
        """Only what this account is noted for."""
        self.account.setCurrentIndex(max(0, self.account.findData(account)))
        self.changed.emit()

    def choose_days(self, first: date, last: date) -> None:
        """Only what was saved on these days."""
        self.saved.setCurrentIndex(self.saved.findData(-1))
        self.since.setText(f"{first:{_DATE}}")
        self.until.setText(f"{last:{_DATE}}")
        self._chosen()

    @property
    def narrows(self) -> bool:
        """Whether anything is left out."""
        return self.narrow(Query()) != Query(order=Order(self.order.currentData()))

    def narrow(self, query: Query) -> Query:
        """The query with these filters and this order."""
        kind = self.kind.currentData()  # Qt hands enumerations back as their words
        since, until = self._bounds()
        return replace(
            query,
            media=MediaKind(kind) if kind in set(MediaKind) else None,
            kind=ItemKind(kind) if kind in set(ItemKind) else None,
            platform=self.platform.currentData() or "",
            account=self.account.currentData() or "",
            tag=self.tag.currentData() or "",
            anchored=self.outside.currentData(),
            order=Order(self.order.currentData()),
            since=since,
            until=until,
        )

    def _bounds(self) -> tuple[str, str]:
        days = self.saved.currentData()
        if days is None:
            return "", ""
        if days >= 0:
            return _utc(datetime.now().astimezone().date() - timedelta(days=days)), ""
        first, last = _day(self.since.text()), _day(self.until.text())
        return _utc(first) if first else "", _utc(last + timedelta(days=1)) if last else ""


def _named(text: str, widget: QWidget) -> QWidget:
    widget.setAccessibleName(text)
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    caption = label(text, "muted")
    caption.setBuddy(widget)
    column.addWidget(caption)
    column.addWidget(widget)
    return made


def _day(text: str) -> date | None:
    try:
        return datetime.strptime(text.strip(), _DATE).date()  # noqa: DTZ007 - a day on her own calendar
    except ValueError:
        return None


def _utc(day: date) -> str:
    """The beginning of a day on this computer's clock, as moments are stored."""
    begins = datetime.combine(day, time()).astimezone().astimezone(UTC)
    return begins.strftime("%Y-%m-%dT%H:%M:%S.000Z")
