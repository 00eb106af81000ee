"""Keeping a saved web page: every part an object of its own as it arrives, then one commit for all of them.

The parts come from a process that saw the page; it has no keys, and what it says is kept as what it said.
"""

from __future__ import annotations

import io
from collections.abc import Iterable
from dataclasses import dataclass, field

from evidence_vault.errors import CaptureError
from evidence_vault.format.canonical import canonical_record
from evidence_vault.format.events import clean
from evidence_vault.model import AddDetails, Content, Item, ItemId, ItemKind, NetworkNotice, PageSaved, PartList
from evidence_vault.ports import CancelToken
from evidence_vault.sources.web.host import ArrivingPart, PartDroppedError
from evidence_vault.sources.web.parts import PartHead, Role
from evidence_vault.store.objects import Group, StoredObject
from evidence_vault.vault.core import Core
from evidence_vault.vault.keeping import keep_objects
from evidence_vault.vault.recording import insert_item
from evidence_vault.vault.rows import address_of

_SHOWN = (Role.PICTURE, Role.WINDOW, Role.SERIES)
"""Which part stands for the page in lists, the first that is there."""


@dataclass(slots=True)
class _Capture:
    group: Group
    notice: NetworkNotice | None
    kept: list[tuple[PartHead, StoredObject]] = field(default_factory=list)
    dropped: list[str] = field(default_factory=list)
    whole: bool = False


def save_page(
    core: Core,
    arriving: Iterable[ArrivingPart],
    url: str,
    details: AddDetails,
    *,
    notice: NetworkNotice | None = None,
    cancel: CancelToken,
) -> PageSaved:
    """Keep the parts of one saved page as one item; returns once all of it is durable.

    If the capture process dies on the way, what had arrived is kept and the item says that it is not whole. Raises
    CaptureError where not even a picture or a text had arrived, UserCancelled, DiskFullError, DriveError.
    """
    capture = _Capture(core.objects.new_group(), notice)
    try:
        try:
            for part in arriving:
                _take(capture, part, cancel)
            capture.whole = any(head.role is Role.FACTS for head, _ in capture.kept)
        except CaptureError:
            if not capture.kept:
                raise
        return _commit(core, capture, url, details, cancel)
    except BaseException:
        capture.group.abandon()
        raise


def _take(capture: _Capture, part: ArrivingPart, cancel: CancelToken) -> None:
    try:
        stored = capture.group.stage(part.stream, cancel=cancel)
    except PartDroppedError:
        capture.dropped.append(part.head.name)
        return
    capture.kept.append((part.head, stored))


def page_manifest(
    url: str,
    kept: Iterable[tuple[PartHead, StoredObject]],
    dropped: list[str],
    *,
    notice: NetworkNotice | None,
    whole: bool,
) -> bytes:
    """The list of a saved page's parts (docs/format.md, Web pages): canonical JSON."""
    return canonical_record(
        {
            "address": url,
            "dropped": sorted(dropped),
            "files": [
                {
                    "media_type": head.media_type,
                    "path": head.name,
                    "role": head.role.value,
                    "sha256": stored.sha256,
                    "size": stored.size,
                    "source": clean(head.source),
                }
                for head, stored in kept
            ],
            "format": "evidence-vault-web-page",
            "told": list(notice.keys) if notice else [],
            "version": 1,
            "whole": whole,
        }
    )  # fmt: skip


def _commit(core: Core, capture: _Capture, url: str, details: AddDetails, cancel: CancelToken) -> PageSaved:
    data = page_manifest(url, capture.kept, capture.dropped, notice=capture.notice, whole=capture.whole)
    manifest = capture.group.stage(io.BytesIO(data), cancel=cancel)
    head, content = _shown(capture)
    item = Item(
        id=ItemId(core.new_id()),
        number=0,
        kind=ItemKind.WEB_PAGE,
        title=clean(details.title) or clean(url),
        saved=core.clock.now(),
        content=Content(
            sha256=content.sha256, size=content.size, media_type=head.media_type, file_name=head.name, modified=""
        ),
        source=address_of(clean(details.source_url or url)),
        note=clean(details.note),
        tags=tuple(sorted(set(map(clean, details.tags)))),
        parts=PartList(manifest=manifest.sha256, files=len(capture.kept)),
    )
    objects = [stored for _, stored in capture.kept] + [manifest]
    with keep_objects(core, capture.group, objects) as (commit, _):
        saved = insert_item(commit, core, item, details)
        commit.writer.many(
            "INSERT INTO part (item, path, object, size, role) VALUES (?, ?, ?, ?, ?)",
            [(saved.number, one.name, stored.sha256, stored.size, one.role.value) for one, stored in capture.kept],
        )
    return PageSaved(
        item=saved.id,
        number=saved.number,
        sha256=manifest.sha256,
        parts=len(capture.kept),
        size=sum(stored.size for _, stored in capture.kept),
        whole=capture.whole,
        dropped=tuple(capture.dropped),
    )


def _shown(capture: _Capture) -> tuple[PartHead, StoredObject]:
    for role in _SHOWN:
        for head, stored in capture.kept:
            if head.role is role:
                return head, stored
    return capture.kept[0]
