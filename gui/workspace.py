"""Everything while a vault is open: the library and the pages over it, and the panel for what is being added."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QStackedWidget, QVBoxLayout, QWidget

from evidence_vault.errors import VaultError
from evidence_vault.model import AddDetails, Case, CaseId, TakenHow
from gui.acts.add import Added
from gui.adding import Adding
from gui.capture_pages import CapturePages
from gui.chat_pages import ChatPages, Ways
from gui.operations import Operation, Work
from gui.pages import EvidencePages
from gui.plurals import Plurals
from gui.ports import ExportRequest
from gui.recognising import Recognising
from gui.request_pages import RequestPages
from gui.retrying import Retrying
from gui.screens import add as add_screen
from gui.screens.add import AddScreen
from gui.screens.age import AgeScreen
from gui.screens.backups import BackupsScreen
from gui.screens.case_form import CaseScreen
from gui.screens.export import ExportScreen
from gui.screens.exporting import ExportingScreen
from gui.screens.incident import IncidentScreen
from gui.screens.keys import KeysScreen
from gui.screens.library import LibraryScreen
from gui.screens.link import LinkScreen
from gui.screens.outside_time import OutsideTimeScreen
from gui.screens.record import RecordScreen
from gui.screens.recovery import RecoveryScreen
from gui.screens.rehearse import RehearseScreen
from gui.screens.screen import NOW_KEY
from gui.screens.shares import SharesScreen
from gui.screens.verify import VerifyScreen
from gui.session import Session
from gui.widgets.parts import let_go
from gui.widgets.progress_panel import ProgressPanel


class Workspace(QWidget):
    """The library stays; other pages come and go above it. `at` says which place is shown."""

    at = Signal(str)
    settings_wanted = Signal()
    repair_wanted = Signal()

    def __init__(self, session: Session, *, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._folder = folder
        self.setAcceptDrops(True)
        self.adding = Adding(session, self)
        self.retrying = Retrying(session, self)
        self.recognising = Recognising(session, self)
        self.library = LibraryScreen(session)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.library)
        self.progress = ProgressPanel()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.stack, 1)
        column.addWidget(self.progress)
        self.pages = EvidencePages(session, self.library, self._show, self.show_library, self)
        self.capture = CapturePages(
            session, self.library, self.adding, self.progress, self._show, self.show_library, self
        )
        self.capture.record.connect(lambda: self.show_record(about_minors=True))
        ways = Ways(show=self._show, leave=self.show_library, item=self.pages.show_item, minors=self._minors)
        self.chats = ChatPages(session, self.library, self.progress, ways, self)
        self.pages.chats = self.chats
        self.requests = RequestPages(session, self.library, self.capture, self._show, self.show_library, self)
        self.capture.item_wanted.connect(self.pages.show_item)
        self.capture.network_wanted.connect(self.show_outside_time)
        self._changing: Operation[int] | None = None
        self._connect_library()
        self._connect_adding()
        self._connect_keys()

    def _connect_library(self) -> None:
        self.library.new_case_wanted.connect(lambda: self.show_case(None))
        self.library.edit_case_wanted.connect(self.show_case)
        self.library.add_wanted.connect(self.show_add)
        self.library.go_wanted.connect(self.go)
        self.library.item_wanted.connect(self.pages.show_item)
        self.library.found_wanted.connect(self.pages.show_found)
        self.library.bulk_wanted.connect(self._bulk)
        self.library.export_wanted.connect(lambda case: self.show_export(case.id if case else None))

    def _connect_adding(self) -> None:
        self.adding.age_question.connect(self.show_age_question)
        self.adding.started.connect(self._started)
        self.adding.step.connect(self.progress.show_step)
        self.adding.told.connect(self.progress.show_result)
        self.adding.finished.connect(self._finished)
        self.adding.failed.connect(self.progress.show_error)
        self.adding.nothing_to_add.connect(
            lambda: self.progress.finish(self.tr("There is nothing to add."), self.tr("Nothing was changed."))
        )
        self.progress.cancelled.connect(self.adding.cancel)
        self.progress.cancelled.connect(self._stop_changing)

    def _connect_keys(self) -> None:
        keys: tuple[tuple[str, Any], ...] = (
            (add_screen.FILES_KEY, lambda: self.show_add().choose_files()),
            (add_screen.FOLDER_KEY, lambda: self.show_add().choose_folder()),
            (add_screen.PASTE_KEY, self.paste),
            (add_screen.LINK_KEY, self.show_link),
            (add_screen.INCIDENT_KEY, self.show_incident),
            (add_screen.RECORD_KEY, lambda: self.show_record(about_minors=False)),
            (add_screen.WEB_KEY, self.capture.show_web),
            (add_screen.SCREEN_KEY, self.capture.show_screen),
            (add_screen.WATCHED_KEY, self.capture.show_watched),
            (NOW_KEY, self.capture.screen_now),
            ("Esc", self.show_library),
        )
        for key, act in keys:
            QShortcut(QKeySequence(key), self).activated.connect(lambda act=act: act())

    @property
    def details(self) -> AddDetails:
        """What is added by a drop or a key goes into the case that is shown."""
        return AddDetails(case=self._session.place.case)

    def go(self, name: str) -> None:
        """Go to a place of the header."""
        {
            "library": self.show_library,
            "add": self.show_add,
            "export": lambda: self.show_export(self._session.place.case),
            "verify": self.show_verify,
            "chats": self.chats.show_chats,
            "timeline": self.pages.show_timeline,
            "accounts": self.pages.show_accounts,
            "scale": self.pages.show_scale,
            "requests": self.requests.show_requests,
            "statement": self.pages.show_statement,
            "backups": self.show_backups,
            "keys": self.show_keys,
            "settings": self.settings_wanted.emit,
        }[name]()

    def _show(self, screen: QWidget, place: str) -> None:
        while self.stack.count() > 1:
            let_go(self.stack, 1)
        if screen is not self.library:
            self.stack.addWidget(screen)
        self.stack.setCurrentWidget(screen)
        focus_first = getattr(screen, "focus_first", None)
        if focus_first is not None:
            focus_first()
        self.at.emit(place)

    def show_page(self, screen: QWidget, place: str) -> None:
        """Show a page that is not the workspace's own, such as the settings."""
        self._show(screen, place)

    def show_library(self) -> None:
        """Back to the library."""
        self._show(self.library, "library")

    def show_add(self) -> AddScreen:
        """Add."""
        screen = AddScreen(self.adding)
        screen.show_cases(self.library.places.cases, self._session.place.case)
        screen.link_wanted.connect(self.show_link)
        screen.incident_wanted.connect(self.show_incident)
        screen.record_wanted.connect(lambda: self.show_record(about_minors=False))
        screen.web_wanted.connect(self.capture.show_web)
        screen.screen_wanted.connect(self.capture.show_screen)
        screen.watched_wanted.connect(self.capture.show_watched)
        screen.back.connect(self.show_library)
        self._show(screen, "add")
        return screen

    def _show_form(self, screen: Any, place: str) -> None:  # noqa: ANN401 - a Form
        screen.saved.connect(self._form_saved)
        screen.back.connect(self.show_library)
        self._show(screen, place)

    def _form_saved(self, saved: Any) -> None:  # noqa: ANN401 - a Saved
        self.progress.begin("")
        self.progress.show_result(saved)
        self.progress.finish(self.tr("Saved."))
        self.show_library()

    def show_link(self) -> None:
        """A link on its own."""
        self._show_form(LinkScreen(self._session, self._session.place.case), "add")

    def show_incident(self) -> None:
        """What happened."""
        self._show_form(IncidentScreen(self._session, self._session.place.case), "add")

    def show_record(self, *, about_minors: bool) -> None:
        """Record without keeping."""
        screen = RecordScreen(self._session, self._session.place.case, about_minors=about_minors)
        self._show_form(screen, "add")

    def show_age_question(self) -> None:
        """The question before the first picture of a batch."""
        screen = AgeScreen()
        screen.no.connect(self._adults)
        screen.yes_or_unsure.connect(self._minors)
        screen.later.connect(self._not_now)
        self._show(screen, "add")

    def _adults(self) -> None:
        self.show_library()
        self.adding.answer_no()

    def _minors(self) -> None:
        self.adding.drop_waiting()
        self.show_record(about_minors=True)

    def _not_now(self) -> None:
        self.adding.drop_waiting()
        self.progress.finish(self.tr("Nothing was added."), self.tr("The files stay where they are."))
        self.show_library()

    def show_case(self, case: Case | None) -> None:
        """New or edit."""
        screen = CaseScreen(self._session, case)
        screen.done.connect(self._case_done)
        screen.back.connect(self.show_library)
        self._show(screen, "library")

    def _case_done(self, case: Case) -> None:
        self._session.place.case = case.id
        self._session.place.unsorted = False
        self.library.refresh()
        self.show_library()

    def show_export(self, case: CaseId | None) -> None:
        """Report or package."""
        screen = ExportScreen(self._session, case, folder=self._folder)
        screen.wanted.connect(self._export)
        screen.back.connect(self.show_library)
        self._show(screen, "export")

    def _export(self, request: ExportRequest) -> None:
        screen = ExportingScreen(self._session, request)
        screen.done.connect(self.show_library)
        screen.back.connect(lambda: self.show_export(request.case))
        self._show(screen, "export")

    def show_keys(self) -> None:
        """Keys."""
        screen = KeysScreen(self._session)
        screen.words_wanted.connect(lambda: self.show_recovery(self.show_keys))
        screen.shares_wanted.connect(self.show_shares)
        screen.back.connect(self.show_library)
        self._show(screen, "keys")

    def show_recovery(self, after: Any) -> None:  # noqa: ANN401 - a callable without arguments
        """Recovery words, then `after`."""
        screen = RecoveryScreen(self._session)
        screen.finished.connect(after)
        self._show(screen, "keys")

    def show_shares(self) -> None:
        """Recovery shares, then the keys."""
        screen = SharesScreen(self._session)
        screen.finished.connect(self.show_keys)
        self._show(screen, "keys")

    def show_backups(self) -> None:
        """Backups."""
        screen = BackupsScreen(self._session)
        screen.rehearse_wanted.connect(self.show_rehearse)
        screen.repair_wanted.connect(self.repair_wanted)
        screen.back.connect(self.show_library)
        self._show(screen, "verify")

    def show_rehearse(self, folder: Path | None) -> None:
        """Try a restore of the backup in `folder`."""
        screen = RehearseScreen(self._session, folder)
        screen.back.connect(self.show_backups)
        self._show(screen, "verify")

    def show_verify(self) -> None:
        """Check everything."""
        screen = VerifyScreen(self._session)
        screen.time_wanted.connect(self.show_outside_time)
        screen.backups_wanted.connect(self.show_backups)
        screen.repair_wanted.connect(self.repair_wanted)
        screen.back.connect(self.show_library)
        self._show(screen, "verify")

    def show_outside_time(self) -> None:
        """Time from outside."""
        screen = OutsideTimeScreen(self._session, folder=self._folder)
        screen.back.connect(self.show_verify)
        self._show(screen, "verify")

    def paste(self) -> None:
        """Paste into the vault, unless she is typing: then it is an ordinary paste."""
        focus = QApplication.focusWidget()
        if isinstance(focus, (QLineEdit, QPlainTextEdit)):
            focus.paste()
        else:
            self.adding.add_mime(QApplication.clipboard().mimeData(), self.details)

    def _bulk(self, work: Work[int]) -> None:
        """Do something to all chosen exhibits, with progress and a way to cancel."""
        self.progress.begin(self.tr("Changing exhibits"))
        self._changing = self._session.operations.write(
            self, work, done=self._changed, failed=self._not_changed, step=self.progress.show_step
        )

    def _stop_changing(self) -> None:
        if self._changing is not None:
            self._changing.cancel()

    def _changed(self, count: int) -> None:
        self._changing = None
        self.progress.finish(self.tr("Done: {count}.").format(count=Plurals().exhibits(count)))
        self._session.changed.emit()

    def _not_changed(self, error: VaultError) -> None:
        self._changing = None
        self.progress.show_error(error)
        self._session.changed.emit()

    def _started(self) -> None:
        self.progress.begin(self.tr("Saving"))

    def _finished(self, added: Added) -> None:
        said = self.tr("Saved: {saved}. Not saved: {declined}.")
        self.progress.finish(
            said.format(saved=len(added.saved), declined=len(added.declined)),
            self.tr("What is listed as saved is safe in the vault. The originals were not touched."),
        )

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        """Anything can be dropped anywhere."""
        data = event.mimeData()
        if data.hasUrls() or data.hasImage() or data.hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Add what was dropped."""
        event.acceptProposedAction()
        self.adding.add_mime(event.mimeData(), self.details, TakenHow.DROP)
