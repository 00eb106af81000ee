"""Her statement of a case, to write and to change."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from evidence_vault.model import Case, CaseId
from gui import language, settings_table
from gui.acts import view
from gui.session import Session
from gui.widgets.choice import Choice
from gui.widgets.page import Page
from gui.widgets.parts import button, field
from gui.widgets.statement_panel import StatementPanel

SPOKEN = {"en": "en", "zh_CN": "zh-Hans", "zh_TW": "zh-Hant", "ko": "ko", "ja": "ja"}
"""The languages of a statement by the window's names for them."""


class StatementScreen(Page):
    """`case` may be empty: then the first one is shown."""

    back = Signal()

    def __init__(self, session: Session, case: CaseId | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._wanted = session, case
        self.set_title(
            self.tr("Your statement"),
            self.tr("Built from what you saved and wrote down. The report prints it; you sign it, not the app."),
        )
        self.case, self.language = Choice(), Choice()
        field(self.column, self.tr("Case"), self.case)
        for code, name in language.REPORTS.items():
            self.language.addItem(name, code)
        window = session.settings.text(settings_table.LANGUAGE)
        wanted = session.settings.text(settings_table.REPORT_LANGUAGE) or language.for_report(window)
        self.language.setCurrentIndex(max(0, self.language.findData(wanted)))
        field(self.column, self.tr("Language of the statement"), self.language)
        self.panel = StatementPanel(session)
        self.panel.failed.connect(self.show_error)
        self.panel.setEnabled(False)
        self.column.addWidget(self.panel)
        self.add_buttons(button(self.tr("Back to the library"), self.back.emit, icon="back"))
        self.finish()
        self.case.currentIndexChanged.connect(self._open)
        self.language.currentIndexChanged.connect(self._open)
        session.operations.read(self, view.load_cases(session.vault), done=self._show_cases, failed=self.show_error)

    def _show_cases(self, cases: Sequence[Case]) -> None:
        if not cases:
            self.banner.show_notice(
                self.tr("There is no case yet."), self.tr("Make a case in the library and add exhibits to it first.")
            )
        self.case.blockSignals(True)  # noqa: FBT003 - Qt's own
        for one in cases:
            self.case.addItem(one.name, one.id)
        self.case.setCurrentIndex(max(0, self.case.findData(self._wanted)))
        self.case.blockSignals(False)  # noqa: FBT003 - Qt's own
        self._open()

    def _open(self) -> None:
        case = self.case.currentData()
        if case:
            self.panel.open(CaseId(case), SPOKEN[str(self.language.currentData())])
