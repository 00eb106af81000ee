"""A new vault: where, a neutral name, and a passphrase of hers, or six words made for her, typed twice."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QRadioButton, QWidget

from evidence_vault.errors import VaultError
from gui import files
from gui.acts import gate
from gui.operations import Operations
from gui.ports import OpenVault, VaultDoor
from gui.widgets.page import Page
from gui.widgets.parts import button, card, field, label, row, selectable
from gui.widgets.secret_field import SecretField
from gui.widgets.strength import Strength

SHORTEST = 8


class CreateScreen(Page):
    """Emits `created` with the open vault."""

    created = Signal(object)
    back = Signal()

    def __init__(self, *, door: VaultDoor, operations: Operations, home: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._door = door
        self._operations = operations
        self._busy = False
        self.set_title(
            self.tr("Make a new vault"),
            self.tr("Choose a place and a name that tell nothing. The folder's name can be seen from outside."),
        )
        self.folder = QLineEdit(str(home))
        self.name = QLineEdit(self.tr("Papers"))
        self.passphrase = SecretField()
        self.again = SecretField()
        self.strength = Strength(operations)
        self._fill_place()
        self._fill_passphrase()
        self.make = button(self.tr("Make the vault"), self.submit, name="primary")
        self.add_buttons(self.make, button(self.tr("Back"), self.back.emit, icon="back"))
        self.finish()
        self._check()

    def _fill_place(self) -> None:
        field(self.column, self.tr("Where"), self.folder)
        self.column.addWidget(row(button(self.tr("Choose a folder"), self._choose, icon="folder")))
        field(self.column, self.tr("Name of the vault's folder"), self.name)
        for edit in (self.folder, self.name):
            edit.textChanged.connect(self._check)

    def _fill_passphrase(self) -> None:
        self.own = QRadioButton(self.tr("A passphrase of my own"))
        self.made = QRadioButton(self.tr("Six words made for me"))
        self.own.setChecked(True)
        self.column.addWidget(self.own)
        self.column.addWidget(self.made)
        self.column.addWidget(self._six_words())
        self.made.toggled.connect(self._offer_words)
        field(
            self.column,
            self.tr("Passphrase"),
            self.passphrase,
            self.tr("Nobody can reset it, not even we. Choose one that others who know you would not guess."),
        )
        self.column.addWidget(self.strength)
        field(self.column, self.tr("The same passphrase again"), self.again)
        self.match = label("", "muted")
        self.column.addWidget(self.match)
        self.passphrase.changed.connect(self._judge)
        for one in (self.passphrase, self.again):
            one.changed.connect(self._check)
            one.entered.connect(self.submit)

    def _six_words(self) -> QWidget:
        self.words_card, column = card()
        self.words = selectable("", "words")
        column.addWidget(self.words)
        column.addWidget(
            label(
                self.tr(
                    "Write them down, then type them twice below, with the lines between them. Chance chose them, "
                    "so nobody can guess them."
                ),
                "muted",
            )
        )
        column.addWidget(row(button(self.tr("Other words"), self._new_words)))
        self.words_card.hide()
        return self.words_card

    def _offer_words(self) -> None:
        self.words_card.setVisible(self.made.isChecked())
        if self.made.isChecked() and not self.words.text():
            self._new_words()
        self._check()

    def _new_words(self) -> None:
        self.words.setText(self._door.six_words())
        self.passphrase.clear()
        self.again.clear()
        self.passphrase.setFocus()

    def focus_first(self) -> None:
        """Place and name are filled in already."""
        self.passphrase.setFocus()

    def _judge(self) -> None:
        """Her name for the vault and her name on this computer are easy to guess."""
        self.strength.own = (self.name.text().strip(), Path.home().name)
        self.strength.judge(self.passphrase.text())

    def _choose(self) -> None:
        files.choose_folder(self, self.tr("Where the vault goes"), lambda paths: self.folder.setText(str(paths[0])))

    def _check(self) -> None:
        text, again = self.passphrase.text(), self.again.text()
        ready = bool(self.folder.text().strip() and self.name.text().strip())
        if 0 < len(text) < SHORTEST:
            self.match.setText(self.tr("At least eight characters, please."))
        elif again and text != again:
            self.match.setText(self.tr("The two are not the same yet."))
        else:
            self.match.setText(self.tr("The two are the same.") if again else "")
        if self.made.isChecked() and text and not self.words.text().startswith(text):
            self.match.setText(self.tr("These are not the six words above yet."))
        self.make.setEnabled(
            ready and not self._busy and len(text) >= SHORTEST and text == again and self._as_offered(text)
        )

    def _as_offered(self, text: str) -> bool:
        return self.own.isChecked() or text == self.words.text()

    def submit(self) -> None:
        """Make it, off the UI thread: stretching the passphrase takes about a second on purpose."""
        if not self.make.isEnabled():
            return
        path = Path(self.folder.text().strip()).expanduser() / self.name.text().strip()
        self._set_busy(busy=True)
        work = gate.create_vault(self._door, path, self.passphrase.text(), "")
        self._operations.write(self, work, done=self._created, failed=self._failed)

    def _created(self, vault: OpenVault) -> None:
        self.words.setText("")
        self.passphrase.clear()
        self.again.clear()
        self.created.emit(vault)

    def _failed(self, error: VaultError) -> None:
        self._set_busy(busy=False)
        self.show_error(error)

    def _set_busy(self, *, busy: bool) -> None:
        self._busy = busy
        self.make.setText(self.tr("Making the vault…") if busy else self.tr("Make the vault"))
        self._check()
