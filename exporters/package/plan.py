"""What goes into a package and in which order: everything but the exhibits' bytes is made here, and signed."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

from evidence_vault import __version__
from evidence_vault.model import Case, Exhibit, ItemId, Moment
from evidence_vault.ports import EvidenceSource
from exporters.package import anchor_files, bag, contents, custody_files
from exporters.package.instructions import Facts, Language, instructions
from exporters.package.list_files import list_files
from exporters.package.page import NAME as PAGE
from exporters.package.page import start_here
from exporters.package.parts import FOLDER as PARTS
from exporters.package.parts import Parts, parts_of
from exporters.package.zipform import Member, total_size

REPORT = "data/report.pdf"
CSV = "data/exhibits.csv"
JSON = "data/exhibits.json"
INSTRUCTIONS = "VERIFY.txt"


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedFile:
    """A file of the bag: made already (`data`), or bytes that still lie in the vault: of the exhibit `item`, or of
    that exhibit's `part`."""

    path: str
    sha256: str
    size: int
    data: bytes | None = None
    item: ItemId | None = None
    part: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """All files in the order they are written: lists and signatures first, so that a cut-off package still says
    what is missing; the exhibits last."""

    folder: str
    files: Sequence[PlannedFile]
    checkpoint_size: int

    def members(self, *, streamed: bool) -> list[Member]:
        """The ZIP's members, without CRCs yet."""
        return [Member(name=f"{self.folder}/{one.path}", size=one.size, streamed=streamed) for one in self.files]

    def zip_size(self, *, streamed: bool) -> int:
        """Size of the whole ZIP in bytes."""
        return total_size(self.members(streamed=streamed))

    @property
    def content_size(self) -> int:
        """Bytes of all files together."""
        return sum(one.size for one in self.files)


def made(path: str, data: bytes) -> PlannedFile:
    """A file whose bytes are at hand."""
    return PlannedFile(path=path, sha256=hashlib.sha256(data).hexdigest(), size=len(data), data=data)


def make_plan(source: EvidenceSource, case: Case, report: bytes, language: Language, now: Moment) -> Plan:
    """Everything that `source` shows of `case`, with the manifest over it signed by the vault.

    What a recipient is not to see, `source` must not show (exporters/showing.py). Raises what the source raises.
    """
    exhibits = source.exhibits(case.id)
    width = max(4, len(str(max((one.ordinal for one in exhibits), default=0))))
    rows = [contents.exhibit_row(one, contents.file_of(one, width=width)) for one in exhibits]
    parts = [parts_of(source, one, row, width=width) for one, row in zip(exhibits, rows, strict=True)]
    rows = [row | ({"parts": one.row} if one else {}) for row, one in zip(rows, parts, strict=True)]
    extract = source.custody(case.id)
    payload = [
        made(REPORT, report),
        made(JSON, contents.exhibits_json(case, rows)),
        made(CSV, contents.exhibits_csv(rows)),
    ]
    told = [(one.event, one.disclosures) for one in extract.events]
    lists = list_files(source.vault_id, case, rows, told, now)
    payload += [made(path, data) for path, data in custody_files.custody_files(extract).items()]
    anchors = anchor_files.anchor_files(extract.anchors, extract.checkpoint.size)
    payload += [made(path, data) for path, data in anchors.items()]
    payload += [made(path, data) for path, data in lists.items()]
    payload += [_exhibit(one, row) for one, row in zip(exhibits, rows, strict=True) if "path" in row]
    for exhibit, one in zip(exhibits, parts, strict=True):
        payload += _part_files(exhibit, one) if one else []
    folder = f"evidence-{case.id[:8]}"
    facts = Facts(
        fingerprint=source.signer.fingerprint,
        checkpoint_size=extract.checkpoint.size,
        exhibits=len(rows),
        folder=folder,
        anchors=len(extract.anchors),
    )
    tags = [
        made("bagit.txt", bag.DECLARATION),
        made("bag-info.txt", _bag_info(case, payload, now, facts)),
        made(INSTRUCTIONS, instructions(language, facts)),
        made(PAGE, start_here()),
    ]
    files = sorted([*_signed(source, tags, payload), *payload], key=_place)
    return Plan(folder=folder, files=files, checkpoint_size=extract.checkpoint.size)


def _place(one: PlannedFile) -> int:
    """The lists come first, the page, which is large and the same everywhere, behind them, then the exhibits and, as
    the largest, their parts."""
    if one.path.startswith(PARTS):
        return 3
    return 2 if one.path.startswith("data/exhibits/") else 1 if one.path == PAGE else 0


def _exhibit(exhibit: Exhibit, row: contents.Row) -> PlannedFile:
    content = exhibit.item.content
    if content is None:
        return made(row["path"], contents.single_json(row))
    return PlannedFile(path=row["path"], sha256=content.sha256, size=content.size, item=exhibit.item.id)


def _part_files(exhibit: Exhibit, parts: Parts) -> list[PlannedFile]:
    listed = [made(parts.list_file, parts.listed)] if parts.list_file else []
    return listed + [
        PlannedFile(
            path=one.file, sha256=one.part.sha256, size=one.part.size, item=exhibit.item.id, part=one.part.path
        )
        for one in parts.own_files
    ]


def _signed(source: EvidenceSource, tags: list[PlannedFile], payload: list[PlannedFile]) -> list[PlannedFile]:
    """The tag files, both lists of files, and the signer's word on both: no file of the bag is outside them."""
    listed = bag.manifest(bag.Listed(one.path, one.sha256) for one in payload)
    files = [*tags, made(bag.MANIFEST, listed), made(bag.MANIFEST + bag.SIGNATURE, source.signer.sign(listed))]
    tag_list = bag.manifest(bag.Listed(one.path, one.sha256) for one in files)
    signature = source.signer.sign(tag_list)
    return [*files, made(bag.TAG_MANIFEST, tag_list), made(bag.TAG_MANIFEST + bag.SIGNATURE, signature)]


def _bag_info(case: Case, payload: list[PlannedFile], now: Moment, facts: Facts) -> bytes:
    size = sum(one.size for one in payload)
    return bag.bag_info(
        (
            ("Bagging-Date", now.local.date().isoformat()),
            ("Bag-Software-Agent", f"Evidence Vault {__version__}"),
            ("Payload-Oxum", f"{size}.{len(payload)}"),
            ("External-Identifier", case.id),
            (bag.VERSION_LABEL, bag.VERSION),
            ("Evidence-Vault-Exported", f"{now.utc_text} {now.offset_text}"),
            ("Evidence-Vault-Signer-SHA-256", facts.fingerprint),
            ("Evidence-Vault-Checkpoint-Size", str(facts.checkpoint_size)),
            ("Evidence-Vault-Exhibits", str(facts.exhibits)),
        )
    )
