"""Making a backup: only what is new is copied, everything written is read back, and the generation is named last.

An interruption leaves the vault untouched and the generations before as they were: of the journal's copy only bytes
behind the last generation's are ever written, objects appear whole or not at all, nothing is overwritten.
"""

from __future__ import annotations

import contextlib
import hashlib
from dataclasses import dataclass
from pathlib import Path

from evidence_vault.custody.merkle import Frontier, leaf_hash
from evidence_vault.errors import (
    BackupAheadError,
    BackupDamagedError,
    BackupForkedError,
    DriveError,
    JournalDamagedError,
    ObjectDamagedError,
    ObjectMissingError,
    UsageError,
)
from evidence_vault.format import backup as form
from evidence_vault.format import journal as journal_form
from evidence_vault.format.backup import Generation
from evidence_vault.format.checkpoint import parse_body
from evidence_vault.format.journal import Place
from evidence_vault.model import BackupReport, Finding, ObjectId, Problem, VaultId
from evidence_vault.ports import CancelToken, Progress, check_cancelled
from evidence_vault.store import journal as journal_store
from evidence_vault.store.atomic import drive_errors, write_atomic
from evidence_vault.store.lock import VaultLock
from evidence_vault.vault import journaling
from evidence_vault.vault.backup import noting
from evidence_vault.vault.backup.folder import BackupFolder, backup_errors, copy_object, copy_range, read_small
from evidence_vault.vault.core import Core
from evidence_vault.vault.opening import HEADER

PURPOSE = "backup"
KEPT = 10


def back_up(core: Core, to: Path, *, progress: Progress, cancel: CancelToken) -> BackupReport:
    """Bring the backup in `to` up to date; see Vault.back_up."""
    _refuse_entangled(core.folder, to)
    with backup_errors():
        BackupFolder.prepare(to)
        lock = VaultLock(to)
        try:
            folder = BackupFolder.make(to, core.vault_id)
            before = newest(core, folder)
            if before is not None:
                refuse_behind(core, folder, before)
            report, item = _Run(core, folder, before, progress, cancel).run()
        finally:
            lock.release()
    noting.backed_up(core, item, to)
    return report


@dataclass(slots=True)
class _Run:
    """One backup under way."""

    core: Core
    folder: BackupFolder
    before: Generation | None
    progress: Progress
    cancel: CancelToken

    def run(self) -> tuple[BackupReport, int]:
        """What was done, and the number of the newest item in it."""
        core = self.core
        header = read_small(core.folder / HEADER)
        with core.index.transaction() as writer:  # nobody commits meanwhile
            place, checkpoint = core.journal.mark.now, core.checkpoint().body.decode()
            (last,) = writer.rows("SELECT max(number) FROM item")
            rows = writer.rows("SELECT id, sealed_sha256, sealed_size, sha256 FROM object ORDER BY id")
        copied, written, damaged = self._objects(rows)
        self._journal(place)
        number = 1 + max(self.folder.numbers(), default=0)
        generation = Generation(
            vault_id=core.vault_id,
            number=number,
            time=core.clock.now().utc_text,
            header_sha256=hashlib.sha256(header).hexdigest(),
            place=place,
            checkpoint=checkpoint,
            objects=len(rows),
            size=len(header) + place.offset + sum(row[2] for row in rows),
        )
        write_atomic(self.folder.header_file(number), header)
        write_atomic(self.folder.generation_file(number), form.encode(generation, core.master.subkey(PURPOSE)))
        self._drop_old()
        report = BackupReport(
            generation=number, objects=len(rows), copied=copied, bytes_written=written, problems=tuple(damaged)
        )
        return report, last[0] or 0

    def _objects(self, rows: list[tuple[str, str, int, str]]) -> tuple[int, int, list[Problem]]:
        missing = [row for row in rows if not self._has(ObjectId(row[0]), row[2])]
        total, done, written, copied = sum(row[2] for row in missing), 0, 0, 0
        damaged: list[Problem] = []
        for name, sealed, size, original in missing:
            check_cancelled(self.cancel)
            self.progress(done=done, total=total, what="Copying to the backup")
            object_id = ObjectId(name)
            try:
                source, to = self.core.objects.path(object_id), self.folder.object_file(object_id)
                if not source.is_file():
                    raise ObjectMissingError
                written += copy_object(source, to, sealed, self.cancel)
                copied += 1
            except (ObjectDamagedError, ObjectMissingError) as error:
                _check_vault_there(self.core)
                damaged += _exhibits(self.core, original, error.what)
            done += size
        self.progress(done=total, total=total, what="Copying to the backup")
        return copied, written, damaged

    def _has(self, object_id: ObjectId, size: int) -> bool:
        path = self.folder.object_file(object_id)
        with drive_errors():
            return path.is_file() and path.stat().st_size == size

    def _journal(self, place: Place) -> None:
        """Write what is new of the journal behind what the last generation counts on; then read all of it back."""
        to = self.folder.journal_file(place.file_id)
        known = self.before.place if self.before else None
        start = known.offset if known and known.file_id == place.file_id else 0
        with drive_errors():
            if not to.is_file() or to.stat().st_size < start:
                start = 0
        copy_range(self.core.folder / journal_store.NAME, to, start, place.offset, self.cancel)
        self.progress(done=0, total=0, what="Checking the backup")
        if not holds(to, self.core.master.subkey(journaling.PURPOSE), self.core.vault_id, place):
            if start == 0:
                raise BackupDamagedError("What was written to the drive does not read back the same.")
            # An older part of the copy is not sound: it is written anew, whole.
            copy_range(self.core.folder / journal_store.NAME, to, 0, place.offset, self.cancel)
            if not holds(to, self.core.master.subkey(journaling.PURPOSE), self.core.vault_id, place):
                raise BackupDamagedError("What was written to the drive does not read back the same.")

    def _drop_old(self) -> None:
        """Keep the newest generations; objects and journals stay."""
        for number in self.folder.numbers()[KEPT:]:
            with contextlib.suppress(OSError):
                self.folder.generation_file(number).unlink()
                self.folder.header_file(number).unlink()


