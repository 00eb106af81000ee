"""Coming back from a backup: all of it to a new place, one exhibit to a file, or a rehearsal that writes nothing."""

from __future__ import annotations

import contextlib
import random
import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import IO

from evidence_vault.crypto.slots import Secret
from evidence_vault.errors import (
    DriveError,
    NotFoundError,
    ObjectDamagedError,
    ObjectError,
    WouldOverwriteError,
)
from evidence_vault.model import Finding, ObjectId, Problem, Rehearsal, RestoreReport
from evidence_vault.ports import CancelToken, Entropy, Progress, check_cancelled
from evidence_vault.store import journal as journal_store
from evidence_vault.store.atomic import drive_errors, fsync_folder, write_atomic
from evidence_vault.store.index import Index
from evidence_vault.store.lock import VaultLock
from evidence_vault.store.objects import FOLDER as OBJECTS
from evidence_vault.vault.backup.folder import copy_object, copy_range
from evidence_vault.vault.backup.opening import OpenBackup, opened
from evidence_vault.vault.opening import HEADER, HEADER_COPY

_OBJECTS = "SELECT id, sha256, size, sealed_sha256, sealed_size FROM object ORDER BY id"


def restore(
    path: Path, place: Path, secret: Secret, *, number: int | None, progress: Progress, cancel: CancelToken
) -> RestoreReport:
    """The vault as it was, in a missing or empty folder; see Vault.restore.

    The header is written last: what an interruption leaves does not claim to be a vault.
    """
    with opened(path, secret, number) as backup:
        with _new_place(place):
            copy_range(backup.journal, place / journal_store.NAME, 0, backup.generation.place.offset, cancel)
            index = Index(place, backup.master.subkey("index"), backup.header.vault_id, create=True)
            try:
                items = backup.fill(index, progress, cancel)
                rows = index.rows(_OBJECTS)
                problems = _copy_all(backup, place, index, progress, cancel)
            finally:
                index.close()
            write_atomic(place / HEADER_COPY, backup.header_bytes)
            write_atomic(place / HEADER, backup.header_bytes)
            with drive_errors():
                fsync_folder(place.parent)
        generation = backup.generation
    return RestoreReport(
        generation=generation.number,
        time=generation.time,
        items=items,
        objects=len(rows),
        problems=tuple(problems),
    )


def rehearse(
    path: Path,
    secret: Secret,
    *,
    number: int | None,
    count: int,
    entropy: Entropy,
    progress: Progress,
    cancel: CancelToken,
) -> Rehearsal:
    """Everything a restore needs, tried without writing anything; see Vault.rehearse."""
    with opened(path, secret, number) as backup, in_memory() as index:
        items = backup.fill(index, progress, cancel)
        rows = index.rows(_OBJECTS)
        dice = random.Random(entropy(16))  # noqa: S311 - which files are tried is no secret
        chosen = dice.sample(rows, min(count, len(rows)))
        problems = [
            found
            for row in rows
            if not _is_there(backup, row)
            for found in _named(index, row[1], "its encrypted file is missing from the backup or has another size")
        ]
        there = [row for row in chosen if _is_there(backup, row)]
        problems += _tried(backup, index, there, entropy, progress, cancel)
        generation = backup.generation
    return Rehearsal(
        vault_id=backup.header.vault_id,
        generation=generation.number,
        time=generation.time,
        opened_with=secret.kind.value,
        items=items,
        objects=len(rows),
        checked=len(chosen),
        problems=tuple(problems),
    )


def take_out(
    path: Path,
    secret: Secret,
    item: str,
    out: IO[bytes],
    *,
    number: int | None,
    entropy: Entropy,
    progress: Progress,
    cancel: CancelToken,
) -> str:
    """Write the original of one item (its number or id) to `out`; returns its SHA-256. Raises NotFoundError."""
    with opened(path, secret, number) as backup, in_memory() as index:
        backup.fill(index, progress, cancel)
        return write_out(backup, index, item, out, entropy, cancel)


