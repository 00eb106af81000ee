"""Reading the library: queries, pages, one item, its content."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from evidence_vault.crypto.age import SealedReader
from evidence_vault.errors import AmbiguousIdError, NotFoundError
from evidence_vault.format.events import Draft, clean
from evidence_vault.model import Action, Item, ItemId, ObjectId, Order, Query
from evidence_vault.reading.sniff import KINDS
from evidence_vault.store.bigrams import match_expression
from evidence_vault.store.index import Row
from evidence_vault.vault.core import Core
from evidence_vault.vault.rows import COLUMNS, FROM, items_from

_PAGE = 500


def item(core: Core, item_id: ItemId) -> Item:
    """One item. Raises NotFoundError."""
    rows = core.index.rows(f"SELECT {COLUMNS} FROM {FROM} WHERE item.id = ?", (item_id,))  # noqa: S608 - constants
    if not rows:
        raise NotFoundError
    return items_from(core.index, rows)[0]


def resolve(core: Core, text: str) -> ItemId:
    """The item named by a number, an id, or the beginning of one. Raises NotFoundError, AmbiguousIdError."""
    wanted = clean(text).strip().lower().lstrip("#")
    if wanted.isascii() and wanted.isdigit() and len(wanted) < 10:
        rows = core.index.rows("SELECT id FROM item WHERE number = ?", (int(wanted),))
    else:
        rows = core.index.rows(
            "SELECT id FROM item WHERE id >= ? AND id < ? ORDER BY id LIMIT 2", (wanted, wanted + "\x7f")
        )
    if not rows or not wanted:
        raise NotFoundError
    if len(rows) > 1 and rows[0][0] != wanted:
        raise AmbiguousIdError
    return ItemId(rows[0][0])


def items(core: Core, query: Query) -> list[Item]:
    """A page of items, newest first."""
    found = _selection(query)
    if found is None:
        return []
    limit = query.limit if query.limit > 0 else -1
    # First the numbers, from narrow indexes, then whole rows for them alone: a deep page costs no more.
    sql = f"SELECT {found.number} FROM {found.source} WHERE {found.where} ORDER BY 1 DESC LIMIT ? OFFSET ?"  # noqa: S608
    numbers = [row[0] for row in core.index.rows(sql, [*found.values, limit, query.offset])]
    rows: list[Row] = []
    for start in range(0, len(numbers), _PAGE):
        part = numbers[start : start + _PAGE]
        marks = ",".join("?" * len(part))
        rows += core.index.rows(
            f"SELECT {COLUMNS} FROM {FROM} WHERE item.number IN ({marks}) ORDER BY item.number DESC",  # noqa: S608
            part,
        )
    return items_from(core.index, rows)


def count(core: Core, query: Query) -> int:
    """How many items the query finds in all; `before`, `limit` and `offset` are ignored."""
    found = _selection(replace(query, before=0))
    if found is None:
        return 0
    row = core.index.row(f"SELECT count(*) FROM {found.source} WHERE {found.where}", found.values)  # noqa: S608
    return int(row[0]) if row else 0


def open_content(core: Core, item_id: ItemId) -> SealedReader:
    """The original bytes. Raises NotFoundError if the item has none, ObjectError on damage."""
    row = core.index.row(
        "SELECT object.id FROM item JOIN object ON object.sha256 = item.object WHERE item.id = ?", (item_id,)
    )
    if row is None:
        raise NotFoundError("That item holds no file.")
    return core.objects.open(ObjectId(row[0]))


def record_viewed(core: Core, item_id: ItemId) -> None:
    """Record that the content was shown: once for each item while the vault stays unlocked."""
    if item_id in core.viewed:
        return
    known = item(core, item_id)
    with core.commit() as commit:
        commit.record(Draft(action=Action.VIEWED, item=known.id))
    core.viewed.add(item_id)


def numbers(core: Core, query: Query) -> array[int]:
    """The numbers of all items the query finds, in its order; `before`, `limit` and `offset` are ignored."""
    found = _selection(replace(query, before=0))
    if found is None:
        return array("I")
    source = (
        "item" if query.order is not Order.NEWEST and found.source == "item INDEXED BY item_order" else found.source
    )
    if query.order is not Order.NEWEST and source == "search":
        source = "search CROSS JOIN item ON item.number = search.rowid"
    order = _ORDERS[query.order].format(number=found.number)
    if found.number == "item.number" and "INDEXED" not in source:
        order = order.replace("item.number", "+item.number")  # sort what a filter's index gives, read no whole rows
    sql = f"SELECT {found.number} FROM {source} WHERE {found.where} ORDER BY {order}"  # noqa: S608 - constants
    return array("I", (row[0] for row in core.index.rows(sql, found.values)))


def numbered(core: Core, wanted: Sequence[int]) -> list[Item]:
    """The items with these numbers, in that order; numbers that are not there are left out."""
    found: dict[int, Item] = {}
    for start in range(0, len(wanted), _PAGE):
        part = list(wanted[start : start + _PAGE])
        marks = ",".join("?" * len(part))
        rows = core.index.rows(f"SELECT {COLUMNS} FROM {FROM} WHERE item.number IN ({marks})", part)  # noqa: S608
        found |= {item.number: item for item in items_from(core.index, rows)}
    return [found[number] for number in wanted if number in found]


_ORDERS = {
    Order.NEWEST: "{number} DESC",
    Order.OLDEST: "{number}",
    Order.TITLE: "CASE WHEN item.title <> '' THEN item.title ELSE item.file_name END COLLATE NOCASE, {number} DESC",
    Order.KIND: "item.kind, item.media_type, {number} DESC",
    Order.PLATFORM: "item.platform, {number} DESC",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Selection:
    """FROM, WHERE with its values, and the column that holds the item's number."""

    source: str
    where: str
    values: list[Any]
    number: str


