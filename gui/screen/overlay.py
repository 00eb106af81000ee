"""The frozen screen, on which she chooses a part or a window. The choice is cut out of the frozen pixels.

Mouse: drag a part, or press on a window. Keys: arrows move the part, with Shift they size it, with Ctrl by one pixel;
Tab goes to the next window; Enter takes it; Escape leaves.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from gui.screen.values import Frame, Window

_DIM = QColor(0, 0, 0, 110)
_LINE = QColor(255, 255, 255)
_DRAG = 4
_STEP = 20
_MOVES = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_TAKES = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}


class Overlay(QWidget):
    """Covers one monitor. `chosen` with a rectangle of the frame's pixels and the window's title or ''; or `left`."""

    chosen = Signal(QRect, str)
    left = Signal()

    def __init__(self, frame: Frame, windows: Sequence[Window], said: str) -> None:
        """`windows` empty: a part is chosen. `said` tells her what to do."""
        kind = Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint
        if QGuiApplication.platformName() == "xcb":
            # Otherwise a window manager may fit it between its panels, and the pixels no longer lie where they were.
            kind |= Qt.WindowType.BypassWindowManagerHint
        super().__init__(None, kind)
        self._frame, self._windows, self._said = frame, list(windows), said
        self._from: QPointF | None = None
        self._index = 0
        whole = frame.image.rect()
        middle = QRect(0, 0, whole.width() // 2, whole.height() // 2)
        middle.moveCenter(whole.center())
        self.part = self._windows[0].place if self._windows else middle
        self.setGeometry(frame.place)
        self.setWindowTitle(" ")
        self.setAccessibleName(said)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.CrossCursor)

    def begin(self) -> None:
        """Show it and take the keyboard."""
        if QGuiApplication.platformName().startswith("wayland"):
            self.showFullScreen()  # programs cannot place their windows there
        else:
            self.show()
        self.raise_()
        self.activateWindow()
        self.setFocus()

    @property
    def _shown(self) -> QRectF:
        """Where the frame is drawn: all of this widget, but where a picture of several monitors must fit into one."""
        image = self._frame.image
        fit = min(self.width() / image.width(), self.height() / image.height())
        shown = QRectF(0, 0, image.width() * fit, image.height() * fit)
        shown.moveCenter(QRectF(self.rect()).center())
        return shown

    def _pixel(self, at: QPointF) -> QPointF:
        shown = self._shown
        ratio = self._frame.image.width() / shown.width()
        return QPointF((at.x() - shown.x()) * ratio, (at.y() - shown.y()) * ratio)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """The frozen picture, dimmed but for the part."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.black)
        whole = self._shown
        painter.drawImage(whole, self._frame.image)
        painter.fillRect(self.rect(), _DIM)
        fit = whole.width() / self._frame.image.width()
        part = self.part
        shown = QRectF(
            whole.x() + part.x() * fit, whole.y() + part.y() * fit, part.width() * fit, part.height() * fit
        )
        painter.drawImage(shown, self._frame.image, QRectF(self.part))
        painter.setPen(QPen(_LINE, 2, Qt.PenStyle.DashLine))
        painter.drawRect(shown)
        self._paint_words(painter)
        painter.end()

    def _paint_words(self, painter: QPainter) -> None:
        room = self.rect().adjusted(40, 40, -40, -40)
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * 1.2)
        painter.setFont(font)
        box = painter.boundingRect(room, int(flags), self._said).adjusted(-16, -10, 16, 10)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 220))
        painter.drawRoundedRect(box, 8, 8)
        painter.setPen(_LINE)
        painter.drawText(room, int(flags), self._said)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """The corner of a part, or a window."""
        if event.button() is Qt.MouseButton.RightButton:
            self._leave()
        elif event.button() is Qt.MouseButton.LeftButton:
            self._from = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Draw the part, or find the window under the pointer."""
        if self._from is not None and not self._windows:
            self._set(QRectF(self._pixel(self._from), self._pixel(event.position())).normalized().toAlignedRect())
        elif self._windows:
            self._find(self._pixel(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Take what was drawn; a press without a drag chooses nothing where a part is wanted."""
        if self._from is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        moved = (event.position() - self._from).manhattanLength() >= _DRAG
        self._from = None
        if self._windows:
            self._find(self._pixel(event.position()))
        if self._windows or moved:
            self._take()

    def _find(self, at: QPointF) -> None:
        for index, window in enumerate(self._windows):
            if window.place.contains(at.toPoint()):
                self._index = index
                self._set(window.place)
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Everything without a mouse."""
        key = Qt.Key(event.key())
        if key is Qt.Key.Key_Escape:
            self._leave()
        elif key in _TAKES:
            self._take()
        elif key in _MOVES and not self._windows:
            self._move(_MOVES[key], event.modifiers())

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001, N802
        """Tab goes through the windows."""
        if self._windows:
            self._index = (self._index + (1 if forward else -1)) % len(self._windows)
            self._set(self._windows[self._index].place)
        return True

    def _move(self, way: tuple[int, int], keys: Qt.KeyboardModifier) -> None:
        step = 1 if keys & Qt.KeyboardModifier.ControlModifier else _STEP
        x, y = way[0] * step, way[1] * step
        if keys & Qt.KeyboardModifier.ShiftModifier:
            self._set(self.part.adjusted(0, 0, x, y))
            return
        whole, moved = self._frame.image.rect(), self.part.translated(x, y)
        self._set(moved if whole.contains(moved) else self.part)

    def _set(self, part: QRect) -> None:
        inside = part.intersected(self._frame.image.rect())
        if not inside.isEmpty():
            self.part = inside
            self.update()

    def _take(self) -> None:
        self.hide()
        self.chosen.emit(self.part, self._windows[self._index].title if self._windows else "")

    def _leave(self) -> None:
        self.hide()
        self.left.emit()
