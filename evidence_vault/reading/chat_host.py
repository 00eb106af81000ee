"""What the vault uses to read chat exports: give bytes, get checked entries, as a stream."""

from __future__ import annotations

import contextlib
import io
import json
from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass
from types import TracebackType
from typing import IO, TYPE_CHECKING, Any, Self, TypeVar

from evidence_vault.errors import ReadingError, UnreadableSourceError
from evidence_vault.model.chats import ChatOptions
from evidence_vault.reading import wire
from evidence_vault.reading.chat_replies import ChatDone, Entry, ReadMessage, parse_batch, parse_done
from evidence_vault.reading.checks import BadReplyError
from evidence_vault.reading.limits import Limits
from evidence_vault.reading.pool import ChildPool
from evidence_vault.reading.process import ChildGoneError, command
from evidence_vault.reading.reasons import TEXTS, Reason

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

Result = TypeVar("Result")

STEP_SECONDS = 60.0
"""Wall clock for one step of a stream: a laptop may pause, a parser may not stand still."""

ROOM = 64 << 20
MOST_PER_BYTE = 64
"""The answer may be ROOM bytes, and this many for each byte of the file: two bytes may be a record with its line."""


@dataclass(frozen=True, slots=True)
class Member:
    """A file in a ZIP, or an entry that was not unpacked (`why`: a code)."""

    name: str
    size: int
    why: str
    stream: MemberBytes | None


class ChatReader:
    """Reads exports in one confined child of its own; close it when done, or when the vault locks. Thread-safe."""

    def __init__(self, limits: Limits | None = None, *, arguments: Sequence[str] | None = None) -> None:
        """`arguments` start another child program; only tests pass them."""
        self._pool = ChildPool(arguments or command("chats"), limits or Limits(children=1, items_per_child=2000))

    def messages(
        self, stream: IO[bytes], size: int, options: ChatOptions, *, seconds: float = STEP_SECONDS
    ) -> Iterator[Entry | ChatDone]:
        """What `size` bytes of a seekable `stream` say; the last entry is a ChatDone, with '' as format if no chat.

        A child that dies or lies ends the stream with ReadingError; what came before was checked and may be used.
        Raises also what `stream` raises.
        """
        request = {"op": "chat", "size": size, "order": options.date_order}
        records = skipped = 0
        with contextlib.closing(self._frames(request, stream, size, {wire.BATCH: wire.MAX_BATCH}, seconds)) as frames:
            for kind, body in frames:
                if kind == wire.REPLY:
                    yield _agreeing(_checked(parse_done, body), records, skipped)
                    return
                for entry in _checked(parse_batch, body, size):
                    if isinstance(entry, ReadMessage):
                        records += 1
                        skipped += entry.kind == "unreadable"
                    yield entry

    def unpack(self, stream: IO[bytes], size: int) -> Iterator[Member]:
        """The files of a ZIP in its order; read each member's stream before asking for the next.

        Raises ReadingError where the child ends, and UnreadableSourceError for a ZIP that cannot be unpacked.
        """
        kinds = {wire.BATCH: wire.MAX_BATCH, wire.UNPACKED: wire.MAX_UNPACKED}
        with contextlib.closing(self._frames({"op": "unpack", "size": size}, stream, size, kinds)) as frames:
            for kind, body in frames:
                if kind == wire.REPLY:
                    _unpacked(body)
                    return
                if kind != wire.BATCH:
                    raise ReadingError(TEXTS[Reason.BAD_REPLY])
                yield from self._member(body, frames)

    def close(self) -> None:
        """End the child, also in the middle of a file. May be called twice."""
        self._pool.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _member(self, body: bytes, frames: Iterator[tuple[bytes, bytes]]) -> Iterator[Member]:
        name, size, why = _listed(body)
        if why:
            yield Member(name, size, why, None)
            return
        content = MemberBytes(frames, size)
        yield Member(name, size, "", content)
        content.pass_rest()

    def _frames(
        self,
        request: dict[str, Any],
        stream: IO[bytes],
        size: int,
        kinds: dict[bytes, int],
        seconds: float = STEP_SECONDS,
    ) -> Generator[tuple[bytes, bytes]]:
        """The frames of one conversation; every failure of the child is a ReadingError."""
        room = ROOM + MOST_PER_BYTE * size
        try:
            with (
                self._pool.lend() as child,
                contextlib.closing(
                    child.converse(json.dumps(request).encode(), stream, size, kinds, seconds=seconds)
                ) as frames,
            ):
                for kind, body in frames:
                    room -= len(body) if kind == wire.BATCH else 0
                    if room < 0:
                        raise BadReplyError("more than a file of this size can say")
                    yield kind, body
        except ChildGoneError as gone:
            raise ReadingError(TEXTS[gone.reason]) from gone
        except BadReplyError as error:
            raise ReadingError(TEXTS[Reason.BAD_REPLY]) from error


