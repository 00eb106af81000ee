"""Encrypted objects: age v1 files under random names, written beside each other and made durable in groups.

`objects/ab/ab…` holds one object; the folder is drawn at random for each group of a commit, so that one fsync of a
folder makes the whole group durable. Names and folders say nothing about the content.
"""

from __future__ import annotations

import contextlib
import io
import os
import threading
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from evidence_vault.crypto.age import (
    AgeDamagedError,
    Fault,
    Identity,
    Recipient,
    SealedDigester,
    SealedReader,
    open_sealed,
    seal,
)
from evidence_vault.crypto.age.blocks import Blocks
from evidence_vault.crypto.age.outgoing import Source
from evidence_vault.errors import VaultLockedError
from evidence_vault.model import ObjectId, Sha256
from evidence_vault.model.secret import NeverPickled
from evidence_vault.ports import CancelToken, Entropy, NeverCancelled
from evidence_vault.store.atomic import drive_errors, fsync_folder
from evidence_vault.store.filekeys import FileKeys
from evidence_vault.store.objectfile import NewFile, open_plain, open_stored, sealed_digest

FOLDER = "objects"
PART = ".part"
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Reserved(NeverPickled):
    """Where an object is to be written before it is published, and the key for it alone."""

    id: ObjectId
    path: str
    file_key: bytes = field(repr=False)


class ObjectStore:
    """The folder `objects` of one vault."""

    def __init__(self, vault_folder: Path, identity: Identity, file_keys: FileKeys, entropy: Entropy) -> None:
        self._root = vault_folder / FOLDER
        self._absolute = os.fspath(self._root.absolute())
        self._identity: Identity | None = identity
        self._sealing = Sealing(identity.recipient, file_keys, entropy, Blocks())
        self._digesters: list[SealedDigester] = []
        self._on_drop: set[Callable[[], object]] = set()

    def drop_keys(self) -> None:
        """Forget the keys and overwrite the work buffers; opening raises VaultLockedError from now on."""
        self._identity = None
        self._sealing.file_keys.wipe()
        self._wipe_buffers()
        for act in list(self._on_drop):
            act()

    @contextlib.contextmanager
    def on_drop(self, act: Callable[[], object]) -> Iterator[None]:
        """While inside, `act` is done at once when the keys are dropped, by the thread that does it."""
        self._on_drop.add(act)
        try:
            self._key()
            yield
        finally:
            self._on_drop.discard(act)

    def new_group(self) -> Group:
        """A group of objects that become durable together."""
        return Group(self._root, self._sealing.entropy(1).hex(), self._sealing)

    def file_key(self, object_id: ObjectId) -> bytes:
        """The key this object's file was made with. Raises VaultLockedError."""
        return self._sealing.file_keys.of(object_id)

    @property
    def recipient(self) -> Recipient:
        """The public key all objects are made for."""
        return self._sealing.recipient

    def round_trip(self, source: Source, *, cancel: CancelToken) -> bytes:
        """Encrypt and decrypt in memory, for the self-test."""
        identity = self._key()
        sealed = io.BytesIO()
        seal(source, sealed, [self._sealing.recipient], entropy=self._sealing.entropy, cancel=cancel)
        return open_sealed(io.BytesIO(sealed.getvalue()), identity).read()

    def path(self, object_id: ObjectId) -> Path:
        """Where the object's file is, whether or not it exists."""
        return self._root / object_id[:2] / object_id

    def absolute_path(self, object_id: ObjectId) -> str:
        """The same as text, from the root of the disk: for another process, and for ten thousand of them."""
        return f"{self._absolute}{os.sep}{object_id[:2]}{os.sep}{object_id}"

    def open(self, object_id: ObjectId) -> SealedReader:
        """The original bytes, seekable. Raises ObjectMissingError, ObjectDamagedError."""
        identity = self._key()
        file = open_stored(self.path(object_id))
        try:
            with drive_errors():
                return open_sealed(file, identity)
        except BaseException:
            file.close()
            raise

    def content_digest(self, object_id: ObjectId, cancel: CancelToken) -> tuple[Sha256, int]:
        """SHA-256 and size of the original, by decrypting all. Callable from several threads at once.

        Raises ObjectError, DriveError, UserCancelled, VaultLockedError.
        """
        with open_plain(self.path(object_id)) as file, drive_errors(), self._digester() as digester:
            try:
                return digester.digest_with(file, self.file_key(object_id), cancel)
            except AgeDamagedError as error:
                if error.fault is not Fault.MAC:
                    raise
            # Damaged, or of another make: the key agreement tells which.
            return digester.digest(file, cancel)

    @contextlib.contextmanager
    def _digester(self) -> Iterator[SealedDigester]:
        """One that is free; what it holds of the last content is overwritten on locking."""
        try:
            digester = self._digesters.pop()
        except IndexError:
            digester = SealedDigester(self._key())
        try:
            yield digester
        finally:
            self._digesters.append(digester)
            if self._identity is None:
                self._wipe_buffers()

    def _wipe_buffers(self) -> None:
        self._sealing.blocks.wipe()
        while self._digesters:
            self._digesters.pop().wipe()

    def _key(self) -> Identity:
        if self._identity is None:
            raise VaultLockedError
        return self._identity

    def sealed_digest(self, object_id: ObjectId, cancel: CancelToken = _NEVER) -> tuple[Sha256, int]:
        """SHA-256 and size of the encrypted file as it lies. Raises ObjectError, DriveError, UserCancelled."""
        digest, size = sealed_digest(self.path(object_id), _scratch(), cancel)
        return Sha256(digest), size

    def names(self) -> Iterator[ObjectId]:
        """Every object file on the disk, in no order; unfinished ones end in '.part'."""
        with contextlib.suppress(FileNotFoundError, NotADirectoryError), os.scandir(self._root) as folders:
            for folder in folders:
                if folder.is_dir(follow_symlinks=False):
                    with os.scandir(folder) as files:
                        yield from (ObjectId(file.name) for file in files)


