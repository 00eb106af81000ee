"""What a reader collects, already bounded and printable. Mutable, and lives for one item."""

from __future__ import annotations

import lzma
import struct
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email.errors import MessageError

from evidence_vault.model import ReadStatus
from evidence_vault.reading.limits import MAX_DIMENSION, MAX_FACTS, MAX_NAME, MAX_VALUE
from evidence_vault.reading.reasons import Reason
from evidence_vault.reading.text import plain

PARSER_ERRORS = (
    ArithmeticError, AssertionError, AttributeError, BufferError, EOFError, LookupError, OSError, RuntimeError,
    SyntaxError, TypeError, ValueError, MessageError, lzma.LZMAError, struct.error, zlib.error,
)  # fmt: skip
"""What libraries raise on hostile bytes, by experience and by fuzzing: nearly every built-in error there is, and the
standard library's own that descend from none of them."""


class StopReading(Exception):  # noqa: N818 - an outcome, not always a fault
    """The item cannot be read further, for `reason`."""

    def __init__(self, status: ReadStatus, reason: Reason) -> None:
        super().__init__(reason.value)
        self.status = status
        self.reason = reason


@dataclass(slots=True)
class Findings:
    """`width` and `height` are as shown; `cover` is grey bytes with their width and height."""

    status: ReadStatus = ReadStatus.READ
    reason: Reason = Reason.NONE
    width: int = 0
    height: int = 0
    orientation: int = 1
    pages: int = 0
    facts: list[tuple[str, str, str]] = field(default_factory=list)
    cover: tuple[int, int, bytes] | None = None

    def say(self, group: str, name: str, value: object) -> None:
        """Keep one fact, unless it is empty or there are too many already."""
        shown, label = plain(str(value), MAX_VALUE), plain(name, MAX_NAME)
        if shown and label and len(self.facts) < MAX_FACTS:
            self.facts.append((group, label, shown))

    def shown_as(self, width: int, height: int) -> None:
        """Keep the dimensions if they are plausible."""
        if 0 < width <= MAX_DIMENSION and 0 < height <= MAX_DIMENSION:
            self.width, self.height = width, height

    def stop(self, status: ReadStatus, reason: Reason) -> None:
        """Note the outcome. The first stays, but 'partly' gives way to anything worse."""
        worse = self.status is ReadStatus.PARTLY and status not in {ReadStatus.READ, ReadStatus.PARTLY}
        if self.status is ReadStatus.READ or worse:
            self.status, self.reason = status, reason

    @contextmanager
    def part(self) -> Iterator[None]:
        """One part of an item: if it cannot be read, the rest still is, and the status says 'partly'."""
        try:
            yield
        except StopReading as stop:
            self.stop(stop.status, stop.reason)
        except PARSER_ERRORS:
            self.stop(ReadStatus.PARTLY, Reason.INCOMPLETE)
