"""The index's tables as changes from nothing: what a journal that is begun anew starts with."""

from __future__ import annotations

from collections.abc import Iterator

import apsw

from evidence_vault.store.index import Changes, Index, Row, kept_as_changes

_ROWS = 500
_META = "meta"


def table_changes(index: Index, *, leave_out: str) -> Iterator[bytes]:
    """SQLite patchsets that, applied to empty tables in this order, give all their rows; meta row `leave_out` apart.

    Made on a copy of the empty tables in memory, a few hundred rows at a time.
    """
    tables = index.rows(
        "SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND sql IS NOT NULL"
        " AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY rowid"
    )
    kept = [(name, sql) for name, sql in tables if kept_as_changes(name)]
    memory = apsw.Connection(":memory:")
    try:
        for _, sql in kept:
            memory.execute(sql)
        for name, _ in kept:
            for rows in _pages(index, name):
                yield from _inserted(memory, name, [row for row in rows if name != _META or row[0] != leave_out])
    finally:
        memory.close()


def _pages(index: Index, table: str) -> Iterator[list[Row]]:
    """All rows of a table by its key, in pages."""
    key = [row[0] for row in index.rows("SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk", (table,))]
    columns = ", ".join(f'"{name}"' for name in key)
    marks = ", ".join("?" * len(key))
    last: Row = ()
    while True:
        after = f" WHERE ({columns}) > ({marks})" if last else ""
        rows = index.rows(
            f'SELECT {columns}, * FROM "{table}"{after} ORDER BY {columns} LIMIT {_ROWS}',  # noqa: S608 - schema names
            last,
        )
        if not rows:
            return
        last = rows[-1][: len(key)]
        yield [row[len(key) :] for row in rows]


def _inserted(memory: apsw.Connection, table: str, rows: list[Row]) -> Iterator[bytes]:
    if not rows:
        return
    changes = Changes(memory)
    try:
        marks = ", ".join("?" * len(rows[0]))
        memory.executemany(f'INSERT INTO "{table}" VALUES ({marks})', rows)  # noqa: S608 - schema names
        yield changes.taken()
    finally:
        changes.close()
    memory.execute(f'DELETE FROM "{table}"')  # noqa: S608 - schema names
