"""What is shown after a press and stays until it is covered: on leaving the page or the window, and at lock."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from evidence_vault.model import Item
from gui import icons
from gui.session import Session
from gui.widgets.leaving import CoversOnLeaving
from gui.widgets.parts import button
from gui.widgets.viewers.base import Viewer


class PressedViewer(CoversOnLeaving, Viewer):
    """Words instead of pixels. Subclasses fetch in `uncover`, call `show_words`, and take words away in `clear`."""

    def __init__(
        self, session: Session, item: Item, words: QWidget, says: tuple[str, str], parent: QWidget | None = None
    ) -> None:
        """`words` is what is covered, already named; `says` are the button's words to show and to cover."""
        super().__init__(session, item, parent)
        self.hold.hide()
        self.words = words
        self.words.hide()
        self.column.addWidget(self.words, 1)
        self._show, self._cover = says
        self.switch = button(self._show, self._switch)
        self.switch.setIcon(icons.icon("show"))
        session.locking.connect(self.cover)

    def clear(self) -> None:
        """Forget the words."""
        raise NotImplementedError

    def _switch(self) -> None:
        if self.words.isHidden():
            self.uncover()
        else:
            self.cover()

    def show_words(self) -> None:
        """They are in their place: uncover them."""
        self.canvas.hide()
        self.words.show()
        self.switch.setText(self._cover)
        self.switch.setIcon(icons.icon("hide"))
        self.note_seen()

    def cover(self) -> None:
        """Take the words away."""
        self.drop()
        self.clear()
        self.words.hide()
        self.canvas.show()
        self.switch.setText(self._show)
        self.switch.setIcon(icons.icon("show"))

    def left(self) -> None:
        """Leaving the page or the window covers."""
        self.cover()
