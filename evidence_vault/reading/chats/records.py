"""What the JSON importers share: records out of a framed array, each read on its own."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

from evidence_vault.reading.chats.contract import MAX_NAME, MAX_TEXT, DamagedError, Found, Step, Told
from evidence_vault.reading.chats.framing import Cursor, Frame
from evidence_vault.reading.chats.repair import NotJsonError, load

ODD = (TypeError, ValueError, KeyError, AttributeError, IndexError, ArithmeticError)
_UNHOLDABLE = re.compile("[\x00\ud800-\udfff]")


def records(cursor: Cursor, read: Callable[[dict[str, Any], Found], None]) -> Iterator[Found]:
    """Every element of the array that begins here. One that cannot be read becomes an unreadable record.

    Raises DamagedError where the array itself breaks off.
    """
    cursor.enter(b"[")
    while cursor.element():
        yield record(cursor.value(), read)


def record(frame: Frame, read: Callable[[dict[str, Any], Found], None]) -> Found:
    """One record from its bytes."""
    found = Found(offset=frame.offset, length=frame.length)
    if frame.data is None:
        return found.unread("too-large")
    try:
        value, repairs = load(frame.data)
    except NotJsonError as error:
        return found.unread(error.code)
    if type(value) is not dict:
        return found.unread("wrong-type")
    try:
        read(value, found)
    except ODD:
        return Found(offset=frame.offset, length=frame.length).unread("wrong-type")
    for code in repairs:
        found.repaired(code)
    return bounded(found)


def bounded(found: Found) -> Found:
    """Names and text within what is carried, and without what no database text can hold."""
    if len(found.text) > MAX_TEXT:
        found.text = found.text[:MAX_TEXT]
        found.flag("cut")
    for name in ("text", "name", "sender", "id", "local"):
        value = getattr(found, name)
        if not value.isascii() or "\0" in value:
            clean = holdable(value)
            if clean != value:
                setattr(found, name, clean)
                found.repaired("bad-character")
        if name != "text" and len(value) > MAX_NAME:
            setattr(found, name, getattr(found, name)[: MAX_NAME - 1] + "…")
            found.flag("cut")
    return found


def holdable(text: str) -> str:
    """`text` with surrogate pairs joined, and lone surrogates and NUL as U+FFFD."""
    if not _UNHOLDABLE.search(text):
        return text
    joined = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return joined.replace("\0", "\ufffd")


def told(error: DamagedError) -> Step:
    """The finding for a file that breaks off."""
    return Told(error.code, value=str(error.offset))


def small(frame: Frame, most: int = 64 * 1024) -> Any:  # noqa: ANN401 - any JSON value
    """A header value, or None if it is too long or no JSON."""
    if frame.data is None or frame.length > most:
        return None
    try:
        return load(frame.data)[0]
    except NotJsonError:
        return None
