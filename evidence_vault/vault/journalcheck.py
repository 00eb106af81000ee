"""Holding the journal against itself and against the index: both must tell the same log."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence

from evidence_vault.custody.merkle import leaf_hash
from evidence_vault.errors import JournalDamagedError
from evidence_vault.format import journal as form
from evidence_vault.format.journal import Entry, LoggedEvent
from evidence_vault.model import Finding, Problem
from evidence_vault.ports import CancelToken, check_cancelled
from evidence_vault.store import aside
from evidence_vault.store import journal as store
from evidence_vault.vault import journaling
from evidence_vault.vault.core import Core

_SUBJECT = "journal"


def check(core: Core, cancel: CancelToken, *, compare: bool) -> list[Problem]:
    """What does not hold in the journal and, if `compare`, where it tells another log than the index."""
    if core.journal_anew:
        return [_problem("it was missing or damaged, and was begun anew from the index when the vault was opened")]
    until, done = core.journal.mark.now, 0
    problems: list[Problem] = []
    reached = 0
    try:
        for entry in _entries(core, until.offset):
            check_cancelled(cancel)
            done += 1
            problems += _different(core, entry, reached) if compare else []
            reached += len(entry.events)
    except JournalDamagedError:
        return [*problems, _problem(f"commit {done + 1} of {until.number} in it cannot be read")]
    row = core.index.row("SELECT count(*) FROM event")
    if compare and row is not None and row[0] > reached and core.journal.mark.now == until:
        problems.append(_problem(f"it ends after {reached} events, the index has {row[0]}"))
    return problems


def notes(core: Core) -> list[Problem]:
    """What lies set aside from earlier damage: kept, never deleted."""
    folder = core.folder / aside.FOLDER
    found = sorted(one.name for one in folder.iterdir()) if folder.is_dir() else []
    return [
        Problem(finding=Finding.ORPHAN, subject=f"{aside.FOLDER}/{name}", detail="damaged files are kept there")
        for name in found
    ]


def _entries(core: Core, until: int) -> Iterator[Entry]:
    key = core.master.subkey(journaling.PURPOSE)
    with store.reading(core.folder / store.NAME) as stream:
        at = store.start_of(stream, core.vault_id)
        if at.file_id != core.journal.mark.now.file_id:
            raise JournalDamagedError
        if at.offset == until:
            return
        for entry, after in form.read_entries(stream, key, core.vault_id, at):
            yield entry
            if after.offset >= until:
                return
        raise JournalDamagedError


def _different(core: Core, entry: Entry, first: int) -> list[Problem]:
    """Where the index has another event, disclosure or checkpoint than this entry, whose events begin at `first`."""
    if not entry.events:
        return []
    end = first + len(entry.events)
    known = core.index.rows("SELECT seq, leaf FROM event WHERE seq >= ? AND seq < ?", (first, end))
    leaves: dict[int, bytes] = dict(known)
    told = core.index.rows(
        "SELECT seq, encoded FROM disclosure WHERE seq >= ? AND seq < ? ORDER BY seq, position", (first, end)
    )
    opened = {seq: tuple(row[1] for row in group) for seq, group in itertools.groupby(told, key=lambda row: row[0])}
    problems = [
        Problem(finding=Finding.EVENT_ALTERED, subject=f"event {seq}", detail="the journal holds another one")
        for seq, one in enumerate(entry.events, first)
        if (leaves.get(seq), opened.get(seq, ())) != (leaf_hash(one.data), one.disclosures)
    ]
    return problems + _checkpoints(core, entry.events, entry, end)


def _checkpoints(core: Core, events: Sequence[LoggedEvent], entry: Entry, end: int) -> list[Problem]:
    rows = core.index.rows(
        "SELECT body, note, ecdsa FROM checkpoint WHERE size > ? AND size <= ? ORDER BY size",
        (end - len(events), end),
    )
    if [tuple(map(bytes, row)) for row in rows] == [(one.body, one.note, one.ecdsa) for one in entry.checkpoints]:
        return []
    detail = "the journal holds another one"
    return [Problem(finding=Finding.CHECKPOINT_ALTERED, subject=f"checkpoint {end}", detail=detail)]


def _problem(detail: str) -> Problem:
    return Problem(finding=Finding.STRUCTURE, subject=_SUBJECT, detail=detail)
