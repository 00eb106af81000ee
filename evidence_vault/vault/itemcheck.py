"""Holding every item against what the log says of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from evidence_vault.model import Finding, Item, ItemId, Problem
from evidence_vault.vault.core import Core
from evidence_vault.vault.recording import described
from evidence_vault.vault.rows import COLUMNS, FROM, items_from

_PAGE = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Collected:
    """What the 'collected' event says: its place, and digest and size of the content ('' and 0 without one)."""

    seq: int
    sha256: str
    size: int


@dataclass(slots=True)
class Claims:
    """What the log says of each item: how it came in, and what she last said about it."""

    collected: dict[ItemId, Collected] = field(default_factory=dict)
    described: dict[ItemId, dict[str, str]] = field(default_factory=dict)


def check(core: Core, claims: Claims) -> tuple[list[Problem], int]:
    """The problems found, and how many items there are."""
    problems: list[Problem] = []
    seen: set[ItemId] = set()
    for item in _items(core):
        seen.add(item.id)
        problems += _one(item, claims)
    for missing in claims.collected.keys() - seen:
        seq = claims.collected[missing].seq
        problems.append(
            Problem(
                finding=Finding.ITEM_MISSING,
                subject=f"item {missing}",
                detail=f"event {seq} says it was saved",
                item=missing,
            )
        )
    return problems, len(seen)


def count(core: Core) -> int:
    """How many items there are."""
    row = core.index.row("SELECT count(*) FROM item")
    return int(row[0]) if row else 0


def _one(item: Item, claims: Claims) -> list[Problem]:
    came = claims.collected.get(item.id)
    if came is None:
        return [_altered(item, "no event says that it was saved")]
    problems = []
    sha256, size = (item.content.sha256, item.content.size) if item.content else ("", 0)
    if (came.sha256, came.size) != (sha256, size):
        problems.append(_altered(item, f"its digest is not the one in event {came.seq}"))
    said = claims.described.get(item.id, {})
    for name, value in described(item).items():
        if said.get(name, "") != value:
            problems.append(_altered(item, f"'{name}' is not what was last recorded"))
    return problems


def _altered(item: Item, detail: str) -> Problem:
    return Problem(finding=Finding.ITEM_ALTERED, subject=f"item {item.number}", detail=detail, item=item.id)


def _items(core: Core) -> Iterator[Item]:
    last = 0
    while True:
        rows = core.index.rows(
            f"SELECT {COLUMNS} FROM {FROM} WHERE item.number > ? ORDER BY item.number LIMIT ?",  # noqa: S608
            (last, _PAGE),
        )
        if not rows:
            return
        yield from items_from(core.index, rows)
        last = rows[-1][0]
