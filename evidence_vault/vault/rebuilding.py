"""Making the index anew from the journal: the day `index.db` is damaged or gone, nothing that was saved is."""

from __future__ import annotations

import itertools
import shutil
from collections.abc import Iterator
from pathlib import Path

from evidence_vault.crypto.keys import MasterKey
from evidence_vault.crypto.slots import Secret, unwrap
from evidence_vault.errors import JournalDamagedError
from evidence_vault.format import journal as form
from evidence_vault.format.header import Header
from evidence_vault.format.journal import Entry, Place
from evidence_vault.model import Rebuilt
from evidence_vault.ports import CancelToken, Progress, check_cancelled
from evidence_vault.store import index as index_file
from evidence_vault.store import journal as store
from evidence_vault.store.aside import set_aside
from evidence_vault.store.atomic import drive_errors, fsync_folder
from evidence_vault.store.index import Index
from evidence_vault.store.journal import Mark
from evidence_vault.store.lock import VaultLock
from evidence_vault.vault import journaling
from evidence_vault.vault.opening import read_header
from evidence_vault.vault.recording import index_items

_NEW = "index.new"
_AT_ONCE = 64


def rebuild(folder: Path, secret: Secret, *, progress: Progress, cancel: CancelToken) -> Rebuilt:
    """Make the index of a closed vault anew; the old one is set aside, never deleted.

    Raises NotAVaultError, VaultBusyError, WrongSecretError, a HeaderError, JournalDamagedError if the journal is
    missing or not this vault's, DiskFullError, DriveError, UserCancelled (then everything is as before).
    """
    parsed = read_header(folder)
    file_lock = VaultLock(folder)
    try:
        master = unwrap(parsed.header.slots, secret, parsed.header.vault_id)
        header = parsed.authenticate(master.subkey("header"))
        try:
            return _exchange(folder, header, master, progress, cancel)
        finally:
            master.wipe()
    finally:
        file_lock.release()


def fill(
    index: Index,
    journal: Path,
    header: Header,
    master: MasterKey,
    progress: Progress,
    cancel: CancelToken,
    until: Place | None = None,
) -> Rebuilt:
    """Take a journal, whole or `until` a place, into an empty index.

    Raises JournalDamagedError if not even its beginning can be read, or not all of it `until` that place.
    """
    with store.reading(journal) as stream:
        start = store.start_of(stream, header.vault_id)
        total = journal.stat().st_size
        end = until.offset if until else None
        entries = _Sound(form.read_entries(stream, master.subkey(journaling.PURPOSE), header.vault_id, start), end)
        mark = Mark(before=start, now=start)
        while part := list(itertools.islice(entries, _AT_ONCE)):
            check_cancelled(cancel)
            with index.transaction() as writer:
                mark = journaling.take_in(writer, part, mark, search=False)
            progress(done=mark.now.offset, total=total, what="Making the index anew")
    if mark.now.number == 0 or (until is not None and mark.now != until):
        raise JournalDamagedError
    _search(index, progress, cancel)
    row = index.row("SELECT (SELECT count(*) FROM event), (SELECT count(*) FROM item)") or (0, 0)
    return Rebuilt(commits=mark.now.number, events=row[0], items=row[1], whole=not entries.broken)


class _Sound(Iterator[tuple[Entry, Place]]):
    """The entries up to the first that does not hold; `broken` says whether there was one."""

    def __init__(self, entries: Iterator[tuple[Entry, Place]], end: int | None) -> None:
        self._entries, self._end = entries, end
        self.broken = False

    def __next__(self) -> tuple[Entry, Place]:
        if self._end is not None and self._end <= form.START:
            raise StopIteration
        try:
            entry, after = next(self._entries)
            if after.offset == self._end:
                self._end = 0
            return entry, after
        except JournalDamagedError:
            self.broken = True
            raise StopIteration from None


def _exchange(folder: Path, header: Header, master: MasterKey, progress: Progress, cancel: CancelToken) -> Rebuilt:
    new = folder / _NEW
    with drive_errors():
        shutil.rmtree(new, ignore_errors=True)
        new.mkdir()
    try:
        index = Index(new, master.subkey("index"), header.vault_id, create=True)
        try:
            rebuilt = fill(index, folder / store.NAME, header, master, progress, cancel)
        finally:
            index.close()
        old = [folder / f"{index_file.NAME}{end}" for end in ("", "-wal", "-shm", "-journal")]
        there = [path for path in old if path.exists()]
        if there:
            set_aside(folder, there)
        with drive_errors():
            fsync_folder(new)
            (new / index_file.NAME).replace(folder / index_file.NAME)
            fsync_folder(folder)
    finally:
        shutil.rmtree(new, ignore_errors=True)
    return rebuilt


def _search(index: Index, progress: Progress, cancel: CancelToken) -> None:
    numbers = [number for (number,) in index.rows("SELECT number FROM item ORDER BY number")]
    for start in range(0, len(numbers), 2000):
        check_cancelled(cancel)
        with index.transaction() as writer:
            index_items(writer, numbers[start : start + 2000])
        progress(done=start, total=len(numbers), what="Making the search anew (items)")
