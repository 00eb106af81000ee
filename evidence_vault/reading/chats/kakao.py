"""KakaoTalk's text exports: Windows, Android and iOS, Korean and English, and the CSV of macOS."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from typing import Final

from evidence_vault.reading.chats import clocks
from evidence_vault.reading.chats.contract import MAX_TEXT, Found, Head, Options, Source, Step, Told
from evidence_vault.reading.chats.lines import Line, begin, fitting, go_on, lines

_TITLE: Final = re.compile(r"(.{1,300}?) ?(?:님과 카카오톡 대화|카카오톡 대화)|KakaoTalk Chats with (.{1,300})")
_SAVED: Final = re.compile(r"(?:저장한 날짜|Date Saved) ?: ?(.{4,60})")
_RULE: Final = re.compile(r"-{10,}\s*(.{6,60}?)\s*-{10,}")
_WINDOWS: Final = re.compile(r"\[([^\]]{1,300})\] \[([^\]]{3,20})\] (.*)", re.DOTALL)
_KO: Final = r"\d{4}년 \d{1,2}월 \d{1,2}일 (?:오전|오후) \d{1,2}:\d{2}"
_NEW: Final = r"\d{4}\. ?\d{1,2}\. ?\d{1,2}\.? (?:오전 |오후 )?\d{1,2}:\d{2}"
_EN: Final = r"[A-Z][a-z]{2,8} \d{1,2}, \d{4},? (?:at )?\d{1,2}:\d{2} ?[AP]M"
_WHEN: Final = rf"({_KO}|{_NEW}|{_EN})"
_MOBILE: Final = re.compile(rf"{_WHEN}, (.{{1,300}}?) : (.*)", re.DOTALL)
_SYSTEM: Final = re.compile(rf"{_WHEN}[:,] (.*)", re.DOTALL)
_BARE: Final = re.compile(_WHEN)
_SPLIT: Final = re.compile(r"(.*?(?:일|\d\.|\d{4},?)) ((?:오전 |오후 )?\d{1,2}:\d{2}(?: ?[AP]M)?)")
_WEEKDAY: Final = re.compile(r"\s*[월화수목금토일]요일$|^[A-Z][a-z]+day,\s*")
_MEDIA: Final = {
    "사진": "photo", "동영상": "video", "이모티콘": "sticker", "음성메시지": "voice", "Photo": "photo",
    "Video": "video", "Emoticon": "sticker", "Voice message": "voice",
}  # fmt: skip
_COUNTED: Final = re.compile(r"(?:사진|Photos?) ?\d{1,3}장?")
_FILE: Final = re.compile(r"(?:파일|File): ?(.{1,300})")
_HEADER_CSV: Final = ("Date", "User", "Message")
_MOST_CSV = 4 << 20


class Kakao:
    """The text files of all of its apps."""

    key = "kakao-text"
    platform = "kakaotalk"

    def fits(self, head: bytes) -> bool:
        """Its title, or the line with the date it was saved, among the first lines."""
        return bool(fitting(head, _looks_right))

    def read(self, source: Source, options: Options) -> Iterator[Step]:
        """Messages in the order of the file."""
        encoding = fitting(source.head, _looks_right) or "utf-8"
        head, found, date = Head(), None, None
        yield head
        for line in lines(source, encoding):
            if found is None and line.number <= 5 and _is_header(line, head):
                continue
            ruled = _RULE.fullmatch(line.text.strip())
            if ruled or _BARE.fullmatch(line.text.strip()):
                if ruled:
                    date = _day(ruled[1]) or date
                if found:
                    yield _finished(found)
                found = None
                continue
            started = _start(line, date)
            if started:
                if found:
                    yield _finished(found)
                found = started
            elif found:
                go_on(line, found)
            elif line.text.strip():
                yield begin(line, Found(kind="service", text=line.text))
        if found:
            yield _finished(found)
        head.again = True
        yield head
        yield Told("local-time")


def _looks_right(text: str) -> bool:
    first = [one.strip() for one in text.split("\n")[:6]]
    if any(_TITLE.fullmatch(one) or _SAVED.match(one) for one in first):
        return True
    return sum(bool(_MOBILE.match(one)) for one in text.split("\n")[:20]) >= 2


def _is_header(line: Line, head: Head) -> bool:
    text = line.text.strip()
    title, saved = _TITLE.fullmatch(text), _SAVED.fullmatch(text)
    if title and not head.title:
        head.title = (title[1] or title[2]).strip()
    elif saved:
        head.details.append(["saved", saved[1]])
    elif text:
        return False
    return True


def _day(text: str) -> clocks.Day | None:
    return clocks.day(_WEEKDAY.sub("", text.strip()))


def _start(line: Line, date: clocks.Day | None) -> Found | None:
    windows = _WINDOWS.fullmatch(line.text)
    if windows and (time := clocks.clock(windows[2])):
        found = begin(line, Found(name=windows[1], text=windows[3]))
        return _timed(found, date, time)
    mobile = _MOBILE.fullmatch(line.text)
    if mobile:
        return _timed(begin(line, Found(name=mobile[2], text=mobile[3])), *_when(mobile[1]))
    system = _SYSTEM.fullmatch(line.text)
    if system:
        return _timed(begin(line, Found(kind="service", text=system[2])), *_when(system[1]))
    return None


def _when(text: str) -> tuple[clocks.Day | None, tuple[int, int, int] | None]:
    parts = _SPLIT.fullmatch(text.replace(" at ", " "))
    return (clocks.day(parts[1].rstrip(",")), clocks.clock(parts[2])) if parts else (None, None)


def _timed(found: Found, date: clocks.Day | None, time: tuple[int, int, int] | None) -> Found:
    if date and time:
        found.ms, found.local = clocks.stamp(date, time)
        found.basis = "local"
    else:
        found.repaired("bad-time")
    return found


def _finished(found: Found) -> Found:
    """Files are named by a word only."""
    said = found.text.strip()
    found.text = found.text.rstrip("\n")
    kind = _MEDIA.get(said) or ("photo" if _COUNTED.fullmatch(said) else "")
    file = _FILE.fullmatch(said)
    if kind or file:
        one = {"kind": kind or "file", "path": "", "why": "omitted"}
        found.extra["media"] = [one | {"name": file[1]} if file else one]
    return found


class KakaoCsv:
    """The CSV of the macOS app: Date, User, Message."""

    key = "kakao-csv"
    platform = "kakaotalk"

    def fits(self, head: bytes) -> bool:
        """Its heading."""
        return bool(fitting(head, _is_csv))

    def read(self, source: Source, options: Options) -> Iterator[Step]:
        """Records as RFC 4180 frames them: a quoted cell may hold line ends."""
        encoding = fitting(source.head, _is_csv) or "utf-8"
        yield Head()
        held: list[Line] = []
        for line in lines(source, encoding):
            if line.number == 1:
                continue
            held.append(line)
            if sum(one.text.count('"') for one in held) % 2 == 0 or sum(one.length for one in held) > _MOST_CSV:
                if any(one.text.strip() for one in held):
                    yield _row(held)
                held = []
        if held:
            yield _row(held)
        yield Told("local-time")


def _is_csv(text: str) -> bool:
    first = text.split("\n", 1)[0].strip()
    return tuple(cell.strip().strip('"') for cell in first.split(",")) == _HEADER_CSV


def _row(held: list[Line]) -> Found:
    found = begin(held[0], Found(basis="local"))
    found.length = held[-1].offset + held[-1].length - found.offset
    try:
        cells = next(csv.reader(["\n".join(one.text for one in held)], strict=True))
    except (csv.Error, StopIteration):
        return found.unread("damaged")
    if len(cells) != 3:
        return found.unread("damaged")
    when, found.name, found.text = cells[0], cells[1], cells[2][:MAX_TEXT]
    date, _, time = when.strip().partition(" ")
    return _finished(_timed(found, clocks.day(date), clocks.clock(time)))
