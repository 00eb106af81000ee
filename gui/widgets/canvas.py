"""Paints the covered stand-in, or a clear picture with zoom and pan for as long as it is given."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from evidence_vault.model import Item
from gui import theme
from gui.pixels import as_image
from gui.ports import ClearPicture
from gui.widgets.letting_go import TellsLettingGo
from gui.widgets.thumbs import Thumbs

_STEP = 1.25
_LARGEST = 16.0
_MOVE = 60


class Canvas(TellsLettingGo, QWidget):
    """Plus and minus zoom, 0 fits, arrows move, the space bar asks to show. Zoom stays from picture to picture."""

    ROLE = QAccessible.Role.Graphic

    held = Signal()
    let_go = Signal()
    zoomed = Signal(float)

    def __init__(self, item: Item | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._item = item
        self._thumbs = Thumbs()
        self._clear: QPixmap | None = None
        self._zoom = 1.0
        self._middle = QPointF(0.5, 0.5)
        self._dragged: QPointF | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(self.fontMetrics().height() * 9)
        self.setAccessibleName(self.tr("Covered preview"))

    @property
    def is_clear(self) -> bool:
        """Whether a clear picture is on the screen."""
        return self._clear is not None

    @property
    def zoom(self) -> float:
        """1 fits the whole picture in."""
        return self._zoom

    def show_clear(self, picture: ClearPicture) -> None:
        """The clear picture, until `cover`."""
        self.show_image(as_image(picture))

    def show_image(self, image: QImage) -> None:
        """The same, of an image that is ready: one of format RGB32 is not copied."""
        self._clear = QPixmap.fromImage(image)
        self.setAccessibleName(self.tr("Preview, shown"))
        self.update()

    def cover(self) -> None:
        """Let the clear picture go and paint the covered one at once."""
        self._clear = None
        self.setAccessibleName(self.tr("Covered preview"))
        self.update() if not self.isVisible() else self.repaint()

    def zoom_by(self, factor: float) -> None:
        """Closer or further away, between whole and sixteenfold."""
        self._zoom = max(1.0, min(_LARGEST, self._zoom * factor))
        if self._zoom == 1.0:
            self._middle = QPointF(0.5, 0.5)
        self.zoomed.emit(self._zoom)
        self.update()

    def fit(self) -> None:
        """The whole picture."""
        self.zoom_by(1 / self._zoom)

    def move_by(self, across: float, down: float) -> None:
        """Move what is seen, in pixels of the screen."""
        size = self._size() * self._zoom
        if size.width() and size.height():
            x = self._middle.x() - across / size.width()
            y = self._middle.y() - down / size.height()
            self._middle = QPointF(max(0.0, min(1.0, x)), max(0.0, min(1.0, y)))
            self.update()

    def _size(self) -> QSize:
        """The clear picture as it fits in."""
        if self._clear is None:
            return QSize()
        return self._clear.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)

    def picture_rect(self) -> QRectF:
        """Where the clear picture lies, which may reach beyond the canvas."""
        size = self._size() * self._zoom
        x = self.width() / 2 - self._middle.x() * size.width()
        y = self.height() / 2 - self._middle.y() * size.height()
        return QRectF(x, y, size.width(), size.height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Background, then the picture; a frame where the focus is."""
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.current().card))
        painter.drawRect(self.rect())
        if self._clear is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(self.picture_rect(), self._clear, QRectF(self._clear.rect()))
            self.paint_over(painter)
        elif self._item is not None:
            covered = self._thumbs.pixmap(self._item, self.size())
            place = covered.rect()
            place.moveCenter(self.rect().center())
            painter.drawPixmap(place, covered)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QColor(theme.current().accent))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
            painter.drawRect(self.rect().adjusted(1, 1, -2, -2))
        painter.end()

    def paint_over(self, painter: QPainter) -> None:
        """For those who draw on the picture."""

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """See the class."""
        moves = {
            Qt.Key.Key_Left: (_MOVE, 0),
            Qt.Key.Key_Right: (-_MOVE, 0),
            Qt.Key.Key_Up: (0, _MOVE),
            Qt.Key.Key_Down: (0, -_MOVE),
        }
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Space:
            if not event.isAutoRepeat():
                self.held.emit()
        elif key in {Qt.Key.Key_Plus, Qt.Key.Key_Equal}:
            self.zoom_by(_STEP)
        elif key == Qt.Key.Key_Minus:
            self.zoom_by(1 / _STEP)
        elif key == Qt.Key.Key_0:
            self.fit()
        elif key in moves and self._zoom > 1:
            self.move_by(*moves[key])
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """With Control, zoom; otherwise the page scrolls."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(_STEP if event.angleDelta().y() > 0 else 1 / _STEP)
            event.accept()
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Take hold of the picture."""
        self._dragged = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Move it."""
        if self._dragged is not None:
            by = event.position() - self._dragged
            self._dragged = event.position()
            self.move_by(by.x(), by.y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Let it go."""
        self._dragged = None
