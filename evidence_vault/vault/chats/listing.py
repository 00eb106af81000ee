"""Looking at chats: which there are, who is in them, their messages by page, one message with those around it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from evidence_vault.errors import IndexDamagedError, NotFoundError
from evidence_vault.model import (
    Chat,
    ChatCounts,
    ChatFinding,
    ChatId,
    ChatMessage,
    ChatsRead,
    ItemId,
    MessageKind,
    NameUse,
    Participant,
    RawPlace,
    TimeBasis,
)
from evidence_vault.reading.chat_replies import ReadExtra, parse_extra
from evidence_vault.reading.checks import BadReplyError
from evidence_vault.store.index import Row
from evidence_vault.vault.core import Core

KINDS = tuple(MessageKind)
BASES = tuple(TimeBasis)
MOST = 500
_CHAT = (
    "SELECT chat.id, item.id, chat_import.format, chat_import.platform, chat.platform_id, chat.title, chat.kind,"
    " chat.first, chat.last, chat.messages, chat.first_ms, chat.last_ms, chat.basis, chat.findings, chat.details"
    " FROM chat JOIN chat_import ON chat_import.number = chat.import AND chat_import.ready"
    " JOIN item ON item.number = chat_import.item"
)
MESSAGE = (
    "chat_message.number, chat_message.kind, chat_message.id, chat_name.sender, chat_name.name, chat_message.ms,"
    " chat_message.local, chat_message.basis, chat_message.edited, chat_message.text, chat_source.path,"
    " chat_message.start, chat_message.length, chat_message.line, chat_message.extra"
)
MESSAGE_FROM = (
    "chat_message JOIN chat_name ON chat_name.number = chat_message.name"
    " JOIN chat_source ON chat_source.number = chat_message.source"
)


def chats(core: Core, *, item: ItemId | None = None) -> list[Chat]:
    """Every chat that can be seen, of one export or of all, in the order they were read."""
    where = " WHERE item.id = ?" if item else ""
    rows = core.index.rows(f"{_CHAT}{where} ORDER BY chat.number", (item,) if item else ())
    return [_chat(row) for row in rows]


def chat(core: Core, chat_id: ChatId) -> Chat:
    """One chat. Raises NotFoundError."""
    return chat_row(core, chat_id)[1]


def chat_row(core: Core, chat_id: ChatId) -> tuple[int, Chat]:
    """Its row number, and the chat. Raises NotFoundError."""
    row = core.index.row(f"{_CHAT} WHERE chat.id = ?", (chat_id,))
    number = core.index.row("SELECT number FROM chat WHERE id = ?", (chat_id,))
    if row is None or number is None:
        raise NotFoundError("There is no such chat in the vault.")
    return int(number[0]), _chat(row)


def export_read(core: Core, item: ItemId) -> ChatsRead | None:
    """How the last reading of an export went, or None if its chats were not read."""
    row = core.index.row(
        "SELECT counts, findings FROM chat_import JOIN item ON item.number = chat_import.item"
        " WHERE item.id = ? AND ready",
        (item,),
    )
    if row is None:
        return None
    counts = ChatCounts(**json.loads(row[0]))
    return ChatsRead(item=item, chats=tuple(chats(core, item=item)), counts=counts, findings=_findings(row[1]))


def messages(
    core: Core, chat_id: ChatId, *, after: int = 0, before: int = 0, limit: int = 100, offset: int = 0
) -> list[ChatMessage]:
    """A page of a chat in its order: from behind `after`, or the last ones before `before` (message numbers)."""
    number, known = chat_row(core, chat_id)
    count = max(1, min(limit, MOST))
    low, high = max(after + 1, known.first), (before - 1 if before else known.last)
    order = "DESC" if before and not after else "ASC"
    numbers = core.index.rows(
        "SELECT number FROM chat_message WHERE number BETWEEN ? AND ? AND chat = ?"  # noqa: S608 - constants
        f" ORDER BY number {order} LIMIT ? OFFSET ?",
        (low, high, number, count, offset),
    )
    found = by_number(core, [one for (one,) in numbers])
    return [found[one] for one in sorted(found)]


def by_number(core: Core, numbers: Sequence[int]) -> dict[int, ChatMessage]:
    """Whole messages by their numbers."""
    found: dict[int, ChatMessage] = {}
    for start in range(0, len(numbers), MOST):
        part = numbers[start : start + MOST]
        marks = ",".join("?" * len(part))
        rows = core.index.rows(
            f"SELECT {MESSAGE} FROM {MESSAGE_FROM} WHERE chat_message.number IN ({marks})",  # noqa: S608 - constants
            part,
        )
        found |= {row[0]: message_from(row) for row in rows}
    return found


def replied_to(core: Core, chat_id: ChatId, platform_id: str) -> ChatMessage | None:
    """The message of a chat with the platform's id, which a reply names; None if the export does not hold it."""
    number, _ = chat_row(core, chat_id)
    wanted: int | str = int(platform_id) if platform_id.isascii() and platform_id.isdigit() else platform_id
    row = core.index.row("SELECT number FROM chat_message WHERE chat = ? AND id = ? LIMIT 1", (number, wanted))
    return by_number(core, [row[0]]).get(row[0]) if row else None


