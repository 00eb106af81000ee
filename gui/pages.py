"""The pages that look at evidence: one exhibit, a copy with parts covered, timeline, accounts, scale facts."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from evidence_vault.model import Account, AccountPlace, Chat, ChatId, Found, Item, ItemId, Query, Saved
from gui.operations import Work
from gui.ports_viewing import Place
from gui.screens.accounts import AccountsScreen
from gui.screens.exhibit import ExhibitScreen
from gui.screens.redact import RedactScreen
from gui.screens.scale import ScaleScreen
from gui.screens.statement import StatementScreen
from gui.screens.timeline import TimelineScreen
from gui.session import Session
from gui.timeline import moment
from gui.widgets.viewers.excerpt import ExcerptViewer
from gui.widgets.viewers.export import ExportViewer

if TYPE_CHECKING:
    from gui.chat_pages import ChatPages
    from gui.screens.library import LibraryScreen

_WHOLE = Place()


def _shown_at(chats: ChatPages, message: int, chat: Chat) -> None:
    chats.show_chat(chat, message)


class EvidencePages(QObject):
    """Makes a page and hands it to `show`; `leave` goes back to the library."""

    def __init__(
        self,
        session: Session,
        library: LibraryScreen,
        show: Callable[[QWidget, str], None],
        leave: Callable[[], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session, self._library = session, library
        self._show, self._leave = show, leave
        self.chats: ChatPages | None = None

    def show_statement(self) -> None:
        """Her statement of the case that is chosen."""
        screen = StatementScreen(self._session, self._session.place.case)
        screen.back.connect(self._leave)
        self._show(screen, "library")

    def show_item(self, item: Item) -> None:
        """One exhibit."""
        screen = ExhibitScreen(self._session, item, self._library.places.cases)
        screen.back.connect(self._leave)
        screen.item_wanted.connect(self.show_item)
        screen.redact_wanted.connect(self.show_redact)
        screen.details.changed.connect(self._library.items.replace)
        if self.chats is not None and isinstance(screen.chat_export, ExportViewer):
            screen.chat_export.chat_wanted.connect(self.chats.show_chat)
            screen.chat_export.read_wanted.connect(self.chats.read_again)
        if self.chats is not None and isinstance(screen.excerpt, ExcerptViewer):
            screen.excerpt.file_wanted.connect(partial(self.chats.show_file, back=partial(self.show_item, item)))
        self._show(screen, "library")

    def show_redact(self, item: Item, place: Place = _WHOLE) -> None:
        """A copy of a picture, a page or a moment with parts covered."""
        screen = RedactScreen(self._session, item, place)
        screen.back.connect(lambda: self.show_item(item))
        screen.saved.connect(lambda saved: self._copied(item, saved))
        self._show(screen, "library")

    def _copied(self, item: Item, saved: Saved) -> None:
        """Let the child read the copy, so that it has a covered picture, and go back to the original's page."""
        doors, vault = self._session.doors, self._session.vault
        self._session.operations.write(
            self,
            lambda reporter: doors.pictures.read_facts(vault, [saved.id], progress=reporter, cancel=reporter),
            done=lambda _: self.show_item(item),
            failed=lambda _: self.show_item(item),
        )

    def show_timeline(self) -> None:
        """Everything, or the case that is chosen."""
        screen = TimelineScreen(self._session, Query(case=self._session.place.case))
        screen.back.connect(self._leave)
        screen.day_wanted.connect(self._day)
        self._show(screen, "library")

    def _day(self, start: float, end: float) -> None:
        self._library.filters.choose_days(
            moment(start).astimezone(UTC).date(), moment(end - 1).astimezone(UTC).date()
        )
        self._library.show_filters.setChecked(True)
        self._leave()

    def show_accounts(self) -> None:
        """Accounts and where they appear."""
        screen = AccountsScreen(self._session)
        screen.back.connect(self._leave)
        screen.account_wanted.connect(self._account)
        screen.place_wanted.connect(self._account_place)
        self._show(screen, "library")

    def _account(self, account: Account) -> None:
        self._library.filters.choose_account(account.id)
        self._library.show_filters.setChecked(True)
        self._leave()

    def _account_place(self, place: AccountPlace) -> None:
        """A place where an account appears: the chat at its first message there, or the exhibit."""
        if place.chat is None:
            self.open_item(place.item)
        else:
            self.open_chat(place.chat, place.first)

    def show_found(self, found: Found) -> None:
        """What a search found: the conversation at that message, or the exhibit."""
        if found.chat is not None:
            self.open_chat(found.chat, found.message)
        else:
            self.show_item(found.item)

    def open_item(self, item: ItemId) -> None:
        """One exhibit by its id."""
        vault = self._session.vault
        work: Work[Item] = lambda _: vault.item(item)  # noqa: E731 - typed
        self._session.operations.read(self, work, done=self.show_item, failed=self._library.banner.show_error)

    def open_chat(self, chat: ChatId, message: int) -> None:
        """A conversation at one of its messages."""
        vault, chats = self._session.vault, self.chats
        if chats is None:
            return
        work: Work[Chat] = lambda _: vault.chat(chat)  # noqa: E731 - typed
        done = partial(_shown_at, chats, message)
        self._session.operations.read(self, work, done=done, failed=self._library.banner.show_error)

    def show_scale(self) -> None:
        """Scale facts of the chosen case, with the chosen exhibit as a source."""
        cases, case, source = self._library.places.cases, self._session.place.case, self._library.current
        screen = ScaleScreen(self._session, cases, case, source)
        screen.back.connect(self._leave)
        self._show(screen, "library")
