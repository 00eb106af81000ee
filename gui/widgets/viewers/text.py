"""A text of any size, page by page: it shows after a press and is covered on leaving and at lock."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from evidence_vault.model import Item
from gui.acts import view
from gui.ports_viewing import TextPart
from gui.session import Session
from gui.widgets.paging import Paging
from gui.widgets.parts import label, row
from gui.widgets.viewers.pressed import PressedViewer


class TextViewer(PressedViewer):
    """The canvas stands in while it is covered."""

    words: QPlainTextEdit

    def __init__(self, session: Session, item: Item, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        words = QPlainTextEdit()
        words.setReadOnly(True)
        words.setAccessibleName(translate("TextViewer", "The text"))
        says = (translate("TextViewer", "Show the text"), translate("TextViewer", "Cover the text"))
        super().__init__(session, item, words, says, parent)
        self.paging = Paging()
        self.paging.turned.connect(self._turned)
        self.encoding = label("", "muted")
        self.column.addWidget(row(self.switch, self.paging, self.encoding))
        self.column.addWidget(self.says)

    def uncover(self) -> None:
        """Fetch and show the page."""
        door = self.session.doors.viewers
        self.ask(view.read_text(self.session.vault, door, self.item, self.paging.number), self._arrived)

    def _turned(self) -> None:
        if not self.words.isHidden():
            self.uncover()

    def _arrived(self, part: TextPart) -> None:
        self.paging.set_pages(part.pages)
        self.words.setPlainText(part.text)
        self.encoding.setText(self.tr("Encoding: {name}").format(name=part.encoding))
        self.show_words()

    def clear(self) -> None:
        """Forget the page."""
        self.words.clear()
