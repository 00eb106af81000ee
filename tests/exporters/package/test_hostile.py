"""ZIPs made to harm whoever opens them: each refused by name, nothing written, no crash, no great memory."""

from __future__ import annotations

import io
import random
import struct
import zipfile
import zlib
from dataclasses import replace
from pathlib import Path

import pytest

from evidence_vault.errors import PackageError
from evidence_vault.model import Finding
from exporters.package import verify_package
from exporters.package import zipform as form
from tests.exporters.fakes import FakeSource
from tests.exporters.package.support import members, rezip, subjects, write, zipped

FOLDER = "evidence-cccccccc/"


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    return members(write(tmp_path_factory.mktemp("p") / "p.zip", FakeSource(3)).path)


@pytest.mark.parametrize(
    "name",
    [
        "../evil", FOLDER + "../../evil", "/etc/evil", "C:/evil", "c:evil", FOLDER + "a\\..\\evil", "\\\\host\\share",
        FOLDER + "./evil", FOLDER + "a//evil", FOLDER + "evil\x00.txt", FOLDER + "line\nbreak",
        "..", FOLDER + "data/",
    ],
)  # fmt: skip
def test_a_name_that_leads_elsewhere_is_refused(tmp_path: Path, files: dict[str, bytes], name: str) -> None:
    report = verify_package(rezip(tmp_path / "p.zip", files | {name: b"evil"}))
    assert name in subjects(report, Finding.STRUCTURE)
    assert [one.name for one in tmp_path.iterdir()] == ["p.zip"]


@pytest.mark.parametrize("twin", ["data/report.pdf", "data/REPORT.pdf", "DATA/report.pdf"])
def test_the_same_name_twice_is_refused(tmp_path: Path, files: dict[str, bytes], twin: str) -> None:
    (tmp_path / "p.zip").write_bytes(zipped([*files.items(), (FOLDER + twin, b"other")]))
    report = verify_package(tmp_path / "p.zip")
    assert FOLDER + twin in subjects(report, Finding.STRUCTURE)


def test_names_that_differ_only_in_unicode_form_are_refused(tmp_path: Path, files: dict[str, bytes]) -> None:
    both = {FOLDER + "data/\u00e9": b"1", FOLDER + "data/e\u0301": b"2"}
    report = verify_package(rezip(tmp_path / "p.zip", files | both))
    assert FOLDER + "data/e\u0301" in subjects(report, Finding.STRUCTURE)


def _with_directory(files: dict[str, bytes], name: str, change: object) -> bytes:
    """The package with the directory's entry of `name` replaced by what `change` makes of its raw bytes."""
    bare = [form.Member(name=key, size=len(data), crc=zlib.crc32(data)) for key, data in files.items()]
    placed = list(form.placed(bare))
    out = b"".join(form.local_header(one) + files[one.name] for one in placed)
    entries = [form.central_header(one) for one in placed]
    spot = [one.name for one in placed].index(name)
    entries[spot] = change(entries[spot])  # type: ignore[operator]
    directory = b"".join(entries)
    return out + directory + form.end_records(count=len(placed), size=len(directory), offset=len(out))


def _patched(at: int, layout: str, value: int) -> object:
    return lambda raw: raw[:at] + struct.pack(layout, value) + raw[at + struct.calcsize(layout) :]


LIES = {
    "a symbolic link": _patched(38, "<I", 0o120777 << 16),
    "a device": _patched(38, "<I", 0o020666 << 16),
    "a folder": _patched(38, "<I", 0o040755 << 16),
    "encrypted": _patched(8, "<H", 0x0801),
    "strongly encrypted": _patched(8, "<H", 0x0841),
    "masked": _patched(8, "<H", 0x2800),
    "deflated": _patched(10, "<H", 8),
    "lzma": _patched(10, "<H", 14),
    "larger inside": _patched(24, "<I", 1 << 30),
    "smaller inside": _patched(24, "<I", 1),
    "longer than it is": _patched(20, "<I", 1 << 30),
    "wrong crc": _patched(16, "<I", 7),
    "another offset": _patched(42, "<I", 0),
    "offset beyond the end": _patched(42, "<I", 0xFFFFFFF0),
    "zip64 without its field": _patched(24, "<I", 0xFFFFFFFF),
    "a time": _patched(12, "<I", 0x12345678),
    "another disk": _patched(34, "<H", 1),
}


@pytest.mark.parametrize("lie", LIES)
def test_an_entry_that_lies_is_named(tmp_path: Path, files: dict[str, bytes], lie: str) -> None:
    name = FOLDER + "data/report.pdf"
    (tmp_path / "p.zip").write_bytes(_with_directory(files, name, LIES[lie]))
    report = verify_package(tmp_path / "p.zip")
    assert any("report.pdf" in problem.subject for problem in report.problems), report.problems
    assert not report.unchanged


