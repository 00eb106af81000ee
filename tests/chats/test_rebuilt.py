"""An index made anew from the journal knows every export and its files; the chats are read again from them."""

from __future__ import annotations

from pathlib import Path

from evidence_vault.reading.chat_host import ChatReader
from evidence_vault.vault import Passphrase, Vault
from tests.chats import telegram
from tests.chats.support import bring_in
from tests.support import WORD, new_vault, reopen


def test_a_rebuilt_index_has_the_export_and_reads_it_again(tmp_path: Path, chat_reader: ChatReader) -> None:
    maker = telegram.Maker(1)
    folder = telegram.write(tmp_path / "export", telegram.chat(maker, 5), maker.files)
    with new_vault(tmp_path / "vault") as vault:
        saved, read = bring_in(vault, folder, chat_reader)
        number = vault.messages(read.chats[0].id)[14].number
        excerpt = vault.add_excerpt(read.chats[0].id, number, number)
        files = vault.parts(saved.item)
    (tmp_path / "vault" / "index.db").unlink()
    Vault.rebuild(tmp_path / "vault", Passphrase(WORD))
    with reopen(tmp_path / "vault") as vault:
        assert vault.chats() == []
        assert vault.chats_read(saved.item) is None
        assert vault.parts(saved.item) == files
        assert vault.verify().unchanged
        assert vault.read_chats(saved.item, chat_reader).counts == read.counts
        assert vault.item(excerpt.id).content is not None
        assert vault.verify().unchanged
