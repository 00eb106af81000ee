"""One confined child as the host sees it: started with nothing, spoken to with a deadline, ended without mercy."""

from __future__ import annotations

import json
import signal
import threading
from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass
from types import TracebackType
from typing import IO, Self

from evidence_vault import children
from evidence_vault.children import Child
from evidence_vault.errors import UnreadableSourceError
from evidence_vault.model import FORMS, PRINT_BYTES
from evidence_vault.reading import wire
from evidence_vault.reading.checks import BadReplyError
from evidence_vault.reading.confine import NEEDED
from evidence_vault.reading.confine.starting import start
from evidence_vault.reading.limits import COVER_SIDE, MAX_KEY_PICTURES, MAX_TEXT_PAGE, MAX_WORDS, Limits
from evidence_vault.reading.reasons import Reason
from evidence_vault.reading.replies import Hello, parse_hello

MAX_WANTS = 20_000
VIEWING = frozenset({"frames", "sound", "page", "still", "text"})
OUT_OF_TIME = -getattr(signal, "SIGPROF", 0) or None
"""How a child ends that has used up its processor time; Windows has no such end."""


def command(*roles: str) -> list[str]:
    """How the child is started.

    `roles` says what it loads besides: "viewing" for video and page decoders, "recognising" for prints, "words" for
    reading words.
    """
    return children.command(Child.READING, *roles)


class ChildGoneError(Exception):
    """The child ended, was ended, or broke the rules; `reason` says which, `served` whether it had begun the item."""

    def __init__(self, reason: Reason, *, served: bool) -> None:
        super().__init__(reason.value)
        self.reason = reason
        self.served = served


@dataclass(frozen=True, slots=True)
class Request:
    """One item for a child: no name, no path, no id. The last three are for viewing (see viewing.py)."""

    op: str
    media_type: str
    size: int
    side: int = 0
    at: int = 0
    count: int = 0
    token: int = 0

    @property
    def body(self) -> bytes:
        """As it goes over the pipe."""
        fields = {"op": self.op, "type": self.media_type, "size": self.size, "side": self.side}
        if self.op in VIEWING:
            fields |= {"at": self.at, "count": self.count, "token": self.token}
        return json.dumps(fields).encode()

    @property
    def most_pixels(self) -> int:
        """Bytes of pixels that the reply may hold."""
        picture = 3 * self.side * self.side
        most = {"clear": picture, "page": picture, "still": picture, "frames": picture * self.count}
        most |= {"sound": self.count, "text": MAX_TEXT_PAGE, "prints": FORMS * PRINT_BYTES * MAX_KEY_PICTURES}
        most |= {"words": MAX_WORDS}
        return most.get(self.op, COVER_SIDE * COVER_SIDE)


class Deadline:
    """Calls `kill` after so many seconds unless left before; afterwards `passed` says whether it did."""

    def __init__(self, seconds: float, kill: Callable[[], None]) -> None:
        self.passed = False
        self._kill = kill
        self._timer = threading.Timer(seconds, self._fire)
        self._timer.daemon = True

    def _fire(self) -> None:
        self.passed = True
        self._kill()

    def __enter__(self) -> Self:
        self._timer.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._timer.cancel()
        self._timer.join()


