"""The web archive read by an independent reader, rule by rule: WACZ 1.1.1, WARC 1.1, CDXJ. No browser is needed.

The project's own validator (`wacz`) cannot be installed here without packages that exist as sources alone.
"""

from __future__ import annotations

import hashlib
import io
import json
import re
import zipfile
from datetime import UTC, datetime
from typing import Any

import pytest
from warcio.archiveiterator import ArchiveIterator

from evidence_vault.sources.web.archive import PageEntry, surt, wacz
from evidence_vault.sources.web.recording import Exchange

URL = "https://www.example.org/Group/7?b=2&a=1"
BODIES = {
    URL: b"<!doctype html><title>x</title>",
    "https://example.org/%E4%B8%AD.png": b"\x89PNG" + bytes(300),
    "http://other.example:8080/style.css": b"body{}",
}


def exchange(number: int, url: str, body: bytes, **more: Any) -> Exchange:
    return Exchange(
        request_id=str(number), session="", url=url, method="GET", kind="Document", wall_time=1.77e9 + 0.25 + number,
        status=200, status_text="OK", headers=[("Content-Type", "text/html"), ("Content-Encoding", "br")],
        media_type="text/html", address="192.0.2.1 443", finished=True, body=body, **more,
    )  # fmt: skip


@pytest.fixture(scope="module")
def package() -> zipfile.ZipFile:
    made = [exchange(n, url, body) for n, (url, body) in enumerate(BODIES.items())]
    made.append(exchange(9, URL, BODIES[URL]))  # asked for twice
    entry = PageEntry(url=URL, title="中文", when=datetime(2026, 2, 3, 4, 5, 6, tzinfo=UTC), text="words")
    return zipfile.ZipFile(io.BytesIO(wacz(entry, made, "Evidence Vault test")))


def test_the_zip_can_be_read_in_ranges(package: zipfile.ZipFile) -> None:
    """WACZ §4.1: archives are not compressed again; paths are relative."""
    assert package.testzip() is None
    assert all(info.compress_type == zipfile.ZIP_STORED for info in package.infolist())
    assert {name.split("/")[0] for name in package.namelist()} == {
        "archive", "indexes", "pages", "datapackage.json", "datapackage-digest.json",
    }  # fmt: skip


def test_the_data_package_lists_every_file_with_its_digest(package: zipfile.ZipFile) -> None:
    """WACZ §5.1 and Frictionless Data Package v1: profile, resources by unique name, path, hash and bytes."""
    told = json.loads(package.read("datapackage.json"))
    assert (told["profile"], told["wacz_version"]) == ("data-package", "1.1.1")
    assert datetime.strptime(told["created"], "%Y-%m-%dT%H:%M:%SZ")  # noqa: DTZ007 - Z is UTC
    listed = {one["path"]: one for one in told["resources"]}
    assert listed.keys() == {name for name in package.namelist() if "/" in name}
    assert len({one["name"] for one in told["resources"]}) == len(listed)
    for path, one in listed.items():
        data = package.read(path)
        assert (one["hash"], one["bytes"]) == (f"sha256:{hashlib.sha256(data).hexdigest()}", len(data))
        assert re.fullmatch(r"[-a-z0-9._]+", one["name"])
    digest = json.loads(package.read("datapackage-digest.json"))
    assert digest == {
        "path": "datapackage.json",
        "hash": f"sha256:{hashlib.sha256(package.read('datapackage.json')).hexdigest()}",
    }
    assert told["mainPageUrl"] == URL


def test_the_pages_are_listed(package: zipfile.ZipFile) -> None:
    """WACZ §5.3: a header line, then a line for each page; ts is RFC 3339."""
    head, page = (json.loads(line) for line in package.read("pages/pages.jsonl").splitlines())
    assert head == {"format": "json-pages-1.0", "id": "pages", "title": "Pages"}
    assert (page["url"], page["ts"], page["title"]) == (URL, "2026-02-03T04:05:06Z", "中文")


def test_every_record_is_found_by_the_index_and_holds_its_bytes(package: zipfile.ZipFile) -> None:
    """CDXJ 1.0: sorted lines of key, 14-digit time and JSON; at its offset lies one whole gzip member of a WARC 1.1
    record whose digests hold (ISO 28500 §5.8, Annex D)."""
    warc = package.read("archive/data.warc.gz")
    lines = package.read("indexes/index.cdx").decode().splitlines()
    assert lines == sorted(lines)
    found = {}
    for line in lines:
        key, stamp, told_json = line.split(" ", 2)
        told = json.loads(told_json)
        assert key == surt(told["url"])
        assert re.fullmatch(r"\d{14}", stamp)
        start, length = int(told["offset"]), int(told["length"])
        member = ArchiveIterator(io.BytesIO(warc[start : start + length]), check_digests="raise")
        record = next(member)
        headers = record.rec_headers
        assert record.rec_type == "response"
        assert headers.get_header("WARC-Target-URI") == told["url"]
        assert headers.get_header("WARC-Payload-Digest") == told["digest"]
        assert re.sub(r"\D", "", headers.get_header("WARC-Date"))[:14] == stamp
        found[told["url"]] = record.content_stream().read()
        assert list(member) == [], "one record, no more"
    assert found == BODIES
    kinds = [one.rec_type for one in ArchiveIterator(io.BytesIO(warc), check_digests="raise")]
    assert kinds == ["warcinfo", *(["response", "request"] * len(BODIES))]


def test_nothing_is_written_beside_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """The library puts a body whose length it is not told into a temporary file, readable."""

    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a temporary file")

    monkeypatch.setattr("tempfile.SpooledTemporaryFile", refuse)
    entry = PageEntry(url=URL, title="", when=datetime.now(UTC))
    assert len(wacz(entry, [exchange(1, URL, bytes(3 << 20))], "x")) > 1000


@pytest.mark.parametrize(
    ("url", "key"),
    [
        ("https://www.Example.org/Group/7?b=2&a=1", "org,example)/group/7?a=1&b=2"),
        ("http://other.example:8080/s.css", "example,other:8080)/s.css"),
        ("https://example.org", "org,example)/"),
    ],
)
def test_keys_are_those_that_replay_looks_for(url: str, key: str) -> None:
    assert surt(url) == key


def test_a_changed_byte_is_found_by_the_same_rules(package: zipfile.ZipFile) -> None:
    warc = bytearray(package.read("archive/data.warc.gz"))
    warc[len(warc) // 2] ^= 1
    with pytest.raises(Exception, match=r".*"):
        list(ArchiveIterator(io.BytesIO(bytes(warc)), check_digests="raise"))
