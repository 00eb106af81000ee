"""Text exports by line: the encoding found, exact places in bytes, lines of any length held in bounds."""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from evidence_vault.reading.chats.contract import MAX_TEXT, Found, Source

LONGEST = 1 << 20
"""Bytes of one line that are carried; the rest is passed over and its record marked."""

MARKS = "\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff"
"""Direction marks that apps put before names and dates."""

_BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_OLDER = ("gb18030", "cp949", "big5", "shift_jis")
_SPACES = re.compile("[\u00a0\u202f\u2007\u3000]")


@dataclass(slots=True)
class Line:
    """One line without its end. `bad`: bytes that are no text in this encoding; `cut`: it was longer."""

    offset: int
    length: int
    number: int
    text: str
    bad: bool = False
    cut: bool = False


def readings(head: bytes) -> Iterator[tuple[str, str]]:
    """Encodings a file may have, with its beginning read so: the one that is certain, or older ones to try."""
    for mark, name in _BOMS:
        if head.startswith(mark):
            yield name, head[len(mark) :].decode(name, "replace")
            return
    sample = head[: 4 << 10]
    if sample.count(0) > len(sample) // 4:
        name = "utf-16-le" if sample[1::2].count(0) > sample[::2].count(0) else "utf-16-be"
        yield name, head.decode(name, "replace")
        return
    try:
        yield "utf-8", codecs.getincrementaldecoder("utf-8")().decode(head)
    except UnicodeDecodeError:
        # Older programs wrote the system's own encoding; a few bad bytes in UTF-8 come last.
        for name in _OLDER:
            try:
                yield name, codecs.getincrementaldecoder(name)().decode(head)
            except UnicodeDecodeError:
                continue
        yield "utf-8", head.decode("utf-8", "replace")


def fitting(head: bytes, fits: Callable[[str], bool]) -> str:
    """The encoding in which the beginning looks right, or ''."""
    return next((name for name, text in readings(head) if fits(text)), "")


def lines(source: Source, encoding: str) -> Iterator[Line]:
    """Every line with its place."""
    end, unit = ("\n".encode(encoding), 2) if encoding.startswith("utf-16") else (b"\n", 1)
    buffer, base, number, passed = b"", 0, 0, 0
    for mark, name in _BOMS:
        if source.head.startswith(mark) and name == encoding:
            base = len(mark)
    for block in source.blocks(base):
        buffer += block
        start = 0
        while (at := _line_end(buffer, end, start, unit)) >= 0:
            number += 1
            yield _line(buffer[start:at], base + start - passed, at + len(end) - start + passed, number, encoding)
            start, passed = at + len(end), 0
        if len(buffer) - start > LONGEST:
            keep = LONGEST - LONGEST % 4
            drop = (len(buffer) - start - keep) // 4 * 4
            passed += drop
            buffer = buffer[start : start + keep] + buffer[start + keep + drop :]
            base += start + drop
        else:
            buffer, base = buffer[start:], base + start
    if buffer:
        yield _line(buffer, base - passed, len(buffer) + passed, number + 1, encoding)


def _line_end(buffer: bytes, end: bytes, start: int, unit: int) -> int:
    at = buffer.find(end, start)
    while unit == 2 and at >= 0 and (at - start) % 2:
        at = buffer.find(end, at + 1)
    return at


def _line(data: bytes, offset: int, length: int, number: int, encoding: str) -> Line:
    cut = length - len(data) > 4
    try:
        text, bad = data.decode(encoding), False
    except UnicodeDecodeError:
        text, bad = data.decode(encoding, "replace"), True
    return Line(offset, length, number, text.rstrip("\r\n"), bad, cut)


def plain_spaces(text: str) -> str:
    """`text` with the narrow and wide spaces of clocks and dates as plain ones."""
    return _SPACES.sub(" ", text)


def begin(line: Line, found: Found) -> Found:
    """`found` placed at its first line."""
    found.offset, found.length, found.line = line.offset, line.length, line.number
    _mark(line, found)
    return found


def go_on(line: Line, found: Found) -> None:
    """A further line of the same record."""
    found.length = line.offset + line.length - found.offset
    if len(found.text) < MAX_TEXT:
        found.text += "\n" + line.text
    else:
        found.flag("cut")
    _mark(line, found)


def _mark(line: Line, found: Found) -> None:
    if line.bad:
        found.repaired("bad-encoding")
    if line.cut:
        found.flag("cut")
