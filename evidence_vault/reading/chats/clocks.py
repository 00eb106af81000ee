"""Dates and times as phones write them, and the order of day and month found from a whole file."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import Final

from evidence_vault.reading.chats.lines import plain_spaces

_AM: Final = frozenset(
    {"am", "上午", "凌晨", "清晨", "早上", "早晨", "오전", "午前", "ص", "vorm", "fm", "sa", "dop", "de"}
)
_PM: Final = frozenset({"pm", "下午", "傍晚", "晚上", "오후", "午後", "م", "nachm", "em", "ch", "odp", "du"})
_NOON: Final = frozenset({"中午"})
_MARKER: Final = r"[^\W\d_]{1,5}\.?(?:\s?[^\W\d_]\.?)?"
_TIME: Final = re.compile(
    rf"(?:klo\.?\s*)?(?P<before>{_MARKER})?\s*(?P<h>\d{{1,2}})[:.h](?P<i>\d{{2}})(?:[:.](?P<s>\d{{2}}))?"
    rf"\s*(?P<after>{_MARKER})?"
)
_NUMBERS: Final = re.compile(r"(\d{1,4})\s*[./\-年년]\s*(\d{1,2})\s*[./\-月월]\s*(\d{1,4})\s*[日일.]?")
_MONTHS: Final = {
    name: number
    for number, name in enumerate(
        ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
         "december"), 1,
    )
}  # fmt: skip
_NAMED: Final = re.compile(r"(?:[A-Za-z]{3,9},\s*)?([A-Za-z]{3,9})\.? (\d{1,2}), (\d{4})")
ORDERS: Final = ("dmy", "mdy", "ymd")
_FIRST, _LAST = 2000, 2100

Day = tuple[int, int, int]


def clock(text: str) -> tuple[int, int, int] | None:
    """Hour, minute and second of a time of day, or None."""
    found = _TIME.fullmatch(plain_spaces(text).strip())
    if found is None:
        return None
    hour, minute, second = int(found["h"]), int(found["i"]), int(found["s"] or 0)
    marker = re.sub(r"[.\s]", "", (found["before"] or found["after"] or "").lower())
    if marker in _NOON:
        hour = hour + 12 if hour < 6 else hour
    elif marker in _PM:
        hour = hour % 12 + 12 if hour <= 12 else hour
    elif marker in _AM:
        hour = hour % 12 if hour <= 12 else hour
    elif marker:
        return None
    return (hour, minute, second) if hour < 24 and minute < 60 and second < 60 else None


def numbers(text: str) -> Day | None:
    """The three numbers of a date as they stand, or None."""
    found = _NUMBERS.fullmatch(plain_spaces(text).strip())
    return (int(found[1]), int(found[2]), int(found[3])) if found else None


def day(text: str, order: str = "ymd") -> Day | None:
    """Year, month and day of a date whose order is known, or None if there is no such day."""
    named = _NAMED.fullmatch(plain_spaces(text).strip())
    if named:
        month = next((number for name, number in _MONTHS.items() if name.startswith(named[1].lower())), 0)
        return _real((int(named[3]), month, int(named[2])))
    three = numbers(text)
    return ordered(three, order) if three else None


def ordered(three: Day, order: str) -> Day | None:
    """Year, month, day of three numbers in that order; None if there is no such day."""
    a, b, c = three
    year, month, date = {"dmy": (c, b, a), "mdy": (c, a, b), "ymd": (a, b, c)}[order]
    return _real((year + 2000 if year < 100 else year, month, date))


def _real(value: Day) -> Day | None:
    try:
        datetime(*value, tzinfo=UTC)
    except (ValueError, OverflowError):
        return None
    return value if _FIRST <= value[0] <= _LAST else None


class OrderFinder:
    """Finds the one order in which every date exists and time runs backwards least often.

    Messages stand in the order of time, so under the right order it hardly ever runs backwards.
    """

    def __init__(self) -> None:
        self.count = 0
        self._backwards = dict.fromkeys(ORDERS, 0)
        self._last: dict[str, Day] = {}
        self._differ = False
        self._short = False

    def add(self, three: Day) -> None:
        """The next date of the file, as it is written."""
        self.count += 1
        self._short = self._short or three[0] < 100
        readings = {order: ordered(three, order) for order in self._backwards}
        for order, value in readings.items():
            if value is None:
                del self._backwards[order]
                continue
            self._backwards[order] += value < self._last.get(order, value)
            self._last[order] = value
        self._differ = self._differ or len({value for value in readings.values() if value}) > 1

    @property
    def order(self) -> str:
        """The order; '' if none fits, or more than one does and it makes a difference."""
        fewest = min(self._backwards.values(), default=0)
        best = [order for order, count in self._backwards.items() if count == fewest]
        if self._short and len(best) > 1:
            # No phone known to us writes a year of two digits first where it could be taken for a day.
            best = [order for order in best if order != "ymd"]
        return best[0] if len(best) == 1 or (best and not self._differ) else ""


def stamp(date: Day, time: tuple[int, int, int]) -> tuple[int, str]:
    """Milliseconds since 1970 on the clock that wrote them, and the ISO form."""
    when = datetime(*date, *time, tzinfo=UTC)
    return int(when.timestamp()) * 1000, when.strftime("%Y-%m-%dT%H:%M:%S")
