"""What a package withholds: counted from the digests that nothing opens, and held against what the list names."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from evidence_vault.model import Disclosure, Event, Finding, ItemId, Problem
from exporters.package.check_custody import Custody
from exporters.package.findings import Findings

TOLD: dict[str, tuple[str, ...]] = {
    "title": ("title",),
    "note": ("note",),
    "tags": ("tags",),
    "accounts": ("accounts",),
    "source": ("source", "as_given"),
    "file_name": ("content", "file_name"),
    "modified": ("content", "modified"),
    "incident_text": ("incident", "text"),
    "incident_when": ("incident", "when", "text"),
    "incident_start": ("incident", "when", "start"),
    "incident_end": ("incident", "when", "end"),
    "incident_where": ("incident", "where"),
    "incident_who": ("incident", "who"),
    "incident_witnesses": ("incident", "witnesses"),
    "record_what": ("record", "what"),
    "record_platform_time": ("record", "platform_time"),
    "record_reason": ("record", "reason"),
    "screen_device": ("screen_photo", "device"),
    "screen_shown_on": ("screen_photo", "shown_on"),
    "taken": ("taken",),
    "posted": ("posted", "text"),
    "posted_start": ("posted", "start"),
    "posted_end": ("posted", "end"),
    "derived_reason": ("derived_from", "reason"),
    "texts": ("texts",),
}
"""Names of disclosures, and where the same text stands in exhibits.json."""


def text_at(row: dict[str, Any], where: tuple[str, ...]) -> str:
    """The text that an event would disclose: of tags one a line, of accounts their ids."""
    value: Any = row
    for step in where:
        value = value.get(step, {})
    if value == {}:
        return ""
    if isinstance(value, list):
        return "\n".join(one if isinstance(one, str) else one["id"] for one in value)
    return str(value)


class WithheldCheck:
    """Holds the lists of withheld details against the events; what is withheld soundly is a note, not a problem."""

    def __init__(self, custody: Custody, findings: Findings) -> None:
        self._custody, self._findings = custody, findings
        self._listed: set[str] = set()
        self._notes: list[Problem] = []

    def exhibit(self, name: str, item: ItemId, row: dict[str, Any], events: Sequence[Event]) -> None:
        """One row of exhibits.json with the events about its item. Raises TypeError for a malformed list."""
        self._listed.add(item)
        names = row.get("withheld", [])
        if not isinstance(names, list) or not all(isinstance(one, str) for one in names):
            raise TypeError("a list of names")
        count = sum(undisclosed(event, self._custody.disclosed) for event in events)
        shown = {each.name for event in events for each in self._custody.disclosed.get(event.seq, ())}
        if (count > 0) != bool(names):
            detail = f"{count} of its details are withheld, and exhibits.json names {len(names)}"
            self._findings.add(Finding.ITEM_ALTERED, name, detail, item)
        for one in names:
            if one in shown or (one in TOLD and text_at(row, TOLD[one])):
                self._findings.add(Finding.ITEM_ALTERED, name, f"its {one} is there, though listed as withheld", item)
        parts = [*names, *(["the content"] if row.get("content_withheld") else [])]
        if parts:
            self._notes.append(_note(name, f"withheld: {', '.join(parts)}", item))

    def notes(self) -> tuple[Problem, ...]:
        """What is withheld: of each exhibit by name, of other events by number."""
        others = [
            _note(f"event {event.seq}", f"{count} of its details are withheld", event.item)
            for event in self._custody.events
            if event.item not in self._listed and (count := undisclosed(event, self._custody.disclosed))
        ]
        return (*self._notes, *others)


def undisclosed(event: Event, disclosed: dict[int, tuple[Disclosure, ...]]) -> int:
    """How many of an event's digests nothing in the package opens."""
    return len(set(event.digests)) - len({one.encoded for one in disclosed.get(event.seq, ())})


def _note(subject: str, detail: str, item: ItemId | None) -> Problem:
    return Problem(finding=Finding.WITHHELD, subject=subject, detail=detail, item=item)
