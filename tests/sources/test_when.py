"""Dates and times in her words: what is read, what is kept, what is refused by name."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evidence_vault.errors import BadWhenError
from evidence_vault.model import Moment, When
from evidence_vault.sources.when import parse_when


class FixedClock:
    """23:30 UTC on 1 March is already 2 March at +08:00."""

    def now(self) -> Moment:
        return Moment(utc=datetime(2026, 3, 1, 23, 30, tzinfo=UTC), offset_minutes=480)


READ = [
    ("2026-03-01", True, "2026-03-01T00:00:00", "2026-03-01T23:59:59"),
    ("2026-03-01 14:30", True, "2026-03-01T14:30:00", "2026-03-01T14:30:59"),
    ("2026-03-01T14:30:05", True, "2026-03-01T14:30:05", "2026-03-01T14:30:05"),
    ("  2026/3/1  2:30 pm ", True, "2026-03-01T14:30:00", "2026-03-01T14:30:59"),
    ("2026-03-01 12:00 a.m.", True, "2026-03-01T00:00:00", "2026-03-01T00:00:59"),
    ("2026-03-01 at 2 pm", True, "2026-03-01T14:00:00", "2026-03-01T14:59:59"),
    ("2026-03", False, "2026-03-01T00:00:00", "2026-03-31T23:59:59"),
    ("2024-02", False, "2024-02-01T00:00:00", "2024-02-29T23:59:59"),
    ("2026", False, "2026-01-01T00:00:00", "2026-12-31T23:59:59"),
    ("about 2026-03-01", False, "2026-03-01T00:00:00", "2026-03-01T23:59:59"),
    ("About 2026-03-01 14:30", False, "2026-03-01T14:30:00", "2026-03-01T14:30:59"),
    ("~2026-03", False, "2026-03-01T00:00:00", "2026-03-31T23:59:59"),
    ("约2026年3月1日", False, "2026-03-01T00:00:00", "2026-03-01T23:59:59"),
    ("2026年3月1日左右", False, "2026-03-01T00:00:00", "2026-03-01T23:59:59"),
    ("2026年3月1日", True, "2026-03-01T00:00:00", "2026-03-01T23:59:59"),
    ("2026年3月1号 下午2点30分", True, "2026-03-01T14:30:00", "2026-03-01T14:30:59"),
    ("2026年3月1日下午2点半", True, "2026-03-01T14:30:00", "2026-03-01T14:30:59"),
    ("2026年3月1日凌晨12点", True, "2026-03-01T00:00:00", "2026-03-01T00:59:59"),
    ("2026年3月1日 14：30", True, "2026-03-01T14:30:00", "2026-03-01T14:30:59"),
    ("2026年3月", False, "2026-03-01T00:00:00", "2026-03-31T23:59:59"),
    ("2026年", False, "2026-01-01T00:00:00", "2026-12-31T23:59:59"),
    ("2026년 3월 1일", True, "2026-03-01T00:00:00", "2026-03-01T23:59:59"),
    ("2026년 3월 1일 오후 2시 30분", True, "2026-03-01T14:30:00", "2026-03-01T14:30:59"),
    ("2026년 3월 1일 오전 12시", True, "2026-03-01T00:00:00", "2026-03-01T00:59:59"),
    ("2026년 3월 1일 오후 2시 반", True, "2026-03-01T14:30:00", "2026-03-01T14:30:59"),
    ("약 2026년 3월 1일", False, "2026-03-01T00:00:00", "2026-03-01T23:59:59"),
    ("2026년 3월 1일쯤", False, "2026-03-01T00:00:00", "2026-03-01T23:59:59"),
    ("between 2026-03-01 and 2026-03-05", False, "2026-03-01T00:00:00", "2026-03-05T23:59:59"),
    ("2026-03-01..2026-03-05", False, "2026-03-01T00:00:00", "2026-03-05T23:59:59"),
    ("2026-03-01 to 2026-03-05", False, "2026-03-01T00:00:00", "2026-03-05T23:59:59"),
    ("from 2026-03 to 2026-05", False, "2026-03-01T00:00:00", "2026-05-31T23:59:59"),
    ("从2026年3月1日到2026年3月5日", False, "2026-03-01T00:00:00", "2026-03-05T23:59:59"),
    ("2026년 3월 1일부터 2026년 3월 5일까지", False, "2026-03-01T00:00:00", "2026-03-05T23:59:59"),
    ("2026-03-01 14:00 to 15:30", True, "2026-03-01T14:00:00", "2026-03-01T15:30:59"),
    ("today", True, "2026-03-02T00:00:00", "2026-03-02T23:59:59"),
    ("yesterday", True, "2026-03-01T00:00:00", "2026-03-01T23:59:59"),
    ("Yesterday at 14:30", True, "2026-03-01T14:30:00", "2026-03-01T14:30:59"),
    ("今天", True, "2026-03-02T00:00:00", "2026-03-02T23:59:59"),
    ("昨天晚上9点", True, "2026-03-01T21:00:00", "2026-03-01T21:59:59"),
    ("어제 오후 3시", True, "2026-03-01T15:00:00", "2026-03-01T15:59:59"),
]


@pytest.mark.parametrize(("text", "exact", "start", "end"), READ)
def test_read(text: str, exact: bool, start: str, end: str) -> None:
    assert parse_when(text, clock=FixedClock()) == When(text=text, exact=exact, start=start, end=end)


@pytest.mark.parametrize(
    "text",
    [
        "2026-02-01 21:07, UTC+8", "2026-02-01 21:07 (UTC+08:00)", "2026-02-01 21:07 GMT", "2026-02-01T21:07:00Z",
        "2026-02-01T21:07:00.000Z", "2026-02-01T21:07:00+00:00", "2026-02-01T21:07:00.000000+0000",
        "2026年2月1日 21:07, UTC+8",
    ],
)  # fmt: skip
def test_a_zone_after_the_time_stays_in_the_words_and_the_clock_is_read(text: str) -> None:
    read = parse_when(text, clock=FixedClock())
    assert (read.text, read.exact, read.start) == (text, True, "2026-02-01T21:07:00")


@pytest.mark.parametrize("text", ["2026-02-01 21:07-22:30", "2026-02-01 UTC", "2026-02-01 21:07+08:00"])
def test_what_could_be_a_span_or_is_no_time_is_not_taken_for_a_zone(text: str) -> None:
    assert parse_when(text, strict=False) == When(text=text, exact=False)


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("2026-02-30", "no day 30 in 2026-02"),
        ("2025-02-29", "no day 29 in 2025-02"),
        ("2026-13-01", "no month 13"),
        ("2026年2月30日", "no day 30"),
        ("2026년 4월 31일", "no day 31"),
        ("2026-03-00", "no day 0"),
        ("2026-03-01 24:30", "no time 24:30"),
        ("2026-03-01 14:60", "no time 14:60"),
        ("2026-03-01 13:00 am", "no time 13:00"),
        ("0026-03-01", "year 26"),
        ("between 2026-03-05 and 2026-03-01", "before its beginning"),
    ],
)
@pytest.mark.parametrize("strict", [True, False])
def test_what_does_not_exist_is_refused_by_name(text: str, named: str, strict: bool) -> None:
    with pytest.raises(BadWhenError, match=named):
        parse_when(text, clock=FixedClock(), strict=strict)


@pytest.mark.parametrize(
    "text", ["last spring", "the night we moved", "봄에", "三月的某一天", "2026-03-01 5", "x" * 500]
)
def test_free_text_is_kept_as_approximate_unless_strict(text: str) -> None:
    assert parse_when(text, strict=False) == When(text=text, exact=False)
    with pytest.raises(BadWhenError):
        parse_when(text)


@pytest.mark.parametrize("text", ["", "  \n"])
def test_nothing_said_is_refused(text: str) -> None:
    with pytest.raises(BadWhenError):
        parse_when(text, strict=False)


def test_midnight_said_as_twelve_at_night_is_not_guessed() -> None:
    with pytest.raises(BadWhenError):
        parse_when("2026年3月1日晚上12点")


PIECES = ["2026", "-", "3", "年", "月", "日", "约", " to ", "14:30", "오후", "~", " "]


@given(st.text(max_size=250) | st.lists(st.sampled_from(PIECES), max_size=20).map("".join))
def test_any_text_is_kept_or_refused_and_nothing_else(text: str) -> None:
    try:
        when = parse_when(text, clock=FixedClock(), strict=False)
    except BadWhenError:
        return
    assert when.text == text
    assert bool(when.start) == bool(when.end)
    assert when.start <= when.end
