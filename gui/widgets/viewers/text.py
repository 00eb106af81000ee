"""A text of any size, page by page: it shows after a press and is covered on leaving and at lock."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from evidence_vault.model import Item
from gui import icons
from gui.acts import view
from gui.ports_viewing import TextPart
from gui.session import Session
from gui.widgets.paging import Paging
from gui.widgets.parts import button, label, row
from gui.widgets.viewers.base import Viewer


class TextViewer(Viewer):
    """The canvas stands in while it is covered."""

    def __init__(self, session: Session, item: Item, parent: QWidget | None = None) -> None:
        super().__init__(session, item, parent)
        self.hold.hide()
        self.words = QPlainTextEdit()
        self.words.setReadOnly(True)
        self.words.setAccessibleName(self.tr("The text"))
        self.words.hide()
        self.column.addWidget(self.words, 1)
        self.paging = Paging()
        self.paging.turned.connect(self._turned)
        self.switch = button(self.tr("Show the text"), self._switch)
        self.switch.setIcon(icons.icon("show"))
        self.encoding = label("", "muted")
        self.column.addWidget(row(self.switch, self.paging, self.encoding))
        self.column.addWidget(self.says)
        session.locking.connect(self.cover)

    def _switch(self) -> None:
        if self.words.isHidden():
            self.uncover()
        else:
            self.cover()

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
        self.canvas.hide()
        self.words.show()
        self.switch.setText(self.tr("Cover the text"))
        self.switch.setIcon(icons.icon("hide"))
        self.note_seen()

    def cover(self) -> None:
        """Take the words away."""
        self.drop()
        self.words.clear()
        self.words.hide()
        self.canvas.show()
        self.switch.setText(self.tr("Show the text"))
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
