"""A canvas to draw rectangles on, with the mouse or with a frame that the arrow keys move."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

from evidence_vault.model import Item
from gui import theme
from gui.ports import ClearPicture
from gui.redaction import Mark, MarkKind, Marks, Prepared, patches, prepared
from gui.widgets.canvas import Canvas

_LEAST = 4
_SHARE = 40


class MarkingCanvas(Canvas):
    """`drawn` when the marks changed. Shift with an arrow key makes the frame larger; Return covers what is in it."""

    drawn = Signal()

    def __init__(self, item: Item, parent: QWidget | None = None) -> None:
        super().__init__(item, parent)
        self.kind = MarkKind.BLACK
        self.marks = Marks()
        self.frame = QRect()
        self._picture: ClearPicture | None = None
        self._ready: Prepared | None = None
        self._over: list[tuple[Mark, QImage | None]] = []
        self._start: QPointF | None = None
        self.setAccessibleDescription(
            self.tr("Arrow keys move the frame, Shift with them changes its size, Return covers what is in it.")
        )

    def show_clear(self, picture: ClearPicture) -> None:
        """The picture with its marks, until `cover`."""
        self.show_prepared(prepared(picture))

    def show_prepared(self, ready: Prepared) -> None:
        """The same, of one that another thread has made ready."""
        picture = ready.picture
        if self._picture is None or (self._picture.width, self._picture.height) != (picture.width, picture.height):
            wide, high = picture.width, picture.height
            self.frame = QRect(wide // 3, high // 3, max(_LEAST, wide // 3), max(_LEAST, high // 3))
        self._picture, self._ready = picture, ready
        self._over = patches(ready, self.marks.made)
        self.show_image(ready.image)
        self.drawn.emit()

    def cover(self) -> None:
        """Let what is shown go, and the small one; `result` stays for making the copy."""
        self._ready, self._over = None, []
        super().cover()

    def _picture_size(self) -> tuple[int, int]:
        return (self._picture.width, self._picture.height) if self._picture else (0, 0)

    @property
    def result(self) -> ClearPicture | None:
        """The picture that was shown, for making the copy."""
        return self._picture

    def add_mark(self, area: QRect) -> None:
        """Cover what lies in `area`, in pixels of the picture."""
        area = area.normalized().intersected(QRect(0, 0, *self._picture_size()))
        if area.width() >= _LEAST and area.height() >= _LEAST:
            made = Mark(kind=self.kind, x=area.x(), y=area.y(), width=area.width(), height=area.height())
            self.marks.add(made)
            self._after()

    def undo(self) -> None:
        """Take the last mark back."""
        self.marks.undo()
        self._after()

    def redo(self) -> None:
        """Put it there again."""
        self.marks.redo()
        self._after()

    def _after(self) -> None:
        if self._ready is not None:
            self._over = patches(self._ready, self.marks.made)
            self.update()
        self.drawn.emit()

    def _to_picture(self, at: QPointF) -> QPointF:
        place, (wide, high) = self.picture_rect(), self._picture_size()
        if not place.width() or not place.height():
            return QPointF()
        return QPointF((at.x() - place.x()) * wide / place.width(), (at.y() - place.y()) * high / place.height())

    def paint_over(self, painter: QPainter) -> None:
        """The marks, which lie over the shown picture, and the frame in a line that is seen on dark and on light."""
        if self._ready is None:
            return
        for mark, few in self._over:
            if few is None:
                painter.fillRect(self._on_screen(mark.rect), QColor("black"))
            else:
                painter.drawImage(self._on_screen(mark.rect), few)
        on_screen = self._on_screen(self.frame)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, style in (
            (theme.current().card, Qt.PenStyle.SolidLine),
            (theme.current().accent, Qt.PenStyle.DashLine),
        ):
            painter.setPen(QPen(QColor(colour), 2, style))
            painter.drawRect(on_screen)

    def _on_screen(self, area: QRect) -> QRectF:
        place, (wide, high) = self.picture_rect(), self._picture_size()
        across, down = place.width() / wide, place.height() / high
        left, top = place.x() + area.x() * across, place.y() + area.y() * down
        return QRectF(left, top, area.width() * across, area.height() * down)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """See the class."""
        steps = {
            Qt.Key.Key_Left: (-1, 0),
            Qt.Key.Key_Right: (1, 0),
            Qt.Key.Key_Up: (0, -1),
            Qt.Key.Key_Down: (0, 1),
        }
        key = Qt.Key(event.key())
        if key in steps and self.is_clear:
            self._move_frame(*steps[key], grow=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.is_clear:
            self.add_mark(self.frame)
        else:
            super().keyPressEvent(event)

    def _move_frame(self, across: int, down: int, *, grow: bool) -> None:
        wide, high = self._picture_size()
        step = max(1, max(wide, high) // _SHARE)
        frame = QRect(self.frame)
        if grow:
            frame.setWidth(max(_LEAST, min(wide - frame.x(), frame.width() + across * step)))
            frame.setHeight(max(_LEAST, min(high - frame.y(), frame.height() + down * step)))
        else:
            frame.moveTo(
                max(0, min(wide - frame.width(), frame.x() + across * step)),
                max(0, min(high - frame.height(), frame.y() + down * step)),
            )
        self.frame = frame
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Begin a rectangle."""
        if self.is_clear:
            self._start = self._to_picture(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Draw it."""
        if self._start is not None:
            end = self._to_picture(event.position())
            self.frame = QRectF(self._start, end).normalized().toRect()
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Cover what is in it."""
        if self._start is not None:
            self._start = None
            self.add_mark(self.frame)
