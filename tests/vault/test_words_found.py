"""Words that a machine read: kept, marked, made again; and an engine that is not there is told."""

from __future__ import annotations

from typing import IO

import pytest

from evidence_vault.errors import ReadingError
from evidence_vault.model import ReadStatus, RecordOnly, WordsRead
from evidence_vault.reading.reasons import TEXTS, Reason
from evidence_vault.vault import Vault
from tests import pictures


class Engine:
    """Reads the same words in every picture."""

    def __init__(self, text: str = "群主说今晚", reason: Reason = Reason.NONE) -> None:
        self.text, self.reason, self.asked = text, reason, 0

    def words(self, _stream: IO[bytes], _size: int, _media_type: str, /) -> WordsRead:
        self.asked += 1
        if self.reason:
            return WordsRead(status=ReadStatus.NOT_TRIED, reason=TEXTS[self.reason])
        return WordsRead(status=ReadStatus.READ, engine="engine 1", text=self.text, confidence=88)


def test_words_are_read_once_and_kept_with_the_engines_name(vault: Vault) -> None:
    item = vault.add_bytes(pictures.png(pictures.made(1)), "a.png").id
    vault.add_bytes(pictures.png(pictures.made(1)), "same bytes.png")
    vault.add_bytes(b"words", "a.txt")
    vault.add_record(RecordOnly(what="x"))
    engine, before = Engine(), vault.checkpoint().size
    assert vault.words_of(item) is None
    done = vault.read_words(engine)
    assert (done.words, done.left, done.engine, engine.asked) == (1, 0, "engine 1", 1)
    read = vault.words_of(item)
    assert read is not None
    assert (read.text, read.confidence, read.engine) == ("群主说今晚", 88, "engine 1")
    assert vault.checkpoint().size == before
    assert vault.read_words(engine).words == 0
    assert engine.asked == 1
    assert vault.words_of(vault.resolve("3")) is None


def test_without_an_engine_all_waits_and_it_is_told_what_to_install(vault: Vault) -> None:
    item = vault.add_bytes(pictures.png(pictures.made(1)), "a.png").id
    with pytest.raises(ReadingError) as told:
        vault.read_words(Engine(reason=Reason.NO_ENGINE))
    assert "tesseract-ocr" in told.value.next_step
    assert vault.words_of(item) is None
    assert vault.read_words(Engine()).words == 1
