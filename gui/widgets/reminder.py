"""One quiet line beside the cases when a backup is due. It never pops up, and 'Not now' lets it rest until the next
unlocking."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from evidence_vault.model import BackupState
from gui import settings_table
from gui.acts import backup
from gui.plurals import Plurals
from gui.session import Session
from gui.widgets.parts import button, label, row


class BackupReminder(QWidget):
    """Hidden unless something was added and the last backup is older than the setting allows."""

    wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        self.line = label("", "muted")
        column.addWidget(self.line)
        self.go = button(self.tr("Back up"), self.wanted.emit, name="link")
        self.later = button(self.tr("Not now"), self._rest, name="link")
        column.addWidget(row(self.go, self.later))
        self._resting = False
        self.hide()

    def refresh(self) -> None:
        """Ask the vault."""
        work = backup.load_state(self._session.vault)
        self._session.operations.read(self, work, done=self.show_state)

    def show_state(self, known: BackupState) -> None:
        """Show the line if a backup is due."""
        days = self._session.settings.number(settings_table.BACKUP_DAYS)
        self.setVisible(not self._resting and is_due(known, days, datetime.now(UTC)))
        if known.last is None:
            self.line.setText(self.tr("There is no backup yet."))
        else:
            age = max(0, (datetime.now(UTC) - known.last.utc).days)
            said = self.tr("Last backup: {age} ago. Since then: {count}.")
            self.line.setText(said.format(age=Plurals().days(age), count=Plurals().exhibits(known.new_items)))

    def _rest(self) -> None:
        self._resting = True
        self.hide()


def is_due(known: BackupState, days: int, now: datetime) -> bool:
    """Whether to say something: never for an empty or unchanged vault, and never with `days` 0."""
    if not days or not known.new_items:
        return False
    return known.last is None or now - known.last.utc > timedelta(days=days)
