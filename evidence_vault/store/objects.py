"""Encrypted objects: age v1 files under random names, written beside each other and made durable in groups.

`objects/ab/ab…` holds one object; the folder is drawn at random for each group of a commit, so that one fsync of a
folder makes the whole group durable. Names and folders say nothing about the content.
"""

from __future__ import annotations

import contextlib
import hashlib
import io
import os
import stat
import threading
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO, TYPE_CHECKING

from evidence_vault.crypto.age import Identity, Recipient, SealedDigester, SealedReader, open_sealed, seal
from evidence_vault.crypto.age.outgoing import Source
from evidence_vault.errors import DriveError, ObjectDamagedError, ObjectMissingError, VaultLockedError
from evidence_vault.model import ObjectId, Sha256
from evidence_vault.ports import CancelToken, Entropy, NeverCancelled, check_cancelled
from evidence_vault.store.atomic import drive_errors, fsync_folder

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

FOLDER = "objects"
_PART = ".part"
_BLOCK = 1024 * 1024
_thread = threading.local()
_NEVER = NeverCancelled()


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredObject:
    """One object: the digest and size of the original, and those of the encrypted file."""

    id: ObjectId
    sha256: Sha256
    size: int
    sealed_sha256: Sha256
    sealed_size: int


class ObjectStore:
    """The folder `objects` of one vault."""

    def __init__(self, vault_folder: Path, identity: Identity, entropy: Entropy) -> None:
        self._root = vault_folder / FOLDER
        self._identity: Identity | None = identity
        self._recipient: Recipient = identity.recipient
        self._entropy = entropy

    def drop_keys(self) -> None:
        """Forget the decryption key; opening raises VaultLockedError from now on."""
        self._identity = None

    def new_group(self) -> Group:
        """A group of objects that become durable together."""
        return Group(self._root, self._entropy(1).hex(), self._recipient, self._entropy)

    def round_trip(self, source: Source, *, cancel: CancelToken) -> bytes:
        """Encrypt and decrypt in memory, for the self-test."""
        if self._identity is None:
            raise VaultLockedError
        sealed = io.BytesIO()
        seal(source, sealed, [self._recipient], entropy=self._entropy, cancel=cancel)
        return open_sealed(io.BytesIO(sealed.getvalue()), self._identity).read()

    def path(self, object_id: ObjectId) -> Path:
        """Where the object's file is, whether or not it exists."""
        return self._root / object_id[:2] / object_id

    def open(self, object_id: ObjectId) -> SealedReader:
        """The original bytes, seekable. Raises ObjectMissingError, ObjectDamagedError."""
        identity = self._identity
        if identity is None:
            raise VaultLockedError
        file = _open_stored(self.path(object_id))
        try:
            with drive_errors():
                return open_sealed(file, identity)
        except BaseException:
            file.close()
            raise

    def digester(self) -> SealedDigester:
        """Decrypts and hashes whole objects with buffers of its own, for one thread. Raises VaultLockedError."""
        if self._identity is None:
            raise VaultLockedError
        return SealedDigester(self._identity)

    def content_digest(
        self, object_id: ObjectId, digester: SealedDigester, cancel: CancelToken
    ) -> tuple[Sha256, int]:
        """SHA-256 and size of the original, by decrypting all. Raises ObjectError, DriveError, UserCancelled."""
        with _open_stored(self.path(object_id)) as file, drive_errors():
            return digester.digest(file, cancel)

    def sealed_digest(self, object_id: ObjectId, cancel: CancelToken = _NEVER) -> tuple[Sha256, int]:
        """SHA-256 and size of the encrypted file as it lies. Raises ObjectError, DriveError, UserCancelled."""
        digest, size = hashlib.sha256(), 0
        buffer = _scratch()
        with _open_stored(self.path(object_id)) as file, drive_errors():
            while count := file.readinto(buffer):
                check_cancelled(cancel)
                digest.update(buffer[:count])
                size += count
        return Sha256(digest.hexdigest()), size

    def names(self) -> Iterator[ObjectId]:
        """Every object file on the disk, in no order; unfinished ones end in '.part'."""
        with contextlib.suppress(FileNotFoundError, NotADirectoryError), os.scandir(self._root) as folders:
            for folder in folders:
                if folder.is_dir(follow_symlinks=False):
                    with os.scandir(folder) as files:
                        yield from (ObjectId(file.name) for file in files)