def test_overlapping_members_are_named(tmp_path: Path) -> None:
    """The quine-like bomb: many entries that all show the same bytes."""
    data = b"x" * 1000
    one = form.Member(name="a/1", size=1000, crc=zlib.crc32(data))
    local = form.local_header(one) + data
    entries = [form.central_header(replace(one, name=f"a/{number}")) for number in range(1, 200)]
    directory = b"".join(entries)
    (tmp_path / "p.zip").write_bytes(
        local + directory + form.end_records(count=199, size=len(directory), offset=len(local))
    )
    report = verify_package(tmp_path / "p.zip")
    assert len(subjects(report, Finding.STRUCTURE)) >= 198


def test_a_deflate_bomb_is_not_inflated(tmp_path: Path) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(FOLDER + "data/bomb", bytes(200 << 20))
    (tmp_path / "p.zip").write_bytes(out.getvalue())
    report = verify_package(tmp_path / "p.zip")
    assert FOLDER + "data/bomb" in subjects(report, Finding.STRUCTURE)
    assert report.bytes_read == 0


@pytest.mark.parametrize("count", [0xFFFF, 2**32, 2**63])
def test_an_end_that_claims_more_than_there_is(tmp_path: Path, count: int) -> None:
    end = form.end_records(count=count, size=100, offset=0)
    (tmp_path / "p.zip").write_bytes(b"PK\3\4" + bytes(96) + end)
    report = verify_package(tmp_path / "p.zip")
    assert "p.zip" in subjects(report, Finding.STRUCTURE)


@pytest.mark.parametrize("data", [b"", b"P", b"PK", b"hello", bytes(100), b"%PDF-1.7", b"\xff" * 4096])
def test_what_is_no_package_is_refused(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "p.zip").write_bytes(data)
    try:
        assert not verify_package(tmp_path / "p.zip").unchanged
    except PackageError:
        assert not data.startswith(b"PK")


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("exhibits.json", b'{"exhibits": 7}'),
        ("exhibits.json", b'{"exhibits": [7, null]}'),
        ("exhibits.json", b'{"exhibits": [{}]}'),
        ("exhibits.json", b'{"exhibits": [{"exhibit": 1, "item": [], "path": {}, "content": 7}]}'),
        ("exhibits.json", b'{"exhibits": [{"exhibit": 1, "item": "x", "path": "y", "content": {"sha256": []}}]}'),
        ("exhibits.json", b'{"exhibits": [{"exhibit": 1, "item": "x", "path": "y", "source": 1, "title": []}]}'),
        ("exhibits.json", b"[" * 100_000),
        ("exhibits.json", b'{"exhibits":' + b"9" * 10_000 + b"}"),
        ("custody/events.jsonl", b"[" * 100_000 + b"\n"),
        ("custody/events.jsonl", b"\n\n\n{}\nnull\n\xff\n"),
        ("custody/proofs.jsonl", b'{"seq":1,"leaf":7,"proof":8}\n{"seq":true}\n{"seq":1e400}\n[]\n'),
        ("custody/proofs.jsonl", b'{"seq":1,"leaf":null,"proof":["zz",7,null]}\n'),
        ("custody/disclosures.jsonl", b'{"seq":1,"disclosures":[7,null,"\xc3\xa9",""]}\n{"seq":[]}\n{}\n'),
        ("custody/checkpoint.txt", b"a\n99999999999999999999\nb\nc\n"),
        ("custody/checkpoint.note", b"\n\n\n"),
        ("custody/checkpoint-key.txt", b"\xff\xfe"),
        ("custody/checkpoint.sig", b"0" * 5000),
        ("custody/signer-public-key.pem", b"-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n"),
        ("custody/signer-certificate.pem", b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"),
    ],
)  # fmt: skip
def test_odd_contents_are_named_and_nothing_breaks(
    tmp_path: Path, files: dict[str, bytes], name: str, data: bytes
) -> None:
    report = verify_package(rezip(tmp_path / "p.zip", files | {FOLDER + "data/" + name: data}))
    assert "data/" + name in subjects(report, Finding.FILE_CHANGED)


@pytest.mark.parametrize("seed", range(60))
def test_random_damage_never_breaks_the_reader(tmp_path: Path, files: dict[str, bytes], seed: int) -> None:
    chance = random.Random(seed)
    data = bytearray(zipped(files.items()))
    for _ in range(chance.choice((1, 3, 30))):
        start = chance.randrange(len(data))
        match chance.randrange(3):
            case 0:
                data[start : start + chance.randrange(1, 400)] = b""
            case 1:
                data[start:start] = chance.randbytes(chance.randrange(1, 400))
            case _:
                data[start : start + 8] = chance.randbytes(8)
    (tmp_path / "p.zip").write_bytes(data)
    try:
        assert not verify_package(tmp_path / "p.zip").unchanged
    except PackageError:
        assert not data.startswith(b"PK")
