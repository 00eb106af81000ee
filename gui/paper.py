"""Pages for paper: what stands on a small document, printed from here or handed on to be set as a tagged PDF."""

from __future__ import annotations

import html
from collections.abc import Callable, Sequence

from PySide6.QtCore import QUrl
from PySide6.QtGui import QFont, QImage, QTextDocument
from PySide6.QtWidgets import QApplication

from gui.ports_papers import PaperPart

_QUIET_ZONE = 4  # modules of white around a QR code (ISO/IEC 18004, 5.3.8)
_MODULE_PIXELS = 6


class Paper:
    """Headings, paragraphs, a grid of words, a QR code, one below the other. All text is taken as plain text."""

    def __init__(self, title: str) -> None:
        self.title = title
        self._parts: list[PaperPart] = []

    @property
    def parts(self) -> tuple[PaperPart, ...]:
        """What stands below the title, in order."""
        return tuple(self._parts)

    def heading(self, text: str) -> None:
        """A small heading."""
        self._parts.append(PaperPart(kind="heading", text=text))

    def text(self, text: str) -> None:
        """A paragraph."""
        self._parts.append(PaperPart(kind="text", text=text))

    def mono(self, text: str) -> None:
        """A fingerprint or another text to be compared character by character."""
        self._parts.append(PaperPart(kind="mono", text=text))

    def words(self, words: Sequence[str]) -> None:
        """Words whose number and order matter."""
        self._parts.append(PaperPart(kind="words", words=tuple(words)))

    def qr(self, text: str, spoken: str) -> None:
        """A QR code of `text`; `spoken` is what a screen reader says in its place."""
        self._parts.append(PaperPart(kind="qr", text=text, spoken=spoken))

    def document(self) -> QTextDocument:
        """What is printed."""
        made = QTextDocument()
        made.setUndoRedoEnabled(False)
        made.setDefaultFont(QFont(QApplication.font().families(), 11))
        body = [f"<h2>{html.escape(self.title)}</h2>"]
        for number, part in enumerate(self._parts):
            if part.kind == "qr":
                made.addResource(
                    QTextDocument.ResourceType.ImageResource.value, QUrl(f"picture:{number}"), qr_image(part.text)
                )
                body.append(f'<p><img src="picture:{number}"></p>')
            else:
                body.append(_HTML[part.kind](part))
        made.setHtml("".join(body))
        return made


COLUMNS = 4


def _table(part: PaperPart) -> str:
    numbered = [f"{number + 1}. {word}" for number, word in enumerate(part.words)]
    rows = [numbered[start : start + COLUMNS] for start in range(0, len(numbered), COLUMNS)]
    cells = "".join(
        "<tr>" + "".join(f'<td style="padding: 4px 18px 4px 0">{html.escape(one)}</td>' for one in row) + "</tr>"
        for row in rows
    )
    return f'<table style="font-size: 13pt">{cells}</table>'


_HTML: dict[str, Callable[[PaperPart], str]] = {
    "heading": lambda part: f"<h3>{html.escape(part.text)}</h3>",
    "text": lambda part: f"<p>{html.escape(part.text)}</p>",
    "mono": lambda part: f'<p style="font-family: monospace; font-size: 11pt">{html.escape(part.text)}</p>',
    "words": _table,
}


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