class Group:
    """Objects on their way in: staged under temporary names, then published together."""

    def __init__(self, root: Path, prefix: str, recipient: Recipient, entropy: Entropy) -> None:
        self._folder = root / prefix
        self._prefix = prefix
        self._recipient = recipient
        self._entropy = entropy
        self._staged: dict[ObjectId, Path] = {}
        with drive_errors():
            if not self._folder.is_dir():
                self._folder.mkdir(parents=True, exist_ok=True)
                fsync_folder(root)

    def stage(
        self, source: Source, *, on_bytes: Callable[[int], None] | None = None, cancel: CancelToken
    ) -> StoredObject:
        """Read `source` once: hash, encrypt, write, fsync. Callable from several threads at once.

        Raises UserCancelled, DiskFullError, DriveError; whatever happens, no half object stays behind. An OSError of
        `source` itself is raised as it is.
        """
        object_id = ObjectId(self._prefix + self._entropy(15).hex())
        temporary = self._folder / (object_id + _PART)
        try:
            with drive_errors():
                file = temporary.open("xb", buffering=0)
            with file:
                sealed = seal(
                    source,
                    _ObjectFile(file),
                    [self._recipient],
                    entropy=self._entropy,
                    on_bytes=on_bytes,
                    cancel=cancel,
                )
                with drive_errors():
                    os.fsync(file.fileno())
        except BaseException:
            with contextlib.suppress(OSError):
                temporary.unlink()
            raise
        self._staged[object_id] = temporary
        return StoredObject(
            id=object_id,
            sha256=sealed.sha256,
            size=sealed.size,
            sealed_sha256=sealed.sealed_sha256,
            sealed_size=sealed.sealed_size,
        )

    def discard(self, object_ids: Iterable[ObjectId]) -> None:
        """Drop staged objects that turned out to be copies, or that nobody will name."""
        for object_id in list(object_ids):
            with contextlib.suppress(OSError):
                self._staged.pop(object_id).unlink()

    def publish(self) -> None:
        """Give the staged objects their names and make them durable. Raises DriveError."""
        with drive_errors():
            for object_id, temporary in self._staged.items():
                temporary.rename(self._folder / object_id)
            if self._staged:
                fsync_folder(self._folder)
        self._staged.clear()

    def abandon(self) -> None:
        """Drop everything not yet published."""
        self.discard(list(self._staged))


def _scratch() -> memoryview:
    """A mebibyte to read ciphertext into, kept for this thread: making it anew is no small cost."""
    if not hasattr(_thread, "buffer"):
        _thread.buffer = memoryview(bytearray(_BLOCK))
    buffer: memoryview = _thread.buffer
    return buffer


class _StoredFile(io.FileIO):
    """An object's file, whoever reads it: its faults are those of the drive."""

    def readinto(self, buffer: WriteableBuffer, /) -> int:
        with drive_errors():
            return super().readinto(buffer) or 0

    def read(self, size: int | None = -1, /) -> bytes:
        with drive_errors():
            return super().read(-1 if size is None else size) or b""


def _open_stored(path: Path) -> _StoredFile:
    """Open an object to read. Raises ObjectMissingError, ObjectDamagedError if it is no regular file, DriveError."""
    try:
        with drive_errors():
            file = _StoredFile(path, "rb", opener=_without_waiting)
    except DriveError as error:
        if isinstance(error.__cause__, FileNotFoundError | NotADirectoryError):
            raise ObjectMissingError from error
        if isinstance(error.__cause__, IsADirectoryError):
            raise ObjectDamagedError from error
        raise
    if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
        file.close()
        raise ObjectDamagedError
    return file


def _without_waiting(path: str, flags: int) -> int:
    # A named pipe put in an object's place must not hold the app for ever.
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


class _ObjectFile:
    """The file being written, its faults told apart from those of the file being read."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file

    def fileno(self) -> int:
        return self._file.fileno()

    def write(self, data: memoryview, /) -> int | None:
        with drive_errors():
            return self._file.write(data)
