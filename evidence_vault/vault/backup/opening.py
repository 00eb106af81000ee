"""Opening a backup to look into it, without writing anything anywhere: the index is made in memory."""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from evidence_vault.crypto.age import Identity
from evidence_vault.crypto.keys import MasterKey
from evidence_vault.crypto.slots import Secret, unwrap
from evidence_vault.errors import (
    BackupDamagedError,
    BackupForeignError,
    HeaderError,
    JournalDamagedError,
    NotABackupError,
    NotFoundError,
)
from evidence_vault.format import backup as form
from evidence_vault.format import header as header_format
from evidence_vault.format.backup import Generation
from evidence_vault.format.header import Header
from evidence_vault.ports import CancelToken, Entropy, Progress
from evidence_vault.store.filekeys import FileKeys
from evidence_vault.store.index import Index
from evidence_vault.store.objects import ObjectStore
from evidence_vault.vault import rebuilding
from evidence_vault.vault.backup.folder import BackupFolder, read_small
from evidence_vault.vault.backup.writing import PURPOSE


@dataclass(frozen=True, slots=True)
class OpenBackup:
    """One generation of a backup with its key."""

    folder: BackupFolder
    generation: Generation
    header: Header
    header_bytes: bytes
    master: MasterKey

    @property
    def journal(self) -> Path:
        """The copy of the journal."""
        return self.folder.journal_file(self.generation.place.file_id)

    def objects(self, entropy: Entropy) -> ObjectStore:
        """The encrypted originals, to read."""
        identity = Identity.from_secret(self.master.subkey("object-identity"))
        return ObjectStore(self.folder.path, identity, FileKeys(self.master.subkey("object-file-keys")), entropy)

    def fill(self, index: Index, progress: Progress, cancel: CancelToken) -> int:
        """Make this generation's index in an empty one; returns how many items. Raises BackupDamagedError."""
        try:
            filled = rebuilding.fill(
                index, self.journal, self.header, self.master, progress, cancel, until=self.generation.place
            )
        except JournalDamagedError as error:
            raise BackupDamagedError from error
        return filled.items


@contextlib.contextmanager
def opened(path: Path, secret: Secret, number: int | None) -> Iterator[OpenBackup]:
    """A generation, the newest that holds unless a `number` is given; its key is wiped afterwards.

    Raises NotABackupError, NotFoundError for an unknown generation, WrongSecretError, BackupDamagedError, DriveError.
    """
    folder = BackupFolder.find(path)
    known = folder.numbers()
    if not known:
        raise NotABackupError("That backup was begun and never finished.")
    if number is not None and number not in known:
        raise NotFoundError("The backup has no such generation.")
    backup = _first_that_holds(folder, [number] if number is not None else known, secret)
    try:
        yield backup
    finally:
        backup.master.wipe()


def attach(path: Path, master: MasterKey, header: Header) -> OpenBackup:
    """The newest generation that holds, with the key of a vault that is open already: its secrets may have changed.

    Raises NotABackupError, BackupForeignError, BackupDamagedError, DriveError.
    """
    folder = BackupFolder.find(path)
    if folder.vault_id != header.vault_id:
        raise BackupForeignError
    for number in folder.numbers():
        with contextlib.suppress(BackupDamagedError):
            generation = form.parse(read_small(folder.generation_file(number)), master.subkey(PURPOSE))
            return OpenBackup(folder, generation, header, read_small(folder.header_file(number)), master)
    raise BackupDamagedError


def _first_that_holds(folder: BackupFolder, numbers: list[int], secret: Secret) -> OpenBackup:
    """Damage sends on to the generation before; a wrong secret does not, or a changed passphrase would be undone."""
    for number in numbers:
        with contextlib.suppress(BackupDamagedError):
            return _open(folder, number, secret)
    raise BackupDamagedError


def _open(folder: BackupFolder, number: int, secret: Secret) -> OpenBackup:
    data = read_small(folder.header_file(number))
    try:
        parsed = header_format.parse(data)
    except HeaderError as error:
        raise BackupDamagedError from error
    if parsed.header.vault_id != folder.vault_id:
        raise BackupDamagedError
    master = unwrap(parsed.header.slots, secret, parsed.header.vault_id)
    try:
        header = parsed.authenticate(master.subkey("header"))
        generation = form.parse(read_small(folder.generation_file(number)), master.subkey(PURPOSE))
        if generation.header_sha256 != hashlib.sha256(data).hexdigest() or generation.number != number:
            raise BackupDamagedError
    except HeaderError as error:
        master.wipe()
        raise BackupDamagedError from error
    except BackupDamagedError:
        master.wipe()
        raise
    return OpenBackup(folder, generation, header, data, master)
