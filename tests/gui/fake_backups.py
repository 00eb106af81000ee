"""Backups without a disk, for looking at screens: what the doors say is set by the test."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from evidence_vault.errors import UserCancelled, VaultError
from evidence_vault.model import (
    BackupGeneration,
    BackupItem,
    BackupLook,
    BackupRelation,
    BackupReport,
    BackupState,
    CheckReport,
    Finding,
    Problem,
    Rehearsal,
    Repair,
    RepairKind,
    RestoreReport,
    ShareSheet,
    SlotKind,
    VaultId,
    VerifyReport,
)
from gui.ports_backup import BackupSource, Typed
from tests.gui.fake_values import moment

VAULT_ID = VaultId("ab" * 16)
SHARES = tuple(" ".join(f"{name}{number}" for number in range(1, 34)) for name in ("acid", "beam", "cedar"))
GENERATIONS = tuple(
    BackupGeneration(
        number=number,
        time=f"2026-03-0{number}T06:30:00Z",
        objects=8 * number,
        events=20 * number,
        size=4_200_000 * number,
    )
    for number in (3, 2, 1)
)


@dataclass
class FakeBackupsOfVault:
    """The part of a vault that concerns backups."""

    backups: BackupState = field(default_factory=lambda: BackupState(last=None, new_items=3))
    found: BackupLook = field(
        default_factory=lambda: BackupLook(relation=BackupRelation.BEHIND, generations=GENERATIONS)
    )
    rehearsals: list[Rehearsal] = field(default_factory=list)
    backed_up: list[Path] = field(default_factory=list)
    backup_fault: VaultError | None = None
    backup_gate: threading.Event | None = None

    def back_up(self, to: Path, *, progress: Any, cancel: Any) -> BackupReport:
        progress(done=1, total=2, what="Copying to the backup")
        if self.backup_gate is not None:
            self.backup_gate.wait(20)
        if cancel.cancelled:
            raise UserCancelled
        if self.backup_fault is not None:
            raise self.backup_fault
        self.backed_up.append(to)
        self.backups = BackupState(last=moment(60), new_items=0, place=str(to))
        return BackupReport(generation=4, objects=26, copied=2, bytes_written=310_000)

    def backup_state(self) -> BackupState:
        return self.backups

    def look_at_backup(self, to: Path) -> BackupLook:
        return self.found

    def record_rehearsal(self, tried: Rehearsal) -> None:
        self.rehearsals.append(tried)

    def add_recovery_shares(self) -> list[ShareSheet]:
        return [
            ShareSheet(
                number=number, needed=2, made=3, words=tuple(text.split()), vault_id=VAULT_ID,
                created="2026-03-01T06:00:00Z",
            )
            for number, text in enumerate(SHARES, 1)
        ]  # fmt: skip


@dataclass
class FakeBackups:
    """A door whose backup opens with anything."""

    problems: tuple[Problem, ...] = ()
    fault: VaultError | None = None
    sources: list[BackupSource] = field(default_factory=list)
    places: list[Path] = field(default_factory=list)
    checks: list[tuple[Path, bool, Path | None]] = field(default_factory=list)

    def _use(self, source: BackupSource) -> None:
        self.sources.append(source)
        if self.fault is not None:
            raise self.fault

    def generations(self, backup: Path) -> tuple[BackupGeneration, ...]:
        return GENERATIONS

    def restore(self, source: BackupSource, place: Path, *, progress: Any, cancel: Any) -> RestoreReport:
        self._use(source)
        self.places.append(place)
        return RestoreReport(generation=3, time=GENERATIONS[0].time, items=26, objects=24, problems=self.problems)

    def rehearse(self, source: BackupSource, *, progress: Any, cancel: Any) -> Rehearsal:
        self._use(source)
        return Rehearsal(
            vault_id=VAULT_ID, generation=3, time=GENERATIONS[0].time, opened_with=SlotKind.WORDS.value, items=26,
            objects=24, checked=20, problems=self.problems,
        )  # fmt: skip

    def contents(self, source: BackupSource, *, progress: Any, cancel: Any) -> tuple[BackupItem, ...]:
        self._use(source)
        return tuple(
            BackupItem(number=number, title=f"Message {number}", file_name=f"IMG_{number:04}.png", size=5000 * number)
            for number in range(1, 9)
        )

    def take_into(
        self, source: BackupSource, numbers: Sequence[int], folder: Path, *, progress: Any, cancel: Any
    ) -> tuple[Path, ...]:
        self._use(source)
        return tuple(folder / f"{number:04} IMG_{number:04}.png" for number in numbers)

    def check(
        self, vault: Path, secret: Typed, *, repair: bool, backup: Path | None, progress: Any, cancel: Any
    ) -> CheckReport:
        self.checks.append((vault, repair, backup))
        if self.fault is not None:
            raise self.fault
        problem = Problem(finding=Finding.OBJECT_MISSING, subject="item 7")
        orphan = Problem(finding=Finding.ORPHAN, subject="object 0123456789abcdef0123456789abcdef")
        left = VerifyReport(
            subject="vault", unchanged=repair, problems=() if repair else (problem,), notes=(orphan,),
            items=26, objects=24, bytes_read=123456789, events=40, fingerprint="ab" * 32, deep=True,
        )  # fmt: skip
        mended = (Repair(RepairKind.INDEX_ANEW, 41), Repair(RepairKind.OBJECTS_FROM_BACKUP, 1)) if repair else ()
        return CheckReport(found=(problem,), repaired=mended, left=left)


class FakePapers:
    """A PDF that says which page it would be."""

    def pdf(self, title: str, parts: Sequence[Any], language: str) -> bytes:
        return f"%PDF-1.7 {language} {title} {len(parts)}".encode()
