"""Messages as a readable conversation: names, times, words, covered files, and what is said of them.

Never like a screenshot.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from gui import theme
from gui.conversation import Line
from gui.kept_files import KeptFile
from gui.models.messages import LineRole
from gui.widgets.letting_go import TellsLettingGo
from gui.widgets.message_tiles import Tiles, tiles, tiles_height

_PAD = 8
_GAP = 2
_TALL = 1 << 20
_FLAGS = int(Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextWrapAnywhere)
_ALONG = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class _Placed:
    """A piece of a message's text and where it lies."""

    text: str
    font: QFont
    colour: str
    place: QRect


class MessageDelegate(QStyledItemDelegate):
    """A line of name and time, the words in their own direction, files as covered tiles, notes in grey."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self.tiles: Tiles | None = None

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: N802
        """As tall as the words and files need at the list's width."""
        line = index.data(LineRole)
        width = self._view.viewport().width()
        if line is None:
            return QSize(width, 0)
        return QSize(width, self._laid_out(option.font, QRect(0, 0, width, _TALL), line)[2] + _PAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """One message."""
        line = index.data(LineRole)
        if line is None:
            return
        painter.save()
        self._frame(painter, option, line)
        words, places, _ = self._laid_out(option.font, option.rect, line)
        if self.tiles is not None:
            self.tiles.paint(painter, line, places, option.font)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # words in Arabic begin on the right
        for one in words:
            painter.setFont(one.font)
            painter.setPen(QColor(one.colour))
            painter.drawText(one.place, _FLAGS, one.text)
        painter.restore()

    def file_at(self, index: QModelIndex, point: QPoint) -> KeptFile | None:
        """The file whose tile is at a point of the list."""
        line = index.data(LineRole)
        if line is None or self.tiles is None:
            return None
        places = self._laid_out(self._view.font(), self._view.visualRect(index), line)[1]
        return self.tiles.at(line, places, point)

    def _laid_out(self, font: QFont, rect: QRect, line: Line) -> tuple[list[_Placed], list[QRect], int]:
        """Texts and tiles with their places, and where the message ends."""
        box = rect.adjusted(_PAD * 2, _PAD, -_PAD, -_PAD)
        words, places, top = list[_Placed](), list[QRect](), box.y()
        files = line.files if self.tiles is not None else ()
        above, below = _parts(font, line)
        for at, (text, used, colour) in enumerate([*above, *below]):
            if at == len(above):
                places, top = self._tiles(font, box, top, len(files))
            height = _height_of(text, used, box.width())
            words.append(_Placed(text, used, colour, QRect(box.x(), top, box.width(), height)))
            top += height + _GAP
        if not below:
            places, top = self._tiles(font, box, top, len(files))
        return words, places, top

    def _tiles(self, font: QFont, box: QRect, top: int, count: int) -> tuple[list[QRect], int]:
        if not count:
            return [], top
        direction = self._view.layoutDirection()
        places = [
            QStyle.visualRect(direction, box, one.translated(box.x(), top + _GAP))
            for one in tiles(font, box.width(), count)
        ]
        return places, top + tiles_height(font, box.width(), count) + 3 * _GAP

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


def _parts(font: QFont, line: Line) -> tuple[list[tuple[str, QFont, str]], list[tuple[str, QFont, str]]]:
    """What stands above the files, and below them."""
    colours = theme.current()
    bold = QFont(font)
    bold.setBold(True)
    parts = [(f"{line.who}  ·  {line.when}" if line.when else line.who, bold, colours.text)]
    if line.words:
        parts.append((line.words, font, colours.text))
    return parts, [(note, font, colours.muted) for note in line.notes]


def _height_of(text: str, font: QFont, width: int) -> int:
    return QFontMetrics(font).boundingRect(QRect(0, 0, max(1, width), _TALL), _FLAGS, text).height()


class MessageList(TellsLettingGo, QListView):
    """A page of messages, chosen as a span: click and Shift, or Shift with the arrows.

    `held` with a file pressed on, or None for the one that is current; `wanted` to open it; `moved` along a message's
    files, by -1 or 1.
    """

    held = Signal(object)
    let_go = Signal()
    wanted = Signal(object)
    moved = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.messages = MessageDelegate(self)
        self.setItemDelegate(self.messages)
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

    @property
    def current_line(self) -> Line | None:
        """The message that is current."""
        line: Line | None = self.currentIndex().data(LineRole) if self.currentIndex().isValid() else None
        return line

    def _file_at(self, event: QMouseEvent) -> KeptFile | None:
        point = event.position().toPoint()
        return self.messages.file_at(self.indexAt(point), point)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """A press on a file holds it."""
        super().mousePressEvent(event)
        plain = not event.modifiers() and event.button() == Qt.MouseButton.LeftButton
        if plain and (file := self._file_at(event)) is not None:
            self.held.emit(file)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Letting go covers it."""
        super().mouseReleaseEvent(event)
        self.let_go.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Nothing is chosen by moving while a file is held."""
        if self.messages.tiles is None or not self.messages.tiles.shown:
            super().mouseMoveEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Twice opens it."""
        file = self._file_at(event)
        if file is not None:
            self.setCurrentIndex(self.indexAt(event.position().toPoint()))
            self.wanted.emit(file)
        else:
            super().mouseDoubleClickEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """On a message with files: the space bar holds one, Return opens it, left and right choose which."""
        line = self.current_line
        if line is None or not line.files or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Space:
            if not event.isAutoRepeat():
                self.held.emit(None)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.wanted.emit(None)
        elif event.key() in _ALONG:
            turned = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            self.moved.emit(_ALONG[Qt.Key(event.key())] * (-1 if turned else 1))
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Words wrap at another place, so every height changes."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
