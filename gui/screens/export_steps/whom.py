"""For whom, in which country's form, of which case, what is made, and in which language."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from evidence_vault.model import Case, CaseId
from gui import language, settings_table
from gui.ports import Audience, ReportForm
from gui.settings_store import Settings
from gui.widgets.choice import Choice
from gui.widgets.choices import Choices
from gui.widgets.parts import field, label
from gui.widgets.steps import Step


class WhomStep(Step):
    """`case` may be empty: then there is nothing to export."""

    def __init__(
        self, settings: Settings, case: CaseId | None, forms: Sequence[ReportForm], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._forms = {one.id: one for one in forms}
        self._wanted = case
        self.case = Choice()
        field(self.column, self.tr("Case"), self.case)
        self.audience = self._audience()
        self.column.addWidget(self.audience.frame)
        self.form = Choice()
        window = language.wanted(settings.text(settings_table.LANGUAGE))
        for one in forms:
            self.form.addItem(one.called.get(window, one.called["en"]), one.id)
        field(self.column, self.tr("Form"), self.form)
        self.column.addWidget(
            label(self.tr("No form is an official one. A lawyer should look at it first."), "muted")
        )
        self.what = self._what()
        self.column.addWidget(self.what.frame)
        self._kept = settings.text(settings_table.REPORT_LANGUAGE) or language.for_report(
            settings.text(settings_table.LANGUAGE)
        )
        self.language, self.second = Choice(), Choice()
        self._languages()
        field(self.column, self.tr("Language of the report"), self.language)
        field(self.column, self.tr("A second language beside it"), self.second)
        self.form.currentIndexChanged.connect(self._languages)
        self.language.currentIndexChanged.connect(self._others)
        self.form.currentIndexChanged.connect(self.changed)
        self.language.currentIndexChanged.connect(self.changed)
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

    def _languages(self) -> None:
        """Those of the form; the one that was used last, where the form has it."""
        known = self._forms[str(self.form.currentData())].languages
        self.language.blockSignals(True)  # noqa: FBT003 - Qt's own
        self.language.clear()
        for code in known:
            self.language.addItem(language.REPORTS[code], code)
        self.language.setCurrentIndex(max(0, self.language.findData(self._kept)))
        self.language.blockSignals(False)  # noqa: FBT003 - Qt's own
        self._others()

    def _others(self) -> None:
        """What can stand beside the chosen language."""
        before = self.second.currentData()
        self.second.clear()
        self.second.addItem(self.tr("None"), "")
        for code in self._forms[str(self.form.currentData())].languages:
            if code != self.language.currentData():
                self.second.addItem(language.REPORTS[code], code)
        self.second.setCurrentIndex(max(0, self.second.findData(before)))

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
    def chosen_form(self) -> ReportForm:
        """The form that is chosen."""
        return self._forms[str(self.form.currentData())]

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
