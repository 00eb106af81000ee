"""Writing packages of the made-up vault, taking them apart, and putting them together with something changed."""

from __future__ import annotations

import io
import os
import zipfile
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path

from evidence_vault.crypto.age import Identity
from evidence_vault.model import EVERYTHING, Exhibit, Finding, Showing, VerifyReport
from evidence_vault.ports import CancelToken, EvidenceSource, NeverCancelled, NoProgress, Progress
from exporters.common import WrittenExport
from exporters.package import Clear, Protection, write_package
from exporters.package import zipform as form
from exporters.package.check_bag import NEEDED
from tests.exporters.fakes import CASE, FakeSource, FixedClock
from tests.exporters.package.small_report import small_report

IDENTITY = Identity.from_secret(bytes(range(32)))
OWN_FILES = len(NEEDED)
"""Files of a package besides its exhibits: those that every package needs."""
PASSPHRASE = "harbour-lantern-quiet-2026"


def write(
    destination: Path,
    source: EvidenceSource | None = None,
    *,
    protection: Protection | None = None,
    progress: Progress | None = None,
    cancel: CancelToken | None = None,
    language: str = "en",
    showing: Showing = EVERYTHING,
    report: bytes | None = None,
) -> WrittenExport:
    """A package of `source`, or of a vault with eight exhibits of all kinds."""
    source = source or FakeSource(8)
    return write_package(
        source, CASE, destination, report=report or small_report(source, showing=showing),
        protection=protection or Clear(), language=language, clock=FixedClock(),  # type: ignore[arg-type]
        progress=progress or NoProgress(), cancel=cancel or NeverCancelled(), entropy=os.urandom, showing=showing,
    )  # fmt: skip


def members(path: Path) -> dict[str, bytes]:
    """Every member by its full name, in order, read by Python's own zipfile."""
    with zipfile.ZipFile(path) as archive:
        return {info.filename: archive.read(info) for info in archive.infolist()}


def top(files: Mapping[str, bytes]) -> str:
    """The package's folder with its slash."""
    return next(iter(files)).split("/")[0] + "/"


def zipped(files: Iterable[tuple[str, bytes]]) -> bytes:
    """A ZIP in the package's own form, with right CRCs: only the bag can tell that something was changed."""
    pairs = list(files)
    bare = [form.Member(name=name, size=len(data), crc=zlib.crc32(data)) for name, data in pairs]
    out = io.BytesIO()
    directory = b""
    for member, (_, data) in zip(form.placed(bare), pairs, strict=True):
        out.write(form.local_header(member) + data)
        directory += form.central_header(member)
    offset = out.tell()
    out.write(directory + form.end_records(count=len(pairs), size=len(directory), offset=offset))
    return out.getvalue()


def rezip(path: Path, files: Mapping[str, bytes]) -> Path:
    """`files` as a package at `path`."""
    path.write_bytes(zipped(files.items()))
    return path


def subjects(report: VerifyReport, finding: Finding) -> set[str]:
    """What the report names under `finding`."""
    return {problem.subject for problem in report.problems if problem.finding is finding}


def with_name(name: str, which: int = 1) -> FakeSource:
    """A vault whose `which`-th exhibit has this original file name."""

    def named(one: Exhibit) -> Exhibit:
        content = one.item.content and replace(one.item.content, file_name=name)
        return replace(one, item=replace(one.item, content=content))

    return FakeSource(which, alter=named)
