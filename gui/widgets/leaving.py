"""What shows nothing any more once its page is left, or another window comes to the front."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtGui import QHideEvent

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    _Widget = QWidget
else:
    _Widget = object  # stands before the widget's own class, whatever that is


class CoversOnLeaving(_Widget):
    """Before a widget's class among its bases: calls `left`."""

    def left(self) -> None:
        """Cover what is shown. May be called when nothing is."""
        raise NotImplementedError

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Its page, or a part of it that it lies in, is hidden."""
        self.left()
        super().hideEvent(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Its window is no longer the active one."""
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            self.left()
        super().changeEvent(event)
