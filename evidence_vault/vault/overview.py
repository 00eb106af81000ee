"""Many items at once: who appears where, which platforms and tags there are, what belongs together, and when."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Any

from evidence_vault.errors import IndexDamagedError
from evidence_vault.model import (
    AccountUse,
    Anchor,
    AnchorKind,
    Item,
    ItemId,
    ItemKind,
    Moment,
    Query,
    Related,
    RelatedBy,
    TimeKnownBy,
    TimelinePoint,
    WordUse,
)
from evidence_vault.store.index import Row
from evidence_vault.vault import anchorrows, library
from evidence_vault.vault.core import Core
from evidence_vault.vault.recognition import seeing
from evidence_vault.vault.rows import account_from

_MOST_RELATED = 60
_LOOKED_AT = 400
_PAGE = 500


def accounts_in_use(core: Core) -> list[AccountUse]:
    """Every account noted, with how many items it is noted for, most first."""
    rows = core.index.rows(
        "SELECT id, platform, handle, account_id, name, note,"
        " (SELECT count(*) FROM item_account WHERE item_account.account = account.number) AS uses"
        " FROM account ORDER BY uses DESC, number"
    )
    return [AccountUse(account=account_from(row), items=row[6]) for row in rows]


def platforms(core: Core) -> list[WordUse]:
    """The platforms of all addresses, most used first."""
    sql = "SELECT platform, count(*) FROM item WHERE platform <> '' GROUP BY platform ORDER BY 2 DESC, 1"
    return [WordUse(word=word, items=count) for word, count in core.index.rows(sql)]


def tags(core: Core) -> list[WordUse]:
    """Every tag, in order of the words."""
    sql = "SELECT tag, count(*) FROM tag GROUP BY tag ORDER BY tag"
    return [WordUse(word=word, items=count) for word, count in core.index.rows(sql)]


def timeline(core: Core, query: Query) -> list[TimelinePoint]:
    """What the query finds, in order of saving; light enough for 100,000 items. Raises IndexDamagedError."""
    everything = query == Query()
    wanted = frozenset[int]() if everything else frozenset(library.numbers(core, query))
    rows = core.index.rows(
        "SELECT number, kind, saved_utc, saved_offset FROM item INDEXED BY item_saved ORDER BY saved_utc, number"
    )
    said: dict[int, str] = dict(core.index.rows("SELECT number, body FROM item WHERE body <> '{}'"))
    return [_point(row, said.get(row[0])) for row in rows if everything or row[0] in wanted]


def _point(row: Row, body: str | None) -> TimelinePoint:
    try:
        start, end = _when(json.loads(body)) if body else ("", "")
        saved = Moment.parse(row[2], row[3])
        return TimelinePoint(number=row[0], kind=ItemKind(row[1]), saved=saved, start=start, end=end)
    except (ValueError, TypeError, KeyError, AttributeError, OverflowError) as error:
        raise IndexDamagedError("An item in the vault's index is not of the documented form.") from error


def _when(body: dict[str, Any]) -> tuple[str, str]:
    """What the platform showed; else when it happened."""
    said = body.get("posted") or body.get("incident", {}).get("when") or {}
    return said.get("start", ""), said.get("end", "")


def existed_before(core: Core, numbers: Sequence[int], kind: AnchorKind | None = None) -> dict[int, Anchor]:
    """The anchor with the earliest time over each item, an outside clock before this one; the rest are left out.

    With `kind` only anchors of it count: what an authority says and what a person signed are not the same.
    """
    anchors = [one for one in anchorrows.anchors(core.index) if kind in {None, one.kind}]
    found: dict[int, Anchor] = {}
    for start in range(0, len(numbers) if anchors else 0, _PAGE):
        part = list(numbers[start : start + _PAGE])
        marks = ",".join("?" * len(part))
        rows = core.index.rows(
            "SELECT item.number, min(event.seq) FROM item JOIN event ON event.item = item.id"  # noqa: S608 - marks
            f" WHERE item.number IN ({marks}) GROUP BY item.number",
            part,
        )
        for number, seq in rows:
            covering = [one for one in anchors if seq < one.size]
            if covering:
                found[number] = min(covering, key=lambda one: (one.known_by is TimeKnownBy.RECORDED, one.time))
    return found


def related(core: Core, item_id: ItemId) -> list[Related]:
    """What belongs to an item, each other item once, strongest reason first. Raises NotFoundError."""
    item = library.item(core, item_id)
    found: dict[int, RelatedBy] = {}
    for by, numbers in _candidates(core, item):
        for number in numbers:
            if number != item.number and len(found) < _MOST_RELATED:
                found.setdefault(number, by)
    items = library.numbered(core, list(found))
    return [Related(by=found[one.number], item=one) for one in items]


def _candidates(core: Core, item: Item) -> Iterator[tuple[RelatedBy, list[int]]]:
    if item.derived_from is not None:
        yield RelatedBy.DERIVED, _numbers(core, "id = ?", item.derived_from.item)
    derived = "body <> '{}' AND CASE WHEN json_valid(body) THEN json_extract(body, '$.derived_from.item') END = ?"
    yield RelatedBy.DERIVED, _numbers(core, derived, item.id)
    if item.content is not None:
        yield RelatedBy.BYTES, _numbers(core, "object = ?", item.content.sha256)
        yield RelatedBy.PICTURE, [one.place.item.number for one in seeing.sightings(core, item.id)]
    for account in item.accounts:
        by_account = (
            "number IN (SELECT item FROM item_account WHERE account = (SELECT number FROM account WHERE id = ?))"
        )
        yield RelatedBy.ACCOUNT, _numbers(core, by_account, account.id)
    yield from _by_address(core, item)


def _by_address(core: Core, item: Item) -> Iterator[tuple[RelatedBy, list[int]]]:
    """Found by search, then held against what the addresses say, since only addresses as given are stored."""
    address = item.source
    if address is None:
        return
    tried = (
        (RelatedBy.ADDRESS, address.canonical, lambda other: other.canonical == address.canonical),
        (
            RelatedBy.GROUP,
            address.group,
            lambda other: (other.platform, other.group) == (address.platform, address.group),
        ),
        (
            RelatedBy.ACCOUNT,
            address.account,
            lambda other: (other.platform, other.account) == (address.platform, address.account),
        ),
    )
    for by, words, same in tried:
        if words:
            others = library.items(core, Query(text=words, platform=address.platform, limit=_LOOKED_AT))
            yield by, [one.number for one in others if one.source is not None and same(one.source)]


def _numbers(core: Core, where: str, value: str) -> list[int]:
    sql = f"SELECT number FROM item WHERE {where} ORDER BY number DESC LIMIT {_LOOKED_AT}"  # noqa: S608 - constants
    return [row[0] for row in core.index.rows(sql, (value,))]
