"""A page with fields whose text is kept as a draft until it is saved."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from evidence_vault.errors import VaultError
from evidence_vault.model import Saved
from gui.operations import Work
from gui.session import Session
from gui.widgets.page import Page
from gui.widgets.parts import field


class Form(Page):
    """Fields by name. What is typed goes into `draft` at once and comes back with the next form of its kind."""

    saved = Signal(object)
    back = Signal()

    def __init__(self, session: Session, draft: dict[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._draft = draft
        self._fields: dict[str, QLineEdit | QPlainTextEdit] = {}

    def line(self, name: str, text: str, hint: str = "") -> QLineEdit:
        """A one-line field."""
        edit = QLineEdit(self._draft.get(name, ""))
        field(self.column, text, edit, hint)
        edit.textChanged.connect(lambda: self._keep(name))
        self._fields[name] = edit
        return edit

    def area(self, name: str, text: str, hint: str = "", *, lines: int = 6) -> QPlainTextEdit:
        """A field for several lines; Tab leaves it."""
        edit = QPlainTextEdit(self._draft.get(name, ""))
        edit.setTabChangesFocus(True)
        edit.setFixedHeight(self.fontMetrics().lineSpacing() * lines + 20)
        field(self.column, text, edit, hint)
        edit.textChanged.connect(lambda: self._keep(name))
        self._fields[name] = edit
        return edit

    def value(self, name: str) -> str:
        """What a field holds."""
        edit = self._fields[name]
        return (edit.text() if isinstance(edit, QLineEdit) else edit.toPlainText()).strip()

    def _keep(self, name: str) -> None:
        self._draft[name] = self.value(name)

    def save(self, work: Work[Saved]) -> None:
        """Save, forget the draft, and say so."""
        self.setEnabled(False)
        self.session.operations.write(self, work, done=self._saved, failed=self._failed)

    def _saved(self, saved: Saved) -> None:
        self._draft.clear()
        self.session.changed.emit()
        self.saved.emit(saved)

    def _failed(self, error: VaultError) -> None:
        self.setEnabled(True)
        self.show_error(error)

    def focus_first(self) -> None:
        """Begin with the first field."""
        next(iter(self._fields.values())).setFocus()
