"""Look at what is there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from evidence_vault.model import Case, CaseId, DisclosedEvent, Exhibit, Item, ItemId, Query
from gui.operations import Reporter, Work
from gui.ports import ClearPicture, OpenVault, PictureDoor

LARGEST_SIDE = 1600


@dataclass(frozen=True, slots=True, kw_only=True)
class Details:
    """An item and its custody history, oldest first."""

    item: Item
    events: tuple[DisclosedEvent, ...]


def count_items(vault: OpenVault, query: Query) -> Work[int]:
    """How many rows the library shows."""
    return lambda _: vault.count(query)


def load_page(vault: OpenVault, query: Query, offset: int, limit: int) -> Work[list[Item]]:
    """One page of the library."""
    return lambda _: vault.items(replace(query, offset=offset, limit=limit))


def load_details(vault: OpenVault, item_id: ItemId) -> Work[Details]:
    """Everything the details panel shows."""
    return lambda _: Details(item=vault.item(item_id), events=tuple(vault.events(item_id)))


def load_cases(vault: OpenVault) -> Work[Sequence[Case]]:
    """The cases, with how many exhibits each has."""
    return lambda _: vault.cases()


def load_exhibits(vault: OpenVault, case: CaseId) -> Work[Sequence[Exhibit]]:
    """The exhibits of a case by their number in it."""
    return lambda _: vault.exhibits(case)


def reveal(vault: OpenVault, pictures: PictureDoor, item: Item) -> Work[ClearPicture]:
    """Ask the confined child for the clear picture. Raises ReadingError."""
    return lambda _: pictures.clear_picture(vault, item, max_side=LARGEST_SIDE)


def note_viewed(vault: OpenVault, item_id: ItemId) -> Work[None]:
    """Put 'looked at' into the custody log."""

    def work(_: Reporter) -> None:
        vault.record_viewed(item_id)

    return work
