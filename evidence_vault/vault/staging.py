"""Files on their way in: opened, hashed, encrypted and written beside the vault's objects, by helpers or by threads.

Nothing here is in the vault yet: a batch either comes out whole, to be committed, or leaves nothing.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from evidence_vault.errors import DiskFullError, DriveError, UnreadableSourceError, UserCancelled
from evidence_vault.format.events import clean
from evidence_vault.helpers import sealing
from evidence_vault.helpers.child import SEAL
from evidence_vault.helpers.crew import Crew, answered
from evidence_vault.helpers.process import Answer, HelperGoneError
from evidence_vault.model import Declined, Sha256
from evidence_vault.ports import CancelToken, Progress, check_cancelled
from evidence_vault.reading.sniff import sniff
from evidence_vault.sources.files import HEAD, OpenSource, open_source
from evidence_vault.store.objects import ObjectStore, Reserved, StoredObject

WORKERS = 4
HELPED_BYTES = 4 * 1024 * 1024
"""Files up to here go to helpers, which do each in one thread; longer ones are hashed beside their encryption."""
JOB_FILES = 8
JOB_BYTES = 8 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Found:
    """A file to be taken in, and the size it had when it was found; 0 where that is not known."""

    path: Path
    size: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Staged:
    """A file that is written and synced under a temporary name."""

    stored: StoredObject
    name: str
    modified: str
    media_type: str


Result = Staged | Declined


class Heard:
    """Counts bytes over a whole addition and passes them on as progress."""

    def __init__(self, progress: Progress, total: int) -> None:
        self._progress, self._total, self._done = progress, total, 0

    def __call__(self, count: int, /) -> None:
        """`count` more bytes are taken."""
        self._done += count
        self._progress(done=self._done, total=max(self._total, self._done), what="Saving")


@dataclass(frozen=True, slots=True, kw_only=True)
class Hands:
    """Who does the work of one addition, and whom it tells."""

    pool: ThreadPoolExecutor
    crew: Crew
    heard: Heard
    cancel: CancelToken


class Batch:
    """Files that become durable together. They are worked on from the moment this is made."""

    def __init__(self, objects: ObjectStore, files: Sequence[Found], hands: Hands) -> None:
        self._hands = hands
        self._recipient = objects.recipient.public
        self.group = objects.new_group()
        helped = [at for at, one in enumerate(files) if hands.crew.helpers and 0 < one.size <= HELPED_BYTES]
        self._files = files
        self._jobs = [self._give(job) for job in _jobs(files, helped)]
        others = sorted(set(range(len(files))) - set(helped))
        self._here = {at: hands.pool.submit(self._stage, files[at].path) for at in others}

    def results(self) -> list[Result]:
        """Wait for all; in the order of the files. After an exception the batch is to be abandoned.

        Raises UserCancelled, DiskFullError, DriveError, VaultLockedError.
        """
        found: dict[int, Result] = {}
        for job in self._jobs:
            found |= self._taken(job)
        found |= {at: future.result() for at, future in self._here.items()}
        check_cancelled(self._hands.cancel)
        return [found[at] for at in range(len(self._files))]

    def abandon(self) -> None:
        """End the work and drop what was staged. Helpers are ended first: they may be in the middle of a file."""
        self._hands.crew.stop()
        for future in self._here.values():
            if not future.cancel():
                future.exception()
        self.group.abandon()

    # By helpers

    def _give(self, job: Sequence[int]) -> _Job:
        places = [self.group.reserve() for _ in job]
        parts = [SEAL, self._recipient]
        for at, place in zip(job, places, strict=True):
            parts += [_encoded(self._files[at].path), os.fsencode(place.path), place.file_key]
        return _Job(job, places, self._hands.crew.submit(parts))

    def _taken(self, job: _Job) -> dict[int, Result]:
        try:
            parts = answered(job.answer, self._hands.cancel)
        except HelperGoneError:
            self.group.discard([place.id for place in job.places])
            return {at: self._stage(self._files[at].path) for at in job.files}
        taken: dict[int, Result] = {}
        for at, place, fields in zip(job.files, job.places, _each(parts), strict=True):
            taken[at] = self._read(self._files[at].path, place, fields)
        return taken

    def _read(self, path: Path, place: Reserved, fields: Sequence[bytes]) -> Result:
        if fields[0] in _RAISED:
            raise _RAISED[fields[0]]
        first, second, third, fourth, fifth = (field.decode() for field in fields[1:6])
        if fields[0] == sealing.DECLINED:
            self.group.discard([place.id])
            return Declined(path=path, code=first, what=second, next_step=third)
        stored = StoredObject(
            id=place.id,
            sha256=Sha256(first),
            size=int(second),
            sealed_sha256=Sha256(third),
            sealed_size=int(fourth),
        )
        self._hands.heard(stored.size)
        return Staged(stored=stored, name=clean(path.name), modified=fifth, media_type=sniff(fields[6]).media_type)

    # Here

    def _stage(self, path: Path) -> Result:
        try:
            source = open_source(path)
            with closing(source.stream):
                return self._seal(source)
        except UserCancelled:
            raise
        except UnreadableSourceError as error:
            return Declined(path=path, code=error.code, what=error.what, next_step=error.next_step)

    def _seal(self, source: OpenSource) -> Staged:
        stream = source.reading()
        head = stream.head(HEAD)
        stored = self.group.stage(stream, on_bytes=self._hands.heard, cancel=self._hands.cancel)
        try:
            source.check_unchanged(stored.size)
        except UnreadableSourceError:
            self.group.discard([stored.id])
            raise
        return Staged(
            stored=stored, name=clean(source.name), modified=source.modified, media_type=sniff(head).media_type
        )


@dataclass(frozen=True, slots=True)
class _Job:
    files: Sequence[int]
    places: Sequence[Reserved]
    answer: Answer


_RAISED: dict[bytes, type[DiskFullError | DriveError]] = {sealing.FULL: DiskFullError, sealing.DRIVE: DriveError}


def _jobs(files: Sequence[Found], helped: Sequence[int]) -> Iterator[list[int]]:
    job: list[int] = []
    size = 0
    for at in helped:
        if job and (len(job) == JOB_FILES or size + files[at].size > JOB_BYTES):
            yield job
            job, size = [], 0
        job.append(at)
        size += files[at].size
    if job:
        yield job


def _encoded(path: Path) -> bytes:
    """Absolute, since a helper stands elsewhere; without pathlib, which costs a small file a tenth of its commit."""
    text = os.fspath(path)
    return os.fsencode(text if os.path.isabs(text) else os.path.join(Path.cwd(), text))  # noqa: PTH117, PTH118


def _each(parts: Sequence[bytes]) -> Iterator[Sequence[bytes]]:
    return (parts[start : start + sealing.FIELDS] for start in range(0, len(parts), sealing.FIELDS))
