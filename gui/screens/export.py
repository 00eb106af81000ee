"""The export assistant: for whom, which exhibits, what goes in, how it is opened, where to; then it is made."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from evidence_vault.model import Case, CaseId, Exhibit
from gui import drive, settings_table
from gui.acts import view
from gui.ports import ExportRequest, Protection, Withhold
from gui.screens.export_steps.closing import ClosingStep
from gui.screens.export_steps.contents import ContentsStep
from gui.screens.export_steps.exhibits import ExhibitsStep
from gui.screens.export_steps.hers import StatementStep
from gui.screens.export_steps.place import PlaceStep
from gui.screens.export_steps.stamp_first import StampFirst
from gui.screens.export_steps.whom import WhomStep
from gui.session import Session
from gui.widgets.parts import button
from gui.widgets.steps import StepPage


class ExportScreen(StepPage):
    """Emits `wanted` with an ExportRequest."""

    wanted = Signal(object)

    def __init__(self, session: Session, case: CaseId | None, *, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._shown_case: CaseId | None = None
        self.set_title(
            self.tr("Make a report or a package"),
            self.tr("It is written where you choose, and read back afterwards to be sure that it holds."),
        )
        self.whom = WhomStep(session.settings, case, session.doors.exports.forms)
        self.exhibits = ExhibitsStep()
        self.hers = StatementStep(session)
        self.hers.panel.failed.connect(self.show_error)
        self.contents = ContentsStep(session.doors.exports.withholds)
        self.closing = ClosingStep()
        self.place = PlaceStep(session.operations, folder=folder, vault=session.vault.path)
        self.steps = (self.whom, self.exhibits, self.hers, self.contents, self.closing, self.place)
        self.stamp_first = StampFirst(session)
        self.go = button(self.tr("Make it"), self.submit, icon="export", name="primary")
        self.add_steps(self.go, below=self.stamp_first)
        self.show_step(0)
        session.operations.read(self, view.load_cases(session.vault), done=self._show_cases, failed=self.show_error)

    def _show_cases(self, cases: Sequence[Case]) -> None:
        if not cases:
            self.banner.show_notice(
                self.tr("There is no case yet."), self.tr("Make a case in the library and add exhibits to it first.")
            )
        self.whom.show_cases(cases)

    def _load_exhibits(self, case: CaseId) -> None:
        self._shown_case = case
        self.exhibits.show_exhibits(())

        def show(found: Sequence[Exhibit]) -> None:
            if case == self._shown_case:
                self.exhibits.show_exhibits(found)

        work = view.load_exhibits(self._session.vault, case)
        self._session.operations.read(self, work, done=show, failed=self.show_error)

    def check(self) -> None:
        """What follows from the choices so far, and what can be pressed."""
        case = self.whom.case_id
        if case is not None and case != self._shown_case:
            self._load_exhibits(case)
        form = self.whom.chosen_form
        self.hers.wanted = form.statement
        self.hers.show_for(case, str(self.whom.language.currentData()))
        self.contents.show_for(desk=form.id != "neutral")
        if self.closing.package != self.whom.package:
            self.closing.show_for(package=self.whom.package)
        super().check()

    def shown(self, *, last: bool) -> None:
        """On the last step: whether the time is asked for first, and how much room is needed."""
        self.stamp_first.setVisible(last and self.stamp_first.offered)
        if last:
            self.place.expect(drive.needed(self.exhibits.picks.size, package=self.whom.package))

    @property
    def request(self) -> ExportRequest:
        """What she chose. Needs a case."""
        protection = self.closing.protections.value
        package = self.whom.package
        suffix = ".pdf" if not package else ".zip.age" if protection is Protection.AGE else ".zip"
        name = self.place.name.text().strip()
        return ExportRequest(
            case=CaseId(str(self.whom.case_id)),
            destination=Path(self.place.folder.text().strip()).expanduser()
            / (name if name.endswith(suffix) else name + suffix),
            package=package,
            audience=self.whom.audience.value,
            language=str(self.whom.language.currentData()),
            second_language=str(self.whom.second.currentData() or ""),
            form=str(self.whom.form.currentData()),
            ordinals=self.exhibits.ordinals,
            pictures=self.contents.pictures.value,
            notes=self.contents.notes.isChecked() and Withhold.OWN_WORDS not in self.contents.withhold,
            recheck=self.contents.recheck.isChecked(),
            withhold=self.contents.withhold,
            protection=protection,
            recipient=self.closing.recipient.text().strip() if self.closing.by_age else "",
            contact_page=self.contents.contact_page.isChecked(),
            stamp_first=self.stamp_first.wanted,
            picture_of=self.exhibits.one.pictures,
            purposes=self.exhibits.one.purposes,
            name_witnesses=self.contents.witnesses.isChecked(),
            annex_to="" if package else self.closing.beside.annex_to,
            working_copy=not package and self.closing.beside.copy.isChecked(),
        )

    def submit(self) -> None:
        """Hand the request on."""
        if self.whom.case_id is not None:
            self.hers.panel.flush()
            self._session.settings.put(settings_table.REPORT_LANGUAGE, str(self.whom.language.currentData()))
            self.wanted.emit(self.request)
