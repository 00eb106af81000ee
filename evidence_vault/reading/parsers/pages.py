"""PDF pages as pixels, by PDFium."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from evidence_vault.model import ReadStatus
from evidence_vault.reading.parsers.findings import StopReading
from evidence_vault.reading.reasons import Reason

if TYPE_CHECKING:
    import pypdfium2

_LARGEST_SCALE = 8.0
"""Pixels for each point (1/72 inch) at most: a page the size of a stamp is not drawn as a wall."""

_NEEDS_PASSWORD = 4
"""FPDF_ERR_PASSWORD (fpdfview.h)."""

_TRIAL = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
    b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 60 60]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj\n"
    b"4 0 obj<</Length 33>>stream\nBT /F 9 Tf 5 5 Td (trial) Tj ET   \nendstream endobj\n"
    b"5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\ntrailer<</Root 1 0 R>>\n"
)


def preload() -> None:
    """Load PDFium and its fonts by drawing a page."""
    page(_TRIAL, 0, 60)


def page(data: bytes, number: int, side: int) -> tuple[dict[str, Any], bytes]:
    """Page `number` (from 0) at no more than `side` pixels a side, on white; with the number of pages.

    Raises StopReading for a password or a page that is not there.
    """
    document = _opened(data)
    try:
        pages = len(document)
        if not 0 <= number < pages:
            raise StopReading(ReadStatus.DECLINED, Reason.NO_SUCH_PLACE)
        width, height, pixels = _drawn(document[number], side)
    finally:
        document.close()
    return {"pages": pages, "width": width, "height": height}, pixels


def _opened(data: bytes) -> pypdfium2.PdfDocument:
    import pypdfium2

    try:
        return pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if getattr(error, "err_code", None) == _NEEDS_PASSWORD or "password" in str(error).lower():
            raise StopReading(ReadStatus.DECLINED, Reason.NEEDS_PASSWORD) from error
        raise StopReading(ReadStatus.FAILED, Reason.DAMAGED) from error


def _drawn(page: pypdfium2.PdfPage, side: int) -> tuple[int, int, bytes]:
    wide, high = page.get_size()
    if not (0 < wide < 1e6 and 0 < high < 1e6):
        raise StopReading(ReadStatus.FAILED, Reason.DAMAGED)
    scale = min(_LARGEST_SCALE, (side - 1) / max(wide, high))  # PDFium rounds sizes up
    bitmap = page.render(scale=scale, rev_byteorder=True, may_draw_forms=False, maybe_alpha=False)
    try:
        width, height, stride = bitmap.width, bitmap.height, bitmap.stride
        rows, channels = bytes(bitmap.buffer), bitmap.n_channels
    finally:
        bitmap.close()
    if channels != 3:
        raise StopReading(ReadStatus.FAILED, Reason.DAMAGED)
    if stride == 3 * width:
        return width, height, rows[: 3 * width * height]
    return width, height, b"".join(rows[row * stride : row * stride + 3 * width] for row in range(height))
