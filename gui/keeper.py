"""Keeps what she is writing in the vault as she types, so that neither a crash nor a lock nor quick exit takes it."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from evidence_vault.errors import VaultError
from gui.acts import requests
from gui.ports import OpenVault
from gui.session import Session

WAIT_MS = 250
"""The longest that words are on the screen alone. Each save is one small commit."""


class Keeper(QObject):
    """`put` with every change; `name` is '' for a new request, else its id. `failed` once, until a save succeeds.

    `over`: the whole was kept, so that nothing is handed in at lock; set by the thread that kept it.
    """

    failed = Signal(object)

    def __init__(self, session: Session, name: str, kept: str, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self.name = session, name
        self._newest = self._asked = self._kept = kept
        self._resting = self._told = False
        self.over = False
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(WAIT_MS)
        self._wait.timeout.connect(self.save_now)
        session.locking.connect(self._hand_in)

    def put(self, text: str) -> None:
        """What stands there now, '' where nothing is worth keeping. Typing on does not put the save off."""
        self._newest = text
        if not self._resting and text != self._asked and not self._wait.isActive():
            self._wait.start()

    def save_now(self) -> None:
        """Do not wait any longer; called when the page goes."""
        self._wait.stop()
        if self._resting or self._newest == self._asked or not self._session.is_open:
            return
        self._asked = self._newest
        work = requests.keep_unfinished(self._session.vault, self.name, lambda: self._newest)
        self._session.operations.typed(self, work, done=self._saved, failed=self._failed)

    def rest(self) -> None:
        """The whole is about to be kept, which ends what is unfinished: save it once more, then nothing beside it."""
        self.save_now()
        self._resting, self.over = True, False

    def resume(self, name: str) -> None:
        """It was kept, and is called so from now on."""
        self._resting = self.over = False
        self.name = name
        self._newest = self._asked = self._kept = ""

    def go_on(self) -> None:
        """It was not kept after all."""
        self._resting = False

    def _saved(self, text: str) -> None:
        self._kept, self._told = text, False

    def _failed(self, error: VaultError) -> None:
        self._asked = self._kept
        if not self._told:
            self._told = True
            self.failed.emit(error)

    def _hand_in(self) -> None:
        """At lock: what no save is known to hold yet."""
        name, text = self.name, self._newest
        if self.over or text == self._kept:
            return

        def save(vault: OpenVault) -> None:
            vault.keep_unfinished(name, text)

        self._session.keep(save)
