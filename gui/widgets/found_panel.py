"""Hits of the one search under the search box: ranked, words marked, each saying where it comes from."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from evidence_vault.errors import VaultError
from gui import theme
from gui.acts import search as acts
from gui.found_words import Spans, hit_place, hit_spoken, snippet
from gui.operations import Operation
from gui.session import Session
from gui.widgets.parts import label

_PAD = 8
_HIT = Qt.ItemDataRole.UserRole
_FLAGS = int(Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextWrapAnywhere)
_TALL = 1 << 20
_Index = QModelIndex | QPersistentModelIndex


class _HitDelegate(QStyledItemDelegate):
    """Where it is, in grey; below it the words, the ones looked for bold on a tinted ground."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: N802
        """As tall as both need at the list's width."""
        view = self.parent()
        width = view.viewport().width() if isinstance(view, QListWidget) else option.rect.width()
        hit = index.data(_HIT)
        if hit is None:
            return QSize(width, 0)
        room = max(1, width - 2 * _PAD)
        words = _laid_out(*snippet(hit.found), option.font, room)
        return QSize(
            width, _height(hit_place(hit), option.font, room) + int(words.boundingRect().height()) + 2 * _PAD
        )

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """One hit."""
        hit = index.data(_HIT)
        if hit is None:
            return
        colours = theme.current()
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(colours.soft))
        box = option.rect.adjusted(_PAD, _PAD, -_PAD, -_PAD)
        place = hit_place(hit)
        height = _height(place, option.font, box.width())
        painter.setPen(QColor(colours.muted))
        painter.setFont(option.font)
        painter.drawText(QRect(box.x(), box.y(), box.width(), height), _FLAGS, place)
        painter.setPen(QColor(colours.text))
        words = _laid_out(*snippet(hit.found), option.font, box.width())
        words.draw(painter, QPointF(box.x(), box.y() + height))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(option.rect.adjusted(1, 1, -1, -1))
        painter.restore()


def _height(text: str, font: QFont, width: int) -> int:
    return QFontMetrics(font).boundingRect(QRect(0, 0, max(1, width), _TALL), _FLAGS, text).height()


def _laid_out(text: str, spans: Spans, font: QFont, width: int) -> QTextLayout:
    layout = QTextLayout(text, font)
    how = QTextOption()
    how.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(how)
    layout.setFormats([_marked(start, length) for start, length in spans])
    layout.beginLayout()
    down = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, down))
        down += line.height()
    layout.endLayout()
    return layout


def _marked(start: int, length: int) -> QTextLayout.FormatRange:
    colours = theme.current()
    look = QTextCharFormat()
    look.setFontWeight(QFont.Weight.Bold)
    look.setBackground(QBrush(QColor(colours.soft)))
    look.setForeground(QBrush(QColor(colours.accent)))
    found = QTextLayout.FormatRange()
    found.start, found.length, found.format = start, length, look
    return found


class FoundPanel(QWidget):
    """`wanted` with a Found: an exhibit to open, or a chat at a message. Hidden while nothing is searched for."""

    wanted = Signal(object)
    failed = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._asked: Operation[Sequence[acts.Hit]] | None = None
        self.text = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.says = label("", "muted")
        column.addWidget(self.says)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Words found everywhere in the vault"))
        self.list.setItemDelegate(_HitDelegate(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setMinimumHeight(self.fontMetrics().height() * 6)
        self.list.itemActivated.connect(lambda entry: self.wanted.emit(entry.data(_HIT).found))
        column.addWidget(self.list, 1)
        self.hide()

    def ask(self, text: str) -> None:
        """Look for `text`; an answer to what was typed before is dropped."""
        if self._asked is not None:
            self._asked.drop()
            self._asked = None
        self.text = text
        if not text:
            self.list.clear()
            self.hide()
            return
        work = acts.find(self._session.vault, text)
        self._asked = self._session.operations.read(self, work, done=self._arrived, failed=self._failed)

    def _arrived(self, hits: Sequence[acts.Hit]) -> None:
        self._asked = None
        self.list.clear()
        for hit in hits:
            entry = QListWidgetItem(hit_spoken(hit))
            entry.setData(_HIT, hit)
            self.list.addItem(entry)
        if len(hits) >= acts.MOST:
            self.says.setText(self.tr("Everywhere in the vault: the best {count}").format(count=len(hits)))
        else:
            self.says.setText(self.tr("Everywhere in the vault: {count}").format(count=len(hits)))
        self.setVisible(bool(hits))
        if hits:
            self.list.setCurrentRow(0)

    def _failed(self, error: VaultError) -> None:
        self._asked = None
        self.failed.emit(error)
