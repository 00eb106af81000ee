"""WhatsApp's text exports, from iOS and Android, in any phone's way of writing dates."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from evidence_vault.reading.chats import clocks
from evidence_vault.reading.chats.contract import Found, Head, Options, Source, Step, Told
from evidence_vault.reading.chats.lines import MARKS, Line, begin, fitting, go_on, lines, plain_spaces

_M: Final = f"[{MARKS}]*"
_DATE: Final = r"\d{1,4}\s?[./\-年]\s?\d{1,2}\s?[./\-月]\s?\d{1,4}\s?[.日]?"
_IOS: Final = re.compile(rf"{_M}\[({_DATE}),?\s([^\]]{{3,30}})\]\s?(.*)", re.DOTALL)
_ANDROID: Final = re.compile(rf"{_M}({_DATE}),?\s([^-–]{{3,30}}?)\s[-–]\s(.*)", re.DOTALL)
_ATTACHED: Final = re.compile(r"<[^<>:：]{1,40}\s?[:：]\s?([^<>/\\]{1,200}\.\w{1,5})>")
_FILE: Final = re.compile(r"([^\n/\\]{1,200}\.\w{2,5}) \(([^()\n]{2,40})\)")
_FILE_WORDS: Final = re.compile(
    r"attached|angehängt|adjunto|joint|allegato|anexado|附件|附加|附檔|첨부|添付|добавлен|bijgevoegd|liitetty",
    re.IGNORECASE,
)
_OMITTED: Final = re.compile(
    r"omitted|omitid[oa]|omess[oa]|weggelassen|ausgeschlossen|omis|ocult[oa]|weggelaten|пропущен|без медиа"
    r"|省略影音|已省略|已略去|已忽略|略去|생략|제외한|含まれていません|省略されました",
    re.IGNORECASE,
)
_DELETED: Final = re.compile(
    r"this message was deleted|you deleted this message|(?:这条|此)消息已(?:被)?删除|[你您]已?删除了?(?:这条|此)消息|"
    r"此訊息已(?:被)?刪除|[你您]已?刪除了?(?:這則|此)訊息|"
    r"삭제된 메시지|메시지를 삭제|このメッセージは削除|メッセージを削除",
    re.IGNORECASE,
)
_EDITED: Final = re.compile(
    r"\s?<(?:this message was edited|此?消息已编辑|此?訊息已編輯|편집된 메시지)[^<>]{0,10}>$", re.IGNORECASE
)
_SERVICE: Final = re.compile(
    r"[\"“”「『]|(?:changed|added|created|removed|joined|left|invited)\b|(?:创建|更改|添加|移除|加入|退出|離開|建立|變更|新增)了?"
)
_KINDS: Final = (
    ("jpg jpeg png heic gif webp", "photo"), ("mp4 mov 3gp avi mkv", "video"),
    ("opus ogg m4a mp3 aac amr wav", "audio"),
    ("vcf", "contact"),
)  # fmt: skip


_MOST_STYLES = 16


class WhatsApp:
    """`_chat.txt` or `WhatsApp Chat with ….txt`."""

    key = "whatsapp-text"
    platform = "whatsapp"

    def fits(self, head: bytes) -> bool:
        """Lines that begin with a date and a time of day in one of the two forms."""
        return bool(fitting(head, _looks_right))

    def read(self, source: Source, options: Options) -> Iterator[Step]:
        """First the order of dates from the whole file, then its messages."""
        encoding = fitting(source.head, _looks_right) or "utf-8"
        style, finder = _survey(source, encoding)
        order = options.date_order or finder.order
        if not order:
            yield Told("date-order-unknown")
            return
        yield Head()
        yield from _records(source, encoding, style, order)
        yield Told("date-order-given" if options.date_order else "date-order", value=order)
        yield Told("local-time")


def _looks_right(text: str) -> bool:
    given = [one for one in text.split("\n")[:60] if one.strip()]
    return sum(_header(one) is not None for one in given[:20]) >= max(1, min(2, len(given)))


@dataclass(frozen=True, slots=True)
class _Header:
    """`style` is how one phone writes all its dates: a line in another style is somebody's words, not a header."""

    three: clocks.Day
    time: tuple[int, int, int]
    rest: str
    style: tuple[object, ...]


