"""The draft of a request: to be read in any of its versions, and saved as PDF or as text. It is never sent."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QDir, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from evidence_vault.model import PlatformRequest, RequestStep, StepKind
from gui import files, language, texts
from gui.acts import requests
from gui.acts.requests import Drafted
from gui.ports_requests import DraftWanted
from gui.session import Session
from gui.settings_table import LANGUAGE
from gui.widgets.choice import Choice
from gui.widgets.parts import button, field, label, row


class RequestDraftPart(QWidget):
    """`loaded` with the request as the vault has it now, `failed` with an error."""

    loaded = Signal(object)
    failed = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.request: PlatformRequest | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        self.version = Choice()
        self._caption = field(self._column, self.tr("Which version"), self.version)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(self.fontMetrics().lineSpacing() * 14)
        field(self._column, self.tr("The draft"), self.text)
        self.identity = QCheckBox(self.tr("With my name and contact details, as the case has them"))
        self.alone = QCheckBox(self.tr("Only the letter, without the page that is for me alone"))
        for box in (self.identity, self.alone):
            box.toggled.connect(self.refresh)
            self._column.addWidget(row(box))
        self._saving_part()
        self.version.activated.connect(self._chosen)

    def _saving_part(self) -> None:
        self.folder = QLineEdit(QDir.homePath())
        field(self._column, self.tr("Where to"), self.folder, self.tr("The file can be read by anyone who finds it."))
        self.name = QLineEdit(self.tr("letter"))
        field(self._column, self.tr("Name of the file"), self.name, self.tr("A name that tells nothing is safer."))
        self.as_pdf = button(self.tr("Save as PDF"), lambda: self.save(".pdf"))
        self.as_text = button(self.tr("Save as text"), lambda: self.save(".txt"))
        choose = button(self.tr("Choose a folder"), self._choose, icon="folder")
        self._column.addWidget(row(choose, self.as_pdf, self.as_text))
        self.written = label("", "muted")
        self._column.addWidget(self.written)

    @property
    def wanted(self) -> DraftWanted:
        """How the draft is to look."""
        notes = language.wanted(self._session.settings.text(LANGUAGE))
        return DraftWanted(identity=self.identity.isChecked(), alone=self.alone.isChecked(), notes=notes)

    def show_request(self, request: PlatformRequest) -> None:
        """Its newest version, and the others to choose from."""
        self.request = request
        self.version.clear()
        for one in reversed(request.versions):
            said = self.tr("Version {number}, kept {moment}")
            self.version.addItem(said.format(number=one.number, moment=texts.moment(one.made)), one.said)
        for step in request.steps:
            if step.kind is StepKind.SENT and step.letter:
                self.version.addItem(self.tr("As it was sent: {moment}").format(moment=texts.moment(step.at)), step)
        for widget in (self._caption, self.version):
            widget.setVisible(self.version.count() > 1)
        self._chosen()

    @property
    def _as_sent(self) -> RequestStep | None:
        chosen = self.version.currentData()
        return chosen if isinstance(chosen, RequestStep) else None

    def _chosen(self) -> None:
        sent = self._as_sent
        for widget in (self.identity, self.alone, self.as_pdf, self.as_text):
            widget.setEnabled(sent is None)
        if sent is None:
            self.refresh()
        else:
            self.text.setPlainText(sent.letter)

    def refresh(self) -> None:
        """Draft it anew."""
        if self.request is not None:
            about = self._version_of(self.request)
            work = requests.draft(self._session.vault, self._session.doors.requests, about, self.wanted)
            self._session.operations.read(self, work, done=self._drafted, failed=self.failed.emit)

    def _version_of(self, request: PlatformRequest) -> PlatformRequest:
        said = self.version.currentData()
        return request if said is None or self._as_sent else replace(request, said=said)

    def _drafted(self, drafted: Drafted) -> None:
        if self._as_sent is None:
            self.text.setPlainText(drafted.text)
        self.loaded.emit(drafted.request)

    def _choose(self) -> None:
        files.choose_folder(self, self.tr("Where to"), lambda paths: self.folder.setText(str(paths[0])))

    def save(self, ending: str) -> None:
        """Write the draft to a new file."""
        if self.request is None:
            return
        destination = Path(self.folder.text().strip()).expanduser() / (self.name.text().strip() + ending)
        door = self._session.doors.requests
        about = self._version_of(self.request)
        work = requests.write(self._session.vault, door, about, self.wanted, destination)
        self._session.operations.write(self, work, done=self._saved, failed=self.failed.emit)

    def _saved(self, path: Path) -> None:
        self.written.setText(self.tr("Written: {name}").format(name=path.name))
