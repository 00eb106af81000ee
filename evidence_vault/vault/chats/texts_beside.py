"""Transcripts, translations and glossaries beside an item: its own bytes stay, each change is an event."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from evidence_vault.errors import UsageError
from evidence_vault.format.events import Draft, clean
from evidence_vault.model import Action, Item, ItemId, ItemText
from evidence_vault.vault import library
from evidence_vault.vault.core import Core
from evidence_vault.vault.recording import described, index_item
from evidence_vault.vault.rows import body_json

MOST = 50


def set_texts(core: Core, item_id: ItemId, texts: Sequence[ItemText]) -> Item:
    """Replace the texts beside an item. Raises NotFoundError; UsageError for an empty text or more than 50."""
    before = library.item(core, item_id)
    if len(texts) > MOST or any(not text.text.strip() for text in texts):
        raise UsageError("There is nothing written to save.", next_step="Write the text, or leave it out.")
    cleaned = tuple(
        ItemText(kind=one.kind, text=clean(one.text), language=clean(one.language), by=clean(one.by)) for one in texts
    )
    after = replace(before, texts=cleaned)
    if after == before:
        return before
    said = described(after).get("texts", "")
    with core.commit() as commit:
        commit.writer.execute("UPDATE item SET body = ? WHERE number = ?", (body_json(after), after.number))
        index_item(commit.writer, after)
        details: dict[str, str | int | bool] = {} if said else {"emptied": "texts"}
        commit.record(
            Draft(action=Action.DESCRIBED, item=item_id, details=details, secrets={"texts": said} if said else {})
        )
    return after
