"""A text of paragraphs whose numbers stand in the margin; places to fill in and marks of exhibits are coloured.

Paragraphs are set apart by an empty line; lines that begin with '#' are hers alone (exporters/report/statement.py).
"""

from __future__ import annotations

import re

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from gui import theme

BLANK = re.compile(r"\[\[[^\]\n]{1,400}\]\]")
TOKEN = re.compile(r"\{(?:exhibit|sha256) \d{1,7}\}")


def numbered_lines(text: str) -> dict[int, int]:
    """The number of each paragraph by the line that it begins on; both count from 0 and 1."""
    found: dict[int, int] = {}
    apart = True
    for at, line in enumerate(text.split("\n")):
        if line.startswith("#"):
            continue
        if line.strip(" \t") and apart:
            found[at] = len(found) + 1
        apart = not line.strip(" \t")
    return found


class _Colours(QSyntaxHighlighter):
    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        colours = theme.current()
        self._blank, self._token, self._note = QTextCharFormat(), QTextCharFormat(), QTextCharFormat()
        self._blank.setBackground(QColor(colours.notice))
        self._blank.setForeground(QColor(colours.text))
        self._token.setForeground(QColor(colours.accent))
        self._note.setForeground(QColor(colours.muted))

    def highlightBlock(self, text: str) -> None:  # noqa: N802
        if text.startswith("#"):
            self.setFormat(0, len(text), self._note)
            return
        for pattern, given in ((TOKEN, self._token), (BLANK, self._blank)):
            for hit in pattern.finditer(text):
                self.setFormat(hit.start(), hit.end() - hit.start(), given)


class _Margin(QWidget):
    """Says nothing that the text does not; a screen reader skips it."""

    def __init__(self, text: NumberedText) -> None:
        super().__init__(text)
        self._text = text

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(self._text.margin_width, 0)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        self._text.paint_numbers(self, event.rect())


class NumberedText(QPlainTextEdit):
    """Plain text; Tab leaves it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setObjectName("statement")
        self._numbers: dict[int, int] = {}
        self._margin = _Margin(self)
        self._colours = _Colours(self.document())
        self.textChanged.connect(self.recount)
        self.updateRequest.connect(lambda _rect, _by: self._margin.update())
        self.recount()

    @property
    def margin_width(self) -> int:
        """Room for the numbers, in pixels."""
        digits = max(2, len(str(len(self._numbers))))
        return self.fontMetrics().horizontalAdvance("0") * (digits + 2)

    @property
    def blanks(self) -> int:
        """How many places are still to be filled in."""
        return len(BLANK.findall(self.toPlainText()))

    def recount(self) -> None:
        """After a change without signals too."""
        self._numbers = numbered_lines(self.toPlainText())
        width = self.margin_width
        right = self.isRightToLeft()
        self.setViewportMargins(0 if right else width, 0, width if right else 0, 0)
        self._margin.update()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """The margin is as tall as the text."""
        super().resizeEvent(event)
        inside = self.contentsRect()
        left = inside.right() - self.margin_width if self.isRightToLeft() else inside.left()
        self._margin.setGeometry(QRect(left, inside.top(), self.margin_width, inside.height()))

    def paint_numbers(self, margin: QWidget, where: QRect) -> None:
        """Beside the first line of each paragraph that is in sight."""
        painter = QPainter(margin)
        painter.setFont(self.font())
        painter.setPen(QColor(theme.current().muted))
        block = self.firstVisibleBlock()
        top = self.blockBoundingGeometry(block).translated(self.contentOffset()).top()
        step = self.fontMetrics().horizontalAdvance("0")
        while block.isValid() and top <= where.bottom():
            height = self.blockBoundingRect(block).height()
            number = self._numbers.get(block.blockNumber())
            if number is not None:
                place = QRect(0, round(top), margin.width() - step, self.fontMetrics().height())
                painter.drawText(place, Qt.AlignmentFlag.AlignRight, f"{number}.")
            block, top = block.next(), top + height
        painter.end()

    def go_to_blank(self) -> bool:
        """Choose the next place to fill in after the cursor, or the first: what she types then takes its place."""
        text = self.toPlainText()
        # Qt counts UTF-16 units, Python characters.
        at = len(text.encode("utf-16-le")[: 2 * self.textCursor().selectionEnd()].decode("utf-16-le", "ignore"))
        hit = BLANK.search(text, at) or BLANK.search(text)
        if hit is None:
            return False
        cursor = self.textCursor()
        start, end = (len(text[:place].encode("utf-16-le")) // 2 for place in hit.span())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.setFocus()
        return True

    def add_paragraph(self, paragraph: str) -> None:
        """After the paragraph that the cursor is in; it can be undone."""
        cursor = self.textCursor()
        block = cursor.block()
        while block.next().isValid() and block.text().strip() and block.next().text().strip():
            block = block.next()
        cursor.setPosition(block.position() + block.length() - 1)
        cursor.beginEditBlock()
        cursor.insertText(f"\n\n{paragraph}" if block.text().strip() else f"{paragraph}\n")
        cursor.endEditBlock()
        self.setTextCursor(cursor)

    def replace_all(self, text: str) -> None:
        """Another text in place of all of it; it can be undone."""
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
        cursor.setPosition(0)
        self.setTextCursor(cursor)
