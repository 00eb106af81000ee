"""What lies in a folder that is to hold a backup, and how it stands to the vault; nothing is written."""

from __future__ import annotations

from pathlib import Path

from evidence_vault.errors import (
    BackupAheadError,
    BackupDamagedError,
    BackupForkedError,
    CustodyError,
    NotABackupError,
)
from evidence_vault.format import backup as form
from evidence_vault.format.backup import Generation
from evidence_vault.format.checkpoint import parse_body
from evidence_vault.model import BackupGeneration, BackupLook, BackupRelation
from evidence_vault.store.atomic import drive_errors
from evidence_vault.store.lock import NAME as LOCK
from evidence_vault.vault.backup import writing
from evidence_vault.vault.backup.folder import ABOUT, BackupFolder, read_small
from evidence_vault.vault.core import Core


def look(core: Core, to: Path) -> BackupLook:
    """What lies in a folder, and how it stands to the vault; nothing is written. Raises DriveError."""
    key = core.master.subkey(writing.PURPOSE)
    try:
        folder = BackupFolder.find(to)
    except NotABackupError:
        relation = BackupRelation.NEW if _empty(to) else BackupRelation.OTHER
        return BackupLook(relation=relation, needed=_size(core))
    if folder.vault_id != core.vault_id:
        return BackupLook(relation=BackupRelation.FOREIGN)
    found = tuple(_said(folder, number, key) for number in folder.numbers())
    there = max((one.size for one in found if one.holds), default=0)
    relation = _relation(core, folder, empty=not found)
    return BackupLook(relation=relation, generations=found, needed=max(0, _size(core) - there))


def claimed(path: Path) -> tuple[BackupGeneration, ...]:
    """The generations as the backup tells of itself, newest first, without any key. Raises NotABackupError."""
    folder = BackupFolder.find(path)
    return tuple(_said(folder, number, None) for number in folder.numbers())


def _size(core: Core) -> int:
    """Bytes of everything that belongs into a backup."""
    (objects,) = core.index.row("SELECT coalesce(sum(sealed_size), 0) FROM object") or (0,)
    return int(objects) + core.journal.mark.now.offset


def _empty(to: Path) -> bool:
    with drive_errors():
        return not to.exists() or (to.is_dir() and not {one.name for one in to.iterdir()} - {LOCK, f"{ABOUT}.part"})


def _relation(core: Core, folder: BackupFolder, *, empty: bool) -> BackupRelation:
    before = writing.newest(core, folder)
    if before is None:
        return BackupRelation.NEW if empty else BackupRelation.DAMAGED
    try:
        writing.refuse_behind(core, folder, before)
    except BackupAheadError:
        return BackupRelation.AHEAD
    except BackupForkedError:
        return BackupRelation.APART
    even = parse_body(before.checkpoint.encode()).size == core.checkpoint().size
    return BackupRelation.EVEN if even else BackupRelation.BEHIND


def _said(folder: BackupFolder, number: int, key: bytes | None) -> BackupGeneration:
    """One generation; with a key, whether it holds. Without a time, not even its text can be read."""
    try:
        data = read_small(folder.generation_file(number))
        told = form.claimed(data)
    except BackupDamagedError:
        return BackupGeneration(number=number, time="", objects=0, events=0, size=0, holds=False)
    return BackupGeneration(
        number=number,
        time=told.time,
        objects=told.objects,
        events=_events(told),
        size=told.size,
        holds=key is None or _holds(data, key),
    )


def _holds(data: bytes, key: bytes) -> bool:
    try:
        form.parse(data, key)
    except BackupDamagedError:
        return False
    return True


def _events(told: Generation) -> int:
    try:
        return parse_body(told.checkpoint.encode()).size
    except CustodyError:
        return 0
