"""Unlock: the passphrase, recovery words, or this computer's keyring if she turned it on."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from evidence_vault.errors import VaultError
from gui import files
from gui.acts import gate
from gui.operations import Operations
from gui.ports import OpenVault, SecretKind, VaultDoor
from gui.widgets.page import Page
from gui.widgets.parts import button, field, row
from gui.widgets.secret_field import SecretField


class UnlockScreen(Page):
    """Emits `opened` with the vault. Wrong is said plainly, and nothing is ever wiped."""

    opened = Signal(object)
    create_wanted = Signal()
    package_wanted = Signal()

    def __init__(
        self, *, door: VaultDoor, operations: Operations, path: Path | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._door = door
        self._operations = operations
        self._kind = SecretKind.PASSPHRASE
        self.set_title(self.tr("Unlock your vault"))
        self.folder = QLineEdit(str(path) if path else "")
        self._build_folder(shown=path is None)
        self.passphrase = SecretField()
        self._caption = field(self.column, self.tr("Passphrase"), self.passphrase)
        self.passphrase.entered.connect(self.submit)
        self.words = QPlainTextEdit()
        self.words.setTabChangesFocus(True)
        self.words.setMaximumHeight(self.fontMetrics().height() * 6)
        self._words_caption = field(self.column, self.tr("The 24 recovery words"), self.words)
        self.unlock = button(self.tr("Unlock"), self.submit, name="primary")
        self.other = button(self.tr("Use recovery words"), self._switch)
        self.keyring = button(self.tr("Use this computer's keyring"), self._with_keyring, icon="keys")
        self.keyring.hide()
        self.add_buttons(self.unlock, self.other, self.keyring)
        self.add_buttons(
            button(self.tr("Open another vault"), self._folder_box.show, name="link"),
            button(self.tr("Make a new vault"), self.create_wanted.emit, name="link"),
            button(self.tr("Open a package"), self.package_wanted.emit, name="link"),
        )
        self.finish()
        self._use(SecretKind.PASSPHRASE)
        QTimer.singleShot(0, self, self._look_for_keyring)  # reading the header imports the vault: first the screen

    def _build_folder(self, *, shown: bool) -> None:
        self._folder_box = QWidget()
        column = QVBoxLayout(self._folder_box)
        column.setContentsMargins(0, 0, 0, 0)
        field(column, self.tr("The vault's folder"), self.folder)
        column.addWidget(row(button(self.tr("Choose the folder"), self._choose, icon="folder")))
        self.folder.editingFinished.connect(self._look_for_keyring)
        self._folder_box.setVisible(shown)
        self.column.addWidget(self._folder_box)

    @property
    def path(self) -> Path:
        """The folder she means."""
        return Path(self.folder.text().strip()).expanduser()

    def _choose(self) -> None:
        files.choose_folder(self, self.tr("The vault's folder"), self._chosen)

    def _chosen(self, paths: list[Path]) -> None:
        self.folder.setText(str(paths[0]))
        self._look_for_keyring()

    def _look_for_keyring(self) -> None:
        self.keyring.hide()
        if self.folder.text().strip():
            work = gate.find_keyring(self._door, self.path)
            self._operations.read(self, work, done=self.keyring.setVisible)

    def _use(self, kind: SecretKind) -> None:
        self._kind = kind
        by_words = kind is SecretKind.WORDS
        for shown, widget in (
            (not by_words, self.passphrase),
            (not by_words, self._caption),
            (by_words, self.words),
            (by_words, self._words_caption),
        ):
            widget.setVisible(shown)
        self.other.setText(self.tr("Use the passphrase") if by_words else self.tr("Use recovery words"))
        (self.words if by_words else self.passphrase).setFocus()

    def _switch(self) -> None:
        self._use(SecretKind.PASSPHRASE if self._kind is SecretKind.WORDS else SecretKind.WORDS)

    def _with_keyring(self) -> None:
        self._open(SecretKind.KEYRING, "")

    def submit(self) -> None:
        """Try what was typed."""
        secret = self.words.toPlainText() if self._kind is SecretKind.WORDS else self.passphrase.text()
        if secret and self.unlock.isEnabled():
            self._open(self._kind, secret)

    def _open(self, kind: SecretKind, secret: str) -> None:
        self.banner.hide()
        self.unlock.setEnabled(False)
        self.unlock.setText(self.tr("Unlocking…"))
        work = gate.open_vault(self._door, self.path, kind, secret)
        self._operations.write(self, work, done=self._opened, failed=self._failed)

    def _opened(self, vault: OpenVault) -> None:
        self.passphrase.clear()
        self.words.clear()
        self.opened.emit(vault)

    def _failed(self, error: VaultError) -> None:
        self.unlock.setEnabled(True)
        self.unlock.setText(self.tr("Unlock"))
        self.show_error(error)
        (self.words if self._kind is SecretKind.WORDS else self.passphrase).setFocus()
        self.passphrase.edit.selectAll()

    def focus_first(self) -> None:
        """Put the cursor where she types next."""
        (self.passphrase if self.folder.text() else self.folder).setFocus()
