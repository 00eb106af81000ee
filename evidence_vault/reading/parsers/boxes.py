"""A small, bounded reader of ISO base media boxes (ISO/IEC 14496-12 §4.2), for MP4, QuickTime and HEIC headers.

It reads only what is named below, never the media itself: at most MAX_BOXES boxes, MAX_BODY bytes of each.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import IO

MAX_BOXES = 4096
MAX_BODY = 256 * 1024


@dataclass(frozen=True, slots=True)
class Box:
    """`start` and `end` bound the body in the file; `kind` is its four-character code."""

    kind: bytes
    start: int
    end: int


class BoxReader:
    """Walks the boxes of one seekable stream of `size` bytes. Raises ValueError when a bound is passed."""

    def __init__(self, stream: IO[bytes], size: int) -> None:
        self._stream = stream
        self.size = size
        self._left = MAX_BOXES

    def children(self, start: int, end: int) -> Iterator[Box]:
        """The boxes between two offsets, in order; a damaged size ends the walk."""
        at = start
        while at + 8 <= end:
            self._left -= 1
            if self._left < 0:
                raise ValueError("too many boxes")
            head = self.bytes_at(at, min(16, end - at))
            length, kind, body = int.from_bytes(head[:4], "big"), head[4:8], at + 8
            if length == 1 and len(head) == 16:  # a 64-bit size follows
                length, body = int.from_bytes(head[8:16], "big"), at + 16
            elif length == 0:  # to the end of the file
                length = end - at
            if length < body - at:
                return
            yield Box(kind, body, min(at + length, end))
            at += length

    def find(self, path: bytes, start: int = 0, end: int | None = None) -> Box | None:
        """The first box at a path such as b'moov/mvhd', or None."""
        return next(self.find_all(path, start, self.size if end is None else end), None)

    def find_all(self, path: bytes, start: int, end: int) -> Iterator[Box]:
        """Every box at a path. Full boxes such as 'meta' are entered after their version and flags."""
        kind, _, rest = path.partition(b"/")
        for box in self.children(start, end):
            if box.kind == kind:
                if rest:
                    yield from self.find_all(rest, self.inside(box), box.end)
                else:
                    yield box

    def inside(self, box: Box) -> int:
        """Where a container's children begin: 'meta' is a full box in MP4 and HEIC, and a plain one in QuickTime."""
        if box.kind == b"meta" and self.bytes_at(box.start + 4, 4) != b"hdlr":
            return box.start + 4
        return box.start

    def body(self, box: Box | None) -> bytes:
        """The body of a box, at most MAX_BODY bytes; b'' for None."""
        return b"" if box is None else self.bytes_at(box.start, min(box.end - box.start, MAX_BODY))

    def bytes_at(self, offset: int, length: int) -> bytes:
        """Bytes at an offset; fewer at the end of the file."""
        self._stream.seek(offset)
        return self._stream.read(max(length, 0))
