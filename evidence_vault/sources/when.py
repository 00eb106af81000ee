"""When something happened, in her words: read where it can be, kept to the character always.

English, Chinese and Korean forms of a day, a month, a year, a time of day and a span. Times are the clock she saw:
local, without a zone. A date that does not exist is refused by name, never moved to a neighbour.
"""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

from evidence_vault.errors import BadWhenError
from evidence_vault.model.items import When
from evidence_vault.ports import Clock, SystemClock

MAX_WHEN: Final = 200
"""Characters of a date or time that are read; longer text is free text."""

_ABOUT: Final = re.compile(
    r"(?:about|around|approximately|approx\.?|circa|ca\.|roughly|maybe|~|≈|大约|大約|大概|约|約|약|대략)\s*",
    re.IGNORECASE,
)
_ABOUT_AFTER: Final = re.compile(r"\s*(?:左右|前后|前後|上下|경|쯤|무렵|or so)$", re.IGNORECASE)
_SPANS: Final = (
    re.compile(r"between\s+(.+?)\s+and\s+(.+)", re.IGNORECASE),
    re.compile(r"from\s+(.+?)\s+(?:to|until|till)\s+(.+)", re.IGNORECASE),
    re.compile(r"(?:从|從|自)?\s*(.+?)\s*(?:至|到)\s*(.+?)(?:之间|之間)?"),
    re.compile(r"(.+?)\s*부터\s*(.+?)\s*(?:까지)?"),
    re.compile(r"(.+?)\s*(?:\.\.+|…|–|—|~|～| - | to )\s*(.+)", re.IGNORECASE),
)
_DAY: Final = (
    re.compile(r"(?P<y>\d{4})(?:[-/.](?P<m>\d{1,2})(?:[-/.](?P<d>\d{1,2}))?)?(?:[T\s]+(?P<rest>.+))?", re.ASCII),
    re.compile(
        r"(?P<y>\d{4})\s*[年년]\s*(?:(?P<m>\d{1,2})\s*[月월]\s*(?:(?P<d>\d{1,2})\s*[日号號일])?)?\s*(?P<rest>.*)"
    ),
)
_CLOCK: Final = re.compile(
    r"(?P<before>[a-z.]+|凌晨|清晨|早上|上午|中午|下午|傍晚|晚上|오전|오후|새벽|밤|저녁)?\s*"
    r"(?P<h>\d{1,2})(?:\s*(?:[:：.]|[点點时時시])\s*(?:(?P<half>半|반)|(?P<i>\d{1,2})\s*(?:[分분])?"
    r"(?:\s*[:：]\s*(?P<s>\d{1,2}))?)?)?\s*(?P<after>[ap]\.?m\.?)?",
    re.IGNORECASE,
)
_ZONE: Final = re.compile(
    r"(?<=:\d\d:\d\d)(?:\.\d{1,9})?\s?(?:Z|[+\-−]\d\d:?\d\d)?$"
    r"|[\s,，(（]*(?:UTC|GMT)(?:\s*[+\-−]\d{1,2}(?::?\d\d)?)?[)）]?$",
    re.IGNORECASE,
)
"""A zone named after a time, and parts of a second: the clock that was shown is kept, and the zone in the words. A
bare offset counts only after seconds: '14:00-15:30' could be a span."""
_MORNING: Final = frozenset({"am", "凌晨", "清晨", "早上", "上午", "오전", "새벽"})
_AFTERNOON: Final = frozenset({"pm", "下午", "傍晚", "晚上", "오후", "밤", "저녁"})
_NOON: Final = frozenset({"中午"})
_RELATIVE: Final = {
    "today": 0, "今天": 0, "今日": 0, "오늘": 0,
    "yesterday": 1, "昨天": 1, "昨日": 1, "어제": 1,
    "the day before yesterday": 2, "前天": 2, "그저께": 2,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Span:
    """First and last second of what was said."""

    start: datetime
    end: datetime


def parse_when(text: str, *, clock: Clock | None = None, strict: bool = True) -> When:
    """Read a date, a time or a span; `text` is kept to the character in the result.

    `start` and `end` are local, without a zone, as RFC 3339 writes date and time to the second: a day runs from
    00:00:00 to 23:59:59, a minute from second 00 to 59. `exact` is False for 'about', for spans, and for whole
    months and years. 'today' and 'yesterday' are counted from `clock`, and only then is it asked.
    Raises BadWhenError for a date that does not exist, and, where `strict`, for text that is not understood;
    otherwise that is kept as an approximate time without `start` and `end`.
    """
    said = " ".join(text.split())
    about = bool(_ABOUT.match(said) or _ABOUT_AFTER.search(said))
    span = _read(_ABOUT_AFTER.sub("", _ABOUT.sub("", said, count=1)), clock) if 0 < len(said) <= MAX_WHEN else None
    if span is not None:
        exact = not about and span.end - span.start < timedelta(days=1)
        return When(text=text, exact=exact, start=span.start.isoformat(), end=span.end.isoformat())
    if strict or not said:
        raise BadWhenError
    return When(text=text, exact=False)


def _read(said: str, clock: Clock | None) -> _Span | None:
    single = _one(said, clock)
    if single is not None:
        return single
    for pattern in _SPANS:
        if match := pattern.fullmatch(said):
            first = _one(_bare(match[1]), clock)
            last = first and (_one(_bare(match[2]), clock) or _same_day(first, match[2]))
            if first and last:
                return _ordered(first, last)
    return None


def _bare(said: str) -> str:
    return _ABOUT_AFTER.sub("", _ABOUT.sub("", said.strip(), count=1))


def _ordered(first: _Span, last: _Span) -> _Span:
    if last.end < first.start:
        raise BadWhenError("The end of that span lies before its beginning.")
    return _Span(first.start, last.end)


def _same_day(first: _Span, said: str) -> _Span | None:
    """'2026-03-01 14:00 to 15:30': the second is a time on the first one's day."""
    return _with_clock(first.start.date(), _bare(said))


def _one(said: str, clock: Clock | None) -> _Span | None:
    for pattern in _DAY:
        if match := pattern.fullmatch(said):
            return _dated(match)
    return _relative(said, clock)


def _relative(said: str, clock: Clock | None) -> _Span | None:
    lowered = said.lower()
    for word in sorted(_RELATIVE, key=len, reverse=True):
        if lowered.startswith(word):
            today = (clock or SystemClock()).now().local.date()
            day = today - timedelta(days=_RELATIVE[word])
            rest = said[len(word) :].removeprefix(" at").strip()
            return _with_clock(day, rest) if rest else _whole(day, day)
    return None


def _dated(match: re.Match[str]) -> _Span | None:
    year, month, day = (int(match[name]) if match[name] else 0 for name in "ymd")
    rest = (match["rest"] or "").strip()
    if not match["m"]:
        return None if rest else _whole(_day(year, 1, 1), _day(year, 12, 31))
    if not match["d"]:
        return None if rest else _whole(_day(year, month, 1), _last_of(year, month))
    exact_day = _day(year, month, day)
    return _with_clock(exact_day, rest.removeprefix("at ")) if rest else _whole(exact_day, exact_day)


def _day(year: int, month: int, day: int) -> date:
    if not 1900 <= year <= 2100:
        raise BadWhenError(f"The year {year} is outside 1900 to 2100.")
    if not 1 <= month <= 12:
        raise BadWhenError(f"There is no month {month}.")
    if not 1 <= day <= calendar.monthrange(year, month)[1]:
        raise BadWhenError(f"There is no day {day} in {year}-{month:02d}.")
    return date(year, month, day)


def _last_of(year: int, month: int) -> date:
    return date(year, month, calendar.monthrange(year, month)[1])


def _whole(first: date, last: date) -> _Span:
    return _Span(datetime(first.year, first.month, first.day), _end_of(last))  # noqa: DTZ001 - the clock she saw


def _end_of(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 23, 59, 59)  # noqa: DTZ001 - the clock she saw


def _with_clock(day: date, said: str) -> _Span | None:
    match = _CLOCK.fullmatch(_ZONE.sub("", said))
    if not match or not _says_a_time(match):
        return None
    half = (match["before"] or match["after"] or "").lower().replace(".", "")
    if half and half not in _MORNING | _AFTERNOON | _NOON:
        return None
    hour, minute, second = _hour(int(match["h"]), half), _minute(match), match["s"]
    if not (0 <= hour <= 23 and minute <= 59 and int(second or 0) <= 59):
        raise BadWhenError(f"There is no time {match['h']}:{minute:02d}{f':{second}' if second else ''}.")
    start = datetime(day.year, day.month, day.day, hour, minute, int(second or 0))  # noqa: DTZ001 - the clock she saw
    width = timedelta() if second else timedelta(seconds=59)
    whole_hour = not match["i"] and not match["half"]
    return _Span(start, start + (timedelta(minutes=59, seconds=59) if whole_hour else width))


def _says_a_time(match: re.Match[str]) -> bool:
    """A bare number after a date is not a time."""
    return (
        bool(match["i"] or match["half"] or match["before"] or match["after"]) or match[0].strip()[-1] in "点點时時시"
    )


def _minute(match: re.Match[str]) -> int:
    return 30 if match["half"] else int(match["i"] or 0)


def _hour(hour: int, half: str) -> int:
    """12-hour clocks: 12 am is 0, 12 pm is 12; '下午14点' is taken as said. -1 if there is no such hour."""
    if half in _MORNING:
        return -1 if hour > 12 else hour % 12
    if half in _AFTERNOON:
        # '晚上12点' and '밤 12시' are midnight; whose day that is, nobody agrees, so it is not guessed.
        if hour == 12 and half in {"晚上", "밤"}:
            return -1
        return hour + 12 if hour < 12 else hour
    if half in _NOON and hour <= 2:
        return hour + 12
    return hour
