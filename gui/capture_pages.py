"""The pages that take something in from outside the app's window: the screen, web pages, a watched folder."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from evidence_vault.errors import UserCancelled, VaultError
from evidence_vault.model import AddDetails, PageSaved, Taken, TakenHow, WatchedFolder
from gui import web_words
from gui.acts import view
from gui.acts.add import Added
from gui.adding import Adding
from gui.plurals import Plurals
from gui.screen import doors
from gui.screen.values import Part
from gui.screens.age import AgeScreen
from gui.screens.screen import Means, PictureScreen
from gui.screens.watched import WatchedScreen
from gui.screens.web_page import WebPageScreen
from gui.session import Session
from gui.taking import Taking, Wanted
from gui.visiting import Visiting
from gui.watching import FolderWatch
from gui.widgets.progress_panel import ProgressPanel

if TYPE_CHECKING:
    from gui.screens.library import LibraryScreen


class CapturePages(QObject):
    """Makes a page and hands it to `show`; `leave` goes back to the library. `record` is wanted where a person in the
    pictures may be under 18."""

    record = Signal()
    item_wanted = Signal(object)
    network_wanted = Signal()

    def __init__(
        self,
        session: Session,
        library: LibraryScreen,
        adding: Adding,
        progress: ProgressPanel,
        show: Callable[[QWidget, str], None],
        leave: Callable[[], None],
        home: QWidget,
    ) -> None:
        super().__init__(home)
        self._session, self._library, self._progress = session, library, progress
        self._show, self._leave = show, leave
        windows = doors.windows_here()
        self._door = doors.for_this_system(self)
        self._means = Means(self._door.way, windows.told)
        self.taking = Taking(session, self._door, windows, home=home)
        self.taking.age_question.connect(lambda: self._ask_age(self.taking.answer_no))
        self.taking.told.connect(self._told)
        self.taking.finished.connect(self._finished)
        self.taking.failed.connect(progress.show_error)
        self.visiting = Visiting(session, home=home)
        self.visiting.started.connect(lambda: progress.begin(self.tr("Saving a web page")))
        self.visiting.step.connect(lambda note: progress.what.setText(web_words.step(note)))
        self.visiting.saved.connect(self._page_saved)
        self.visiting.finished.connect(self._finished)
        self.visiting.failed.connect(self._page_failed)
        progress.cancelled.connect(self.visiting.cancel)
        self._visit: tuple[str, AddDetails] | None = None
        self._adding = adding
        self._watched: dict[str, Path] = {}
        self.watch = FolderWatch(session, self)
        self.watch.found.connect(self._found)
        self.watch.removed.connect(self._removed)
        adding.finished.connect(self._added)
        self.watch.load()

    def show_screen(self) -> None:
        """What to choose before the bar."""
        screen = PictureScreen(self._means, self.taking.wanted)
        screen.show_cases(self._library.places.cases, self._session.place.case)
        screen.start.connect(self._start)
        screen.back.connect(self._leave)
        self._show(screen, "add")

    def _start(self, wanted: Wanted) -> None:
        self.taking.wanted = wanted
        self._ahead(self.taking.begin)

    def show_web(self) -> WebPageScreen:
        """An address, or browsing by hand."""
        screen = WebPageScreen(self._session)
        screen.show_cases(self._library.places.cases, self._session.place.case)
        screen.save.connect(self._save_page)
        screen.browse.connect(lambda url, details: self._ahead(lambda: self.visiting.browse(url, details)))
        screen.network_wanted.connect(self.network_wanted)
        screen.screen_wanted.connect(self.show_screen)
        screen.back.connect(self._leave)
        self._show(screen, "add")
        return screen

    def _save_page(self, url: str, details: AddDetails, any_certificate: bool, compare_by: str) -> None:  # noqa: FBT001 - a slot
        def visit() -> None:
            self._visit = (url, details)
            self._leave()
            self.visiting.save(url, details, any_certificate=any_certificate, compare_by=compare_by)

        self._ahead(visit)

    def _ahead(self, then: Callable[[], object]) -> None:
        """Do it once she has answered about age: at once if she has."""
        if self._session.adults:
            then()
            return

        def answered() -> None:
            self.taking.answer_no()
            then()

        self._ask_age(answered)

    def _page_saved(self, saved: PageSaved) -> None:
        parts = Plurals().parts(saved.parts)
        said = self.tr("The page is saved: {parts}.") if saved.whole else self.tr("Saved, but not whole: {parts}.")
        self._progress.finish(said.format(parts=parts), self.tr("What could not be saved is listed on its page."))
        if self._visit is not None:
            self._visit = None
            work = view.load_details(self._session.vault, saved.item)
            self._session.operations.read(self, work, done=lambda found: self.item_wanted.emit(found.item))

    def _page_failed(self, error: VaultError) -> None:
        """Back to the page with the address as she gave it; a certificate that does not hold may be the reason."""
        visit, self._visit = self._visit, None
        if visit is not None and not isinstance(error, UserCancelled):
            screen = self.show_web()
            if screen.browsers:
                screen.address.setText(visit[0])
                screen.case.setCurrentIndex(max(0, screen.case.findData(visit[1].case)))
                screen.offer_any_certificate()
        self._progress.show_error(error)

    def screen_now(self) -> None:
        """The key: the screen behind this window, at once. The question about age comes after, if it has not yet."""
        self.taking.take(Part.SCREEN)

    def _ask_age(self, then: Callable[[], object]) -> None:
        screen = AgeScreen(ahead=not self.taking.waiting)
        screen.no.connect(self._leave)
        screen.no.connect(then)
        screen.yes_or_unsure.connect(self._drop)
        screen.yes_or_unsure.connect(self.record)
        screen.later.connect(self._not_now)
        self._show(screen, "add")

    def _drop(self) -> None:
        """Nothing of it is kept: pixels are forgotten, files stay where they are and are not asked about again."""
        self.taking.drop_waiting()
        self.watch.take()

    def _not_now(self) -> None:
        self._drop()
        self._progress.finish(self.tr("Nothing was added."), self.tr("No picture of the screen was kept."))
        self._leave()

    def show_watched(self) -> None:
        """The watched folder."""
        screen = WatchedScreen(self.watch.folder, len(self.watch.removable))
        screen.chosen.connect(self._watch)
        screen.remove_wanted.connect(self.watch.remove)
        screen.remove_wanted.connect(self._leave)
        screen.back.connect(self._leave)
        self._show(screen, "add")

    def _watch(self, folder: WatchedFolder | None) -> None:
        self.watch.choose(folder)
        if folder is None:
            self._watching()
        else:
            self._ahead(self._watching)

    def _watching(self) -> None:
        said = self.tr("The folder is being watched.") if self.watch.folder else self.tr("Nothing is watched now.")
        self._progress.finish(said, self.tr("Nothing in it was changed."))
        self._leave()

    def _found(self) -> None:
        """New files are there: take them if she has answered about age, else ask when nothing else is shown."""
        if self._session.adults:
            files = self.watch.take()
            self._watched |= {path.name: path for path in files}
            details = AddDetails(taken=Taken(how=TakenHow.WATCHED))
            self._adding.add_paths(files, details, answered=True)
        elif self._library.isVisible():
            self._ask_age(self.taking.answer_no)

    def _added(self, added: Added) -> None:
        """Of the watched folder's files, those that are safe now may be removed there."""
        watched, self._watched = self._watched, {}
        safe = [(watched[one.name], one.sha256) for one in added.saved if one.name in watched and one.sha256]
        if self.watch.folder is not None and self.watch.folder.remove and safe:
            self.watch.removable += safe
            said = self.tr("They can now be removed from the watched folder: Add, A watched folder.")
            self._progress.finish(self._progress.what.text(), said)

    def _removed(self, removed: int, stayed: int) -> None:
        said = self.tr("Removed from the folder: {removed}. Left there, because they differ or are in use: {stayed}.")
        self._progress.finish(said.format(removed=removed, stayed=stayed), self.tr("All of them are in the vault."))

    def _told(self, saved: object) -> None:
        if not self._progress.isVisible():
            self._progress.begin("")
            self._progress.finish(self.tr("Saved."))
        self._progress.show_result(saved)  # type: ignore[arg-type]

    def _finished(self, count: int) -> None:
        said = self.tr("Saved in the vault: {count}.").format(count=Plurals().exhibits(count))
        self._progress.finish(said, self.tr("You can add words to each whenever you like."))
        self._leave()
