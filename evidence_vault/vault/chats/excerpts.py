"""A message, or a span of messages, as an exhibit: a document bound by the log to the export it was taken from."""

from __future__ import annotations

import io
from datetime import UTC, datetime
from typing import Any

from evidence_vault.errors import NotFoundError, UsageError
from evidence_vault.format import excerpt as form
from evidence_vault.format.events import clean
from evidence_vault.model import (
    AddDetails,
    Chat,
    ChatId,
    ChatMessage,
    Content,
    DerivativeMethod,
    DerivedFrom,
    Item,
    ItemId,
    ItemKind,
    ObjectId,
    Saved,
    TimeBasis,
)
from evidence_vault.model.excerpts import Excerpt
from evidence_vault.ports import NeverCancelled
from evidence_vault.vault import library
from evidence_vault.vault.chats import listing
from evidence_vault.vault.core import Core
from evidence_vault.vault.keeping import keep_objects
from evidence_vault.vault.parts import parts
from evidence_vault.vault.recording import insert_item

MOST_AROUND = 200
_REPLY_WORDS = 200
_TITLE = 80


def add_excerpt(
    core: Core, chat_id: ChatId, first: int, last: int, *, before: int, after: int, details: AddDetails
) -> Saved:
    """Save the messages numbered `first` to `last`, with so many before and after them.

    Raises NotFoundError for a chat or messages that are not there, UsageError for a span that is turned round or too
    long, ObjectError if the original cannot be read.
    """
    chat = listing.chat(core, chat_id)
    if first > last or not (0 <= before <= MOST_AROUND and 0 <= after <= MOST_AROUND):
        raise UsageError("That part of the chat cannot be taken.", next_step="Choose the first and the last message.")
    chosen = _span(core, chat_id, first, last)
    around = _around(core, chat_id, first, last, before, after)
    messages = [*around[0], *chosen, *around[1]]
    if len(messages) > form.MOST_MESSAGES:
        raise UsageError("That part of the chat is too long for one exhibit.", next_step="Take it in several parts.")
    export = library.item(core, chat.item)
    data = _document(core, chat, export, messages, {one.number for one in chosen}, (len(around[0]), len(around[1])))
    return _save(core, chat, export, data, len(chosen), details)


def read_excerpt(core: Core, item_id: ItemId) -> Excerpt:
    """What an excerpt says. Raises NotFoundError, ObjectError, CustodyError for a document of another form."""
    with library.open_content(core, item_id) as stream:
        return form.parse_excerpt(stream.read(form.MOST_BYTES + 1))


def _span(core: Core, chat_id: ChatId, first: int, last: int) -> list[ChatMessage]:
    found: list[ChatMessage] = []
    while len(found) <= form.MOST_MESSAGES:
        page = listing.messages(core, chat_id, after=found[-1].number if found else first - 1, limit=listing.MOST)
        inside = [one for one in page if one.number <= last]
        found += inside
        if len(inside) < len(page) or not page:
            break
    if not found or found[0].number != first or found[-1].number != last:
        raise NotFoundError("The chat has no message with one of those numbers.")
    return found


def _around(
    core: Core, chat_id: ChatId, first: int, last: int, before: int, after: int
) -> tuple[list[ChatMessage], list[ChatMessage]]:
    earlier = listing.messages(core, chat_id, before=first, limit=before) if before else []
    later = listing.messages(core, chat_id, after=last, limit=after) if after else []
    return earlier, later


def _document(
    core: Core, chat: Chat, export: Item, messages: list[ChatMessage], chosen: set[int], around: tuple[int, int]
) -> bytes:
    people = _People()
    raw = _RawRecords(core, chat.item)
    written = [_message(core, chat, one, people, raw, chosen=one.number in chosen) for one in messages]
    described = {
        "platform": chat.platform,
        "format": chat.format,
        "platform_id": chat.platform_id,
        "title": chat.title,
        "kind": chat.kind,
        "messages": chat.messages,
        "export": export.id,
        "manifest": export.parts.manifest if export.parts else "",
        "third_party": chat.format.startswith("wechat-"),
        "local_time": chat.basis is TimeBasis.LOCAL,
    }
    return form.write_excerpt(described, people.written(), written, before=around[0], after=around[1])


class _People:
    """Gives everyone a letter in the order in which they appear."""

    def __init__(self) -> None:
        self._labels: dict[tuple[str, str], str] = {}
        self._names: dict[str, list[str]] = {}
        self._senders: dict[str, str] = {}

    def label(self, sender: str, name: str) -> str:
        """The letter of a sender; '' for nobody, such as a line the app wrote."""
        if not sender and not name:
            return ""
        key = (sender, "" if sender else name)
        label = self._labels.setdefault(key, _letters(len(self._labels)))
        self._senders[label] = sender
        names = self._names.setdefault(label, [])
        if name and name not in names:
            names.append(name)
        return label

    def written(self) -> list[dict[str, Any]]:
        """Everyone, as the document has them."""
        return [
            {"label": label, "sender": self._senders[label], "names": names} for label, names in self._names.items()
        ]


