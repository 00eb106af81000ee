"""Bringing index and journal together when a vault is opened, and making either anew from the other.

The journal is always written first. So what it holds beyond the index was kept from the index by a crash and is taken
in now; and where it does not continue as the index says, it was damaged, and is begun anew from the index, unless it
can be seen to know more than the index does.
"""

from __future__ import annotations

import contextlib
import itertools
import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from evidence_vault.custody.log import keep_blocks
from evidence_vault.custody.merkle import leaf_hash
from evidence_vault.errors import CustodyError, IndexDamagedError, JournalDamagedError
from evidence_vault.format import checkpoint as checkpoints
from evidence_vault.format import events
from evidence_vault.format import journal as form
from evidence_vault.format.journal import Entry, LoggedCheckpoint, LoggedEvent, Place
from evidence_vault.model import Event, VaultId
from evidence_vault.ports import Entropy
from evidence_vault.store import journal as store
from evidence_vault.store.aside import set_aside
from evidence_vault.store.atomic import drive_errors
from evidence_vault.store.dump import table_changes
from evidence_vault.store.index import Index, Writer
from evidence_vault.store.journal import Journal, Mark
from evidence_vault.vault.core import JOURNAL_MARK
from evidence_vault.vault.recording import index_items

PURPOSE = "journal"
_PAGE = 1000
_ITEM_TABLES = frozenset({"item", "tag", "item_account"})
"""Those whose key begins with an item's number, and whose rows a search looks through."""


def connect(folder: Path, index: Index, key: bytes, vault_id: VaultId, entropy: Entropy) -> tuple[Journal, bool]:
    """The journal, level with the index; and whether it had to be begun anew.

    Raises IndexDamagedError if the index is older than a journal that it does not fit: then it is to be rebuilt.
    """
    path = folder / store.NAME
    anew = False
    try:
        mark = _catch_up(path, index, key, vault_id, Mark.parse(index.meta(JOURNAL_MARK)))
    except JournalDamagedError:
        _refuse_older(path, index, key, vault_id)
        mark, anew = begin_anew(folder, index, key, vault_id, entropy), True
    return Journal(path, key, vault_id, entropy, mark), anew


def create(folder: Path, index: Index, key: bytes, vault_id: VaultId, entropy: Entropy) -> Journal:
    """The empty journal of a new vault."""
    mark = store.write_new(folder / store.NAME, iter(()), key, vault_id, entropy)
    with index.transaction() as writer:
        writer.set_meta(JOURNAL_MARK, mark.text())
    return Journal(folder / store.NAME, key, vault_id, entropy, mark)


def begin_anew(folder: Path, index: Index, key: bytes, vault_id: VaultId, entropy: Entropy) -> Mark:
    """A new journal that holds all the index holds; the old one is set aside."""
    path = folder / store.NAME
    if path.exists():
        set_aside(folder, [path])
    mark = store.write_new(path, _whole(index), key, vault_id, entropy)
    with index.transaction() as writer:
        writer.set_meta(JOURNAL_MARK, mark.text())
    return mark


def take_in(writer: Writer, entries: Iterable[tuple[Entry, Place]], mark: Mark, *, search: bool = True) -> Mark:
    """Make the commits of `entries` again, in the transaction of `writer`; returns where the journal then stands.

    Raises JournalDamagedError.
    """
    touched: set[int] = set()
    for entry, after in entries:
        touched |= _take_in(writer, entry)
        mark = Mark(before=mark.now, now=after)
    if search:
        index_items(writer, sorted(touched))
    writer.set_meta(JOURNAL_MARK, mark.text())
    return mark


def _catch_up(path: Path, index: Index, key: bytes, vault_id: VaultId, mark: Mark) -> Mark:
    """Raises JournalDamagedError if the journal does not hold what the index has taken in last."""
    with store.reading(path) as stream:
        if store.start_of(stream, vault_id).file_id != mark.now.file_id:
            raise JournalDamagedError
        stream.seek(mark.before.offset)
        entries = form.read_entries(stream, key, vault_id, mark.before)
        if mark.now != mark.before and next(entries, (None, None))[1] != mark.now:
            raise JournalDamagedError
        with drive_errors():
            length = os.fstat(stream.fileno()).st_size
        if length == mark.now.offset:
            return mark
        with index.transaction() as writer:
            stream.seek(mark.now.offset)
            following, torn = _whole_ones(form.read_entries(stream, key, vault_id, mark.now))
            mark = take_in(writer, following, mark)
    if torn:
        _cut(path, mark.now.offset)
    return mark


