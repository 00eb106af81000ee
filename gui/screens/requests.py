"""Requests to platforms and centres: what was drafted and sent, the rule's clock, and when to look again."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from evidence_vault.model import PlatformRequest
from gui import icons, request_words
from gui.acts import requests
from gui.ports_requests import RuleShown
from gui.session import Session
from gui.widgets.page import Page
from gui.widgets.parts import button, label
from gui.widgets.wrapping import wrapping


class RequestsScreen(Page):
    """Return or a double click opens one."""

    back = Signal()
    new_wanted = Signal()
    request_wanted = Signal(object)

    def __init__(self, session: Session, rules: Sequence[RuleShown], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._titles = {one.id: one.title for one in rules}
        self.set_title(
            self.tr("Requests"),
            self.tr("The app drafts letters to platforms and centres and keeps what came of it. It sends nothing."),
        )
        self.none = label(self.tr("No request yet."), "muted")
        self.list = wrapping(QListWidget())
        self.list.setAccessibleName(self.tr("Requests"))
        self.list.setMinimumHeight(self.fontMetrics().height() * 12)
        self.list.itemActivated.connect(lambda row: self.request_wanted.emit(row.data(Qt.ItemDataRole.UserRole)))
        self.column.addWidget(self.none)
        self.column.addWidget(self.list)
        self.new = button(self.tr("New request"), self.new_wanted.emit, icon="add", name="primary")
        self.add_buttons(self.new, button(self.tr("Back to the library"), self.back.emit, icon="back"))
        self.finish()
        work = requests.load(session.vault)
        session.operations.read(self, work, done=self._arrived, failed=self.show_error)

    def _arrived(self, found: list[PlatformRequest]) -> None:
        self.none.setVisible(not found)
        self.list.setVisible(bool(found))
        for one in reversed(found):
            row = QListWidgetItem(icons.icon("link"), self._line(one))
            row.setData(Qt.ItemDataRole.UserRole, one)
            self.list.addItem(row)
        if found:
            self.list.setCurrentRow(0)

    def _line(self, one: PlatformRequest) -> str:
        look = self.tr("Look again: {day}").format(day=one.next_look) if one.next_look and not one.closed else ""
        clock = request_words.clock(self._session.doors.requests.clock(one))
        title = self._titles.get(one.said.rule, one.said.rule)
        parts = (f"{one.number}. {one.said.platform or title}", title, request_words.state(one), clock, look)
        return " · ".join(dict.fromkeys(part for part in parts if part))

    def focus_first(self) -> None:
        """Begin with the list, or with the way to a first one."""
        (self.list if self.list.count() else self.new).setFocus()
