"""What the window needs for outliving: backups of an open vault, and restoring, trying and mending without one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Protocol

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
from evidence_vault.model.secret import NeverPickled
from evidence_vault.ports import CancelToken, Progress


class SecretKind(StrEnum):
    """How she opens the vault."""

    PASSPHRASE = "passphrase"  # noqa: S105 - the name of a kind, not a secret
    WORDS = "words"
    SHARES = "shares"
    KEYRING = "keyring"


@dataclass(frozen=True, slots=True)
class Typed(NeverPickled):
    """A secret as it was typed: of shares, one a line. It never prints itself."""

    kind: SecretKind
    text: str

    def __repr__(self) -> str:
        return f"Typed({self.kind.value}, hidden)"


@dataclass(frozen=True, slots=True)
class BackupSource:
    """A backup's folder, one of its generations (None: the newest that holds), and what opens it."""

    folder: Path
    generation: int | None
    secret: Typed


class BackupsOfVault(Protocol):
    """The part of an open vault that concerns its backups."""

    def back_up(self, to: Path, *, progress: Progress, cancel: CancelToken) -> BackupReport:
        """Bring the backup there up to date. Raises the Backup… errors, DiskFullError, DriveError, UserCancelled."""

    def backup_state(self) -> BackupState:
        """The last backup and the last rehearsal."""

    def look_at_backup(self, to: Path) -> BackupLook:
        """What lies in a folder and how it stands to this vault. Raises DriveError."""

    def record_rehearsal(self, tried: Rehearsal) -> None:
        """Record it in the log. Raises BackupForeignError."""


class BackupDoor(Protocol):
    """Backups and closed vaults. Slow; all but `restore`, `take_into` and a mending `check` only read."""

    def generations(self, backup: Path) -> tuple[BackupGeneration, ...]:
        """As the backup tells of itself, newest first. Raises NotABackupError, DriveError."""

    def restore(self, source: BackupSource, place: Path, *, progress: Progress, cancel: CancelToken) -> RestoreReport:
        """Raises WrongSecretError, BackupDamagedError, WouldOverwriteError, DiskFullError, DriveError."""

    def rehearse(self, source: BackupSource, *, progress: Progress, cancel: CancelToken) -> Rehearsal:
        """Prove that a restore would work. Raises WrongSecretError, BackupDamagedError."""

    def contents(self, source: BackupSource, *, progress: Progress, cancel: CancelToken) -> tuple[BackupItem, ...]:
        """What could be taken out."""

    def take_into(
        self, source: BackupSource, numbers: Sequence[int], folder: Path, *, progress: Progress, cancel: CancelToken
    ) -> tuple[Path, ...]:
        """Decrypted, as new files. Raises WouldOverwriteError too."""

    def check(
        self,
        vault: Path,
        secret: Typed,
        *,
        repair: bool,
        backup: Path | None,
        progress: Progress,
        cancel: CancelToken,
    ) -> CheckReport:
        """Check a closed vault and, if asked, mend it. Raises NotAVaultError, VaultBusyError, WrongSecretError."""
