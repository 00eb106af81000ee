"""Adding a chat export: how to make a good one, then the folder, ZIP or file as it came."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from evidence_vault.model import AddDetails, Case, CaseId, ChatOptions
from gui import files
from gui.widgets.choice import Choice
from gui.widgets.date_order import DateOrderChoice
from gui.widgets.page import Page
from gui.widgets.parts import button, card, field, label


class ChatImportScreen(Page):
    """`chosen` with a path, the details and the options; nothing is read here."""

    back = Signal()
    chosen = Signal(object, object, object)

    def __init__(self, guide: str, cases: list[Case], case: CaseId | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_title(
            self.tr("Add a chat export"),
            self.tr(
                "Everything in it is kept exactly as it is, and then read. Do not unpack, rename or sort it first."
            ),
        )
        self._build_choices(cases, case)
        self.folder = button(self.tr("Choose a folder"), self.choose_folder, icon="folder", name="primary")
        self.file = button(self.tr("Choose a ZIP or a file"), self.choose_file, icon="archive")
        self.add_buttons(self.folder, self.file, button(self.tr("Back"), self.back.emit, icon="back"))
        self.column.addWidget(label(self.tr("How to make a good export"), "heading"))
        self.guide = QPlainTextEdit(guide)
        self.guide.setReadOnly(True)
        self.guide.setTabChangesFocus(True)
        self.guide.setAccessibleName(self.tr("How to make a good export"))
        self.guide.setMinimumHeight(self.fontMetrics().height() * 14)
        self.column.addWidget(self.guide)
        self.finish()

    def _build_choices(self, cases: list[Case], chosen: CaseId | None) -> None:
        frame, column = card()
        self.case = Choice()
        self.case.addItem(self.tr("In no case yet"), None)
        for one in cases:
            self.case.addItem(one.name, one.id)
        self.case.setCurrentIndex(max(0, self.case.findData(chosen)))
        field(column, self.tr("Case"), self.case)
        self.order = DateOrderChoice()
        field(
            column,
            self.tr("Order of dates"),
            self.order,
            self.tr("Only WhatsApp text needs this, and only if the file itself does not show it."),
        )
        self.column.addWidget(frame)

    def choose_folder(self) -> None:
        """Ask for a folder."""
        files.choose_folder(self, self.tr("Folder of the export"), self.take)

    def choose_file(self) -> None:
        """Ask for a ZIP or a single file."""
        files.choose_files(self, self.tr("ZIP or file of the export"), self.take)

    def take(self, paths: list[Path]) -> None:
        """The first of what was chosen."""
        options = ChatOptions(date_order=self.order.order)
        self.chosen.emit(paths[0], AddDetails(case=self.case.currentData()), options)

    def focus_first(self) -> None:
        """Begin with the folder, which is what most apps make."""
        self.folder.setFocus()
