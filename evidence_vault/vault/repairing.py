"""Checking a vault whole and, where asked, mending it: from its own copies, its journal, and a backup.

Nothing is deleted: what is replaced is set aside. Nothing older is put over something newer: a header or journal
comes from a backup only if the vault's own cannot be read, or is its beginning.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from evidence_vault.crypto.keys import MasterKey
from evidence_vault.crypto.slots import Secret, unwrap
from evidence_vault.errors import (
    BackupDamagedError,
    HeaderError,
    HeaderSwappedError,
    IndexDamagedError,
    JournalDamagedError,
    NotAVaultError,
    ObjectError,
    VaultError,
)
from evidence_vault.format import header as header_format
from evidence_vault.format import journal as journal_form
from evidence_vault.format.events import Draft
from evidence_vault.format.header import Header
from evidence_vault.format.journal import Place
from evidence_vault.model import (
    Action,
    CheckReport,
    Finding,
    ObjectId,
    Problem,
    Repair,
    RepairKind,
    VerifyReport,
)
from evidence_vault.ports import CancelToken, Clock, Entropy, Progress
from evidence_vault.store import journal as journal_store
from evidence_vault.store.aside import set_aside
from evidence_vault.store.atomic import drive_errors, write_atomic
from evidence_vault.store.index import NAME as INDEX
from evidence_vault.store.index import Index
from evidence_vault.store.lock import VaultLock
from evidence_vault.store.objects import FOLDER as OBJECTS
from evidence_vault.vault import journaling, rebuilding, verifying
from evidence_vault.vault.backup.folder import copy_object, copy_range, file_digest
from evidence_vault.vault.backup.opening import OpenBackup, attach, opened
from evidence_vault.vault.core import Core
from evidence_vault.vault.opening import HEADER, HEADER_COPY, open_vault, write_header

_PARTS = (HEADER, HEADER_COPY, INDEX, journal_store.NAME, OBJECTS)
_OBJECTS = {Finding.OBJECT_DAMAGED, Finding.OBJECT_MISSING}
_JOURNAL_KNOWS = {
    Finding.EVENT_ALTERED,
    Finding.EVENT_MISSING,
    Finding.ITEM_ALTERED,
    Finding.ITEM_MISSING,
    Finding.CHECKPOINT_ALTERED,
}


@dataclass(slots=True)
class Check:
    """One check of a closed vault. `run` once."""

    folder: Path
    secret: Secret
    backup_path: Path | None
    repair: bool
    clock: Clock
    entropy: Entropy
    progress: Progress
    cancel: CancelToken
    found: list[Problem] = field(default_factory=list)
    repaired: list[Repair] = field(default_factory=list)

    def run(self) -> CheckReport:
        """See Vault.check."""
        if not any((self.folder / name).exists() for name in _PARTS):
            raise NotAVaultError
        core = self._closed() if self._header() else None
        left = self._opened(core) if core is not None else None
        return CheckReport(found=tuple(self.found), repaired=tuple(self.repaired), left=left)

    # The closed vault: header, journal, index

    def _header(self) -> bool:
        """Whether there is a header to open the vault with."""
        lock = VaultLock(self.folder)
        try:
            if _reads(self.folder / HEADER, self.secret):
                return True
            self._say(Finding.HEADER_DAMAGED, "header", "it is missing, damaged or was changed")
            for kind, data in self._headers():
                if _holds(data, self.secret):
                    if self.repair:
                        self._put_aside(self.folder / HEADER)
                        write_atomic(self.folder / HEADER, data)
                        self.repaired.append(Repair(kind))
                    return self.repair
        finally:
            lock.release()
        return False

    def _headers(self) -> Iterator[tuple[RepairKind, bytes]]:
        with contextlib.suppress(OSError):
            yield RepairKind.HEADER_FROM_COPY, (self.folder / HEADER_COPY).read_bytes()
        if self.backup_path is not None:
            with opened(self.backup_path, self.secret, None) as backup:
                yield RepairKind.HEADER_FROM_BACKUP, backup.header_bytes

    def _closed(self) -> Core | None:
        """Bring the journal forward from the backup, make a damaged index anew, and open; None if that fails."""
        if self.repair and self.backup_path is not None:
            with _unlocked(self.folder, self.secret) as (header, master):
                self._forward(attach(self.backup_path, master, header), header, master)
        try:
            return self._open()
        except IndexDamagedError as error:
            self._say(Finding.STRUCTURE, "index", error.what)
        except HeaderSwappedError:
            # An index whose very first bytes are gone looks like another vault's; the journal tells which it is.
            with _unlocked(self.folder, self.secret) as (header, master):
                end = _end_of(self.folder / journal_store.NAME, master.subkey(journaling.PURPOSE), header)
            if end is None or end.number == 0:
                raise
            self._say(Finding.STRUCTURE, "index", IndexDamagedError.what)
        return self._open() if self.repair and self._rebuild() else None

    def _forward(self, backup: OpenBackup, header: Header, master: MasterKey) -> None:
        """Take from the backup's journal what the vault's own lacks, or all of it if index and journal are bad."""
        key, ours = master.subkey(journaling.PURPOSE), self.folder / journal_store.NAME
        end, theirs = _end_of(ours, key, header), backup.generation.place
        if end is not None and end.number >= theirs.number:
            return
        if end is not None and end.offset == _length(ours):
            if not _passes(backup.journal, key, header, end):
                return  # another history: each keeps its own
            start = end.offset
        elif _index_holds(self.folder, master, header):
            return  # the journal is begun anew from it
        else:
            start = 0
            self._put_aside(ours)
        copy_range(backup.journal, ours, start, theirs.offset, self.cancel)
        self.repaired.append(Repair(RepairKind.JOURNAL_FORWARD, theirs.number))

    def _rebuild(self) -> bool:
        try:
            done = rebuilding.rebuild(self.folder, self.secret, progress=self.progress, cancel=self.cancel)
        except JournalDamagedError as error:
            self._say(Finding.STRUCTURE, "journal", error.what)
            return False
        self.repaired.append(Repair(RepairKind.INDEX_ANEW, done.commits))
        if not done.whole:
            self._say(Finding.STRUCTURE, "journal", f"what follows its commit {done.commits} cannot be read")
        return True

    # The open vault

    def _opened(self, first: Core) -> VerifyReport:
        with _locked_after(first) as core:
            report = self._verify(core)
            self.found += [one for one in report.problems if one not in self.found]
            anew = core.journal_anew
        if not self.repair or (report.unchanged and not self.repaired):
            return report
        if _journal_would_mend(report):
            self._rebuild()
        elif not anew and any(one.subject == "journal" for one in report.problems):
            self._put_aside(self.folder / journal_store.NAME)
            anew = True
        if anew:
            self.repaired.append(Repair(RepairKind.JOURNAL_ANEW))
        with _locked_after(self._open()) as core:
            self._mend(core, report)
        with _locked_after(self._open()) as core:
            return self._verify(core)

    def _mend(self, core: Core, report: VerifyReport) -> None:
        if any(one.finding is Finding.HEADER_DAMAGED for one in report.problems):
            write_header(core.folder, core.header, core.master)
            self.repaired.append(Repair(RepairKind.HEADER_ANEW))
        if self.backup_path is not None:
            self._objects(core, attach(self.backup_path, core.master, core.header))
        if self.repaired:
            with core.commit() as commit:
                commit.record(
                    Draft(action=Action.REVERIFIED, details={"repair": "; ".join(str(one) for one in self.repaired)})
                )

    def _objects(self, core: Core, backup: OpenBackup) -> None:
        taken = 0
        with drive_errors():
            (self.folder / OBJECTS).mkdir(exist_ok=True)
        for name, sealed, size in core.index.rows("SELECT id, sealed_sha256, sealed_size FROM object ORDER BY id"):
            object_id = ObjectId(name)
            try:
                if core.objects.sealed_digest(object_id, self.cancel) == (sealed, size):
                    continue
            except ObjectError:
                pass
            source = backup.folder.object_file(object_id)
            with contextlib.suppress(ObjectError, BackupDamagedError):
                if source.is_file() and file_digest(source, self.cancel) == sealed:
                    path = core.objects.path(object_id)
                    self._put_aside(path)
                    copy_object(source, path, sealed, self.cancel)
                    taken += 1
        if taken:
            self.repaired.append(Repair(RepairKind.OBJECTS_FROM_BACKUP, taken))

    def _open(self) -> Core:
        return open_vault(self.folder, self.secret, clock=self.clock, entropy=self.entropy)

    def _verify(self, core: Core) -> VerifyReport:
        return verifying.verify(core, deep=True, against=None, progress=self.progress, cancel=self.cancel)

    def _say(self, finding: Finding, subject: str, detail: str) -> None:
        self.found.append(Problem(finding=finding, subject=subject, detail=detail))

    def _put_aside(self, path: Path) -> None:
        with drive_errors():
            if path.exists() or path.is_symlink():
                set_aside(self.folder, [path])


def _reads(path: Path, secret: Secret) -> bool:
    try:
        data = path.read_bytes()
    except OSError:
        return False
    return _holds(data, secret)


def _holds(data: bytes, secret: Secret) -> bool:
    """Whether these bytes are an authentic header. A wrong secret is said as such: it is no damage."""
    try:
        parsed = header_format.parse(data)
        master = unwrap(parsed.header.slots, secret, parsed.header.vault_id)
    except HeaderError:
        return False
    try:
        parsed.authenticate(master.subkey("header"))
    except HeaderError:
        return False
    finally:
        master.wipe()
    return True


@contextlib.contextmanager
def _unlocked(folder: Path, secret: Secret) -> Iterator[tuple[Header, MasterKey]]:
    lock = VaultLock(folder)
    try:
        parsed = header_format.parse((folder / HEADER).read_bytes())
        master = unwrap(parsed.header.slots, secret, parsed.header.vault_id)
        try:
            yield parsed.authenticate(master.subkey("header")), master
        finally:
            master.wipe()
    finally:
        lock.release()


def _end_of(journal: Path, key: bytes, header: Header) -> Place | None:
    """The last place in a journal that holds; None if not even its beginning can be read."""
    place = None
    with contextlib.suppress(JournalDamagedError), journal_store.reading(journal) as stream:
        place = journal_store.start_of(stream, header.vault_id)
        for _, after in journal_form.read_entries(stream, key, header.vault_id, place):
            place = after
    return place


def _passes(journal: Path, key: bytes, header: Header, place: Place) -> bool:
    """Whether this journal goes through `place`: the other is then its beginning."""
    with contextlib.suppress(JournalDamagedError), journal_store.reading(journal) as stream:
        at = journal_store.start_of(stream, header.vault_id)
        return at == place or any(
            after == place for _, after in journal_form.read_entries(stream, key, header.vault_id, at)
        )
    return False


def _length(path: Path) -> int:
    with drive_errors():
        return path.stat().st_size if path.is_file() else 0


def _index_holds(folder: Path, master: MasterKey, header: Header) -> bool:
    try:
        index = Index(folder, master.subkey("index"), header.vault_id)
    except VaultError:
        return False
    try:
        return not index.integrity_problems()
    finally:
        index.close()


@contextlib.contextmanager
def _locked_after(core: Core) -> Iterator[Core]:
    try:
        yield core
    finally:
        core.lock()


def _journal_would_mend(report: VerifyReport) -> bool:
    subjects = {one.subject for one in report.problems}
    concerned = "index" in subjects or any(one.finding in _JOURNAL_KNOWS for one in report.problems)
    return concerned and "journal" not in subjects
