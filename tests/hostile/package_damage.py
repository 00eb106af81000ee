"""Everything that may be done to a package, and which of the three checkers must refuse it.

One list for `evidence-vault verify`, the commands of VERIFY.txt, and START-HERE.html. A damage works on the files of
the bag (`files`), which are then put into a ZIP of the package's own form, or on the ZIP's bytes (`container`).

    for damage in damages(samples.good):
        changed = damage.apply(samples)        # bytes of a ZIP
        damage.expected("verify")              # REFUSED, HOLDS, OTHER_KEY or OUTSIDE
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from evidence_vault.model import ProvenAnchor
from tests.exporters.package.support import zipped
from tests.outside.authority import Authority

Files = dict[str, bytes]
"""Path below the package's top folder to content, in the order of the ZIP."""

REFUSED = "refused"
"""The checker must say that something does not hold."""
HOLDS = "holds"
"""What arrives is sound: there is nothing to find in the package alone."""
OTHER_KEY = "other-key"
"""It holds in itself under another key: only comparing the fingerprint by another way shows it."""
OUTSIDE = "outside"
"""The checker does not claim to find this; docs/verifying.md says so."""

CHECKERS = ("verify", "text", "page")


@dataclass(frozen=True, kw_only=True)
class Samples:
    """ZIPs in the clear: `good`; `older`, from the same vault and case before; `other`, of another vault.

    `owner` and `stranger` sign like the good package's signer, and like somebody else. `reports` are reports that do
    not belong in the good package: signed by a 'stranger', of 'other exhibits'. `rival` is a time-stamp authority
    that anybody can run, `proven` the good package's first anchor.
    """

    good: bytes
    older: bytes
    other: bytes
    owner: Resigner
    stranger: Resigner
    reports: Mapping[str, bytes]
    rival: Authority
    proven: ProvenAnchor


Resigner = Callable[[Files], Files]
"""Makes Payload-Oxum, lists and their signatures anew with somebody's key; see tests/hostile/package_samples.py."""


@dataclass(frozen=True, kw_only=True)
class Damage:
    """One thing done to a package. `kind` groups the rows of the table; `expects` names what differs from REFUSED."""

    name: str
    kind: str
    files: Callable[[Files, Samples], Files] | None = None
    container: Callable[[bytes, Samples], bytes] | None = None
    expects: Mapping[str, str] = field(default_factory=dict)

    def expected(self, checker: str) -> str:
        """What this checker must answer."""
        return self.expects.get(checker, REFUSED)

    def apply(self, samples: Samples) -> bytes:
        """The changed package as a ZIP."""
        if self.container is not None:
            return self.container(samples.good, samples)
        assert self.files is not None
        return packed(self.files(bag_files(samples.good), samples), top_of(samples.good))


def top_of(package: bytes) -> str:
    """The name of the package's one folder."""
    with zipfile.ZipFile(io.BytesIO(package)) as archive:
        return archive.namelist()[0].split("/")[0]


def bag_files(package: bytes) -> Files:
    """The files of the bag in a ZIP."""
    with zipfile.ZipFile(io.BytesIO(package)) as archive:
        return {one.filename.partition("/")[2]: archive.read(one) for one in archive.infolist()}


def packed(files: Mapping[str, bytes], top: str) -> bytes:
    """A ZIP of the package's own form."""
    return zipped((f"{top}/{name}", data) for name, data in files.items())


def damages(good: bytes) -> list[Damage]:
    """The whole list for this package. Names are unique and do not change between runs."""
    from tests.hostile import damage_anchor, damage_container, damage_log, damage_report, damage_signed

    names = list(bag_files(good))
    found = [*_of_every_file(names), *_added(), *_swapped(), *damage_signed.DAMAGES, *damage_log.DAMAGES]
    found += [*damage_report.DAMAGES, *damage_anchor.DAMAGES, *damage_container.DAMAGES]
    assert len({one.name for one in found}) == len(found)
    return found


def short(good: bytes) -> list[Damage]:
    """A few of each kind, for the suite; the whole list is `make campaign`."""
    kept: list[Damage] = []
    counts: dict[str, int] = {}
    for one in damages(good):
        counts[one.kind] = counts.get(one.kind, 0) + 1
        if counts[one.kind] <= (1 if one.kind in _EVERY else 8):
            kept.append(one)
    return kept


