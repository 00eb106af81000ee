"""LINE's text exports, in Japanese, Chinese, English and others: tabs between time, sender and words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from evidence_vault.reading.chats import clocks
from evidence_vault.reading.chats.contract import Found, Head, Options, Source, Step, Told
from evidence_vault.reading.chats.lines import MARKS, Line, begin, fitting, go_on, lines

_TITLE: Final = re.compile(
    r"\[LINE\] ?(?:(?P<ja>.+?)(?:とのトーク履歴|のトーク履歴)|Chat history (?:with|in) (?P<en>.+)"
    r"|[与與]?(?P<zh>.+?)的聊天(?:记录|記錄|紀錄)|(?P<other>.+))"
)
_DAY: Final = re.compile(
    r"(?:(?P<ymd>\d{4}[./]\d{1,2}[./]\d{1,2})\s?\(?[^\d\s]{0,12}\)?\.?"
    r"|(?:[A-Z][a-z]{2}),? (?P<mdy>\d{1,2}/\d{1,2}/\d{4}))"
)
_ENTRY: Final = re.compile(
    r"((?:上午|下午|午前|午後|오전|오후)?\s?\d{1,2}:\d{2}\s?(?:[AaPp]\.?[Mm]\.?)?)\t(.*)", re.DOTALL
)
_MEDIA: Final = {
    "[写真]": "photo", "[Photo]": "photo", "[照片]": "photo", "[圖片]": "photo", "[사진]": "photo",
    "[動画]": "video", "[Video]": "video", "[视频]": "video", "[影片]": "video", "[동영상]": "video",
    "[スタンプ]": "sticker", "[Sticker]": "sticker", "[贴图]": "sticker", "[貼圖]": "sticker", "[스티커]": "sticker",
    "[ファイル]": "file", "[File]": "file", "[文件]": "file", "[檔案]": "file", "[파일]": "file",
    "[ボイスメッセージ]": "voice", "[Voice message]": "voice", "[语音信息]": "voice", "[語音訊息]": "voice",
    "[アルバム]": "photo", "[Album]": "photo", "[相簿]": "photo", "[相册]": "photo",
}  # fmt: skip


class LineApp:
    """`[LINE] ….txt`."""

    key = "line-text"
    platform = "line"

    def fits(self, head: bytes) -> bool:
        """Its first line."""
        return bool(fitting(head, _looks_right))

    def read(self, source: Source, options: Options) -> Iterator[Step]:
        """Messages under their date lines."""
        encoding = fitting(source.head, _looks_right) or "utf-8"
        head, found, date = Head(), None, None
        quoted = False
        for line in lines(source, encoding):
            text = line.text.strip(MARKS) if line.number == 1 else line.text
            if line.number == 1:
                head.title = _title(text)
                yield head
            elif quoted and found is not None:
                go_on(line, found)
                quoted = not _closes(line.text)
            elif (day := _date(text)) is not None:
                date = day
            elif started := _start(line, date):
                if found:
                    yield _finished(found)
                found = started
                quoted = found.text.startswith('"') and not _closes(found.text[1:])
            elif found:
                go_on(line, found)
            elif text.strip() and line.number > 3:
                yield begin(line, Found(kind="service", text=text))
        if found:
            yield _finished(found)
        yield Told("local-time")


def _looks_right(text: str) -> bool:
    return text.lstrip(MARKS).startswith("[LINE]")


def _title(text: str) -> str:
    found = _TITLE.fullmatch(text.strip())
    return next((one for one in found.groups() if one), "").strip() if found else ""


def _date(text: str) -> clocks.Day | None:
    found = _DAY.fullmatch(text.strip())
    if found is None:
        return None
    return clocks.day(found["ymd"]) if found["ymd"] else clocks.day(found["mdy"], "mdy")


def _start(line: Line, date: clocks.Day | None) -> Found | None:
    entry = _ENTRY.fullmatch(line.text)
    time = clocks.clock(entry[1]) if entry else None
    if entry is None or time is None:
        return None
    name, tab, said = entry[2].partition("\t")
    if not tab:
        name, said = "", entry[2]
    found = begin(line, Found(kind="message" if name else "service", name=name, text=said))
    if date:
        found.ms, found.local = clocks.stamp(date, time)
        found.basis = "local"
    else:
        found.repaired("bad-time")
    return found


def _closes(text: str) -> bool:
    """A quoted text ends with a quote that is not doubled."""
    ending = text.rstrip()
    return (len(ending) - len(ending.rstrip('"'))) % 2 == 1


def _finished(found: Found) -> Found:
    said = found.text.rstrip("\n ")
    if said.startswith('"') and _closes(said[1:]) and ("\n" in said or '""' in said):
        said = said[1:-1].replace('""', '"')
    found.text = said
    kind = _MEDIA.get(said.strip())
    if kind:
        found.extra["media"] = [{"kind": kind, "path": "", "why": "omitted"}]
    return found
