"""What every importer is given and what it gives back. Runs in the confined child."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Protocol

HEAD = 64 * 1024
"""Bytes from the start of a file by which a format is recognised."""

MAX_TEXT = 256 * 1024
"""Characters of one message that are carried; the whole lies in the original, at its place."""

MAX_NAME = 300
MAX_RECORD = 32 << 20
"""Bytes of one record that are parsed; a longer one is passed over, and its place is told."""


@dataclass(slots=True)
class Found:
    """One record, as `replies` on the host side documents it. `extra` holds only what is there."""

    kind: str = "message"
    id: str = ""
    sender: str = ""
    name: str = ""
    ms: int | None = None
    local: str = ""
    basis: str = "none"
    edited: int | None = None
    text: str = ""
    offset: int = 0
    length: int = 0
    line: int = 0
    extra: dict[str, Any] = field(default_factory=dict)

    def repaired(self, code: str) -> None:
        """Note that this record was read from a repaired copy, or a field of it was not what it should be."""
        codes = self.extra.setdefault("repairs", [])
        if code not in codes:
            codes.append(code)

    def flag(self, code: str) -> None:
        """Note something about this record."""
        codes = self.extra.setdefault("flags", [])
        if code not in codes:
            codes.append(code)

    def unread(self, why: str) -> Found:
        """Make this a record that could not be read: its place stays, the reason is a flag."""
        self.kind = "unreadable"
        self.flag(why)
        return self


@dataclass(slots=True)
class Head:
    """The chat that the records after it belong to; again later if more was learnt of it."""

    id: str = ""
    title: str = ""
    kind: str = ""
    details: list[list[str]] = field(default_factory=list)
    newest_first: bool = False
    again: bool = False


@dataclass(slots=True)
class Told:
    """A finding about the file as a whole."""

    code: str
    count: int = 0
    value: str = ""


Step = Found | Head | Told


@dataclass(frozen=True, slots=True)
class Options:
    """What the person said."""

    date_order: str = ""


class SeekableBytes(Protocol):
    """All that is asked of a file."""

    def seek(self, offset: int, /) -> int:
        """Go to a place."""

    def read(self, size: int, /) -> bytes | None:
        """Up to `size` bytes."""


class Source:
    """The file in the child: seekable bytes of known size."""

    def __init__(self, stream: SeekableBytes, size: int) -> None:
        self._stream = stream
        self.size = size
        self.head = self.at(0, HEAD)

    def at(self, offset: int, length: int) -> bytes:
        """Up to `length` bytes from `offset`; fewer only at the end of the file."""
        self._stream.seek(offset)
        parts = []
        while length > 0:
            part = self._stream.read(min(length, 1 << 20))
            if not part:
                break
            parts.append(part)
            length -= len(part)
        return parts[0] if len(parts) == 1 else b"".join(parts)

    def blocks(self, start: int = 0, size: int = 1 << 20) -> Iterator[bytes]:
        """The file from `start`, in order."""
        while block := self.at(start, size):
            yield block
            start += len(block)


class Importer(Protocol):
    """One export format. It raises for no bytes: what cannot be read is an unreadable record or Told."""

    key: str
    """Stable name of the format, such as 'telegram-json'."""

    platform: str

    def fits(self, head: bytes) -> bool:
        """Whether a file that begins so is of this format; decided by content, never by name."""

    def read(self, source: Source, options: Options) -> Iterator[Step]:
        """Every record in the order of the file, each with its place."""


class DamagedError(Exception):
    """Nothing more can be read from here on; `code` says why, `offset` where."""

    def __init__(self, code: str, offset: int) -> None:
        super().__init__(code)
        self.code = code
        self.offset = offset