@dataclass(frozen=True, slots=True)
class Sealing:
    """What objects are made with."""

    recipient: Recipient
    file_keys: FileKeys
    entropy: Entropy
    blocks: Blocks


class Group:
    """Objects on their way in: staged under temporary names, then published together."""

    def __init__(self, root: Path, prefix: str, sealing: Sealing) -> None:
        self._folder = root / prefix
        self._start = os.path.join(self._folder.absolute(), prefix)  # noqa: PTH118 - as text, for each of many files
        self._prefix = prefix
        self._sealing = sealing
        self._staged: dict[ObjectId, str] = {}
        with drive_errors():
            if not self._folder.is_dir():
                # Never the folders above it: where a drive was taken away they would be made on another one.
                self._folder.mkdir(exist_ok=True)
                fsync_folder(root)

    def reserve(self) -> Reserved:
        """A name, place and key for one object that someone else stages, or leaves nothing of if that fails."""
        drawn = self._sealing.entropy(15).hex()
        object_id = ObjectId(self._prefix + drawn)
        temporary = self._start + drawn + PART
        self._staged[object_id] = temporary
        return Reserved(id=object_id, path=temporary, file_key=self._sealing.file_keys.of(object_id))

    def stage(
        self, source: Source, *, on_bytes: Callable[[int], None] | None = None, cancel: CancelToken
    ) -> StoredObject:
        """Read `source` once: hash, encrypt, write, fsync. Callable from several threads at once.

        Raises UserCancelled, DiskFullError, DriveError; whatever happens, no half object stays behind. An OSError of
        `source` itself is raised as it is.
        """
        made = self.reserve()
        try:
            with NewFile(made.path) as file:
                sealed = seal(
                    source,
                    file,
                    [self._sealing.recipient],
                    entropy=self._sealing.entropy,
                    on_bytes=on_bytes,
                    cancel=cancel,
                    file_key=made.file_key,
                    blocks=self._sealing.blocks,
                )
                file.sync()
        except BaseException:
            self.discard([made.id])
            raise
        return StoredObject(
            id=made.id,
            sha256=sealed.sha256,
            size=sealed.size,
            sealed_sha256=sealed.sealed_sha256,
            sealed_size=sealed.sealed_size,
        )

    def discard(self, object_ids: Iterable[ObjectId]) -> None:
        """Drop staged objects that turned out to be copies, or that nobody will name."""
        for object_id in list(object_ids):
            with contextlib.suppress(OSError):
                os.unlink(self._staged.pop(object_id))  # noqa: PTH108

    def publish(self) -> None:
        """Give the staged objects their names and make them durable. Raises DriveError."""
        with drive_errors():
            for temporary in self._staged.values():
                os.rename(temporary, temporary.removesuffix(PART))  # noqa: PTH104
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
