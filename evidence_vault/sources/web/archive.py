"""The page's traffic as a web archive: WACZ 1.1.1 around WARC 1.1 (ISO 28500), for replay in any viewer."""

from __future__ import annotations

import hashlib
import io
import json
import re
import zipfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlsplit

from evidence_vault.sources.web.recording import Exchange

_DROPPED = {"content-encoding", "transfer-encoding", "content-length"}
"""Bodies are kept decoded, as the browser gave them; these fields spoke of how they travelled (kept as x-orig-…)."""
_ZIP_TIME = (1980, 1, 1, 0, 0, 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class PageEntry:
    """The page as the archive lists it."""

    url: str
    title: str
    when: datetime
    text: str = ""


def wacz(entry: PageEntry, exchanges: Iterable[Exchange], software: str) -> bytes:
    """The archive. Exchanges without a body are left out of it, and listed in the capture's facts instead."""
    warc, lines = _warc(exchanges, software)
    stamp = entry.when.strftime("%Y-%m-%dT%H:%M:%SZ")
    page = {"id": "page", "url": entry.url, "ts": stamp, "title": entry.title, "text": entry.text}
    pages = _lines({"format": "json-pages-1.0", "id": "pages", "title": "Pages"}, page)
    files = {
        "archive/data.warc.gz": warc,
        "indexes/index.cdx": "".join(sorted(lines)).encode("utf-8"),
        "pages/pages.jsonl": pages,
    }
    resources = [
        {"name": name.rsplit("/", 1)[1], "path": name, "hash": f"sha256:{hashlib.sha256(data).hexdigest()}",
         "bytes": len(data)}
        for name, data in files.items()
    ]  # fmt: skip
    package = {
        "profile": "data-package", "wacz_version": "1.1.1", "software": software, "created": stamp,
        "mainPageUrl": entry.url, "mainPageDate": stamp, "resources": resources,
    }  # fmt: skip
    data_package = json.dumps(package, indent=1).encode("utf-8")
    digest = {"path": "datapackage.json", "hash": f"sha256:{hashlib.sha256(data_package).hexdigest()}"}
    files |= {"datapackage.json": data_package, "datapackage-digest.json": json.dumps(digest).encode("utf-8")}
    return _zip(files)


def _warc(exchanges: Iterable[Exchange], software: str) -> tuple[bytes, list[str]]:
    from warcio.statusandheaders import StatusAndHeaders
    from warcio.warcwriter import WARCWriter

    out = io.BytesIO()
    writer = WARCWriter(out, gzip=True, warc_version="WARC/1.1")
    info = {"software": software, "format": "WARC File Format 1.1"}
    writer.write_record(writer.create_warcinfo_record("data.warc.gz", info))
    lines: list[str] = []
    seen: set[tuple[str, str]] = set()
    for one in exchanges:
        if one.body is None or not one.answered or not one.url.startswith(("http://", "https://")):
            continue
        if one.method != "GET" or (one.url, one.redirected_to) in seen:
            continue  # replay finds a page by its address: what a form sent is not kept
        seen.add((one.url, one.redirected_to))
        when = datetime.fromtimestamp(one.wall_time, UTC)
        stamp = when.strftime("%Y-%m-%dT%H:%M:%S.%fZ")
        headers = {"WARC-Date": stamp} | ({"WARC-IP-Address": one.address.split(" ")[0]} if one.address else {})
        status = StatusAndHeaders(f"{one.status} {one.status_text}".strip(), _reply_headers(one), "HTTP/1.1")
        start = out.tell()
        record = writer.create_warc_record(
            one.url, "response", payload=io.BytesIO(one.body), http_headers=status, warc_headers_dict=headers,
            length=len(one.body),  # a length not told would make warcio write the body to a temporary file
        )  # fmt: skip
        writer.write_record(record)
        length = out.tell() - start
        lines.append(_index_line(one, when, start, length, record.rec_headers.get_header("WARC-Payload-Digest")))
        request = StatusAndHeaders(_request_line(one), one.request_headers, is_http_request=True)
        asked = writer.create_warc_record(
            one.url, "request", http_headers=request, payload=io.BytesIO(), length=0,
            warc_headers_dict={"WARC-Date": stamp,
                               "WARC-Concurrent-To": record.rec_headers.get_header("WARC-Record-ID")},
        )  # fmt: skip
        writer.write_record(asked)
    return out.getvalue(), lines


def _index_line(one: Exchange, when: datetime, offset: int, length: int, digest: str) -> str:
    value = {
        "url": one.url, "mime": one.media_type or "unk", "status": str(one.status), "digest": digest,
        "length": str(length), "offset": str(offset), "filename": "data.warc.gz",
    }  # fmt: skip
    return f"{surt(one.url)} {when.strftime('%Y%m%d%H%M%S')} {json.dumps(value)}\n"


def surt(url: str) -> str:
    """The sortable form by which replay finds an address: host reversed, lower case, default port dropped."""
    parts = urlsplit(url)
    host = (parts.hostname or "").lower()
    name = ",".join(reversed(re.sub(r"^www\d*\.", "", host).split(".")))
    port = f":{parts.port}" if parts.port and parts.port not in {80, 443} else ""
    query = "?" + "&".join(sorted(parts.query.split("&"))) if parts.query else ""
    return f"{name}{port}){parts.path or '/'}{query}".lower()


def _request_line(one: Exchange) -> str:
    parts = urlsplit(one.url)
    path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    return f"{one.method} {path} HTTP/1.1"


def _reply_headers(one: Exchange) -> list[tuple[str, str]]:
    kept = [(f"x-orig-{name}" if name.lower() in _DROPPED else name, value) for name, value in one.headers]
    return [*kept, ("Content-Length", str(len(one.body or b"")))]


def _lines(*values: Mapping[str, Any]) -> bytes:
    return b"".join(json.dumps(value, ensure_ascii=False).encode("utf-8", "replace") + b"\n" for value in values)


def _zip(files: Mapping[str, bytes]) -> bytes:
    """Stored members: the replay viewers read ranges of them."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as package:
        for name, data in files.items():
            package.writestr(zipfile.ZipInfo(name, _ZIP_TIME), data)
    return out.getvalue()
