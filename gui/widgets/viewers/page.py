"""The pages of a PDF as pixels from the confined child, covered unless held."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from evidence_vault.model import Item
from gui.acts import view
from gui.ports_viewing import PagePart, Place
from gui.session import Session
from gui.widgets.paging import Paging
from gui.widgets.parts import row
from gui.widgets.viewers.base import Viewer


class PageViewer(Viewer):
    """Turning pages stays covered; holding shows the page that is turned to."""

    def __init__(self, session: Session, item: Item, parent: QWidget | None = None) -> None:
        super().__init__(session, item, parent)
        self.paging = Paging(item.facts.pages if item.facts else 0)
        self.paging.turned.connect(self._turned)
        self.column.addWidget(row(self.hold, self.paging))
        self.column.addWidget(self.says)

    @property
    def place(self) -> Place:
        """The page that is turned to."""
        return Place(page=self.paging.number)

    def uncover(self) -> None:
        """Fetch and show the page."""
        door, number = self.session.doors.viewers, self.paging.number
        self.ask(view.draw_page(self.session.vault, door, self.item, number), self._arrived)

    def _turned(self) -> None:
        self.canvas.cover()
        if self.hold.holding:
            self.uncover()

    def _arrived(self, part: PagePart) -> None:
        self.paging.set_pages(part.pages)
        if self.hold.holding:
            self.canvas.show_clear(part.picture)
            self.note_seen()
