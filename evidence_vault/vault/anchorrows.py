"""Anchors, authorities and what waits, as rows of the index."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from evidence_vault.errors import IndexDamagedError
from evidence_vault.model import Anchor, AnchorKind, Authority, PendingAnchor, TimeKnownBy
from evidence_vault.store.index import Index, Row, Writer

_COLUMNS = (
    "number, kind, size, authority, time, known_by, stamped, policy, qualified, request, reply, chain, signature,"
    " public_key, statement, statement_signature"
)
_BLOBS = ("request", "reply", "chain", "signature", "public_key", "statement", "statement_signature")


def anchors(index: Index) -> list[Anchor]:
    """Every anchor, oldest first. Raises IndexDamagedError if a row is not of the documented form."""
    rows = index.rows(f"SELECT {_COLUMNS} FROM anchor ORDER BY number")  # noqa: S608 - our own column names
    try:
        return [_anchor(row) for row in rows]
    except (ValueError, TypeError) as error:
        raise IndexDamagedError("An anchor in the vault's index is not of the documented form.") from error


def _anchor(row: Row) -> Anchor:
    return Anchor(
        number=row[0],
        kind=AnchorKind(row[1]),
        size=row[2],
        authority=row[3],
        time=row[4],
        known_by=TimeKnownBy(row[5]),
        stamped=bytes(row[6]),
        policy=row[7],
        qualified=bool(row[8]),
        **{name: bytes(row[9 + place]) for place, name in enumerate(_BLOBS)},
    )


def insert(writer: Writer, anchor: Anchor) -> int:
    """Insert an anchor and return the number it got; its own number is not looked at."""
    values: list[Any] = [
        anchor.kind.value, anchor.size, anchor.authority, anchor.time, anchor.known_by.value, anchor.stamped,
        anchor.policy, int(anchor.qualified), *(getattr(anchor, name) for name in _BLOBS),
    ]  # fmt: skip
    marks = ", ".join("?" * len(values))
    names = _COLUMNS.removeprefix("number, ")
    writer.execute(f"INSERT INTO anchor ({names}) VALUES ({marks})", values)  # noqa: S608 - our own column names
    return writer.last_rowid()


def anchored_size(index: Index) -> int:
    """How many events the newest anchor covers; 0 without any."""
    row = index.row("SELECT max(size) FROM anchor")
    return int(row[0]) if row and row[0] is not None else 0


def authorities(index: Index) -> list[Authority]:
    """Those she turned on, turned off again or added, by name."""
    rows = index.rows("SELECT label, address, policy, roots, enabled, qualified FROM authority ORDER BY label")
    return [
        Authority(
            label=label, address=address, policy=policy, roots=roots, enabled=bool(on), qualified=bool(qualified)
        )
        for label, address, policy, roots, on, qualified in rows
    ]


def put_authority(writer: Writer, one: Authority) -> None:
    """Write one, replacing what was there under its name."""
    writer.execute(
        "INSERT OR REPLACE INTO authority (label, address, policy, roots, enabled, qualified)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        (one.label, one.address, one.policy, one.roots, int(one.enabled), int(one.qualified)),
    )


def pending(index: Index) -> list[PendingAnchor]:
    """What waits, the smallest checkpoint first."""
    rows = index.rows(
        "SELECT size, authority, since, tries, next_try, last_error FROM pending ORDER BY size, authority"
    )
    return [
        PendingAnchor(size=row[0], authority=row[1], since=row[2], tries=row[3], next_try=row[4], last_error=row[5])
        for row in rows
    ]


def put_pending(writer: Writer, waiting: Sequence[PendingAnchor]) -> None:
    """Write these, replacing what was there for the same checkpoint and authority."""
    writer.many(
        "INSERT OR REPLACE INTO pending (size, authority, since, tries, next_try, last_error)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        [(one.size, one.authority, one.since, one.tries, one.next_try, one.last_error) for one in waiting],
    )


def drop_pending(writer: Writer, authority: str, up_to: int) -> None:
    """What waits for this authority over a checkpoint no larger than `up_to` is covered, or no longer wanted."""
    writer.execute("DELETE FROM pending WHERE authority = ? AND size <= ?", (authority, up_to))
