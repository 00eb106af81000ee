"""A case: its name, a reference number if there is one, and a summary."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from evidence_vault.errors import VaultError
from evidence_vault.model import Case, Contact
from gui.acts import edit
from gui.session import Session
from gui.widgets.page import Page
from gui.widgets.parts import button, card, field, label


class CaseScreen(Page):
    """New if `case` is None. Emits `done` with the case."""

    done = Signal(object)
    back = Signal()

    def __init__(self, session: Session, case: Case | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._case = case
        self.set_title(
            self.tr("Edit the case") if case else self.tr("New case"),
            self.tr("A case groups exhibits that belong together. A report is made from a case."),
        )
        self.name = QLineEdit(case.name if case else "")
        self.reference = QLineEdit(case.reference if case else "")
        self.summary = QPlainTextEdit(case.summary if case else "")
        self.summary.setTabChangesFocus(True)
        field(self.column, self.tr("Name"), self.name)
        field(self.column, self.tr("Reference of the police or the court, if there is one"), self.reference)
        field(self.column, self.tr("Summary, printed at the beginning of a report"), self.summary)
        self._build_contact(case.contact if case else Contact())
        self.keep = button(self.tr("Save"), self.submit, name="primary")
        self.name.textChanged.connect(self._check)
        self.add_buttons(self.keep, button(self.tr("Not now"), self.back.emit))
        self.finish()
        self._check()

    def _build_contact(self, contact: Contact) -> None:
        frame, column = card()
        column.addWidget(label(self.tr("Who can be reached, if you like"), "heading"))
        column.addWidget(
            label(self.tr("Printed only on the last page of a report, which can be taken off or left out."), "muted")
        )
        self.contact = {
            "name": QLineEdit(contact.name),
            "phone": QLineEdit(contact.phone),
            "email": QLineEdit(contact.email),
            "address": QLineEdit(contact.address),
        }
        captions = (self.tr("Name or pseudonym"), self.tr("Telephone"), self.tr("E-mail"), self.tr("Postal address"))
        for text, one in zip(captions, self.contact.values(), strict=True):
            field(column, text, one)
        self._other = contact
        self.column.addWidget(frame)

    def _check(self) -> None:
        self.keep.setEnabled(bool(self.name.text().strip()))

    def submit(self) -> None:
        """Save it."""
        said = edit.CaseWords(
            name=self.name.text().strip(),
            reference=self.reference.text().strip(),
            summary=self.summary.toPlainText().strip(),
            contact=replace(self._other, **{key: one.text().strip() for key, one in self.contact.items()}),
        )
        vault = self._session.vault
        work = edit.edit_case(vault, self._case.id, said) if self._case else edit.new_case(vault, said)
        self._session.operations.write(self, work, done=self._saved, failed=self._failed)

    def _saved(self, case: Case) -> None:
        self._session.changed.emit()
        self.done.emit(case)

    def _failed(self, error: VaultError) -> None:
        self.show_error(error)

    def focus_first(self) -> None:
        """Begin with the name."""
        self.name.setFocus()
