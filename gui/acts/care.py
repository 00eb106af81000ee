"""Keys, checks and exports."""

from __future__ import annotations

from evidence_vault.model import ShareSheet, SlotId, SlotInfo, VerifyReport
from gui import drive
from gui.drive import Drive
from gui.operations import Reporter, Work
from gui.ports import ExportDoor, Exported, ExportRequest, OpenVault, VaultDoor


def list_slots(vault: OpenVault) -> Work[list[SlotInfo]]:
    """The ways into the vault."""
    return lambda _: vault.slots()


def change_passphrase(door: VaultDoor, vault: OpenVault, old: str, new: str) -> Work[None]:
    """Raises WrongSecretError when `old` is not the present one."""

    def work(_: Reporter) -> None:
        door.change_passphrase(vault, old=old, new=new)

    return work


def make_words(vault: OpenVault) -> Work[str]:
    """24 recovery words, shown once."""
    return lambda _: vault.add_recovery_words()


def make_shares(vault: OpenVault) -> Work[list[ShareSheet]]:
    """Three recovery shares, shown once."""
    return lambda _: vault.add_recovery_shares()


def add_passphrase(door: VaultDoor, vault: OpenVault, new: str) -> Work[None]:
    """Another passphrase beside those there are."""

    def work(_: Reporter) -> None:
        door.add_passphrase(vault, new)

    return work


def add_keyring(vault: OpenVault) -> Work[SlotInfo]:
    """Let this computer's keyring open the vault. Raises KeyringRefusedError."""
    return lambda _: vault.add_keyring()


def remove_slot(vault: OpenVault, slot_id: SlotId) -> Work[None]:
    """Raises KeySlotRefusedError for the last one."""

    def work(_: Reporter) -> None:
        vault.remove_slot(slot_id)

    return work


def verify(vault: OpenVault) -> Work[VerifyReport]:
    """Check everything, deeply."""
    return lambda reporter: vault.verify(deep=True, progress=reporter, cancel=reporter)


def look_at_drive(vault: OpenVault) -> Work[Drive]:
    """The drive that the vault is on."""
    place = vault.path
    return lambda _: drive.look(place, place)


def export(door: ExportDoor, vault: OpenVault, request: ExportRequest) -> Work[Exported]:
    """Write a report or a package and read it back."""
    return lambda reporter: door.export(vault, request, progress=reporter, cancel=reporter)
