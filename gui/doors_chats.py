"""The real reader of chat exports behind its Protocol: a confined child, started when first needed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from evidence_vault.model import AddDetails, ChatOptions, ChatsRead, ExportSaved, ItemId
from evidence_vault.ports import CancelToken, Progress
from gui.doors import real
from gui.ports import OpenVault

if TYPE_CHECKING:
    from evidence_vault.reading.chat_host import ChatReader


class ConfinedChats:
    """Exports of strangers' programs are never parsed beside the keys."""

    def __init__(self) -> None:
        self._reader: ChatReader | None = None

    def _use(self) -> ChatReader:
        if self._reader is None:
            from evidence_vault.reading.chat_host import ChatReader

            self._reader = ChatReader()
        return self._reader

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
        """See ChatDoor."""
        return real(vault).import_chat(path, self._use(), details, options, progress=progress, cancel=cancel)

    def read_chats(
        self, vault: OpenVault, item: ItemId, options: ChatOptions, *, progress: Progress, cancel: CancelToken
    ) -> ChatsRead:
        """See ChatDoor."""
        return real(vault).read_chats(item, self._use(), options, progress=progress, cancel=cancel)

    def guide(self, language: str) -> str:
        """See ChatDoor."""
        from evidence_vault.sources.guides import export_guide, nearest

        return export_guide(nearest(language))

    def close(self) -> None:
        """End the child."""
        reader, self._reader = self._reader, None
        if reader is not None:
            reader.close()
