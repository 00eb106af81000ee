"""Titles and places of other programs' windows on X11.

Extended Window Manager Hints 1.5: _NET_ACTIVE_WINDOW, _NET_CLIENT_LIST_STACKING, _NET_WM_NAME, _NET_FRAME_EXTENTS,
_NET_WM_STATE, _NET_WM_WINDOW_TYPE, _NET_WM_DESKTOP. Where the window manager has not told its list (it starts, it is
busy, there is none), the server's own tree of windows is read (ICCCM 4.1.3.1: a client's window holds WM_STATE).
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from typing import TypeVar

from gui.screen.values import Frame, Window
from gui.screen.xcb import Connection

_T = TypeVar("_T")
_TITLE = 400
_LOOKS = 4
_BETWEEN = 0.02
"""Seconds. Our windows have just been hidden; the window manager may be in the middle of passing on the focus."""
_EVERY_DESKTOP = 0xFFFFFFFF


class X11Windows:
    """Asks afresh each time. Our own windows are known by the process they name, and left out."""

    told = True

    def front(self) -> str:
        """Of the active window, or of the uppermost where none is active, or ours was and has just been hidden."""
        return _looked(_front) or ""

    def on(self, frame: Frame) -> list[Window]:
        """Those that reach into this monitor, cut to it."""
        return _looked(lambda connection: _on(connection, frame)) or []


def _looked(read: Callable[[Connection], _T]) -> _T | None:
    """What `read` finds; where that is nothing, it looks again a few times, for 60 ms in all."""
    for look in range(_LOOKS):
        if look:
            time.sleep(_BETWEEN)
        connection = Connection()
        try:
            found = read(connection) if connection.root else None
        finally:
            connection.close()
        if found:
            return found
    return None


def _front(connection: Connection) -> str:
    active = connection.numbers(connection.root, "_NET_ACTIVE_WINDOW")[:1]
    for window in (*active, *_uppermost_first(connection)):
        title = _title(connection, window) if window and _is_anothers(connection, window) else ""
        if title:
            return title
    return ""


def _on(connection: Connection, frame: Frame) -> list[Window]:
    found = []
    for window in _uppermost_first(connection):
        place = connection.place(window).translated(-frame.place.topLeft()).intersected(frame.image.rect())
        if not place.isEmpty() and _is_anothers(connection, window):
            found.append(Window(title=_title(connection, window), place=place))
    return found


def _uppermost_first(connection: Connection) -> Iterator[int]:
    """What the window manager lists, then what the server's tree holds beside it."""
    listed = tuple(reversed(connection.numbers(connection.root, "_NET_CLIENT_LIST_STACKING")))
    yield from listed
    for top in reversed(connection.children(connection.root)):
        client = _client_of(connection, top)
        if client and client not in listed:
            yield client


def _client_of(connection: Connection, top: int) -> int:
    """The program's window in a window manager's frame, or `top` itself if nobody framed it; 0 if there is none.

    Menus and tool tips are top windows too, and hold no WM_STATE.
    """
    for window in (top, *connection.children(top)):
        if connection.numbers(window, "WM_STATE"):
            return window
    waits = connection.may_be_framed(top) and connection.numbers(top, "WM_PROTOCOLS")
    return top if waits else 0


def _is_anothers(connection: Connection, window: int) -> bool:
    """Another program's window that can be seen: neither put away, nor on another desktop, nor the desktop itself."""
    if os.getpid() in connection.numbers(window, "_NET_WM_PID") or not connection.is_viewable(window):
        return False
    if connection.kinds(window, "_NET_WM_STATE") or connection.kinds(window, "_NET_WM_WINDOW_TYPE"):
        return False
    here = connection.numbers(connection.root, "_NET_CURRENT_DESKTOP")[:1]
    on = connection.numbers(window, "_NET_WM_DESKTOP")[:1]
    return not here or not on or on[0] in {here[0], _EVERY_DESKTOP}


def _title(connection: Connection, window: int) -> str:
    name = connection.text(window, "_NET_WM_NAME").decode("utf-8", "replace")
    return (name or connection.text(window, "WM_NAME").decode("latin-1"))[:_TITLE]
