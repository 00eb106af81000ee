"""Derivatives: what was made from an original (redacted, cropped, a transcript), bound to it and kept beside it."""

from __future__ import annotations

from evidence_vault.errors import NotFoundError, UsageError
from evidence_vault.format.events import clean
from evidence_vault.model import AddDetails, DerivativeMethod, DerivedFrom, Item, ItemId, Saved
from evidence_vault.ports import CancelToken
from evidence_vault.vault import adding, cases, library
from evidence_vault.vault.core import Core
from evidence_vault.vault.rows import COLUMNS, FROM, items_from


def add_derivative(
    core: Core, item_id: ItemId, data: bytes, file_name: str, *, method: str, reason: str, cancel: CancelToken
) -> Saved:
    """Save `data` as a derivative of an item's file, an exhibit in every case that the original is in.

    Raises NotFoundError if the item is not there or holds no file, UsageError for an unknown method or no bytes.
    """
    original = library.item(core, item_id)
    if original.content is None:
        raise NotFoundError("That item holds no file.", next_step="Only of a file can a copy be made.")
    if not data:
        raise UsageError("There is nothing to save.", next_step="Make the copy first.")
    origin = DerivedFrom(
        item=original.id, sha256=original.content.sha256, method=_method(method), reason=clean(reason).strip()
    )
    first, *others = original.cases or (None,)
    saved = adding.add_bytes(core, data, file_name, AddDetails(case=first), cancel=cancel, made_from=origin)
    for case_id in filter(None, others):
        cases.put_in_case(core, case_id, [saved.id])
    return saved


def derivatives(core: Core, item_id: ItemId) -> list[Item]:
    """What was made from an item, oldest first."""
    rows = core.index.rows(
        f"SELECT {COLUMNS} FROM {FROM}"  # noqa: S608 - constants
        " WHERE item.body <> '{}' AND CASE WHEN json_valid(item.body)"
        " THEN json_extract(item.body, '$.derived_from.item') END = ? ORDER BY item.number",
        (item_id,),
    )
    return items_from(core.index, rows)


def _method(text: str) -> DerivativeMethod:
    """Excerpts are made by the vault itself, from the export."""
    by_hand = {one.value: one for one in DerivativeMethod if one is not DerivativeMethod.EXCERPT}
    try:
        return by_hand[text]
    except KeyError as error:
        known = ", ".join(by_hand)
        raise UsageError("That way of making a copy is not known.", next_step=f"Choose one of: {known}.") from error
