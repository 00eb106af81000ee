"""Recognising: give bytes, get PDQ values, and words in pictures, from a confined child that holds nothing else.

Its child loads picture and video decoders, and where asked the engine for words; replies are checked as in
replies.py.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import IO

from evidence_vault.errors import ReadingError
from evidence_vault.model import FORMS, PRINT_BYTES, MediaKind, PicturePrint, PrintsRead, ReadStatus, WordsRead
from evidence_vault.reading import checks
from evidence_vault.reading.checks import BadReplyError
from evidence_vault.reading.exchange import Exchange
from evidence_vault.reading.limits import MAX_DURATION_MS, MAX_KEY_PICTURES, MAX_WHOLE_BYTES, Limits
from evidence_vault.reading.process import ChildGoneError, Request, command
from evidence_vault.reading.reasons import TEXTS, Reason
from evidence_vault.reading.sniff import kind_of
from evidence_vault.reading.text import is_plain, is_plain_lines

_LIMITS = Limits(children=1, item_seconds=180.0)
_NO_CHILD = {Reason.NOT_CONFINED, Reason.NOT_STARTED}
_EACH = FORMS * PRINT_BYTES
COMPARED = frozenset({MediaKind.PICTURE, MediaKind.VIDEO})


class Recogniser(Exchange):
    """Makes prints of pictures and of the key pictures of videos. Thread-safe; close it when the vault locks."""

    def __init__(
        self, limits: Limits | None = None, *, words: bool = False, arguments: Sequence[str] | None = None
    ) -> None:
        """`words`: also load the engine that reads words. `arguments` start another child program, for tests."""
        roles = ("recognising", "words") if words else ("recognising",)
        super().__init__(arguments or command(*roles), limits or _LIMITS)

    def prints(self, stream: IO[bytes], size: int, media_type: str) -> PrintsRead:
        """The prints of `size` bytes of a seekable `stream`, or why there are none.

        Raises ReadingError if no child can be started and locked in here, and after `close`; and whatever `stream`
        itself raises, such as ObjectError.
        """
        kind = kind_of(media_type)
        refused = _refused(kind, size)
        if refused:
            return PrintsRead(status=ReadStatus.NOT_TRIED, reason=TEXTS[refused])
        request = Request("prints", media_type, size)
        try:
            return self._ask(request, stream, _prints)
        except ChildGoneError as gone:
            if gone.reason in _NO_CHILD:
                raise ReadingError(TEXTS[gone.reason]) from gone
            return PrintsRead(status=ReadStatus.FAILED, reason=TEXTS[gone.reason])

    def words(self, stream: IO[bytes], size: int, media_type: str) -> WordsRead:
        """The words in a picture, as a machine reads them; or why there are none. Raises as `prints` does."""
        kind = kind_of(media_type)
        refused = _refused(kind, size) or (Reason.NONE if kind is MediaKind.PICTURE else Reason.NOT_THIS_KIND)
        if refused:
            return WordsRead(status=ReadStatus.NOT_TRIED, reason=TEXTS[refused])
        try:
            return self._ask(Request("words", media_type, size), stream, _words)
        except ChildGoneError as gone:
            if gone.reason in _NO_CHILD:
                raise ReadingError(TEXTS[gone.reason]) from gone
            return WordsRead(status=ReadStatus.FAILED, reason=TEXTS[gone.reason])


def _refused(kind: MediaKind, size: int) -> Reason:
    if kind not in COMPARED:
        return Reason.NOT_THIS_KIND
    if not size:
        return Reason.EMPTY
    return Reason.TOO_LARGE if kind is MediaKind.PICTURE and size > MAX_WHOLE_BYTES else Reason.NONE


def _prints(body: bytes, held: bytes) -> PrintsRead:
    fields = checks.any_object(body)
    status, reason = checks.outcome(fields)
    if status is not ReadStatus.READ:
        checks.require(not held and fields.keys() == {"status", "reason"}, "more than a refusal")
        return PrintsRead(status=status, reason=TEXTS[reason])
    checks.require(fields.keys() == {"status", "reason", "prints"}, "not the expected fields")
    listed = fields["prints"]
    if not isinstance(listed, list) or len(listed) > MAX_KEY_PICTURES or len(held) != _EACH * len(listed):
        raise BadReplyError("values that do not fit their list")
    found = tuple(_print(one, held[at * _EACH : (at + 1) * _EACH]) for at, one in enumerate(listed))
    return PrintsRead(status=status, prints=found)


def _words(body: bytes, held: bytes) -> WordsRead:
    fields = checks.any_object(body)
    status, reason = checks.outcome(fields)
    if status is not ReadStatus.READ:
        checks.require(not held and fields.keys() == {"status", "reason"}, "more than a refusal")
        return WordsRead(status=status, reason=TEXTS[reason])
    checks.require(fields.keys() == {"status", "reason", "engine", "confidence"}, "not the expected fields")
    engine = fields["engine"]
    checks.require(isinstance(engine, str) and 0 < len(engine) <= 100 and is_plain(engine), "not an engine's name")
    try:
        text = held.decode("utf-8")
    except UnicodeDecodeError as error:
        raise BadReplyError("not UTF-8") from error
    checks.require(is_plain_lines(text), "text that cannot be shown")
    confidence = checks.number(fields["confidence"], 0, 100)
    return WordsRead(status=status, engine=engine, text=text, confidence=confidence)


def _print(entry: object, forms: bytes) -> PicturePrint:
    if not isinstance(entry, list) or len(entry) != 2:
        raise BadReplyError("not a print")
    return PicturePrint(
        forms=forms,
        quality=checks.number(entry[1], 0, 100),
        at_ms=checks.number(entry[0], -1, MAX_DURATION_MS),
    )
