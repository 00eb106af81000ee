"""Pixels as a PNG file, in a few lines of our own: Qt's writer adds the screen's resolution, and takes twice as long.

Every row has filter 0 (None), which suits drawn text and flat colours. Lossless, as every PNG is.
"""

from __future__ import annotations

import struct
import zlib

from PySide6.QtGui import QImage

from gui.pixels import BAND


def as_png(image: QImage, *, level: int = 6) -> bytes:
    """A PNG of the pixels alone: three chunks (W3C PNG, 11.2), so no text, no time, no profile and no resolution.

    `level` is zlib's: 1 takes a third of the time. Raises ValueError for an empty picture.
    """
    if image.isNull():
        raise ValueError("no picture")
    wide, high = image.width(), image.height()
    bands = (image.copy(0, row, wide, min(BAND, high - row)) for row in range(0, high, BAND))
    rows = b"".join(_rows(band) for band in bands)
    header = struct.pack(">IIBBBBB", wide, high, 8, 2, 0, 0, 0)
    parts = ((b"IHDR", header), (b"IDAT", zlib.compress(rows, level)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(name, body) for name, body in parts)


def _rows(band: QImage) -> bytes:
    plain = band.convertToFormat(QImage.Format.Format_RGB888)
    wide, stride, pixels = 3 * plain.width(), plain.bytesPerLine(), memoryview(plain.constBits())
    return b"".join(
        part for row in range(plain.height()) for part in (b"\0", pixels[row * stride : row * stride + wide])
    )


def _chunk(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))
