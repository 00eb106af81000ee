"""Her statement, where the chosen form prints it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from evidence_vault.model import CaseId
from gui.screens.statement import SPOKEN
from gui.session import Session
from gui.widgets.parts import label
from gui.widgets.statement_panel import StatementPanel
from gui.widgets.steps import Step


class StatementStep(Step):
    """The statement as it stands is printed; what she typed becomes a version when the report is made."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.wanted = False
        self._shown: tuple[CaseId, str] | None = None
        self.column.addWidget(
            label(self.tr("It is printed as it stands here. It can wait; then the draft is printed."), "muted")
        )
        self.panel = StatementPanel(session)
        self.column.addWidget(self.panel)
        self.panel.changed.connect(self.changed)

    def show_for(self, case: CaseId | None, language: str) -> None:
        """Of this case, in the report's first language as the window names it."""
        if self.wanted and case is not None and self._shown != (case, language):
            self._shown = (case, language)
            self.panel.open(case, SPOKEN[language])

    @property
    def title(self) -> str:
        """Asked of her."""
        return self.tr("What do you say yourself?")
