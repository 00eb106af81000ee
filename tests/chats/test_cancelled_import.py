"""Stopping an import at any point: nothing half known, and what was said to be saved stays."""

from __future__ import annotations

import contextlib
from pathlib import Path

import pytest

from evidence_vault.errors import UserCancelled, VaultBusyError, VaultLockedError
from evidence_vault.model import ExportSaved, MessageQuery, Query
from evidence_vault.reading.chat_host import ChatReader
from evidence_vault.vault import Vault
from tests.chats import telegram
from tests.chats.support import bring_in
from tests.support import Cancel, reopen


def rows(vault: Vault) -> dict[str, int]:
    tables = ("chat", "chat_import", "chat_message", "chat_name", "chat_member", "chat_source")
    index = vault._core.index
    return {table: index.rows(f"SELECT count(*) FROM {table}")[0][0] for table in tables}


def files(vault: Vault) -> list[Path]:
    return [path for path in (vault.path / "objects").rglob("*") if path.is_file()]


def made(tmp_path: Path, count: int = 30) -> Path:
    maker = telegram.Maker(1)
    return telegram.write(tmp_path / "export", telegram.chat(maker, count), maker.files)


def test_stopped_anywhere_it_leaves_nothing_half_known(
    vault: Vault, tmp_path: Path, chat_reader: ChatReader, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("evidence_vault.vault.chats.reading._CHECK_EVERY", 7)
    monkeypatch.setattr("evidence_vault.vault.chats.building._ROWS", 10)
    folder = made(tmp_path)
    counting = Cancel(10**9)
    bring_in(vault, folder, chat_reader, cancel=counting)
    before = rows(vault)
    kept = len(files(vault))
    seen = set()
    for after in range(0, counting.asked, max(1, counting.asked // 25)):
        items = vault.count(Query())
        saved = 0
        steps = vault.import_chat(folder, chat_reader, cancel=Cancel(after))
        with contextlib.suppress(UserCancelled):
            for said in steps:
                saved += isinstance(said, ExportSaved)
                assert isinstance(said, ExportSaved)
        seen.add(saved)
        assert vault.count(Query()) == items + saved
        assert rows(vault) == before
        assert len(files(vault)) == kept
    assert seen == {0, 1}
    assert vault.verify().unchanged
    assert len({hit.chat for hit in vault.search_messages(MessageQuery(text="照片", limit=500))}) == 1


def test_a_reading_that_broke_off_is_cleared_by_the_next(
    tmp_path: Path, chat_reader: ChatReader, monkeypatch: pytest.MonkeyPatch
) -> None:
    from tests.support import new_vault

    folder = made(tmp_path)
    monkeypatch.setattr("evidence_vault.vault.chats.building._ROWS", 10)
    monkeypatch.setattr("evidence_vault.vault.chats.reading._Reading._finish", _lock_and_fail)
    with new_vault(tmp_path / "vault") as vault, pytest.raises(VaultLockedError):
        bring_in(vault, folder, chat_reader)
    monkeypatch.undo()
    with reopen(tmp_path / "vault") as vault:
        assert rows(vault)["chat_message"] > 0
        assert vault.chats() == []
        assert vault.search_messages(MessageQuery(text="照片")) == []
        assert vault.verify().unchanged
        (item,) = vault.items(Query())
        read = vault.read_chats(item.id, chat_reader)
        assert rows(vault)["chat_message"] == read.counts.records
        assert vault.verify().unchanged


def _lock_and_fail(reading: object, builder: object) -> None:
    reading._core.lock()  # type: ignore[attr-defined]
    raise VaultLockedError


def test_one_export_is_read_at_a_time(vault: Vault, tmp_path: Path, chat_reader: ChatReader) -> None:
    saved, _ = bring_in(vault, made(tmp_path), chat_reader)
    with vault._core.reading_chats, pytest.raises(VaultBusyError):
        vault.read_chats(saved.item, chat_reader)
