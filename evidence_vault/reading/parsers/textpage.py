"""Any part of a text of any size: the bytes are cut into pages at line ends near every 32 KiB, and decoded.

A page's borders depend on the file alone, so that going forth and back shows the same pages.
"""

from __future__ import annotations

from typing import IO, Any

from evidence_vault.model import ReadStatus
from evidence_vault.reading.limits import MAX_TEXT_PAGE, TEXT_PAGE_BYTES
from evidence_vault.reading.parsers.findings import StopReading
from evidence_vault.reading.parsers.text import NAMES, decode
from evidence_vault.reading.reasons import Reason
from evidence_vault.reading.text import plain_lines

_HEAD = 64 * 1024
_SEARCH = 4096
_UNITS = {"utf-16-le": (2, b"\n\x00"), "utf-16-be": (2, b"\x00\n")}
_MARKS = {"utf-8": b"\xef\xbb\xbf", "utf-16-le": b"\xff\xfe", "utf-16-be": b"\xfe\xff"}


def preload() -> None:
    """Load what is needed."""
    import io

    page(io.BytesIO("é\n".encode()), 3, 0)


def page(stream: IO[bytes], size: int, number: int) -> tuple[dict[str, Any], bytes]:
    """Page `number` (from 0) as UTF-8, its printable characters only, with the number of pages and the encoding.

    Raises StopReading for a page that is not there.
    """
    pages = max(1, -(-size // TEXT_PAGE_BYTES))
    if not 0 <= number < pages:
        raise StopReading(ReadStatus.DECLINED, Reason.NO_SUCH_PLACE)
    encoding = _encoding(stream)
    start, end = (_border(stream, size, one, encoding) for one in (number, number + 1))
    stream.seek(start)
    data = stream.read(max(0, end - start))
    if number == 0:
        data = data.removeprefix(_MARKS.get(encoding, b""))
    text = plain_lines(data.decode("latin-1" if encoding == "unknown" else encoding, "replace"))
    return {"pages": pages, "encoding": NAMES.get(encoding, "unknown")}, text.encode()[:MAX_TEXT_PAGE]


def _encoding(stream: IO[bytes]) -> str:
    """Judged by the beginning, whose last character may be cut."""
    stream.seek(0)
    head = stream.read(_HEAD)
    if len(head) < _HEAD:
        return decode(head)[0]
    for cut in range(4):  # no encoding here has characters of more than four bytes
        if (found := decode(head[: len(head) - cut])[0]) not in {"gb18030", "unknown"}:
            return found
    tried = (decode(head[: len(head) - cut])[0] for cut in range(4))
    return "gb18030" if "gb18030" in tried else "unknown"


def _border(stream: IO[bytes], size: int, number: int, encoding: str) -> int:
    """Where page `number` begins: after the first line end, else the first safe place, from its nominal place on."""
    nominal = number * TEXT_PAGE_BYTES
    if number == 0 or nominal >= size:
        return min(nominal, size)
    stream.seek(nominal)
    window = stream.read(_SEARCH)
    step, newline = _UNITS.get(encoding, (1, b"\n"))
    at = window.find(newline)
    while at >= 0 and at % step:
        at = window.find(newline, at + 1)
    if at >= 0:
        return nominal + at + step
    return nominal + _between_characters(window, encoding)


def _between_characters(window: bytes, encoding: str) -> int:
    """How far into `window` a character surely begins."""
    if encoding == "utf-8":
        return next((at for at in range(4) if window[at : at + 1] and window[at] & 0xC0 != 0x80), 0)
    if encoding == "gb18030":  # a byte below 0x30 is never part of a longer character (GB 18030-2022)
        return next((at for at, byte in enumerate(window) if byte < 0x30), 0)
    if encoding in _UNITS:
        low = window[1] if encoding == "utf-16-le" else window[0]
        return 2 if 0xDC <= low <= 0xDF else 0
    return 0
