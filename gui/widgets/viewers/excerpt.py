"""A part of a chat that was made an exhibit: shown after a press, covered on leaving and at lock."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from evidence_vault.model import Item
from evidence_vault.model.excerpts import Excerpt
from gui.acts import chats
from gui.conversation import lines_of_excerpt
from gui.models.messages import MessagesModel
from gui.session import Session
from gui.visible import visible
from gui.widgets.message_files import MessageFiles
from gui.widgets.message_list import MessageList
from gui.widgets.parts import label, row
from gui.widgets.viewers.pressed import PressedViewer


class ExcerptViewer(PressedViewer):
    """The document is the app's own form; its words were checked when the export was read.

    Files of its messages stay covered until each is held. `file_wanted` with a PartItem to open.
    """

    file_wanted = Signal(object)

    def __init__(self, session: Session, item: Item, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        words = MessageList()
        says = (translate("ExcerptViewer", "Show the messages"), translate("ExcerptViewer", "Cover the messages"))
        super().__init__(session, item, words, says, parent)
        self.model = MessagesModel(self)
        words.setModel(self.model)
        self.files = MessageFiles(session, words, item.id)
        self.files.wanted.connect(self.file_wanted)
        self.column.addWidget(self.files)
        self.about = label("", "muted")
        self.column.addWidget(row(self.switch))
        self.column.addWidget(self.about)
        self.column.addWidget(self.says)

    def uncover(self) -> None:
        """Fetch and show it."""
        self.ask(chats.read_excerpt(self.session.vault, self.item.id), self._arrived)

    def _arrived(self, excerpt: Excerpt) -> None:
        self.model.show(lines_of_excerpt(excerpt))
        self.files.follow()
        people = "; ".join(f"{one.label}: {', '.join(map(visible, one.names))}" for one in excerpt.people)
        self.about.setText(people)
        self.show_words()

    def clear(self) -> None:
        """Forget the messages and who wrote them."""
        self.files.forget()
        self.model.show([])
        self.about.setText("")
