"""Bring something into the vault."""

from __future__ import annotations

import mimetypes
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from evidence_vault.errors import VaultError
from evidence_vault.model import AddDetails, Declined, Incident, ItemId, RecordOnly, Saved, When
from evidence_vault.ports import check_cancelled
from gui.operations import Reporter, Work
from gui.ports import OpenVault, PictureDoor

_HEADS = (b"\xff\xd8\xff", b"\x89PNG", b"GIF8", b"BM", b"II*\0", b"MM\0*", b"\x1aE\xdf\xa3")
_GROUP = 16


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """Files that she chose, folders opened up. `size` in bytes; `pictures` counts pictures and videos."""

    paths: tuple[Path, ...]
    size: int
    pictures: int


@dataclass(slots=True, kw_only=True)
class Added:
    """What came of a batch."""

    saved: list[Saved] = field(default_factory=list)
    declined: list[Declined] = field(default_factory=list)


def look_at(paths: Sequence[Path]) -> Work[Batch]:
    """Open folders up and find whether there are pictures, without reading more than each file's beginning."""

    def work(reporter: Reporter) -> Batch:
        files: list[Path] = []
        size = pictures = 0
        for path in _files(paths):
            check_cancelled(reporter)
            files.append(path)
            size += _size(path)
            pictures += _is_picture(path)
        return Batch(paths=tuple(files), size=size, pictures=pictures)

    return work


def add_files(vault: OpenVault, batch: Batch, details: AddDetails) -> Work[Added]:
    """Save a batch; each file is told as it becomes durable or is declined. Raises UserCancelled."""

    def work(reporter: Reporter) -> Added:
        added = Added()
        for one in vault.add_files(batch.paths, details, progress=reporter, cancel=reporter):
            (added.saved if isinstance(one, Saved) else added.declined).append(one)  # type: ignore[arg-type]
            reporter.tell(one)
        return added

    return work


def add_pasted(vault: OpenVault, data: bytes, file_name: str, details: AddDetails) -> Work[Saved]:
    """Save a picture or text from the clipboard."""
    return lambda _: vault.add_bytes(data, file_name, details)


def add_link(vault: OpenVault, url: str, details: AddDetails) -> Work[Saved]:
    """Save an address on its own."""
    return lambda _: vault.add_link(url, details)


def add_incident(vault: OpenVault, incident: Incident, details: AddDetails) -> Work[Saved]:
    """Save what happened."""
    return lambda _: vault.add_incident(incident, details)


def read_when(text: str) -> When:
    """When it happened, read where it can be and kept as given. Raises BadWhenError for a day that does not exist."""
    from evidence_vault.sources.when import parse_when

    return parse_when(text, strict=False) if text else When(text="", exact=False)


def add_record(vault: OpenVault, record: RecordOnly, details: AddDetails) -> Work[Saved]:
    """Record without keeping."""
    return lambda _: vault.add_record(record, details)


def read_facts(vault: OpenVault, pictures: PictureDoor, item_ids: Sequence[ItemId]) -> list[Work[int]]:
    """Let the confined child read new items, in groups, so that other writes find their turn between them."""
    groups = [item_ids[start : start + _GROUP] for start in range(0, len(item_ids), _GROUP)]
    return [_read_group(vault, pictures, group) for group in groups]


def _read_group(vault: OpenVault, pictures: PictureDoor, group: Sequence[ItemId]) -> Work[int]:
    return lambda reporter: pictures.read_facts(vault, group, progress=reporter, cancel=reporter)


def _files(paths: Sequence[Path]) -> Iterator[Path]:
    for path in paths:
        if path.is_dir():
            yield from (inner for inner in sorted(path.rglob("*")) if inner.is_file())
        else:
            yield path


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _is_picture(path: Path) -> bool:
    guessed = mimetypes.guess_type(path.name)[0]
    if guessed is not None:
        return guessed.startswith(("image/", "video/"))
    try:
        with path.open("rb") as stream:
            head = stream.read(16)
    except OSError:
        return False
    return head.startswith(_HEADS) or head[4:8] == b"ftyp" or head[8:12] in {b"WEBP", b"AVI "}


def keep_quietly(vault: OpenVault, incident: Incident, details: AddDetails) -> None:
    """At lock: save a half-written account as a draft. A fault must not hold up the lock."""
    try:
        vault.add_incident(incident, details)
    except VaultError:
        return
