"""Items to rows and back: the one place that knows how an item lies in the index."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict
from functools import lru_cache
from typing import Any

from evidence_vault.errors import IndexDamagedError
from evidence_vault.model import (
    Account,
    AccountId,
    Address,
    CaseId,
    Content,
    CoveredPicture,
    DerivativeMethod,
    DerivedFrom,
    Fact,
    FileFacts,
    Incident,
    Item,
    ItemId,
    ItemKind,
    ItemText,
    MediaKind,
    Moment,
    PartList,
    ReadStatus,
    RecordOnly,
    ScreenPhoto,
    Sha256,
    Taken,
    TakenHow,
    TextKind,
    When,
)
from evidence_vault.sources.addresses import understand
from evidence_vault.store.index import Row, Rows

COLUMNS = (
    "item.number, item.id, item.kind, item.title, item.saved_utc, item.saved_offset, object.sha256, object.size,"
    " item.media_type, item.file_name, item.modified, item.source, item.note, item.body, item.facts,"
    " item.covered, item.covered_width"
)
FROM = "item LEFT JOIN object ON object.sha256 = item.object"


@lru_cache(maxsize=4096)
def address_of(source: str) -> Address | None:
    """What the address says, as this version understands it; only the words as given are stored."""
    return understand(source) if source else None


def items_from(index: Rows, rows: Sequence[Row]) -> list[Item]:
    """Whole items: their tags, accounts and cases are fetched in three queries for all of them."""
    numbers = [row[0] for row in rows]
    tags = _grouped(index, "SELECT item, tag FROM tag WHERE item IN ({}) ORDER BY tag", numbers)
    accounts = _grouped(
        index,
        "SELECT item, id, platform, handle, account_id, name, note FROM item_account"
        " JOIN account ON account.number = item_account.account WHERE item IN ({}) ORDER BY account.number",
        numbers,
    )
    cases = _grouped(
        index,
        "SELECT exhibit.item, casefile.id FROM exhibit JOIN casefile ON casefile.number = exhibit.casefile"
        " WHERE exhibit.item IN ({}) ORDER BY casefile.number",
        numbers,
    )
    return [
        _item(
            row,
            tags=tuple(tag for (tag,) in tags.get(row[0], ())),
            accounts=tuple(account_from(found) for found in accounts.get(row[0], ())),
            cases=tuple(CaseId(case) for (case,) in cases.get(row[0], ())),
        )
        for row in rows
    ]


def account_from(row: Row) -> Account:
    """An account from (id, platform, handle, account_id, name, note)."""
    return Account(id=AccountId(row[0]), platform=row[1], handle=row[2], account_id=row[3], name=row[4], note=row[5])


def body_json(item: Item) -> str:
    """The parts of an item that only some kinds have."""
    parts = {
        "incident": item.incident,
        "record": item.record,
        "screen_photo": item.screen_photo,
        "taken": item.taken,
        "derived_from": item.derived_from,
        "posted": item.posted,
        "parts": item.parts,
    }
    body: dict[str, Any] = {name: asdict(part) for name, part in parts.items() if part}
    if item.texts:
        body["texts"] = [asdict(text) for text in item.texts]
    return json.dumps(body, ensure_ascii=False)


def facts_json(facts: FileFacts) -> str:
    """Facts without the covered picture, which has columns of its own."""
    return json.dumps(
        {
            "media_type": facts.media_type,
            "kind": facts.kind.value,
            "status": facts.status.value,
            "reason": facts.reason,
            "width": facts.width,
            "height": facts.height,
            "orientation": facts.orientation,
            "pages": facts.pages,
            "facts": [[fact.group, fact.name, fact.value] for fact in facts.facts],
        },
        ensure_ascii=False,
    )


def search_text(item: Item) -> str:
    """Everything about an item that a search looks through."""
    parts = [item.title, item.note, *item.tags]
    if item.content:
        parts.append(item.content.file_name)
    if item.source:
        parts += [item.source.as_given, item.source.canonical, item.source.account, item.source.group]
    parts += [text for account in item.accounts for text in (account.handle, account.name)]
    if item.incident:
        parts += [item.incident.text, item.incident.where, item.incident.who, item.incident.witnesses]
    if item.record:
        parts.append(item.record.what)
    if item.derived_from:
        parts.append(item.derived_from.reason)
    if item.taken:
        parts += [value for _, value in item.taken.facts]
    parts += [text.text for text in item.texts]
    return "\n".join(part for part in parts if part)


def _item(row: Row, *, tags: tuple[str, ...], accounts: tuple[Account, ...], cases: tuple[CaseId, ...]) -> Item:
    try:
        return _read_item(row, tags=tags, accounts=accounts, cases=cases)
    except (ValueError, TypeError, KeyError, IndexError, AttributeError, ArithmeticError) as error:
        raise IndexDamagedError("An item in the vault's index is not of the documented form.") from error


def _read_item(row: Row, *, tags: tuple[str, ...], accounts: tuple[Account, ...], cases: tuple[CaseId, ...]) -> Item:
    body = json.loads(row[13])
    return Item(
        id=ItemId(row[1]),
        number=row[0],
        kind=ItemKind(row[2]),
        title=row[3],
        saved=Moment.parse(row[4], row[5]),
        content=_content(row),
        source=address_of(row[11]),
        note=row[12],
        tags=tags,
        accounts=accounts,
        cases=cases,
        incident=_incident(body["incident"]) if "incident" in body else None,
        record=RecordOnly(**body["record"]) if "record" in body else None,
        screen_photo=ScreenPhoto(**body["screen_photo"]) if "screen_photo" in body else None,
        taken=_taken(body["taken"]) if "taken" in body else None,
        facts=_facts(row) if row[14] else None,
        derived_from=_derived_from(body["derived_from"]) if "derived_from" in body else None,
        posted=When(**body["posted"]) if "posted" in body else None,
        parts=PartList(**body["parts"]) if "parts" in body else None,
        texts=tuple(ItemText(**{**text, "kind": TextKind(text["kind"])}) for text in body.get("texts", ())),
    )


def _content(row: Row) -> Content | None:
    if row[6] is None:
        return None
    return Content(sha256=Sha256(row[6]), size=row[7], media_type=row[8], file_name=row[9], modified=row[10])


def _incident(body: dict[str, Any]) -> Incident:
    return Incident(**{**body, "when": When(**body["when"])})


def _taken(body: dict[str, Any]) -> Taken:
    return Taken(how=TakenHow(body["how"]), facts=tuple((str(name), str(value)) for name, value in body["facts"]))


def _derived_from(body: dict[str, Any]) -> DerivedFrom:
    return DerivedFrom(
        item=ItemId(body["item"]),
        sha256=Sha256(body["sha256"]),
        method=DerivativeMethod(body["method"]),
        reason=body["reason"],
    )


def _facts(row: Row) -> FileFacts:
    body = json.loads(row[14])
    covered = bytes(row[15]) if row[15] else b""
    return FileFacts(
        media_type=body["media_type"],
        kind=MediaKind(body["kind"]),
        status=ReadStatus(body["status"]),
        reason=body["reason"],
        width=body["width"],
        height=body["height"],
        orientation=body["orientation"],
        pages=body["pages"],
        facts=tuple(Fact(*fact) for fact in body["facts"]),
        covered=CoveredPicture(row[16], len(covered) // row[16], covered) if covered else None,
    )


def _grouped(index: Rows, sql: str, numbers: Sequence[int]) -> dict[int, list[Row]]:
    grouped: dict[int, list[Row]] = {}
    for start in range(0, len(numbers), 500):
        part = numbers[start : start + 500]
        for row in index.rows(sql.format(",".join("?" * len(part))), part):
            grouped.setdefault(row[0], []).append(row[1:])
    return grouped
