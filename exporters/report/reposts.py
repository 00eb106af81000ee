"""Forty reposts of one picture are one entry with forty places: which exhibits stand under which."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from evidence_vault.model import ItemId, ItemKind
from evidence_vault.ports import EvidenceSource

if TYPE_CHECKING:
    from exporters.report.gather import Entry

MOST = 500
"""A report of more exhibits comes in volumes, where the first of a fold may stand in another: nothing folds."""


def leads(source: EvidenceSource, entries: Sequence[Entry]) -> Mapping[ItemId, ItemId]:
    """For each exhibit that looks the same as one before it in the report, that first one.

    Only files whose content is shown, and of which nothing else is told that an entry of its own would be needed for.
    """
    able = {one.item.number: one.item.id for one in entries if _can_fold(one)}
    if not able or len(entries) > MOST:
        return {}
    found: dict[ItemId, ItemId] = {}
    order = {one.item.id: place for place, one in enumerate(entries)}
    for same in source.folds(list(able)):
        group = sorted((able[one] for one in same.own if one in able), key=order.__getitem__)
        found |= {other: group[0] for other in group[1:] if other not in found}
    return {one: lead for one, lead in found.items() if lead not in found}


def _can_fold(one: Entry) -> bool:
    item = one.item
    bare = item.derived_from is None and not item.texts and not one.parts and not one.stand_in
    return bare and item.kind is ItemKind.FILE and item.content is not None and not one.exhibit.content_withheld


def fold(source: EvidenceSource, entries: Sequence[Entry]) -> tuple[Entry, ...]:
    """The same entries in the same order; those that stand under another say so and bring no picture of their own."""
    under = leads(source, entries)
    marks = {one.item.id: one.mark for one in entries}
    return tuple(
        replace(one, picture=None, picture_failed=False, under=marks[under[one.item.id]])
        if one.item.id in under
        else one
        for one in entries
    )
