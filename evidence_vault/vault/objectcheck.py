"""Checking the encrypted objects: quickly by the ciphertext's digest, or deeply by decrypting and hashing.

Two threads share one interpreter lock, and deep work gives it up and takes it again for every chunk; so a large vault
is checked by helper processes, which get paths and the key of each file, never the vault's key.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor, wait
from dataclasses import dataclass, field
from typing import NamedTuple

from evidence_vault.errors import DriveError, ObjectDamagedError, ObjectMissingError
from evidence_vault.helpers import checking
from evidence_vault.helpers.child import DEEP, QUICK
from evidence_vault.helpers.crew import Crew
from evidence_vault.helpers.process import Answer, HelperGoneError
from evidence_vault.model import Finding, ItemId, ObjectId, Problem
from evidence_vault.ports import CancelToken, Progress, check_cancelled
from evidence_vault.store.objects import ObjectStore
from evidence_vault.vault.core import Core

THREADS = 2
HELPED_BYTES = 128 * 1024 * 1024
"""So much to check, and starting helpers is worth its 50 ms."""
JOB_FILES = 32
JOB_BYTES = 16 * 1024 * 1024
_AHEAD = 3
"""Jobs given to each helper before its first answer is back."""
_ASKED_EVERY = 0.1


class Expected(NamedTuple):
    """One object as the index knows it; a row of it as it comes."""

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


Job = Sequence[Expected]
Verdicts = list[str]
"""For each object of a job '' or what is wrong with it."""


def check(core: Core, *, deep: bool, progress: Progress, cancel: CancelToken) -> ObjectsChecked:
    """Check every object the index names, and list what it does not name. Raises UserCancelled, VaultLockedError."""
    result = ObjectsChecked()
    rows = core.index.rows("SELECT id, sha256, size, sealed_sha256, sealed_size FROM object ORDER BY id")
    expected = [Expected(*row) for row in rows]
    total = sum(one.sealed_size for one in expected)
    what = "Checking every file by decrypting it" if deep else "Checking every encrypted file"
    wrong: dict[ObjectId, str] = {}
    for job, verdicts in _verdicts(_Work(core.objects, deep=deep, cancel=cancel), expected, total):
        wrong |= {one.id: verdict for one, verdict in zip(job, verdicts, strict=True) if verdict}
        result.count += len(job)
        result.bytes_read += sum(one.sealed_size for one in job)
        progress(done=result.bytes_read, total=total, what=what)
    for one in expected:
        if one.id in wrong:
            result.problems += _problems(core, one, wrong[one.id])
    result.notes += _orphans(core, {one.id for one in expected})
    return result


def _verdicts(work: _Work, expected: Sequence[Expected], total: int) -> Iterator[tuple[Job, Verdicts]]:
    """Each job with its verdicts, in any order."""
    jobs = list(_jobs(expected))
    if total < HELPED_BYTES:
        yield from _by_threads(work, jobs)
        return
    with Crew() as crew, work.store.on_drop(crew.stop):
        yield from _by_helpers(work, jobs, crew)


@dataclass(frozen=True, slots=True)
class _Work:
    store: ObjectStore
    deep: bool
    cancel: CancelToken

    def here(self, job: Job) -> Verdicts:
        """Done in this process, with the vault's own key."""
        return [self._verdict(one) for one in job]

    def _verdict(self, one: Expected) -> str:
        check_cancelled(self.cancel)
        try:
            if self.deep:
                right = self.store.content_digest(one.id, self.cancel) == (one.sha256, one.size)
            else:
                right = self.store.sealed_digest(one.id, self.cancel) == (one.sealed_sha256, one.sealed_size)
        except ObjectMissingError:
            return "missing"
        except ObjectDamagedError:
            return "damaged"
        except DriveError:
            return "unreadable"
        return "" if right else "damaged"

    def given(self, job: Job) -> list[bytes]:
        """The job as a helper gets it. Raises VaultLockedError."""
        paths = [os.fsencode(self.store.absolute_path(one.id)) for one in job]
        if not self.deep:
            return [QUICK, *paths]
        keys = [self.store.file_key(one.id) for one in job]
        return [DEEP, *(part for pair in zip(paths, keys, strict=True) for part in pair)]

    def taken(self, job: Job, answer: Answer) -> Verdicts:
        """What a helper found, or what is found here in its stead."""
        try:
            parts = answer.result()
        except HelperGoneError:
            return self.here(job)
        return [self._read(one, part) for one, part in zip(job, parts, strict=True)]

    def _read(self, one: Expected, part: bytes) -> str:
        right = f"{one.sha256} {one.size}" if self.deep else f"{one.sealed_sha256} {one.sealed_size}"
        if part == right.encode("utf-8", "surrogatepass"):
            return ""
        if part == checking.OTHER_KEY:
            return self._verdict(one)
        return {checking.MISSING: "missing", checking.UNREADABLE: "unreadable"}.get(part, "damaged")


def _by_threads(work: _Work, jobs: Sequence[Job]) -> Iterator[tuple[Job, Verdicts]]:
    with ThreadPoolExecutor(THREADS, thread_name_prefix="verify") as pool:
        yield from zip(jobs, pool.map(work.here, jobs), strict=True)


def _by_helpers(work: _Work, jobs: Sequence[Job], crew: Crew) -> Iterator[tuple[Job, Verdicts]]:
    """Answers as they come; each helper has the next job before it has answered the last."""
    waiting: dict[Answer, Job] = {}
    to_do = iter(jobs)
    room = _AHEAD * max(1, len(crew.helpers))
    while True:
        check_cancelled(work.cancel)
        while len(waiting) < room and (following := next(to_do, None)) is not None:
            waiting[crew.submit(work.given(following))] = following
        if not waiting:
            return
        for answer in wait(waiting, timeout=_ASKED_EVERY, return_when=FIRST_COMPLETED).done:
            job = waiting.pop(answer)
            yield job, work.taken(job, answer)


def _jobs(expected: Sequence[Expected]) -> Iterator[list[Expected]]:
    """Long files first, so that no helper is left alone with one at the end."""
    job: list[Expected] = []
    size = 0
    long = [one for one in expected if one.sealed_size > JOB_BYTES]
    for one in sorted(long, key=lambda one: -one.sealed_size):
        yield [one]
    for one in expected:
        if one.sealed_size > JOB_BYTES:
            continue
        if job and (len(job) == JOB_FILES or size + one.sealed_size > JOB_BYTES):
            yield job
            job, size = [], 0
        job.append(one)
        size += one.sealed_size
    if job:
        yield job


def _problems(core: Core, one: Expected, verdict: str) -> list[Problem]:
    """One problem for every item that holds these bytes, so that the exhibit is named, not a random file name."""
    finding = Finding.OBJECT_MISSING if verdict == "missing" else Finding.OBJECT_DAMAGED
    rows = core.index.rows(
        "SELECT number, id FROM item WHERE object = ?1"
        " OR number IN (SELECT item FROM part WHERE object = ?1) ORDER BY number",
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
