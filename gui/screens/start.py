"""The first choice: a new vault, or one that is there already."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from gui.widgets.page import Page
from gui.widgets.parts import button, card, label


class StartScreen(Page):
    """One card for each way on."""

    create_wanted = Signal()
    open_wanted = Signal()
    welcome_wanted = Signal()
    helplines_wanted = Signal()
    package_wanted = Signal()
    restore_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_title(
            self.tr("Your vault"), self.tr("A vault is a locked folder. Everything you save goes into it.")
        )
        self.make_new = button(self.tr("Make a new vault"), self.create_wanted.emit, icon="add", name="primary")
        self.open_mine = button(self.tr("Open a vault I have"), self.open_wanted.emit, icon="folder")
        self._choice(self.tr("This is my first time here"), self.make_new)
        self._choice(self.tr("I have a vault"), self.open_mine)
        self.open_package = button(self.tr("Open a package"), self.package_wanted.emit, icon="archive")
        self._choice(self.tr("Someone sent me a package"), self.open_package)
        self.restore = button(self.tr("Restore from a backup"), self.restore_wanted.emit, icon="archive")
        self._choice(self.tr("I have a backup"), self.restore)
        self.add_buttons(
            button(self.tr("Whom you can turn to"), self.helplines_wanted.emit, name="link"),
            button(self.tr("Read 'Before you start' again"), self.welcome_wanted.emit, name="link"),
        )
        self.finish()

    def _choice(self, text: str, one: QWidget) -> None:
        frame, column = card()
        column.addWidget(label(text, "heading"))
        column.addWidget(one)
        self.column.addWidget(frame)
