"""The page in real browsers: good packages hold, and each damage is named as the other checkers name it."""

from __future__ import annotations

import hashlib
import io
import struct
import zipfile
import zlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import IO, Any

import pytest

from evidence_vault.model import Exhibit, ItemId, Sha256
from exporters.package import WithPassphrase, verify_package
from tests.exporters.fakes import FakeSource, fake_signer
from tests.exporters.package.support import OWN_FILES, PASSPHRASE, members, rezip, top, write
from tests.page.browsers import Browser, Chromium

Files = dict[str, bytes]


def findings(result: dict[str, Any]) -> set[tuple[str, str]]:
    return {(one["finding"], one["subject"]) for one in result["problems"]}


def by_us(path: Path) -> set[tuple[str, str]]:
    return {(one.finding.value, one.subject) for one in verify_package(path).problems}


def test_a_good_package_holds(browser: Browser, package: Path) -> None:
    result = browser.check([package])
    assert (result["state"], result["problems"]) == ("holds-not-anchored", [])
    assert result["fingerprint"] == fake_signer().fingerprint
    assert (result["files"], len(result["exhibits"]), len(result["events"])) == (OWN_FILES + 8, 8, 9)
    states = {one["name"]: one["state"] for one in result["checks"]}
    assert states.pop("anchors") == "none"
    assert set(states.values()) == {"holds"}
    assert {"container", "bag", "checkpoint", "note", "events", "disclosures", "exhibits", "spreadsheet"} <= set(
        states
    )


def test_an_unpacked_folder_holds(a_chromium: Chromium, package: Path, tmp_path: Path) -> None:
    """In Chromium alone: Firefox's driver chooses no folders."""
    with zipfile.ZipFile(package) as archive:
        archive.extractall(tmp_path / "out")
    result = a_chromium.check([tmp_path / "out"])
    assert (result["state"], result["problems"], result["form"]) == ("holds-not-anchored", [], "folder")


def test_a_protected_package_cannot_be_checked_here(browser: Browser, tmp_path: Path) -> None:
    path = write(tmp_path / "p.zip", FakeSource(2), protection=WithPassphrase(PASSPHRASE)).path
    result = browser.check([path])
    assert (result["state"], result["reason"]["key"]) == ("cannot-check", "openPassphrase")
    assert browser.run("return document.querySelector('#open details').open") is True


def changed(name: str, change: Callable[[bytes], bytes]) -> Callable[[Files], Files]:
    return lambda files: files | {top(files) + name: change(files[top(files) + name])}


