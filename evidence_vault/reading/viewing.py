"""Looking at what is kept: moving pictures, loudness, PDF pages and text, as pixels and words from a confined child.

Its child loads video and page decoders besides and serves one viewer at a time. Replies are checked as in replies.py.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import IO, Any, TypeVar

from evidence_vault.errors import ReadingError
from evidence_vault.model import MediaKind, ReadStatus
from evidence_vault.reading import checks
from evidence_vault.reading.checks import BadReplyError
from evidence_vault.reading.exchange import Exchange
from evidence_vault.reading.limits import (
    LEVEL_MS,
    MAX_DURATION_MS,
    MAX_FRAMES,
    MAX_LEVELS,
    MAX_PAGES,
    MAX_SIDE,
    MAX_WHOLE_BYTES,
    Limits,
)
from evidence_vault.reading.process import ChildGoneError, Request, command
from evidence_vault.reading.reasons import TEXTS, Reason
from evidence_vault.reading.replies import RgbPicture
from evidence_vault.reading.sniff import kind_of
from evidence_vault.reading.text import is_plain_lines

Result = TypeVar("Result")
_ENCODINGS = frozenset({"UTF-8", "UTF-16 LE", "UTF-16 BE", "GB18030, probably", "unknown"})
_READABLE = frozenset({MediaKind.TEXT, MediaKind.WEB})
_LIMITS = Limits(children=1, items_per_child=20_000)


@dataclass(frozen=True, slots=True, kw_only=True)
class Frames:
    """Consecutive pictures of a video, all of one size, with the moments (ms from the beginning) they appear at.

    No pictures: the video ended before. `duration` in ms, 0 where the file does not say.
    """

    times: tuple[int, ...]
    pictures: tuple[RgbPicture, ...]
    duration: int
    has_sound: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Levels:
    """Loudness, 0 to 255, one for each LEVEL_MS (50 ms); fewer than asked for at the end."""

    levels: bytes
    duration: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PageView:
    """One page of a PDF as pixels, and how many pages there are."""

    picture: RgbPicture
    pages: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TextPage:
    """One page of a text: printable characters, line feeds and tabs; and how many pages there are."""

    text: str
    pages: int
    encoding: str


class MediaViewer(Exchange):
    """Every method raises ReadingError with the reason if there is nothing to show, and whatever `stream` raises."""

    def __init__(self, limits: Limits | None = None, *, arguments: Sequence[str] | None = None) -> None:
        """`arguments` start another child program; only tests pass them."""
        super().__init__(arguments or command("viewing"), limits or _LIMITS)

    def frames(
        self, stream: IO[bytes], size: int, media_type: str, *, at: int, count: int, side: int, token: int
    ) -> Frames:
        """Up to `count` (1 to MAX_FRAMES) pictures from `at` ms on, each at most `side` pixels a side.

        `token`, not 0, is the same for every question about the same open video, so that playing on is cheap.
        """
        _in_bounds(at=at, side=side)
        if not 1 <= count <= MAX_FRAMES:
            raise ValueError(f"count must be 1 to {MAX_FRAMES}")
        _refuse_unless(kind_of(media_type) is MediaKind.VIDEO, size)
        request = Request("frames", media_type, size, side, at, count, token)
        return self._view(request, stream, lambda fields, held: _frames(fields, held, count, side))

    def levels(self, stream: IO[bytes], size: int, media_type: str, *, at: int, count: int, token: int) -> Levels:
        """How loud it is in `count` (1 to MAX_LEVELS) steps of 50 ms from `at` ms on."""
        _in_bounds(at=at, side=1)
        if not 1 <= count <= MAX_LEVELS:
            raise ValueError(f"count must be 1 to {MAX_LEVELS}")
        _refuse_unless(kind_of(media_type) in {MediaKind.VIDEO, MediaKind.AUDIO}, size)
        request = Request("sound", media_type, size, 0, at, count, token)
        return self._view(request, stream, lambda fields, held: _levels(fields, held, count))

    def page(self, stream: IO[bytes], size: int, *, number: int, side: int) -> PageView:
        """Page `number` (from 0) of a PDF at no more than `side` pixels a side."""
        _in_bounds(at=number, side=side)
        _refuse_unless(True, size)  # noqa: FBT003 - the caller knows that it is a PDF
        if size > MAX_WHOLE_BYTES:
            raise ReadingError(TEXTS[Reason.TOO_LARGE])
        request = Request("page", "application/pdf", size, side, number)
        return self._view(request, stream, lambda fields, held: _page(fields, held, side))

    def still(self, stream: IO[bytes], size: int, media_type: str, *, side: int) -> RgbPicture:
        """A HEIC picture at no more than `side` pixels a side, as shown."""
        _in_bounds(at=0, side=side)
        _refuse_unless(media_type == "image/heic", size)
        return self._view(
            Request("still", media_type, size, side), stream, lambda fields, held: _still(fields, held, side)
        )

    def text(self, stream: IO[bytes], size: int, media_type: str, *, number: int) -> TextPage:
        """Page `number` (from 0) of a text of any size; pages are about 32 KiB and end with a line where they can."""
        _in_bounds(at=number, side=1)
        _refuse_unless(kind_of(media_type) in _READABLE, size)
        return self._view(Request("text", media_type, size, 0, number), stream, _text)

    def _view(self, request: Request, stream: IO[bytes], parse: Callable[[dict[str, Any], bytes], Result]) -> Result:
        def checked(body: bytes, held: bytes) -> Result | Reason:
            fields = checks.any_object(body)
            status, reason = checks.outcome(fields)
            if status is ReadStatus.READ:
                return parse(fields, held)
            checks.require(not held and fields.keys() == {"status", "reason"}, "more than a refusal")
            return reason

        try:
            found = self._ask(request, stream, checked)
        except ChildGoneError as gone:
            raise ReadingError(TEXTS[gone.reason]) from gone
        if isinstance(found, Reason):
            raise ReadingError(TEXTS[found])
        return found


def _in_bounds(*, at: int, side: int) -> None:
    if not (0 <= at <= MAX_DURATION_MS and 1 <= side <= MAX_SIDE):
        raise ValueError("a place or a size out of bounds")


def _refuse_unless(right: bool, size: int) -> None:  # noqa: FBT001 - a condition
    if not right or not size:
        raise ReadingError(TEXTS[Reason.EMPTY if right else Reason.NOT_THIS_KIND])


def _frames(fields: dict[str, Any], held: bytes, count: int, side: int) -> Frames:
    _has(fields, "width", "height", "times", "sound", "duration")
    times = fields["times"]
    if not isinstance(times, list) or len(times) > count:
        raise BadReplyError("more pictures than were asked for")
    moments = tuple(checks.number(one, 0, MAX_DURATION_MS) for one in times)
    checks.require(list(moments) == sorted(moments), "pictures out of order")
    if type(fields["sound"]) is not bool:
        raise BadReplyError("neither with sound nor without")
    width, height = (checks.number(fields[one], 1 if moments else 0, side) for one in ("width", "height"))
    each = 3 * width * height
    checks.require(len(held) == each * len(moments), "pixels that do not fit the size")
    pictures = tuple(
        RgbPicture(width=width, height=height, rgb=held[at : at + each]) for at in range(0, len(held), each or 1)
    )
    return Frames(times=moments, pictures=pictures, duration=_duration(fields), has_sound=fields["sound"])


def _levels(fields: dict[str, Any], held: bytes, count: int) -> Levels:
    _has(fields, "duration")
    checks.require(len(held) <= count, "more sound than was asked for")
    return Levels(levels=held, duration=_duration(fields))


def _page(fields: dict[str, Any], held: bytes, side: int) -> PageView:
    _has(fields, "width", "height", "pages")
    width, height = (checks.number(fields[one], 1, side) for one in ("width", "height"))
    checks.require(len(held) == 3 * width * height, "pixels that do not fit the size")
    picture = RgbPicture(width=width, height=height, rgb=held)
    return PageView(picture=picture, pages=checks.number(fields["pages"], 1, MAX_PAGES))


def _still(fields: dict[str, Any], held: bytes, side: int) -> RgbPicture:
    _has(fields, "width", "height")
    width, height = (checks.number(fields[one], 1, side) for one in ("width", "height"))
    checks.require(len(held) == 3 * width * height, "pixels that do not fit the size")
    return RgbPicture(width=width, height=height, rgb=held)


def _text(fields: dict[str, Any], held: bytes) -> TextPage:
    _has(fields, "pages", "encoding")
    try:
        text = held.decode("utf-8")
    except UnicodeDecodeError as error:
        raise BadReplyError("not UTF-8") from error
    checks.require(is_plain_lines(text), "text that cannot be shown")
    encoding = fields["encoding"]
    checks.require(isinstance(encoding, str) and encoding in _ENCODINGS, "an unknown encoding")
    return TextPage(text=text, pages=checks.number(fields["pages"], 1, 1 << 40), encoding=encoding)


def _duration(fields: dict[str, Any]) -> int:
    return checks.number(fields["duration"], 0, MAX_DURATION_MS)


def _has(fields: dict[str, Any], *names: str) -> None:
    checks.require(fields.keys() == {"status", "reason", *names}, "not the expected fields")


__all__ = ["LEVEL_MS", "Frames", "Levels", "MediaViewer", "PageView", "TextPage"]
