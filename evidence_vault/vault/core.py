"""What an open vault is made of, and the one way to commit to it."""

from __future__ import annotations

import base64
import contextlib
import platform
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from evidence_vault import __version__
from evidence_vault.crypto.keys import MasterKey
from evidence_vault.crypto.signing import VaultSigner
from evidence_vault.custody.log import CustodyLog
from evidence_vault.errors import VaultLockedError
from evidence_vault.format.events import Draft
from evidence_vault.format.header import Header
from evidence_vault.format.journal import Entry
from evidence_vault.model import ItemId, SignedCheckpoint
from evidence_vault.ports import Clock, Entropy
from evidence_vault.store.index import Index, Writer
from evidence_vault.store.journal import Journal
from evidence_vault.store.lock import VaultLock
from evidence_vault.store.objects import ObjectStore
from evidence_vault.vault.rows import address_of

JOURNAL_MARK = "journal"
"""The meta row that says how much of the journal the index has taken in."""
TOOL = f"evidence-vault {__version__}"


def system_text() -> str:
    """The operating system and its release, as events record it: no host or user name."""
    return f"{platform.system()} {platform.release()}"


@dataclass(slots=True)
class Commit:
    """One transaction: rows through `writer`, events through `record`."""

    writer: Writer
    drafts: list[Draft] = field(default_factory=list)

    def record(self, draft: Draft) -> None:
        """Add an event to this commit."""
        self.drafts.append(draft)


class Core:
    """The open parts of one vault. After `lock` every use raises VaultLockedError."""

    def __init__(  # noqa: PLR0913 - the parts of a vault
        self,
        *,
        folder: Path,
        header: Header,
        master: MasterKey,
        index: Index,
        objects: ObjectStore,
        log: CustodyLog,
        journal: Journal,
        signer: VaultSigner,
        file_lock: VaultLock,
        clock: Clock,
        entropy: Entropy,
    ) -> None:
        self.folder = folder
        self.vault_id = header.vault_id
        self.clock = clock
        self.entropy = entropy
        self.viewed: set[ItemId] = set()
        self.journal_anew = False
        self.reading_chats = threading.Lock()
        self._header = header
        self._master = master
        self._index = index
        self._objects = objects
        self._log: CustodyLog | None = log
        self._journal = journal
        self._signer: VaultSigner | None = signer
        self._file_lock = file_lock
        self._state = threading.RLock()
        self.locked = False

    @property
    def header(self) -> Header:
        """The header in force."""
        self._check()
        return self._header

    @header.setter
    def header(self, header: Header) -> None:
        self._header = header

    @property
    def master(self) -> MasterKey:
        """The master key holder."""
        self._check()
        return self._master

    @property
    def index(self) -> Index:
        """The encrypted index."""
        self._check()
        return self._index

    @property
    def objects(self) -> ObjectStore:
        """The encrypted objects."""
        self._check()
        return self._objects

    @property
    def log(self) -> CustodyLog:
        """The custody log."""
        log = self._log
        if log is None:
            raise VaultLockedError
        return log

    @property
    def journal(self) -> Journal:
        """The journal beside the index."""
        self._check()
        return self._journal

    @property
    def signer(self) -> VaultSigner:
        """The signing key, which stays inside."""
        signer = self._signer
        if signer is None:
            raise VaultLockedError
        return signer

    @contextlib.contextmanager
    def commit(self) -> Iterator[Commit]:
        """Rows, events and the new checkpoint: durable together when the block ends, or not at all.

        The journal is written and fsynced first, then the index commits: docs/format.md, What is committed when.
        """
        journal = self.journal
        with self.index.transaction(undo=journal.take_back) as writer:
            journal.begin()
            commit = Commit(writer)
            with writer.recording() as changes:
                yield commit
                entry = self.log.append(writer, commit.drafts) if commit.drafts else Entry()
                entry = replace(entry, changes=changes.taken())
            if entry != Entry():
                writer.set_meta(JOURNAL_MARK, journal.append(entry).text())

    def checkpoint(self) -> SignedCheckpoint:
        """The newest checkpoint."""
        return self.log.newest()

    def new_id(self) -> str:
        """128 random bits as 26 lowercase base32 characters."""
        return base64.b32encode(self.entropy(16)).decode("ascii").rstrip("=").lower()

    def lock(self) -> None:
        """Drop every key, close the index and give the vault free. Twice is harmless; any thread may call it."""
        with self._state:
            if self.locked:
                return
            self.locked = True
            self._master.wipe()
            self._objects.drop_keys()
            self._signer = self._log = None
            self.viewed.clear()
            address_of.cache_clear()
            self._index.close()
            self._journal.close()
            self._file_lock.release()

    def _check(self) -> None:
        if self.locked:
            raise VaultLockedError
