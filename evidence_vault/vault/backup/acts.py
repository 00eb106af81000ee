"""What an open vault, or nobody but a backup and a secret, can be asked about backups: a part of `Vault`."""

from __future__ import annotations

import os
from pathlib import Path
from typing import IO

from evidence_vault.crypto.slots import Secret
from evidence_vault.model import BackupReport, BackupState, CheckReport, Rehearsal, RestoreReport
from evidence_vault.ports import CancelToken, Clock, Entropy, NeverCancelled, NoProgress, Progress, SystemClock
from evidence_vault.vault.backup import restoring, writing
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
        """When this vault was last backed up, and how many items came since."""
        return writing.state(self._core)

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
