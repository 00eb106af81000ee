"""What is said in a video or a sound, in words of her own: kept beside the original, which stays as it is."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from evidence_vault.errors import VaultError
from evidence_vault.model import Item, Saved
from gui.acts import edit
from gui.ports import OpenVault
from gui.session import Session
from gui.widgets.parts import button, field, row

_LINES = 5


class TranscriptCard(QWidget):
    """`kept` once it is in the vault, `failed` with an error. What is typed survives leaving the page, and a lock."""

    kept = Signal()
    failed = Signal(object)

    def __init__(self, session: Session, item: Item, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._item = session, item
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.words = QPlainTextEdit(session.drafts.transcripts.get(item.id, ""))
        self.words.setTabChangesFocus(True)
        self.words.setFixedHeight(self.words.fontMetrics().lineSpacing() * _LINES + 16)
        field(
            column,
            self.tr("What is said in it"),
            self.words,
            self.tr("Write it down as you hear it elsewhere. It is kept beside the original, as a text of yours."),
        )
        self.keep = button(self.tr("Keep the transcript"), self.submit)
        column.addWidget(row(self.keep))
        self.words.textChanged.connect(self._typed)
        session.locking.connect(self._hand_in)
        self._typed()

    @property
    def text(self) -> str:
        """What is typed, without empty ends."""
        return self.words.toPlainText().strip()

    def _typed(self) -> None:
        self.keep.setEnabled(bool(self.text))
        self._session.drafts.transcripts[self._item.id] = self.words.toPlainText()

    def submit(self) -> None:
        """Put it into the vault."""
        if self.text and self._session.is_open:
            self.keep.setEnabled(False)
            work = edit.keep_transcript(self._session.vault, self._item, self.text)
            self._session.operations.write(self, work, done=self._done, failed=self._failed)

    def _done(self, _: Saved) -> None:
        self.words.clear()
        self._session.changed.emit()
        self.kept.emit()

    def _failed(self, error: VaultError) -> None:
        self.keep.setEnabled(True)
        self.failed.emit(error)

    def _hand_in(self) -> None:
        """At lock: what was typed and not kept becomes a transcript all the same."""
        text, item = self.text, self._item
        if text:

            def save(vault: OpenVault) -> None:
                edit.transcribed(vault, item, text)

            self._session.keep(save)
