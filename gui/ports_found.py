"""What the window needs of one search over everything, and of pictures that look the same, as a Protocol."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from evidence_vault.model import Fold, Found, ItemId, Sighting


class Finding(Protocol):
    """The part of an open vault that finds words and pictures again."""

    def find(self, text: str, *, limit: int = 50) -> list[Found]:
        """Hits in titles, notes, addresses, messages, pages and pictures; the best first."""

    def seen_before(self, item_id: ItemId) -> list[Sighting]:
        """Other places with the same picture, nearest first. Raises NotFoundError."""

    def folds(self, numbers: Sequence[int] = ()) -> list[Fold]:
        """Pictures seen at several places: all, or those of items with these numbers (at most 500)."""
