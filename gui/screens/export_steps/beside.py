"""What is written beside a report alone: its pictures in a sealed annex for somebody else, and a copy to edit."""

from __future__ import annotations

import re

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from gui.widgets.parts import field, indented, label

RECIPIENT = re.compile(r"age1[02-9ac-hj-np-z]{58}")
"""An age public key (C2SP age, X25519 recipients)."""


class BesideReport(QWidget):
    """`changed` with every choice."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(label(self.tr("Beside the report"), "heading"))
        self.annex = QCheckBox(self.tr("The pictures as a sealed annex for somebody else"))
        said = self.tr("A second file that only whoever has the key can open. The report names it.")
        self._explained(column, self.annex, said)
        self.recipient = QLineEdit()
        self.caption = field(column, self.tr("The age key of whoever gets the pictures"), self.recipient)
        self.copy = QCheckBox(self.tr("The statement and the list to be edited, as a Word file"))
        said = self.tr("An unsigned working copy for a lawyer. It is not closed and says on each page what it is.")
        self._explained(column, self.copy, said)
        self.annex.toggled.connect(self._toggled)
        self.copy.toggled.connect(self.changed)
        self.recipient.textChanged.connect(self.changed)
        self._toggled()

    @staticmethod
    def _explained(column: QVBoxLayout, box: QCheckBox, said: str) -> None:
        box.setAccessibleDescription(said)
        column.addWidget(box)
        column.addWidget(indented(label(said, "muted")))

    def _toggled(self) -> None:
        for one in (self.caption, self.recipient):
            one.setVisible(self.annex.isChecked())
        self.changed.emit()

    @property
    def annex_to(self) -> str:
        """Whom the annex is sealed to; '' without one."""
        return self.recipient.text().strip() if self.annex.isChecked() else ""

    @property
    def ready(self) -> bool:
        """An annex needs a key that looks like one."""
        return not self.annex.isChecked() or bool(RECIPIENT.fullmatch(self.annex_to))
