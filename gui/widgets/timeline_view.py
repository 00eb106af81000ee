"""The timeline as a picture: above, what is said to have appeared or happened; below, what was saved."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui import texts, theme
from gui.timeline import DAY, HOUR, Moments, marks, moment, unit

_COLUMN = 6
_LEAST_SPAN = 2 * HOUR
_STEP = 1.5


class TimelineView(QWidget):
    """Plus and minus zoom, arrows move, 0 shows all, the wheel zooms with Control. `moved` when the view changed."""

    ROLE = QAccessible.Role.Chart

    moved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.moments = Moments.of(())
        self.start, self.end = self.moments.whole()
        self._dragged: float | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setMinimumHeight(self.fontMetrics().height() * 13)
        self.setAccessibleName(self.tr("Timeline"))
        self.setAccessibleDescription(self.tr("Plus and minus zoom, the arrow keys move, 0 shows all of it."))

    def show_moments(self, moments: Moments) -> None:
        """Other moments, all of them in view."""
        self.moments = moments
        self.show_all()

    def show_all(self) -> None:
        """From the first to the last."""
        self._look(*self.moments.whole())

    def show_span(self, span: float) -> None:
        """So many seconds around the middle of the view, or the newest there are."""
        middle = (self.start + self.end) / 2
        if not any(self.moments.count(middle - span / 2, middle + span / 2)):
            middle = self.moments.whole()[1] - span / 2
        self._look(middle - span / 2, middle + span / 2)

    def _look(self, start: float, end: float) -> None:
        self.start, self.end = start, max(end, start + _LEAST_SPAN)
        said, saved = self.moments.count(self.start, self.end)
        words = self.tr("Timeline from {start} to {end}: {said} appeared or happened, {saved} saved.")
        self.setAccessibleName(
            words.format(
                start=texts.clock_day(moment(self.start)),
                end=texts.clock_day(moment(self.end)),
                said=said,
                saved=saved,
            )
        )
        self.update()
        self.moved.emit()

    def zoom_by(self, factor: float, around: float | None = None) -> None:
        """Closer with more than 1; `around` in seconds stays where it is."""
        middle = (self.start + self.end) / 2 if around is None else around
        self._look(middle - (middle - self.start) / factor, middle + (self.end - middle) / factor)

    def move_by(self, share: float) -> None:
        """Move by a share of what is in view."""
        span = self.end - self.start
        self._look(self.start + share * span, self.end + share * span)

    def _at(self, x: float) -> float:
        share = x / max(1, self.width())
        share = 1 - share if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else share
        return self.start + share * (self.end - self.start)

    def _x(self, at: float) -> float:
        share = (at - self.start) / (self.end - self.start)
        share = 1 - share if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else share
        return share * self.width()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Lanes, ticks, bars."""
        colours = theme.current()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(colours.card))
        line = self.fontMetrics().height()
        axis = QRectF(0, self.height() / 2 - line, self.width(), 2 * line)
        self._paint_ticks(painter, axis)
        columns = self._columns()
        tallest = max([1, *(max(one) for one in columns)])  # where she has moved to there may be nothing
        for number, (said, saved) in enumerate(columns):
            x = number * _COLUMN
            self._bar(painter, x, axis.top(), said / tallest * (axis.top() - 2 * line), up=True)
            self._bar(painter, x, axis.bottom(), saved / tallest * (axis.top() - 2 * line), up=False)
        painter.setPen(QColor(colours.text))
        margin = self.rect().adjusted(8, 4, -8, -4)
        leading = Qt.AlignmentFlag.AlignLeading
        painter.drawText(
            margin, leading | Qt.AlignmentFlag.AlignTop, self.tr("Appeared or happened, on the clock shown there")
        )
        painter.drawText(margin, leading | Qt.AlignmentFlag.AlignBottom, self.tr("Saved, on this computer's clock"))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(colours.accent if self.hasFocus() else colours.border), 2))
        painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        painter.end()

    def _columns(self) -> list[tuple[int, int]]:
        """Counts of both lanes for each column across."""
        edges = [self._at(x) for x in range(0, self.width() + _COLUMN, _COLUMN)]
        pairs = ((min(pair), max(pair)) for pair in pairwise(edges))
        return [self.moments.count(start, end) for start, end in pairs]

    @staticmethod
    def _bar(painter: QPainter, x: float, y: float, height: float, *, up: bool) -> None:
        if height > 0:
            height = max(4.0, height)
            colours = theme.current()
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.muted if up else colours.accent))
            painter.drawRect(QRectF(x + 1, y - height if up else y, _COLUMN - 2, height))

    def _paint_ticks(self, painter: QPainter, axis: QRectF) -> None:
        colours = theme.current()
        metrics = self.fontMetrics()
        room = metrics.horizontalAdvance("00 MMMM 0000  ")
        step = unit(self.end - self.start, int(self.width() // room))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QColor(colours.border))
        painter.drawLine(axis.topLeft(), axis.topRight())
        painter.drawLine(axis.bottomLeft(), axis.bottomRight())
        for at in marks(self.start, self.end, step):
            x = self._x(at)
            painter.setPen(QColor(colours.border))
            painter.drawLine(int(x), int(axis.top()), int(x), int(axis.bottom()))
            painter.setPen(QColor(colours.muted))
            when = moment(at)
            text = f"{when:%H:%M}" if step < DAY and when.hour else texts.clock_day(when)
            painter.drawText(QRectF(x + 4, axis.top(), room, axis.height()), Qt.AlignmentFlag.AlignVCenter, text)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """See the class."""
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        back, on = (Qt.Key.Key_Right, Qt.Key.Key_Left) if mirrored else (Qt.Key.Key_Left, Qt.Key.Key_Right)
        key = Qt.Key(event.key())
        if key in {Qt.Key.Key_Plus, Qt.Key.Key_Equal}:
            self.zoom_by(_STEP)
        elif key == Qt.Key.Key_Minus:
            self.zoom_by(1 / _STEP)
        elif key == Qt.Key.Key_0:
            self.show_all()
        elif key in {back, on}:
            self.move_by(-0.2 if key == back else 0.2)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """With Control, zoom where the pointer is."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(_STEP if event.angleDelta().y() > 0 else 1 / _STEP, self._at(event.position().x()))
            event.accept()
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Take hold."""
        self._dragged = self._at(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Move it."""
        if self._dragged is not None:
            by = self._dragged - self._at(event.position().x())
            self._look(self.start + by, self.end + by)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Let go."""
        self._dragged = None
