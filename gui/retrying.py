"""What waits for a time-stamp authority is tried again by itself while the app is open, and nothing is said of it."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from evidence_vault.model import StampResult
from gui.acts import time
from gui.session import Session

LOOK_EVERY_MS = 60_000
"""How often it is looked whether something is due; how long each request waits between two tries, the vault knows."""


class Retrying(QObject):
    """Looks each minute. Only what she once asked for is asked again, of authorities that are still on."""

    covered = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._under_way = session, False
        self.timer = QTimer(self)
        self.timer.setInterval(LOOK_EVERY_MS)
        self.timer.timeout.connect(self.look)
        self.timer.start()

    def look(self) -> None:
        """Try what is due, away from the vault's own work; while one try is under way, there is no second."""
        if self._under_way or not self._session.is_open:
            return
        self._under_way = True
        work = time.retry_due(self._session.vault, self._session.doors.network)
        self._session.operations.outside(self, work, done=self._done, failed=lambda _: self._ended())

    def _done(self, results: list[StampResult]) -> None:
        self._ended()
        if any(one.anchor is not None for one in results):
            self.covered.emit()

    def _ended(self) -> None:
        self._under_way = False
