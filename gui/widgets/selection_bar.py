"""What can be done with several exhibits at once: a case, a tag, a note."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from evidence_vault.model import Case
from gui.plurals import Plurals
from gui.widgets.choice import Choice
from gui.widgets.parts import button, label, row


class SelectionBar(QFrame):
    """Hidden unless more than one is chosen. Emits a case's id, a tag, or words to add to the notes."""

    case_wanted = Signal(object)
    tag_wanted = Signal(str)
    note_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        self.count = label("", "heading")
        self.cases = Choice()
        self.cases.setMinimumContentsLength(12)
        self.cases.setAccessibleName(self.tr("Add the chosen exhibits to a case"))
        self.cases.activated.connect(self._to_case)
        self.words = QLineEdit()
        self.words.setAccessibleName(self.tr("A tag or a note for the chosen exhibits"))
        self.words.setPlaceholderText(self.tr("A tag or a note"))
        self.words.setMinimumWidth(self.words.fontMetrics().horizontalAdvance("x") * 20)
        self.add_tag = button(self.tr("Add as tag"), lambda: self._say(self.tag_wanted))
        self.add_note = button(self.tr("Add to the notes"), lambda: self._say(self.note_wanted))
        column.addWidget(row(self.count, self.cases, self.words, self.add_tag, self.add_note))
        self.show_cases(())
        self.hide()

    def show_cases(self, cases: Sequence[Case]) -> None:
        """The cases there are."""
        self.cases.clear()
        self.cases.addItem(self.tr("Add to a case"), None)
        for case in cases:
            self.cases.addItem(case.name, case.id)

    def show_count(self, count: int) -> None:
        """How many are chosen; one alone has its own panel."""
        self.count.setText(Plurals().chosen(count))
        self.setVisible(count > 1)

    def _to_case(self) -> None:
        case = self.cases.currentData()
        self.cases.setCurrentIndex(0)
        if case is not None:
            self.case_wanted.emit(case)

    def _say(self, wanted: object) -> None:
        words = self.words.text().strip()
        if words:
            self.words.clear()
            wanted.emit(words)  # type: ignore[attr-defined]
