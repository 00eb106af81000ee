"""A picture at its own size, covered unless held, with zoom and pan by mouse and keyboard."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from evidence_vault.model import Item
from gui.acts import view
from gui.ports import ClearPicture
from gui.session import Session
from gui.widgets.parts import button, label, row
from gui.widgets.viewers.base import Viewer


class PictureViewer(Viewer):
    """Asks for as many pixels as a screen can use even when close up."""

    def __init__(self, session: Session, item: Item, parent: QWidget | None = None) -> None:
        super().__init__(session, item, parent)
        closer = button(self.tr("Closer"), lambda: self.canvas.zoom_by(1.25))
        further = button(self.tr("Further away"), lambda: self.canvas.zoom_by(0.8))
        whole = button(self.tr("Whole picture"), self.canvas.fit)
        self.zoom = label("100 %", "muted")
        self.canvas.zoomed.connect(lambda zoom: self.zoom.setText(f"{zoom * 100:.0f} %"))
        self.column.addWidget(row(self.hold, closer, further, whole, self.zoom))
        self.column.addWidget(self.says)

    def uncover(self) -> None:
        """Fetch and show."""
        work = view.reveal(self.session.vault, self.session.doors, self.item, side=view.CLOSE_UP_SIDE)
        self.ask(work, self._arrived)

    def _arrived(self, picture: ClearPicture) -> None:
        if self.hold.holding:
            self.canvas.show_clear(picture)
            self.note_seen()
