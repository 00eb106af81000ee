"""What the window needs for chats from exports: the open vault's part, and the confined reader, as Protocols."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from evidence_vault.errors import ReadingError
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
from evidence_vault.ports import CancelToken, Progress

if TYPE_CHECKING:
    from gui.ports import OpenVault


class Chats(Protocol):
    """The part of an open vault that holds chats."""

    def chats(self, item: ItemId | None = None) -> list[Chat]:
        """Every chat, or those of one export."""

    def chat(self, chat: ChatId) -> Chat:
        """Raises NotFoundError."""

    def chats_read(self, item: ItemId) -> ChatsRead | None:
        """What was parsed, skipped and repaired; None if the export was not read."""

    def participants(self, chat: ChatId) -> list[Participant]:
        """Who wrote in a chat."""

    def messages(
        self, chat: ChatId, *, after: int = 0, before: int = 0, limit: int = 100, offset: int = 0
    ) -> list[ChatMessage]:
        """The next messages after a number, or the last ones before one, in the chat's order."""

    def add_excerpt(
        self, chat: ChatId, first: int, last: int, *, before: int = 0, after: int = 0, details: AddDetails = ...
    ) -> Saved:
        """Make a span of messages an item of its own. Raises UsageError for more than 1000."""

    def excerpt(self, item: ItemId) -> Excerpt:
        """What an excerpt says. Raises CustodyError, ObjectError."""

    def search_messages(self, query: MessageQuery) -> list[MessageHit]:
        """Messages that hold every word, newest number first."""


class ChatDoor(Protocol):
    """Reads exports in a confined child. Raises ReadingError when it cannot."""

    def import_chat(
        self,
        vault: OpenVault,
        path: Path,
        details: AddDetails,
        options: ChatOptions,
        *,
        progress: Progress,
        cancel: CancelToken,
    ) -> Iterator[ExportSaved | ChatsRead]:
        """Keep an export, then read it; each is told once it is durable."""

    def read_chats(
        self, vault: OpenVault, item: ItemId, options: ChatOptions, *, progress: Progress, cancel: CancelToken
    ) -> ChatsRead:
        """Read a kept export again."""

    def guide(self, language: str) -> str:
        """How to make a good export, in the language nearest to `language`."""

    def close(self) -> None:
        """End the child, if one is running."""


class NoChats:
    """Where nothing can read an export."""

    def import_chat(self, *_: object, **__: object) -> Iterator[ExportSaved | ChatsRead]:
        """Raises ReadingError."""
        raise ReadingError

    def read_chats(self, *_: object, **__: object) -> ChatsRead:
        """Raises ReadingError."""
        raise ReadingError

    def guide(self, language: str) -> str:
        """Nothing."""
        return ""

    def close(self) -> None:
        """There is none."""
