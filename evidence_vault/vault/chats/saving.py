"""Keeping a chat export: every file byte for byte as an object of its own, then one commit for all of them.

Until that commit nothing is known to the vault, so that a cancelled or broken-off addition leaves nothing behind.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Protocol

from evidence_vault.errors import UnreadableSourceError, UsageError
from evidence_vault.format.canonical import canonical_record
from evidence_vault.format.events import clean
from evidence_vault.model import AddDetails, Content, ExportSaved, Item, ItemId, ItemKind, PartList, Sha256
from evidence_vault.ports import CancelToken, Progress, check_cancelled
from evidence_vault.reading.chat_host import Member
from evidence_vault.reading.sniff import HEAD_SIZE, sniff
from evidence_vault.sources.exports import Found, safe_path, walk
from evidence_vault.sources.files import open_source, size_of
from evidence_vault.store.objects import Group, StoredObject
from evidence_vault.vault.core import Core
from evidence_vault.vault.keeping import keep_objects
from evidence_vault.vault.recording import insert_item
from evidence_vault.vault.rows import address_of

ORIGINAL = "original"
MEMBER = "file"
MANIFEST_TYPE = "application/vnd.evidence-vault.export-list+json"
MAX_FILES = 1_000_000
_WORKERS = 4


class Unpacker(Protocol):
    """Unpacks a ZIP in the confined child."""

    def unpack(self, stream: IO[bytes], size: int, /) -> Iterator[Member]:
        """The files of a ZIP in its order."""


@dataclass(frozen=True, slots=True)
class _Kept:
    path: str
    role: str
    stored: StoredObject


@dataclass(slots=True)
class _Export:
    """What is staged so far. `declined` holds codes and never names: they go to the person, and to the list."""

    core: Core
    name: str
    progress: Progress
    cancel: CancelToken
    total: int = 0
    done: int = 0
    media_type: str = ""
    modified: str = ""
    kept: list[_Kept] = field(default_factory=list)
    declined: list[tuple[str, str]] = field(default_factory=list)
    taken: set[str] = field(default_factory=set)
    group: Group = field(init=False)

    def __post_init__(self) -> None:
        self.group = self.core.objects.new_group()

    def stage(self, stream: io.RawIOBase) -> StoredObject:
        """Hash, encrypt and write one file. Callable from several threads."""
        return self.group.stage(stream, on_bytes=self._heard, cancel=self.cancel)

    def keep(self, path: str, role: str, stored: StoredObject) -> None:
        """Take a staged file in under a path of its own."""
        if len(self.kept) >= MAX_FILES:
            raise UsageError("The export holds more files than can be kept at once.")
        own, number = path, 2
        while own in self.taken:  # a ZIP may hold two files of one name
            own, number = f"{path} ({number})", number + 1
        if own != path:
            self.declined.append((path, "same-name"))
        self.taken.add(own)
        self.kept.append(_Kept(own, role, stored))

    def _heard(self, count: int, /) -> None:
        self.done += count
        self.progress(done=self.done, total=max(self.total, self.done), what="Saving the export")


def save_export(
    core: Core, path: Path, details: AddDetails, unpacker: Unpacker, *, progress: Progress, cancel: CancelToken
) -> ExportSaved:
    """Keep a folder, a ZIP or a single file as a chat export; returns once all of it is durable.

    Raises UnreadableSourceError, SourceChangedError, ReadingError (a ZIP where no child can be used), UsageError,
    UserCancelled, DiskFullError, DriveError: then nothing was kept.
    """
    export = _Export(core, clean(path.name) or "export", progress, cancel)
    try:
        if path.is_dir():
            _folder(export, path)
        else:
            _file(export, path, unpacker)
        check_cancelled(cancel)
        return _commit(export, details)
    except BaseException:
        export.group.abandon()
        raise


def _folder(export: _Export, root: Path) -> None:
    found = list(walk(root))
    inside = export.core.folder.resolve()
    export.total = sum(size_of(one.source) for one in found if not one.why)
    with ThreadPoolExecutor(_WORKERS, thread_name_prefix="stage") as pool:
        waiting: list[tuple[Found, Future[StoredObject | str]]] = []
        for one in found:
            why = one.why or ("vault" if one.source.resolve().is_relative_to(inside) else "")
            if why:
                export.declined.append((one.path, why))
            else:
                waiting.append((one, pool.submit(_one_file, export, one.source)))
        try:
            for one, future in waiting:
                stored = future.result()
                if isinstance(stored, str):
                    export.declined.append((one.path, stored))
                else:
                    export.keep(one.path, MEMBER, stored)
        except BaseException:
            for _, future in waiting:
                future.cancel()
            raise
    if not export.kept:
        raise UnreadableSourceError("There is no file in that folder that can be read.")


def _one_file(export: _Export, path: Path) -> StoredObject | str:
    """The staged file, or why it is left out; what is already staged of it is dropped."""
    try:
        source = open_source(path)
        with closing(source.stream):
            stored = export.stage(_Faults(source.stream))
            try:
                source.check_unchanged(stored.size)
            except UnreadableSourceError:
                export.group.discard([stored.id])
                raise
            return stored
    except UnreadableSourceError as error:
        return error.code


def _file(export: _Export, path: Path, unpacker: Unpacker) -> None:
    source = open_source(path)
    with closing(source.stream):
        stream = _Faults(source.stream)
        head = stream.head(HEAD_SIZE)
        export.media_type, export.modified = sniff(head).media_type, source.modified
        export.total = source.size * (2 if export.media_type == "application/zip" else 1)
        stored = export.stage(stream)
        export.keep(export.name, ORIGINAL, stored)
        if export.media_type == "application/zip":
            source.stream.seek(0)
            _unpack(export, unpacker.unpack(source.stream, source.size))
        source.check_unchanged(stored.size)


def _unpack(export: _Export, members: Iterator[Member]) -> None:
    for member in members:
        check_cancelled(export.cancel)
        path = safe_path(member.name)
        if member.stream is None or not path:
            export.declined.append((member.name, member.why or "unsafe-path"))
            continue
        try:
            stored = export.stage(member.stream)
        except UnreadableSourceError:
            export.declined.append((path, "damaged"))
            continue
        export.keep(path, MEMBER, stored)


class _Faults(io.RawIOBase):
    """The source, its faults named as such."""

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream = stream

    def head(self, size: int) -> bytes:
        """The first bytes, without passing them."""
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


def manifest_bytes(name: str, files: list[tuple[str, str, StoredObject]], declined: list[tuple[str, str]]) -> bytes:
    """The list of an export's files (docs/format.md, Chat exports): canonical JSON."""
    return canonical_record(
        {
            "declined": [{"path": path, "why": why} for path, why in declined],
            "files": [
                {"path": path, "role": role, "sha256": stored.sha256, "size": stored.size}
                for path, role, stored in files
            ],
            "format": "evidence-vault-export",
            "name": name,
            "version": 1,
        }
    )


