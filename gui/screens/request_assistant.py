"""A request step by step: where it hangs, by which rule, which links, her answers, what the rule asks for, a letter.

All of it is in the vault from the first words on, and comes back after a lock, a crash or quick exit.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from evidence_vault.errors import VaultError
from evidence_vault.model import Case, CaseId, Exhibit, PlatformRequest, RequestSaid
from gui import language, writing
from gui.acts import requests
from gui.keeper import Keeper
from gui.operations import Reporter, Work
from gui.ports_requests import ElementShown, RuleShown
from gui.screens.request_steps.answers import AnswersStep
from gui.screens.request_steps.elements import ElementsStep
from gui.screens.request_steps.letter import LetterStep
from gui.screens.request_steps.links import LinksStep
from gui.screens.request_steps.rule import RuleStep
from gui.screens.request_steps.where import WhereStep
from gui.session import Session
from gui.settings_table import LANGUAGE
from gui.widgets.parts import button
from gui.widgets.steps import StepPage
from gui.writing import Writing

WHERE, RULE, LINKS, ANSWERS, ELEMENTS, LETTER = range(6)


@dataclass(frozen=True, slots=True, kw_only=True)
class Beginning:
    """What the assistant begins with: `base` is the request as it is kept (an empty one if new), `kept` the text of
    what was unfinished, '' for nothing."""

    cases: Sequence[Case]
    rules: Sequence[RuleShown]
    base: Writing
    kept: str = ""


class RequestAssistantScreen(StepPage):
    """`kept` with the request, to note what comes of it."""

    kept = Signal(object)

    def __init__(self, session: Session, beginning: Beginning, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._base = session, beginning.base
        self._shown_case: CaseId | None = None
        self._restoring = True
        self.set_title(
            self.tr("Change the request") if beginning.base.begun else self.tr("New request"),
            self.tr(
                "Nothing is sent. What you write is kept as you type; you can leave at any time and go on later."
            ),
        )
        self.where_it_is = WhereStep(beginning.cases)
        self.rule = RuleStep(beginning.rules)
        self.links = LinksStep()
        self.answers = AnswersStep()
        self.elements = ElementsStep()
        self.letter = LetterStep(session)
        self.steps = (self.where_it_is, self.rule, self.links, self.answers, self.elements, self.letter)
        self.anew = button(self.tr("Begin anew"), self._begin_anew)
        self.anew.setVisible(bool(beginning.kept))
        self.column.addWidget(self.anew)
        self.track = button(self.tr("Note what comes of it"), self._track, name="primary")
        self.add_steps(self.track)
        self.keeper = Keeper(session, beginning.base.begun, beginning.kept, self)
        self.keeper.failed.connect(self.show_error)
        self.elements.fill_wanted.connect(self._fill)
        self.letter.draft.failed.connect(self.show_error)
        self._restore(beginning.base)
        self._settle()
        if beginning.kept:
            self._restore(writing.read(beginning.kept, beginning.base))

    def _restore(self, was: Writing) -> None:
        self._restoring = True
        self.links.want(was.said.exhibits)
        if was.case:
            self.where_it_is.case.setCurrentIndex(max(0, self.where_it_is.case.findData(was.case)))
        self.where_it_is.case.setEnabled(not was.begun)
        self.where_it_is.show_hanging(was.hanging, was.said.platform)
        self.rule.choose(was.said.rule)
        self.answers.show_answers(dict(was.said.words))
        rule = self.rule.chosen
        if rule is not None:
            self.answers.show_rule(rule)
            self.answers.choose_languages(was.said.language, was.said.second)
        self._restoring = False
        self.show_step(min(was.step, ELEMENTS) if rule is not None else min(was.step, RULE))

    def _begin_anew(self) -> None:
        """Let go of what was unfinished; what was kept before stays."""
        self.anew.hide()
        self._restore(replace(self._base, step=0))
        self.focus_first()

    @property
    def said(self) -> RequestSaid:
        """What is filled in, for the rule that is chosen."""
        rule = self.rule.chosen
        asked = {one.name for one in rule.fields} if rule else set()
        words = {name: text for name, text in self.answers.said.items() if name in asked}
        return replace(self.writing.said, words=tuple(sorted(words.items())))

    @property
    def writing(self) -> Writing:
        """All of it."""
        rule = self.rule.chosen
        named = rule is None or any(one.name == "platform" for one in rule.fields)
        words = {name: text for name, text in self.answers.said.items() if text.strip()}
        return Writing(
            begun=self._base.begun,
            step=self.at,
            case=self.where_it_is.case_id or "",
            hanging=self.where_it_is.hanging,
            said=RequestSaid(
                rule=rule.id if rule else "",
                platform=self.where_it_is.name if named or rule is None else rule.platform,
                language=self.answers.letter if rule else "",
                second=self.answers.letter_second if rule else "",
                exhibits=self.links.exhibits,
                words=tuple(sorted(words.items())),
            ),
        )

    def check(self) -> None:
        """What can be pressed; and what stands there is kept."""
        if self._restoring:
            return
        super().check()
        case = self.where_it_is.case_id
        if case is not None and case != self._shown_case:
            self._load_exhibits(case)
        self._remember()

    def _remember(self) -> None:
        now = self.writing
        self.keeper.put("" if now.same_words(self._base) else now.text())

    def _settle(self) -> None:
        """What stands there now is nothing that she said."""
        self._base = replace(self.writing, step=0)

    def _load_exhibits(self, case: CaseId) -> None:
        self._shown_case = case
        self.links.clear()

        def show(found: Sequence[Exhibit]) -> None:
            if case != self._shown_case:
                return
            untouched = self.writing.same_words(self._base)
            self.links.show_exhibits(found)
            if untouched and not self._base.begun:
                self.where_it_is.suggest(found)
            if untouched:
                self._settle()
            self.check()

        work = requests.load_exhibits(self._session.vault, case)
        self._session.operations.read(self, work, done=show, failed=self.show_error)

    def shown(self, *, last: bool) -> None:
        """What a step needs to know of those before it."""
        self.next.setText(self.tr("Keep it and go on") if self.at == ELEMENTS else self.tr("Next"))
        rule = self.rule.chosen
        if self.at == RULE:
            self.rule.show_fitting(self._session.doors.requests.fitting(self.where_it_is.hanging))
        elif self.at == LINKS and rule is not None:
            self.links.show_rule(rule)
        elif self.at == ANSWERS and rule is not None:
            self.answers.show_rule(rule)
        elif self.at == ELEMENTS and rule is not None:
            self._load_elements(rule)

    def _load_elements(self, rule: RuleShown) -> None:
        def show(found: Sequence[ElementShown]) -> None:
            self.elements.show_elements(found, rule.warning)

        self.answers.show_rule(rule)
        case, window = self.where_it_is.case_id, language.wanted(self._session.settings.text(LANGUAGE))
        if case is not None:
            work = requests.check(self._session.vault, self._session.doors.requests, case, self.said, window)
            self._session.operations.read(self, work, done=show, failed=self.show_error)

    def _fill(self, field: str) -> None:
        """To where a blank is filled in."""
        self.show_step({"platform": WHERE, "address": LINKS}.get(field, ANSWERS))
        self.answers.focus_on(field)

    def go_on(self) -> None:
        """To the next step; after the list of elements the draft is kept first."""
        if self.at != ELEMENTS:
            super().go_on()
            return
        case = self.where_it_is.case_id
        if case is not None and self.next.isEnabled():
            self.next.setEnabled(False)
            self.keeper.rest()
            self._session.operations.typed(self, self._keeping(case), done=self._kept, failed=self._not_kept)

    def _keeping(self, case: CaseId) -> Work[PlatformRequest]:
        keep = requests.keep(self._session.vault, self._base.begun, case, self.said)

        def work(reporter: Reporter) -> PlatformRequest:
            made = keep(reporter)
            self.keeper.over = True
            return made

        return work

    def _kept(self, request: PlatformRequest) -> None:
        self._base = replace(self._base, begun=request.id)
        self._settle()
        self.where_it_is.case.setEnabled(False)
        self.anew.hide()
        self.keeper.resume(request.id)
        self.letter.draft.show_request(request)
        self.show_step(LETTER)
        self._session.changed.emit()

    def _not_kept(self, error: VaultError) -> None:
        self.keeper.go_on()
        self.check()
        self.show_error(error)

    def _track(self) -> None:
        if self.letter.draft.request is not None:
            self.kept.emit(self.letter.draft.request)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Leaving, by whatever way, waits for no timer."""
        self.keeper.save_now()
        super().hideEvent(event)