def flipped(data: bytes) -> bytes:
    return data[: len(data) // 2] + bytes([data[len(data) // 2] ^ 1]) + data[len(data) // 2 + 1 :]


def without(name: str) -> Callable[[Files], Files]:
    return lambda files: {path: data for path, data in files.items() if path != top(files) + name}


def added(name: str) -> Callable[[Files], Files]:
    return lambda files: files | {top(files) + name: b"more"}


def swapped(one: str, other: str) -> Callable[[Files], Files]:
    return lambda files: (
        files | {top(files) + one: files[top(files) + other], top(files) + other: files[top(files) + one]}
    )


def reordered(data: bytes) -> bytes:
    first, second, *rest = data.splitlines(keepends=True)
    return b"".join([second, first, *rest])


PICTURE = "data/exhibits/0001-photo_1@27-02-2026_21-14-05.png"
DAMAGES: dict[str, Callable[[Files], Files]] = {
    "exhibit flipped": changed(PICTURE, flipped),
    "exhibit emptied": changed(PICTURE, lambda data: b""),
    "exhibit missing": without(PICTURE),
    "exhibits swapped": swapped(PICTURE, "data/exhibits/0007-photo_7@27-02-2026_21-14-05.png"),
    "file added": added("data/exhibits/0099-more.png"),
    "tag file added": added("more.txt"),
    "page changed": changed("START-HERE.html", flipped),
    "report changed": changed("data/report.pdf", flipped),
    "manifest changed": changed("manifest-sha256.txt", flipped),
    "manifest signature changed": changed("manifest-sha256.txt.sig", flipped),
    "tag list changed": changed("tagmanifest-sha256.txt", flipped),
    "tag list signature changed": changed("tagmanifest-sha256.txt.sig", flipped),
    "event changed": changed(
        "data/custody/events.jsonl", lambda d: d.replace(b'"action":"collected"', b'"action":"viewed"', 1)
    ),
    "events reordered": changed("data/custody/events.jsonl", reordered),
    "event missing": changed("data/custody/events.jsonl", lambda d: b"".join(d.splitlines(keepends=True)[1:])),
    "proof changed": changed("data/custody/proofs.jsonl", flipped),
    "disclosure changed": changed("data/custody/disclosures.jsonl", flipped),
    "checkpoint changed": changed("data/custody/checkpoint.txt", lambda d: d.replace(b"2026", b"2025", 1)),
    "checkpoint signature changed": changed("data/custody/checkpoint.sig", flipped),
    "note changed": changed("data/custody/checkpoint.note", lambda d: d[:-8] + b"AAAA" + d[-4:]),
    "certificate changed": changed("data/custody/signer-certificate.pem", flipped),
    "list says another title": changed("data/exhibits.json", lambda d: d.replace(b'"title": "', b'"title": "x', 1)),
    "spreadsheet changed": changed("data/exhibits.csv", lambda d: d.replace(b"file", b"fil3", 1)),
    "bag-info changed": changed("bag-info.txt", lambda d: d.replace(b"Payload-Oxum: ", b"Payload-Oxum: 1", 1)),
}


@pytest.mark.parametrize("name", DAMAGES)
def test_the_page_names_a_damage_as_our_checker_does(
    a_chromium: Chromium, package: Path, tmp_path: Path, name: str
) -> None:
    path = rezip(tmp_path / "changed.zip", DAMAGES[name](members(package)))
    result = a_chromium.check([path])
    assert result["state"] == "changed"
    assert findings(result) == by_us(path) != set()


CONTAINERS: dict[str, Callable[[bytes], bytes]] = {
    "appended": lambda data: data + b"x",
    "put before": lambda data: b"x" * 40 + data,
    "put between": lambda data: data[:200] + b"x" + data[200:],
    "cut short": lambda data: data[: len(data) * 9 // 10],
    "time of a member": lambda data: data[:10] + b"\1" + data[11:],
    "directory entry": lambda data: data[:-60] + bytes([data[-60] ^ 1]) + data[-59:],
}


@pytest.mark.parametrize("name", CONTAINERS)
def test_the_page_names_a_damaged_container_as_our_checker_does(
    a_chromium: Chromium, package: Path, tmp_path: Path, name: str
) -> None:
    (tmp_path / "odd.zip").write_bytes(CONTAINERS[name](package.read_bytes()))
    result = a_chromium.check([tmp_path / "odd.zip"])
    assert result["state"] == "changed"
    assert findings(result) == by_us(tmp_path / "odd.zip") != set()


class _Large(FakeSource):
    """A vault whose first exhibit is larger than what is hashed in one piece."""

    BYTES = bytes(range(256)) * (40 << 12)

    def __init__(self) -> None:
        def large(one: Exhibit) -> Exhibit:
            digest = Sha256(hashlib.sha256(self.BYTES).hexdigest())
            content = one.item.content and replace(one.item.content, sha256=digest, size=len(self.BYTES))
            return replace(one, item=replace(one.item, content=content))

        super().__init__(1, alter=large)

    def open_content(self, item_id: ItemId) -> IO[bytes]:
        return io.BytesIO(self.BYTES)


def test_a_large_file_is_hashed_as_a_stream(browser: Browser, tmp_path: Path) -> None:
    """Whole, with a flipped byte, and with another checksum in the ZIP's headers than its content has."""
    path = write(tmp_path / "large.zip", _Large()).path
    assert browser.check([path])["problems"] == []
    data = bytearray(path.read_bytes())
    at = data.index(_Large.BYTES[:4096]) + 35_000_000
    data[at] ^= 1
    path.write_bytes(data)
    assert findings(browser.check([path])) == by_us(path) >= {("file-changed", PICTURE), ("structure", PICTURE)}
    data[at] ^= 1
    crc = struct.pack("<I", zlib.crc32(_Large.BYTES))
    path.write_bytes(bytes(data).replace(crc, struct.pack("<I", zlib.crc32(_Large.BYTES) ^ 1)))
    assert findings(browser.check([path])) == by_us(path) == {("structure", PICTURE)}
