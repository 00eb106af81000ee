"""Reading tag files, held to the BagIt conformance suite of the Library of Congress.

Of bags in version 0.97 only the lists are read, which both versions share, and only where they are in UTF-8.
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
        if not old:
            bag.check_declaration(files.get("bagit.txt", b""))
            bag.parse_bag_info(files.get("bag-info.txt", b""))
        for algorithm, digits in DIGITS.items():
            for kind in ("manifest-", "tagmanifest-"):
                faults += _listed(files, names, f"{kind}{algorithm}.txt", algorithm, digits)
    except bag.MalformedError as error:
        faults.append(str(error))
    return faults


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