def write_out(
    backup: OpenBackup, index: Index, item: str, out: IO[bytes], entropy: Entropy, cancel: CancelToken
) -> str:
    """As `take_out`, from a backup that is open already."""
    wanted = item.strip().lower().lstrip("#")
    row = index.row(
        "SELECT object.id, object.sha256 FROM item JOIN object ON object.sha256 = item.object"
        " WHERE item.id = ?1 OR CAST(item.number AS TEXT) = ?1",
        (wanted,),
    )
    if row is None:
        raise NotFoundError("No file in the backup has that number or id.")
    with backup.objects(entropy).open(ObjectId(row[0])) as stream:
        while part := stream.read(1 << 20):
            check_cancelled(cancel)
            out.write(part)
    return str(row[1])


def _copy_all(
    backup: OpenBackup, place: Path, index: Index, progress: Progress, cancel: CancelToken
) -> list[Problem]:
    rows = index.rows(_OBJECTS)
    total, done = sum(row[4] for row in rows), 0
    problems: list[Problem] = []
    for name, sha256, _, sealed, size in rows:
        check_cancelled(cancel)
        object_id = ObjectId(name)
        try:
            to = place / OBJECTS / object_id[:2] / object_id
            source = backup.folder.object_file(object_id)
            if not source.is_file():
                raise ObjectDamagedError("its encrypted file is missing from the backup")
            copy_object(source, to, sealed, cancel)
        except ObjectDamagedError as error:
            backup.folder.check_there()
            problems += _named(index, sha256, error.what)
        done += size
        progress(done=done, total=total, what="Restoring")
    return problems


def _is_there(backup: OpenBackup, row: Sequence[object]) -> bool:
    path = backup.folder.object_file(ObjectId(str(row[0])))
    with drive_errors():
        return path.is_file() and path.stat().st_size == row[4]


def _tried(
    backup: OpenBackup,
    index: Index,
    chosen: list[tuple[object, ...]],
    entropy: Entropy,
    progress: Progress,
    cancel: CancelToken,
) -> list[Problem]:
    store = backup.objects(entropy)
    problems: list[Problem] = []
    for done, row in enumerate(chosen):
        progress(done=done, total=len(chosen), what="Trying files of the backup (items)")
        try:
            sound = store.content_digest(ObjectId(str(row[0])), cancel) == (row[1], row[2])
        except (ObjectError, DriveError):
            sound = False
        problems += [] if sound else _named(index, str(row[1]), "its file does not decrypt to what was saved")
    return problems


def _named(index: Index, sha256: str, detail: str) -> list[Problem]:
    return [
        Problem(finding=Finding.OBJECT_DAMAGED, subject=f"item {number}", detail=detail)
        for (number,) in index.rows("SELECT number FROM item WHERE object = ? ORDER BY number", (sha256,))
    ]


@contextlib.contextmanager
def in_memory() -> Iterator[Index]:
    """An empty index that is never on a disk."""
    index = Index.in_memory()
    try:
        yield index
    finally:
        index.close()


@contextlib.contextmanager
def _new_place(place: Path) -> Iterator[None]:
    """A folder that was missing or empty, emptied again if what is done inside fails. Raises WouldOverwriteError."""
    with drive_errors():
        if place.exists() and (not place.is_dir() or any(place.iterdir())):
            raise WouldOverwriteError
        was_there = place.is_dir()
        place.mkdir(exist_ok=True)  # folders above are never made: their drive may be gone
    lock: VaultLock | None = None
    try:
        lock = VaultLock(place)
        with drive_errors():
            (place / OBJECTS).mkdir()
        yield
    except BaseException:
        if lock is not None:
            lock.release()
        for one in list(place.iterdir()):
            with contextlib.suppress(OSError):
                shutil.rmtree(one) if one.is_dir() else one.unlink()
        if not was_there:
            with contextlib.suppress(OSError):
                place.rmdir()
        raise
    lock.release()
