"""Requests to platforms as the stable JSON of `--json` (docs/command-line.md) and as lines for people."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from evidence_vault.model import Moment, PlatformRequest, RequestStep


class RuleShown(Protocol):
    """What is shown of a rule of the clerk's table (exporters/requests/rules.py)."""

    @property
    def id(self) -> str:
        """Its id."""

    @property
    def law(self) -> str:
        """The law or body."""

    @property
    def languages(self) -> Sequence[str]:
        """Of its letter, its own first."""

    @property
    def asks(self) -> Sequence[str]:
        """The fields that she may fill in."""

    @property
    def name_reaches(self) -> str:
        """Whether her name reaches who posted it: yes, may, unsaid or no."""

    @property
    def clock(self) -> timedelta | None:
        """The time it gives from a request."""

    @property
    def minors(self) -> bool:
        """Whether it is for pictures of somebody under 18."""


class ClockShown(Protocol):
    """A rule's running clock."""

    @property
    def ends(self) -> Moment:
        """When it ends."""

    @property
    def past(self) -> bool:
        """Whether that is past."""


def rule_json(rule: RuleShown, *, title: str) -> dict[str, Any]:
    """A rule that a request can be made by."""
    hours = int(rule.clock.total_seconds() // 3600) if rule.clock else None
    return {
        "id": rule.id, "title": title, "law": rule.law, "languages": list(rule.languages), "asks": list(rule.asks),
        "name_reaches_poster": rule.name_reaches, "clock_hours": hours, "minors": rule.minors,
    }  # fmt: skip


def request_json(about: PlatformRequest, clock: ClockShown | None) -> dict[str, Any]:
    """A request with its steps. `clock` is null where its rule has none or it was not sent."""
    seen = about.seen
    return {
        "id": about.id, "number": about.number, "case": about.case, "state": about.state.value,
        "rule": about.said.rule, "platform": about.said.platform, "language": about.said.language,
        "second_language": about.said.second, "words": dict(about.said.words), "made": _moment(about.made),
        "sent": _moment(about.sent) if about.sent else None,
        "clock": {"ends": _moment(clock.ends), "past": clock.past} if clock else None,
        "next_look": about.next_look, "closed": about.closed,
        "asked": [
            {
                "exhibit": one.ordinal, "item": one.item, "address": one.address,
                "seen": seen[one.item].value if one.item in seen else None,
            }
            for one in about.asked
        ],
        "steps": [_step(one) for one in about.steps],
    }  # fmt: skip


def request_lines(told: dict[str, Any], *, whole: bool) -> Iterator[str]:
    """A request as lines; `whole` with its addresses and steps. Its letter is never printed."""
    clock = f"  clock ends {told['clock']['ends']['utc']}" if told["clock"] else ""
    look = f"  look again {told['next_look']}" if told["next_look"] else ""
    yield f"{told['number']:>4}  {told['state']:<9} {told['rule']:<16} {told['platform']}{clock}{look}".rstrip()
    if not whole:
        return
    for one in told["asked"]:
        yield f"      exhibit {one['exhibit']}  {one['seen'] or '-':<8} {one['address']}".rstrip()
    for name, text in told["words"].items():
        yield f"      {name}: {text}"
    for one in told["steps"]:
        said = "  ".join(part for part in (one["seen"], one["address"], one["channel"], one["words"]) if part)
        yield f"      {one['at']['utc']}  {one['kind']:<8} {said}".rstrip()


def _step(one: RequestStep) -> dict[str, Any]:
    return {
        "kind": one.kind.value, "at": _moment(one.at), "channel": one.channel, "words": one.words, "item": one.item,
        "address": one.address, "seen": one.seen.value if one.seen else None, "letter": one.letter,
    }  # fmt: skip


def _moment(one: Moment) -> dict[str, str]:
    return {"utc": one.utc_text, "offset": one.offset_text}
