"""Telegram Desktop, HTML pages (reference: tdesktop's export_output_html.cpp). Markup is data: nothing runs or loads.

A page is framed at the starts of its messages, so that each has an exact place and one bad message costs itself only.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone
from typing import Any, Final

from lxml import etree  # type: ignore[import-untyped]

from evidence_vault.reading.chats.contract import MAX_RECORD, Found, Head, Options, Source, Step, Told
from evidence_vault.reading.chats.markup import classes, entities, find, find_all, href, inner_text, words
from evidence_vault.reading.chats.telegram_parts import forward_of, media_of, reactions_of

START: Final = re.compile(
    rb'<div class="message (default|service)([^"]{0,100})" id="message(-?\w{1,30})"[^>]{0,100}>'
)
_TITLE: Final = re.compile(rb'<div class="text bold">(.{0,2000}?)</div>', re.DOTALL)
_REPLY: Final = re.compile(r"go_to_message(\d{1,20})")
_MOMENT: Final = re.compile(
    r"(\d{2})\.(\d{2})\.(\d{4}) (\d{2}):(\d{2}):(\d{2})(?: UTC(?:([+-])(\d{2}):(\d{2}))?)?", re.ASCII
)
_LONGEST_START: Final = 300


class TelegramHtml:
    """`messages.html`, `messages2.html` …; each page is read on its own."""

    key = "telegram-html"
    platform = "telegram"

    def fits(self, head: bytes) -> bool:
        """The frame of a page and the place where messages stand."""
        return b'class="page_wrap' in head and (b'class="history"' in head or b"chat_page" in head)

    def read(self, source: Source, options: Options) -> Iterator[Step]:
        """Messages in the order of the page; date lines are no records of their own."""
        titled = _TITLE.search(source.head)
        title = words(titled[1]) if titled else ""
        yield Head(title=title)
        page = _Page()
        for place, data in frames(source):
            found = page.record(place, data)
            if found is not None:
                yield found
        if page.offsets:
            yield Told("html-offset", page.offsets)


def frames(source: Source) -> Iterator[tuple[tuple[int, int], bytes | None]]:
    """Each message's place, and its bytes; None where it is longer than what is parsed."""
    buffer, base, start, long = b"", 0, -1, 0
    for block in source.blocks():
        buffer += block
        look = max(0, start + 1)
        while found := START.search(buffer, look):
            if start >= 0:
                yield (
                    (base + start - long, found.start() - start + long),
                    None if long else buffer[start : found.start()],
                )
            start, long, look = found.start(), 0, found.end()
        if start < 0:
            cut = max(0, len(buffer) - _LONGEST_START)
        elif len(buffer) - start > MAX_RECORD or long:
            cut = max(start, len(buffer) - _LONGEST_START)
            long += cut - start
        else:
            cut = start
        base += cut
        buffer = buffer[cut:]
        start = 0 if start >= 0 else -1
    if start >= 0:
        yield (base + start - long, len(buffer) - start + long), None if long else buffer[start:]


class _Page:
    """What a message takes over from those before it."""

    def __init__(self) -> None:
        self._name = ""
        self._day = ""
        self.offsets = 0

    def record(self, place: tuple[int, int], data: bytes | None) -> Found | None:
        """One record, or None for a date line."""
        found = Found(offset=place[0], length=place[1])
        if data is None:
            return found.unread("too-large")
        begun = START.match(data)
        assert begun is not None  # noqa: S101 - framed by it
        kind, tokens, found.id = begun[1], begun[2].split(), begun[3].decode()
        try:
            root = etree.fromstring(data, parser=_parser())
        except (etree.XMLSyntaxError, ValueError):
            return found.unread("damaged")
        body = find(root, "body")
        if body is None:
            return found.unread("damaged")
        if kind == b"service":
            return self._service(found, body)
        return self._message(found, body, joined=b"joined" in tokens)

    def _service(self, found: Found, body: Any) -> Found | None:  # noqa: ANN401 - an element
        said = inner_text(body).strip()
        if found.id.startswith("-"):
            self._day = said
            return None
        found.kind, found.text, found.local = "service", said, self._day
        wrap = find(body.getparent(), "media_wrap")
        if wrap is not None:
            found.extra["media"] = media_of(wrap)
        return found

    def _message(self, found: Found, body: Any, *, joined: bool) -> Found:  # noqa: ANN401 - an element
        own = [part for part in body if "from_name" in classes(part)]
        if own:
            self._name = inner_text(own[0], skip="details").strip()
        elif not joined:
            self._name = ""
        found.name = self._name
        stamp = find(body, "date")
        if stamp is not None:
            self._time(found, stamp.get("title") or "")
        forwarded = find(body, "forwarded")
        inside = forwarded if forwarded is not None else body
        text = next((part for part in inside if classes(part) == ["text"]), None)
        if text is not None:
            found.text, marked = entities(text)
            if marked:
                found.extra["entities"] = marked
        self._rest(found, body, inside, forwarded)
        return found

    def _rest(self, found: Found, body: Any, inside: Any, forwarded: Any) -> None:  # noqa: ANN401 - elements
        if forwarded is not None:
            found.extra["forward"] = forward_of(forwarded)
        reply = find(body, "reply_to")
        if reply is not None:
            numbered = _REPLY.search(" ".join(href(link) for link in reply.iter("a")))
            found.extra["reply"] = [
                numbered[1] if numbered else "",
                "" if numbered else inner_text(reply).strip()[:300],
            ]
        media = [one for wrap in find_all(inside, "media_wrap") for one in media_of(wrap)]
        if media:
            found.extra["media"] = media
        reactions = reactions_of(body)
        if reactions:
            found.extra["reactions"] = reactions
        signature = find(body, "signature")
        if signature is not None:
            found.extra["details"] = [["author", inner_text(signature).strip()[:300]]]

    def _time(self, found: Found, stamp: str) -> None:
        """The title holds day, time and the zone's standard offset, which in summer can be an hour wrong."""
        found.local = stamp[:100]
        moment = _MOMENT.fullmatch(stamp.strip())
        if moment is None:
            found.repaired("bad-time")
            return
        day, month, year, hour, minute, second = (int(part) for part in moment.groups()[:6])
        try:
            when = datetime(year, month, day, hour, minute, second, tzinfo=_zone(moment))
        except ValueError:
            found.repaired("bad-time")
            return
        found.ms = int(when.timestamp()) * 1000
        found.basis = "offset" if "UTC" in stamp else "local"
        self.offsets += found.basis == "offset"


def _zone(moment: re.Match[str]) -> timezone:
    if not moment[7]:
        return UTC
    minutes = int(moment[8]) * 60 + int(moment[9])
    return timezone(timedelta(minutes=-minutes if moment[7] == "-" else minutes))


def _parser() -> Any:  # noqa: ANN401 - lxml's own type
    return etree.HTMLParser(encoding="utf-8", recover=True, no_network=True, remove_comments=True, remove_pis=True)
