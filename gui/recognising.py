"""Pictures are compared and their words read while the app is open, and nothing is said of it until she looks."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from evidence_vault.errors import VaultError
from evidence_vault.model import Recognised
from gui import settings_table
from gui.acts import recognise
from gui.operations import Operation
from gui.session import Session

WAIT_MS = 3000
"""After the last change: while she adds one thing after another, adding has the machine."""


class Recognising(QObject):
    """First which pictures were seen before, then the words in them. One run at a time; lock stops it."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._running: Operation[Recognised] | None = None
        self._again = self._no_words = False
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(WAIT_MS)
        self.timer.timeout.connect(self.look)
        session.changed.connect(self.timer.start)
        session.settings.changed.connect(self._setting_changed)
        self.timer.start()

    def look(self) -> None:
        """Work through what waits, unless she turned it off; a run under way is followed by another."""
        if self._running is not None:
            self._again = True
        elif self._session.is_open and self._session.settings.flag(settings_table.RECOGNISE):
            work = recognise.compare(self._session.vault, self._session.doors.recognition)
            self._running = self._session.operations.background(self, work, done=self._compared, failed=self._failed)

    def _compared(self, result: Recognised) -> None:
        self._tell(result.prints)
        if self._no_words or not self._session.is_open:
            self._ended()
            return
        work = recognise.read_words(self._session.vault, self._session.doors.recognition)
        self._running = self._session.operations.background(self, work, done=self._read, failed=self._no_engine)

    def _read(self, result: Recognised) -> None:
        self._tell(result.words)
        self._ended()

    def _tell(self, found: int) -> None:
        """What was found belongs to exhibits that may be on show."""
        if found and self._session.is_open:
            self._session.changed.emit()

    def _no_engine(self, _: VaultError) -> None:
        """Until the vault is opened again: asking for each picture anew would not bring an engine."""
        self._no_words = True
        self._ended()

    def _failed(self, _: VaultError) -> None:
        """A reader that fails costs a hint, never the evidence."""
        self._ended()

    def _ended(self) -> None:
        self._running = None
        if self._again:
            self._again = False
            self.timer.start()

    def _setting_changed(self, name: str) -> None:
        if name == settings_table.RECOGNISE.name:
            if self._running is not None and not self._session.settings.flag(settings_table.RECOGNISE):
                self._running.cancel()
            self.timer.start()
