"""What every viewer shares: a canvas, a button to hold, and what it says when it cannot show anything."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from evidence_vault.errors import VaultError
from evidence_vault.model import Item
from gui import icons, texts
from gui.acts import view
from gui.operations import Operation, Work
from gui.ports_viewing import Place
from gui.session import Session
from gui.widgets.canvas import Canvas
from gui.widgets.parts import label
from gui.widgets.reveal import HoldButton

T = TypeVar("T")


class Viewer(QWidget):
    """Subclasses say what to fetch in `uncover`; `cover` drops what is under way. `shown` once something was seen."""

    shown = Signal()

    def __init__(self, session: Session, item: Item, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.item = item
        self._asked: Operation[Any] | None = None
        self._noted = False
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.canvas = Canvas(item)
        self.column.addWidget(self.canvas, 1)
        self.hold = HoldButton(self.tr("Hold to show"))
        self.hold.setIcon(icons.icon("show"))
        self.hold.setAccessibleDescription(self.tr("The picture shows only while you hold this, or the space bar."))
        self.hold.held.connect(self.uncover)
        self.hold.let_go.connect(self.cover)
        self.canvas.held.connect(self.hold.hold)
        self.canvas.let_go.connect(self.hold.release_now)
        self.says = label("", "muted")
        self.says.hide()
        session.locking.connect(self.hold.release_now)

    @property
    def place(self) -> Place:
        """What of it is in view."""
        return Place()

    def uncover(self) -> None:
        """Called as the button is held."""
        raise NotImplementedError

    def cover(self) -> None:
        """Called as it is let go."""
        self.drop()
        self.canvas.cover()

    def drop(self) -> None:
        """Hear nothing more of what was asked."""
        if self._asked is not None:
            self._asked.drop()
            self._asked = None

    def ask(self, work: Work[T], done: Callable[[T], None]) -> None:
        """Ask the confined child; an answer after covering is not heard."""
        self.drop()
        self._asked = self.session.operations.read(self, work, done=done, failed=self.fail)

    def note_seen(self) -> None:
        """Put 'looked at' into the custody log, once."""
        if not self._noted and self.session.is_open:
            self._noted = True
            work = view.note_viewed(self.session.vault, self.item.id)
            self.session.operations.write(self, work, done=lambda _: self.shown.emit())

    def fail(self, error: VaultError) -> None:
        """Say why nothing can be shown, where the picture would be."""
        self.hold.release_now()
        said = texts.error(error)
        self.says.setText(f"{said.what} {said.safe}")
        self.says.show()
