"""Writing an item's row and the event that took it in, 'collected', 'imported' or 'derived', in one commit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from evidence_vault.errors import NotFoundError
from evidence_vault.format.beside import taken_json, texts_json
from evidence_vault.format.events import Draft
from evidence_vault.model import Action, AddDetails, CaseId, Item, ItemKind
from evidence_vault.store.bigrams import index_text
from evidence_vault.store.index import Writer
from evidence_vault.vault.core import Commit, Core
from evidence_vault.vault.rows import COLUMNS, FROM, body_json, items_from, search_text

_PAGE = 500


def insert_item(commit: Commit, core: Core, item: Item, details: AddDetails) -> Item:
    """Insert `item`, put it in its case, record it. Returns it with its number. Raises NotFoundError for the case."""
    writer = commit.writer
    writer.execute(
        "INSERT INTO item (id, kind, title, saved_utc, saved_offset, object, media_type, file_name, modified, source,"
        " platform, note, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        _row(item),
    )
    stored = replace(item, number=writer.last_rowid())
    writer.many("INSERT INTO tag (item, tag) VALUES (?, ?)", [(stored.number, tag) for tag in stored.tags])
    _index_new(writer, stored)
    placed: dict[str, int] = {}
    if details.case is not None:
        placed = {"ordinal": place_in_case(writer, details.case, stored.number)}
        stored = replace(stored, cases=(details.case,))
    commit.record(
        Draft(
            action=_taken_in(stored),
            item=stored.id,
            case=details.case,
            details=plain_details(stored) | placed,
            secrets=described(stored),
        )
    )
    return stored


def _taken_in(item: Item) -> Action:
    """What is made of another item is derived, an export that another program made is imported."""
    if item.derived_from:
        return Action.DERIVED
    return Action.IMPORTED if item.kind is ItemKind.CHAT_EXPORT else Action.COLLECTED


def place_in_case(writer: Writer, case: CaseId, number: int) -> int:
    """Give item `number` the next ordinal in `case`; ordinals are never used again. Raises NotFoundError."""
    found = writer.execute(
        "UPDATE casefile SET next_ordinal = next_ordinal + 1 WHERE id = ? RETURNING number, next_ordinal - 1", (case,)
    )
    if not found:
        raise NotFoundError("There is no such case in the vault.")
    casefile, ordinal = found[0]
    writer.execute("INSERT INTO exhibit (casefile, ordinal, item) VALUES (?, ?, ?)", (casefile, ordinal, number))
    return int(ordinal)


def index_item(writer: Writer, item: Item, extra: str = "") -> None:
    """Make the item's words searchable, replacing what was there."""
    writer.execute("DELETE FROM search WHERE rowid = ?", (item.number,))
    _index_new(writer, item, extra)


def index_items(writer: Writer, numbers: Sequence[int]) -> None:
    """The same for many items, as they lie."""
    for start in range(0, len(numbers), _PAGE):
        part = numbers[start : start + _PAGE]
        marks = ",".join("?" * len(part))
        rows = writer.rows(f"SELECT {COLUMNS} FROM {FROM} WHERE item.number IN ({marks})", part)  # noqa: S608
        for item in items_from(writer, rows):
            index_item(writer, item)


def _index_new(writer: Writer, item: Item, extra: str = "") -> None:
    text = search_text(item) + ("\n" + extra if extra else "")
    writer.execute("INSERT INTO search (rowid, text) VALUES (?, ?)", (item.number, index_text(text)))


def described(item: Item) -> dict[str, str]:
    """Every detail of an item that goes into events as a salted digest."""
    secrets = {
        "title": item.title,
        "note": item.note,
        "source": item.source.as_given if item.source else "",
        "tags": "\n".join(item.tags),
        "accounts": "\n".join(account.id for account in item.accounts),
    }
    if item.content:
        secrets |= {"file_name": item.content.file_name, "modified": item.content.modified}
    if item.incident:
        when = item.incident.when
        secrets |= {
            "incident_text": item.incident.text,
            "incident_when": when.text,
            "incident_start": when.start,
            "incident_end": when.end,
            "incident_where": item.incident.where,
            "incident_who": item.incident.who,
            "incident_witnesses": item.incident.witnesses,
        }
    if item.record:
        secrets |= {
            "record_what": item.record.what,
            "record_platform_time": item.record.platform_time,
            "record_reason": item.record.reason,
        }
    if item.screen_photo:
        secrets |= {"screen_device": item.screen_photo.device, "screen_shown_on": item.screen_photo.shown_on}
    if item.taken:
        secrets["taken"] = taken_json(item.taken)
    if item.posted:
        secrets |= {"posted": item.posted.text, "posted_start": item.posted.start, "posted_end": item.posted.end}
        secrets["posted_exact"] = "yes" if item.posted.exact else ""
    if item.derived_from:
        secrets["derived_reason"] = item.derived_from.reason
    if item.texts:
        secrets["texts"] = texts_json(item.texts)
    return secrets


def plain_details(item: Item) -> dict[str, str | int | bool]:
    """What the event that took an item in says of it in the clear; of a derivative, also what it was made from."""
    details: dict[str, str | int | bool] = {
        "kind": item.kind.value,
        "number": item.number,
        "saved": item.saved.utc_text,
        "saved_offset": item.saved.offset_text,
    }
    if item.content:
        details |= {
            "media_type": item.content.media_type,
            "sha256": item.content.sha256,
            "size": item.content.size,
        }
    if item.incident:
        details["exact"] = item.incident.when.exact
    if item.parts:
        details |= {"manifest": item.parts.manifest, "files": item.parts.files}
    if item.derived_from:
        origin = item.derived_from
        details |= {"from": origin.item, "from_sha256": origin.sha256, "method": origin.method.value}
    return details


def _row(item: Item) -> tuple[str | None, ...]:
    content = item.content
    return (
        item.id,
        item.kind.value,
        item.title,
        item.saved.utc_text,
        item.saved.offset_text,
        content.sha256 if content else None,
        content.media_type if content else "",
        content.file_name if content else "",
        content.modified if content else "",
        item.source.as_given if item.source else "",
        item.source.platform if item.source else "",
        item.note,
        body_json(item),
    )
