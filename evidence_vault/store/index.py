"""The encrypted index: SQLite in the SQLCipher 4 format (PyPI `apsw-sqlite3mc`), raw key, salt = the vault's id.

`sqlcipher3` and the SQLCipher program open the same file with the same key (docs/format.md). Two connections:
one writes, one reads beside it, so that a long addition never blocks the window.
"""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Iterator, Sequence
from importlib import resources
from pathlib import Path
from typing import Any, Protocol

import apsw

from evidence_vault.errors import (
    DiskFullError,
    DriveError,
    HeaderSwappedError,
    IndexDamagedError,
    VaultBusyError,
    VaultError,
    VaultLockedError,
)
from evidence_vault.model import VaultId

NAME = "index.db"
SCHEMA_VERSION = 1
LOG_TABLES = frozenset({"event", "disclosure", "checkpoint", "block"})
READ_TABLES = frozenset({"chat", "chat_import", "chat_source", "chat_name", "chat_member", "chat_message"})
READ_TABLES |= {"recognised", "picture_print", "print_word"}
"""What was read from files that are kept: read again, rather than written twice at a million rows each."""

SEARCH_TABLES = frozenset({"search"})
"""Full-text tables by the first word of their name, with SQLite's own tables beside them."""
Row = tuple[Any, ...]


class Rows(Protocol):
    """Whatever answers queries: the index as committed, or a transaction with its own changes."""

    def rows(self, sql: str, values: Sequence[Any] = ...) -> list[Row]:
        """All rows of a query."""


class Index:
    """An open index. Every method raises VaultLockedError after `close`, IndexDamagedError if a page is not sound."""

    def __init__(self, folder: Path, key: bytes, vault_id: VaultId, *, create: bool = False) -> None:
        path = folder / NAME
        named = create or _names_vault(path, vault_id)
        self._writer: apsw.Connection | None = None
        self._reader: apsw.Connection | None = None
        self._write_lock = threading.RLock()
        self._read_lock = threading.RLock()
        try:
            with _database_errors():
                self._writer = _connect(path, key, vault_id, create=create)
                if create:
                    _create_schema(self._writer)
                _check_schema(self._writer)
                self._reader = _connect(path, key, vault_id, create=False)
        except VaultError as error:
            self.close()
            if isinstance(error, IndexDamagedError) and not named:
                raise HeaderSwappedError from error
            raise
        if not named:
            self.close()
            raise IndexDamagedError("The first bytes of the vault's index were changed.")

    @classmethod
    def in_memory(cls) -> Index:
        """An empty index that never touches a disk: for looking into a backup."""
        connection = apsw.Connection(":memory:")
        connection.execute("PRAGMA foreign_keys = ON")
        _create_schema(connection)
        index = cls.__new__(cls)
        index._writer = index._reader = connection  # noqa: SLF001 - made in another way than by __init__
        index._write_lock = index._read_lock = threading.RLock()  # noqa: SLF001 - the same
        return index

    def fold_in(self) -> None:
        """Make all that was committed durable in the file itself: a new one must not be empty after a power cut."""
        with self._write_lock, _database_errors():
            _opened(self._writer).execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def close(self) -> None:
        """Close both connections; the write-ahead log is folded in and removed."""
        with self._write_lock, self._read_lock:
            for connection in (self._reader, self._writer):
                if connection is not None:
                    connection.close()
            self._reader = self._writer = None

    @contextlib.contextmanager
    def transaction(self, undo: Callable[[], None] = lambda: None, *, durable: bool = False) -> Iterator[Writer]:
        """One commit: all of it or nothing. Serialised between threads; the journal makes it durable, not the index.

        `undo` is called, before anybody else may write, if it came to nothing. `durable`: for what the journal does
        not know, the index is made durable itself.
        """
        with self._write_lock:
            connection = _opened(self._writer)
            with _database_errors():
                connection.execute(f"PRAGMA synchronous = {'FULL' if durable else 'NORMAL'}")
                connection.execute("BEGIN IMMEDIATE")
            try:
                yield Writer(connection)
                with _database_errors():
                    connection.execute("COMMIT")
            except BaseException:
                if not connection.get_autocommit():
                    connection.execute("ROLLBACK")
                undo()
                raise

    def rows(self, sql: str, values: Sequence[Any] = ()) -> list[Row]:
        """All rows of a query, as committed."""
        with self._read_lock, _database_errors():
            return list(_opened(self._reader).execute(sql, tuple(values)))

    def row(self, sql: str, values: Sequence[Any] = ()) -> Row | None:
        """The first row, or None."""
        found = self.rows(sql, values)
        return found[0] if found else None

    def meta(self, key: str) -> Any:  # noqa: ANN401 - text, number or bytes
        """A value of the meta table, or None."""
        found = self.row("SELECT value FROM meta WHERE key = ?", (key,))
        return found[0] if found else None

    def integrity_problems(self) -> list[str]:
        """What the database's own page authentication and structure check find; empty if it is sound."""
        with self._read_lock:
            connection = _opened(self._reader)
            try:
                for table in ("search", "search_message", "search_words"):
                    # FTS5 keeps its structure in memory and only a query asks whether another connection changed it.
                    connection.execute(f"SELECT 1 FROM {table} WHERE {table} MATCH 'zz' LIMIT 1").fetchall()  # noqa: S608
                pages = [str(row[0]) for row in connection.execute("PRAGMA cipher_integrity_check")]
                structure = [str(row[0]) for row in connection.execute("PRAGMA integrity_check(20)")]
            except apsw.Error as error:
                return [type(error).__name__]
        return [line for line in pages + structure if line != "ok"]


