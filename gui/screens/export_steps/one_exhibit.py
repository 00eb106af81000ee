"""What is chosen for one exhibit apart from the others: how its picture appears, and what it is to show."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from gui.ports import PictureMode
from gui.widgets.choice import Choice
from gui.widgets.parts import field, label


class OneExhibit(QWidget):
    """Shows the choices for the exhibit that is chosen in the list; kept by its number in the case."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = 0
        self._pictures: dict[int, PictureMode] = {}
        self._purposes: dict[int, str] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        self.heading = label("", "heading")
        column.addWidget(self.heading)
        self.picture = Choice()
        for words, way in (
            (self.tr("As for all"), None),
            (self.tr("Covered"), PictureMode.COVERED),
            (self.tr("Left out"), PictureMode.WITHHELD),
            (self.tr("Shown"), PictureMode.SHOWN),
        ):
            self.picture.addItem(words, way)
        field(column, self.tr("Its picture in the report"), self.picture)
        self.purpose = QLineEdit()
        hint = self.tr("For example: that the picture was posted. It can be left empty.")
        field(column, self.tr("What it is to show"), self.purpose, hint)
        self.picture.currentIndexChanged.connect(self._keep)
        self.purpose.textChanged.connect(self._keep)
        self.hide()

    def forget(self) -> None:
        """Another case."""
        self._pictures.clear()
        self._purposes.clear()
        self.hide()

    def show_for(self, number: int, title: str) -> None:
        """The choices of one exhibit."""
        self._number = 0
        self.heading.setText(title)
        self.picture.setCurrentIndex(max(0, self.picture.findData(self._pictures.get(number))))
        self.purpose.setText(self._purposes.get(number, ""))
        self._number = number
        self.show()

    def _keep(self) -> None:
        if not self._number:
            return
        way, purpose = self.picture.currentData(), self.purpose.text().strip()
        self._pictures.pop(self._number, None)
        self._purposes.pop(self._number, None)
        if way is not None:
            self._pictures[self._number] = PictureMode(way)
        if purpose:
            self._purposes[self._number] = purpose
        self.changed.emit()

    @property
    def pictures(self) -> tuple[tuple[int, PictureMode], ...]:
        """The exhibits whose picture appears in another way."""
        return tuple(sorted(self._pictures.items()))

    @property
    def purposes(self) -> tuple[tuple[int, str], ...]:
        """What exhibits are to show, where she said so."""
        return tuple(sorted(self._purposes.items()))
