"""Programs and fonts inside: whose work the app is made of, and the terms of each, on one page and offline."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QListWidget, QPlainTextEdit, QWidget

from evidence_vault import __version__
from gui import licences
from gui.widgets.page import Page
from gui.widgets.parts import button, field, label

_LINES_OF_LIST, _LINES_OF_TEXT = 12, 18


class LicencesScreen(Page):
    """A list of works; the terms of the chosen one below it."""

    back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._works = licences.works()
        self.set_title(
            self.tr("Programs and fonts inside"),
            self.tr(
                "This app is made of other people's work too. Here is each part, with its licence, word for word."
            ),
        )
        said = self.tr("Evidence Vault {version}. Its own code: Apache License 2.0.")
        self.column.addWidget(label(said.format(version=__version__)))
        self.list = QListWidget()
        self.list.addItems([f"{work.title}  ·  {work.licence}" for work in self._works])
        self.list.setFixedHeight(self.fontMetrics().lineSpacing() * _LINES_OF_LIST + 12)
        field(self.column, self.tr("Parts"), self.list)
        self.about = label("", "muted")
        self.column.addWidget(self.about)
        self.terms = QPlainTextEdit()
        self.terms.setReadOnly(True)
        self.terms.setTabChangesFocus(True)
        self.terms.setFixedHeight(self.fontMetrics().lineSpacing() * _LINES_OF_TEXT + 12)
        field(self.column, self.tr("Licence text"), self.terms)
        self.list.currentRowChanged.connect(self._show)
        self.list.setCurrentRow(0)
        self.add_buttons(button(self.tr("Back"), self.back.emit, icon="back"))
        self.finish()

    def _show(self, row: int) -> None:
        work = self._works[row]
        self.about.setText(work.about)
        self.terms.setPlainText("\n\n\n".join(work.texts))

    def focus_first(self) -> None:
        """Begin with the list."""
        self.list.setFocus()