def _commit(export: _Export, details: AddDetails) -> ExportSaved:
    core = export.core
    data = manifest_bytes(export.name, [(one.path, one.role, one.stored) for one in export.kept], export.declined)
    manifest = export.group.stage(io.BytesIO(data), cancel=export.cancel)
    objects = [one.stored for one in export.kept] + [manifest]
    files = [one for one in export.kept if one.role == MEMBER] or export.kept
    first = export.kept[0]
    content = first.stored if first.role == ORIGINAL else manifest
    item = Item(
        id=ItemId(core.new_id()),
        number=0,
        kind=ItemKind.CHAT_EXPORT,
        title=clean(details.title) or export.name,
        saved=core.clock.now(),
        content=Content(
            sha256=content.sha256,
            size=content.size,
            media_type=export.media_type or MANIFEST_TYPE,
            file_name=export.name if export.media_type else f"{export.name}.files.json",
            modified=export.modified,
        ),
        source=address_of(clean(details.source_url)),
        note=clean(details.note),
        tags=tuple(sorted(set(map(clean, details.tags)))),
        parts=PartList(manifest=manifest.sha256, files=len(files)),
    )
    with keep_objects(core, export.group, objects) as (commit, _):
        stored = insert_item(commit, core, item, details)
        commit.writer.many(
            "INSERT INTO part (item, path, object, size, role) VALUES (?, ?, ?, ?, ?)",
            [(stored.number, one.path, one.stored.sha256, one.stored.size, one.role) for one in export.kept],
        )
    return ExportSaved(
        item=stored.id,
        number=stored.number,
        files=len(files),
        size=sum(one.stored.size for one in files),
        sha256=Sha256(content.sha256),
        declined=tuple(f"{why}: {path}" for path, why in export.declined),
    )
