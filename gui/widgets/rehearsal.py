"""What a rehearsed restore proved, on a card: the same with an open vault and before one is open."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from evidence_vault.model import Rehearsal
from evidence_vault.ports import SystemClock
from gui import backup_words
from gui.widgets.parts import card, empty, label, selectable


class RehearsalCard(QWidget):
    """Hidden until there is something to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        frame, self._lines = card()
        whole.addWidget(frame)
        self.hide()

    def show_tried(self, tried: Rehearsal, *, recorded: bool) -> None:
        """What was proven, when, and what was not."""
        empty(self._lines)
        head, *others = backup_words.rehearsed(tried, SystemClock().now())
        self._lines.addWidget(label(head, "heading"))
        for line in (*others, *backup_words.problems(tried.problems)):
            self._lines.addWidget(selectable(line))
        if recorded:
            self._lines.addWidget(label(self.tr("This was recorded in the vault's history."), "muted"))
        self.show()
