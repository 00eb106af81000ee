"""Keys: the ways into the vault, and changing them."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from evidence_vault.errors import VaultError
from evidence_vault.model import SlotId, SlotInfo, SlotKind
from gui import texts
from gui.acts import care
from gui.operations import Work
from gui.session import Session
from gui.widgets.page import Page
from gui.widgets.parts import button, card, empty, field, label, row
from gui.widgets.secret_field import SecretField
from gui.widgets.strength import Strength


class KeysScreen(Page):
    """Each slot opens the vault on its own; the last one cannot be removed."""

    words_wanted = Signal()
    shares_wanted = Signal()
    back = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.set_title(self.tr("Keys"), self.tr("Each of these opens the vault on its own."))
        self.slots = QVBoxLayout()
        self.column.addLayout(self.slots)
        self.words = button(self.tr("Make recovery words"), self.words_wanted.emit, icon="keys")
        self.keyring = button(self.tr("Let this computer's keyring open it"), self._add_keyring)
        self.shares = button(self.tr("Make recovery shares"), self.shares_wanted.emit, icon="keys")
        self.add_buttons(self.words, self.shares, self.keyring)
        self.column.addWidget(
            label(
                self.tr(
                    "Of three shares any two open the vault: for example yours and a friend's. Making new words or "
                    "shares ends the earlier ones of the same kind."
                ),
                "muted",
            )
        )
        self.column.addWidget(
            label(
                self.tr("With the keyring, anyone who can use this computer under your name can open the vault."),
                "muted",
            )
        )
        self._build_change()
        self.add_buttons(button(self.tr("Back to the library"), self.back.emit, icon="back"))
        self.finish()
        self.refresh()

    def _build_change(self) -> None:
        frame, column = card()
        column.addWidget(label(self.tr("Change the passphrase"), "heading"))
        self.old, self.new, self.again = SecretField(), SecretField(), SecretField()
        self.strength = Strength(self._session.operations)
        field(column, self.tr("The present passphrase"), self.old)
        field(column, self.tr("The new passphrase"), self.new)
        column.addWidget(self.strength)
        field(column, self.tr("The new passphrase again"), self.again)
        self.new.changed.connect(lambda: self.strength.judge(self.new.text()))
        self.change = button(self.tr("Change it"), self.submit)
        self.add = button(self.tr("Keep the present one and add this one"), self.add_passphrase)
        column.addWidget(row(self.change, self.add))
        for one in (self.old, self.new, self.again):
            one.changed.connect(self._check)
        self.column.addWidget(frame)
        self._check()

    def _check(self) -> None:
        new = self.new.text()
        good = len(new) >= 8 and new == self.again.text()
        self.change.setEnabled(bool(self.old.text()) and good)
        self.add.setEnabled(good)

    def refresh(self) -> None:
        """Read the slots anew."""
        work = care.list_slots(self._session.vault)
        self._session.operations.read(self, work, done=self._show, failed=self.show_error)

    def _show(self, slots: list[SlotInfo]) -> None:
        empty(self.slots)
        for slot in slots:
            self.slots.addWidget(self._row(slot, removable=len(slots) > 1))
        self.keyring.setVisible(all(slot.kind is not SlotKind.KEYRING for slot in slots))

    def _row(self, slot: SlotInfo, *, removable: bool) -> QWidget:
        frame, column = card()
        column.addWidget(label(texts.slot(slot.kind), "heading"))
        column.addWidget(label(self.tr("Made: {date}").format(date=slot.created[:10]), "muted"))
        if removable:
            remove = button(self.tr("Remove"), lambda: self._remove(slot.id))
            remove.setAccessibleName(self.tr("Remove: {key}").format(key=texts.slot(slot.kind)))
            column.addWidget(row(remove))
        return frame

    def _run(self, work: Work[Any], notice: str) -> None:
        def done(_: object) -> None:
            self.banner.show_notice(notice)
            self.refresh()

        self._session.operations.write(self, work, done=done, failed=self._failed)

    def _failed(self, error: VaultError) -> None:
        self._check()
        self.show_error(error)

    def _add_keyring(self) -> None:
        notice = self.tr("This computer's keyring can now open the vault.")
        self._run(care.add_keyring(self._session.vault), notice)

    def _remove(self, slot_id: SlotId) -> None:
        self._run(care.remove_slot(self._session.vault, slot_id), self.tr("Removed. It no longer opens the vault."))

    def submit(self) -> None:
        """Change the passphrase."""
        door, vault = self._session.doors.vaults, self._session.vault
        self.change.setEnabled(False)
        work = care.change_passphrase(door, vault, self.old.text(), self.new.text())
        self._run(work, self.tr("The passphrase was changed."))
        for one in (self.old, self.new, self.again):
            one.clear()

    def add_passphrase(self) -> None:
        """Another passphrase, beside the present one."""
        work = care.add_passphrase(self._session.doors.vaults, self._session.vault, self.new.text())
        self.add.setEnabled(False)
        self._run(work, self.tr("Added. Both passphrases open the vault."))
        for one in (self.old, self.new, self.again):
            one.clear()
