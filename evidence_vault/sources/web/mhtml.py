"""The page as one MHTML file (RFC 2557), put together here: the browser's own way writes it readable to the disk."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from email.utils import formatdate

from evidence_vault.sources.web import scripts
from evidence_vault.sources.web.devtools import DevToolsError
from evidence_vault.sources.web.pages import Frame, Page
from evidence_vault.sources.web.recording import Exchange

_BLOB = re.compile(r"blob:[^\"'\s)]+")


@dataclass(slots=True, kw_only=True)
class Snapshot:
    """The serialised frames, by address, and the pictures that only the page's memory held, by their blob address."""

    documents: dict[str, str] = field(default_factory=dict)
    blobs: dict[str, tuple[str, bytes]] = field(default_factory=dict)
    missing: list[str] = field(default_factory=list)


def take_snapshot(page: Page) -> Snapshot:
    """Every frame as it stands, without scripts, handlers, passwords and hidden values."""
    found = Snapshot()
    for frame in page.frames():
        try:
            _frame(page, frame, found)
        except DevToolsError:
            found.missing.append(f"a frame that could not be read: {frame.url}")
    return found


def mhtml(page_url: str, title: str, when: float, snapshot: Snapshot, exchanges: Iterable[Exchange]) -> bytes:
    """The file: documents first, then all that was loaded. `when` is seconds since 1970, for the Date field."""
    boundary = "----=_" + hashlib.sha256(page_url.encode("utf-8", "replace")).hexdigest()[:32]
    names = {url: f"cid:blob-{number}@page" for number, url in enumerate(snapshot.blobs)}
    parts: list[tuple[str, str, bytes]] = []
    for url, html in snapshot.documents.items():
        text = _BLOB.sub(lambda match: names.get(match[0], match[0]), html)
        parts.append((url, "text/html; charset=utf-8", text.encode("utf-8", "replace")))
    known = set(snapshot.documents)
    for one in exchanges:
        if one.body is None or one.url in known or not 200 <= one.status < 300:
            continue
        known.add(one.url)
        parts.append((one.url, one.media_type or "application/octet-stream", one.body))
    parts += [(names[url], kind, data) for url, (kind, data) in snapshot.blobs.items()]
    return _assembled(boundary, page_url, title, when, parts)


def _assembled(boundary: str, url: str, title: str, when: float, parts: list[tuple[str, str, bytes]]) -> bytes:
    head = (
        "From: <Saved by Evidence Vault>\r\n"
        f"Snapshot-Content-Location: {_line(url)}\r\n"
        f"Subject: {_word(title)}\r\n"
        f"Date: {formatdate(when, usegmt=True)}\r\n"
        "MIME-Version: 1.0\r\n"
        f'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="{boundary}"\r\n\r\n'
    )
    out = bytearray(head.encode("ascii", "replace"))
    for place, kind, data in parts:
        out += f"\r\n--{boundary}\r\nContent-Type: {_line(kind)}\r\n".encode("ascii", "replace")
        out += b"Content-Transfer-Encoding: base64\r\n"
        if place.startswith("cid:"):
            out += f"Content-ID: <{place[4:]}>\r\n".encode("ascii")
        out += f"Content-Location: {_line(place)}\r\n\r\n".encode("ascii", "replace")
        out += base64.encodebytes(data).replace(b"\n", b"\r\n")
    out += f"\r\n--{boundary}--\r\n".encode("ascii")
    return bytes(out)


def _frame(page: Page, frame: Frame, found: Snapshot) -> None:
    value: Mapping[str, object] = page.evaluate(scripts.SERIALISE, frame=frame, timeout=60)
    url = frame.url or "about:blank"
    found.documents.setdefault(url, str(value.get("html", "")))
    parts, missing = value.get("parts"), value.get("missing")
    if isinstance(parts, dict):
        for place, data_url in parts.items():
            found.blobs[str(place)] = _data(str(data_url))
    if isinstance(missing, list):
        found.missing += [f"a picture that only the page's memory held: {one}" for one in missing]


def _data(url: str) -> tuple[str, bytes]:
    """Media type and bytes of a `data:` URL (RFC 2397) in base64."""
    head, _, data = url.partition(",")
    kind = head.removeprefix("data:").removesuffix(";base64") or "application/octet-stream"
    return kind, base64.b64decode(data)


def _line(text: str) -> str:
    return re.sub(r"[\x00-\x1f\x7f]", "", text)


def _word(text: str) -> str:
    """An encoded word (RFC 2047), in one piece: readers of MHTML take long ones."""
    return "=?utf-8?B?" + base64.b64encode(text.encode("utf-8", "replace")).decode("ascii") + "?="
