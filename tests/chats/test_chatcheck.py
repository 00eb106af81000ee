"""Verification finds messages and files of an export that are not those that were read and kept."""

from __future__ import annotations

from pathlib import Path

import pytest

from evidence_vault.reading.chat_host import ChatReader
from evidence_vault.vault import Vault
from tests.chats import telegram
from tests.chats.support import bring_in

CHANGES = (
    "UPDATE chat_message SET text = 'something else' WHERE number = (SELECT max(number) FROM chat_message)",
    "UPDATE chat_message SET ms = ms + 1 WHERE number = 5",
    "DELETE FROM chat_message WHERE number = 7",
    "UPDATE chat_name SET sender = 'user1' WHERE number = 1",
    "UPDATE chat_message SET extra = replace(extra, 'photo', 'video') WHERE extra LIKE '%photo%'",
)


@pytest.fixture
def read(vault: Vault, tmp_path: Path, chat_reader: ChatReader) -> Vault:
    maker = telegram.Maker(1)
    bring_in(vault, telegram.write(tmp_path / "export", telegram.chat(maker, 5), maker.files), chat_reader)
    assert vault.verify().unchanged
    return vault


@pytest.mark.parametrize("change", CHANGES)
def test_a_changed_message_is_found(read: Vault, change: str) -> None:
    read._core.index._writer.execute(change)  # type: ignore[union-attr]
    (problem,) = read.verify().problems
    assert problem.subject == "item 1"
    assert "its messages are not those that were read" in problem.detail


def test_a_file_under_another_name_is_found(read: Vault) -> None:
    read._core.index._writer.execute("UPDATE part SET path = 'x' WHERE path = 'result.json'")  # type: ignore[union-attr]
    assert any("its parts are not those of the list" in problem.detail for problem in read.verify().problems)
