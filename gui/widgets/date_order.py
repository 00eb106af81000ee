"""In which order a chat's text writes its dates, where the file does not show it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from gui.widgets.choice import Choice


class DateOrderChoice(Choice):
    """`order` is '' to find out from the file, or dmy, mdy, ymd."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Order of dates"))
        self.addItem(self.tr("Dates: find out from the file"), "")
        self.addItem(self.tr("Dates: day, month, year"), "dmy")
        self.addItem(self.tr("Dates: month, day, year"), "mdy")
        self.addItem(self.tr("Dates: year, month, day"), "ymd")

    @property
    def order(self) -> str:
        """As ChatOptions has it."""
        return str(self.currentData())
