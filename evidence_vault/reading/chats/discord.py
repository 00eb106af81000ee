"""DiscordChatExporter's JSON."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime
from typing import Any, Final

from evidence_vault.reading.chats.contract import DamagedError, Found, Head, Options, Source, Step
from evidence_vault.reading.chats.framing import Cursor
from evidence_vault.reading.chats.records import records, small, told
from evidence_vault.reading.chats.repair import fields, items, text, whole

_KNOWN: Final = frozenset({
    "id", "type", "timestamp", "timestampEdited", "callEndedTimestamp", "isPinned", "content", "author",
    "attachments", "embeds", "stickers", "reactions", "mentions", "reference", "forwardedMessage", "interaction",
    "inlineEmojis",
})  # fmt: skip
_TALK: Final = frozenset({"Default", "Reply", "ThreadStarterMessage", "ChatInputCommand", "ContextMenuCommand", ""})
_VALUE = 2000


class DiscordJson:
    """One channel."""

    key = "discord-json"
    platform = "discord"

    def fits(self, head: bytes) -> bool:
        """Guild and channel before anything else."""
        start = head[:6000]
        return start.lstrip(b"\xef\xbb\xbf \r\n").startswith(b"{") and b'"guild"' in start and b'"channel"' in start

    def read(self, source: Source, options: Options) -> Iterator[Step]:
        """Messages in the order of the file."""
        cursor, head = Cursor(source), Head()
        try:
            cursor.enter(b"{")
            while (key := cursor.key()) is not None:
                if key == "messages" and cursor.peek() == b"[":
                    yield head
                    yield from records(cursor, _read)
                    head.again = True
                else:
                    _header(head, key, small(cursor.value()))
        except DamagedError as error:
            yield told(error)
        yield head


def _header(head: Head, key: str, value: Any) -> None:  # noqa: ANN401 - any JSON value
    given = fields(value)
    if key == "channel":
        head.id, head.title, head.kind = (text(given.get(name)) for name in ("id", "name", "type"))
        head.details += [
            [name, text(given[name])[:_VALUE]] for name in ("category", "topic") if text(given.get(name))
        ]
    elif key == "guild":
        head.details.append(["guild", f"{text(given.get('name'))} ({text(given.get('id'))})"])
    elif key in {"exportedAt", "messageCount"}:
        head.details.append([key, text(value)])
    elif key == "dateRange" and any(given.values()):
        head.details.append([key, json.dumps(given, ensure_ascii=False)[:_VALUE]])


def _read(value: dict[str, Any], found: Found) -> None:
    author, kind = fields(value.get("author")), text(value.get("type"))
    found.kind = "message" if kind in _TALK else "service"
    found.id, found.sender = text(value.get("id")), text(author.get("id"))
    found.name = text(author.get("nickname")) or text(author.get("name"))
    found.text, found.local = text(value.get("content")), text(value.get("timestamp"))
    found.ms = _ms(found.local)
    found.basis = "none" if found.ms is None else "offset"
    if found.ms is None:
        found.repaired("bad-time")
    found.edited = _ms(text(value.get("timestampEdited")))
    extra = found.extra
    if found.kind == "service":
        extra["action"] = kind[:100]
    media = [_file("file", fields(one), "url", "fileName") for one in items(value.get("attachments"))[:100]]
    media += [_file("sticker", fields(one), "sourceUrl", "name") for one in items(value.get("stickers"))[:20]]
    if media:
        extra["media"] = media
    reference = fields(value.get("reference"))
    if reference:
        extra["reply"] = [text(reference.get("messageId"))[:100], text(reference.get("channelId"))[:100]]
    forwarded = fields(value.get("forwardedMessage"))
    if forwarded:
        extra["forward"] = ["", text(forwarded.get("id"))[:100], text(forwarded.get("timestamp"))[:100]]
        found.text = found.text or text(forwarded.get("content"))
    if value.get("reactions"):
        extra["reactions"] = [_reaction(fields(one)) for one in items(value["reactions"])[:200]]
    details = _details(value, author)
    if details:
        extra["details"] = details
    if value.get("isPinned") is True:
        found.flag("pinned")
    unknown = [key[:100] for key in value if key not in _KNOWN]
    if unknown:
        extra["unknown"] = unknown[:60]


def _details(value: dict[str, Any], author: dict[str, Any]) -> list[list[str]]:
    details = []
    user = text(author.get("name"))
    if user and user != text(author.get("nickname")):
        details.append(["user name", user[:300]])
    roles = [text(fields(role).get("name")) for role in items(author.get("roles"))[:50]]
    if any(roles):
        details.append(["roles", ", ".join(roles)[:_VALUE]])
    if author.get("isBot") is True:
        details.append(["bot", "yes"])
    for name in ("embeds", "mentions", "interaction"):
        if value.get(name):
            details.append([name, json.dumps(value[name], ensure_ascii=False)[:_VALUE]])
    return details


def _file(kind: str, one: dict[str, Any], url: str, name: str) -> dict[str, Any]:
    """`url` is a path in the export where files were downloaded, else a link that expires."""
    found: dict[str, Any] = {"kind": kind, "path": text(one.get(url))[:1000], "name": text(one.get(name))[:300]}
    size = whole(one.get("fileSizeBytes"))
    if size and size > 0:
        found["size"] = size
    if not found["path"]:
        found["why"] = "unavailable"
    return found


def _reaction(one: dict[str, Any]) -> list[Any]:
    emoji = fields(one.get("emoji"))
    who = [
        text(fields(user).get("nickname")) or text(fields(user).get("name")) for user in items(one.get("users"))[:50]
    ]
    return [text(emoji.get("name"))[:300], max(0, whole(one.get("count")) or 0), [name[:300] for name in who if name]]


def _ms(stamp: str) -> int | None:
    try:
        when = datetime.fromisoformat(stamp)
    except ValueError:
        return None
    return int(when.timestamp() * 1000) if when.tzinfo else None
