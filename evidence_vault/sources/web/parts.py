"""What one saved page consists of, and the frames in which the capture process hands it over. Both sides use this."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    """What a part of a saved page is."""

    WINDOW = "window"
    PICTURE = "picture"
    SERIES = "series"
    SERIES_TEXT = "series-text"
    ARCHIVE = "archive"
    SNAPSHOT = "snapshot"
    PRINT = "print"
    TEXT = "text"
    MEDIA = "media"
    CERTIFICATES = "certificates"
    FACTS = "facts"
    COMPARISON = "comparison"


@dataclass(frozen=True, slots=True, kw_only=True)
class PartHead:
    """Said before the bytes of a part; `name` is ours, never the page's. `source` is where a medium came from."""

    role: Role
    name: str
    media_type: str
    source: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PageInFront:
    """What is about to be saved. Both are what the page says of itself, up to 8192 and 500 characters."""

    url: str
    title: str


REQUEST, SAVE, STOP = b"Q", b"S", b"X"
HEAD, DATA, END, DROP, NOTE, READY, PAGE, DONE, FAILED = b"H", b"D", b"E", b"C", b"N", b"R", b"P", b"Z", b"F"
"""Capture process to host: a part's head, its bytes, its end or that it was given up; a note for progress; the
window is there; by hand, the page that is about to be saved; it is whole; it could not be done."""

MAX_DATA = 1 << 20
MAX_JSON = 16 << 20
