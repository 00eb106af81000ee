"""What shows as long as the space bar is held, and the keyboard is with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent

from gui import held_keys

if TYPE_CHECKING:
    from PySide6.QtCore import Signal
    from PySide6.QtWidgets import QWidget

    _Widget = QWidget
else:
    _Widget = object  # stands before the widget's own class, whatever that is


class TellsLettingGo(_Widget):
    """Before a widget's class among its bases, which has the signal itself: Qt finds none in what is no QObject."""

    if TYPE_CHECKING:
        let_go: Signal

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Letting the space bar go covers again."""
        if event.key() == Qt.Key.Key_Space and held_keys.let_go(event):
            self.let_go.emit()
        super().keyReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """So does going elsewhere."""
        self.let_go.emit()
        super().focusOutEvent(event)
