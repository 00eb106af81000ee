"""Holding every item against what the log says of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from evidence_vault.errors import IndexDamagedError
from evidence_vault.model import Finding, Item, ItemId, Problem
from evidence_vault.store.index import Row
from evidence_vault.vault.core import Core
from evidence_vault.vault.recording import described, plain_details
from evidence_vault.vault.rows import COLUMNS, FROM, items_from

_PAGE = 500
_FACTS = 14
"""The place of `facts` in COLUMNS: held against the log as it was written, not as this version reads it."""
_DIGEST = ("sha256", "size")
_PLAIN = (
    "kind",
    "number",
    "saved",
    "saved_offset",
    "media_type",
    "exact",
    "from",
    "from_sha256",
    "method",
    "manifest",
    "files",
)
_HELD = frozenset((*_DIGEST, *_PLAIN))


@dataclass(frozen=True, slots=True, kw_only=True)
class Collected:
    """What the 'collected' event says: its place, and its details in the clear."""

    seq: int
    details: Mapping[str, str | int | bool]


@dataclass(slots=True)
class Claims:
    """What the log says of each item: how it came in, and what she last said about it."""

    collected: dict[ItemId, Collected] = field(default_factory=dict)
    described: dict[ItemId, dict[str, str]] = field(default_factory=dict)


def check(core: Core, claims: Claims) -> tuple[list[Problem], int]:
    """The problems found, and how many items there are."""
    problems: list[Problem] = []
    seen: set[ItemId] = set()
    for row, item in _items(core):
        seen.add(ItemId(row[1]))
        if item is None:
            problems.append(_altered(row, "its row cannot be read"))
        else:
            problems += _one(row, item, claims)
    for missing in claims.collected.keys() - seen:
        came = claims.collected[missing]
        number = came.details.get("number", missing)
        problems.append(
            Problem(
                finding=Finding.ITEM_MISSING,
                subject=f"item {number}",
                detail=f"event {came.seq} says it was saved",
                item=missing,
            )
        )
    return problems, len(seen)


def count(core: Core) -> int:
    """How many items there are, unchecked."""
    row = core.index.row("SELECT count(*) FROM item")
    return int(row[0]) if row else 0


def _one(row: Row, item: Item, claims: Claims) -> list[Problem]:
    came = claims.collected.get(item.id)
    if came is None:
        return [_altered(row, "no event says that it was saved")]
    problems = _plain_problems(row, plain_details(item), came)
    if item.derived_from and _original_digest(claims, item.derived_from.item) != item.derived_from.sha256:
        problems.append(_altered(row, "what it was derived from is not in the log with that digest"))
    said = claims.described.get(item.id, {})
    shown = described(item) | {"facts": row[_FACTS] or ""}
    if {name: text for name, text in shown.items() if text} == {name: text for name, text in said.items() if text}:
        return problems
    return problems + [
        _altered(row, f"'{name}' is not what was last recorded")
        for name in sorted(shown.keys() | said.keys())
        if said.get(name, "") != shown.get(name, "")
    ]


def _plain_problems(row: Row, plain: Mapping[str, object], came: Collected) -> list[Problem]:
    if plain == {name: value for name, value in came.details.items() if name in _HELD}:
        return []
    differ = [name for name in (*_DIGEST, *_PLAIN) if came.details.get(name) != plain.get(name)]
    problems = [_altered(row, f"'{name}' is not the one in event {came.seq}") for name in differ if name in _PLAIN]
    if len(problems) < len(differ):
        problems.insert(0, _altered(row, f"its digest is not the one in event {came.seq}"))
    return problems


def _original_digest(claims: Claims, original: ItemId) -> object:
    came = claims.collected.get(original)
    return came.details.get("sha256") if came else None


def _altered(row: Row, detail: str) -> Problem:
    return Problem(finding=Finding.ITEM_ALTERED, subject=f"item {row[0]}", detail=detail, item=ItemId(row[1]))


def _items(core: Core) -> Iterator[tuple[Row, Item | None]]:
    """Every item with its row; None for one whose row cannot be read."""
    last = 0
    while True:
        rows = core.index.rows(
            f"SELECT {COLUMNS} FROM {FROM} WHERE item.number > ? ORDER BY item.number LIMIT ?",  # noqa: S608
            (last, _PAGE),
        )
        if not rows:
            return
        try:
            yield from zip(rows, items_from(core.index, rows), strict=True)
        except IndexDamagedError:
            yield from ((row, _read(core, row)) for row in rows)
        last = rows[-1][0]


def _read(core: Core, row: Row) -> Item | None:
    rows: Sequence[Row] = [row]
    try:
        return items_from(core.index, rows)[0]
    except IndexDamagedError:
        return None
