"""Importing into a vault, for tests."""

from __future__ import annotations

from pathlib import Path

from evidence_vault.model import AddDetails, ChatOptions, ChatsRead, ExportSaved
from evidence_vault.ports import CancelToken, NeverCancelled
from evidence_vault.reading.chat_host import ChatReader
from evidence_vault.vault import Vault

NEVER = NeverCancelled()
NO_ORDER = ChatOptions()


def bring_in(
    vault: Vault, path: Path, reader: ChatReader, options: ChatOptions = NO_ORDER, *, cancel: CancelToken = NEVER
) -> tuple[ExportSaved, ChatsRead]:
    """Keep an export and read its chats."""
    saved, read = vault.import_chat(path, reader, AddDetails(), options, cancel=cancel)
    assert isinstance(saved, ExportSaved)
    assert isinstance(read, ChatsRead)
    return saved, read


def codes(read: ChatsRead, at: int = 0) -> dict[str, int]:
    """The findings of one chat by code, and by code and value where there are several."""
    told: dict[str, int] = {}
    for one in read.chats[at].findings:
        told[f"{one.code} {one.value}".strip()] = one.count
        told.setdefault(one.code, one.count)
    return told
