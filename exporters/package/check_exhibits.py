"""Checking that the list of exhibits, the spreadsheet, the files and the events all tell the same."""

from __future__ import annotations

import json
from typing import Any

from evidence_vault.model import Event, Finding, ItemId, Problem
from exporters.package import contents, custody_files
from exporters.package.check_bag import Texts
from exporters.package.check_custody import Custody
from exporters.package.check_parts import PartsCheck
from exporters.package.check_withheld import TOLD, WithheldCheck, text_at
from exporters.package.findings import Findings
from exporters.package.list_files import csv_tables
from exporters.package.sweep import Swept

JSON = "data/exhibits.json"
CSV = "data/exhibits.csv"


class ExhibitCheck:
    """Checks one package's exhibits; everything amiss goes to `findings`, under the exhibit's file or number."""

    def __init__(self, texts: Texts, swept: Swept, custody: Custody, findings: Findings) -> None:
        self._texts, self._swept, self._findings = texts, swept, findings
        self._disclosed = custody.disclosed
        self._all = custody.events
        self._withheld = WithheldCheck(custody, findings)
        self._parts = PartsCheck(texts, swept, findings)
        self.notes: tuple[Problem, ...] = ()
        self.rows: list[dict[str, Any]] = []
        self._events: dict[str, list[Event]] = {}
        for event in custody.events:
            if event.item is not None:
                self._events.setdefault(event.item, []).append(event)

    def check(self) -> int:
        """All of it; returns how many exhibits there are. `notes` then tells what is withheld; `rows` is the list."""
        rows = self.rows = self._rows()
        for row in rows:
            try:
                self._exhibit(row)
            except (KeyError, TypeError, AttributeError):
                self._findings.structure(JSON, "an exhibit is not of the documented form")
        self._spreadsheets(rows)
        self.notes = (*self._withheld.notes(), *self._parts.notes(), *_not_covered(rows))
        return len(rows)

    def _rows(self) -> list[dict[str, Any]]:
        data = self._texts.read(JSON)
        if not data:
            return []
        try:
            rows = json.loads(data)["exhibits"]
        except (ValueError, KeyError, TypeError, RecursionError):
            self._findings.structure(JSON, "it is not of the documented form")
            return []
        if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
            self._findings.structure(JSON, "it is not of the documented form")
            return []
        return rows

    def _spreadsheets(self, rows: list[dict[str, Any]]) -> None:
        """Made again from the list of exhibits and the events, and compared; but not with an accused list."""
        sources = (JSON, custody_files.EVENTS, custody_files.DISCLOSURES)
        if not rows or any(self._findings.about(name) for name in sources):
            return
        told = [(event, self._disclosed.get(event.seq, ())) for event in self._all]
        try:
            made = csv_tables(rows, told) | {CSV: contents.exhibits_csv(rows)}
        except (KeyError, TypeError, AttributeError):
            return  # said already, of the list
        for name, data in made.items():
            if (found := self._texts.read(name)) and found != data and not self._findings.about(name):
                self._findings.add(Finding.ITEM_ALTERED, name, "it does not agree with exhibits.json and the events")

    def _exhibit(self, row: dict[str, Any]) -> None:
        name, item = f"exhibit {row['exhibit']}", ItemId(str(row["item"]))
        path = "" if row.get("content_withheld") is True else str(row["path"])
        found = self._swept.sha256.get(path)
        content = row.get("content")
        if content is None:
            if (
                found is not None
                and not self._findings.about(path)
                and self._texts.read(path) != contents.single_json(row)
            ):
                self._findings.add(Finding.ITEM_ALTERED, path, "it does not agree with exhibits.json", item)
        else:
            if found is not None and found != content["sha256"] and not self._findings.about(path):
                self._findings.add(Finding.ITEM_ALTERED, path, "its bytes are not those named in exhibits.json", item)
            self._taken_in(name, item, content)
        self._told(name, item, row)
        self._origin(name, item, row)
        self._withheld.exhibit(name, item, row, self._events.get(item, ()))
        self._parts.exhibit(name, item, row, self._events.get(item, ()))

    def _taken_in(self, name: str, item: ItemId, content: dict[str, Any]) -> None:
        """The digest stood in the log when the bytes were taken in; that is what ties them to the checkpoint."""
        events = [event for event in self._events.get(item, ()) if event.takes_in]
        digests = {dict(event.details).get("sha256") for event in events}
        if not events:
            self._findings.add(Finding.EVENT_MISSING, name, "no event in the package says that it was taken in", item)
        elif content["sha256"] not in digests:
            self._findings.add(Finding.ITEM_ALTERED, name, "its digest is not the one in its event", item)
        elif all(dict(event.details).get("size", content["size"]) != content["size"] for event in events):
            self._findings.add(Finding.ITEM_ALTERED, name, "its size is not the one in its event", item)

    def _origin(self, name: str, item: ItemId, row: dict[str, Any]) -> None:
        """A derivative: its event names the original and its digest, and the original's event has that digest."""
        made = [dict(event.details) for event in self._events.get(item, ()) if event.takes_in]
        told = next((details for details in made if "from" in details), None)
        origin = row.get("derived_from")
        if origin is None and told is None:
            return
        listed = (origin or {}).get("item"), (origin or {}).get("sha256"), (origin or {}).get("method")
        if told is None or listed != (told["from"], told.get("from_sha256"), told.get("method")):
            self._findings.add(Finding.ITEM_ALTERED, name, "what it was made from is not what its event says", item)
            return
        taken = [event for event in self._events.get(str(told["from"]), ()) if event.takes_in]
        if not taken:
            self._findings.add(Finding.EVENT_MISSING, name, "no event says that its original was taken in", item)
        elif told["from_sha256"] not in {dict(event.details).get("sha256") for event in taken}:
            self._findings.add(Finding.ITEM_ALTERED, name, "its original has another digest in the log", item)

    def _told(self, name: str, item: ItemId, row: dict[str, Any]) -> None:
        newest: dict[str, str] = {}
        for event in self._events.get(item, ()):
            emptied = str(dict(event.details).get("emptied", ""))
            newest.update(dict.fromkeys(filter(None, emptied.split(",")), ""))
            newest.update({one.name: one.value for one in self._disclosed.get(event.seq, ())})
        for told, where in TOLD.items():
            if told in newest and newest[told] != text_at(row, where):
                detail = f"its {told} in exhibits.json is not the one disclosed in its events"
                self._findings.add(Finding.ITEM_ALTERED, name, detail, item)


def _not_covered(rows: list[dict[str, Any]]) -> tuple[Problem, ...]:
    """The log fixes which accounts an exhibit names, by their ids; what the platform calls them is her own note."""
    if not any(row.get("accounts") for row in rows):
        return ()
    detail = "handles, names and numbers of accounts are as they were noted: the log holds only which are named"
    return (Problem(finding=Finding.REMARK, subject=JSON, detail=detail),)
