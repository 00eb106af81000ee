"""A moment as the custody log records it: UTC, the local offset, and how the clock was known."""

from __future__ import annotations

import functools
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from enum import StrEnum


class ClockSource(StrEnum):
    """How a time was known. A system clock is never proof of time; an outside time stamp is."""

    SYSTEM = "system"
    STATED = "stated"


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """`utc` is aware and in UTC; `offset_minutes` is local time minus UTC at that moment."""

    utc: datetime
    offset_minutes: int
    clock: ClockSource = ClockSource.SYSTEM

    def __post_init__(self) -> None:
        if self.utc.tzinfo is None or self.utc.utcoffset() != timedelta(0):
            raise ValueError("Moment.utc must be an aware datetime in UTC")

    @property
    def utc_text(self) -> str:
        """RFC 3339 with milliseconds, for example 2026-11-22T18:30:00.125Z."""
        return self.utc.astimezone(UTC).isoformat(timespec="milliseconds").removesuffix("+00:00") + "Z"

    @property
    def offset_text(self) -> str:
        """The local offset as +08:00 or -05:30."""
        sign = "-" if self.offset_minutes < 0 else "+"
        hours, minutes = divmod(abs(self.offset_minutes), 60)
        return f"{sign}{hours:02d}:{minutes:02d}"

    @property
    def local(self) -> datetime:
        """The same moment on the clock she saw."""
        return self.utc.astimezone(timezone(timedelta(minutes=self.offset_minutes)))

    @classmethod
    def parse(cls, utc: str, offset: str, clock: str = "system") -> Moment:
        """Read `utc_text` and `offset_text` back. Raises ValueError for any other form."""
        when = datetime.fromisoformat(utc)
        return cls(
            utc=when if when.tzinfo is UTC else when.astimezone(UTC),
            offset_minutes=_minutes(offset),
            clock=ClockSource(clock),
        )


@functools.lru_cache(maxsize=64)
def _minutes(offset: str) -> int:
    sign = -1 if offset.startswith("-") else 1
    hours, minutes = offset[1:].split(":")
    return sign * (int(hours) * 60 + int(minutes))
