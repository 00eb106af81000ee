"""What MP4 and QuickTime files say about themselves: times, duration, size, place, device (ISO/IEC 14496-12)."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from typing import IO

from evidence_vault.model import ReadStatus
from evidence_vault.reading.parsers.boxes import Box, BoxReader
from evidence_vault.reading.parsers.findings import Findings, StopReading
from evidence_vault.reading.reasons import Reason

EPOCH = datetime(1904, 1, 1, tzinfo=UTC)
MAX_TRACKS = 32
PLACE = re.compile(r"([+-]\d{1,2}(?:\.\d+)?)([+-]\d{1,3}(?:\.\d+)?)(?:[+-]\d+(?:\.\d+)?)?(?:CRS\w*)?/?")
ITEM_NAMES = {
    b"\xa9xyz": "Position",
    b"\xa9mak": "Make",
    b"\xa9mod": "Model",
    b"\xa9swr": "Software",
    b"\xa9too": "Encoder",
    b"\xa9nam": "Title",
    b"\xa9day": "Date",
    b"\xa9cmt": "Comment",
    b"\xa9ART": "Artist",
}
APPLE = b"com.apple.quicktime."
APPLE_NAMES = {
    b"location.ISO6709": "Position",
    b"make": "Make",
    b"model": "Model",
    b"software": "Software",
    b"creationdate": "Creation date, as the device says",
    b"content.identifier": "Content identifier",
}


def read_video(stream: IO[bytes], size: int, group: str, findings: Findings) -> None:
    """Add the facts of a video or an M4A sound under `group`. Raises StopReading if there is no movie header."""
    reader = BoxReader(stream, size)
    movie = reader.find(b"moov")
    if movie is None:
        raise StopReading(ReadStatus.PARTLY, Reason.INCOMPLETE)
    with findings.part():
        _movie_header(reader.body(reader.find(b"mvhd", movie.start, movie.end)), group, findings)
    with findings.part():
        _tracks(reader, movie, group, findings)
    with findings.part():
        _user_data(reader, movie, group, findings)
    with findings.part():
        _apple_items(reader, movie, group, findings)


def _movie_header(body: bytes, group: str, findings: Findings) -> None:
    """§8.2.2: version 1 has 64-bit times."""
    wide = body[:1] == b"\x01"
    width = 8 if wide else 4
    numbers = [int.from_bytes(body[at : at + width], "big") for at in (4, 4 + width)]
    scale_at = 4 + 2 * width
    scale = int.from_bytes(body[scale_at : scale_at + 4], "big")
    duration = int.from_bytes(body[scale_at + 4 : scale_at + 4 + width], "big")
    for name, seconds in zip(("Creation time", "Modification time"), numbers, strict=True):
        if 0 < seconds < 1 << 33:
            moment = EPOCH + timedelta(seconds=seconds)
            findings.say(group, name, moment.strftime("%Y-%m-%dT%H:%M:%SZ"))
    if scale and duration != (1 << 8 * width) - 1:
        findings.say(group, "Duration", f"{duration / scale:.3f} s")


def _tracks(reader: BoxReader, movie: Box, group: str, findings: Findings) -> None:
    for number, track in enumerate(reader.find_all(b"trak", movie.start, movie.end)):
        if number == MAX_TRACKS:
            return
        handler = reader.body(reader.find(b"mdia/hdlr", track.start, track.end))[8:12]
        samples = reader.body(reader.find(b"mdia/minf/stbl/stsd", track.start, track.end))
        name = {b"vide": "Video coding", b"soun": "Sound coding"}.get(handler)
        if name:
            findings.say(group, name, samples[12:16].decode("latin-1"))
        if handler == b"vide" and not findings.width:
            _dimensions(reader.body(reader.find(b"tkhd", track.start, track.end)), findings)


def _dimensions(body: bytes, findings: Findings) -> None:
    """§8.3.2: 16.16 width and height, and a matrix whose upper left says whether the picture lies on its side."""
    at = 4 + (8 * 3 + 8 if body[:1] == b"\x01" else 4 * 3 + 8) + 16
    matrix = [int.from_bytes(body[at + 4 * i : at + 4 * i + 4], "big", signed=True) for i in range(9)]
    width, height = (int.from_bytes(body[at + 36 + 4 * i : at + 40 + 4 * i], "big") >> 16 for i in range(2))
    sideways = matrix[0] == 0 and matrix[1] != 0
    findings.shown_as(*((height, width) if sideways else (width, height)))


def _user_data(reader: BoxReader, movie: Box, group: str, findings: Findings) -> None:
    """QuickTime user data texts: two bytes of length, two of language, then text; iTunes items hold a 'data' box."""
    for box in reader.find_all(b"udta", movie.start, movie.end):
        for item in reader.children(box.start, box.end):
            if item.kind in ITEM_NAMES:
                body = reader.body(item)
                length = int.from_bytes(body[:2], "big")
                _say(group, ITEM_NAMES[item.kind], body[4 : 4 + length], findings)
    for box in reader.find_all(b"udta/meta/ilst", movie.start, movie.end):
        for item in reader.children(box.start, box.end):
            if item.kind in ITEM_NAMES:
                _say(group, ITEM_NAMES[item.kind], _data(reader, item), findings)


def _apple_items(reader: BoxReader, movie: Box, group: str, findings: Findings) -> None:
    """QuickTime metadata: 'keys' names the items, 'ilst' holds them by number (QuickTime File Format, Metadata)."""
    meta = reader.find(b"meta", movie.start, movie.end)
    if meta is None:
        return
    inside = reader.inside(meta)
    keys = _key_names(reader.body(reader.find(b"keys", inside, meta.end)))
    items = reader.find(b"ilst", inside, meta.end)
    for item in reader.children(items.start, items.end) if items else ():
        number = int.from_bytes(item.kind, "big")
        name = APPLE_NAMES.get(keys[number - 1].removeprefix(APPLE)) if 0 < number <= len(keys) else None
        if name:
            _say(group, name, _data(reader, item), findings)


def _key_names(body: bytes) -> list[bytes]:
    names: list[bytes] = []
    at = 8
    while at + 8 <= len(body) and len(names) < 200:
        length = int.from_bytes(body[at : at + 4], "big")
        if length < 8:
            break
        names.append(body[at + 8 : at + length])
        at += length
    return names


def _data(reader: BoxReader, item: Box) -> bytes:
    """The value in an item's 'data' box, after its type and locale; only text (type 1) is kept."""
    body = reader.body(reader.find(b"data", item.start, item.end))
    return body[8:] if body[:4] == b"\x00\x00\x00\x01" else b""


def _say(group: str, name: str, value: bytes, findings: Findings) -> None:
    text = value.decode("utf-8", "replace")
    findings.say(group, name, text)
    place = PLACE.fullmatch(text.strip()) if name == "Position" else None
    if place and abs(float(place[1])) <= 90 and abs(float(place[2])) <= 180:
        findings.say("gps", "Decimal position", f"{float(place[1]):.6f}, {float(place[2]):.6f}")
