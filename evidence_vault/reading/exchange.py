"""One question to a confined child and its checked answer; a child that had died while idle is replaced once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from types import TracebackType
from typing import IO, Self, TypeVar

from evidence_vault.errors import ReadingError
from evidence_vault.reading.checks import BadReplyError
from evidence_vault.reading.limits import Limits
from evidence_vault.reading.pool import ChildPool
from evidence_vault.reading.process import ChildGoneError, Request
from evidence_vault.reading.reasons import Reason

Result = TypeVar("Result")


class Exchange:
    """Base of the readers: a pool of children that start when first needed and end with `close`. Thread-safe."""

    def __init__(self, arguments: Sequence[str], limits: Limits) -> None:
        self._pool = ChildPool(arguments, limits)

    def close(self) -> None:
        """End every child, also one in the middle of an item. May be called twice."""
        self._pool.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _ask(self, request: Request, stream: IO[bytes], parse: Callable[[bytes, bytes], Result]) -> Result:
        """Raises ChildGoneError, ReadingError after `close`, and whatever `stream` raises."""
        try:
            return self._exchange(request, stream, parse)
        except ChildGoneError as gone:
            if self._pool.closed:
                raise ReadingError("The reader was closed.") from gone
            if gone.served or gone.reason is not Reason.STOPPED:
                raise
        return self._exchange(request, stream, parse)

    def _exchange(self, request: Request, stream: IO[bytes], parse: Callable[[bytes, bytes], Result]) -> Result:
        try:
            with self._pool.lend() as child:
                return parse(*child.ask(request, stream))
        except BadReplyError as error:
            raise ChildGoneError(Reason.BAD_REPLY, served=True) from error
