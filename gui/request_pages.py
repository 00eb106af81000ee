"""The pages about requests to platforms: the list, a new one, and one of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from evidence_vault.model import PlatformRequest, RequestSaid
from gui import writing
from gui.acts import requests
from gui.language import wanted
from gui.ports_requests import RuleShown
from gui.screens.request import RequestScreen
from gui.screens.request_assistant import Beginning, RequestAssistantScreen
from gui.screens.requests import RequestsScreen
from gui.session import Session
from gui.settings_table import LANGUAGE
from gui.writing import Writing

if TYPE_CHECKING:
    from gui.capture_pages import CapturePages
    from gui.screens.library import LibraryScreen


class RequestPages(QObject):
    """Makes a page and hands it to `show`; `leave` goes back to the library."""

    def __init__(
        self,
        session: Session,
        library: LibraryScreen,
        capture: CapturePages,
        show: Callable[[QWidget, str], None],
        leave: Callable[[], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session, self._library, self._capture = session, library, capture
        self._show, self._leave = show, leave

    @property
    def _rules(self) -> tuple[RuleShown, ...]:
        return self._session.doors.requests.rules(wanted(self._session.settings.text(LANGUAGE)))

    def show_requests(self) -> None:
        """All of them."""
        screen = RequestsScreen(self._session, self._rules)
        screen.back.connect(self._leave)
        screen.new_wanted.connect(self.show_new)
        screen.request_wanted.connect(self.show_request)
        self._show(screen, "library")

    def show_new(self) -> None:
        """A new one, about the case and the exhibit that are chosen; or the one that she began."""
        place = self._session.place
        ticked = (place.item,) if place.item else ()
        self._write(Writing(case=place.case or "", said=RequestSaid(rule="", exhibits=ticked)))

    def change(self, request: PlatformRequest) -> None:
        """A new version of one that was kept."""
        rule = self._rule(request)
        self._write(writing.of_request(request, minor=rule is not None and rule.minors))

    def _write(self, base: Writing) -> None:
        def show(kept: str) -> None:
            cases = self._library.places.cases
            screen = RequestAssistantScreen(
                self._session, Beginning(cases=cases, rules=self._rules, base=base, kept=kept)
            )
            screen.back.connect(self.show_requests)
            screen.kept.connect(self.show_request)
            self._show(screen, "library")

        work = requests.load_unfinished(self._session.vault, base.begun)
        self._session.operations.read(self, work, done=show, failed=self._library.banner.show_error)

    def show_request(self, request: PlatformRequest) -> None:
        """One of them."""
        rule = self._rule(request)
        if rule is None:
            return
        screen = RequestScreen(self._session, request, rule)
        screen.back.connect(self.show_requests)
        screen.look_wanted.connect(self._look)
        screen.change_wanted.connect(self.change)
        self._show(screen, "library")

    def _rule(self, request: PlatformRequest) -> RuleShown | None:
        return next((one for one in self._rules if one.id == request.said.rule), None)

    def _look(self, address: str) -> None:
        """The capture, with the address filled in; nothing is fetched before she says so."""
        screen = self._capture.show_web()
        if screen.browsers:
            screen.address.setText(address)
