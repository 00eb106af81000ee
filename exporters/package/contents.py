"""What the package says about its exhibits: exhibits.json with everything, exhibits.csv for a spreadsheet. Pure."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterable, Mapping
from typing import Any

from evidence_vault.format.beside import taken_json, texts_json
from evidence_vault.format.events import clean
from evidence_vault.model import Case, Exhibit, Item, Moment
from exporters.lists.sheets import csv_bytes
from exporters.lists.tables import Cell, Table
from exporters.package.names import exhibit_name

Row = Mapping[str, Any]
FORMAT = "evidence-vault-exhibits"
COLUMNS = (
    "exhibit", "kind", "title", "file", "original_name", "media_type", "size", "sha256", "saved_utc", "saved_offset",
    "file_modified", "platform", "address", "accounts", "tags", "note", "happened", "where", "who", "witnesses",
    "text", "made_from", "parts", "withheld", "item",
)  # fmt: skip
EXTENSIONS = {
    "image/jpeg": ".jpg", "image/png": ".png", "image/gif": ".gif", "image/webp": ".webp", "image/heic": ".heic",
    "application/pdf": ".pdf", "video/mp4": ".mp4", "audio/mpeg": ".mp3", "text/plain": ".txt", "text/html": ".html",
    "application/zip": ".zip", "application/json": ".json",
}  # fmt: skip


def exhibit_row(exhibit: Exhibit, path: str) -> dict[str, Any]:
    """One exhibit as JSON values; `path` is its file in the bag, '' if its bytes are withheld. Fields that are empty
    are left out."""
    item = exhibit.item
    row: dict[str, Any] = {
        "exhibit": exhibit.ordinal, "item": item.id, "kind": item.kind.value, "title": item.title, "path": path,
        "saved": _moment(item.saved), "note": item.note, "tags": list(item.tags),
        "accounts": [_plain(account) for account in item.accounts],
        "content": _content(item), "source": _plain(item.source), "incident": _plain(item.incident),
        "record": _plain(item.record), "screen_photo": _plain(item.screen_photo),
        "posted": _plain(item.posted), "derived_from": _plain(item.derived_from),
        "texts": texts_json(item.texts), "taken": taken_json(item.taken),
        "withheld": list(exhibit.withheld), "content_withheld": exhibit.content_withheld or None,
        "parts_withheld": exhibit.parts_withheld or None,
    }  # fmt: skip
    return {name: _clean(value) for name, value in row.items() if value not in (None, "", [], {})}


def exhibits_json(case: Case, rows: Iterable[Row]) -> bytes:
    """All rows, readable, UTF-8, one field a line; the exact values, unlike the spreadsheet's."""
    value = {"format": FORMAT, "version": 1, "case": _case(case), "exhibits": list(rows)}
    return pretty(value)


def single_json(row: Row) -> bytes:
    """The file of an exhibit that has no bytes of its own: a link, an incident, a record without keeping."""
    return pretty({name: value for name, value in row.items() if name != "path"})


def pretty(value: object) -> bytes:
    """Readable JSON in one fixed spelling."""
    return (json.dumps(value, ensure_ascii=False, indent=1, sort_keys=True) + "\n").encode("utf-8")


def exhibits_csv(rows: Iterable[Row]) -> bytes:
    """RFC 4180 with CRLF, every cell quoted, after a byte order mark, without which Excel garbles Chinese.

    A cell that a spreadsheet could take for a formula, or that begins with an apostrophe, gets one more before it.
    """
    return csv_bytes(COLUMNS, [_cells(row) for row in rows])


def exhibits_table(rows: Iterable[Row]) -> Table:
    """The same rows for a spreadsheet's sheet."""
    return Table(name="Exhibits", columns=COLUMNS, rows=tuple(_cells(row) for row in rows))


def file_of(exhibit: Exhibit, *, width: int) -> str:
    """The path of an exhibit's file in the bag."""
    item = exhibit.item
    if exhibit.content_withheld:
        return ""
    if item.content is None:
        return f"data/exhibits/{exhibit.ordinal:0{width}d}-{item.kind.value}.json"
    original = item.content.file_name
    if not original:
        # Withheld, or never known: what kind of file it is may still be told by the last letters.
        original = (item.title or "exhibit") + EXTENSIONS.get(item.content.media_type, "")
    return "data/exhibits/" + exhibit_name(exhibit.ordinal, original, width=width)


def _cells(row: Row) -> tuple[Cell, ...]:
    content, source, incident = (row.get(name, {}) for name in ("content", "source", "incident"))
    accounts = "; ".join(
        f"{one.get('platform', '')} {one.get('handle', '')}".strip() for one in row.get("accounts", ())
    )
    text = incident.get("text", "") or row.get("record", {}).get("what", "")
    return (
        row["exhibit"], row["kind"], row.get("title", ""), row.get("path", ""), content.get("file_name", ""),
        content.get("media_type", ""), content.get("size", ""), content.get("sha256", ""), row["saved"]["utc"],
        "UTC" + row["saved"]["offset"], content.get("modified", ""), source.get("platform", ""),
        source.get("as_given", ""), accounts, "; ".join(row.get("tags", ())), row.get("note", ""),
        incident.get("when", {}).get("text", ""),
        incident.get("where", ""), incident.get("who", ""), incident.get("witnesses", ""), text,
        row.get("derived_from", {}).get("item", ""), len(row.get("parts", {}).get("files", ())) or "",
        _withheld(row), row["item"],
    )  # fmt: skip


def _withheld(row: Row) -> str:
    whole = [name for name in ("content", "parts") if row.get(f"{name}_withheld")]
    return "; ".join([*row.get("withheld", ()), *whole])


def _content(item: Item) -> dict[str, Any]:
    return _plain(item.content)


def _case(case: Case) -> dict[str, Any]:
    """The case without whom to contact: that page of the report can be detached, this file cannot."""
    given = {"id": case.id, "name": case.name, "reference": case.reference, "summary": case.summary}
    told: dict[str, Any] = {name: clean(value) for name, value in given.items() if value}
    told |= {"withheld": list(case.withheld)} if case.withheld else {}
    return told | {"opened": _moment(case.opened)}


def _moment(moment: Moment) -> dict[str, str]:
    return {"utc": moment.utc_text, "offset": moment.offset_text, "clock": moment.clock.value}


def _plain(value: Any) -> dict[str, Any]:  # noqa: ANN401 - any of our frozen values, or None
    if value is None:
        return {}
    fields = dataclasses.asdict(value)
    return {name: _without_empty(one) for name, one in fields.items() if one not in ("", None)}


def _clean(value: Any) -> Any:  # noqa: ANN401 - JSON values
    """All text as the events hold it: undecodable parts of file names as escapes."""
    if isinstance(value, str):
        return clean(str(value))
    if isinstance(value, dict):
        return {name: _clean(one) for name, one in value.items()}
    return [_clean(one) for one in value] if isinstance(value, list) else value


def _without_empty(value: object) -> object:
    if isinstance(value, dict):
        return {name: one for name, one in value.items() if one not in ("", None)}
    return value
