"""Backups, restores, rehearsals, and checks of a closed vault."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from evidence_vault.model import (
    BackupGeneration,
    BackupItem,
    BackupLook,
    BackupReport,
    BackupState,
    CheckReport,
    Rehearsal,
    RestoreReport,
)
from gui.operations import Reporter, Work
from gui.ports import OpenVault
from gui.ports_backup import BackupDoor, BackupSource, Typed


@dataclass(frozen=True, slots=True, kw_only=True)
class Mending:
    """What a check of a closed vault is to do. `backup` None: without one."""

    vault: Path
    secret: Typed
    repair: bool
    backup: Path | None = None


def load_state(vault: OpenVault) -> Work[BackupState]:
    """The last backup and the last rehearsal."""
    return lambda _: vault.backup_state()


def look(vault: OpenVault, to: Path) -> Work[BackupLook]:
    """What lies in a folder and how it stands to the vault."""
    return lambda _: vault.look_at_backup(to)


def back_up(vault: OpenVault, to: Path) -> Work[BackupReport]:
    """Bring the backup up to date and read it back."""
    return lambda reporter: vault.back_up(to, progress=reporter, cancel=reporter)


def generations(door: BackupDoor, backup: Path) -> Work[tuple[BackupGeneration, ...]]:
    """As the backup tells of itself."""
    return lambda _: door.generations(backup)


def rehearse(door: BackupDoor, source: BackupSource, vault: OpenVault | None = None) -> Work[Rehearsal]:
    """Prove that a restore would work; with an open vault, record it there."""

    def work(reporter: Reporter) -> Rehearsal:
        tried = door.rehearse(source, progress=reporter, cancel=reporter)
        if vault is not None:
            vault.record_rehearsal(tried)
        return tried

    return work


def restore(door: BackupDoor, source: BackupSource, place: Path) -> Work[RestoreReport]:
    """All of it, to a new place."""
    return lambda reporter: door.restore(source, place, progress=reporter, cancel=reporter)


def contents(door: BackupDoor, source: BackupSource) -> Work[tuple[BackupItem, ...]]:
    """What could be taken out."""
    return lambda reporter: door.contents(source, progress=reporter, cancel=reporter)


def take_into(door: BackupDoor, source: BackupSource, numbers: Sequence[int], folder: Path) -> Work[tuple[Path, ...]]:
    """Single exhibits as files in a folder."""
    return lambda reporter: door.take_into(source, numbers, folder, progress=reporter, cancel=reporter)


def mend(door: BackupDoor, what: Mending) -> Work[CheckReport]:
    """Check a closed vault and, if asked, mend it."""
    return lambda reporter: door.check(
        what.vault, what.secret, repair=what.repair, backup=what.backup, progress=reporter, cancel=reporter
    )
