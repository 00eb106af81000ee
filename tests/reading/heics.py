"""HEIC pictures made here, as telephones make them: tiles of one colour each in a grid, turned by a property."""

from __future__ import annotations

import io
import struct
from collections.abc import Sequence
from functools import cache

import av
from PIL import Image

TILE = 64
_PLAIN = "log-level=none:lossless=1:pools=none:frame-threads=1:bframes=0"


def box(kind: bytes, *parts: bytes, full: int | None = None) -> bytes:
    """`full`: the version of a full box, without flags."""
    body = (b"" if full is None else bytes((full, 0, 0, 0))) + b"".join(parts)
    return struct.pack(">I", 8 + len(body)) + kind + body


@cache
def coded(colour: tuple[int, int, int]) -> tuple[bytes, bytes]:
    """A tile as HEVC: its decoder configuration ('hvcC') and its one sample."""
    held = io.BytesIO()
    with av.open(held, "w", format="mp4") as made:
        stream = made.add_stream("libx265", rate=1, options={"x265-params": _PLAIN})
        stream.width = stream.height = TILE
        stream.pix_fmt = "yuv420p"
        stream.codec_context.codec_tag = "hvc1"
        picture = av.VideoFrame.from_image(Image.new("RGB", (TILE, TILE), colour))
        picture.pts = 0
        for packet in (*stream.encode(picture), *stream.encode()):
            made.mux(packet)
    data = held.getvalue()
    at = data.index(b"hvcC") - 4
    configuration = data[at : at + int.from_bytes(data[at : at + 4], "big")]
    begin = data.index(b"mdat") - 4
    return configuration, data[begin + 8 : begin + int.from_bytes(data[begin : begin + 4], "big")]


def grid(colours: Sequence[tuple[int, int, int]], columns: int, size: tuple[int, int], *, turns: int = 0) -> bytes:
    """Tiles row by row, cut to `size`, shown after so many quarter turns against the clock."""
    tiles = [coded(one) for one in colours]
    primary = len(tiles) + 1
    rows = len(tiles) // columns
    about = bytes((0, 0, rows - 1, columns - 1)) + struct.pack(">HH", *size)
    items = [(number, b"hvc1") for number in range(1, primary)] + [(primary, b"grid")]
    infos = [box(b"infe", struct.pack(">HH", number, 0), kind, b"\0", full=2) for number, kind in items]
    ispe = [box(b"ispe", struct.pack(">II", *one), full=0) for one in ((TILE, TILE), size)]
    properties = box(b"ipco", tiles[0][0], *ispe, box(b"irot", bytes((turns,))))
    told = [(number, (1, 2)) for number in range(1, primary)] + [(primary, (3, 4))]
    association = struct.pack(">I", len(told)) + b"".join(
        struct.pack(">HB", number, len(mine)) + bytes(mine) for number, mine in told
    )
    derived = struct.pack(">HH", primary, len(tiles)) + b"".join(struct.pack(">H", one) for one in range(1, primary))
    start = box(b"ftyp", b"heic", b"\0\0\0\0", b"mif1", b"heic")

    def meta(first: int) -> bytes:
        places, at = [], first
        for number, (_, sample) in enumerate(tiles, 1):
            places.append(struct.pack(">HHHHII", number, 0, 0, 1, at, len(sample)))
            at += len(sample)
        places.append(struct.pack(">HHHHII", primary, 1, 0, 1, 0, len(about)))
        return box(
            b"meta",
            box(b"hdlr", b"\0\0\0\0pict", bytes(13), full=0),
            box(b"pitm", struct.pack(">H", primary), full=0),
            box(b"iloc", b"\x44\x00", struct.pack(">H", len(places)), *places, full=1),
            box(b"iinf", struct.pack(">H", len(infos)), *infos, full=0),
            box(b"iref", box(b"dimg", derived), full=0),
            box(b"iprp", properties, box(b"ipma", association, full=0)),
            box(b"idat", about),
            full=0,
        )

    head = start + meta(0)
    return start + meta(len(head) + 8) + box(b"mdat", *(sample for _, sample in tiles))
