"""The part of the vault's face that shows many items at once, and what she notes about their scale."""

from __future__ import annotations

from array import array
from collections.abc import Sequence

from evidence_vault.model import (
    AccountUse,
    Anchor,
    AnchorKind,
    CaseId,
    Item,
    ItemId,
    Query,
    Related,
    ScaleFact,
    ScaleId,
    ScaleSaid,
    TakenOver,
    TimelinePoint,
    WordUse,
)
from evidence_vault.vault import library, overview, scale, taking_over
from evidence_vault.vault.core import Core


class Overviews:
    """Base of `Vault`. After `lock` every method raises VaultLockedError."""

    _core: Core

    def numbers(self, query: Query) -> array[int]:
        """The numbers of all items a query finds, in its order."""
        return library.numbers(self._core, query)

    def numbered(self, numbers: Sequence[int]) -> list[Item]:
        """The items with these numbers, in that order; those that are not there are left out."""
        return library.numbered(self._core, numbers)

    def related(self, item_id: ItemId) -> list[Related]:
        """What belongs to an item: made from it, same bytes, account, address or group. Raises NotFoundError."""
        return overview.related(self._core, item_id)

    def existed_before(self, numbers: Sequence[int], kind: AnchorKind | None = None) -> dict[int, Anchor]:
        """The earliest outside anchor (of one kind, or any) over each of these; what none covers is left out."""
        return overview.existed_before(self._core, numbers, kind)

    def timeline(self, query: Query) -> list[TimelinePoint]:
        """What a query finds, as points in time, in order of saving."""
        return overview.timeline(self._core, query)

    def platforms(self) -> list[WordUse]:
        """The platforms there are, most used first."""
        return overview.platforms(self._core)

    def tags(self) -> list[WordUse]:
        """The tags there are."""
        return overview.tags(self._core)

    def accounts_in_use(self) -> list[AccountUse]:
        """Every account noted, with how many items it is noted for."""
        return overview.accounts_in_use(self._core)

    def note_scale(self, case_id: CaseId, said: ScaleSaid) -> ScaleFact:
        """Note how large something is, as it was shown. Raises NotFoundError, UsageError if nothing is said."""
        return scale.note(self._core, case_id, said)

    def take_over(self, item_id: ItemId, taken: TakenOver) -> Item:
        """Take over what a machine read from a saved page, as her own words. Raises NotFoundError, UsageError."""
        return taking_over.take_over(self._core, item_id, taken)

    def withdraw_scale(self, scale_id: ScaleId) -> None:
        """Take a scale fact back; the log keeps that it was noted. Raises NotFoundError."""
        scale.withdraw(self._core, scale_id)

    def scale_facts(self, case_id: CaseId) -> list[ScaleFact]:
        """The scale facts of a case, oldest first. Raises NotFoundError."""
        return scale.facts(self._core, case_id)
