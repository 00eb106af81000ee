"""One request: its draft to save, what came of it, and each address to look at again. The app sends nothing."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from evidence_vault.model import Asked, PlatformRequest, Seen, StepKind
from gui import request_words
from gui.acts import requests
from gui.operations import Work
from gui.ports_requests import RuleShown
from gui.session import Session
from gui.visible import visible
from gui.widgets.page import Page
from gui.widgets.parts import button, card, empty, field, label, row, selectable
from gui.widgets.request_draft import RequestDraftPart


class RequestScreen(Page):
    """`look_wanted` with an address, to be captured again; `change_wanted` with the request."""

    back = Signal()
    look_wanted = Signal(str)
    change_wanted = Signal(object)

    def __init__(
        self, session: Session, request: PlatformRequest, rule: RuleShown, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self.request = session, request
        self.set_title(rule.title, self.tr("The app sends nothing. Send the letter yourself, then note it here."))
        self.state = label("", "heading")
        self.column.addWidget(self.state)
        self.column.addWidget(label(rule.warning))
        self.versions = label("")
        self.column.addWidget(self.versions)
        self.column.addWidget(row(button(self.tr("Change the draft"), lambda: self.change_wanted.emit(self.request))))
        self.draft = RequestDraftPart(session)
        self.draft.loaded.connect(self._show)
        self.draft.failed.connect(self.show_error)
        self.column.addWidget(self.draft)
        self._addresses_part()
        self._steps_part()
        self.add_buttons(button(self.tr("Back to the requests"), self.back.emit, icon="back"))
        self.finish()
        self.draft.show_request(request)

    def _addresses_part(self) -> None:
        frame, column = card()
        column.addWidget(label(self.tr("Look again"), "heading"))
        inside = QWidget()
        self._asked = QVBoxLayout(inside)
        self._asked.setContentsMargins(0, 0, 0, 0)
        column.addWidget(inside)
        self.next_look = QLineEdit(self.request.next_look)
        field(column, self.tr("Next look"), self.next_look, self.tr("A day, such as 2026-03-01. Empty for never."))
        self.closed = QCheckBox(self.tr("Nothing more is expected"))
        self.closed.setChecked(self.request.closed)
        column.addWidget(row(self.closed))
        column.addWidget(row(button(self.tr("Keep the day"), self._change)))
        self.column.addWidget(frame)

    def _steps_part(self) -> None:
        frame, column = card()
        column.addWidget(label(self.tr("What came of it"), "heading"))
        inside = QWidget()
        self._steps = QVBoxLayout(inside)
        self._steps.setContentsMargins(0, 0, 0, 0)
        column.addWidget(inside)
        self.channel, self.words = QLineEdit(), QLineEdit()
        field(column, self.tr("By which way"), self.channel, self.tr("An address, a form, a telephone number."))
        field(column, self.tr("What was said"), self.words, self.tr("A number you were given, or the answer."))
        self.sent = button(self.tr("I sent it just now"), lambda: self.note(StepKind.SENT))
        self.receipt = button(self.tr("A receipt came"), lambda: self.note(StepKind.RECEIPT))
        self.reply = button(self.tr("An answer came"), lambda: self.note(StepKind.REPLY))
        column.addWidget(row(self.sent, self.receipt, self.reply))
        self.column.addWidget(frame)

    def _show(self, request: PlatformRequest) -> None:
        self.request = request
        clock = request_words.clock(self._session.doors.requests.clock(request))
        self.state.setText(" · ".join(part for part in (request_words.state(request), clock) if part))
        self.versions.setText(self._versions())
        self.versions.setVisible(len(request.versions) > 1)
        empty(self._asked)
        for one in request.asked:
            self._asked.addWidget(self._address(one))
        empty(self._steps)
        for step in request.steps:
            self._steps.addWidget(selectable(request_words.step(step)))
        if not request.steps:
            self._steps.addWidget(label(self.tr("Nothing yet."), "muted"))
        self.next_look.setText(request.next_look)
        for one_button in (self.receipt, self.reply):
            one_button.setEnabled(request.sent is not None)

    def _versions(self) -> str:
        """Which version there is, and which one was sent."""
        newest, sent = len(self.request.versions), self.request.version_sent
        if not sent:
            return self.tr("Version {number}. None was sent yet.").format(number=newest)
        if self.request.changed_since_sent:
            said = self.tr("Version {number}. Version {sent} was sent; what you changed since then was not.")
            return said.format(number=newest, sent=sent)
        return self.tr("Version {number}. It is the one that was sent.").format(number=newest)

    def _address(self, one: Asked) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 8)
        address = visible(one.address) or self.tr("no address noted")
        column.addWidget(selectable(f"{one.ordinal}. {address}"))
        column.addWidget(label(request_words.seen(self.request.seen.get(one.item)), "muted"))
        again = button(self.tr("Capture it again"), lambda: self.look_wanted.emit(one.address), icon="web")
        again.setEnabled(bool(one.address))
        buttons = [again]
        said = (
            (Seen.THERE, self.tr("It is there")),
            (Seen.REMOVED, self.tr("It is removed")),
            (Seen.UNCLEAR, self.tr("Not clear")),
        )
        for seen, text in said:
            buttons.append(button(text, lambda seen=seen: self.look(one, seen)))  # type: ignore[misc]
        for made_button in buttons:
            made_button.setAccessibleName(f"{made_button.text()}: {one.ordinal}")
        column.addWidget(row(*buttons))
        return made

    def look(self, one: Asked, seen: Seen) -> None:
        """Note what is there."""
        self._write(requests.look(self._session.vault, self.request, one.item, seen))

    def note(self, kind: StepKind) -> None:
        """Note that it was sent, received or answered, just now."""
        vault, door = self._session.vault, self._session.doors.requests
        said = {"channel": self.channel.text(), "words": self.words.text()}
        self._write(requests.note(vault, door, self.request, kind, **said))
        self.words.clear()

    def _change(self) -> None:
        day, closed = self.next_look.text(), self.closed.isChecked()
        self._write(requests.change(self._session.vault, self.request, next_look=day, closed=closed))

    def _write(self, work: Work[PlatformRequest]) -> None:
        self._session.operations.write(self, work, done=self._noted, failed=self.show_error)

    def _noted(self, request: PlatformRequest) -> None:
        self._show(request)
        self.draft.show_request(request)
        self._session.changed.emit()

    def focus_first(self) -> None:
        """Begin with the draft."""
        self.draft.text.setFocus()