class MemberBytes(io.RawIOBase):
    """The bytes of one unpacked file as they come over the pipe. Read once, from start to end."""

    def __init__(self, frames: Iterator[tuple[bytes, bytes]], size: int) -> None:
        self._frames = frames
        self._left = size
        self._held = memoryview(b"")
        self.ended = False

    def readable(self) -> bool:
        """Always."""
        return True

    def readinto(self, buffer: WriteableBuffer, /) -> int:
        """As many bytes as fit. Raises UnreadableSourceError if the file is not what the ZIP says of it."""
        view = memoryview(buffer).cast("B")
        if not self._held and not self.ended:
            self._next()
        count = min(len(view), len(self._held))
        view[:count] = self._held[:count]
        self._held = self._held[count:]
        return count

    def pass_rest(self) -> None:
        """Go to the end, whatever was read."""
        self._held = memoryview(b"")
        while not self.ended:
            with contextlib.suppress(UnreadableSourceError):
                self._next()

    def _next(self) -> None:
        kind, body = next(self._frames)
        if kind == wire.UNPACKED and 0 < len(body) <= self._left:
            self._held = memoryview(body)
            self._left -= len(body)
            return
        if kind != wire.BATCH:
            raise ReadingError(TEXTS[Reason.BAD_REPLY])
        self.ended = True
        if not _ended_whole(body) or self._left:
            raise UnreadableSourceError("A file in the ZIP is damaged.")


def _checked(parse: Callable[..., Result], *values: object) -> Result:
    """What `parse` makes of `values`. Raises ReadingError for what no child of ours would say."""
    try:
        return parse(*values)
    except BadReplyError as error:
        raise ReadingError(TEXTS[Reason.BAD_REPLY]) from error


def _agreeing(done: ChatDone, records: int, skipped: int) -> ChatDone:
    """The closing counts must be those of what was sent. Raises ReadingError."""
    if (done.records, done.skipped) != (records, skipped):
        raise ReadingError(TEXTS[Reason.BAD_REPLY])
    return done


def _listed(body: bytes) -> tuple[str, int, str]:
    value = _array(body, 4)
    kind, name, size, why = value
    good = (
        type(kind) is type(name) is type(why) is str
        and kind in {"f", "r"}
        and len(name) <= 4000
        and type(size) is int
        and 0 <= size < 1 << 60
        and why in {"", "link", "special", "encrypted"}
        and (kind == "f") == (why == "")
    )
    if not good:
        raise ReadingError(TEXTS[Reason.BAD_REPLY])
    return name, size, why


def _ended_whole(body: bytes) -> bool:
    kind, whole = _array(body, 2)
    if kind != "e" or type(whole) is not bool:
        raise ReadingError(TEXTS[Reason.BAD_REPLY])
    return whole


def _array(body: bytes, length: int) -> list[Any]:
    try:
        value = json.loads(body.decode("ascii"))
    except (ValueError, RecursionError) as error:
        raise ReadingError(TEXTS[Reason.BAD_REPLY]) from error
    if type(value) is not list or len(value) != length:
        raise ReadingError(TEXTS[Reason.BAD_REPLY])
    return value


_WHY_NOT = {
    "bomb": "The ZIP claims to unpack to far more than it can hold.",
    "too-many": "The ZIP holds more files than are unpacked safely.",
    "damaged": "The ZIP is damaged and cannot be unpacked.",
}


def _unpacked(body: bytes) -> None:
    try:
        value = json.loads(body.decode("ascii"))
        why = value["why"]
    except (ValueError, RecursionError, TypeError, KeyError) as error:
        raise ReadingError(TEXTS[Reason.BAD_REPLY]) from error
    if why:
        raise UnreadableSourceError(_WHY_NOT.get(why) if type(why) is str else None)