def _header(text: str) -> _Header | None:
    plain = plain_spaces(text)
    for form, pattern in enumerate((_IOS, _ANDROID)):
        found = pattern.fullmatch(plain)
        if found:
            three, time = clocks.numbers(found[1]), clocks.clock(found[2])
            if three and time:
                year_first, long_year = three[0] > 999, max(three) > 999
                sign = next(iter(re.findall(r"[./\-年]", found[1])), "")
                style = (form, year_first, long_year, sign, len(re.findall(r"\d+", found[2])))
                return _Header(three, time, text[len(text) - len(found[3]) :], style)
    return None


def _survey(source: Source, encoding: str) -> tuple[tuple[object, ...], clocks.OrderFinder]:
    """The style most lines have, and the order of dates among those lines."""
    finders: dict[tuple[object, ...], clocks.OrderFinder] = {}
    for line in lines(source, encoding):
        header = _header(line.text[:400])
        if header and (header.style in finders or len(finders) < _MOST_STYLES):
            finders.setdefault(header.style, clocks.OrderFinder()).add(header.three)
    best = max(finders, key=lambda style: finders[style].count, default=())
    return best, finders.get(best, clocks.OrderFinder())


def _records(source: Source, encoding: str, style: tuple[object, ...], order: str) -> Iterator[Found]:
    found: Found | None = None
    for line in lines(source, encoding):
        header = _header(line.text)
        date = clocks.ordered(header.three, order) if header and header.style == style else None
        if header and date:
            if found:
                yield _finished(found)
            found = _start(line, date, header.time, header.rest)
        elif found:
            go_on(line, found)
        elif line.text.strip():
            yield begin(line, Found(text=line.text)).unread("no-header")
    if found:
        yield _finished(found)


def _start(line: Line, date: clocks.Day, time: tuple[int, int, int], rest: str) -> Found:
    found = begin(line, Found(basis="local"))
    found.ms, found.local = clocks.stamp(date, time)
    name, colon, said = rest.partition(": ")
    if not colon and rest.endswith(":"):
        name, colon = rest[:-1], ":"
    if colon and not _SERVICE.search(name) and len(name) <= 100:
        found.name, found.text = name.strip(MARKS + " ~\u00a0\u202f"), said
    else:
        found.kind, found.text = "service", rest
    return found


def _finished(found: Found) -> Found:
    """What the app wrote in place of a file, a deleted or an edited message."""
    marked = found.text[:1] in MARKS
    said = found.text.strip(MARKS + " \r\n")
    edited = _EDITED.search(said)
    if edited:
        found.flag("edited")
        found.text = said[: edited.start()]
        return found
    if found.kind != "message":
        found.text = said
        return found
    for pattern, certain in ((_ATTACHED, True), (_FILE, False)):
        named = pattern.search(said) if certain else pattern.match(said)
        if named and (certain or _FILE_WORDS.search(named[2])):
            path = named[1].strip(MARKS + " ")
            found.extra["media"] = [{"kind": _kind(path), "path": path, "name": path[:300]}]
            found.text = (said[: named.start()] + said[named.end() :]).strip(MARKS + " \n")
            return found
    short = len(said) <= 60 and "\n" not in said
    if short and (marked or said.startswith("<")) and _OMITTED.search(said):
        found.extra["media"] = [{"kind": "file", "path": "", "why": "omitted"}]
        found.flag("app-wrote")
    elif short and _DELETED.search(said):
        found.flag("deleted")
    elif marked:
        found.flag("app-wrote")
    return found


def _kind(path: str) -> str:
    ending = path.rsplit(".", 1)[-1].lower()
    return next((kind for endings, kind in _KINDS if ending in endings.split()), "file")
