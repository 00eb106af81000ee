"""Telegram Desktop, JSON: one chat, or a whole account (reference: tdesktop's export_output_json.cpp)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

from evidence_vault.reading.chats.contract import DamagedError, Found, Head, Options, Source, Step, Told
from evidence_vault.reading.chats.framing import Cursor
from evidence_vault.reading.chats.records import records, small, told
from evidence_vault.reading.chats.repair import fields, items, text, whole
from evidence_vault.reading.chats.telegram_media import media_of

KNOWN: Final = frozenset({
    "id", "type", "date", "date_unixtime", "edited", "edited_unixtime", "text", "text_entities", "from",
    "from_id", "author", "forwarded_from", "forwarded_from_id", "saved_from", "reply_to_message_id",
    "reply_to_peer_id", "via_bot", "reactions", "inline_bot_buttons", "photo", "photo_file_size", "width",
    "height", "media_spoiler", "self_destruct_period_seconds", "file", "file_name", "file_size", "thumbnail",
    "thumbnail_file_size", "media_type", "sticker_emoji", "performer", "title", "mime_type", "duration_seconds",
    "contact_information", "contact_vcard", "contact_vcard_file_size", "location_information",
    "live_location_period_seconds", "place_name", "address", "game_title", "game_description", "game_link",
    "game_message_id", "invoice_information", "poll", "todo_list", "giveaway_information", "giveaway_results",
    "paid_stars_amount", "actor", "actor_id", "action",
})  # fmt: skip
"""Fields that have a place of their own. Others are kept by name, and whole in the original, at their place."""

DETAILS: Final = (
    "poll", "todo_list", "contact_information", "location_information", "live_location_period_seconds", "place_name",
    "address", "game_title", "game_description", "game_link", "game_message_id", "invoice_information",
    "giveaway_information", "giveaway_results", "paid_stars_amount", "inline_bot_buttons", "via_bot", "author",
    "saved_from", "sticker_emoji", "performer", "contact_vcard",
)  # fmt: skip
_SERVICE_KNOWN: Final = KNOWN - {"title", "width", "height", "photo", "performer", "file"}
_KINDS: Final = {"message": "message", "service": "service", "unsupported": "unsupported"}
_ACCOUNT: Final = re.compile(rb'"(?:personal_information|chats|left_chats|frequent_contacts)"\s*:')
_CHAT: Final = re.compile(rb'"(?:from_id|actor_id|date_unixtime|text_entities)"\s*:')
_TYPES: Final = re.compile(
    rb'"type"\s*:\s*"(?:saved_messages|replies|verification_codes|personal_chat|bot_chat|private_group|'
    rb'private_supergroup|public_supergroup|private_channel|public_channel)"'
)
_SECTIONS: Final = ("chats", "left_chats")
_VALUE: Final = 2000
_ENTITY_VALUES: Final = ("href", "user_id", "language", "document_id")


class TelegramJson:
    """`result.json` of an export, old or new."""

    key = "telegram-json"
    platform = "telegram"

    def fits(self, head: bytes) -> bool:
        """A chat type only Telegram has, or an account's sections."""
        start = head.lstrip(b"\xef\xbb\xbf \t\r\n")
        if not start.startswith(b"{"):
            return False
        return bool(_TYPES.search(head) or (b'"messages"' in head and _CHAT.search(head)) or _ACCOUNT.search(head))

    def read(self, source: Source, options: Options) -> Iterator[Step]:
        """Chats in the order of the file."""
        cursor = Cursor(source)
        try:
            cursor.enter(b"{")
            yield from self._root(cursor)
        except DamagedError as error:
            yield told(error)

    def _root(self, cursor: Cursor) -> Iterator[Step]:
        head = Head()
        account = False
        while (key := cursor.key()) is not None:
            if key in _SECTIONS and cursor.peek() == b"{":
                account = True
                yield from self._section(cursor, key)
            elif key == "messages" and cursor.peek() == b"[":
                yield head
                yield from records(cursor, read_message)
                head.again = True
            else:
                yield from _root_value(head, key, small(cursor.value()))
        if head.again:
            yield head
        elif not account:
            yield Told("no-messages")

    def _section(self, cursor: Cursor, section: str) -> Iterator[Step]:
        cursor.enter(b"{")
        while (key := cursor.key()) is not None:
            if key != "list" or cursor.peek() != b"[":
                cursor.value()
                continue
            cursor.enter(b"[")
            while cursor.element():
                if cursor.peek() == b"{":
                    yield from self._chat(cursor, section)
                else:
                    frame = cursor.value()
                    yield Found(offset=frame.offset, length=frame.length).unread("wrong-type")

    def _chat(self, cursor: Cursor, section: str) -> Iterator[Step]:
        head = Head(details=[["section", section]])
        cursor.enter(b"{")
        while (key := cursor.key()) is not None:
            if key == "messages" and cursor.peek() == b"[":
                yield head
                yield from records(cursor, read_message)
                head.again = True
            else:
                _header(head, key, small(cursor.value()))
        yield head


def _root_value(head: Head, key: str, value: Any) -> Iterator[Step]:  # noqa: ANN401 - any JSON value
    if key == "personal_information":
        own = text(fields(value).get("user_id"))
        yield Told("own-id", value=f"user{own}" if own else "")
    elif key not in {"about", "profile_pictures", "stories", "contacts", "frequent_contacts", "sessions",
                     "web_sessions", "other_data", "ips"}:  # fmt: skip
        _header(head, key, value)


