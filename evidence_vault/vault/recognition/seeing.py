"""Where the same picture was seen: for one item, and folded for lists."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from evidence_vault.model import Fold, Form, ItemId, PicturePlace, PicturePrint, Sighting
from evidence_vault.store.index import Rows
from evidence_vault.vault import library
from evidence_vault.vault.core import Core
from evidence_vault.vault.recognition import matching
from evidence_vault.vault.recognition.places import Place, places

MOST = 200
_PAGE = 400
_OBJECTS = (
    "SELECT object FROM item WHERE id = ? AND object IS NOT NULL UNION"
    " SELECT part.object FROM part JOIN item ON item.number = part.item WHERE item.id = ?"
)
_Hit = tuple[int, Form, int]
"""Distance, form, and the moment in a video."""


def sightings(core: Core, item_id: ItemId, *, most: int = MOST) -> list[Sighting]:
    """Other places that show the same picture as an item's files, those with the same bytes and the nearest first.

    What she made from an item herself is left out. A likeness, never proof. Raises NotFoundError.
    """
    own = library.item(core, item_id)
    objects = [row[0] for row in core.index.rows(_OBJECTS, (item_id, item_id))]
    hits: dict[str, _Hit] = dict.fromkeys(objects, (-1, Form.SAME, -1))
    for sha256, hit in _alike(core.index, objects):
        if sha256 not in hits or hit[0] < hits[sha256][0]:
            hits[sha256] = hit
    found = [
        (hit, place)
        for sha256, held in places(core.index, list(hits)).items()
        for place in held
        if place[0] != own.number
        for hit in (hits[sha256],)
    ]
    return _with_items(core, sorted(found, key=lambda one: (one[0][0], one[1]))[:most])


def _alike(index: Rows, objects: Sequence[str]) -> Iterator[tuple[str, _Hit]]:
    """Files with a print near one of these files' prints."""
    for one in _prints(index, objects):
        near = {each.number: each for each in matching.near(index, one)}
        for number, sha256, at_ms in _of_numbers(index, list(near)):
            yield sha256, (near[number].distance, near[number].form, at_ms)


def _prints(index: Rows, objects: Sequence[str]) -> Iterator[PicturePrint]:
    for start in range(0, len(objects), _PAGE):
        part = objects[start : start + _PAGE]
        marks = ",".join("?" * len(part))
        for forms, quality, at_ms in index.rows(
            "SELECT forms, quality, at_ms FROM picture_print JOIN recognised"  # noqa: S608 - marks
            f" ON recognised.number = picture_print.recognised WHERE recognised.object IN ({marks})",
            part,
        ):
            yield PicturePrint(forms=forms, quality=quality, at_ms=at_ms)


def _of_numbers(index: Rows, numbers: Sequence[int]) -> Iterator[tuple[int, str, int]]:
    for start in range(0, len(numbers), _PAGE):
        part = numbers[start : start + _PAGE]
        marks = ",".join("?" * len(part))
        yield from index.rows(
            "SELECT picture_print.number, recognised.object, picture_print.at_ms FROM picture_print"  # noqa: S608
            " JOIN recognised ON recognised.number = picture_print.recognised"
            f" WHERE picture_print.number IN ({marks})",
            part,
        )


def _with_items(core: Core, found: Sequence[tuple[_Hit, Place]]) -> list[Sighting]:
    items = {one.number: one for one in library.numbered(core, sorted({place[0] for _, place in found}))}
    return [
        Sighting(place=PicturePlace(item=items[number], path=path, at_ms=at_ms), distance=distance, form=form)
        for (distance, form, at_ms), (number, path) in found
        if number in items
    ]


def folds(core: Core, numbers: Sequence[int] = ()) -> list[Fold]:
    """Pictures seen at more than one place, each with its items: of all items, or those that hold one of `numbers`.

    Ordered by the first item's number. A picture inside a video does not fold.
    """
    members: dict[int, list[str]] = {}
    for lead, sha256 in core.index.rows(_LEADS if not numbers else _LEADS_OF.format(_marks(numbers)), list(numbers)):
        members.setdefault(lead, []).append(sha256)
    held = places(core.index, sorted({sha256 for group in members.values() for sha256 in group}))
    found = []
    for group in members.values():
        all_places = {place for sha256 in group for place in held.get(sha256, ())}
        items = sorted({number for number, _ in all_places})
        if len(all_places) > 1:
            own = tuple(sorted(number for number, path in all_places if not path))
            found.append(Fold(lead=items[0], numbers=tuple(items), places=len(all_places), own=own))
    return sorted(found, key=lambda one: (one.lead, one.numbers))


_LEADS = (
    "SELECT DISTINCT CASE WHEN at_ms < 0 THEN lead ELSE -recognised.number END, recognised.object FROM picture_print"
    " JOIN recognised ON recognised.number = picture_print.recognised"
)
"""Pictures by the print that leads them; videos fold only where their bytes are the same."""

_LEADS_OF = (
    _LEADS  # noqa: S608 - constants
    + " WHERE lead IN (SELECT lead FROM picture_print JOIN recognised"
    " ON recognised.number = picture_print.recognised JOIN item ON item.object = recognised.object"
    " WHERE item.number IN ({}))"
)


def _marks(numbers: Sequence[int]) -> str:
    return ",".join("?" * len(numbers))
