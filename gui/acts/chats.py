"""Chats: bring an export in, look through what was read, make a part of it an exhibit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from evidence_vault.model import (
    AddDetails,
    Chat,
    ChatId,
    ChatMessage,
    ChatOptions,
    ChatsRead,
    ExportSaved,
    ItemId,
    MessageHit,
    MessageQuery,
    Participant,
    Saved,
)
from evidence_vault.model.excerpts import Excerpt
from gui.acts.add import look_at
from gui.operations import Reporter, Work
from gui.ports import OpenVault
from gui.ports_chats import ChatDoor

PAGE = 200
HITS = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """What came of an export: kept, and what was read of it."""

    saved: ExportSaved
    read: ChatsRead


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """A chat, who wrote in it, and its first page."""

    chat: Chat
    people: Sequence[Participant]
    messages: Sequence[ChatMessage]


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A message found and the name of its chat."""

    chat: Chat
    message: ChatMessage


_BARE = frozenset({".txt", ".csv", ".json"})
"""Exports that hold words and the names of files; an SMS backup's XML holds the pictures themselves."""
_ARCHIVE = b"PK"


def may_hold_pictures(path: Path) -> Work[bool]:
    """Whether the question about age comes first: by what a file is, since readers go by that and not by its name."""

    def work(reporter: Reporter) -> bool:
        if path.is_dir():
            return look_at([path])(reporter).pictures > 0
        try:
            with path.open("rb") as stream:
                head = stream.read(len(_ARCHIVE))
        except OSError:
            return False  # it cannot be added either, and that is told then
        return head == _ARCHIVE or path.suffix.lower() not in _BARE

    return work


def import_export(
    vault: OpenVault, door: ChatDoor, path: Path, details: AddDetails, options: ChatOptions
) -> Work[Imported]:
    """Keep an export and read it; ExportSaved is told once it is durable, and stays true if reading fails."""

    def work(reporter: Reporter) -> Imported:
        saved: ExportSaved | None = None
        read: ChatsRead | None = None
        for one in door.import_chat(vault, path, details, options, progress=reporter, cancel=reporter):
            if isinstance(one, ExportSaved):
                saved = one
                reporter.tell(one)
            else:
                read = one
        assert saved is not None  # noqa: S101 - the door tells both or raises
        assert read is not None  # noqa: S101
        return Imported(saved=saved, read=read)

    return work


def read_again(vault: OpenVault, door: ChatDoor, item: ItemId, options: ChatOptions) -> Work[ChatsRead]:
    """Read a kept export once more."""
    return lambda reporter: door.read_chats(vault, item, options, progress=reporter, cancel=reporter)


def load_chats(vault: OpenVault) -> Work[list[Chat]]:
    """Every chat."""
    return lambda _: vault.chats()


def load_chats_of(vault: OpenVault, item: ItemId) -> Work[list[Chat]]:
    """Those of one export."""
    return lambda _: vault.chats(item)


def open_chat(vault: OpenVault, chat: ChatId, *, at: int = 0) -> Work[Opened]:
    """A chat from its beginning, or with the message numbered `at` in the middle."""

    def work(_: Reporter) -> Opened:
        if at:
            messages = [
                *vault.messages(chat, before=at, limit=PAGE // 2),
                *vault.messages(chat, after=at - 1, limit=PAGE // 2),
            ]
        else:
            messages = vault.messages(chat, limit=PAGE)
        return Opened(chat=vault.chat(chat), people=vault.participants(chat), messages=messages)

    return work


def turn(vault: OpenVault, chat: ChatId, *, after: int = 0, before: int = 0) -> Work[list[ChatMessage]]:
    """The page after a message, or before one; the last page for before=0 and after=0 is never asked for."""
    return lambda _: vault.messages(chat, after=after, before=before, limit=PAGE)


def search(vault: OpenVault, text: str, chat: ChatId | None = None) -> Work[list[Hit]]:
    """The newest messages that hold every word, in one chat or in all."""

    def work(_: Reporter) -> list[Hit]:
        found: list[MessageHit] = vault.search_messages(MessageQuery(text=text, chat=chat, limit=HITS))
        chats = {one: vault.chat(one) for one in {hit.chat for hit in found}}
        return [Hit(chat=chats[hit.chat], message=hit.message) for hit in found]

    return work


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """Messages by number, with so many before and after them."""

    chat: ChatId
    first: int
    last: int
    before: int = 0
    after: int = 0


def make_excerpt(vault: OpenVault, span: Span, details: AddDetails) -> Work[Saved]:
    """Make them an exhibit. Raises UsageError for more than 1000."""
    return lambda _: vault.add_excerpt(
        span.chat, span.first, span.last, before=span.before, after=span.after, details=details
    )


def read_excerpt(vault: OpenVault, item: ItemId) -> Work[Excerpt]:
    """What an excerpt says. Raises CustodyError if its document is not of the documented form."""
    return lambda _: vault.excerpt(item)