def holds(journal: Path, key: bytes, vault_id: VaultId, place: Place) -> bool:
    """Whether the journal's copy is sound up to `place`."""
    try:
        with journal_store.reading(journal) as stream:
            at = journal_store.start_of(stream, vault_id)
            if at == place:
                return True
            return any(after == place for _, after in journal_form.read_entries(stream, key, vault_id, at))
    except JournalDamagedError:
        return False


def _refuse_entangled(vault: Path, to: Path) -> None:
    with drive_errors():
        inside, outside = vault.resolve(), to.resolve()
    if inside == outside or inside in outside.parents or outside in inside.parents:
        raise UsageError(
            "The backup cannot lie in the vault, nor the vault in the backup.",
            next_step="Choose a folder on another drive.",
        )


def newest(core: Core, folder: BackupFolder) -> Generation | None:
    """The newest generation that holds; those that do not are passed over, and stay."""
    for number in folder.numbers():
        with contextlib.suppress(BackupDamagedError):
            return form.parse(read_small(folder.generation_file(number)), core.master.subkey(PURPOSE))
    return None


def refuse_behind(core: Core, folder: BackupFolder, before: Generation) -> None:
    """Never put an older or another history over a newer one: the backup's log must be a beginning of the vault's.

    Raises BackupAheadError, BackupForkedError.
    """
    theirs, ours = parse_body(before.checkpoint.encode()), core.checkpoint()
    if theirs.size > ours.size:
        raise BackupAheadError if _begins_with(core, folder, before) else BackupForkedError
    root = Frontier()
    for (leaf,) in core.index.rows("SELECT leaf FROM event WHERE seq < ? ORDER BY seq", (theirs.size,)):
        root.append(bytes(leaf))
    if root.root() != theirs.root:
        raise BackupForkedError
    # Two copies of a vault write the same log and different journals; the second must not go over the first's.
    key, place = core.master.subkey(journaling.PURPOSE), before.place
    ours_too = place.file_id == core.journal.mark.now.file_id
    if ours_too and not holds(core.folder / journal_store.NAME, key, core.vault_id, place):
        raise BackupForkedError


def _begins_with(core: Core, folder: BackupFolder, generation: Generation) -> bool:
    """Whether the backup's log begins with all of this vault's."""
    ours, root = core.checkpoint(), Frontier()
    key = core.master.subkey(journaling.PURPOSE)
    copy = folder.journal_file(generation.place.file_id)
    with contextlib.suppress(JournalDamagedError), journal_store.reading(copy) as stream:
        at = journal_store.start_of(stream, core.vault_id)
        for entry, _ in journal_form.read_entries(stream, key, core.vault_id, at):
            for event in entry.events:
                if root.size < ours.size:
                    root.append(leaf_hash(event.data))
    return root.size == ours.size and root.root() == ours.root


def _check_vault_there(core: Core) -> None:
    """Raises DriveError if the vault's own drive is gone: then no single file of it is at fault."""
    if not (core.folder / HEADER).is_file():
        raise DriveError


def _exhibits(core: Core, sha256: str, what: str) -> list[Problem]:
    return [
        Problem(finding=Finding.OBJECT_DAMAGED, subject=f"item {number}", detail=what)
        for (number,) in core.index.rows("SELECT number FROM item WHERE object = ? ORDER BY number", (sha256,))
    ]
