"""Take over what a machine read from a saved page, in her words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from evidence_vault.model import CaseId, HintField, Item, ItemId, PageHints, taken_over
from gui.acts.add import read_when
from gui.operations import Reporter, Work
from gui.ports import OpenVault


def load_item(vault: OpenVault, item_id: ItemId) -> Work[Item]:
    """The item as it is now: what its page says may have been read since."""
    return lambda _: vault.item(item_id)


def take_over(
    vault: OpenVault, item: Item, hints: PageHints, words: Mapping[str, str], *, seen: str, case: CaseId | None
) -> Work[Item]:
    """Her words by field, each an event. Raises BadWhenError, before anything is kept, for no such day."""

    def work(_: Reporter) -> Item:
        taken = taken_over(hints, words, seen=seen, case=case)
        if HintField.POSTED in words:
            taken = replace(taken, posted=read_when(words[HintField.POSTED]))
        return vault.take_over(item.id, taken)

    return work
