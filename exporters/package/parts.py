"""Parts of exhibits in a package: those of a saved page, the files of a chat export, the pictures of an excerpt."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any

from evidence_vault.model import CaseId, Exhibit, Part, PartsSize
from evidence_vault.ports import EvidenceSource
from exporters.package.names import exhibit_name

FOLDER = "data/parts/"
LIST = "parts.json"
ORIGINAL = "original"


@dataclass(frozen=True, slots=True, kw_only=True)
class PartFile:
    """One part with its place in the bag: `file` is '' if its bytes are not a file of their own there."""

    part: Part
    file: str = ""
    inside: str = ""

    @property
    def row(self) -> dict[str, Any]:
        """As exhibits.json says it; `in` names the file that holds it, `left_out` that nothing does."""
        one = self.part
        told = {"path": one.path, "role": one.role, "sha256": one.sha256, "size": one.size}
        if self.inside:
            return told | {"in": self.inside}
        return told | ({"file": self.file} if self.file else {"left_out": True})


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """The parts of one exhibit. `listed`: the bytes of the list that the log names, b'' if there is none."""

    list_file: str
    listed: bytes
    files: tuple[PartFile, ...]

    @property
    def row(self) -> dict[str, Any]:
        """`parts` of the exhibit's row."""
        told: dict[str, Any] = {"files": [one.row for one in self.files]}
        return told | ({"list": self.list_file} if self.list_file else {})

    @property
    def own_files(self) -> Iterator[PartFile]:
        """Those that are files of their own below data/parts/."""
        return (one for one in self.files if one.file.startswith(FOLDER))


def parts_of(source: EvidenceSource, exhibit: Exhibit, row: Mapping[str, Any], *, width: int) -> Parts | None:
    """What is handed over of an exhibit's parts; None if it has none, or if all of them are withheld.

    A part whose bytes are the exhibit's own is not there twice; nor are the members of a ZIP that is there whole.
    Raises NotFoundError, ObjectError.
    """
    item = exhibit.item
    if item.content is None or exhibit.content_withheld or exhibit.parts_withheld:
        return None
    found = source.parts(item.id)
    if not found:
        return None
    listed = b""
    if item.parts is not None:
        with source.open_part(item.id, "") as stream:
            listed = stream.read()
    folder, own = f"{FOLDER}{exhibit.ordinal:0{width}d}/", item.content.sha256
    zipped = row["path"] if any(one.role == ORIGINAL and one.sha256 == own for one in found) else ""
    count = max(4, len(str(len(found))))
    files = tuple(_placed(one, n, folder, own, row["path"], zipped, count) for n, one in enumerate(found, 1))
    return Parts(list_file=folder + LIST if listed else "", listed=listed, files=files)


def listed_parts(source: EvidenceSource, exhibit: Exhibit) -> dict[str, Any]:
    """The same for lists that are handed over alone: what is told of each part, with no place of its own; {} if there
    is nothing to tell. Raises NotFoundError, ObjectError."""
    parts = parts_of(source, exhibit, {"path": ""}, width=4)
    if parts is None:
        return {}
    told = [PartFile(part=one.part).row for one in parts.files]
    return {"parts": {"files": [{k: v for k, v in one.items() if k != "left_out"} for one in told]}}


def _placed(one: Part, number: int, folder: str, own: str, path: str, zipped: str, width: int) -> PartFile:
    if one.sha256 == own:
        return PartFile(part=one, file=path)
    if zipped:
        return PartFile(part=one, inside=zipped)
    if one.left_out:
        return PartFile(part=one)
    return PartFile(part=one, file=folder + exhibit_name(number, PurePosixPath(one.path).name, width=width))


def parts_sizes(source: EvidenceSource, case_id: CaseId) -> list[PartsSize]:
    """For each exhibit that has parts, so that what is too large can be told before it is written.

    `source` shows what one recipient gets (exporters/showing.py). Raises NotFoundError.
    """
    found = []
    for exhibit in source.exhibits(case_id):
        parts = parts_of(source, exhibit, {"path": "-"}, width=4)
        if parts is None:
            continue
        sizes = [one.part.size for one in parts.own_files]
        found.append(
            PartsSize(
                ordinal=exhibit.ordinal,
                files=len(sizes),
                size=sum(sizes),
                largest=max(sizes, default=0),
                left_out=sum(one.part.left_out for one in parts.files),
            )
        )
    return found
