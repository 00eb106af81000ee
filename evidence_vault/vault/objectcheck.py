"""Checking the encrypted objects: quickly by the ciphertext's digest, or deeply by decrypting and hashing."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field

from evidence_vault.crypto.age import SealedDigester
from evidence_vault.errors import DriveError, ObjectDamagedError, ObjectMissingError
from evidence_vault.model import Finding, ItemId, ObjectId, Problem
from evidence_vault.ports import CancelToken, Progress, check_cancelled
from evidence_vault.store.objects import ObjectStore
from evidence_vault.vault.core import Core

WORKERS = 2
_SLICE = 16
_thread = threading.local()


@dataclass(frozen=True, slots=True, kw_only=True)
class Expected:
    """One object as the index knows it."""

    id: ObjectId
    sha256: str
    size: int
    sealed_sha256: str
    sealed_size: int


@dataclass(slots=True)
class ObjectsChecked:
    """What was found. `notes` lists files that nothing names: kept, never deleted."""

    problems: list[Problem] = field(default_factory=list)
    notes: list[Problem] = field(default_factory=list)
    count: int = 0
    bytes_read: int = 0


def check(core: Core, *, deep: bool, progress: Progress, cancel: CancelToken) -> ObjectsChecked:
    """Check every object the index names, and list what it does not name. Raises UserCancelled."""
    result = ObjectsChecked()
    expected = [
        Expected(id=ObjectId(row[0]), sha256=row[1], size=row[2], sealed_sha256=row[3], sealed_size=row[4])
        for row in core.index.rows("SELECT id, sha256, size, sealed_sha256, sealed_size FROM object ORDER BY id")
    ]
    total = sum(one.sealed_size for one in expected)
    store, test = core.objects, _deep if deep else _quick
    what = "Checking every file by decrypting it" if deep else "Checking every encrypted file"

    parts = [expected[start : start + _SLICE] for start in range(0, len(expected), _SLICE)]

    def run(part: Sequence[Expected]) -> list[tuple[Expected, str]]:
        check_cancelled(cancel)
        return [(one, _verdict(test, store, one, cancel)) for one in part]

    with ThreadPoolExecutor(WORKERS, thread_name_prefix="verify") as pool:
        for answers in pool.map(run, parts):
            for one, verdict in answers:
                result.count += 1
                result.bytes_read += one.sealed_size
                if verdict:
                    result.problems += _problems(core, one, verdict)
            progress(done=result.bytes_read, total=total, what=what)
    result.notes += _orphans(core, {one.id for one in expected})
    return result


def _verdict(
    test: Callable[[ObjectStore, Expected, CancelToken], bool], store: ObjectStore, one: Expected, cancel: CancelToken
) -> str:
    try:
        return "" if test(store, one, cancel) else "damaged"
    except ObjectMissingError:
        return "missing"
    except ObjectDamagedError:
        return "damaged"
    except DriveError:
        return "unreadable"


def _quick(store: ObjectStore, one: Expected, cancel: CancelToken) -> bool:
    return store.sealed_digest(one.id, cancel) == (one.sealed_sha256, one.sealed_size)


def _deep(store: ObjectStore, one: Expected, cancel: CancelToken) -> bool:
    digester: SealedDigester | None = getattr(_thread, "digester", None)
    if digester is None:
        digester = _thread.digester = store.digester()
    return store.content_digest(one.id, digester, cancel) == (one.sha256, one.size)


def _problems(core: Core, one: Expected, verdict: str) -> list[Problem]:
    """One problem for every item that holds these bytes, so that the exhibit is named, not a random file name."""
    finding = Finding.OBJECT_MISSING if verdict == "missing" else Finding.OBJECT_DAMAGED
    rows = core.index.rows(
        "SELECT number, id FROM item WHERE object = ?1"
        " OR number IN (SELECT item FROM chat_file WHERE object = ?1) ORDER BY number",
        (one.sha256,),
    )
    detail = f"its encrypted file {one.id[:2]}/{one.id} is {verdict}"
    return [
        Problem(finding=finding, subject=f"item {number}", detail=detail, item=ItemId(item)) for number, item in rows
    ] or [Problem(finding=finding, subject=f"object {one.id}", detail=f"it is {verdict}")]


def _orphans(core: Core, known: set[ObjectId]) -> list[Problem]:
    return [
        Problem(finding=Finding.ORPHAN, subject=f"object {name}", detail="nothing in the vault names this file")
        for name in sorted(core.objects.names())
        if name not in known
    ]
