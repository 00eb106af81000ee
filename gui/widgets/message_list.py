"""Messages as a readable conversation: names, times, words, and what is said of them. Never like a screenshot."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from gui import theme
from gui.conversation import Line
from gui.models.messages import LineRole

_PAD = 8
_GAP = 2
_TALL = 1 << 20
_FLAGS = int(Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextWrapAnywhere)
_Index = QModelIndex | QPersistentModelIndex


class MessageDelegate(QStyledItemDelegate):
    """A line of name and time, the words in their own direction, notes in grey."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: N802
        """As tall as the words need at the list's width."""
        line = index.data(LineRole)
        view = self.parent()
        width = view.viewport().width() if isinstance(view, QListView) else option.rect.width()
        return QSize(width, 0 if line is None else self._height(option.font, width, line))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """One message."""
        line = index.data(LineRole)
        if line is None:
            return
        painter.save()
        self._frame(painter, option, line)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # words in Arabic begin on the right
        box = option.rect.adjusted(_PAD * 2, _PAD, -_PAD, -_PAD)
        for text, font, colour in _parts(option.font, line):
            height = _height_of(text, font, box.width())
            painter.setFont(font)
            painter.setPen(QColor(colour))
            where = QRect(box.x(), box.y(), box.width(), height)
            painter.drawText(where, _FLAGS, text)
            box.setTop(box.top() + height + _GAP)
        painter.restore()

    def _frame(self, painter: QPainter, option: QStyleOptionViewItem, line: Line) -> None:
        colours = theme.current()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        rect = option.rect.adjusted(2, 2, -2, -2)
        painter.setPen(QPen(QColor(colours.accent if chosen else colours.border), 1))
        painter.setBrush(QColor(colours.soft if chosen else colours.card))
        painter.drawRect(rect)
        if line.chosen:
            bar = QRect(rect.x(), rect.y(), 4, rect.height())
            painter.fillRect(bar, QColor(colours.border if line.service else colours.accent))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(1, 1, -1, -1))

    def _height(self, font: QFont, width: int, line: Line) -> int:
        room = width - 3 * _PAD
        return 2 * _PAD + sum(_height_of(text, used, room) + _GAP for text, used, _ in _parts(font, line))


def _parts(font: QFont, line: Line) -> list[tuple[str, QFont, str]]:
    colours = theme.current()
    bold = QFont(font)
    bold.setBold(True)
    parts = [(f"{line.who}  ·  {line.when}" if line.when else line.who, bold, colours.text)]
    if line.words:
        parts.append((line.words, font, colours.text))
    return parts + [(note, font, colours.muted) for note in line.notes]


def _height_of(text: str, font: QFont, width: int) -> int:
    return QFontMetrics(font).boundingRect(QRect(0, 0, max(1, width), _TALL), _FLAGS, text).height()


class MessageList(QListView):
    """A page of messages, chosen as a span: click and Shift, or Shift with the arrows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(MessageDelegate(self))
        self.setSelectionMode(QListView.SelectionMode.ContiguousSelection)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setWordWrap(True)
        self.setAccessibleName(self.tr("Messages"))
        self.setMinimumHeight(self.fontMetrics().height() * 8)

    def chosen_rows(self) -> list[int]:
        """Rows that are selected, in order."""
        return sorted(index.row() for index in self.selectedIndexes())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Words wrap at another place, so every height changes."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
