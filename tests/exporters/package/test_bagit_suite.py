"""Reading tag files, held to the BagIt conformance suite of the Library of Congress: all bags of 1.0 and 0.97.

Bags of version 0.97 are read as if their declaration said 1.0: the rest of what is read here both versions share.
"""

from __future__ import annotations

import hashlib
import tarfile
from collections import defaultdict
from pathlib import Path

import pytest

from exporters.package import bag
from exporters.package.names import clash_key, why_unsafe

SUITE = Path(__file__).parents[2] / "data/bagit/bagit-conformance-suite.tar.gz"
Files = dict[str, bytes]


def _bags() -> dict[tuple[str, str], Files]:
    found: dict[tuple[str, str], Files] = defaultdict(dict)
    with tarfile.open(SUITE) as archive:
        for member in archive.getmembers():
            parts = member.name.split("/", 4)
            if member.isfile() and parts[1] in {"v1.0", "v0.97"} and len(parts) == 5:
                stream = archive.extractfile(member)
                assert stream is not None
                found[parts[2], f"{parts[1]} {parts[3]}"][parts[4]] = stream.read()
    return dict(found)


BAGS = _bags()
DIGITS = {"md5": 32, "sha1": 40, "sha256": 64, "sha512": 128}


def _faults(files: Files, *, old: bool = False) -> list[str]:
    """What our reading finds wrong with a bag, without our own additions to BagIt."""
    faults: list[str] = []
    names = {clash_key(name) for name in files}
    try:
        declaration = files.get("bagit.txt", b"")
        bag.check_declaration(declaration.replace(b"0.97", b"1.0") if old else declaration)
        bag.parse_bag_info(files.get("bag-info.txt", b""))
        for algorithm, digits in DIGITS.items():
            for kind in ("manifest-", "tagmanifest-"):
                faults += _listed(files, names, f"{kind}{algorithm}.txt", algorithm, digits)
    except bag.MalformedError as error:
        faults.append(str(error))
    # A package holds all its files (docs/format-package.md, 'The bag').
    return faults + ["fetch.txt names files to be fetched"] * ("fetch.txt" in files)


def _listed(files: Files, names: set[str], manifest: str, algorithm: str, digits: int) -> list[str]:
    if manifest not in files:
        return []
    listed = bag.parse_manifest(files[manifest], digits=digits)
    exact = {clash_key(name): data for name, data in files.items()}
    faults = [f"{path}: {why_unsafe(path)}" for path in listed if why_unsafe(path)]
    faults += [f"{path} is missing" for path in listed if clash_key(path) not in names]
    faults += [
        f"{path} differs"
        for path, digest in listed.items()
        if clash_key(path) in exact and hashlib.new(algorithm, exact[clash_key(path)]).hexdigest() != digest
    ]
    if manifest.startswith("manifest"):
        known = {clash_key(path) for path in listed}
        faults += [
            f"{name} is not listed" for name in files if name.startswith("data/") and clash_key(name) not in known
        ]
    return faults


def _which(kind: str, version: str) -> list[str]:
    return sorted(name for found, name in BAGS if found == kind and name.startswith(version))


@pytest.mark.parametrize("name", _which("valid", "v1.0"))
def test_valid_bags_are_read(name: str) -> None:
    assert _faults(BAGS["valid", name]) == []


@pytest.mark.parametrize("name", _which("invalid", "v1.0"))
def test_invalid_bags_are_refused(name: str) -> None:
    assert _faults(BAGS["invalid", name])


def _readable(name: str) -> bool:
    files = BAGS["valid", name]
    return b"UTF-8" in files["bagit.txt"] and "fetch.txt" not in files


@pytest.mark.parametrize("name", list(filter(_readable, _which("valid", "v0.97"))))
def test_lists_of_older_valid_bags_are_read(name: str) -> None:
    assert _faults(BAGS["valid", name], old=True) == []


def test_valid_older_bags_that_a_package_cannot_be_are_refused_by_name() -> None:
    refused = {
        name: _faults(BAGS["valid", name], old=True) for name in _which("valid", "v0.97") if not _readable(name)
    }
    assert {name.partition(" ")[2]: faults[0].split(" ")[0] for name, faults in refused.items()} == {
        "ISO-8859-1-encoded-tag-files": "it",  # is not the declaration of a bag in UTF-8
        "UTF-16-encoded-tag-files": "it",
        "holey-bag": "fetch.txt",
    }


REASONS = {
    "baginfo-missing-encoding": "declaration", "bom-in-bagit.txt": "declaration", "missing-bagit.txt": "declaration",
    "invalid-version-number": "declaration", "corrupt-data-file": "differs", "corrupt-tag-file": "differs",
    "extra-file-in-bag": "not listed", "missing-baginfo": "bag-info.txt is missing",
    "same-filename-listed-twice-with-different-hashes": "second time",
    "out-of-scope-file-paths-using-dot-notation": "leads out of the package",
    "out-of-scope-file-paths-using-dot-notation-for-fetch": "fetch.txt",
}  # fmt: skip


@pytest.mark.parametrize("name", _which("invalid", "v0.97"))
def test_older_invalid_bags_are_refused_for_what_is_wrong_with_them(name: str) -> None:
    assert any(REASONS[name.partition(" ")[2]] in fault for fault in _faults(BAGS["invalid", name], old=True))


ELSEWHERE = [(kind, name) for kind in ("linux-only", "windows-only") for name in _which(kind, "v0.97")]


@pytest.mark.parametrize(("kind", "name"), ELSEWHERE)
def test_paths_that_are_dangerous_on_one_system_are_refused_on_every_one(kind: str, name: str) -> None:
    faults = _faults(BAGS[kind, name], old=True)
    reasons = ("fetch.txt",) if name.endswith("fetch") else ("absolute path", "backslash or a drive letter", "~")
    assert any(reason in fault for fault in faults for reason in reasons)


WARNINGS = {
    "duplicate-file-with-different-case": "",
    "made-with-md5sum-tools": "",
    "relative-path": "",
    "same-filename-listed-twice-with-different-normalization": "declaration",
    "same-filename-listed-twice-with-the-same-hash": "second time",
    "special-system-files": "is missing",
}
"""What the suite warns of: read where it means one thing only, refused where it could mean two. Of the first, the bag
holds one file; two names that differ in case are refused by the container (test_tamper.py)."""


@pytest.mark.parametrize("name", _which("warning", "v0.97"))
def test_what_the_suite_warns_of_is_read_or_refused_as_written_here(name: str) -> None:
    faults = _faults(BAGS["warning", name], old=True)
    wanted = WARNINGS[name.partition(" ")[2]]
    assert any(wanted in fault for fault in faults) if wanted else faults == []


def test_nothing_of_these_two_versions_is_left_out() -> None:
    counts = {kind: len(_which(kind, "v")) for kind in ("valid", "invalid", "warning", "linux-only", "windows-only")}
    assert counts == {"valid": 13, "invalid": 15, "warning": 6, "linux-only": 6, "windows-only": 6}
