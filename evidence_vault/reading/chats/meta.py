"""Facebook's and Instagram's "Download your information", JSON: one thread in parts, newest first, no ids of people.

Texts are UTF-8 bytes written as Latin-1 code points (ø as \\u00c3\\u00b8). They are read as what was meant; the
original holds what was written, and a text that does not convert stays as it is and says so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

from evidence_vault.reading.chats.contract import DamagedError, Found, Head, Options, Source, Step, Told
from evidence_vault.reading.chats.framing import Cursor
from evidence_vault.reading.chats.records import records, small, told
from evidence_vault.reading.chats.repair import fields, items, text, whole

_SIGN: Final = re.compile(rb'"(?:sender_name|timestamp_ms)"\s*:')
_FILES: Final = {"photos": "photo", "videos": "video", "audio_files": "voice", "gifs": "animation", "files": "file"}
_KNOWN: Final = frozenset({
    "sender_name", "timestamp_ms", "content", "type", "sticker", "share", "reactions", "call_duration", "is_unsent",
    "is_geoblocked_for_viewer", "missed", *_FILES,
})  # fmt: skip
_FLAGS: Final = {"is_unsent": "unsent", "is_geoblocked_for_viewer": "geoblocked", "missed": "missed"}
_HEADER: Final = (
    "thread_path",
    "thread_type",
    "is_still_participant",
    "joinable_mode",
    "magic_words",
    "participants",
)


class MetaJson:
    """`message_1.json`, `message_2.json` … of one thread."""

    key = "meta-json"
    platform = "meta"

    def fits(self, head: bytes) -> bool:
        """Names of fields that only these have together."""
        return (
            head.lstrip(b"\xef\xbb\xbf \r\n").startswith(b"{") and b'"messages"' in head and bool(_SIGN.search(head))
        )

    def read(self, source: Source, options: Options) -> Iterator[Step]:
        """Messages in the order of the file, which is newest first."""
        cursor, head = Cursor(source), Head(newest_first=True)
        counts = {"mojibake": 0}
        try:
            cursor.enter(b"{")
            while (key := cursor.key()) is not None:
                if key == "messages" and cursor.peek() == b"[":
                    yield head
                    for found in records(cursor, _read):
                        counts["mojibake"] += found.extra.pop("mended", False) is True
                        yield found
                    head.again = True
                else:
                    _header(head, key, small(cursor.value()))
        except DamagedError as error:
            yield told(error)
        yield head
        if counts["mojibake"]:
            yield Told("mojibake", counts["mojibake"])


def mended(written: str) -> str:
    """What was meant; what is no such writing stays."""
    if written.isascii():
        return written
    try:
        return written.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return written


def _header(head: Head, key: str, value: Any) -> None:  # noqa: ANN401 - any JSON value
    if key == "title":
        head.title = mended(text(value))
    elif key == "thread_path":
        head.id = mended(text(value))
    if key == "thread_type":
        head.kind = text(value)
    if key == "participants":
        names = [mended(text(fields(one).get("name"))) for one in items(value)]
        head.details.append([key, ", ".join(name for name in names if name)[:2000]])
    elif key in _HEADER and value not in (None, "", []):
        link = text(fields(value).get("link"))
        head.details.append([key, mended(link or text(value) or str(value))[:2000]])


def _read(value: dict[str, Any], found: Found) -> None:
    names = _Mender(found)
    found.name = names(value.get("sender_name"))
    found.text = names(value.get("content"))
    found.ms, found.basis = whole(value.get("timestamp_ms")), "utc"
    if found.ms is None:
        found.basis = "none"
        found.repaired("bad-time")
    media = [_file(kind, fields(one), names) for key, kind in _FILES.items() for one in items(value.get(key))[:100]]
    if sticker := names(fields(value.get("sticker")).get("uri")):
        media.append({"kind": "sticker", "path": sticker[:1000]})
    if media:
        found.extra["media"] = media
    share = fields(value.get("share"))
    details = [[f"share {key}", names(share[key])[:2000]] for key in share][:20]
    details += [
        [key, text(value[key])] for key in ("call_duration", "type") if text(value.get(key)) not in {"", "Generic"}
    ]
    if details:
        found.extra["details"] = details
    if "reactions" in value:
        found.extra["reactions"] = _reactions(items(value["reactions"]), names)
    for key, flag in _FLAGS.items():
        if value.get(key) is True:
            found.flag(flag)
    unknown = [key[:100] for key in value if key not in _KNOWN]
    if unknown:
        found.extra["unknown"] = unknown[:60]


class _Mender:
    """Reads texts of one record, and notes on it how that went."""

    def __init__(self, found: Found) -> None:
        self._found = found

    def __call__(self, value: object) -> str:
        written = text(value)
        if written.isascii():
            return written
        meant = mended(written)
        if meant != written:
            self._found.extra["mended"] = True
        else:
            self._found.flag("not-mojibake")
        return meant


def _file(kind: str, one: dict[str, Any], names: _Mender) -> dict[str, Any]:
    path = names(one.get("uri"))
    return {"kind": kind, "path": path[:1000]} if path else {"kind": kind, "path": "", "why": "unavailable"}


def _reactions(given: list[Any], names: _Mender) -> list[list[Any]]:
    by_label: dict[str, list[str]] = {}
    for one in given[:200]:
        by_label.setdefault(names(fields(one).get("reaction"))[:300], []).append(
            names(fields(one).get("actor"))[:300]
        )
    return [[label, len(who), [name for name in who if name]] for label, who in by_label.items()]
