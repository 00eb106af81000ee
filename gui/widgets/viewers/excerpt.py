"""A part of a chat that was made an exhibit: shown after a press, covered on leaving and at lock."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from evidence_vault.model import Item
from evidence_vault.model.excerpts import Excerpt
from gui import icons
from gui.acts import chats
from gui.conversation import lines_of_excerpt
from gui.models.messages import MessagesModel
from gui.session import Session
from gui.visible import visible
from gui.widgets.message_list import MessageList
from gui.widgets.parts import button, label, row
from gui.widgets.viewers.base import Viewer


class ExcerptViewer(Viewer):
    """The document is the app's own form; its words were checked when the export was read."""

    def __init__(self, session: Session, item: Item, parent: QWidget | None = None) -> None:
        super().__init__(session, item, parent)
        self.hold.hide()
        self.model = MessagesModel(self)
        self.words = MessageList()
        self.words.setModel(self.model)
        self.words.hide()
        self.column.addWidget(self.words, 1)
        self.switch = button(self.tr("Show the messages"), self._switch)
        self.switch.setIcon(icons.icon("show"))
        self.about = label("", "muted")
        self.column.addWidget(row(self.switch))
        self.column.addWidget(self.about)
        self.column.addWidget(self.says)
        session.locking.connect(self.cover)

    def _switch(self) -> None:
        if self.words.isHidden():
            self.uncover()
        else:
            self.cover()

    def uncover(self) -> None:
        """Fetch and show it."""
        self.ask(chats.read_excerpt(self.session.vault, self.item.id), self._arrived)

    def _arrived(self, excerpt: Excerpt) -> None:
        self.model.show(lines_of_excerpt(excerpt))
        people = "; ".join(f"{one.label}: {', '.join(map(visible, one.names))}" for one in excerpt.people)
        self.about.setText(people)
        self.canvas.hide()
        self.words.show()
        self.switch.setText(self.tr("Cover the messages"))
        self.switch.setIcon(icons.icon("hide"))
        self.note_seen()

    def cover(self) -> None:
        """Take the words away."""
        self.drop()
        self.model.show([])
        self.about.setText("")
        self.words.hide()
        self.canvas.show()
        self.switch.setText(self.tr("Show the messages"))
        self.switch.setIcon(icons.icon("show"))

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Leaving the page covers."""
        self.cover()
        super().hideEvent(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """So does another window coming to the front."""
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            self.cover()
        super().changeEvent(event)
