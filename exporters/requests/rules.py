"""The declared table of rules (rules.json): what each must contain, where it goes, its clock, what nobody checked."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import timedelta
from functools import cache
from importlib.resources import files
from typing import Any, Literal

from evidence_vault.errors import UsageError
from evidence_vault.model import Moment, PlatformRequest
from exporters.requests.texts import RequestLanguage

Hangs = Literal["telegram", "google", "bing", "site"]
"""Where content hangs: on Telegram, among the results of a search, or on any other platform or site."""
Land = Literal["us", "eu", "cn", "kr", "tw"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Element:
    """One thing that a request must contain: `rule` where that comes from, `text` its key among the words.

    `links`: the addresses follow, with `titles` each with the title of what is there; `values`: values of the files
    follow; `sign`: lines to fill in by hand follow. With `only_if` it is left out where she gave no such answer.
    """

    name: str
    text: str
    rule: str = ""
    links: bool = False
    titles: bool = False
    values: bool = False
    sign: tuple[str, ...] = ()
    only_if: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Channel:
    """A way to send it: `address` exactly as it is written there, '' where the platform has its own."""

    name: str
    address: str
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Unverified:
    """A fact that nobody checked in the official text, and where it was read."""

    name: str
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A rule. `clock` is the time it gives from a request, None where it gives none.

    `name_reaches`: whether her name reaches who posted it: yes, may, unsaid or no. `bring`: a list of what to bring
    and no letter. `minors`: for pictures of somebody under 18. `read` is the day its sources were read.
    `hangs`: where the content may hang, `places`: where she or the platform should be (none: anywhere), `owner`: the
    work must be hers.
    """

    id: str
    law: str
    languages: tuple[RequestLanguage, ...]
    name_reaches: str
    look_days: int
    read: str
    elements: tuple[Element, ...]
    channels: tuple[Channel, ...]
    asks: tuple[str, ...]
    notes: tuple[str, ...]
    unverified: tuple[Unverified, ...]
    sources: tuple[str, ...]
    hangs: tuple[Hangs, ...]
    places: tuple[Land, ...] = ()
    owner: bool = False
    platform: str = ""
    clock: timedelta | None = None
    bring: bool = False
    minors: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Hung:
    """Where it hangs, as she says it. `lands`: where she or the platform is (none said: any); `owner`: she made the
    picture or holds the rights; `minor`: the person shown was under 18, or may have been."""

    hangs: Hangs
    lands: frozenset[Land] = frozenset()
    owner: bool = False
    minor: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockState:
    """A rule's clock: when it ends, and whether that is past. The platform may count from another moment."""

    ends: Moment
    past: bool


@cache
def rules() -> tuple[Rule, ...]:
    """Every rule, in the order in which they are offered."""
    told = json.loads(files(__package__).joinpath("rules.json").read_text(encoding="utf-8"))
    return tuple(_rule(one, told["read"]) for one in told["rules"])


def rule_of(name: str) -> Rule:
    """The rule with this id. Raises UsageError."""
    for one in rules():
        if one.id == name:
            return one
    raise UsageError("There is no such rule.", next_step=f"Choose one of: {', '.join(one.id for one in rules())}.")


def fitting(hung: Hung) -> tuple[Rule, ...]:
    """The rules that fit what she says, those made for the very platform first. A hint: every rule can be chosen."""
    found = [one for one in rules() if _fits(one, hung)]
    return tuple(sorted(found, key=lambda one: (one.hangs != (hung.hangs,) or hung.hangs == "site", one.bring)))


def _fits(rule: Rule, hung: Hung) -> bool:
    there = hung.hangs in rule.hangs and rule.minors == hung.minor
    near = not rule.places or not hung.lands or bool(hung.lands & set(rule.places))
    return there and near and (hung.owner or not rule.owner)


def clock_of(request: PlatformRequest, now: Moment) -> ClockState | None:
    """The rule's clock from when she says it was sent; None if the rule has none or nothing was sent."""
    sent = request.sent
    length = next((one.clock for one in rules() if one.id == request.said.rule), None)
    if sent is None or length is None:
        return None
    ends = Moment(utc=sent.utc + length, offset_minutes=sent.offset_minutes, clock=sent.clock)
    return ClockState(ends=ends, past=now.utc >= ends.utc)


def next_look_after(rule: Rule, sent: Moment) -> str:
    """The day on which to look again, as a date on her clock."""
    return (sent.local + timedelta(days=rule.look_days)).date().isoformat()


def _rule(told: dict[str, Any], read: str) -> Rule:
    return Rule(
        id=told["id"], law=told["law"], languages=tuple(told["languages"]), name_reaches=told["name_reaches"],
        look_days=told["look_days"], read=told.get("read", read), platform=told.get("platform", ""),
        elements=tuple(_element(one) for one in told["elements"]),
        channels=tuple(
            Channel(name=one["is"], address=one["address"], source=one["source"]) for one in told["channels"]
        ),
        asks=tuple(told["asks"]), notes=tuple(told["notes"]), sources=tuple(told["sources"]),
        unverified=tuple(Unverified(name=one["is"], source=one["source"]) for one in told["unverified"]),
        hangs=tuple(told["hangs"]), places=tuple(told["places"]), owner=told.get("owner", False),
        clock=timedelta(hours=told["clock_hours"]) if "clock_hours" in told else None,
        bring=told.get("kind") == "bring", minors=told.get("minors", False),
    )  # fmt: skip


def _element(told: dict[str, Any]) -> Element:
    return Element(
        name=told["is"], text=told["text"], rule=told.get("rule", ""), links=told.get("links", False),
        titles=told.get("titles", False),
        values=told.get("values", False), sign=tuple(told.get("sign", ())), only_if=told.get("if", ""),
    )  # fmt: skip
