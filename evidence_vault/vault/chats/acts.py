"""The acts on chats that an open vault offers; `facade.Vault` is one of these too."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Protocol

from evidence_vault.model import (
    AddDetails,
    Chat,
    ChatId,
    ChatMessage,
    ChatOptions,
    ChatsRead,
    ExportSaved,
    Item,
    ItemId,
    ItemText,
    MessageHit,
    MessageQuery,
    Participant,
    Saved,
)
from evidence_vault.model.excerpts import Excerpt
from evidence_vault.ports import CancelToken, NeverCancelled, NoProgress, Progress
from evidence_vault.vault.chats import excerpts, listing, reading, saving, searching, texts_beside
from evidence_vault.vault.core import Core

_NO_DETAILS = AddDetails()
_NO_OPTIONS = ChatOptions()
_NO_PROGRESS = NoProgress()
_NEVER = NeverCancelled()


class ExportReader(saving.Unpacker, reading.MessageReader, Protocol):
    """What reads exports in a confined child (`evidence_vault.reading.chat_host.ChatReader`)."""


class ChatActs:
    """Chats from exports. Methods may be called from any thread; one export is read at a time."""

    _core: Core

    def import_chat(
        self,
        path: Path,
        reader: ExportReader,
        details: AddDetails = _NO_DETAILS,
        options: ChatOptions = _NO_OPTIONS,
        *,
        progress: Progress = _NO_PROGRESS,
        cancel: CancelToken = _NEVER,
    ) -> Iterator[ExportSaved | ChatsRead]:
        """Keep an export (a folder, a ZIP or one file), then read its chats: yields each once it is durable.

        Raises what `saving.save_export` and `reading.read_export` raise; after ExportSaved was yielded the export
        stays kept, and `read_chats` can be tried again.
        """
        saved = saving.save_export(self._core, path, details, reader, progress=progress, cancel=cancel)
        yield saved
        yield self.read_chats(saved.item, reader, options, progress=progress, cancel=cancel)

    def read_chats(
        self,
        item: ItemId,
        reader: reading.MessageReader,
        options: ChatOptions = _NO_OPTIONS,
        *,
        progress: Progress = _NO_PROGRESS,
        cancel: CancelToken = _NEVER,
    ) -> ChatsRead:
        """Read the chats of a kept export, anew if they were read before. Raises as `reading.read_export`."""
        return reading.read_export(self._core, item, reader, options, progress=progress, cancel=cancel)

    def chats(self, item: ItemId | None = None) -> list[Chat]:
        """Every chat, or those of one export."""
        return listing.chats(self._core, item=item)

    def chat(self, chat: ChatId) -> Chat:
        """One chat. Raises NotFoundError."""
        return listing.chat(self._core, chat)

    def chats_read(self, item: ItemId) -> ChatsRead | None:
        """What was parsed, skipped and repaired when an export was read; None if it was not."""
        return listing.export_read(self._core, item)

    def participants(self, chat: ChatId) -> list[Participant]:
        """Who wrote in a chat, with the names they had. Raises NotFoundError."""
        return listing.participants(self._core, chat)

    def messages(
        self, chat: ChatId, *, after: int = 0, before: int = 0, limit: int = 100, offset: int = 0
    ) -> list[ChatMessage]:
        """A page of at most 500 messages in the chat's order, by message number. Raises NotFoundError."""
        return listing.messages(self._core, chat, after=after, before=before, limit=limit, offset=offset)

    def replied_to(self, chat: ChatId, platform_id: str) -> ChatMessage | None:
        """The message that a reply names; None if the export does not hold it. Raises NotFoundError."""
        return listing.replied_to(self._core, chat, platform_id)

    def add_excerpt(
        self,
        chat: ChatId,
        first: int,
        last: int,
        *,
        before: int = 0,
        after: int = 0,
        details: AddDetails = _NO_DETAILS,
    ) -> Saved:
        """Make the messages numbered `first` to `last` an item of their own, with so many before and after (to 200).

        Raises NotFoundError, UsageError (turned round, or more than 1000 messages), ObjectError.
        """
        return excerpts.add_excerpt(self._core, chat, first, last, before=before, after=after, details=details)

    def excerpt(self, item: ItemId) -> Excerpt:
        """What an excerpt says, read from its document. Raises NotFoundError, ObjectError, CustodyError."""
        return excerpts.read_excerpt(self._core, item)

    def set_texts(self, item: ItemId, texts: Sequence[ItemText]) -> Item:
        """The transcript, translations and glossary beside an item; they replace those before. Raises NotFoundError,
        UsageError for an empty text."""
        return texts_beside.set_texts(self._core, item, texts)

    def search_messages(self, query: MessageQuery) -> list[MessageHit]:
        """Messages that hold every word, newest number first. Raises NotFoundError for an unknown chat."""
        return searching.search_messages(self._core, query)
