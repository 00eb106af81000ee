"""The journal's file: append one frame, fsync, and only then may the index commit (docs/format.md, Journal).

A failed commit takes its frame back. What stands behind the place the index knows is either a whole commit that a
crash kept from the index, or the torn beginning of one that was never acknowledged.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from evidence_vault.errors import DriveError, JournalDamagedError, VaultLockedError
from evidence_vault.format import journal as form
from evidence_vault.format.canonical import canonical, parse_canonical
from evidence_vault.format.journal import Entry, Place
from evidence_vault.model import VaultId
from evidence_vault.ports import Entropy
from evidence_vault.store.atomic import drive_errors, fsync_folder

NAME = "journal"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """What the index keeps of the journal: the place it has taken in, and the one before it, to check the tail."""

    before: Place
    now: Place

    def text(self) -> str:
        """For the meta table: canonical JSON."""
        return canonical(
            {
                "before": [self.before.number, self.before.offset, self.before.chain.hex()],
                "file": self.now.file_id.hex(),
                "now": [self.now.number, self.now.offset, self.now.chain.hex()],
            }
        ).decode("ascii")

    @classmethod
    def parse(cls, text: object) -> Mark:
        """Raises JournalDamagedError."""
        try:
            body = parse_canonical(str(text).encode())
            file_id = bytes.fromhex(body["file"])
            return cls(before=_place(file_id, body["before"]), now=_place(file_id, body["now"]))
        except Exception as error:  # whatever stands there, it is no mark
            raise JournalDamagedError from error


def _place(file_id: bytes, parts: list[object]) -> Place:
    number, offset, chain = parts
    if not (isinstance(number, int) and isinstance(offset, int) and isinstance(chain, str)):
        raise TypeError("not a place")
    return Place(file_id=file_id, number=number, offset=offset, chain=bytes.fromhex(chain))


class Journal:
    """An open journal. One thread at a time: the index's write lock. Raises DriveError, DiskFullError."""

    def __init__(self, path: Path, key: bytes, vault_id: VaultId, entropy: Entropy, mark: Mark) -> None:
        self._key: bytes = key
        self._vault_id = vault_id
        self._entropy = entropy
        self._mark = mark
        self._previous = mark
        self._broken = False
        with drive_errors():
            self._file: IO[bytes] | None = path.open("r+b", buffering=0)

    @property
    def mark(self) -> Mark:
        """Where it stands."""
        return self._mark

    def begin(self) -> None:
        """A transaction begins: `take_back` leads to where the journal stands now."""
        self._previous = self._mark

    def append(self, entry: Entry) -> Mark:
        """Write the entry and make it durable; the caller's transaction must follow, or `take_back`."""
        file = self._opened()
        at = self._mark.now
        frame, after = form.seal_entry(entry, self._key, self._vault_id, at, self._entropy)
        self._mark = Mark(before=at, now=after)
        with drive_errors():
            file.seek(at.offset)
            _write_all(file, frame)
            _fsync_data(file.fileno())
        return self._mark

    def take_back(self) -> None:
        """Undo what was appended since `begin`: its transaction failed. If this fails, nothing more is written."""
        if self._mark == self._previous or self._file is None:
            return
        self._mark = self._previous
        try:
            self._file.truncate(self._mark.now.offset)
            os.fsync(self._file.fileno())
        except OSError:
            # The drive is failing. What stands there is settled when the vault is next opened.
            self._broken = True

    def close(self) -> None:
        """Forget the key and close the file; twice is harmless."""
        self._key = b""
        if self._file is not None:
            with contextlib.suppress(OSError):
                self._file.close()
            self._file = None

    def _opened(self) -> IO[bytes]:
        if self._file is None:
            raise VaultLockedError
        if self._broken:
            raise DriveError("The drive failed while saving; lock the vault and open it again.")
        return self._file


@contextlib.contextmanager
def reading(path: Path) -> Iterator[IO[bytes]]:
    """The journal to read from its first byte. Raises JournalDamagedError if it is missing, DriveError."""
    try:
        stream = path.open("rb")
    except FileNotFoundError as error:
        raise JournalDamagedError from error
    except OSError as error:
        raise DriveError from error
    with stream, drive_errors():
        yield stream


def start_of(stream: IO[bytes], vault_id: VaultId) -> Place:
    """Read the file's first bytes. Raises JournalDamagedError."""
    return form.read_start(stream.read(form.START), vault_id)


def write_new(path: Path, entries: Iterator[Entry], key: bytes, vault_id: VaultId, entropy: Entropy) -> Mark:
    """A whole journal at once, under a temporary name first. Raises DiskFullError, DriveError."""
    temporary = path.with_name(path.name + ".part")
    start, now = form.new_file(vault_id, entropy)
    before = now
    with drive_errors():
        with temporary.open("wb") as file:
            file.write(start)
            for entry in entries:
                frame, after = form.seal_entry(entry, key, vault_id, now, entropy)
                before, now = now, after
                file.write(frame)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
        fsync_folder(path.parent)
    return Mark(before=before, now=now)


def _write_all(file: IO[bytes], data: bytes) -> None:
    view = memoryview(data)
    while view:
        view = view[file.write(view) :]


def _fsync_data(descriptor: int) -> None:
    """The bytes and the length that is needed to read them; not the times."""
    getattr(os, "fdatasync", os.fsync)(descriptor)
