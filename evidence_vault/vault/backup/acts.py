"""What an open vault, or nobody but a backup and a secret, can be asked about backups: a part of `Vault`."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import IO

from evidence_vault.crypto.slots import Secret
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
from evidence_vault.ports import CancelToken, Clock, Entropy, NeverCancelled, NoProgress, Progress, SystemClock
from evidence_vault.vault.backup import looking, noting, restoring, single, writing
from evidence_vault.vault.core import Core
from evidence_vault.vault.repairing import Check

_NO_PROGRESS = NoProgress()
_NEVER = NeverCancelled()


class BackupActs:
    """Each method is one act; the work is in the modules beside this one."""

    _core: Core

    def back_up(self, to: Path, *, progress: Progress = _NO_PROGRESS, cancel: CancelToken = _NEVER) -> BackupReport:
        """Bring the backup in `to` (missing, empty, or this vault's backup) up to date; everything is read back.

        Raises WouldOverwriteError, BackupForeignError, BackupAheadError, BackupForkedError, BackupDamagedError if the
        drive gives back something else, UsageError, DiskFullError, DriveError, UserCancelled: older generations stay.
        """
        return writing.back_up(self._core, to, progress=progress, cancel=cancel)

    def backup_state(self) -> BackupState:
        """When this vault was last backed up, how many items came since, and when a restore was last rehearsed."""
        return noting.state(self._core)

    def look_at_backup(self, to: Path) -> BackupLook:
        """What lies in a folder and how it stands to this vault, before anything is written. Raises DriveError."""
        return looking.look(self._core, to)

    def record_rehearsal(self, tried: Rehearsal) -> None:
        """Record what a rehearsal proved, and when, in the log. Raises BackupForeignError."""
        noting.rehearsed(self._core, tried)

    @staticmethod
    def backup_generations(backup: Path) -> tuple[BackupGeneration, ...]:
        """The generations, newest first, as the backup tells of itself. Raises NotABackupError, DriveError."""
        return looking.claimed(backup)

    @staticmethod
    def backup_contents(
        backup: Path,
        secret: Secret,
        *,
        generation: int | None = None,
        progress: Progress = _NO_PROGRESS,
        cancel: CancelToken = _NEVER,
    ) -> tuple[BackupItem, ...]:
        """The items of a backup that have a file, by number. Raises what `restore` raises, but for the place."""
        return single.contents(backup, secret, number=generation, progress=progress, cancel=cancel)

    @staticmethod
    def take_into(
        backup: Path,
        secret: Secret,
        numbers: Sequence[int],
        folder: Path,
        *,
        generation: int | None = None,
        entropy: Entropy = os.urandom,
        progress: Progress = _NO_PROGRESS,
        cancel: CancelToken = _NEVER,
    ) -> tuple[Path, ...]:
        """The originals of items, decrypted, each as a new file in a folder: all of them, or none is left there.

        Raises WouldOverwriteError, NotFoundError, ObjectError, and what `restore` raises.
        """
        return single.take_into(
            backup, secret, numbers, folder, number=generation, entropy=entropy, progress=progress, cancel=cancel
        )

    @staticmethod
    def restore(
        backup: Path,
        place: Path,
        secret: Secret,
        *,
        generation: int | None = None,
        progress: Progress = _NO_PROGRESS,
        cancel: CancelToken = _NEVER,
    ) -> RestoreReport:
        """The vault of a backup, in a folder that is missing or empty.

        Raises NotABackupError, NotFoundError (generation), WrongSecretError, BackupDamagedError, WouldOverwriteError,
        DiskFullError, DriveError, UserCancelled: the place is then as before. The backup is only read.
        """
        return restoring.restore(backup, place, secret, number=generation, progress=progress, cancel=cancel)

    @staticmethod
    def check(
        path: Path,
        secret: Secret,
        *,
        repair: bool = False,
        backup: Path | None = None,
        clock: Clock | None = None,
        entropy: Entropy = os.urandom,
        progress: Progress = _NO_PROGRESS,
        cancel: CancelToken = _NEVER,
    ) -> CheckReport:
        """Read everything in a closed vault, and say what is damaged; with `repair`, mend it.

        What is mended comes from the vault's own copies and journal and from `backup`; what is replaced is set aside.
        Raises NotAVaultError, VaultBusyError, WrongSecretError, NotABackupError, BackupForeignError, DiskFullError,
        DriveError, UserCancelled.
        """
        return Check(path, secret, backup, repair, clock or SystemClock(), entropy, progress, cancel).run()

    @staticmethod
    def rehearse(
        backup: Path,
        secret: Secret,
        *,
        generation: int | None = None,
        count: int = 20,
        entropy: Entropy = os.urandom,
        progress: Progress = _NO_PROGRESS,
        cancel: CancelToken = _NEVER,
    ) -> Rehearsal:
        """Prove that `secret` opens the backup, that its index can be made and that `count` files decrypt.

        Writes nothing. Raises what `restore` raises, but for the place.
        """
        return restoring.rehearse(
            backup, secret, number=generation, count=count, entropy=entropy, progress=progress, cancel=cancel
        )

    @staticmethod
    def take_from_backup(
        backup: Path,
        secret: Secret,
        item: str,
        out: IO[bytes],
        *,
        generation: int | None = None,
        entropy: Entropy = os.urandom,
        progress: Progress = _NO_PROGRESS,
        cancel: CancelToken = _NEVER,
    ) -> str:
        """Write one item's original (by its number or id) to `out`; returns its SHA-256. Raises NotFoundError too."""
        return restoring.take_out(
            backup, secret, item, out, number=generation, entropy=entropy, progress=progress, cancel=cancel
        )
