"""The real backups and papers behind the window's Protocols. Imported late: they are heavy."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from evidence_vault.model import BackupGeneration, BackupItem, CheckReport, Rehearsal, RestoreReport
from evidence_vault.ports import CancelToken, Progress
from gui.ports_backup import BackupSource, SecretKind, Typed

if TYPE_CHECKING:
    from evidence_vault.vault import Secret


def secret_of(typed: Typed) -> Secret:
    """What the vault takes. Raises WordsNotValidError, SharesNotValidError."""
    from evidence_vault.vault import KeyringSecret, Passphrase, RecoveryShares, RecoveryWords

    if typed.kind is SecretKind.WORDS:
        return RecoveryWords(typed.text)
    if typed.kind is SecretKind.SHARES:
        return RecoveryShares(typed.text.splitlines())
    return KeyringSecret() if typed.kind is SecretKind.KEYRING else Passphrase(typed.text)


class BackupsOnDisk:
    """See BackupDoor."""

    def generations(self, backup: Path) -> tuple[BackupGeneration, ...]:
        """As the backup tells of itself."""
        from evidence_vault.vault import Vault

        return Vault.backup_generations(backup)

    def restore(self, source: BackupSource, place: Path, *, progress: Progress, cancel: CancelToken) -> RestoreReport:
        """All of it, to a new place."""
        from evidence_vault.vault import Vault

        return Vault.restore(
            source.folder,
            place,
            secret_of(source.secret),
            generation=source.generation,
            progress=progress,
            cancel=cancel,
        )

    def rehearse(self, source: BackupSource, *, progress: Progress, cancel: CancelToken) -> Rehearsal:
        """Writes nothing."""
        from evidence_vault.vault import Vault

        return Vault.rehearse(
            source.folder, secret_of(source.secret), generation=source.generation, progress=progress, cancel=cancel
        )

    def contents(self, source: BackupSource, *, progress: Progress, cancel: CancelToken) -> tuple[BackupItem, ...]:
        """What could be taken out."""
        from evidence_vault.vault import Vault

        return Vault.backup_contents(
            source.folder, secret_of(source.secret), generation=source.generation, progress=progress, cancel=cancel
        )

    def take_into(
        self, source: BackupSource, numbers: Sequence[int], folder: Path, *, progress: Progress, cancel: CancelToken
    ) -> tuple[Path, ...]:
        """Single exhibits as files."""
        from evidence_vault.vault import Vault

        return Vault.take_into(
            source.folder,
            secret_of(source.secret),
            numbers,
            folder,
            generation=source.generation,
            progress=progress,
            cancel=cancel,
        )

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
        """Read everything in a closed vault and, if asked, mend it."""
        from evidence_vault.vault import Vault

        return Vault.check(vault, secret_of(secret), repair=repair, backup=backup, progress=progress, cancel=cancel)
