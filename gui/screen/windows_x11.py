"""Titles and places of other programs' windows on X11, read with libxcb, which Qt itself has loaded.

Extended Window Manager Hints 1.5: _NET_ACTIVE_WINDOW, _NET_CLIENT_LIST_STACKING, _NET_WM_NAME, _NET_FRAME_EXTENTS.
"""

from __future__ import annotations

import ctypes
import os
import struct
from typing import Any

from PySide6.QtCore import QRect

from gui.screen.values import Frame, Window

_ANY = 0
_MOST_WORDS = 4096
_TITLE = 400


class _Cookie(ctypes.Structure):
    _fields_ = (("sequence", ctypes.c_uint),)


class _Screens(ctypes.Structure):
    _fields_ = (("data", ctypes.c_void_p), ("rem", ctypes.c_int), ("index", ctypes.c_int))


class _Connection:
    """A connection of its own. Every reply that fails is b'': a window may be gone at any moment."""

    def __init__(self) -> None:
        self._xcb: Any = ctypes.CDLL("libxcb.so.1")
        self._libc: Any = ctypes.CDLL(None)
        self._libc.free.argtypes = [ctypes.c_void_p]
        self._xcb.xcb_connect.restype = ctypes.c_void_p
        self._at = ctypes.c_void_p(self._xcb.xcb_connect(None, None))
        self._atoms: dict[str, int] = {}
        self.root = 0
        if not self._xcb.xcb_connection_has_error(self._at):
            self._xcb.xcb_get_setup.restype = ctypes.c_void_p
            self._xcb.xcb_setup_roots_iterator.restype = _Screens
            setup = ctypes.c_void_p(self._xcb.xcb_get_setup(self._at))
            self.root = ctypes.cast(
                self._xcb.xcb_setup_roots_iterator(setup).data, ctypes.POINTER(ctypes.c_uint32)
            ).contents.value

    def close(self) -> None:
        self._xcb.xcb_disconnect(self._at)

    def _ask(self, name: str, *arguments: Any) -> bytes:  # noqa: ANN401 - C values
        """Send request `name` and return the reply's bytes: 32, and as many words more as it says."""
        request, reply = getattr(self._xcb, f"xcb_{name}"), getattr(self._xcb, f"xcb_{name}_reply")
        request.restype, reply.restype = _Cookie, ctypes.c_void_p
        error = ctypes.c_void_p()
        found = reply(self._at, request(self._at, *arguments), ctypes.byref(error))
        self._libc.free(error)
        if not found:
            return b""
        head = ctypes.string_at(found, 32)
        whole = ctypes.string_at(found, 32 + 4 * struct.unpack_from("=I", head, 4)[0])
        self._libc.free(ctypes.c_void_p(found))
        return whole

    def _atom(self, name: str) -> int:
        if name not in self._atoms:
            raw = name.encode("ascii")
            reply = self._ask("intern_atom", ctypes.c_uint8(1), ctypes.c_uint16(len(raw)), raw)
            self._atoms[name] = struct.unpack_from("=I", reply, 8)[0] if reply else 0
        return self._atoms[name]

    def text(self, window: int, name: str) -> bytes:
        """A property's bytes, at most 16 KiB of them."""
        words = [ctypes.c_uint32(one) for one in (window, self._atom(name), _ANY, 0, _MOST_WORDS)]
        reply = self._ask("get_property", ctypes.c_uint8(0), *words) if self._atom(name) else b""
        if not reply:
            return b""
        size = struct.unpack_from("=I", reply, 16)[0] * (reply[1] // 8)
        return reply[32 : 32 + size]

    def numbers(self, window: int, name: str) -> tuple[int, ...]:
        """A property of 32-bit numbers."""
        raw = self.text(window, name)
        return struct.unpack(f"={len(raw) // 4}I", raw[: len(raw) // 4 * 4])

    def place(self, window: int) -> QRect:
        """Where its frame lies on the root window, in pixels; empty if it is gone."""
        size = self._ask("get_geometry", ctypes.c_uint32(window))
        zero = ctypes.c_int16(0)
        at = self._ask("translate_coordinates", ctypes.c_uint32(window), ctypes.c_uint32(self.root), zero, zero)
        if not size or not at:
            return QRect()
        width, height = struct.unpack_from("=HH", size, 16)
        x, y = struct.unpack_from("=hh", at, 12)
        left, right, top, bottom = (*self.numbers(window, "_NET_FRAME_EXTENTS"), 0, 0, 0, 0)[:4]
        return QRect(x - left, y - top, width + left + right, height + top + bottom)


class X11Windows:
    """Asks afresh each time. Our own windows are known by the process they name, and left out."""

    told = True

    def front(self) -> str:
        """Of the active window, or of the uppermost where ours was active and has just been hidden."""
        connection = _Connection()
        try:
            active = connection.numbers(connection.root, "_NET_ACTIVE_WINDOW")[:1]
            for window in (*active, *_stacked(connection)):
                if window and not _ours(connection, window):
                    return _title(connection, window)
            return ""
        finally:
            connection.close()

    def on(self, frame: Frame) -> list[Window]:
        """Those that reach into this monitor, cut to it."""
        connection = _Connection()
        try:
            found = []
            for window in _stacked(connection):
                place = connection.place(window).translated(-frame.place.topLeft())
                place = place.intersected(frame.image.rect())
                if not place.isEmpty() and not _ours(connection, window):
                    found.append(Window(title=_title(connection, window), place=place))
            return found
        finally:
            connection.close()


def _stacked(connection: _Connection) -> tuple[int, ...]:
    """Uppermost first."""
    if not connection.root:
        return ()
    return tuple(reversed(connection.numbers(connection.root, "_NET_CLIENT_LIST_STACKING")))


def _ours(connection: _Connection, window: int) -> bool:
    return os.getpid() in connection.numbers(window, "_NET_WM_PID")


def _title(connection: _Connection, window: int) -> str:
    name = connection.text(window, "_NET_WM_NAME").decode("utf-8", "replace")
    return (name or connection.text(window, "WM_NAME").decode("latin-1"))[:_TITLE]
