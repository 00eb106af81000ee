"""Each file of a package in turn replaced by any bytes, and the whole checked as a stranger's package is."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import BinaryIO

from evidence_vault.ports import NeverCancelled, NoProgress
from exporters.package import bag, names
from exporters.package.findings import Findings
from exporters.package.verify import _verify
from exporters.report.verify import ReadReport, read_own

Target = Callable[[bytes], None]
CUSTODY, ANCHOR = "data/custody/", "data/custody/anchors/0001/"
FILES = {
    "package-exhibits": "data/exhibits.json",
    "package-events": CUSTODY + "events.jsonl",
    "package-proofs": CUSTODY + "proofs.jsonl",
    "package-disclosures": CUSTODY + "disclosures.jsonl",
    "package-earlier": CUSTODY + "checkpoints.jsonl",
    "package-checkpoint": CUSTODY + "checkpoint.txt",
    "package-note": CUSTODY + "checkpoint.note",
    "package-note-key": CUSTODY + "checkpoint-key.txt",
    "package-certificate": CUSTODY + "signer-certificate.pem",
    "package-anchor": ANCHOR + "anchor.json",
    "package-consistency": ANCHOR + "consistency.json",
    "package-manifest": bag.MANIFEST,
    "package-tags": bag.TAG_MANIFEST,
    "package-info": "bag-info.txt",
}


class Held:
    """A bag in memory."""

    def __init__(self, files: dict[str, bytes]) -> None:
        self._files = files

    @property
    def names(self) -> Sequence[str]:
        return tuple(self._files)

    def size(self, name: str) -> int:
        return len(self._files[name])

    def crc(self, name: str) -> int | None:
        return None

    def open(self, name: str) -> BinaryIO:
        return io.BytesIO(self._files[name])


@lru_cache(maxsize=1)
def sound() -> dict[str, bytes]:
    """A small sound package, the page for browsers apart; with an earlier checkpoint and an anchor's folder."""
    from tests.fuzz.seeds_package import bag_files  # made from a real vault

    return bag_files()


@lru_cache(maxsize=4)
def _read(data: bytes) -> ReadReport:
    """The report, which stays the same, without a process for each time."""
    return read_own(data)


def verified(files: dict[str, bytes]) -> list[str]:
    """What is wrong with them; empty for a sound one."""
    report = _verify(
        "fuzz", Held(files), Findings(), NoProgress(), NeverCancelled(), with_crc=False, old=(), reports=_read
    )
    assert report.unchanged == (not report.problems)
    return [problem.subject for problem in report.problems]


def replaced(name: str) -> Target:
    def target(data: bytes) -> None:
        files = sound()
        if data == files[name]:
            return
        assert verified({**files, name: data}), f"{name} was changed, and nothing was said"

    return target


def manifest_lines(data: bytes) -> None:
    """What is read as a list of files is written as the same list again, apart from its order and spelling."""
    try:
        listed = bag.parse_manifest(data)
    except bag.MalformedError:
        return
    again = bag.manifest(bag.Listed(name, digest) for name, digest in listed.items())
    assert bag.parse_manifest(again) == listed


def member_name(data: bytes) -> None:
    """A name taken as safe stays below the folder it is unpacked to, on every system."""
    name = data.decode("utf-8", "replace")
    names.clash_key(name)
    if names.why_unsafe(name):
        return
    parts = name.split("/")
    assert ".." not in parts
    assert "." not in parts
    assert "" not in parts
    assert "\\" not in name
    assert ":" not in name
    assert "\0" not in name


PACKAGE_TARGETS: dict[str, Target] = {target: replaced(name) for target, name in FILES.items()} | {
    "manifest-lines": manifest_lines,
    "member-name": member_name,
}
