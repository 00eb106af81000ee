"""For whom, in which country's form, of which case, what is made, and in which language."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from evidence_vault.model import Case, CaseId
from gui import language, settings_table
from gui.ports import Audience
from gui.screens.export_steps.step import Step
from gui.settings_store import Settings
from gui.widgets.choice import Choice
from gui.widgets.choices import Choices
from gui.widgets.parts import field, label

FORMS = ("neutral",)
"""The countries' forms that exist. A form is added here once a report can be made in it."""


class WhomStep(Step):
    """`case` may be empty: then there is nothing to export."""

    def __init__(self, settings: Settings, case: CaseId | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wanted = case
        self.case = Choice()
        field(self.column, self.tr("Case"), self.case)
        self.audience = self._audience()
        self.column.addWidget(self.audience.frame)
        self.form = Choice()
        for name in FORMS:
            self.form.addItem({"neutral": self.tr("Neutral: for any country")}[name], name)
        field(self.column, self.tr("Form"), self.form)
        self.column.addWidget(label(self.tr("Forms of single countries are listed here once they exist."), "muted"))
        self.what = self._what()
        self.column.addWidget(self.what.frame)
        self.language = Choice()
        for code, name in language.REPORTS.items():
            self.language.addItem(name, code)
        kept = settings.text(settings_table.REPORT_LANGUAGE) or language.for_report(
            settings.text(settings_table.LANGUAGE)
        )
        self.language.setCurrentIndex(max(0, self.language.findData(kept)))
        field(self.column, self.tr("Language of the report"), self.language)
        self.case.currentIndexChanged.connect(self.changed)
        self.what.changed.connect(self.changed)
        self.audience.changed.connect(self._suggest)

    def _audience(self) -> Choices[Audience]:
        return Choices(
            self.tr("For whom"),
            [
                (
                    Audience.POLICE,
                    self.tr("The police"),
                    self.tr("Hand it over on a stick or in person rather than through a chat app."),
                ),
                (Audience.LAWYER, self.tr("A lawyer or an adviser"), ""),
                (Audience.MYSELF, self.tr("Myself, to read or to print"), ""),
            ],
        )

    def _what(self) -> Choices[bool]:
        return Choices(
            self.tr("What to make"),
            [
                (
                    True,
                    self.tr("A package: the report and the exhibits"),
                    self.tr("For a lawyer or the police. They can check every file without this app."),
                ),
                (False, self.tr("The report alone"), self.tr("One PDF, signed, to read and to print.")),
            ],
        )

    def _suggest(self) -> None:
        self.what.choose(self.audience.value is not Audience.MYSELF)
        self.changed.emit()

    def show_cases(self, cases: Sequence[Case]) -> None:
        """The cases to choose from."""
        for case in cases:
            self.case.addItem(case.name, case.id)
        self.case.setCurrentIndex(max(0, self.case.findData(self._wanted)))
        self.changed.emit()

    @property
    def case_id(self) -> CaseId | None:
        """The chosen case."""
        chosen = self.case.currentData()
        return CaseId(chosen) if chosen else None

    @property
    def package(self) -> bool:
        """A package, or the report alone."""
        return self.what.value

    @property
    def title(self) -> str:
        """Asked of her."""
        return self.tr("For whom is it?")

    @property
    def ready(self) -> bool:
        """A case is needed."""
        return self.case_id is not None