def _flip(data: bytes) -> bytes:
    middle = len(data) // 2
    return data[:middle] + bytes([data[middle] ^ 1]) + data[middle + 1 :] if data else b"\1"


_EVERY: dict[str, Callable[[bytes], bytes]] = {
    "bit": _flip,
    "truncation": lambda data: data[:-1] if data else b"\n",
    "emptied": lambda data: b"" if data else b"\n\n",
    "growth": lambda data: data + b"x",
}


def _of_every_file(names: list[str]) -> Iterator[Damage]:
    for name in names:
        for kind, change in _EVERY.items():
            yield Damage(name=f"{kind}: {name}", kind=kind, files=_changed(name, change))
        yield Damage(name=f"removal: {name}", kind="removal", files=_without(name))


def _changed(name: str, change: Callable[[bytes], bytes]) -> Callable[[Files, Samples], Files]:
    return lambda files, samples: files | {name: change(files[name])}


def _without(name: str) -> Callable[[Files, Samples], Files]:
    return lambda files, samples: {path: data for path, data in files.items() if path != name}


def _added() -> Iterator[Damage]:
    more = (
        "data/exhibits/0099-more.png", "data/more", "data/custody/events2.jsonl", "more.txt", "fetch.txt",
        "manifest-md5.txt", "data/exhibits/sub/folder.txt", "sub/more.txt", ".hidden", "data/.hidden",
    )  # fmt: skip
    for name in more:
        yield Damage(name=f"addition: {name}", kind="addition", files=_plus(name))


def _plus(name: str) -> Callable[[Files, Samples], Files]:
    return lambda files, samples: files | {name: b"more\n"}


_SWAPPED = {
    "report": ("data/report.pdf",),
    "exhibit list": ("data/exhibits.json", "data/exhibits.csv"),
    "both lists with their signatures": (
        "manifest-sha256.txt", "manifest-sha256.txt.sig", "tagmanifest-sha256.txt", "tagmanifest-sha256.txt.sig",
    ),
    "list of payload with its signature": ("manifest-sha256.txt", "manifest-sha256.txt.sig"),
    "checkpoint with its signatures": (
        "data/custody/checkpoint.txt", "data/custody/checkpoint.sig", "data/custody/checkpoint.note",
    ),
    "events and proofs": (
        "data/custody/events.jsonl", "data/custody/proofs.jsonl", "data/custody/disclosures.jsonl",
    ),
    "signer's key and certificate": (
        "data/custody/signer-public-key.pem", "data/custody/signer-certificate.pem",
    ),
    "list of earlier checkpoints": ("data/custody/checkpoints.jsonl",),
}  # fmt: skip

_THE_SAME = {("signer's key and certificate", "older"), ("exhibit list", "older")}
"""What the older package has to the byte."""


def _swapped() -> Iterator[Damage]:
    for what, names in _SWAPPED.items():
        for whose in ("older", "other"):
            if (what, whose) not in _THE_SAME:
                yield Damage(name=f"swap: {what} of the {whose} package", kind="swap", files=_taken(names, whose))
    yield Damage(name="swap: two exhibits", kind="swap", files=_exchanged)
    yield Damage(
        name="swap: the whole older package", kind="older", container=lambda good, samples: samples.older,
        expects=dict.fromkeys(CHECKERS, HOLDS),
    )  # fmt: skip
    yield Damage(
        name="swap: the whole package of another vault", kind="re-signed",
        container=lambda good, samples: samples.other, expects=dict.fromkeys(CHECKERS, OTHER_KEY),
    )  # fmt: skip


def _taken(names: tuple[str, ...], whose: str) -> Callable[[Files, Samples], Files]:
    def change(files: Files, samples: Samples) -> Files:
        theirs = bag_files(getattr(samples, whose))
        return files | {name: theirs[name] for name in names}

    return change


def _exchanged(files: Files, samples: Samples) -> Files:
    one, two = [name for name in files if name.startswith("data/exhibits/") and not name.endswith(".json")][:2]
    return files | {one: files[two], two: files[one]}
