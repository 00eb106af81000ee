"""What the queue does for words in pictures: text from the child, stored, searchable, marked as machine-read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import IO

from evidence_vault.errors import ReadingError
from evidence_vault.model import ItemId, MediaKind, ReadStatus, Recognised, WordsRead
from evidence_vault.ports import CancelToken, Progress, WordSource
from evidence_vault.reading import reasons
from evidence_vault.reading.sniff import kind_of
from evidence_vault.store.bigrams import index_text
from evidence_vault.store.index import Writer
from evidence_vault.vault import library
from evidence_vault.vault.core import Core
from evidence_vault.vault.recognition.queue import TEXTS, waiting, work_through

NO_ENGINE = reasons.TEXTS[reasons.Reason.NO_ENGINE]
HOW = "Install Tesseract with its data for Chinese, Korean and English (Debian: tesseract-ocr), then try again."


class _Wording:
    what = TEXTS["words"]

    def __init__(self, reader: WordSource) -> None:
        self._reader = reader

    def ask(self, stream: IO[bytes], size: int, media_type: str) -> WordsRead:
        read = self._reader.words(stream, size, media_type)
        if read.reason == NO_ENGINE:
            raise ReadingError(NO_ENGINE, safe="All the pictures are saved.", next_step=HOW)
        return read

    def keep(self, writer: Writer, number: int, answer: WordsRead, so_far: Recognised) -> Recognised:
        writer.execute(
            "UPDATE recognised SET words = ?, words_reason = ?, engine = ?, confidence = ?, text = ?"
            " WHERE number = ?",
            (answer.status.value, answer.reason, answer.engine, answer.confidence, answer.text, number),
        )
        writer.execute("DELETE FROM search_words WHERE rowid = ?", (number,))
        if answer.text:
            writer.execute("INSERT INTO search_words (rowid, text) VALUES (?, ?)", (number, index_text(answer.text)))
        return replace(
            so_far,
            words=so_far.words + bool(answer.text),
            failed=so_far.failed + (answer.status in {ReadStatus.FAILED, ReadStatus.DECLINED, ReadStatus.PARTLY}),
            left=so_far.left - 1,
            engine=answer.engine or so_far.engine,
        )


def read_words(
    core: Core, reader: WordSource, items: Sequence[ItemId], *, progress: Progress, cancel: CancelToken
) -> Recognised:
    """Read the words of the pictures that wait. Raises UserCancelled, and ReadingError if there is no engine."""
    queue = [
        one
        for one in waiting(core.index, "words", items)
        if not one.media_type or kind_of(one.media_type) is MediaKind.PICTURE
    ]
    return work_through(core, queue, _Wording(reader), progress=progress, cancel=cancel)


def words_of(core: Core, item_id: ItemId) -> WordsRead | None:
    """What a machine read in an item's own picture; None if it was not tried. Raises NotFoundError."""
    found = library.item(core, item_id)
    row = core.index.row(
        "SELECT words, words_reason, engine, text, confidence FROM recognised WHERE object = ? AND words <> ''",
        (found.content.sha256 if found.content else "",),
    )
    if row is None:
        return None
    return WordsRead(status=ReadStatus(row[0]), reason=row[1], engine=row[2], text=row[3], confidence=row[4])
