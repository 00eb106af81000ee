"""Look at what is there."""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from evidence_vault.errors import ReadingError
from evidence_vault.model import (
    Anchor,
    AnchorKind,
    Case,
    CaseId,
    DisclosedEvent,
    Exhibit,
    Fold,
    Item,
    ItemId,
    Query,
    Related,
    Sighting,
)
from gui.kinds import media_type
from gui.operations import Reporter, Work
from gui.ports import ClearPicture, Doors, OpenVault
from gui.ports_viewing import MovingPart, PagePart, Place, SoundPart, TextPart, ViewerDoor

LARGEST_SIDE = 1600
CLOSE_UP_SIDE = 3200
MOVING_SIDE = 960
PICTURES_AT_ONCE = 12
SOUND_STEPS = 4096
_WHOLE = Place()
_BY_THE_VIEWER = frozenset({"image/heic"})
"""FFmpeg decodes these, which is loaded in the viewing child alone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Details:
    """An item and its custody history, oldest first; `anchor` is an authority's, `signed` a counter-signature."""

    item: Item
    events: tuple[DisclosedEvent, ...]
    anchor: Anchor | None = None
    signed: Anchor | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """Some rows of the library, and the outside time of those that have one, by number."""

    items: list[Item]
    anchors: dict[int, Anchor]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rows:
    """The library's rows by number, in their order; `folds` by the number that is shown, `under` what it hides."""

    numbers: array[int]
    folds: Mapping[int, Fold] = field(default_factory=dict)
    under: Mapping[int, Sequence[int]] = field(default_factory=dict)


def find_items(vault: OpenVault, query: Query, *, fold: bool = False) -> Work[Rows]:
    """The library's rows; with `fold`, exhibits that are the same picture as one before them are under that one."""
    return lambda _: folded(vault.numbers(query), vault.folds()) if fold else Rows(numbers=vault.numbers(query))


def folded(numbers: array[int], folds: Sequence[Fold]) -> Rows:
    """Only exhibits that are the picture themselves fold: an export that holds it among others stays."""
    of = {number: one for one in folds for number in one.own}
    shown: dict[int, int] = {}
    left, known, under = array("I"), dict[int, Fold](), dict[int, list[int]]()
    for number in numbers:
        fold = of.get(number)
        first = shown.setdefault(id(fold), number) if fold is not None else number
        if first == number:
            left.append(number)
            if fold is not None:
                known[number] = fold
        else:
            under.setdefault(first, []).append(number)
    return Rows(numbers=left, folds=known, under=under)


def load_seen_before(vault: OpenVault, item_id: ItemId) -> Work[list[Sighting]]:
    """Other places with the same picture."""
    return lambda _: vault.seen_before(item_id)


def load_page(vault: OpenVault, numbers: Sequence[int]) -> Work[Page]:
    """One page of the library."""
    return lambda _: Page(items=vault.numbered(numbers), anchors=vault.existed_before(numbers))


def load_details(vault: OpenVault, item_id: ItemId) -> Work[Details]:
    """Everything the details panel shows."""

    def work(_: Reporter) -> Details:
        item = vault.item(item_id)
        anchor, signed = (
            vault.existed_before([item.number], kind).get(item.number)
            for kind in (AnchorKind.RFC3161, AnchorKind.COUNTER_SIGNATURE)
        )
        return Details(item=item, events=tuple(vault.events(item_id)), anchor=anchor, signed=signed)

    return work


def load_cases(vault: OpenVault) -> Work[Sequence[Case]]:
    """The cases, with how many exhibits each has."""
    return lambda _: vault.cases()


def load_exhibits(vault: OpenVault, case: CaseId) -> Work[Sequence[Exhibit]]:
    """The exhibits of a case by their number in it."""
    return lambda _: vault.exhibits(case)


def reveal(
    vault: OpenVault, doors: Doors, item: Item, *, side: int = LARGEST_SIDE, place: Place = _WHOLE
) -> Work[ClearPicture]:
    """Ask a confined child for the clear picture, page or moment. Raises ReadingError."""

    def work(_: Reporter) -> ClearPicture:
        viewers = doors.viewers
        if place.page is not None:
            return viewers.page(vault, item, number=place.page, side=side).picture
        if place.at is not None:
            found = viewers.moving(vault, item, at=place.at, count=1, side=side).pictures
            if not found:
                raise ReadingError
            return found[0]
        if media_type(item) in _BY_THE_VIEWER:
            return viewers.still(vault, item, side=side)
        return doors.pictures.clear_picture(vault, item, max_side=side)

    return work


def play_on(vault: OpenVault, viewers: ViewerDoor, item: Item, at: int, count: int) -> Work[MovingPart]:
    """Some pictures of a video from `at` ms on. Raises ReadingError."""
    return lambda _: viewers.moving(vault, item, at=at, count=count, side=MOVING_SIDE)


def draw_sound(vault: OpenVault, viewers: ViewerDoor, item: Item) -> Work[SoundPart]:
    """How loud it is from its beginning on. Raises ReadingError."""
    return lambda _: viewers.sound(vault, item, at=0, count=SOUND_STEPS)


def draw_page(vault: OpenVault, viewers: ViewerDoor, item: Item, number: int) -> Work[PagePart]:
    """A page of a PDF. Raises ReadingError."""
    return lambda _: viewers.page(vault, item, number=number, side=LARGEST_SIDE)


def read_text(vault: OpenVault, viewers: ViewerDoor, item: Item, number: int) -> Work[TextPart]:
    """A page of a text. Raises ReadingError."""
    return lambda _: viewers.text(vault, item, number=number)


def load_related(vault: OpenVault, item_id: ItemId) -> Work[list[Related]]:
    """What belongs to an item."""
    return lambda _: vault.related(item_id)


def note_viewed(vault: OpenVault, item_id: ItemId) -> Work[None]:
    """Put 'looked at' into the custody log."""

    def work(_: Reporter) -> None:
        vault.record_viewed(item_id)

    return work
