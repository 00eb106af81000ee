"""A file that a message names, on a page of its own, covered, in the viewer that exhibits have."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui import texts
from gui.kept_files import PartItem
from gui.session import Session
from gui.widgets.page import Sheet
from gui.widgets.parts import button, label, row, scrolling, selectable
from gui.widgets.viewers.choose import viewer_for


class KeptFileScreen(QWidget):
    """`back` to the messages."""

    back = Signal()

    def __init__(self, session: Session, part: PartItem, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.part = part
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        self.leave = button(self.tr("Back to the messages"), self.back.emit, icon="back")
        column.addWidget(row(self.leave))
        column.addWidget(label(part.title, "title"))
        column.addWidget(label(self._about(), "muted"))
        sheet = Sheet()
        inside = QVBoxLayout(sheet)
        inside.setContentsMargins(0, 0, 0, 0)
        self.viewer = viewer_for(session, part)
        inside.addWidget(self.viewer, 1)
        inside.addWidget(label(self.tr("SHA-256"), "heading"))
        inside.addWidget(selectable(texts.grouped(part.content.sha256) if part.content else "", "mono"))
        column.addWidget(scrolling(sheet), 1)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Back), self).activated.connect(self.back)

    def _about(self) -> str:
        said = self.tr("{kind}, {size}, kept in exhibit No. {number}")
        size = texts.size(self.part.content.size) if self.part.content else ""
        return said.format(kind=texts.kind(self.part), size=size, number=self.part.number)

    def focus_first(self) -> None:
        """Begin where it can be left."""
        self.leave.setFocus()