def participants(core: Core, chat_id: ChatId) -> list[Participant]:
    """Who wrote or acted, most messages first; several names of one id are one participant."""
    number, _ = chat_row(core, chat_id)
    rows = core.index.rows(
        "SELECT sender, chat_name.name, first, messages FROM chat_member"
        " JOIN chat_name ON chat_name.number = chat_member.name WHERE chat = ? ORDER BY first",
        (number,),
    )
    names: dict[tuple[str, str], list[NameUse]] = {}
    for sender, name, first, count in rows:
        names.setdefault((sender, "" if sender else name), []).append(NameUse(name, first, count))
    people = [
        Participant(sender=sender, names=tuple(used), messages=sum(use.count for use in used))
        for (sender, _), used in names.items()
    ]
    return sorted(people, key=lambda one: -one.messages)


def message_from(row: Row) -> ChatMessage:
    """A message from the columns MESSAGE. Raises IndexDamagedError."""
    try:
        extra = parse_extra(json.loads(row[14])) if row[14] else ReadExtra(raw={})
        return ChatMessage(
            number=row[0], kind=KINDS[row[1]], id="" if row[2] is None else str(row[2]), sender=row[3], name=row[4],
            ms=row[5], local=row[6], basis=BASES[row[7]], edited=row[8], text=row[9],
            place=RawPlace(row[10], row[11], row[12], row[13]), entities=extra.entities, media=extra.media,
            reactions=extra.reactions, reply_to=extra.reply_to, reply_chat=extra.reply_chat, forward=extra.forward,
            action=extra.action, details=extra.details, unknown=extra.unknown, repairs=extra.repairs,
            flags=extra.flags,
        )  # fmt: skip
    except (BadReplyError, ValueError, TypeError, IndexError, KeyError) as error:
        raise IndexDamagedError("A message in the vault's index is not of the documented form.") from error


def counts_json(counts: ChatCounts) -> str:
    """Counts as they are stored."""
    return json.dumps(asdict(counts))


def findings_values(findings: Sequence[ChatFinding]) -> list[list[str | int]]:
    """Findings as JSON values."""
    return [[one.code, one.count, one.value] for one in findings]


def findings_json(findings: Sequence[ChatFinding]) -> str:
    """Findings as they are stored."""
    return json.dumps(findings_values(findings), ensure_ascii=False)


def _findings(text: str) -> tuple[ChatFinding, ...]:
    return tuple(ChatFinding(*one) for one in json.loads(text))


def _chat(row: Row) -> Chat:
    try:
        details: list[Any] = json.loads(row[14])
        return Chat(
            id=ChatId(row[0]), item=ItemId(row[1]), format=row[2], platform=row[3], platform_id=row[4], title=row[5],
            kind=row[6], first=row[7], last=row[8], messages=row[9], first_ms=row[10], last_ms=row[11],
            basis=TimeBasis(row[12]), findings=_findings(row[13]),
            details=tuple((str(name), str(value)) for name, value in details),
        )  # fmt: skip
    except (ValueError, TypeError, IndexError) as error:
        raise IndexDamagedError("A chat in the vault's index is not of the documented form.") from error
