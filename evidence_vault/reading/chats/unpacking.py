"""The child's side of unpacking a ZIP: names and bytes go out as a stream, nothing is written anywhere.

["f", name, size, ""]      a file begins; its bytes follow as X frames
["e", whole]               it ended; false if its bytes did not agree with what the ZIP says of them
["r", name, size, why]     an entry that is not unpacked
"""

from __future__ import annotations

import itertools
import json
import stat
import zipfile
from collections.abc import Callable
from typing import IO, Any

from evidence_vault.reading import wire
from evidence_vault.reading.chats.records import holdable
from evidence_vault.reading.parsers.findings import PARSER_ERRORS

MOST_ENTRIES = 1_000_000
MOST_RATIO = 100
ROOM = 1 << 30
"""A ZIP may unpack to this, or to MOST_RATIO times its own size, whichever is more."""

_CHUNK = 1 << 20
Send = Callable[[bytes, bytes], None]


def serve_unpack(stream: IO[bytes], size: int, send: Send) -> dict[str, Any]:
    """Send every file of the ZIP. The closing reply says how many, or why none."""
    try:
        with zipfile.ZipFile(stream) as opened:
            entries = opened.infolist()
            why = _refused(entries, size)
            if why:
                return {"files": 0, "why": why}
            return {"files": sum(_one(opened, entry, send) for entry in entries), "why": ""}
    except (zipfile.BadZipFile, NotImplementedError, *PARSER_ERRORS):
        return {"files": 0, "why": "damaged"}


def preload() -> None:
    """Unpack one small ZIP, so that nothing is imported later."""
    import bz2
    import io
    import lzma

    held = io.BytesIO()
    for way in (zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA):
        with zipfile.ZipFile(held, "w") as made:
            made.writestr("a", b"a", way)
        serve_unpack(held, len(held.getvalue()), lambda kind, body: None)
    bz2.decompress(bz2.compress(b"a"))
    lzma.decompress(lzma.compress(b"a"))


def _refused(entries: list[zipfile.ZipInfo], size: int) -> str:
    """A ZIP that cannot be what an app exported."""
    if len(entries) > MOST_ENTRIES:
        return "too-many"
    if sum(entry.file_size for entry in entries) > max(ROOM, MOST_RATIO * size):
        return "bomb"
    ordered = sorted(entries, key=lambda entry: entry.header_offset)
    for before, after in itertools.pairwise(ordered):
        if before.header_offset + before.compress_size > after.header_offset:
            return "bomb"  # entries that share bytes (Fifield, 'A better zip bomb', 2019)
    return ""


def _one(opened: zipfile.ZipFile, entry: zipfile.ZipInfo, send: Send) -> int:
    name = _name(entry)
    if entry.is_dir():
        return 0
    why = _why_not(entry)
    if why:
        send(wire.BATCH, _json(["r", name, min(entry.file_size, 1 << 53), why]))
        return 0
    send(wire.BATCH, _json(["f", name, entry.file_size, ""]))
    send(wire.BATCH, _json(["e", _bytes(opened, entry, send)]))
    return 1


def _bytes(opened: zipfile.ZipFile, entry: zipfile.ZipInfo, send: Send) -> bool:
    sent = 0
    try:
        with opened.open(entry) as member:
            while chunk := member.read(_CHUNK):
                sent += len(chunk)
                if sent > entry.file_size:
                    return False
                send(wire.UNPACKED, chunk)
    except (zipfile.BadZipFile, NotImplementedError, *PARSER_ERRORS):
        return False
    return sent == entry.file_size


def _why_not(entry: zipfile.ZipInfo) -> str:
    mode = entry.external_attr >> 16
    if mode and stat.S_IFMT(mode) not in {0, stat.S_IFREG}:
        return "link" if stat.S_ISLNK(mode) else "special"
    return "encrypted" if entry.flag_bits & 1 else ""


def _name(entry: zipfile.ZipInfo) -> str:
    """APPNOTE 4.4.4 bit 11 says UTF-8; without it zipfile takes code page 437, while apps of today mean UTF-8."""
    name = entry.orig_filename
    if not entry.flag_bits & 0x800:
        try:
            name = name.encode("cp437").decode("utf-8")
        except UnicodeError:
            name = entry.orig_filename
    return holdable(name[:4000])


def _json(value: object) -> bytes:
    return json.dumps(value).encode("ascii")
