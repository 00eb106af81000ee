"""Unlock: the passphrase, recovery words, two shares, or this computer's keyring if she turned it on."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from evidence_vault.errors import VaultError
from gui import files
from gui.acts import gate
from gui.operations import Operations
from gui.ports import OpenVault, VaultDoor
from gui.ports_backup import SecretKind
from gui.widgets.page import Page
from gui.widgets.parts import button, field, row
from gui.widgets.secret_entry import SecretEntry


class UnlockScreen(Page):
    """Emits `opened` with the vault. Wrong is said plainly, and nothing is ever wiped."""

    opened = Signal(object)
    create_wanted = Signal()
    package_wanted = Signal()
    restore_wanted = Signal()
    repair_wanted = Signal(object)

    def __init__(
        self, *, door: VaultDoor, operations: Operations, path: Path | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._door = door
        self._operations = operations
        self.set_title(self.tr("Unlock your vault"))
        self.folder = QLineEdit(str(path) if path else "")
        self._build_folder(shown=path is None)
        self.secret = SecretEntry()
        self.passphrase, self.words = self.secret.passphrase, self.secret.words
        self.secret.entered.connect(self.submit)
        self.column.addWidget(self.secret)
        self.unlock = button(self.tr("Unlock"), self.submit, name="primary")
        self.keyring = button(self.tr("Use this computer's keyring"), self._with_keyring, icon="keys")
        self.keyring.hide()
        self.add_buttons(self.unlock, self.keyring)
        self.add_buttons(
            button(self.tr("Open another vault"), self._folder_box.show, name="link"),
            button(self.tr("Make a new vault"), self.create_wanted.emit, name="link"),
            button(self.tr("Open a package"), self.package_wanted.emit, name="link"),
            button(self.tr("Restore from a backup"), self.restore_wanted.emit, name="link"),
            button(self.tr("Check and repair"), self._repair, name="link"),
        )
        self.finish()
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

    def _repair(self) -> None:
        self.repair_wanted.emit(self.path if self.folder.text().strip() else None)

    def _with_keyring(self) -> None:
        self._open(SecretKind.KEYRING, "")

    def submit(self) -> None:
        """Try what was typed."""
        if self.secret.ready and self.unlock.isEnabled():
            self._open(self.secret.kind, self.secret.typed.text)

    def _open(self, kind: SecretKind, secret: str) -> None:
        self.banner.hide()
        self.unlock.setEnabled(False)
        self.unlock.setText(self.tr("Unlocking…"))
        work = gate.open_vault(self._door, self.path, kind, secret)
        self._operations.write(self, work, done=self._opened, failed=self._failed)

    def _opened(self, vault: OpenVault) -> None:
        self.secret.clear()
        self.opened.emit(vault)

    def _failed(self, error: VaultError) -> None:
        self.unlock.setEnabled(True)
        self.unlock.setText(self.tr("Unlock"))
        self.show_error(error)
        self.secret.focus_first()
        self.passphrase.edit.selectAll()

    def focus_first(self) -> None:
        """Put the cursor where she types next."""
        if self.folder.text():
            self.secret.focus_first()
        else:
            self.folder.setFocus()
