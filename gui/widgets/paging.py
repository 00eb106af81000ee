"""Which page, of how many: a step back, a number to type, a step on."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSpinBox, QWidget

from gui.widgets.flow import FlowLayout
from gui.widgets.parts import button, label


class Paging(QWidget):
    """Pages count from 1 on the screen and from 0 in `number`. `turned` when another is chosen."""

    turned = Signal()

    def __init__(self, pages: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        flow = FlowLayout(self)
        self.back = button(self.tr("Page before"), lambda: self.box.setValue(self.box.value() - 1))
        self.box = QSpinBox()
        self.box.setKeyboardTracking(False)
        self.box.setAccessibleName(self.tr("Page"))
        self.of = label("")
        self.of.setWordWrap(False)
        self.on = button(self.tr("Next page"), lambda: self.box.setValue(self.box.value() + 1))
        for widget in (self.back, self.box, self.of, self.on):
            flow.addWidget(widget)
        self.set_pages(pages)
        self.box.valueChanged.connect(self._changed)

    @property
    def number(self) -> int:
        """The page, from 0."""
        return self.box.value() - 1

    def set_pages(self, pages: int) -> None:
        """How many there are; 0 while unknown."""
        self.box.setRange(1, max(1, pages))
        self.of.setText(self.tr("of {pages}").format(pages=pages) if pages else "")
        self._enable()

    def _changed(self) -> None:
        self._enable()
        self.turned.emit()

    def _enable(self) -> None:
        self.back.setEnabled(self.box.value() > 1)
        self.on.setEnabled(self.box.value() < self.box.maximum())