def _selection(query: Query) -> _Selection | None:
    """How to find the query's items; None if its text holds nothing that can be searched for."""
    clauses = _filters(query)
    plain = not clauses and query.media is None
    source, number = "item INDEXED BY item_order" if plain else "item", "item.number"
    where, values = ["1"], list[Any]()
    if query.text.strip():
        expression = match_expression(query.text)
        if not expression:
            return None
        # The full-text index leads, so that its rowid order is the page's order and nothing is sorted.
        source = "search CROSS JOIN item ON item.number = search.rowid" if not plain else "search"
        number = "search.rowid"
        where.append("search MATCH ?")
        values.append(expression)
    if query.media is not None:
        kinds = sorted(name for name, kind in KINDS.items() if kind is query.media)
        where.append(f"item.media_type IN ({','.join('?' * len(kinds))})")
        values += kinds
    for clause, value in clauses:
        where.append(clause)
        values += [clean(value)] if value is not None else []
    if query.before:
        where.append(f"{number} < ?")
        values.append(query.before)
    return _Selection(source=source, where=" AND ".join(where), values=values, number=number)


_IN_CASE = (
    "item.number IN (SELECT item FROM exhibit JOIN casefile ON casefile.number = exhibit.casefile"
    " WHERE casefile.id = ?)"
)
_OF_ACCOUNT = (
    "item.number IN (SELECT item FROM item_account JOIN account ON account.number = item_account.account"
    " WHERE account.id = ?)"
)


_ANCHORED = "coalesce((SELECT min(seq) FROM event WHERE event.item = item.id) < (SELECT max(size) FROM anchor), 0)"


def _filters(query: Query) -> list[tuple[str, Any]]:
    clauses: list[tuple[str, Any]] = []
    if query.case is not None:
        clauses.append((_IN_CASE, query.case))
    if query.unsorted:
        clauses.append(("NOT EXISTS (SELECT 1 FROM exhibit WHERE exhibit.item = item.number)", None))
    if query.kind is not None:
        clauses.append(("item.kind = ?", query.kind.value))
    if query.since:
        clauses.append(("item.saved_utc >= ?", query.since))
    if query.until:
        clauses.append(("item.saved_utc < ?", query.until))
    if query.anchored is not None:
        clauses.append((_ANCHORED if query.anchored else f"NOT {_ANCHORED}", None))
    if query.platform:
        clauses.append(("item.platform = ?", query.platform))
    if query.tag:
        clauses.append(("item.number IN (SELECT item FROM tag WHERE tag = ?)", query.tag))
    if query.account:
        clauses.append((_OF_ACCOUNT, query.account))
    return clauses