def _whole_ones(entries: Iterator[tuple[Entry, Place]]) -> tuple[list[tuple[Entry, Place]], bool]:
    """The entries that hold, and whether something that does not stands behind them: a commit cut off by a crash."""
    found: list[tuple[Entry, Place]] = []
    try:
        found.extend(entries)
    except JournalDamagedError:
        return found, True
    return found, False


def _cut(path: Path, length: int) -> None:
    """Take away a torn end, keeping a copy of it."""
    with drive_errors(), path.open("r+b") as file:
        file.seek(length)
        torn = path.with_name(path.name + ".torn")
        with torn.open("wb") as copy:
            while part := file.read(1 << 20):
                copy.write(part)
            copy.flush()
            os.fsync(copy.fileno())
        set_aside(path.parent, [torn])
        file.truncate(length)
        os.fsync(file.fileno())


def _refuse_older(path: Path, index: Index, key: bytes, vault_id: VaultId) -> None:
    """Raise IndexDamagedError if the journal, where it can be read, goes beyond the index."""
    held = newest_size(path, key, vault_id)
    row = index.row("SELECT max(size) FROM checkpoint")
    if held > (row[0] or 0 if row else 0):
        raise IndexDamagedError("The vault's index is older than its journal.")


def newest_size(path: Path, key: bytes, vault_id: VaultId) -> int:
    """How many events the journal's newest readable checkpoint covers; 0 if there is none."""
    size = 0
    with contextlib.suppress(JournalDamagedError, CustodyError), store.reading(path) as stream:
        start = store.start_of(stream, vault_id)
        for entry, _ in form.read_entries(stream, key, vault_id, start):
            for one in entry.checkpoints:
                size = max(size, checkpoints.parse_body(one.body).size)
    return size


def _take_in(writer: Writer, entry: Entry) -> set[int]:
    """One commit again; returns the numbers of the items it touched."""
    rows, opened = [], []
    for one in entry.events:
        event = _parsed(one)
        case = dict(event.details).get("case")
        rows.append((event.seq, event.item, case, event.action.value, one.data, leaf_hash(one.data)))
        opened += [(event.seq, place, encoded) for place, encoded in enumerate(one.disclosures)]
    writer.many("INSERT INTO event (seq, item, casefile, action, bytes, leaf) VALUES (?, ?, ?, ?, ?, ?)", rows)
    writer.many("INSERT INTO disclosure (seq, position, encoded) VALUES (?, ?, ?)", opened)
    if rows:
        keep_blocks(writer, rows[0][0], rows[-1][0] + 1)
    for signed in entry.checkpoints:
        writer.execute(
            "INSERT INTO checkpoint (size, body, note, ecdsa) VALUES (?, ?, ?, ?)",
            (checkpoints.parse_body(signed.body).size, signed.body, signed.note, signed.ecdsa),
        )
    if not entry.changes:
        return set()
    changed = writer.apply(entry.changes)
    return {key for table, key in changed if table in _ITEM_TABLES and isinstance(key, int)}


def _parsed(one: LoggedEvent) -> Event:
    try:
        return events.parse(one.data)
    except CustodyError as error:
        raise JournalDamagedError("An event in the vault's journal is not of the documented form.") from error


def _whole(index: Index) -> Iterator[Entry]:
    """Everything the index holds, as entries that make it anew."""
    for changes in table_changes(index, leave_out=JOURNAL_MARK):
        yield Entry(changes=changes)
    done = 0
    while rows := index.rows("SELECT seq, bytes FROM event WHERE seq >= ? ORDER BY seq LIMIT ?", (done, _PAGE)):
        first, done = done, rows[-1][0] + 1
        told = itertools.groupby(
            index.rows(
                "SELECT seq, encoded FROM disclosure WHERE seq >= ? AND seq < ? ORDER BY seq, position",
                (rows[0][0], done),
            ),
            key=lambda row: row[0],
        )
        opened = {seq: tuple(row[1] for row in group) for seq, group in told}
        signed = index.rows(
            "SELECT body, note, ecdsa FROM checkpoint WHERE size > ? AND size <= ? ORDER BY size", (first, done)
        )
        yield Entry(
            events=tuple(LoggedEvent(bytes(data), opened.get(seq, ())) for seq, data in rows),
            checkpoints=tuple(LoggedCheckpoint(*map(bytes, row)) for row in signed),
        )
