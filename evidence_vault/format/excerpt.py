"""A part of a chat as a document: canonical JSON that says the words, who is who, and where each record lies. Pure.

docs/format.md, Excerpts. Whoever has the export can find every record by file, offset and length.
"""

from __future__ import annotations

import base64
import binascii
from collections.abc import Mapping
from typing import Any

from evidence_vault.errors import CustodyError
from evidence_vault.format.canonical import canonical_record, parse_record
from evidence_vault.model.excerpts import Excerpt, ExcerptMedia, ExcerptMessage, ExcerptPerson

FORMAT = "evidence-vault-excerpt"
VERSION = 1
MEDIA_TYPE = "application/vnd.evidence-vault.excerpt+json"
MOST_MESSAGES = 1000
MOST_BYTES = 64 << 20
MOST_RAW = 64 * 1024
"""Bytes of a raw record that an excerpt repeats; a longer one is cut, and its place leads to all of it."""

_CHAT = frozenset({
    "platform", "format", "platform_id", "title", "kind", "messages", "export", "manifest", "third_party",
    "local_time",
})  # fmt: skip
_MESSAGE = frozenset({
    "who", "name", "kind", "id", "utc", "local", "basis", "edited", "text", "chosen", "entities", "media",
    "reactions", "reply_to", "reply_words", "forward", "action", "details", "flags", "repairs", "unknown", "raw",
})  # fmt: skip
_RAW = frozenset({"file", "sha256", "offset", "length", "line", "text", "base64", "cut"})


def write_excerpt(
    chat: Mapping[str, Any], people: list[dict[str, Any]], messages: list[dict[str, Any]], *, before: int, after: int
) -> bytes:
    """The document's bytes, read back before they are given out. Raises CustodyError if they would not hold."""
    data = canonical_record(
        {
            "after": after,
            "before": before,
            "chat": dict(chat),
            "format": FORMAT,
            "messages": messages,
            "people": people,
            "version": VERSION,
        }
    )
    parse_excerpt(data)
    return data


def raw_record(data: bytes, *, file: str, sha256: str, offset: int, length: int, line: int) -> dict[str, Any]:
    """A record as it lies in the original: as text where it is UTF-8, else as base64 (RFC 4648 §4)."""
    shown = data[:MOST_RAW]
    raw: dict[str, Any] = {
        "file": file, "sha256": sha256, "offset": offset, "length": length, "line": line, "cut": len(data) < length,
    }  # fmt: skip
    try:
        text = shown.decode("utf-8")
    except UnicodeDecodeError:
        return raw | {"base64": base64.b64encode(shown).decode("ascii")}
    return raw | {"text": text}


def parse_excerpt(data: bytes) -> Excerpt:
    """A strict reading. Raises CustodyError for anything that `write_excerpt` would not have written."""
    if len(data) > MOST_BYTES:
        raise CustodyError("An excerpt is longer than excerpts are.")
    value = parse_record(data)
    try:
        if (value["format"], value["version"]) != (FORMAT, VERSION) or len(value) != 7:
            raise CustodyError("An excerpt has a version this app does not know.")
        chat = value["chat"]
        _exactly(chat, _CHAT)
        people = tuple(
            ExcerptPerson(_text(p["label"]), _text(p["sender"]), _texts(p["names"])) for p in value["people"]
        )
        known = {person.label for person in people} | {""}
        messages = tuple(_message(one, known) for one in value["messages"])
        if not 0 < len(messages) <= MOST_MESSAGES:
            raise CustodyError("An excerpt holds no messages, or too many.")
        return Excerpt(
            platform=_text(chat["platform"]), format=_text(chat["format"]), title=_text(chat["title"]),
            kind=_text(chat["kind"]), export=_text(chat["export"]), manifest=_text(chat["manifest"]),
            third_party=_flag(chat["third_party"]), local_time=_flag(chat["local_time"]), people=people,
            messages=messages, before=_count(value["before"]), after=_count(value["after"]),
        )  # fmt: skip
    except (KeyError, TypeError, ValueError, AttributeError, binascii.Error) as error:
        raise CustodyError("An excerpt is not of the documented form.") from error


def _message(one: dict[str, Any], known: set[str]) -> ExcerptMessage:
    _exactly(one, _MESSAGE)
    raw = one["raw"]
    if not {"text", "base64"} & raw.keys() or not raw.keys() <= _RAW or one["who"] not in known:
        raise ValueError("not a message")
    return ExcerptMessage(
        who=_text(one["who"]), name=_text(one["name"]), kind=_text(one["kind"]), id=_text(one["id"]),
        utc=_text(one["utc"]), local=_text(one["local"]), edited=_text(one["edited"]), text=_text(one["text"]),
        chosen=_flag(one["chosen"]), media=tuple(_media(media) for media in one["media"]),
        reactions=tuple((_text(label), _count(count)) for label, count in one["reactions"]),
        reply_to=_text(one["reply_to"]), reply_words=_text(one["reply_words"]), forward=_text(one["forward"]),
        action=_text(one["action"]), details=tuple((_text(name), _text(said)) for name, said in one["details"]),
        flags=_texts(one["flags"]), repairs=_texts(one["repairs"]), file=_text(raw["file"]),
        offset=_count(raw["offset"]), length=_count(raw["length"]), line=_count(raw["line"]),
    )  # fmt: skip


def _media(one: dict[str, Any]) -> ExcerptMedia:
    parts = (_text(one[name]) for name in ("kind", "path", "name", "sha256", "missing"))
    return ExcerptMedia(*parts)


def _exactly(value: dict[str, Any], names: frozenset[str]) -> None:
    if value.keys() != names:
        raise ValueError("not the documented fields")


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("not a text")
    return value


def _texts(value: list[Any]) -> tuple[str, ...]:
    return tuple(_text(one) for one in value)


def _flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise TypeError("not yes or no")
    return value


def _count(value: object) -> int:
    if type(value) is not int or value < 0:
        raise ValueError("not a count")
    return value
