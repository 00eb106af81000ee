"""A picture inside an export is a place where it was seen, and is compared like any other."""

from __future__ import annotations

from pathlib import Path

from evidence_vault.reading import Recogniser
from evidence_vault.reading.chat_host import ChatReader
from tests import pictures
from tests.chats import telegram
from tests.support import new_vault


def test_a_picture_of_a_chat_was_seen_before(tmp_path: Path) -> None:
    maker = telegram.Maker(1)
    messages = telegram.chat(maker, 10)
    maker.files["photos/a.jpg"] = pictures.jpeg(pictures.made(1), 50)
    folder = telegram.write(tmp_path / "ChatExport", messages, maker.files)
    with new_vault(tmp_path / "vault") as vault, ChatReader() as reader, Recogniser() as recogniser:
        mine = vault.add_bytes(pictures.jpeg(pictures.made(1)), "mine.jpg").id
        list(vault.import_chat(folder, reader))
        vault.compare_pictures(recogniser)
        (seen,) = vault.seen_before(mine)
        assert (seen.place.item.number, seen.place.path) == (2, "photos/a.jpg")
        assert [one.place.item.id for one in vault.seen_before(seen.place.item.id)] == [mine]
        (fold,) = vault.folds()
        assert (fold.numbers, fold.places) == ((1, 2), 2)
        assert vault.pictures_waiting() == 0
