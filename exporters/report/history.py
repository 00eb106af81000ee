"""Earlier reports of a case in the same form, as the log tells of them: numbers given, and what changed since.

Each report's record in the log (an 'exported' event) holds, as a salted digest whose disclosure never leaves the
vault, the numbers it gave and one short digest of what it said of each exhibit.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from evidence_vault.model import Action, DisclosedEvent, Exhibit, ItemId
from evidence_vault.model.disclosing import REPORT_STATE
from exporters.report.numbering import Number

_SHORT = 16


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """One report that was made: `number` counts up for its form and case; `said`: a digest for each item."""

    form: str
    number: int
    document: str
    made: str
    numbers: Mapping[ItemId, Number]
    said: Mapping[ItemId, str]
    statement: str = ""
    choices: str = ""

    def as_text(self) -> str:
        """What the log keeps of it, as canonical JSON."""
        value = {
            "numbers": {item: list(number) for item, number in self.numbers.items()}, "said": dict(self.said),
            "statement": self.statement, "choices": self.choices,
        }  # fmt: skip
        return json.dumps(value, sort_keys=True, separators=(",", ":"))

    def details(self) -> dict[str, str | int | bool]:
        """What the log says of it in the clear."""
        return {"report_form": self.form, "report_version": self.number, "document": self.document}


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What is different from the version before: items `added`, `left_out`, `altered`; and whether her text or the
    choices are."""

    added: tuple[ItemId, ...] = ()
    left_out: tuple[ItemId, ...] = ()
    altered: tuple[ItemId, ...] = ()
    statement: bool = False
    choices: bool = False


def versions(events: Iterable[DisclosedEvent]) -> tuple[Version, ...]:
    """Every report that the log tells of, oldest first. What cannot be read is left out."""
    found = (_version(one) for one in events if one.event.action is Action.EXPORTED)
    return tuple(one for one in found if one is not None)


def given(made: Sequence[Version]) -> dict[ItemId, Number]:
    """Every number that was ever given: the first one counts."""
    numbers: dict[ItemId, Number] = {}
    for one in made:
        for item, number in one.numbers.items():
            numbers.setdefault(item, number)
    return numbers


def change(old: Version | None, new: Version) -> Change:
    """What changed; for a first version, nothing."""
    if old is None:
        return Change()
    both = old.said.keys() & new.said.keys()
    return Change(
        added=tuple(item for item in new.said if item not in old.said),
        left_out=tuple(item for item in old.said if item not in new.said),
        altered=tuple(item for item in new.said if item in both and old.said[item] != new.said[item]),
        statement=old.statement != new.statement,
        choices=old.choices != new.choices,
    )


def said_of(exhibit: Exhibit, *more: object) -> str:
    """A short digest of all that a report says of an exhibit. `more`: purposes and the like."""
    return short(repr((exhibit, more)))


def short(text: str) -> str:
    """Sixteen hexadecimal digits of the SHA-256; '' for ''."""
    return hashlib.sha256(text.encode()).hexdigest()[:_SHORT] if text else ""


def _version(one: DisclosedEvent) -> Version | None:
    details: dict[str, Any] = dict(one.event.details)
    kept = next((each.value for each in one.disclosures if each.name == REPORT_STATE), "")
    if "report_form" not in details or not kept:
        return None
    try:
        value = json.loads(kept)
        return Version(
            form=str(details["report_form"]), number=int(details["report_version"]),
            document=str(details.get("document", "")), made=one.event.moment.utc_text,
            numbers={ItemId(item): Number(*map(int, number)) for item, number in value["numbers"].items()},
            said={ItemId(item): str(digest) for item, digest in value["said"].items()},
            statement=str(value["statement"]), choices=str(value["choices"]),
        )  # fmt: skip
    except (ValueError, KeyError, TypeError, AttributeError):
        return None
