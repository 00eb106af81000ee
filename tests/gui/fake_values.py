"""What the doors without a disk give out: moments, covered pictures, pictures, and a clerk that writes little."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any

from evidence_vault.errors import UserCancelled, VaultError
from evidence_vault.model import (
    Action,
    Address,
    Content,
    CoveredPicture,
    Event,
    Fact,
    FileFacts,
    Item,
    ItemId,
    ItemKind,
    MediaKind,
    Moment,
    ReadStatus,
)
from gui.kept_files import KeptFile, PartItem
from gui.ports import ClearPicture, Exported, ExportRequest, ReportForm, Withhold

START = datetime(2026, 3, 1, 6, 30, tzinfo=UTC)


def moment(minutes: int) -> Moment:
    return Moment(utc=START + timedelta(minutes=minutes), offset_minutes=480)


def covered(seed: int) -> CoveredPicture:
    """A soft slope with a darker middle, as blurring leaves it."""
    grey = bytes(
        max(0, min(255, 90 + (x * 5 + y * 3 + seed * 29) % 110 - 3 * abs(x - 16) + 2 * abs(y - 12)))
        for y in range(24)
        for x in range(32)
    )
    return CoveredPicture(width=32, height=24, grey=grey)


@dataclass
class FakePictures:
    """Gives every picture the same facts, and a clear picture of one colour."""

    fault: VaultError | None = None
    closed: int = 0
    asked: list[ItemId] = field(default_factory=list)

    def read_facts(self, vault: Any, item_ids: Sequence[ItemId], *, progress: Any, cancel: Any) -> int:
        for item_id in item_ids:
            item = vault.item(item_id)
            if item.content is not None:
                vault.stored[vault.stored.index(item)] = replace(item, facts=picture_facts(item.number))
        return len(item_ids)

    def clear_picture(self, vault: Any, item: Item, *, max_side: int) -> ClearPicture:
        self.asked.append(item.id)
        if self.fault is not None:
            raise self.fault
        return ClearPicture(width=4, height=3, rgb=bytes((10, 200, 30)) * 12)

    def look_inside(self, vault: Any, holder: ItemId, file: KeptFile) -> PartItem:
        held = vault.item(holder)
        with vault.open_kept(holder, file.sha256) as stream:
            size = len(stream.read())
        kind = MediaKind.AUDIO if "voice" in file.kind else MediaKind.PICTURE
        facts = replace(picture_facts(size), kind=kind) if kind is MediaKind.PICTURE else SOUND
        content = Content(sha256=file.sha256, size=size, media_type=facts.media_type, file_name=file.name)
        return PartItem(
            id=held.id, number=held.number, kind=ItemKind.FILE, title=file.name, saved=held.saved, content=content,
            facts=facts,
        )  # fmt: skip

    def close(self) -> None:
        self.closed += 1


SOUND = FileFacts(media_type="audio/ogg", kind=MediaKind.AUDIO, status=ReadStatus.READ)


def part_of(item: Item) -> PartItem:
    """An exhibit's file as if a message of it named it."""
    return PartItem(
        id=item.id, number=item.number, kind=item.kind, title=item.title, saved=item.saved, content=item.content,
        facts=item.facts,
    )  # fmt: skip


def picture_facts(seed: int) -> FileFacts:
    return FileFacts(
        media_type="image/png",
        kind=MediaKind.PICTURE,
        status=ReadStatus.READ,
        width=320,
        height=240,
        facts=(Fact("exif", "Camera", "Example 5"), Fact("exif", "Taken", "2026:03:01 14:30:00")),
        covered=covered(seed),
    )


@dataclass
class FakeClerk:
    """Writes a small file. `fault` is raised instead; `gate` holds it until it is set or cancelled."""

    fault: VaultError | None = None
    gate: threading.Event | None = None
    requests: list[ExportRequest] = field(default_factory=list)

    @property
    def withholds(self) -> tuple[Withhold, ...]:
        return tuple(Withhold)

    @property
    def forms(self) -> tuple[ReportForm, ...]:
        neutral = ReportForm(
            id="neutral",
            called={"en": "Neutral", "zh_CN": "通用", "zh_TW": "通用", "ko": "일반"},
            languages=("en", "zh_CN", "zh_TW", "ko", "ja"),
        )
        china = {"en": "China (mainland)", "zh_CN": "中国大陆", "zh_TW": "中國大陸", "ko": "중국 본토"}
        return (neutral, ReportForm(id="cn", called=china, languages=("zh_CN", "en"), statement=True))

    def export(self, vault: Any, request: ExportRequest, *, progress: Any, cancel: Any) -> Exported:
        self.requests.append(request)
        progress(done=1, total=2, what="Writing the package")
        if self.gate is not None:
            self.gate.wait(20)
        if cancel.cancelled:
            raise UserCancelled
        if self.fault is not None:
            raise self.fault
        return Exported(
            destination=request.destination,
            size=2_400_000,
            sha256="cd" * 32,
            fingerprint="ab" * 32,
            passphrase="river-lantern-quiet-seven-maple-chair-orbit-window-salt-cloud" if request.package else "",
        )


def address_of(url: str) -> Address | None:
    if not url:
        return None
    platform = "telegram" if "t.me" in url else "web"
    return Address(as_given=url, canonical=url, platform=platform, host=url.split("/")[2] if "://" in url else "")


def event_of(seq: int, action: Action, item: ItemId | None) -> Event:
    return Event(
        seq=seq, moment=moment(seq), action=action, item=item, details=(), digests=(), tool="t", system="s",
        canonical=b"{}",
    )  # fmt: skip
