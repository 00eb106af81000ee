"""What looking at evidence needs from outside: many items at once, and pixels and words of one, as Protocols."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from evidence_vault.model import (
    Account,
    AccountUse,
    Anchor,
    AnchorKind,
    CaseId,
    Item,
    ItemId,
    Query,
    Related,
    Saved,
    ScaleFact,
    ScaleId,
    ScaleSaid,
    TakenOver,
    TimelinePoint,
    WordUse,
)

if TYPE_CHECKING:
    from gui.ports import ClearPicture, OpenVault

LEVEL_MS = 50


class Overviews(Protocol):
    """The part of an open vault that shows many items at once."""

    def numbers(self, query: Query) -> array[int]:
        """The numbers of all items a query finds, in its order."""

    def numbered(self, numbers: Sequence[int]) -> list[Item]:
        """The items with these numbers, in that order."""

    def related(self, item_id: ItemId) -> list[Related]:
        """What belongs to an item."""

    def existed_before(self, numbers: Sequence[int], kind: AnchorKind | None = None) -> dict[int, Anchor]:
        """The earliest outside anchor (of one kind, or any) over each of these; what none covers is left out."""

    def timeline(self, query: Query) -> list[TimelinePoint]:
        """What a query finds, as points in time."""

    def platforms(self) -> list[WordUse]:
        """The platforms there are."""

    def tags(self) -> list[WordUse]:
        """The tags there are."""

    def new_account(
        self, platform: str, handle: str, *, account_id: str = "", name: str = "", note: str = ""
    ) -> Account:
        """Note an account."""

    def accounts_in_use(self) -> list[AccountUse]:
        """Every account noted, with how many items it is noted for."""

    def note_scale(self, case_id: CaseId, said: ScaleSaid) -> ScaleFact:
        """Raises UsageError if nothing is said."""

    def take_over(self, item_id: ItemId, taken: TakenOver) -> Item:
        """Take over what a machine read from a saved page. Raises UsageError for counts without a case."""

    def withdraw_scale(self, scale_id: ScaleId) -> None:
        """Take a scale fact back."""

    def scale_facts(self, case_id: CaseId) -> list[ScaleFact]:
        """The scale facts of a case."""

    def add_derivative(self, item_id: ItemId, data: bytes, file_name: str, *, method: str, reason: str = "") -> Saved:
        """Add what was made from an item's file."""

    def derivatives(self, item_id: ItemId) -> list[Item]:
        """What was made from an item."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MovingPart:
    """Consecutive pictures of a video with the milliseconds they appear at. None: it ended before."""

    times: tuple[int, ...]
    pictures: tuple[ClearPicture, ...]
    duration: int
    has_sound: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class SoundPart:
    """Loudness, 0 to 255, one value for each LEVEL_MS."""

    levels: bytes
    duration: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PagePart:
    """One page of a PDF, and how many there are."""

    picture: ClearPicture
    pages: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """What of an exhibit is meant: the whole picture, a page (from 0) or a moment of a video (milliseconds)."""

    page: int | None = None
    at: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TextPart:
    """One page of a text, and how many there are."""

    text: str
    pages: int
    encoding: str


class ViewerDoor(Protocol):
    """The confined child that plays videos and draws pages. Raises ReadingError with the reason when it cannot."""

    def moving(self, vault: OpenVault, item: Item, *, at: int, count: int, side: int) -> MovingPart:
        """Up to `count` pictures of a video from `at` ms on."""

    def sound(self, vault: OpenVault, item: Item, *, at: int, count: int) -> SoundPart:
        """The loudness of a video or a sound."""

    def page(self, vault: OpenVault, item: Item, *, number: int, side: int) -> PagePart:
        """Page `number` (from 0) of a PDF."""

    def still(self, vault: OpenVault, item: Item, *, side: int) -> ClearPicture:
        """A picture that only this child can decode (HEIC)."""

    def text(self, vault: OpenVault, item: Item, *, number: int) -> TextPart:
        """Page `number` (from 0) of a text."""

    def close(self) -> None:
        """End the child, if one is running."""
