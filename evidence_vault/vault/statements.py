"""Items that are words: a link on its own, an incident, and a record of content that must not be kept."""

from __future__ import annotations

from dataclasses import replace

from evidence_vault.errors import UsageError
from evidence_vault.format.events import clean
from evidence_vault.model import AddDetails, Incident, Item, ItemId, ItemKind, RecordOnly, Saved
from evidence_vault.vault.adding import clean_taken
from evidence_vault.vault.core import Core
from evidence_vault.vault.recording import insert_item
from evidence_vault.vault.rows import address_of

_TITLE = 80


def add_link(core: Core, url: str, details: AddDetails) -> Saved:
    """A link on its own: what it says is understood offline, nothing is fetched. Raises UsageError if empty."""
    given = clean(url.strip("\r\n"))
    if not given.strip():
        raise UsageError("There is no address to save.", next_step="Give the address as it was shown to you.")
    address = address_of(given)
    title = (address.canonical if address else "") or given
    item = _blank(core, ItemKind.LINK, details, title)
    return _add(core, replace(item, source=address), details)


def add_incident(core: Core, incident: Incident, details: AddDetails) -> Saved:
    """What happened, in her own words. Raises UsageError if there are none."""
    if not incident.text.strip():
        raise UsageError("There is nothing written to save.", next_step="Write what happened, even one sentence.")
    words = replace(
        incident,
        text=clean(incident.text),
        where=clean(incident.where),
        who=clean(incident.who),
        witnesses=clean(incident.witnesses),
        when=replace(incident.when, text=clean(incident.when.text)),
    )
    item = _blank(core, ItemKind.INCIDENT, details, words.text.strip().splitlines()[0])
    return _add(core, replace(item, incident=words), details)


def add_record(core: Core, record: RecordOnly, details: AddDetails) -> Saved:
    """A record without content: no pixels, no thumbnail, no hash. Raises UsageError if nothing is said."""
    if not record.what.strip() and not details.source_url.strip():
        raise UsageError(
            "There is nothing to record.", next_step="Say in neutral words what it is, or give its address."
        )
    kept = RecordOnly(what=clean(record.what), platform_time=clean(record.platform_time), reason=clean(record.reason))
    item = _blank(core, ItemKind.RECORD_ONLY, details, (kept.what.strip() or details.source_url).splitlines()[0])
    return _add(core, replace(item, record=kept), details)


def _blank(core: Core, kind: ItemKind, details: AddDetails, title: str) -> Item:
    chosen = clean(details.title) or title
    return Item(
        id=ItemId(core.new_id()),
        number=0,
        kind=kind,
        title=chosen if len(chosen) <= _TITLE else chosen[: _TITLE - 1] + "…",
        saved=core.clock.now(),
        source=address_of(clean(details.source_url)),
        note=clean(details.note),
        tags=tuple(sorted(set(map(clean, details.tags)))),
        taken=clean_taken(details.taken),
    )


def _add(core: Core, item: Item, details: AddDetails) -> Saved:
    with core.commit() as commit:
        stored = insert_item(commit, core, item, details)
    return Saved(id=stored.id, number=stored.number, sha256=None, name=stored.title, size=0, duplicate=False)