class ReadingProcess:
    """Not thread-safe; the pool lends it to one caller at a time."""

    def __init__(self, arguments: Sequence[str], limits: Limits) -> None:
        """Start and wait for the hello. Raises ChildGoneError(NOT_STARTED or NOT_CONFINED)."""
        self._limits = limits
        self.items = 0
        try:
            self._process = start(arguments)
        except OSError as error:
            raise ChildGoneError(Reason.NOT_STARTED, served=False) from error
        try:
            self.hello = self._greet()
        except BaseException:
            self.close()
            raise

    @property
    def pid(self) -> int:
        """The child's process id."""
        return self._process.pid

    def ask(self, request: Request, stream: IO[bytes]) -> tuple[bytes, bytes]:
        """The reply's JSON and pixels, unchecked. Raises ChildGoneError; errors of `stream` pass through.

        After any exception the child must be closed: it is somewhere in the middle of an item.
        """
        self.items += 1
        served = False
        with Deadline(self._limits.seconds_for(request.size), self._process.kill) as deadline:
            try:
                wire.send(self._to_child, wire.REQUEST, request.body)
                for _ in range(MAX_WANTS):
                    kind, body = self._receive({wire.WANTED: wire.WANT.size, wire.REPLY: wire.MAX_REPLY})
                    served = True
                    if kind == wire.REPLY:
                        return body, self._receive({wire.PIXELS: request.most_pixels})[1]
                    self._send(_range(stream, request.size, body))
            except (wire.WireError, BrokenPipeError, BadReplyError, _PipeError) as error:
                reason = self._reason_for(error, late=deadline.passed)
                raise ChildGoneError(reason, served=served or deadline.passed) from error
        raise ChildGoneError(Reason.BAD_REPLY, served=True)

    def converse(
        self, request: bytes, stream: IO[bytes], size: int, kinds: dict[bytes, int], *, seconds: float
    ) -> Generator[tuple[bytes, bytes]]:
        """A streamed answer: every frame of `kinds` (kind: most bytes), unchecked, and the reply as the last one.

        Each step has `seconds` of wall clock. Raises as `ask` does; a generator left before its end also leaves the
        child somewhere in the middle, so that it must be closed.
        """
        self.items += 1
        allowed = {wire.WANTED: wire.WANT.size, wire.REPLY: wire.MAX_REPLY, **kinds}
        late = False
        try:
            with Deadline(seconds, self._process.kill):
                wire.send(self._to_child, wire.REQUEST, request)
            while True:
                with Deadline(seconds, self._process.kill) as deadline:
                    try:
                        kind, body = self._receive(allowed)
                        if kind == wire.WANTED:
                            self._send(_range(stream, size, body))
                            continue
                    finally:
                        late = deadline.passed
                yield kind, body
                if kind == wire.REPLY:
                    return
        except (wire.WireError, BrokenPipeError, BadReplyError, _PipeError) as error:
            raise ChildGoneError(self._reason_for(error, late=late), served=True) from error

    def kill(self) -> None:
        """End the child at once, from any thread; whoever is waiting for it gets ChildGoneError."""
        self._process.kill()

    def close(self) -> None:
        """End the child and let go of the pipe; it holds nothing worth saving."""
        self._process.kill()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                try:
                    pipe.close()
                except OSError:
                    continue  # what was left in the buffer has nowhere to go
        self._process.wait()

    @property
    def _to_child(self) -> IO[bytes]:
        assert self._process.stdin is not None  # noqa: S101 - always a pipe
        return self._process.stdin

    def _reason_for(self, error: Exception, *, late: bool) -> Reason:
        if not isinstance(error, (wire.WireClosed, BrokenPipeError, _PipeError)):
            return Reason.BAD_REPLY
        self._process.kill()
        return Reason.TOO_SLOW if late or self._process.wait() == OUT_OF_TIME else Reason.STOPPED

    def _send(self, data: bytes) -> None:
        try:
            wire.send(self._to_child, wire.DATA, data)
        except OSError as error:
            raise _PipeError from error

    def _receive(self, allowed: dict[bytes, int]) -> tuple[bytes, bytes]:
        assert self._process.stdout is not None  # noqa: S101 - always a pipe
        try:
            return wire.receive(self._process.stdout, allowed)
        except OSError as error:
            raise _PipeError from error

    def _greet(self) -> Hello:
        with Deadline(self._limits.start_seconds, self._process.kill):
            try:
                hello = parse_hello(self._receive({wire.HELLO: wire.MAX_REQUEST})[1])
            except (wire.WireError, BadReplyError, _PipeError) as error:
                raise ChildGoneError(Reason.NOT_STARTED, served=False) from error
        if hello.version != wire.VERSION or not hello.refused >= NEEDED:
            raise ChildGoneError(Reason.NOT_CONFINED, served=False)
        return hello


class _PipeError(Exception):
    """The pipe failed, as opposed to the vault's own stream."""


def _range(stream: IO[bytes], size: int, body: bytes) -> bytes:
    """The bytes the child asked for, if they are the item's to give."""
    if len(body) != wire.WANT.size:
        raise BadReplyError("not a range")
    offset, length = wire.WANT.unpack(body)
    if not 0 < length <= wire.MAX_RANGE or offset + length > size:
        raise BadReplyError("a range outside the item")
    stream.seek(offset)
    data = stream.read(length)
    while len(data) < length:
        more = stream.read(length - len(data))
        if not more:
            raise UnreadableSourceError
        data += more
    return data
