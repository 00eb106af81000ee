"""Checking the parts of one exhibit: against the list whose digest stands in the log, or against the excerpt."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from typing import Any

from evidence_vault.errors import CustodyError
from evidence_vault.format.excerpt import parse_excerpt
from evidence_vault.model import Event, Finding, ItemId, ItemKind, Problem
from exporters.package.check_bag import Texts
from exporters.package.findings import Findings
from exporters.package.sweep import Swept

_UNBOUND = "its parts are not those of the list in its event"


class PartsCheck:
    """Holds parts against what binds them; what is left out or withheld soundly is a note, not a problem."""

    def __init__(self, texts: Texts, swept: Swept, findings: Findings) -> None:
        self._texts, self._swept, self._findings = texts, swept, findings
        self._notes: list[Problem] = []

    def exhibit(self, name: str, item: ItemId, row: dict[str, Any], events: Sequence[Event]) -> None:
        """One row of exhibits.json. Raises KeyError, TypeError, AttributeError for a malformed one."""
        named = {details.get("manifest") for event in events if (details := dict(event.details)) and event.takes_in}
        named.discard(None)
        parts = row.get("parts")
        if parts is None:
            self._none(name, item, row, bound=bool(named))
            return
        files: list[dict[str, Any]] = parts["files"]
        listed = {(str(one["path"]), str(one["sha256"])) for one in files}
        if row.get("parts_withheld") is True or row.get("content_withheld") is True or len(listed) != len(files):
            self._altered(name, "its parts are there, though listed as withheld, or some are there twice", item)
        elif not self._bound(row, parts, listed, named):
            self._altered(name, _UNBOUND, item)
        for one in files:
            self._file(one, item)
        if left := sum("file" not in one and "in" not in one for one in files):
            self._note(name, f"{left} of its {len(files)} parts are not in the package", item)

    def notes(self) -> tuple[Problem, ...]:
        """Parts that are not in the package."""
        return tuple(self._notes)

    def _none(self, name: str, item: ItemId, row: dict[str, Any], *, bound: bool) -> None:
        if row.get("parts_withheld") is True and bound:
            self._note(name, "withheld: its parts", item)
        elif bound or row.get("parts_withheld") is not None:
            self._altered(name, _UNBOUND, item)

    def _bound(
        self, row: dict[str, Any], parts: dict[str, Any], listed: set[tuple[str, str]], named: set[Any]
    ) -> bool:
        path = parts.get("list")
        if path is None:
            return not named and listed <= self._named_by_excerpt(row)
        if path not in self._swept.sha256 or self._findings.about(path):
            return True  # said already, of the file
        data = self._texts.read(path)
        if hashlib.sha256(data).hexdigest() not in named:
            return False
        try:
            right = {(one["path"], one["sha256"], one["size"], one["role"]) for one in json.loads(data)["files"]}
        except (ValueError, KeyError, TypeError):
            return False
        return right == {(one["path"], one["sha256"], one["size"], one["role"]) for one in parts["files"]}

    def _named_by_excerpt(self, row: dict[str, Any]) -> set[tuple[str, str]]:
        """An excerpt names its pictures with their digests; it is itself bound by its own digest."""
        if row.get("kind") != ItemKind.CHAT_EXCERPT.value or row["path"] not in self._swept.sha256:
            return set()
        try:
            excerpt = parse_excerpt(self._texts.read(row["path"]))
        except CustodyError:
            return set()
        return {(media.path, media.sha256) for one in excerpt.messages for media in one.media if media.sha256}

    def _file(self, one: dict[str, Any], item: ItemId) -> None:
        path = one.get("file")
        if path is None:
            return
        found = self._swept.sha256.get(path)
        if found is not None and found != one["sha256"] and not self._findings.about(path):
            self._findings.add(Finding.ITEM_ALTERED, path, "its bytes are not those named in exhibits.json", item)
        if found is None and not self._findings.about(path):
            self._findings.add(Finding.FILE_MISSING, path, "exhibits.json names it as a part", item)

    def _altered(self, name: str, detail: str, item: ItemId) -> None:
        self._findings.add(Finding.ITEM_ALTERED, name, detail, item)

    def _note(self, name: str, detail: str, item: ItemId) -> None:
        self._notes.append(Problem(finding=Finding.WITHHELD, subject=name, detail=detail, item=item))
