"""A list to choose from, with an arrow that can be seen in every colour scheme and grows with the text."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QComboBox, QWidget

from gui import theme

_LEAST, _MOST = 6, 22


class Choice(QComboBox):
    """As wide as what can be chosen, up to a limit. The style sheet takes the arrow away; it is drawn here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # A long name of a case must not make the page wider than the window.
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_LEAST)

    def addItem(self, text: str, value: object = None) -> None:  # type: ignore[override]  # noqa: N802
        """One more to choose from; the box grows with it as far as a name of hers may."""
        super().addItem(text, value)
        metrics = self.fontMetrics()
        need = math.ceil(metrics.horizontalAdvance(text) / metrics.horizontalAdvance("X"))
        self.setMinimumContentsLength(min(_MOST, max(self.minimumContentsLength(), need)))

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
