"""Add: one button and one key each."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from evidence_vault.model import AddDetails, Case, CaseId, ScreenPhoto
from gui import files
from gui.adding import Adding
from gui.widgets.choice import Choice
from gui.widgets.page import Page
from gui.widgets.parts import button, card, field, label

FILES_KEY = "Ctrl+O"
FOLDER_KEY = "Ctrl+Shift+O"
PASTE_KEY = "Ctrl+V"
WEB_KEY = "Ctrl+B"
SCREEN_KEY = "Ctrl+P"
WATCHED_KEY = "Ctrl+D"
LINK_KEY = "Ctrl+L"
INCIDENT_KEY = "Ctrl+I"
RECORD_KEY = "Ctrl+R"


class AddScreen(Page):
    """Saves first and asks afterwards: every detail can be filled in later."""

    web_wanted = Signal()
    screen_wanted = Signal()
    watched_wanted = Signal()
    link_wanted = Signal()
    incident_wanted = Signal()
    record_wanted = Signal()
    back = Signal()

    def __init__(self, adding: Adding, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._adding = adding
        self.set_title(
            self.tr("Add"),
            self.tr("Choose, paste, or drag anything onto this window. Originals are copied and never changed."),
        )
        self._build_ways()
        self._build_details()
        self.add_buttons(button(self.tr("Back to the library"), self.back.emit, icon="back"))
        self.finish()

    def _build_ways(self) -> None:
        grid = QGridLayout()
        grid.setSpacing(10)
        ways = (
            (self.tr("Files"), "other", FILES_KEY, self.choose_files),
            (self.tr("A whole folder"), "folder", FOLDER_KEY, self.choose_folder),
            (self.tr("Paste"), "paste", PASTE_KEY, self.paste),
            (self.tr("A web page"), "web", WEB_KEY, self.web_wanted.emit),
            (self.tr("The screen"), "screen", SCREEN_KEY, self.screen_wanted.emit),
            (self.tr("A watched folder"), "inbox", WATCHED_KEY, self.watched_wanted.emit),
            (self.tr("A link"), "link", LINK_KEY, self.link_wanted.emit),
            (self.tr("What happened"), "incident", INCIDENT_KEY, self.incident_wanted.emit),
            (self.tr("Record without keeping"), "record", RECORD_KEY, self.record_wanted.emit),
        )
        for place, (text, icon, key, act) in enumerate(ways):
            shown = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
            one = button(text, act, icon=icon)
            one.setToolTip(shown)
            one.setAccessibleDescription(shown)
            one.setMinimumHeight(int(self.fontMetrics().height() * 2.6))
            hint = label(shown, "muted")
            grid.addWidget(one, place // 2, place % 2 * 2)
            grid.addWidget(hint, place // 2, place % 2 * 2 + 1)
        for column in (0, 2):
            grid.setColumnStretch(column, 1)
        self.column.addLayout(grid)

    def _build_details(self) -> None:
        frame, column = card()
        column.addWidget(label(self.tr("For what you add now, if you like"), "heading"))
        self.case = Choice()
        field(column, self.tr("Case"), self.case)
        self.screen_photo = QCheckBox(self.tr("These are photos of a screen, taken with another device"))
        column.addWidget(self.screen_photo)
        self.column.addWidget(frame)
        self.show_cases([], None)

    def show_cases(self, cases: list[Case], chosen: CaseId | None) -> None:
        """Fill the list of cases and choose the one shown in the library."""
        self.case.clear()
        self.case.addItem(self.tr("In no case yet"), None)
        for case in cases:
            self.case.addItem(case.name, case.id)
        self.case.setCurrentIndex(max(0, self.case.findData(chosen)))

    @property
    def details(self) -> AddDetails:
        """What she chose for everything added now."""
        photo = ScreenPhoto() if self.screen_photo.isChecked() else None
        return AddDetails(case=self.case.currentData(), screen_photo=photo)

    def choose_files(self) -> None:
        """Ask for files."""
        files.choose_files(self, self.tr("Files to add"), self._chosen)

    def choose_folder(self) -> None:
        """Ask for a folder; everything in it is added."""
        files.choose_folder(self, self.tr("Folder to add"), self._chosen)

    def _chosen(self, paths: list[Path]) -> None:
        self._adding.add_paths(paths, self.details)

    def paste(self) -> None:
        """Take what is on the clipboard."""
        self._adding.add_mime(QGuiApplication.clipboard().mimeData(), self.details)
