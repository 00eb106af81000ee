"""Pages for paper: a small document, printed or as the bytes of a PDF. Nothing is written to the disk here."""

from __future__ import annotations

import html
from collections.abc import Sequence

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QUrl
from PySide6.QtGui import QFont, QImage, QPageLayout, QPageSize, QPdfWriter, QTextDocument
from PySide6.QtWidgets import QApplication

_QUIET_ZONE = 4  # modules of white around a QR code (ISO/IEC 18004, 5.3.8)
_MODULE_PIXELS = 6
_MARGIN_MM = 18.0


class Paper:
    """Headings, paragraphs, a grid of words, a QR code, one below the other. All text is taken as plain text."""

    def __init__(self, title: str) -> None:
        self._parts = [f"<h2>{html.escape(title)}</h2>"]
        self._images: list[QImage] = []

    def heading(self, text: str) -> None:
        """A small heading."""
        self._parts.append(f"<h3>{html.escape(text)}</h3>")

    def text(self, text: str) -> None:
        """A paragraph."""
        self._parts.append(f"<p>{html.escape(text)}</p>")

    def mono(self, text: str) -> None:
        """A fingerprint or another text to be compared character by character."""
        self._parts.append(f'<p style="font-family: monospace; font-size: 11pt">{html.escape(text)}</p>')

    def rows(self, rows: Sequence[Sequence[str]]) -> None:
        """A table without lines; each row has the same number of cells."""
        cells = "".join(
            "<tr>" + "".join(f'<td style="padding: 4px 18px 4px 0">{html.escape(one)}</td>' for one in row) + "</tr>"
            for row in rows
        )
        self._parts.append(f'<table style="font-size: 13pt">{cells}</table>')

    def qr(self, text: str) -> None:
        """A QR code of `text`."""
        self._images.append(qr_image(text))
        self._parts.append(f'<p><img src="picture:{len(self._images) - 1}"></p>')

    def document(self) -> QTextDocument:
        """What is printed."""
        made = QTextDocument()
        made.setUndoRedoEnabled(False)
        made.setDefaultFont(QFont(QApplication.font().families(), 11))
        for number, image in enumerate(self._images):
            made.addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(f"picture:{number}"), image)
        made.setHtml("".join(self._parts))
        return made

    def pdf(self) -> bytes:
        """The document as a PDF of A4 pages, in memory. Its title and creator tell nothing."""
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setTitle(" ")
        writer.setCreator(" ")
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        writer.setPageMargins(QMarginsF(*(_MARGIN_MM,) * 4), QPageLayout.Unit.Millimeter)
        self.document().print_(writer)
        buffer.close()
        return bytes(buffer.data().data())


def qr_image(text: str) -> QImage:
    """A QR code with error correction M: black on white, its quiet zone included."""
    import segno

    rows = [bytes(row) for row in segno.make_qr(text, error="m").matrix]
    side = len(rows) + 2 * _QUIET_ZONE
    made = QImage(side, side, QImage.Format.Format_Grayscale8)
    made.fill(255)
    for y, row in enumerate(rows):
        for x, dark in enumerate(row):
            if dark:
                made.setPixel(x + _QUIET_ZONE, y + _QUIET_ZONE, 0)
    return made.scaled(side * _MODULE_PIXELS, side * _MODULE_PIXELS)
