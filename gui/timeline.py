"""Moments on a line, as plain numbers: what was saved when, and what is said to have appeared when. No Qt.

Seconds count from 1970 on the clock she saw: this computer's for saving, the platform's for what was said. The two
clocks are drawn on two lanes and never mixed.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from evidence_vault.model import TimelinePoint

HOUR = 3600
DAY = 24 * HOUR
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_STEPS = (HOUR, 3 * HOUR, 6 * HOUR, DAY, 7 * DAY)
_MONTHS = (1, 3, 6, 12, 24, 60, 120)
_MONTH = 30.4 * DAY
_LONGEST = 400 * 365 * DAY


@dataclass(frozen=True, slots=True)
class Moments:
    """Two sorted lists of seconds."""

    saved: array[float]
    said: array[float]

    @classmethod
    def of(cls, points: Sequence[TimelinePoint]) -> Moments:
        """From the vault's points; of a span that was said, its beginning counts."""
        saved = array("d", sorted(seconds(point.saved.local.replace(tzinfo=UTC)) for point in points))
        starts = (read(point.start) for point in points if point.start)
        return cls(saved, array("d", sorted(start for start in starts if start is not None)))

    def count(self, start: float, end: float) -> tuple[int, int]:
        """How many were said to be, and how many were saved, from `start` to before `end`."""
        return _between(self.said, start, end), _between(self.saved, start, end)

    def whole(self) -> tuple[float, float]:
        """From the first to the last moment with some room around; a day where there is none."""
        ends = [one for lane in (self.saved, self.said) if lane for one in (lane[0], lane[-1])]
        if not ends:
            return 0.0, float(DAY)
        room = max(HOUR, (max(ends) - min(ends)) * 0.03)
        return min(ends) - room, max(ends) + room


def _between(lane: array[float], start: float, end: float) -> int:
    return bisect_left(lane, end) - bisect_left(lane, start)


def seconds(when: datetime) -> float:
    """An aware moment whose clock is read as it stands."""
    return (when - _EPOCH).total_seconds()


def moment(at: float) -> datetime:
    """The clock at `at`, bounded to years that there are."""
    return _EPOCH + timedelta(seconds=max(-_LONGEST, min(_LONGEST, at)))


def read(text: str) -> float | None:
    """A local time without a zone, as `When` holds it; None for anything else."""
    try:
        return seconds(datetime.fromisoformat(text).replace(tzinfo=UTC))
    except ValueError:
        return None


def unit(span: float, parts: int) -> float:
    """A length in seconds that divides `span` into at most about `parts`: hours, days, weeks, months, years."""
    wanted = span / max(1, parts)
    for step in _STEPS:
        if step >= wanted:
            return step
    return next((months * _MONTH for months in _MONTHS if months * _MONTH >= wanted), _MONTHS[-1] * _MONTH)


def marks(start: float, end: float, step: float) -> Iterator[float]:
    """The round moments within, such as full hours, days, Mondays, first days of months."""
    if step < _MONTH:
        offset = 4 * DAY if step == 7 * DAY else 0  # 5 January 1970 was a Monday
        at = (start - offset) // step * step + offset
        while at < end:
            if at >= start:
                yield at
            at += step
        return
    months = round(step / _MONTH)
    first = moment(start)
    number = (first.year * 12 + first.month - 1) // months * months
    while number // 12 < 9999 and (at := seconds(datetime(number // 12, number % 12 + 1, 1, tzinfo=UTC))) < end:
        if at >= start:
            yield at
        number += months


@dataclass(frozen=True, slots=True, kw_only=True)
class Bin:
    """A part of the line with something in it."""

    start: float
    end: float
    said: int
    saved: int


def bins(moments: Moments, start: float, end: float, *, by_hour: bool, most: int = 500) -> list[Bin]:
    """The days or hours in view that hold anything, at most `most` of them; empty years are skipped."""
    step = HOUR if by_hour else DAY
    found: list[Bin] = []
    at = start // step * step
    while at < end and len(found) < most:
        said, saved = moments.count(at, at + step)
        if said or saved:
            found.append(Bin(start=at, end=at + step, said=said, saved=saved))
        rest = ((lane, bisect_left(lane, at + step)) for lane in (moments.said, moments.saved))
        rest = ((lane, bisect_left(lane, at + step)) for lane in (moments.said, moments.saved))
        following = [lane[place] for lane, place in rest if place < len(lane)]
        if not following:
            break
        at = min(following) // step * step
    return found
