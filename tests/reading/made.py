"""Synthetic pictures and videos for tests; nobody is in them."""

from __future__ import annotations

import io
import struct

from PIL import Image

ORIENTATION = 0x0112


def picture(
    kind: str = "JPEG", size: tuple[int, int] = (60, 40), *, orientation: int = 0, **options: object
) -> bytes:
    """A red picture whose top left quarter is blue, optionally with an EXIF orientation."""
    image = Image.new("RGB", size, (200, 30, 30))
    image.paste((20, 20, 220), (0, 0, size[0] // 2, size[1] // 2))
    if orientation:
        exif = Image.Exif()
        exif[ORIENTATION] = orientation
        options["exif"] = exif
    held = io.BytesIO()
    image.save(held, kind, **options)
    return held.getvalue()


def box(kind: bytes, *parts: bytes) -> bytes:
    """An ISO base media box."""
    body = b"".join(parts)
    return struct.pack(">I4s", 8 + len(body), kind) + body


def full(kind: bytes, *parts: bytes, version: int = 0) -> bytes:
    """A box with version and flags."""
    return box(kind, bytes((version, 0, 0, 0)), *parts)


def track(handler: bytes, coding: bytes, width: int, height: int, *, sideways: bool) -> bytes:
    one = 0x10000
    matrix = (0, one, 0, -one, 0, 0, 0, 0, 1 << 30) if sideways else (one, 0, 0, 0, one, 0, 0, 0, 1 << 30)
    header = full(
        b"tkhd", bytes(20), bytes(16), struct.pack(">9i", *matrix), struct.pack(">II", width << 16, height << 16)
    )
    samples = full(b"stsd", struct.pack(">I", 1), box(coding, bytes(16)))
    media = box(
        b"mdia",
        full(b"hdlr", bytes(4), handler, bytes(13)),
        box(b"minf", box(b"stbl", samples)),
    )
    return box(b"trak", header, media)


def apple_items(items: dict[bytes, bytes]) -> bytes:
    """QuickTime metadata: named keys and their text values."""
    keys = b"".join(struct.pack(">I4s", 8 + len(name), b"mdta") + name for name in items)
    values = b"".join(
        box(struct.pack(">I", number), box(b"data", struct.pack(">II", 1, 0), value))
        for number, value in enumerate(items.values(), 1)
    )
    handler = full(b"hdlr", bytes(4), b"mdta", bytes(13))
    return box(b"meta", handler, full(b"keys", struct.pack(">I", len(items)), keys), box(b"ilst", values))


def video(*, seconds: int = 3_800_000_000, sideways: bool = False, extra: bytes = b"", version: int = 0) -> bytes:
    """A movie without media, whose header comes after 100,000 bytes of nothing. `seconds` are since 1904."""
    times = struct.pack(">QQIQ" if version else ">IIII", seconds, seconds, 600, 7530)
    header = full(b"mvhd", times, bytes(80), version=version)
    tracks = track(b"vide", b"avc1", 1920, 1080, sideways=sideways) + track(b"soun", b"mp4a", 0, 0, sideways=False)
    place = b"+41.8530+012.4888/"
    user = box(b"udta", box(b"\xa9xyz", struct.pack(">HH", len(place), 0x15C7), place))
    movie = box(b"moov", header, tracks, user, extra)
    return box(b"ftyp", b"isom", bytes(4), b"mp42") + box(b"mdat", bytes(100_000)) + movie
