"""Where a kept file is seen: the items whose file it is, and its paths within exports and saved pages."""

from __future__ import annotations

from collections.abc import Sequence

from evidence_vault.store.index import Rows

_PAGE = 400
NOT_DERIVED = (
    "(item.body = '{}' OR NOT json_valid(item.body) OR json_extract(item.body, '$.derived_from.item') IS NULL)"
)
"""What she made from an item herself (a covered or cropped copy) is no place where it was seen."""

Place = tuple[int, str]
"""An item's number, and the path within it; '' for the item's own file."""


def places(index: Rows, objects: Sequence[str]) -> dict[str, list[Place]]:
    """The places of each of these files (by SHA-256), by item number; an item is named once for its own file."""
    found: dict[str, list[Place]] = {}
    for start in range(0, len(objects), _PAGE):
        part = list(objects[start : start + _PAGE])
        marks = ",".join("?" * len(part))
        own = index.rows(
            f"SELECT object, number, '' FROM item WHERE object IN ({marks}) AND {NOT_DERIVED}",  # noqa: S608
            part,
        )
        taken = {(sha256, number) for sha256, number, _ in own}
        inside = index.rows(
            "SELECT part.object, part.item, part.path FROM part JOIN item ON item.number = part.item"  # noqa: S608
            f" WHERE part.object IN ({marks}) AND {NOT_DERIVED}",
            part,
        )
        for sha256, number, path in sorted([*own, *(row for row in inside if (row[0], row[1]) not in taken)]):
            found.setdefault(sha256, []).append((number, path))
    return {sha256: sorted(held) for sha256, held in found.items()}
