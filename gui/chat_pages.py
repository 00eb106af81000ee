"""The pages of chats: the list, adding an export with the question about age first, and one conversation."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from evidence_vault.errors import VaultError
from evidence_vault.model import AddDetails, Chat, ChatOptions, ExportSaved, Item, ItemId
from gui import settings_table
from gui.acts import chats
from gui.conversation import finding_said
from gui.kept_files import PartItem
from gui.language import wanted
from gui.operations import Operation
from gui.screens.age import AgeScreen
from gui.screens.chat_import import ChatImportScreen
from gui.screens.chats import ChatsScreen
from gui.screens.conversation import ConversationScreen
from gui.screens.kept_file import KeptFileScreen
from gui.session import Session
from gui.widgets.progress_panel import ProgressPanel

if TYPE_CHECKING:
    from gui.screens.library import LibraryScreen


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """An export she chose."""

    path: Path
    details: AddDetails
    options: ChatOptions


@dataclass(frozen=True, slots=True, kw_only=True)
class Ways:
    """How the pages reach the rest: `show` a page, `leave` to the library, `item` for an exhibit's page."""

    show: Callable[[QWidget, str], None]
    leave: Callable[[], None]
    item: Callable[[Item], None]
    minors: Callable[[], None]


class ChatPages(QObject):
    """An export is added by the writer's thread; leaving the page does not stop it, cancelling does."""

    def __init__(
        self, session: Session, library: LibraryScreen, progress: ProgressPanel, ways: Ways, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session, self._library, self._progress, self._ways = session, library, progress, ways
        self._running: Operation[Any] | None = None
        self._kept: ExportSaved | None = None
        progress.cancelled.connect(self._cancel)

    def show_chats(self) -> None:
        """All chats."""
        screen = ChatsScreen(self._session)
        screen.back.connect(self._ways.leave)
        screen.import_wanted.connect(self.show_import)
        screen.chat_wanted.connect(self.show_chat)
        self._ways.show(screen, "library")

    def show_import(self) -> None:
        """Add an export."""
        language = wanted(self._session.settings.text(settings_table.LANGUAGE))
        guide = self._session.doors.chats.guide(language)
        screen = ChatImportScreen(guide, self._library.places.cases, self._session.place.case)
        screen.back.connect(self.show_chats)
        screen.chosen.connect(
            lambda path, details, options: self.add(Wanted(path=path, details=details, options=options))
        )
        self._ways.show(screen, "add")

    def show_chat(self, chat: Chat, at: int = 0) -> None:
        """One conversation."""
        screen = ConversationScreen(self._session, chat, self._session.place.case, at=at)
        screen.back.connect(self.show_chats)
        screen.item_wanted.connect(self._show_item)
        screen.file_wanted.connect(lambda part: self.show_file(part, partial(self.show_chat, chat, screen.place)))
        self._ways.show(screen, "library")

    def show_file(self, part: PartItem, back: Callable[[], None]) -> None:
        """A file that a message names; `back` to where it was opened."""
        screen = KeptFileScreen(self._session, part)
        screen.back.connect(back)
        self._ways.show(screen, "library")

    def add(self, one: Wanted) -> None:
        """Look whether there may be pictures, ask about age if so, then add."""
        self._session.operations.read(
            self,
            chats.may_hold_pictures(one.path),
            done=lambda pictures: self._ask(one) if pictures else self._add(one),
            failed=self._progress.show_error,
        )

    def _ask(self, one: Wanted) -> None:
        screen = AgeScreen()
        screen.no.connect(lambda: self._add(one))
        screen.yes_or_unsure.connect(self._ways.minors)
        screen.later.connect(self._ways.leave)
        self._ways.show(screen, "add")

    def _add(self, one: Wanted) -> None:
        self._ways.leave()
        self._kept = None
        self._progress.begin(self.tr("Adding a chat export"))
        work = chats.import_export(self._session.vault, self._session.doors.chats, one.path, one.details, one.options)
        self._running = self._session.operations.write(
            self, work, done=self._added, failed=self._broke, step=self._progress.show_step, told=self._told
        )

    def read_again(self, item: Item, options: ChatOptions) -> None:
        """Read a kept export once more, for instance with another order of dates."""
        self._progress.begin(self.tr("Reading a chat export"))
        work = chats.read_again(self._session.vault, self._session.doors.chats, item.id, options)
        self._running = self._session.operations.write(
            self, work, done=self._read, failed=self._broke, step=self._progress.show_step
        )

    def _told(self, saved: ExportSaved) -> None:
        self._kept = saved
        said = self.tr("Kept: {files} files, as exhibit No. {number}. Now they are read.")
        self._progress.results.addItem(said.format(files=saved.files, number=saved.number))
        for name in saved.declined:
            self._progress.results.addItem(self.tr("Not kept: {name}").format(name=name))
        self._progress.results.show()
        self._session.changed.emit()

    def _added(self, imported: chats.Imported) -> None:
        self._read(imported.read)

    def _read(self, read: Any) -> None:  # noqa: ANN401 - a ChatsRead
        self._running = None
        counts = read.counts
        said = self.tr(
            "Chats: {chats}. Messages read: {parsed}, not readable: {skipped}, read from a repaired copy: {repaired}."
        )
        for finding in read.findings:
            self._progress.results.addItem(finding_said(finding))
        self._progress.finish(
            said.format(
                chats=len(read.chats), parsed=counts.parsed, skipped=counts.skipped, repaired=counts.repaired
            ),
            self.tr("The export is kept as it was, every file of it."),
        )
        self._progress.results.setVisible(self._progress.results.count() > 0)
        self._session.changed.emit()
        self.show_chats()

    def _broke(self, error: VaultError) -> None:
        self._running = None
        self._progress.show_error(error)
        if self._kept is not None:
            self._progress.results.addItem(
                self.tr("The export itself is kept. Its page in the library offers to read it again.")
            )
        self._session.changed.emit()

    def _cancel(self) -> None:
        if self._running is not None:
            self._running.cancel()

    def _show_item(self, item_id: ItemId) -> None:
        self._session.operations.read(
            self,
            lambda _: self._session.vault.item(item_id),
            done=self._ways.item,
            failed=self._progress.show_error,
        )
