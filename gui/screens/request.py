"""One request: its draft to save, what came of it, and each address to look at again. The app sends nothing."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QDir, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from evidence_vault.model import Asked, PlatformRequest, Seen, StepKind
from gui import files, language, request_words
from gui.acts import requests
from gui.acts.requests import Drafted
from gui.operations import Work
from gui.ports_requests import DraftWanted, RuleShown
from gui.session import Session
from gui.settings_table import LANGUAGE
from gui.widgets.page import Page
from gui.widgets.parts import button, card, empty, field, label, row, selectable


class RequestScreen(Page):
    """`look_wanted` with an address, to be captured again."""

    back = Signal()
    look_wanted = Signal(str)

    def __init__(
        self, session: Session, request: PlatformRequest, rule: RuleShown, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self.request = session, request
        self.set_title(rule.title, self.tr("The app sends nothing. Send the letter yourself, then note it here."))
        self.state = label("", "heading")
        self.column.addWidget(self.state)
        self.column.addWidget(label(rule.warning))
        self._draft_part()
        self._addresses_part()
        self._steps_part()
        self.add_buttons(button(self.tr("Back to the requests"), self.back.emit, icon="back"))
        self.finish()
        self._load()

    def _draft_part(self) -> None:
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(self.fontMetrics().lineSpacing() * 14)
        field(self.column, self.tr("The draft"), self.text)
        self.identity = QCheckBox(self.tr("With my name and contact details, as the case has them"))
        self.alone = QCheckBox(self.tr("Only the letter, without the page that is for me alone"))
        for box in (self.identity, self.alone):
            box.toggled.connect(self._load)
            self.column.addWidget(row(box))
        self.folder = QLineEdit(QDir.homePath())
        hint = self.tr("The file can be read by anyone who finds it.")
        field(self.column, self.tr("Where to"), self.folder, hint)
        self.name = QLineEdit(self.tr("letter"))
        field(self.column, self.tr("Name of the file"), self.name)
        self.written = label("", "muted")
        self.column.addWidget(
            row(
                button(self.tr("Choose a folder"), self._choose, icon="folder"),
                button(self.tr("Save as PDF"), lambda: self.save(".pdf"), name="primary"),
                button(self.tr("Save as text"), lambda: self.save(".txt")),
            )
        )
        self.column.addWidget(self.written)

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

    @property
    def wanted(self) -> DraftWanted:
        """How the draft is to look."""
        notes = language.wanted(self._session.settings.text(LANGUAGE))
        return DraftWanted(identity=self.identity.isChecked(), alone=self.alone.isChecked(), notes=notes)

    def _load(self) -> None:
        work = requests.draft(self._session.vault, self._session.doors.requests, self.request, self.wanted)
        self._session.operations.read(self, work, done=self._drafted, failed=self.show_error)

    def _drafted(self, drafted: Drafted) -> None:
        self.text.setPlainText(drafted.text)
        self._show(drafted.request)

    def _show(self, request: PlatformRequest) -> None:
        self.request = request
        clock = request_words.clock(self._session.doors.requests.clock(request))
        self.state.setText(" · ".join(part for part in (request_words.state(request), clock) if part))
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

    def _address(self, one: Asked) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 8)
        address = one.address or self.tr("no address noted")
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
        self._session.changed.emit()

    def _choose(self) -> None:
        files.choose_folder(self, self.tr("Where to"), lambda paths: self.folder.setText(str(paths[0])))

    def save(self, ending: str) -> None:
        """Write the draft to a new file."""
        destination = Path(self.folder.text().strip()).expanduser() / (self.name.text().strip() + ending)
        door = self._session.doors.requests
        work = requests.write(self._session.vault, door, self.request, self.wanted, destination)
        self._session.operations.write(self, work, done=self._saved, failed=self.show_error)

    def _saved(self, path: Path) -> None:
        self.written.setText(self.tr("Written: {name}").format(name=path.name))

    def focus_first(self) -> None:
        """Begin with the draft."""
        self.text.setFocus()
