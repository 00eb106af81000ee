"""Quiet lines beside the cases: when a backup is due, and when a day that she noted has come. Neither pops up, and
'Not now' lets a line rest until the next unlocking. Their words tell nothing to somebody who looks on."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from evidence_vault.model import BackupState
from gui import settings_table
from gui.acts import backup, requests
from gui.plurals import Plurals
from gui.session import Session
from gui.widgets.parts import button, label, row


class Reminder(QWidget):
    """A line, what it leads to, and 'Not now'. Hidden until a subclass has something to say."""

    wanted = Signal()
    moved = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._first: Reminder | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        self.line = label("", "muted")
        column.addWidget(self.line)
        self.go = button("", self.wanted.emit, name="link")
        self.later = button(self.tr("Not now"), self._rest, name="link")
        column.addWidget(row(self.go, self.later))
        self._due = self._resting = False
        self.hide()

    def behind(self, first: Reminder) -> None:
        """Wait while that one has something to say: one line at a time is enough."""
        self._first = first
        first.moved.connect(self._place)

    @property
    def speaks(self) -> bool:
        """Whether something is due and she did not let it rest."""
        return self._due and not self._resting

    def say(self, text: str, *, due: bool) -> None:
        """What to say, and whether it is due."""
        self.line.setText(text)
        self._due = due
        self._place()

    def _rest(self) -> None:
        self._resting = True
        self._place()

    def _place(self) -> None:
        self.setVisible(self.speaks and not (self._first is not None and self._first.speaks))
        self.moved.emit()


class BackupReminder(Reminder):
    """Hidden unless something was added and the last backup is older than the setting allows."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.go.setText(self.tr("Back up"))

    def refresh(self) -> None:
        """Ask the vault."""
        work = backup.load_state(self._session.vault)
        self._session.operations.read(self, work, done=self.show_state)

    def show_state(self, known: BackupState) -> None:
        """Show the line if a backup is due."""
        days = self._session.settings.number(settings_table.BACKUP_DAYS)
        text = self.tr("There is no backup yet.")
        if known.last is not None:
            age = max(0, (datetime.now(UTC) - known.last.utc).days)
            said = self.tr("Last backup: {age} ago. Since then: {count}.")
            text = said.format(age=Plurals().days(age), count=Plurals().exhibits(known.new_items))
        self.say(text, due=is_due(known, days, datetime.now(UTC)))


class DayReminder(Reminder):
    """Hidden unless the day on which to look again has come for a request; it says neither what nor where."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.go.setText(self.tr("Open"))
        self.go.setAccessibleName(self.tr("Open what was noted for today"))

    def refresh(self) -> None:
        """Ask the vault, if she wants to be reminded."""
        if self._session.settings.flag(settings_table.REMIND_DAYS):
            work = requests.load_due(self._session.vault)
            self._session.operations.read(self, work, done=self.show_count)
        else:
            self.show_count(0)

    def show_count(self, count: int) -> None:
        """Show the line if there is anything."""
        self.say(self.tr("Noted for today: {count}").format(count=count), due=count > 0)


def is_due(known: BackupState, days: int, now: datetime) -> bool:
    """Whether to say something: never for an empty or unchanged vault, and never with `days` 0."""
    if not days or not known.new_items:
        return False
    return known.last is None or now - known.last.utc > timedelta(days=days)
