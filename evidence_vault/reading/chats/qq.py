"""The text exports of QQ's older programs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from evidence_vault.reading.chats import clocks
from evidence_vault.reading.chats.contract import Found, Head, Options, Source, Step, Told
from evidence_vault.reading.chats.lines import MARKS, begin, fitting, go_on, lines

_START: Final = re.compile(
    r"(\d{4}-\d{1,2}-\d{1,2}) (\d{1,2}:\d{2}:\d{2}) (.{0,300}?)(?:\((\d{4,12})\)|<([^<>\s]{3,100})>)?\s*"
)
_OBJECT: Final = re.compile(r"消息对象[:：]\s?(.*)")
_GROUP: Final = re.compile(r"消息分组[:：]\s?(.*)")
_RULE: Final = re.compile(r"={8,}")
_MEDIA: Final = {"[图片]": "photo", "[表情]": "sticker", "[视频]": "video", "[语音]": "voice"}
_SYSTEM: Final = frozenset({"10000", "1000000"})


class QqText:
    """消息记录 as plain text."""

    key = "qq-text"
    platform = "qq"

    def fits(self, head: bytes) -> bool:
        """Its first line."""
        return bool(fitting(head, _looks_right))

    def read(self, source: Source, options: Options) -> Iterator[Step]:
        """Each object of messages is a chat of its own."""
        encoding = fitting(source.head, _looks_right) or "utf-8"
        found: Found | None = None
        group, named = "", False
        for line in lines(source, encoding):
            text = line.text.strip(MARKS)
            started, other = _START.fullmatch(text), _OBJECT.fullmatch(text)
            if started or other or _RULE.fullmatch(text.strip()):
                if found:
                    yield _finished(found)
                found = None
            if other:
                named = True
                yield Head(title=other[1].strip(), details=[["group", group]] if group else [])
            elif grouped := _GROUP.fullmatch(text):
                group = grouped[1].strip()
            elif started:
                if not named:
                    named = True
                    yield Head()
                found = _timed(begin(line, Found()), started)
            elif found:
                go_on(line, found)
        if found:
            yield _finished(found)
        yield Told("local-time")


def _looks_right(text: str) -> bool:
    return text.lstrip(MARKS + " \r\n").startswith("消息记录") and "消息对象" in text[:3000]


def _timed(found: Found, started: re.Match[str]) -> Found:
    found.name, found.sender = started[3].strip(), started[4] or started[5] or ""
    if found.sender in _SYSTEM or (not found.sender and found.name.startswith("系统消息")):
        found.kind = "service"
    date, time = clocks.day(started[1]), clocks.clock(started[2])
    if date and time:
        found.ms, found.local = clocks.stamp(date, time)
        found.basis = "local"
    else:
        found.repaired("bad-time")
    return found


def _finished(found: Found) -> Found:
    found.text = found.text.strip("\n")
    kinds = [kind for word, kind in _MEDIA.items() for _ in range(min(found.text.count(word), 20))]
    if kinds:
        found.extra["media"] = [{"kind": kind, "path": "", "why": "omitted"} for kind in kinds]
    return found
