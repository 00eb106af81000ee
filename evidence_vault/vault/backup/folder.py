"""The folder of a backup: what is where, and copying into it so that what was written is what is there.

about                    names the format and the vault
generations/00000001     one for each time it was made, authenticated; and the header as it was: 00000001.header
journal/<file id>        the vault's journal; a generation counts on its first bytes only
objects/ab/ab…           the encrypted originals, shared by all generations
"""

from __future__ import annotations

import contextlib
import hashlib
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from evidence_vault.errors import (
    BackupDamagedError,
    BackupForeignError,
    DiskFullError,
    DriveError,
    NotABackupError,
    ObjectDamagedError,
    VaultBusyError,
    WouldOverwriteError,
)
from evidence_vault.model import ObjectId, VaultId
from evidence_vault.ports import CancelToken, check_cancelled
from evidence_vault.store.atomic import drive_errors, fsync_folder, write_atomic
from evidence_vault.store.lock import NAME as LOCK
from evidence_vault.store.objects import FOLDER as OBJECTS

ABOUT = "about"
GENERATIONS = "generations"
JOURNAL = "journal"
_MAGIC = b"evidence-vault backup 1\n"
_BLOCK = 1 << 20


@dataclass(frozen=True, slots=True)
class BackupFolder:
    """A folder that is a backup of `vault_id`."""

    path: Path
    vault_id: VaultId

    @classmethod
    def find(cls, path: Path) -> BackupFolder:
        """The backup in `path`. Raises NotABackupError, DriveError."""
        with drive_errors():
            about = path / ABOUT
            data = about.read_bytes()[:100] if about.is_file() else b""
        vault_id = data.removeprefix(_MAGIC).strip().decode("ascii", "replace")
        if not data.startswith(_MAGIC) or len(vault_id) != 32:
            raise NotABackupError
        return cls(path, VaultId(vault_id))

    @staticmethod
    def prepare(path: Path) -> bool:
        """Make the folder, so that it can be locked before anything is written in it; whether a backup lies there.

        Raises WouldOverwriteError for a folder with other content, DriveError.
        """
        with drive_errors():
            if path.exists() and not path.is_dir():
                raise WouldOverwriteError
            # Folders above are never made: with its drive gone, the backup would go to another one without a word.
            path.mkdir(exist_ok=True)
            there = {one.name for one in path.iterdir()} - {LOCK, f"{ABOUT}.part"}
        if there and ABOUT not in there:
            raise WouldOverwriteError(
                "That folder holds something that is no backup.",
                next_step="Choose an empty folder for the backup, or make a new one.",
            )
        return ABOUT in there

    @classmethod
    def make(cls, path: Path, vault_id: VaultId) -> BackupFolder:
        """The backup of this vault in `path`, begun if that is empty. To be called with its lock held.

        Raises BackupForeignError for another vault's, what `prepare` raises, DriveError.
        """
        if not cls.prepare(path):
            write_atomic(path / ABOUT, _MAGIC + vault_id.encode() + b"\n")
        found = cls.find(path)
        if found.vault_id != vault_id:
            raise BackupForeignError
        with drive_errors():
            for name in (GENERATIONS, JOURNAL, OBJECTS):
                (path / name).mkdir(exist_ok=True)
            fsync_folder(path)
        return found

    def numbers(self) -> list[int]:
        """The generations there are, newest first."""
        folder = self.path / GENERATIONS
        with drive_errors():
            names = [one.name for one in folder.iterdir()] if folder.is_dir() else []
        return sorted((int(name) for name in names if name.isdigit() and len(name) == 8), reverse=True)

    def generation_file(self, number: int) -> Path:
        """Where a generation's text is."""
        return self.path / GENERATIONS / f"{number:08}"

    def header_file(self, number: int) -> Path:
        """Where the header of a generation is."""
        return self.path / GENERATIONS / f"{number:08}.header"

    def journal_file(self, file_id: bytes) -> Path:
        """Where the copy of a journal is."""
        return self.path / JOURNAL / file_id.hex()

    def object_file(self, object_id: ObjectId) -> Path:
        """Where an object is, whether or not it exists."""
        return self.path / OBJECTS / object_id[:2] / object_id

    def check_there(self) -> None:
        """Raises DriveError if the whole folder is gone: its drive was taken out."""
        if not (self.path / ABOUT).is_file():
            raise DriveError


