"""Requests to platforms and centres: what was drafted and sent, the rule's clock, and when to look again."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from evidence_vault.model import PlatformRequest
from gui import icons, request_words
from gui.acts import requests
from gui.acts.requests import Listed, today
from gui.ports_requests import RuleShown
from gui.session import Session
from gui.visible import visible
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
        work = requests.load_list(session.vault)
        session.operations.read(self, work, done=self._arrived, failed=self.show_error)

    def _arrived(self, listed: Listed) -> None:
        found = sorted(listed.requests, key=lambda one: (one.due(today()), one.number), reverse=True)
        self.none.setVisible(not found)
        self.list.setVisible(bool(found))
        if "" in listed.unfinished:
            self.new.setText(self.tr("Go on with the request that you began"))
        for one in found:
            row = QListWidgetItem(icons.icon("link"), self._line(one, changing=one.id in listed.unfinished))
            row.setData(Qt.ItemDataRole.UserRole, one)
            self.list.addItem(row)
        if found:
            self.list.setCurrentRow(0)

    def _line(self, one: PlatformRequest, *, changing: bool) -> str:
        title = self._titles.get(one.said.rule, one.said.rule)
        parts = (
            f"{one.number}. {visible(one.said.platform) or title}",
            title,
            request_words.state(one),
            self.tr("changed since it was sent") if one.changed_since_sent else "",
            self.tr("you are changing it") if changing else "",
            request_words.clock(self._session.doors.requests.clock(one)),
            self._look(one),
        )
        return " · ".join(dict.fromkeys(part for part in parts if part))

    def _look(self, one: PlatformRequest) -> str:
        if one.due(today()):
            return self.tr("The day to look again has come: {day}").format(day=one.next_look)
        return self.tr("Look again: {day}").format(day=one.next_look) if one.next_look and not one.closed else ""

    def focus_first(self) -> None:
        """Begin with the list, or with the way to a first one."""
        (self.list if self.list.count() else self.new).setFocus()
