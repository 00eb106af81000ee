"""Finding JSON values in a stream of bytes without parsing them: exact places, bounded memory, no recursion.

Exporters write JSON by hand, and not all of it is valid (RFC 8259). A value is framed by its brackets and strings
alone, so that one bad escape costs one record at most, and a record of gigabytes is passed over, not held.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from evidence_vault.reading.chats.contract import MAX_RECORD, DamagedError, Source

_STRING = rb'"(?:[^"\\]++|\\.)*+"'
_TOKEN = re.compile(_STRING + rb'|["{}\[\]]', re.DOTALL)
_IN_STRING = re.compile(rb'(?:[^"\\]++|\\.)*+', re.DOTALL)
_SPACE = re.compile(rb"[\s,]*+")
_COLON = re.compile(rb"\s*+:?\s*+")
_SCALAR = re.compile(rb'[^\s,{}\[\]":]*+')
_BLOCK = 1 << 20


def _nested(depth: int) -> re.Pattern[bytes]:
    """A whole value of up to `depth` levels in one match: some ten times faster than a token at a time."""
    inner = rb'(?:[^"{}\[\]]++|' + _STRING + rb")*+"
    for _ in range(depth - 1):
        inner = rb'(?:[^"{}\[\]]++|' + _STRING + rb"|[{\[]" + inner + rb"[}\]])*+"
    return re.compile(rb"[{\[]" + inner + rb"[}\]]", re.DOTALL)


_SHALLOW = _nested(6)


@dataclass(frozen=True, slots=True)
class Frame:
    """A value's place, and its bytes; None if it is longer than what is parsed."""

    offset: int
    length: int
    data: bytes | None


class Cursor:
    """Walks a JSON text from outside in; the caller says what to enter and what to take whole.

    Raises DamagedError('truncated') where the file ends inside a value, and DamagedError('damaged') for no JSON.
    """

    def __init__(self, source: Source, start: int = 0) -> None:
        self._source = source
        self._base = 3 if start == 0 and source.head.startswith(b"\xef\xbb\xbf") else start
        self._buffer = b""
        self._at = 0

    @property
    def offset(self) -> int:
        """Where the next byte lies in the file."""
        return self._base + self._at

    def peek(self) -> bytes:
        """The next byte that is neither space nor comma."""
        while True:
            self._at = self._end_of(_SPACE)
            if self._at < len(self._buffer):
                return self._buffer[self._at : self._at + 1]
            self._need_more()

    def enter(self, bracket: bytes) -> None:
        """Step into an object or an array."""
        if self.peek() != bracket:
            raise DamagedError("damaged", self.offset)
        self._at += 1

    def key(self) -> str | None:
        """The next member's name, or None at the end of the object."""
        first = self.peek()
        if first == b"}":
            self._at += 1
            return None
        if first != b'"':
            raise DamagedError("damaged", self.offset)
        name = self.value().data or b""
        while self._end_of(_COLON) == len(self._buffer):
            self._need_more()
        self._at = self._end_of(_COLON)
        return name[1:-1].decode("utf-8", "replace")

    def element(self) -> bool:
        """Whether another element follows; steps out of the array if not."""
        if self.peek() == b"]":
            self._at += 1
            return False
        return True

    def value(self) -> Frame:
        """The next value, whatever it is, framed and passed."""
        first = self.peek()
        if first in b"{[":
            whole = _SHALLOW.match(self._buffer, self._at)
            return self._cut(whole.end()) if whole else self._bracketed()
        if first == b'"':
            return self._string()
        if first in b"}]:":
            raise DamagedError("damaged", self.offset)
        while self._end_of(_SCALAR) == len(self._buffer) and len(self._buffer) - self._at < _BLOCK:
            if not self._more():
                break
        return self._cut(self._end_of(_SCALAR))

    def _bracketed(self) -> Frame:
        """A token at a time: for values that are deep, or reach beyond the buffer."""
        depth, seen = 0, 0
        while True:
            found = _TOKEN.search(self._buffer, self._at + seen)
            if found is None or found[0] == b'"':
                seen = (found.start() if found else len(self._buffer)) - self._at
                if len(self._buffer) - self._at > MAX_RECORD:
                    return self._passed_over(seen, depth)
                self._need_more()
                continue
            depth += (found[0] in b"{[") - (found[0] in b"}]")
            seen = found.end() - self._at
            if depth == 0:
                return self._cut(found.end())

    def _string(self) -> Frame:
        while True:
            found = _TOKEN.match(self._buffer, self._at)
            if found and found[0] != b'"':
                return self._cut(found.end())
            if len(self._buffer) - self._at > MAX_RECORD:
                return self._passed_over(0, 0)
            self._need_more()

    def _passed_over(self, seen: int, depth: int) -> Frame:
        """A value too long to hold: read to its end, keeping nothing of it."""
        start = self.offset
        self._at += seen
        while True:
            found = _TOKEN.search(self._buffer, self._at)
            if found is None:
                self._at = len(self._buffer)
                self._need_more()
                continue
            if found[0] == b'"':
                self._at = found.end()
                self._rest_of_string()
            else:
                self._at = found.end()
                depth += (found[0] in b"{[") - (found[0] in b"}]")
            if depth == 0:
                return Frame(start, self.offset - start, None)

    def _rest_of_string(self) -> None:
        while True:
            self._at = self._end_of(_IN_STRING)
            if self._at < len(self._buffer) and self._buffer[self._at] == 0x22:
                self._at += 1
                return
            self._need_more()

    def _cut(self, end: int) -> Frame:
        length = end - self._at
        frame = Frame(self.offset, length, self._buffer[self._at : end] if length <= MAX_RECORD else None)
        self._at = end
        return frame

    def _end_of(self, pattern: re.Pattern[bytes]) -> int:
        found = pattern.match(self._buffer, self._at)
        return found.end() if found else self._at

    def _need_more(self) -> None:
        if not self._more():
            raise DamagedError("truncated", self.offset)

    def _more(self) -> bool:
        """Drop what was passed and read on, as much again as is held: a long value is not read over and over."""
        self._buffer = self._buffer[self._at :]
        self._base += self._at
        self._at = 0
        block = self._source.at(self._base + len(self._buffer), max(_BLOCK, len(self._buffer)))
        self._buffer += block
        return bool(block)
