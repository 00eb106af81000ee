"""Looks into the watched folder every two seconds while a vault is open; never before she turned it on."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from evidence_vault.errors import VaultError
from evidence_vault.model import Sha256, WatchedFolder
from gui.acts import watch
from gui.session import Session

LOOK_MS = 2000


class FolderWatch(QObject):
    """`found` at each look while complete new files wait in `waiting`; `chosen` once it is known which folder is
    watched. Nothing is read but names, sizes and times until somebody takes the files."""

    found = Signal()
    chosen = Signal(object)
    removed = Signal(int, int)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._seen = watch.Seen()
        self._looking = False
        self.folder: WatchedFolder | None = None
        self.waiting: list[Path] = []
        self.removable: list[tuple[Path, Sha256]] = []
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)
        session.locking.connect(self._timer.stop)

    def load(self) -> None:
        """At unlock: go on with the folder that the vault names."""
        self._session.operations.read(self, watch.load_choice(self._session.vault), done=self._use)

    def choose(self, folder: WatchedFolder | None) -> None:
        """Watch this one, or none."""
        self._session.operations.write(self, watch.keep_choice(self._session.vault, folder))
        self._use(folder)

    def _use(self, folder: WatchedFolder | None) -> None:
        if folder is None or self.folder is None or folder.path != self.folder.path:
            self._seen = watch.Seen()
        self.folder = folder
        self.chosen.emit(folder)
        if folder is None:
            self._timer.stop()
            return
        self._timer.start()
        self.look()

    def look(self) -> None:
        """One look, off the main thread: a folder on a network can take its time."""
        if self.folder is None or self._looking or not self._session.is_open:
            return
        self._looking = True
        work = watch.look(self.folder.path, self._seen)
        self._session.operations.read(self, work, done=self._looked, failed=self._failed)

    def _looked(self, files: list[Path]) -> None:
        self._looking = False
        self.waiting += files
        if self.waiting:
            self.found.emit()

    def take(self) -> list[Path]:
        """Hand out what waits; it is not offered again."""
        taken, self.waiting = self.waiting, []
        return taken

    def remove(self) -> None:
        """Remove in the folder what is safe in the vault; `removed` says how many were, and how many stayed."""
        files, self.removable = self.removable, []
        work = watch.remove_there(files)
        self._session.operations.write(self, work, done=lambda counts: self.removed.emit(*counts))

    def _failed(self, _: VaultError) -> None:
        self._looking = False
