"""The child's side of recognising: prints of pictures and of the key pictures of videos, and words in pictures."""

from __future__ import annotations

import contextlib
from typing import Any

from evidence_vault.model import PicturePrint, ReadStatus
from evidence_vault.reading import budget
from evidence_vault.reading.limits import MAX_KEY_PICTURES, MAX_SIDE, MAX_WORDS, WORDS_SIDE
from evidence_vault.reading.parsers import frames, pdq, picture
from evidence_vault.reading.parsers.engines import Engines
from evidence_vault.reading.parsers.findings import PARSER_ERRORS, StopReading
from evidence_vault.reading.parsers.tesseract import NoEngineError
from evidence_vault.reading.parsers.viewer import Answer, refusal
from evidence_vault.reading.reasons import Reason
from evidence_vault.reading.remote import RemoteItem
from evidence_vault.reading.sniff import kind_of
from evidence_vault.reading.text import plain_lines


class Recogniser:
    """Made before confinement: loads and uses every decoder once."""

    def __init__(self, *, words: bool = False) -> None:
        """With `words` the engines for words are loaded too, if there are any."""
        frames.preload()
        _made(picture.sample(), "image/png")
        self._engine: Engines | None = None
        if words:
            with contextlib.suppress(NoEngineError):
                self._engine = Engines()
                self._engine.read(picture.decoded(picture.sample(), "image/png", WORDS_SIDE))

    def answer(self, request: dict[str, Any], item: RemoteItem) -> Answer:
        """The reply and its bytes; whatever a library raised becomes a status and a reason code."""
        try:
            fields, held = self._recognise(request, item)
        except StopReading as stop:
            return refusal(stop.status, stop.reason)
        except MemoryError:
            return refusal(ReadStatus.DECLINED, Reason.TOO_MUCH_MEMORY)
        except PARSER_ERRORS:
            return refusal(ReadStatus.FAILED, Reason.DAMAGED)
        return {"status": ReadStatus.READ.value, "reason": Reason.NONE.value, **fields}, held

    def _recognise(self, request: dict[str, Any], item: RemoteItem) -> Answer:
        op, kind = str(request["op"]), str(request["type"])
        if op == "words":
            return self._words(item, kind)
        if op != "prints":
            raise StopReading(ReadStatus.DECLINED, Reason.NOT_THIS_KIND)
        if kind in frames.FORMATS and kind.startswith("video/"):
            budget.begin_viewing()
            return _reply(
                [pdq.print_of(image, at) for at, image in frames.key_pictures(item, kind, MAX_KEY_PICTURES)]
            )
        if kind_of(kind).value != "picture":
            raise StopReading(ReadStatus.DECLINED, Reason.NOT_THIS_KIND)
        return _reply([_made(item.whole(), kind)])

    def _words(self, item: RemoteItem, kind: str) -> Answer:
        """The engine is asked only after the picture was decoded, with pixels and nothing else."""
        if self._engine is None:
            raise StopReading(ReadStatus.NOT_TRIED, Reason.NO_ENGINE)
        image = picture.decoded(item.whole(), kind, WORDS_SIDE)
        budget.begin_words()
        name, found = self._engine.read(image)
        text = plain_lines(found.text).encode("utf-8")[:MAX_WORDS].decode("utf-8", "ignore")
        return {"engine": name, "confidence": found.confidence}, text.encode("utf-8")


def _made(data: bytes, media_type: str) -> PicturePrint:
    return pdq.print_of(picture.decoded(data, media_type, MAX_SIDE, grey=True))


def _reply(prints: list[PicturePrint]) -> Answer:
    return {"prints": [[one.at_ms, one.quality] for one in prints]}, b"".join(one.forms for one in prints)