@contextlib.contextmanager
def backup_errors() -> Iterator[None]:
    """Say of which drive, and that neither side was harmed. Around everything that writes a backup."""
    try:
        yield
    except DiskFullError as error:
        raise DiskFullError(
            "The drive of the backup is full.",
            safe="The vault was not touched, and earlier backups there are as they were.",
            next_step="Free some space on it, or choose another drive, and back up again: what was copied stays.",
        ) from error
    except DriveError as error:
        raise DriveError(
            "The drive of the backup cannot be written or read.",
            safe="The vault was not touched, and earlier backups there are as they were.",
            next_step="Connect the drive again, check that it may be written to, and back up again.",
        ) from error
    except VaultBusyError as error:
        raise VaultBusyError(
            "Another copy of the app is writing to this backup.", next_step="Wait until it is done, then try again."
        ) from error


def read_small(path: Path) -> bytes:
    """A small file whole. Raises BackupDamagedError if it is missing, DriveError."""
    try:
        with path.open("rb") as file:
            return file.read(1 << 17)
    except FileNotFoundError as error:
        raise BackupDamagedError from error
    except OSError as error:
        raise DriveError from error


def copy_object(source: Path, to: Path, sealed_sha256: str, cancel: CancelToken) -> int:
    """Copy an encrypted file, and read the copy back from the drive; returns its size.

    Raises ObjectDamagedError if the source cannot be read or is not what was written, BackupDamagedError if the copy
    is not, DriveError, DiskFullError, UserCancelled: then there is no copy.
    """
    part = to.with_name(to.name + ".part")
    with drive_errors():
        if not to.parent.is_dir():
            to.parent.mkdir(exist_ok=True)
            fsync_folder(to.parent.parent)
    try:
        with drive_errors(), _opened(source) as stream, part.open("wb", buffering=0) as file:
            digest, size = _copied(stream, file, cancel)
            os.fsync(file.fileno())
            _forget_cached(file.fileno())
        if digest != sealed_sha256:
            raise ObjectDamagedError
        if file_digest(part, cancel) != sealed_sha256:
            raise BackupDamagedError("What was written to the drive does not read back the same.")
        with drive_errors():
            part.replace(to)
            fsync_folder(to.parent)
    except BaseException:
        with contextlib.suppress(OSError):
            part.unlink()
        raise
    return size


def file_digest(path: Path, cancel: CancelToken) -> str:
    """SHA-256 of a file. Raises DriveError, UserCancelled."""
    digest = hashlib.sha256()
    with drive_errors(), path.open("rb", buffering=0) as file:
        while part := file.read(_BLOCK):
            check_cancelled(cancel)
            digest.update(part)
    return digest.hexdigest()


def copy_range(source: Path, to: Path, start: int, end: int, cancel: CancelToken) -> None:
    """Make `to`[start:end] what `source`[start:end] is, and end it there, durably. Raises DriveError."""
    with drive_errors(), source.open("rb") as stream, to.open("r+b" if to.exists() else "w+b") as file:
        stream.seek(start)
        file.seek(start)
        left = end - start
        while left and (part := stream.read(min(_BLOCK, left))):
            check_cancelled(cancel)
            file.write(part)
            left -= len(part)
        file.truncate(end)
        file.flush()
        os.fsync(file.fileno())
        _forget_cached(file.fileno())
        fsync_folder(to.parent)


def _opened(source: Path) -> IO[bytes]:
    try:
        return source.open("rb")
    except OSError as error:
        raise ObjectDamagedError("its encrypted file cannot be read") from error


def _next(stream: IO[bytes]) -> bytes:
    """One file that cannot be read is named as damaged; it must not keep all the others from being copied."""
    try:
        return stream.read(_BLOCK)
    except OSError as error:
        raise ObjectDamagedError("its encrypted file cannot be read") from error


def _copied(stream: IO[bytes], file: IO[bytes], cancel: CancelToken) -> tuple[str, int]:
    digest, size = hashlib.sha256(), 0
    while part := _next(stream):
        check_cancelled(cancel)
        digest.update(part)
        view = memoryview(part)
        while view:
            view = view[file.write(view) :]
        size += len(part)
    return digest.hexdigest(), size


def _forget_cached(descriptor: int) -> None:
    """Ask the system to drop its memory of a file, so that reading it back reads the drive."""
    if hasattr(os, "posix_fadvise"):
        with contextlib.suppress(OSError):
            os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)
