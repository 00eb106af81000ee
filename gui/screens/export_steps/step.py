"""What every step of the export assistant has."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget


class Step(QWidget):
    """`changed` is emitted with every choice; `ready` says whether she can go on."""

    changed = Signal()
    wanted = True
    """Whether the step is asked at all."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(10)

    @property
    def title(self) -> str:
        """A question, in a few words."""
        return ""

    @property
    def ready(self) -> bool:
        """Whether what was chosen is enough to go on."""
        return True
