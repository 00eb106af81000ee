"""The draft is in the vault: read it, save it as PDF or text, and go on to note what comes of it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from gui.session import Session
from gui.widgets.parts import label
from gui.widgets.request_draft import RequestDraftPart
from gui.widgets.steps import Step


class LetterStep(Step):
    """`draft` shows the request that was kept."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column.addWidget(label(self.tr("The draft is kept in the vault. The app sends nothing.")))
        self.draft = RequestDraftPart(session)
        self.column.addWidget(self.draft)

    @property
    def title(self) -> str:
        """What it is."""
        return self.tr("Save the letter")

    @property
    def ready(self) -> bool:
        """Once it was kept."""
        return self.draft.request is not None
