"""Many exhibits at once: filters, what is done to all that are chosen, timeline, accounts, scale facts."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from evidence_vault.model import (
    AccountUse,
    CaseId,
    Item,
    Query,
    ScaleFact,
    ScaleId,
    ScaleSaid,
    TimelinePoint,
    WordUse,
)
from evidence_vault.ports import check_cancelled
from gui.noop import QT_TRANSLATE_NOOP
from gui.operations import Reporter, Work
from gui.ports import OpenVault

_GROUP = 100
_CHANGING = QT_TRANSLATE_NOOP("errors", "Changing exhibits (items)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What there is to filter by."""

    platforms: Sequence[WordUse]
    tags: Sequence[WordUse]
    accounts: Sequence[AccountUse]


def load_words(vault: OpenVault) -> Work[Found]:
    """Platforms, tags and accounts."""
    return lambda _: Found(platforms=vault.platforms(), tags=vault.tags(), accounts=vault.accounts_in_use())


def put_all_in_case(vault: OpenVault, case_id: CaseId, numbers: array[int]) -> Work[int]:
    """Add every chosen exhibit to a case; how many. Raises UserCancelled; what was added stays."""

    def work(reporter: Reporter) -> int:
        for start in range(0, len(numbers), _GROUP):
            check_cancelled(reporter)
            reporter(done=start, total=len(numbers), what=_CHANGING)
            vault.put_in_case(case_id, [item.id for item in vault.numbered(numbers[start : start + _GROUP])])
        return len(numbers)

    return work


def tag_all(vault: OpenVault, tag: str, numbers: array[int]) -> Work[int]:
    """Give every chosen exhibit a tag; how many. Raises UserCancelled; what was tagged stays."""

    def change(item: Item) -> None:
        if tag not in item.tags:
            vault.describe(item.id, tags=(*item.tags, tag))

    return _each(vault, numbers, change)


def note_all(vault: OpenVault, note: str, numbers: array[int]) -> Work[int]:
    """Add a line to the notes of every chosen exhibit; how many. Raises UserCancelled; what was noted stays."""

    def change(item: Item) -> None:
        vault.describe(item.id, note=f"{item.note}\n{note}" if item.note else note)

    return _each(vault, numbers, change)


def _each(vault: OpenVault, numbers: array[int], change: Callable[[Item], None]) -> Work[int]:
    def work(reporter: Reporter) -> int:
        for start in range(0, len(numbers), _GROUP):
            for place, item in enumerate(vault.numbered(numbers[start : start + _GROUP]), start):
                check_cancelled(reporter)
                reporter(done=place, total=len(numbers), what=_CHANGING)
                change(item)
        return len(numbers)

    return work


def load_timeline(vault: OpenVault, query: Query) -> Work[list[TimelinePoint]]:
    """Points in time."""
    return lambda _: vault.timeline(query)


def load_accounts(vault: OpenVault) -> Work[list[AccountUse]]:
    """Every account and how often it is noted."""
    return lambda _: vault.accounts_in_use()


def load_scale(vault: OpenVault, case_id: CaseId) -> Work[list[ScaleFact]]:
    """The scale facts of a case."""
    return lambda _: vault.scale_facts(case_id)


def note_scale(vault: OpenVault, case_id: CaseId, said: ScaleSaid) -> Work[ScaleFact]:
    """Note one. Raises UsageError if nothing is said."""
    return lambda _: vault.note_scale(case_id, said)


def withdraw_scale(vault: OpenVault, scale_id: ScaleId) -> Work[None]:
    """Take one back."""

    def work(_: Reporter) -> None:
        vault.withdraw_scale(scale_id)

    return work
