"""Adding: bytes are staged, then one commit makes the objects, rows, events and checkpoint durable together."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import IO

from evidence_vault.errors import UnreadableSourceError, UserCancelled
from evidence_vault.format.events import clean
from evidence_vault.model import (
    AddDetails,
    Content,
    Declined,
    DerivedFrom,
    Item,
    ItemId,
    ItemKind,
    Saved,
    ScreenPhoto,
)
from evidence_vault.ports import CancelToken, Progress, check_cancelled
from evidence_vault.reading.sniff import sniff
from evidence_vault.sources.files import OpenSource, open_source, size_of, walk
from evidence_vault.store.objects import Group, StoredObject
from evidence_vault.vault.core import Core
from evidence_vault.vault.keeping import keep_objects
from evidence_vault.vault.recording import insert_item
from evidence_vault.vault.rows import address_of

GROUP_FILES = 64
GROUP_BYTES = 64 * 1024 * 1024
WORKERS = 4
_HEAD = 4096


@dataclass(frozen=True, slots=True, kw_only=True)
class _Staged:
    stored: StoredObject
    name: str
    modified: str
    media_type: str


class _Heard:
    """Counts bytes over a whole addition and passes them on as progress."""

    def __init__(self, progress: Progress, total: int) -> None:
        self._progress, self._total, self._done = progress, total, 0

    def __call__(self, count: int, /) -> None:
        self._done += count
        self._progress(done=self._done, total=max(self._total, self._done), what="Saving")


def add_files(
    core: Core, paths: Sequence[Path], details: AddDetails, *, progress: Progress, cancel: CancelToken
) -> Iterator[Saved | Declined]:
    """Add files and the files of folders; see Vault.add_files."""
    files = list(walk(paths, outside=core.folder))
    heard = _Heard(progress, sum(size_of(path) for path in files))
    with ThreadPoolExecutor(WORKERS, thread_name_prefix="stage") as pool:
        waiting: _Batch | None = None
        try:
            for batch_paths in _batches(files):
                check_cancelled(cancel)
                batch = _Batch(core, batch_paths, pool, heard, cancel)
                ready, waiting = waiting, batch
                # One batch is staged by the workers while the one before it is committed here.
                if ready is not None:
                    yield from ready.finish(details)
            if waiting is not None:
                last, waiting = waiting, None
                yield from last.finish(details)
        finally:
            if waiting is not None:
                waiting.abandon()


def add_bytes(
    core: Core,
    data: bytes,
    file_name: str,
    details: AddDetails,
    *,
    cancel: CancelToken,
    made_from: DerivedFrom | None = None,
) -> Saved:
    """Add bytes that are already in memory, such as a pasted picture, or what was made from another item."""
    group = core.objects.new_group()
    try:
        stored = group.stage(io.BytesIO(data), cancel=cancel)
        staged = _Staged(stored=stored, name=clean(file_name), modified="", media_type=sniff(data[:_HEAD]).media_type)
        return _commit(core, group, [staged], details, made_from)[0]
    except BaseException:
        group.abandon()
        raise


class _Batch:
    """Files that become durable together."""

    def __init__(
        self, core: Core, paths: Sequence[Path], pool: ThreadPoolExecutor, heard: _Heard, cancel: CancelToken
    ) -> None:
        self._core, self._cancel, self._heard = core, cancel, heard
        self._group = core.objects.new_group()
        self._pending: list[tuple[Path, Future[_Staged | Declined]]] = [
            (path, pool.submit(self._stage, path)) for path in paths
        ]

    def finish(self, details: AddDetails) -> list[Saved | Declined]:
        """Wait for the workers, commit, and say what was saved. Nothing of the batch is kept if this raises."""
        try:
            results = [future.result() for _, future in self._pending]
            check_cancelled(self._cancel)
            staged = [result for result in results if isinstance(result, _Staged)]
            saved = iter(_commit(self._core, self._group, staged, details))
            return [next(saved) if isinstance(result, _Staged) else result for result in results]
        except BaseException:
            self.abandon()
            raise

    def abandon(self) -> None:
        """Wait for the workers and drop what they staged."""
        for _, future in self._pending:
            if not future.cancel():
                future.exception()
        self._group.abandon()

    def _stage(self, path: Path) -> _Staged | Declined:
        try:
            source = open_source(path)
            with closing(source.stream):
                return self._seal(source)
        except UserCancelled:
            raise
        except UnreadableSourceError as error:
            return Declined(path=path, code=error.code, what=error.what, next_step=error.next_step)

    def _seal(self, source: OpenSource) -> _Staged:
        stream = _ReadErrors(source.stream)
        head = stream.head(_HEAD)
        stored = self._group.stage(stream, on_bytes=self._heard, cancel=self._cancel)
        try:
            source.check_unchanged(stored.size)
        except UnreadableSourceError:
            self._group.discard([stored.id])
            raise
        return _Staged(
            stored=stored, name=clean(source.name), modified=source.modified, media_type=sniff(head).media_type
        )


class _ReadErrors(io.RawIOBase):
    """The source, its faults named as such and its first bytes seen without reading them twice."""

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream = stream

    def head(self, size: int) -> bytes:
        try:
            data = self._stream.read(size)
            self._stream.seek(0)
        except OSError as error:
            raise UnreadableSourceError from error
        return data

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        try:
            return self._stream.readinto(buffer) or 0  # type: ignore[attr-defined]
        except OSError as error:
            raise UnreadableSourceError from error


def _batches(files: Sequence[Path]) -> Iterator[list[Path]]:
    batch: list[Path] = []
    size = 0
    for path in files:
        own = size_of(path)
        if batch and (len(batch) >= GROUP_FILES or size + own > GROUP_BYTES):
            yield batch
            batch, size = [], 0
        batch.append(path)
        size += own
    if batch:
        yield batch


def _commit(
    core: Core,
    group: Group,
    staged: Sequence[_Staged],
    details: AddDetails,
    made_from: DerivedFrom | None = None,
) -> list[Saved]:
    """Publish the objects, then one transaction for the rest: an object without a row is an orphan, never a loss."""
    saved: list[Saved] = []
    if not staged:
        return saved
    with keep_objects(core, group, [one.stored for one in staged]) as (commit, kept):
        for one in staged:
            fresh = replace(_file_item(core, one, details), derived_from=made_from)
            item = insert_item(commit, core, fresh, details)
            saved.append(_said(item, one.stored, duplicate=one.stored.id not in kept))
    return saved


def _file_item(core: Core, staged: _Staged, details: AddDetails) -> Item:
    return Item(
        id=ItemId(core.new_id()),
        number=0,
        kind=ItemKind.SCREEN_PHOTO if details.screen_photo else ItemKind.FILE,
        title=clean(details.title) or staged.name,
        saved=core.clock.now(),
        content=Content(
            sha256=staged.stored.sha256,
            size=staged.stored.size,
            media_type=staged.media_type,
            file_name=staged.name,
            modified=staged.modified,
        ),
        source=address_of(clean(details.source_url)),
        note=clean(details.note),
        tags=tuple(sorted(set(map(clean, details.tags)))),
        screen_photo=_clean_photo(details.screen_photo),
    )


def _clean_photo(photo: ScreenPhoto | None) -> ScreenPhoto | None:
    return photo and ScreenPhoto(device=clean(photo.device), shown_on=clean(photo.shown_on))


def _said(item: Item, stored: StoredObject, *, duplicate: bool) -> Saved:
    return Saved(
        id=item.id,
        number=item.number,
        sha256=stored.sha256,
        name=item.content.file_name if item.content else item.title,
        size=stored.size,
        duplicate=duplicate,
    )
