"""How a HEIC picture is put together: one piece, or a grid of tiles, then turned (ISO/IEC 23008-12 §6.5, §6.6)."""

from __future__ import annotations

from dataclasses import dataclass

from evidence_vault.reading.limits import MAX_PIXELS
from evidence_vault.reading.parsers.boxes import Box, BoxReader
from evidence_vault.reading.parsers.heic import primary_of, properties_of

MOST_TILES = 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """`tiles` are item numbers, row by row. Width and height are before `changes`, the turns and flips in order.

    One coded picture is a grid of one tile; its width and height are 0, being the picture's own.
    """

    tiles: tuple[int, ...]
    columns: int
    width: int
    height: int
    changes: tuple[str, ...]


class LayoutReader:
    """Reads it from the 'meta' box. Raises ValueError for damaged boxes and bounds passed."""

    def __init__(self, reader: BoxReader) -> None:
        self._reader = reader
        meta = reader.find(b"meta")
        if meta is None:
            raise ValueError("no meta box")
        self._start, self._end = reader.inside(meta), meta.end

    def _find(self, path: bytes) -> Box | None:
        return self._reader.find(path, self._start, self._end)

    def read(self) -> Layout:
        """The primary item's."""
        primary = primary_of(self._reader.body(self._find(b"pitm")))
        changes = self._changes(primary)
        if self._kind(primary) != b"grid":
            return Layout(tiles=(primary,), columns=1, width=0, height=0, changes=changes)
        return self._grid(primary, changes)

    def _kind(self, item: int) -> bytes:
        """The item's four-character type ('infe' of version 2 or 3, ISO/IEC 14496-12 §8.11.6)."""
        info = self._find(b"iinf")
        if info is None:
            raise ValueError("no list of items")
        start = info.start + (6 if self._reader.bytes_at(info.start, 1) == b"\x00" else 8)
        for box in self._reader.children(start, info.end):
            body = self._reader.body(box)
            wide = 4 if body[:1] == b"\x03" else 2
            if box.kind == b"infe" and int.from_bytes(body[4 : 4 + wide], "big") == item:
                return body[6 + wide : 10 + wide]
        raise ValueError("the picture is not in the list of items")

    def _grid(self, primary: int, changes: tuple[str, ...]) -> Layout:
        """'ImageGrid' (§6.6.2.3.2): rows and columns less one, and the size of the whole."""
        said = self._content(primary)
        wide = 4 if len(said) > 1 and said[1] & 1 else 2
        if len(said) < 4 + 2 * wide:
            raise ValueError("a damaged grid")
        rows, columns = said[2] + 1, said[3] + 1
        width, height = (int.from_bytes(said[at : at + wide], "big") for at in (4, 4 + wide))
        tiles = self._tiles(primary)
        if len(tiles) != rows * columns or len(tiles) > MOST_TILES:
            raise ValueError("a grid of another number of tiles")
        if not 0 < width * height <= MAX_PIXELS // 2:
            raise ValueError("a grid of an impossible size")
        return Layout(tiles=tiles, columns=columns, width=width, height=height, changes=changes)

    def _tiles(self, primary: int) -> tuple[int, ...]:
        """What the primary item is derived from, in order ('dimg' in 'iref', ISO/IEC 14496-12 §8.11.12)."""
        references = self._find(b"iref")
        if references is None:
            return ()
        wide = 2 if self._reader.bytes_at(references.start, 1) == b"\x00" else 4
        for box in self._reader.children(references.start + 4, references.end):
            body = self._reader.body(box)
            if box.kind == b"dimg" and int.from_bytes(body[:wide], "big") == primary:
                count = int.from_bytes(body[wide : wide + 2], "big")
                parts = (body[wide + 2 + wide * at : wide + 2 + wide * (at + 1)] for at in range(count))
                return tuple(int.from_bytes(part, "big") for part in parts)
        return ()

    def _content(self, item: int) -> bytes:
        """The first extent of an item's own bytes, which for a grid are a few ('iloc', §8.11.3)."""
        for number, method, offset, length in _locations(self._reader.body(self._find(b"iloc"))):
            if number == item:
                held = self._find(b"idat") if method == 1 else None
                if method > 1 or (method == 1 and held is None):
                    break
                return self._reader.bytes_at(offset + (held.start if held else 0), min(length, 64))
        raise ValueError("the grid's description is not there")

    def _changes(self, primary: int) -> tuple[str, ...]:
        """'irot' counts quarter turns against the clock, 'imir' names the axis (§6.5.10, §6.5.12)."""
        properties = self._find(b"iprp/ipco")
        if properties is None:
            return ()
        boxes = list(self._reader.children(properties.start, properties.end))
        association = self._reader.body(self._find(b"iprp/ipma"))
        found = []
        for index in properties_of(association, primary):
            box = boxes[index - 1] if 0 < index <= len(boxes) else None
            value = self._reader.body(box)[:1] if box is not None else b""
            if box is not None and box.kind == b"irot" and value:
                found.append(("", "left", "half", "right")[value[0] & 3])
            if box is not None and box.kind == b"imir" and value:
                found.append(("mirror", "flip")[value[0] & 1])
        return tuple(one for one in found if one)


def _locations(body: bytes) -> list[tuple[int, int, int, int]]:
    """(item, construction method, offset, length) of each item's first extent."""
    if len(body) < 8:
        return []
    version = body[0]
    sizes = body[4] >> 4, body[4] & 15, body[5] >> 4, body[5] & 15 if version else 0
    id_size = 4 if version == 2 else 2
    at = 6 + id_size
    found = []
    for _ in range(min(int.from_bytes(body[6:at], "big"), 10_000)):
        item, at = _number(body, at, id_size)
        method, at = _number(body, at, 2) if version else (0, at)
        _, at = _number(body, at, 2)
        base, at = _number(body, at, sizes[2])
        extents, at = _number(body, at, 2)
        for extent in range(extents):
            _, at = _number(body, at, sizes[3])
            offset, at = _number(body, at, sizes[0])
            length, at = _number(body, at, sizes[1])
            if extent == 0:
                found.append((item, method & 15, base + offset, length))
        if at > len(body):
            break
    return found


def _number(body: bytes, at: int, size: int) -> tuple[int, int]:
    return int.from_bytes(body[at : at + size], "big"), at + size
