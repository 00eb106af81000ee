"""The question before the first picture of a batch. Nothing is stored until it is answered."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from gui.widgets.page import Page
from gui.widgets.parts import button, label


class AgeScreen(Page):
    """Three answers, all of them fine."""

    no = Signal()
    yes_or_unsure = Signal()
    later = Signal()

    def __init__(self, parent: QWidget | None = None, *, ahead: bool = False) -> None:
        """`ahead`: she answers for what she is about to save, not for what lies there already."""
        super().__init__(parent)
        self.set_title(
            self.tr("Is anyone in what you are about to save under 18, or are you not sure?")
            if ahead
            else self.tr("Is anyone in these pictures under 18, or are you not sure?")
        )
        self.column.addWidget(
            label(
                self.tr(
                    "In most countries nobody may keep sexual pictures of a person under 18: not as evidence, and "
                    "not even of oneself. A written record is allowed, and it helps. Nothing has been stored yet."
                )
            )
        )
        self.answer_no = button(self.tr("No, everyone is an adult"), self.no.emit)
        self.answer_yes = button(self.tr("Yes, or I am not sure"), self.yes_or_unsure.emit)
        self.answer_later = button(self.tr("Not now"), self.later.emit)
        self.add_buttons(self.answer_no, self.answer_yes, self.answer_later)
        said = (
            self.tr("The answer holds until the vault is locked. With 'Not now', nothing is saved.")
            if ahead
            else self.tr("With 'Not now', nothing is added and the files stay where they are.")
        )
        self.column.addWidget(label(said, "muted"))
        self.finish()

    def focus_first(self) -> None:
        """No answer is preselected for a stray Return key: the question itself has the focus order's start."""
        self.answer_later.setFocus()
