"""What the rest of the vault uses: give bytes, get facts or pixels. Never gives the child a key, a path or a name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import IO

from evidence_vault.errors import ReadingError
from evidence_vault.model import FileFacts, MediaKind, ReadStatus
from evidence_vault.reading.exchange import Exchange
from evidence_vault.reading.kinds import most_bytes
from evidence_vault.reading.limits import MAX_SIDE, Limits
from evidence_vault.reading.process import ChildGoneError, Request, command
from evidence_vault.reading.reasons import TEXTS, Reason
from evidence_vault.reading.replies import RgbPicture, parse_clear, parse_facts
from evidence_vault.reading.sniff import kind_of

UNTRIED = {Reason.EMPTY, Reason.NO_READER}
DECODER_DIED = {Reason.STOPPED, Reason.TOO_SLOW}
REFUSED = {Reason.NOT_CONFINED, Reason.NOT_STARTED, Reason.TOO_LARGE}


class FactReader(Exchange):
    """Reads untrusted files in confined children, at most `limits.children` at once. Thread-safe.

    Children start when first needed, serve many items, and are replaced when they die. Close it when the vault locks.
    """

    def __init__(self, limits: Limits | None = None, *, arguments: Sequence[str] | None = None) -> None:
        """`arguments` start another child program; only tests pass them."""
        super().__init__(arguments or command(), limits or Limits())

    def read(self, stream: IO[bytes], size: int, media_type: str) -> FileFacts:
        """What `size` bytes of a seekable `stream` say, taken as `media_type` (from `sniff`).

        A file that cannot be read costs a preview: the result's status and reason say so. A picture that its decoder
        does not survive is read once more without it, for its EXIF. Raises ReadingError only
        after `close`, and whatever `stream` itself raises, such as ObjectError.
        """
        kind = kind_of(media_type)
        failed = Reason.NONE
        for op in ("facts", "bare"):
            try:
                _check_first(media_type, size)
                found = self._facts(Request(op=op, media_type=media_type, size=size), stream)
                return replace(found, status=ReadStatus.PARTLY, reason=TEXTS[failed]) if failed else found
            except ChildGoneError as gone:
                failed = failed or gone.reason
                if kind is not MediaKind.PICTURE or gone.reason not in DECODER_DIED:
                    break
        return FileFacts(media_type=media_type, kind=kind, status=_status_for(failed), reason=TEXTS[failed])

    def clear_picture(self, stream: IO[bytes], size: int, media_type: str, *, max_side: int) -> RgbPicture:
        """The picture itself, uncovered, at most `max_side` (1 to 4096) pixels on the longer side, in sRGB.

        Raises ReadingError if there is none to show, and whatever `stream` raises.
        """
        if not 1 <= max_side <= MAX_SIDE:
            raise ValueError(f"max_side must be 1 to {MAX_SIDE}")
        if kind_of(media_type) is not MediaKind.PICTURE:
            raise ReadingError(TEXTS[Reason.NOT_THIS_KIND])
        request = Request(op="clear", media_type=media_type, size=size, side=max_side)
        try:
            _check_first(media_type, size)
            found = self._ask(request, stream, lambda body, pixels: parse_clear(body, pixels, max_side))
        except ChildGoneError as gone:
            raise ReadingError(TEXTS[gone.reason]) from gone
        if isinstance(found, Reason):
            raise ReadingError(TEXTS[found])
        return found

    def layers(self) -> tuple[str, ...]:
        """The layers of confinement that hold here, starting a child if none has run yet.

        Raises ReadingError if this system cannot confine one; the message says so.
        """
        try:
            with self._pool.lend() as child:
                return child.hello.layers
        except ChildGoneError as gone:
            raise ReadingError(TEXTS[gone.reason]) from gone

    def _facts(self, request: Request, stream: IO[bytes]) -> FileFacts:
        kind = kind_of(request.media_type)
        return self._ask(request, stream, lambda body, pixels: parse_facts(body, pixels, request.media_type, kind))


def _check_first(media_type: str, size: int) -> None:
    """What needs no child to answer. Raises ChildGoneError."""
    most = most_bytes(media_type)
    reason = Reason.EMPTY if not size else Reason.NO_READER if most == 0 else Reason.NONE
    if most and size > most:
        reason = Reason.TOO_LARGE
    if reason:
        raise ChildGoneError(reason, served=False)


def _status_for(reason: Reason) -> ReadStatus:
    if reason in UNTRIED:
        return ReadStatus.NOT_TRIED
    return ReadStatus.DECLINED if reason in REFUSED else ReadStatus.FAILED
