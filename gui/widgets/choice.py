"""A list to choose from, with an arrow that can be seen in every colour scheme and grows with the text."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QComboBox, QWidget

from gui import theme


class Choice(QComboBox):
    """The style sheet takes the arrow away with the frame; it is drawn here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # A long name of a case must not make the page wider than the window.
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """The box, then the arrow at its trailing end."""
        super().paintEvent(event)
        half = self.fontMetrics().height() / 4
        trailing = self.width() - 5 * half
        middle = QPointF(trailing if self.layoutDirection() == Qt.LayoutDirection.LeftToRight else 5 * half, 0)
        middle.setY(self.height() / 2)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.current().text), 1.6))
        left, right = middle + QPointF(-half, -half / 2), middle + QPointF(half, -half / 2)
        painter.drawPolyline([left, middle + QPointF(0, half / 2), right])
        painter.end()