def _header(head: Head, key: str, value: Any) -> None:  # noqa: ANN401 - any JSON value
    if key == "name":
        head.title = text(value)
    elif key == "type":
        head.kind = text(value)
    elif key == "id":
        head.id = text(value)
    else:
        head.details.append([key[:100], _short(value)])


def read_message(value: dict[str, Any], found: Found) -> None:
    """One message or service record."""
    kind = text(value.get("type"))
    found.kind = _KINDS.get(kind, "unsupported")
    found.id = text(value.get("id"))
    found.local = text(value.get("date"))
    _time(value, found)
    service = kind == "service"
    found.name = text(value.get("actor" if service else "from"))
    found.sender = text(value.get("actor_id" if service else "from_id"))
    if found.sender.isdigit():  # exports before 2021 held the bare number of a user
        found.sender = "user" + found.sender
    raw = value.get("text")
    if type(raw) is str:
        found.text = raw
    _words(value, raw, found)
    _extras(value, found, service=service)


def _time(value: dict[str, Any], found: Found) -> None:
    """`date` is the exporting computer's clock and has no offset; `date_unixtime` is the time itself."""
    seconds = whole(value.get("date_unixtime"))
    if seconds is not None and abs(seconds) < 1 << 40:
        found.ms, found.basis = seconds * 1000, "utc"
    elif found.local:
        found.ms, found.basis = local_ms(found.local), "local"
        if found.ms is None:
            found.basis = "none"
            found.repaired("bad-time")
    edited = whole(value.get("edited_unixtime"))
    if edited is not None and abs(edited) < 1 << 40:
        found.edited = edited * 1000
    elif value.get("edited"):
        found.edited = local_ms(text(value["edited"]))
        found.flag("edited-local")


def local_ms(stamp: str) -> int | None:
    """Milliseconds since 1970 on the clock that wrote it; None if it is no ISO date and time."""
    from datetime import UTC, datetime

    try:
        when = datetime.fromisoformat(stamp)
    except ValueError:
        return None
    return int(when.replace(tzinfo=when.tzinfo or UTC).timestamp() * 1000)


def _words(value: dict[str, Any], raw: object, found: Found) -> None:
    entities = value.get("text_entities")
    parts = entities if type(entities) is list else raw if type(raw) is list else []
    if not parts:
        if raw is not None and type(raw) not in {str, list}:
            found.repaired("wrong-type")
        return
    if len(parts) == 1 and type(raw) is str and fields(parts[0]).get("type") == "plain":
        return
    pieces: list[str] = []
    marked: list[list[Any]] = []
    at = 0
    for part in parts:
        piece = part if type(part) is str else text(fields(part).get("text"))
        kind = text(fields(part).get("type")) or "plain"
        if kind != "plain" and len(marked) < 500:
            extra = next(
                (text(part[name]) for name in ("href", "user_id", "language", "document_id") if name in part), ""
            )
            marked.append([kind[:40], at, len(piece), extra[:500]])
        pieces.append(piece)
        at += len(piece)
    if type(raw) is not str:
        found.text = "".join(pieces)
    elif "".join(pieces) != raw:
        marked = []
    if marked:
        found.extra["entities"] = marked


def _extras(value: dict[str, Any], found: Found, *, service: bool) -> None:
    extra = found.extra
    known = _SERVICE_KNOWN if service else KNOWN
    unknown = [key[:100] for key in value if key not in known]
    if service:
        extra["action"] = text(value.get("action"))[:100]
        extra["details"] = [[key, _short(value[key])] for key in value if key[:100] in unknown][:60]
        if "photo" in value:
            extra["media"] = media_of({"photo": value["photo"], **value})
        unknown = []
    else:
        media = media_of(value)
        if media:
            extra["media"] = media
        told_more = [[key, _short(value[key])] for key in DETAILS if key in value]
        if told_more:
            extra["details"] = told_more
    if "reply_to_message_id" in value:
        extra["reply"] = [text(value["reply_to_message_id"])[:100], text(value.get("reply_to_peer_id"))[:100]]
    if "forwarded_from" in value or "forwarded_from_id" in value:
        extra["forward"] = [text(value.get("forwarded_from"))[:300], text(value.get("forwarded_from_id"))[:100], ""]
    if "reactions" in value:
        extra["reactions"] = [_reaction(fields(one)) for one in items(value["reactions"])[:200]]
    if unknown:
        extra["unknown"] = unknown[:60]


def _reaction(one: dict[str, Any]) -> list[Any]:
    label = text(one.get("emoji")) or text(one.get("document_id")) or text(one.get("type"))
    who = [text(fields(who).get("from")) or text(fields(who).get("from_id")) for who in items(one.get("recent"))[:50]]
    count = whole(one.get("count"))
    return [label[:300], max(0, min(count or 0, 1 << 40)), [name[:300] for name in who]]


def _short(value: object) -> str:
    """A value as a person can read it, bounded: plain values as they are, others as JSON."""
    import json

    plain = text(value)
    if plain or value in ("", None):
        return plain[:_VALUE]
    written = json.dumps(value, ensure_ascii=False)
    return written if len(written) <= _VALUE else written[: _VALUE - 1] + "…"
