"""Adding: bytes are staged, then one commit makes the objects, rows, events and checkpoint durable together."""

from __future__ import annotations

import io
from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

from evidence_vault.format.events import clean
from evidence_vault.helpers.crew import Crew
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
    Taken,
)
from evidence_vault.ports import CancelToken, Progress, check_cancelled
from evidence_vault.reading.sniff import sniff
from evidence_vault.sources.files import HEAD, size_of, walk
from evidence_vault.store.objects import Group, StoredObject
from evidence_vault.vault.core import Core
from evidence_vault.vault.keeping import keep_objects
from evidence_vault.vault.recording import insert_item
from evidence_vault.vault.rows import address_of
from evidence_vault.vault.staging import HELPED_BYTES, WORKERS, Batch, Found, Hands, Heard, Staged

GROUP_FILES = 64
GROUP_BYTES = 64 * 1024 * 1024
BATCHES_AHEAD = 2
"""Batches that are worked on while one is committed: with one, helpers wait for the commit now and then."""
HELPED_FILES = 48
"""So many files that helpers can do, and starting them is worth its 50 ms."""


def add_files(
    core: Core, paths: Sequence[Path], details: AddDetails, *, progress: Progress, cancel: CancelToken
) -> Iterator[Saved | Declined]:
    """Add files and the files of folders; see Vault.add_files."""
    files = [Found(path, size_of(path)) for path in walk(paths, outside=core.folder)]
    heard = Heard(progress, sum(one.size for one in files))
    waiting: deque[Batch] = deque()
    with ExitStack() as stack:
        pool = stack.enter_context(ThreadPoolExecutor(WORKERS, thread_name_prefix="stage"))
        crew = stack.enter_context(_crew_for(files))
        stack.enter_context(core.objects.on_drop(crew.stop))
        hands = Hands(pool=pool, crew=crew, heard=heard, cancel=cancel)
        try:
            for files_of_batch in _batches(files):
                check_cancelled(cancel)
                waiting.append(Batch(core.objects, files_of_batch, hands))
                if len(waiting) > BATCHES_AHEAD:
                    yield from _finish(core, waiting.popleft(), details)
            while waiting:
                yield from _finish(core, waiting.popleft(), details)
        finally:
            for batch in waiting:
                batch.abandon()


def _crew_for(files: Sequence[Found]) -> Crew:
    helped = sum(0 < one.size <= HELPED_BYTES for one in files)
    return Crew() if helped >= HELPED_FILES else Crew(0)


def _finish(core: Core, batch: Batch, details: AddDetails) -> list[Saved | Declined]:
    """Wait for the work, commit, and say what was saved. Nothing of the batch is kept if this raises."""
    try:
        results = batch.results()
        saved = iter(_commit(core, batch.group, [one for one in results if isinstance(one, Staged)], details))
        return [next(saved) if isinstance(one, Staged) else one for one in results]
    except BaseException:
        batch.abandon()
        raise


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
        staged = Staged(stored=stored, name=clean(file_name), modified="", media_type=sniff(data[:HEAD]).media_type)
        return _commit(core, group, [staged], details, made_from)[0]
    except BaseException:
        group.abandon()
        raise


def _batches(files: Sequence[Found]) -> Iterator[list[Found]]:
    batch: list[Found] = []
    size = 0
    for one in files:
        if batch and (len(batch) >= GROUP_FILES or size + one.size > GROUP_BYTES):
            yield batch
            batch, size = [], 0
        batch.append(one)
        size += one.size
    if batch:
        yield batch


def _commit(
    core: Core,
    group: Group,
    staged: Sequence[Staged],
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


def _file_item(core: Core, staged: Staged, details: AddDetails) -> Item:
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
        screen_photo=clean_photo(details.screen_photo),
        taken=clean_taken(details.taken),
    )


def clean_photo(photo: ScreenPhoto | None) -> ScreenPhoto | None:
    """Without what text cannot hold."""
    return photo and ScreenPhoto(device=clean(photo.device), shown_on=clean(photo.shown_on))


def clean_taken(taken: Taken | None) -> Taken | None:
    """Without what text cannot hold; facts with nothing said are left out."""
    return taken and Taken(how=taken.how, facts=tuple((name, clean(value)) for name, value in taken.facts if value))


def _said(item: Item, stored: StoredObject, *, duplicate: bool) -> Saved:
    return Saved(
        id=item.id,
        number=item.number,
        sha256=stored.sha256,
        name=item.content.file_name if item.content else item.title,
        size=stored.size,
        duplicate=duplicate,
    )