class Writer:
    """What may be done inside a transaction."""

    def __init__(self, connection: apsw.Connection) -> None:
        self._connection = connection

    def execute(self, sql: str, values: Sequence[Any] = ()) -> list[Row]:
        """Run one statement and fetch its rows."""
        with _database_errors():
            return list(self._connection.execute(sql, tuple(values)))

    def many(self, sql: str, rows: Sequence[Sequence[Any]]) -> None:
        """Run one statement for every row."""
        with _database_errors():
            self._connection.executemany(sql, rows)

    def set_meta(self, key: str, value: str | int | bytes) -> None:
        """Write one value of the meta table."""
        self.execute("INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)", (key, value))

    def rows(self, sql: str, values: Sequence[Any] = ()) -> list[Row]:
        """All rows of a query, as this transaction sees them."""
        return self.execute(sql, values)

    @contextlib.contextmanager
    def recording(self) -> Iterator[Changes]:
        """While inside, every change of a table that the journal keeps as changes is noted."""
        changes = Changes(self._connection)
        try:
            yield changes
        finally:
            changes.close()

    def apply(self, changes: bytes) -> list[tuple[str, Any]]:
        """Make recorded changes again; returns (table, the first column of the row's key) for each of them.

        Raises IndexDamagedError where they do not fit what is there.
        """
        with _database_errors():
            try:
                apsw.Changeset.apply(changes, self._connection, conflict=_refuse_conflict)
            except (apsw.AbortError, apsw.ConstraintError, apsw.SchemaChangeError) as error:
                raise IndexDamagedError("The vault's index and its journal do not fit each other.") from error
            return [(one.name, _first_of_key(one)) for one in apsw.Changeset.iter(changes)]

    def last_rowid(self) -> int:
        """The row number of the last insertion."""
        return self._connection.last_insert_rowid()


class Changes:
    """Notes row changes of one connection (SQLite's session extension) for the journal."""

    def __init__(self, connection: apsw.Connection) -> None:
        self._session = apsw.Session(connection, "main")
        self._session.table_filter(kept_as_changes)
        self._session.attach()

    def taken(self) -> bytes:
        """The changes so far as an SQLite patchset; nothing is noted from now on."""
        self._session.enabled = False
        return bytes(self._session.patchset())

    def close(self) -> None:
        """Stop noting."""
        self._session.close()


def kept_as_changes(table: str) -> bool:
    """The log's tables stand in the journal's entries by themselves; search and chats are made anew when asked."""
    return table not in LOG_TABLES | READ_TABLES and table.partition("_")[0] not in SEARCH_TABLES


def _first_of_key(change: apsw.TableChange) -> Any:  # noqa: ANN401 - whatever the column holds
    first = min(change.pk_columns)
    row = change.new if change.opcode == apsw.SQLITE_INSERT else change.old
    value = row[first] if row is not None else None
    return None if value is apsw.no_change else value


def _refuse_conflict(reason: int, change: apsw.TableChange) -> int:
    return int(apsw.SQLITE_CHANGESET_ABORT)


def _connect(path: Path, key: bytes, vault_id: VaultId, *, create: bool) -> apsw.Connection:
    flags = apsw.SQLITE_OPEN_READWRITE | (apsw.SQLITE_OPEN_CREATE if create else 0)
    connection = apsw.Connection(str(path), flags=flags)
    connection.set_busy_timeout(10_000)
    connection.execute("PRAGMA cipher = 'sqlcipher'")
    connection.execute("PRAGMA legacy = 4")
    # can_cache=False: the statement cache would keep the text of the key.
    connection.execute(f"PRAGMA key = \"x'{key.hex()}{vault_id}'\"", can_cache=False)
    connection.execute("PRAGMA temp_store = MEMORY")
    connection.execute("PRAGMA secure_delete = ON")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA cache_size = -32768")
    connection.execute("PRAGMA journal_mode = WAL")
    # NORMAL keeps the file whole through a power cut but may lose its last commits: the journal, which is fsynced
    # before each of them, brings those back (docs/decisions/0032).
    connection.execute("PRAGMA synchronous = NORMAL")
    return connection


def _create_schema(connection: apsw.Connection) -> None:
    sql = resources.files("evidence_vault.store").joinpath("schema.sql").read_text(encoding="utf-8")
    with connection:
        connection.execute(sql)
        connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")


def _check_schema(connection: apsw.Connection) -> None:
    version = next(iter(connection.execute("PRAGMA user_version")))[0]
    if version != SCHEMA_VERSION:
        raise IndexDamagedError("The vault's index has a version this app does not know.")


def _names_vault(path: Path, vault_id: VaultId) -> bool:
    """Whether the file begins with the vault's id, as every index of this vault does."""
    try:
        if not path.is_file():
            raise IndexDamagedError
        with path.open("rb") as file:
            start = file.read(16)
    except OSError as error:
        raise DriveError from error
    if len(start) < 16:
        raise IndexDamagedError
    return start.hex() == vault_id


def _opened(connection: apsw.Connection | None) -> apsw.Connection:
    if connection is None:
        raise VaultLockedError
    return connection


@contextlib.contextmanager
def _database_errors() -> Iterator[None]:
    try:
        yield
    except apsw.FullError as error:
        raise DiskFullError from error
    except (apsw.IOError, apsw.ReadOnlyError, apsw.CantOpenError) as error:
        raise DriveError from error
    except (apsw.BusyError, apsw.LockedError) as error:
        raise VaultBusyError("Another program has the vault's index open.") from error
    except (apsw.NotADBError, apsw.CorruptError) as error:
        raise IndexDamagedError from error
    except apsw.SQLError as error:
        raise IndexDamagedError from error