def _letters(number: int) -> str:
    """A, B … Z, AA, AB …"""
    letters = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


class _RawRecords:
    """Reads records from the export's own files."""

    def __init__(self, core: Core, item: ItemId) -> None:
        self._core = core
        self._files = {file.path: file for file in parts(core, item)}

    def of(self, message: ChatMessage) -> dict[str, Any]:
        """The bytes of one record with its place."""
        place = message.place
        file = self._files.get(place.file)
        row = self._core.index.row("SELECT id FROM object WHERE sha256 = ?", (file.sha256,)) if file else None
        if file is None or row is None:
            raise NotFoundError("The file that holds these messages is not in the vault.")
        with self._core.objects.open(ObjectId(row[0])) as stream:
            stream.seek(place.offset)
            data = _exactly(stream, min(place.length, form.MOST_RAW))
        return form.raw_record(
            data, file=place.file, sha256=file.sha256, offset=place.offset, length=place.length, line=place.line
        )


def _exactly(stream: io.RawIOBase, size: int) -> bytes:
    parts = b""
    while len(parts) < size:
        more = stream.read(size - len(parts))
        if not more:
            break
        parts += more
    return parts


def _message(
    core: Core, chat: Chat, one: ChatMessage, people: _People, raw: _RawRecords, *, chosen: bool
) -> dict[str, Any]:
    answered = listing.replied_to(core, chat.id, one.reply_to) if one.reply_to and not one.reply_chat else None
    forward = one.forward
    return {
        "who": people.label(one.sender, one.name),
        "name": one.name,
        "kind": one.kind.value,
        "id": one.id,
        "utc": utc_text(one.ms) if one.basis in {TimeBasis.UTC, TimeBasis.OFFSET} else "",
        "local": one.local,
        "basis": one.basis.value,
        "edited": utc_text(one.edited) if one.basis is not TimeBasis.LOCAL else "",
        "text": one.text,
        "chosen": chosen,
        "entities": [[entity.kind, entity.start, entity.length, entity.value] for entity in one.entities],
        "media": [
            {"kind": m.kind, "path": m.path, "name": m.name, "sha256": m.sha256 or "", "missing": m.missing.value}
            for m in one.media
        ],
        "reactions": [[reaction.label, reaction.count] for reaction in one.reactions],
        "reply_to": one.reply_to,
        "reply_words": answered.text[:_REPLY_WORDS] if answered else "",
        "forward": " · ".join(filter(None, (forward.name, forward.id, forward.local))) if forward else "",
        "action": one.action,
        "details": [list(pair) for pair in one.details],
        "flags": list(one.flags),
        "repairs": list(one.repairs),
        "unknown": list(one.unknown),
        "raw": raw.of(one),
    }


def utc_text(ms: int | None) -> str:
    """RFC 3339 to the second, or '' for what no calendar holds."""
    if ms is None:
        return ""
    try:
        return datetime.fromtimestamp(ms // 1000, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    except (OverflowError, OSError, ValueError):
        return ""


def _save(core: Core, chat: Chat, export: Item, data: bytes, count: int, details: AddDetails) -> Saved:
    assert export.content is not None  # noqa: S101 - every export has content
    group = core.objects.new_group()
    try:
        kept = group.stage(io.BytesIO(data), cancel=NeverCancelled())
        title = clean(details.title) or f"{chat.title or chat.platform} ({count})"
        item = Item(
            id=ItemId(core.new_id()),
            number=0,
            kind=ItemKind.CHAT_EXCERPT,
            title=title if len(title) <= _TITLE else title[: _TITLE - 1] + "…",
            saved=core.clock.now(),
            content=Content(
                sha256=kept.sha256, size=kept.size, media_type=form.MEDIA_TYPE, file_name="chat-excerpt.json"
            ),
            note=clean(details.note),
            tags=tuple(sorted(set(map(clean, details.tags)))),
            derived_from=DerivedFrom(
                item=export.id, sha256=export.content.sha256, method=DerivativeMethod.EXCERPT, reason=""
            ),
        )
        with keep_objects(core, group, [kept]) as (commit, ids):
            stored = insert_item(commit, core, item, details)
            commit.writer.execute("UPDATE item SET platform = ? WHERE number = ?", (chat.platform, stored.number))
    except BaseException:
        group.abandon()
        raise
    return Saved(
        id=stored.id, number=stored.number, sha256=kept.sha256, name=stored.title, size=kept.size,
        duplicate=kept.id not in ids,
    )  # fmt: skip
