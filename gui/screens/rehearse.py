"""A rehearsed restore: prove that the words, the shares or the passphrase bring a backup back. Nothing is written."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from evidence_vault.errors import VaultError
from evidence_vault.model import Rehearsal
from gui.acts import backup
from gui.operations import Operation
from gui.ports_backup import BackupSource, SecretKind
from gui.session import Session
from gui.widgets.folder_field import FolderField
from gui.widgets.page import Page
from gui.widgets.parts import button, card
from gui.widgets.progress_panel import ProgressPanel
from gui.widgets.rehearsal import RehearsalCard
from gui.widgets.secret_entry import SecretEntry


class RehearseScreen(Page):
    """While a vault is open: what was proven is recorded in it."""

    back = Signal()

    def __init__(self, session: Session, folder: Path | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._operation: Operation[Rehearsal] | None = None
        self.set_title(
            self.tr("Try a restore"),
            self.tr(
                "Type what is on your sheet, as you would on another computer. It is tried on the backup; nothing is "
                "written there or here, but that it was tried and what it showed."
            ),
        )
        frame, column = card()
        self.folder = FolderField(session.operations, self.tr("The backup's folder"), reading=True)
        column.addWidget(self.folder)
        self.secret = SecretEntry((SecretKind.WORDS, SecretKind.SHARES, SecretKind.PASSPHRASE))
        column.addWidget(self.secret)
        self.column.addWidget(frame)
        self.progress = ProgressPanel()
        self.progress.cancelled.connect(self._cancel)
        self.column.addWidget(self.progress)
        self.result = RehearsalCard()
        self.column.addWidget(self.result)
        self.go = button(self.tr("Try it"), self.start, icon="check", name="primary")
        self.add_buttons(self.go, button(self.tr("Back"), self.back.emit, icon="back"))
        self.finish()
        self.secret.changed.connect(self._check)
        self.secret.entered.connect(self.start)
        self.folder.changed.connect(self._check)
        if folder is not None:
            self.folder.put(folder)
        self._check()

    def _check(self) -> None:
        self.go.setEnabled(self._operation is None and self.secret.ready and self.folder.path is not None)

    def start(self) -> None:
        """Try it."""
        path = self.folder.path
        if path is None or not self.go.isEnabled():
            return
        self.banner.hide()
        self.result.hide()
        self.progress.begin(self.tr("Trying"))
        self.bring(self.progress)
        source = BackupSource(path, None, self.secret.typed)
        self._operation = self._session.operations.beside(
            self,
            backup.rehearse(self._session.doors.backups, source, self._session.vault),
            done=self._tried,
            failed=self._failed,
            step=self.progress.show_step,
        )
        self._check()

    def _cancel(self) -> None:
        if self._operation is not None:
            self._operation.cancel()

    def _ended(self) -> None:
        self._operation = None
        self.progress.hide()
        self._check()

    def _tried(self, tried: Rehearsal) -> None:
        self.secret.clear()
        self._ended()
        self.result.show_tried(tried, recorded=True)
        self.bring(self.result)

    def _failed(self, error: VaultError) -> None:
        self._ended()
        self.show_error(error)

    def focus_first(self) -> None:
        """The folder is filled in, most of the time."""
        if self.folder.path is None:
            self.folder.edit.setFocus()
        else:
            self.secret.focus_first()
