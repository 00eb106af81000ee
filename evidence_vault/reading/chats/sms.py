"""SMS Backup & Restore's XML. Framed at its elements, so that no entity is resolved and one bad record costs itself.

Emoji are often written as two character references of one surrogate each, which no XML parser accepts (XML 1.0 §4.1).
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
from collections.abc import Iterator
from html import unescape
from typing import Any, Final

from evidence_vault.reading.chats.contract import MAX_RECORD, Found, Head, Options, Source, Step, Told
from evidence_vault.reading.chats.repair import whole

_ATTRIBUTES: Final = rb"""(?:[^"'<>]|"[^"]*+"|'[^']*+')*+"""
_START: Final = re.compile(rb"<(sms|mms)\s")
_TAG_END: Final = re.compile(_ATTRIBUTES + rb">")
_PART: Final = re.compile(rb"<(part|addr)\s(" + _ATTRIBUTES + rb")/?>")
_ATTRIBUTE: Final = re.compile(rb"""([A-Za-z_][\w.-]{0,60})\s*=\s*(?:"([^"]*+)"|'([^']*+)')""")
_PAIR: Final = re.compile(r"&#(5[5-6]\d{3});&#(5[6-7]\d{3});")
_ROOT: Final = re.compile(rb"<smses\b")
_TYPES: Final = {"1": "received", "2": "sent", "3": "draft", "4": "outbox", "5": "failed", "6": "queued"}
_BOXES: Final = {"1": "received", "2": "sent", "3": "draft", "4": "outbox"}
_KNOWN: Final = frozenset({
    "protocol", "address", "date", "type", "subject", "body", "toa", "sc_toa", "service_center", "read", "status",
    "locked", "date_sent", "readable_date", "contact_name", "sub_id", "msg_box", "ct_t", "m_id", "text_only", "seen",
})  # fmt: skip
_SILENT: Final = frozenset({"application/smil", "text/plain"})


class SmsXml:
    """`sms-….xml`; one chat for all numbers together, as the file has them."""

    key = "sms-xml"
    platform = "sms"

    def fits(self, head: bytes) -> bool:
        """Its root element."""
        return head.lstrip(b"\xef\xbb\xbf \r\n").startswith(b"<") and bool(_ROOT.search(head[:8000]))

    def read(self, source: Source, options: Options) -> Iterator[Step]:
        """Messages in the order of the file."""
        yield Head(title="SMS")
        for place, data in frames(source):
            found = Found(offset=place[0], length=place[1])
            yield _read(data, found) if data is not None else found.unread("too-large")
        tail = source.at(max(0, source.size - 4096), 4096)
        if b"</smses>" not in tail:
            yield Told("truncated", value=str(source.size))


def frames(source: Source) -> Iterator[tuple[tuple[int, int], bytes | None]]:
    """Each element's place, and its bytes; None where it is longer than what is parsed, or never ends."""
    buffer, base = b"", 0
    long = False
    for block in source.blocks():
        buffer += block
        at = 0
        while found := _START.search(buffer, at):
            end = _end(buffer, found)
            if end < 0:
                at = found.start()
                break
            yield (base + found.start(), end - found.start()), None if long else buffer[found.start() : end]
            at, long = end, False
        else:
            at = max(at, len(buffer) - 8)
        if found and len(buffer) - at > MAX_RECORD:
            following = _START.search(buffer, at + 1)
            skip = following.start() if following else len(buffer) - 8
            yield (base + at, skip - at), None
            at = skip
        base += at
        buffer = buffer[at:]
    begun = _START.search(buffer)
    if begun:
        yield (base + begun.start(), len(buffer) - begun.start()), None


def _end(buffer: bytes, found: re.Match[bytes]) -> int:
    tag = _TAG_END.match(buffer, found.end())
    if tag is None:
        return -1
    if found[1] == b"sms" or buffer[tag.end() - 2 : tag.end()] == b"/>":
        return tag.end()
    close = buffer.find(b"</mms>", tag.end())
    return close + 6 if close >= 0 else -1


def _read(data: bytes, found: Found) -> Found:
    tag = _TAG_END.match(data, 5)
    if tag is None:
        return found.unread("damaged")
    values = attributes(data[5 : tag.end()])
    mms = data.startswith(b"<mms")
    found.name = values.get("contact_name", "")
    if found.name in {"(Unknown)", "null"}:
        found.name = ""
    found.sender = values.get("address", "")
    found.text = values.get("body", "")
    way = (_BOXES if mms else _TYPES).get(values.get("msg_box" if mms else "type", ""), "")
    found.ms, found.local = whole(values.get("date")), values.get("readable_date", "")
    found.basis = "none" if found.ms is None else "utc"
    if found.ms is None:
        found.repaired("bad-time")
    details = [["direction", way]] if way else []
    details += [
        [name, values[name][:300]] for name in ("date_sent", "subject", "service_center") if _said(values, name)
    ]
    if way == "sent":
        # The address is then the one it went to: the writer is whoever made the backup.
        details.append(["to", f"{found.name} {found.sender}".strip()[:300]])
        found.name, found.sender = "", ""
        found.flag("sent-by-owner")
    if mms:
        _parts(data[tag.end() :], found, details)
    found.extra["details"] = details
    unknown = [name for name in values if name not in _KNOWN]
    if unknown and not mms:
        found.extra["unknown"] = unknown[:60]
    return found


def _said(values: dict[str, str], name: str) -> bool:
    return values.get(name, "") not in {"", "null", "0"}


def attributes(data: bytes) -> dict[str, str]:
    """Attributes of one tag, references resolved; pairs of surrogates joined."""
    found: dict[str, str] = {}
    for one in _ATTRIBUTE.finditer(data):
        raw = (one[2] if one[2] is not None else one[3]).decode("utf-8", "replace")
        found.setdefault(one[1].decode("ascii", "replace"), unescape(_PAIR.sub(_joined, raw)) if "&" in raw else raw)
    return found


def _joined(pair: re.Match[str]) -> str:
    high, low = int(pair[1]), int(pair[2])
    if not (0xD800 <= high < 0xDC00 <= low < 0xE000):
        return pair[0]
    return chr(0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00))


def _parts(data: bytes, found: Found, details: list[list[str]]) -> None:
    """Texts and files inside a multimedia message; a file's digest is taken from the bytes written there."""
    media: list[dict[str, Any]] = []
    texts: list[str] = []
    for one in _PART.finditer(data):
        values = attributes(one[2])
        if one[1] == b"addr":
            if len(details) < 40:
                details.append(["address", values.get("address", "")[:300]])
            continue
        kind = values.get("ct", "")
        if kind == "text/plain" and _said(values, "text"):
            texts.append(values["text"])
        elif kind not in _SILENT and len(media) < 50:
            media.append(_inside(kind, values))
    if texts:
        found.text = "\n".join(texts)
    if media:
        found.extra["media"] = media


def _inside(kind: str, values: dict[str, str]) -> dict[str, Any]:
    broad = kind.partition("/")[0]
    one: dict[str, Any] = {
        "kind": {"image": "photo", "video": "video", "audio": "voice"}.get(broad, "file"),
        "path": "",
    }
    one["mime"] = kind[:300]
    name = next((values[key] for key in ("cl", "name", "fn") if _said(values, key)), "")
    one["name"] = name[:300]
    try:
        content = base64.b64decode(values.get("data", ""), validate=True)
    except (binascii.Error, ValueError):
        content = b""
    if content:
        one |= {"size": len(content), "sha256": hashlib.sha256(content).hexdigest(), "flags": ["inside"]}
    else:
        one["why"] = "unavailable"
    return one
