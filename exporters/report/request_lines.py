"""What the log tells of requests to platforms: when one was sent and answered, and what was seen later."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from evidence_vault.model import Action, CustodyExtract, DisclosedEvent, Event, ItemId, Moment, Seen, StepKind
from exporters.report.words import Words, local, utc

_LONGEST = 160
_STEPS = frozenset({StepKind.SENT.value, StepKind.RECEIPT.value, StepKind.REPLY.value})
_SEEN = frozenset(one.value for one in Seen)


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestLine:
    """One line of the timeline: `at` as the person states it, `what` a step or what was seen, of which exhibits.

    `where` and `said` are what the log discloses of platform, channel and answer; '' where it does not.
    """

    at: Moment
    what: str
    seq: int
    marks: tuple[str, ...]
    where: str
    said: str


def request_lines(custody: CustodyExtract, marks: Mapping[ItemId, str]) -> tuple[RequestLine, ...]:
    """Every step and look that the extract holds, in the order of the times stated."""
    asked: dict[object, list[str]] = {}
    for one in custody.events:
        mark = marks.get(one.event.item) if one.event.item else None
        if one.event.action is Action.REQUESTED and mark is not None:
            about = asked.setdefault(_details(one.event).get("request"), [])
            if mark not in about:
                about.append(mark)
    found = [line for one in custody.events if (line := _line(one, marks, asked)) is not None]
    return tuple(sorted(found, key=lambda line: (line.at.utc, line.seq)))


def request_rows(lines: tuple[RequestLine, ...], words: Words) -> list[list[Any]]:
    """The rows of the table, in the language of `words`."""
    return [
        [
            {"lines": [f"{utc(one.at)} UTC", local(one.at)]},
            words.t.named("requests.steps", one.what),
            words.plain(words.t("list_separator").join(one.marks)) or "–",
            _joined([one.where, one.said], words),
        ]
        for one in lines
    ]


def _joined(parts: list[str], words: Words) -> Any:  # noqa: ANN401 - a value for the layout
    text = " · ".join(part for part in parts if part)
    return words.line(words.short(text, _LONGEST)) if text else "–"


def _line(one: DisclosedEvent, marks: Mapping[ItemId, str], asked: Mapping[object, list[str]]) -> RequestLine | None:
    details, told = _details(one.event), {each.name: each.value for each in one.disclosures}
    looked = one.event.action is Action.LOOKED_AGAIN
    what = str(details.get("seen" if looked else "change", ""))
    if what not in (_SEEN if looked else _STEPS if one.event.action is Action.REQUESTED else ()):
        return None
    try:
        at = Moment.parse(str(details.get("at", "")), str(details.get("at_offset", "")))
    except (ValueError, IndexError, OverflowError):
        return None
    where = told.get("request_platform", ""), told.get("request_channel", ""), told.get("request_address", "")
    said = told.get("request_answer", ""), told.get("request_note", "")
    if not told and one.event.item is None and details.get("request") not in asked:
        return None  # about exhibits that are not shown
    mark = marks.get(one.event.item) if one.event.item else None
    about = [mark] if mark is not None else asked.get(details.get("request"), [])
    return RequestLine(
        at=at, what=what, seq=one.event.seq, marks=tuple(about), where=" · ".join(filter(None, where)),
        said=" · ".join(filter(None, said)),
    )  # fmt: skip


def _details(event: Event) -> dict[str, str | int | bool]:
    return dict(event.details)
