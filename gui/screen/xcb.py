"""A connection to the X server of our own, over libxcb, which Qt itself has loaded: asked, never listened to."""

from __future__ import annotations

import ctypes
import struct
from typing import Any

from PySide6.QtCore import QRect

_ANY = 0
_MOST_WORDS = 4096
_VIEWABLE = 2
_KEYMAP = 40
"""Bytes of the reply to QueryKeymap: 8, and a bit for each key."""
_KINDS = (
    "_NET_WM_STATE_HIDDEN",
    "_NET_WM_WINDOW_TYPE_DESKTOP",
    "_NET_WM_WINDOW_TYPE_DOCK",
)


class _Cookie(ctypes.Structure):
    _fields_ = (("sequence", ctypes.c_uint),)


class _Screens(ctypes.Structure):
    _fields_ = (("data", ctypes.c_void_p), ("rem", ctypes.c_int), ("index", ctypes.c_int))


class Connection:
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
        """Leave the server; nothing can be asked any more."""
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

    def children(self, window: int) -> tuple[int, ...]:
        """The windows inside it, lowest first."""
        reply = self._ask("query_tree", ctypes.c_uint32(window))
        count = struct.unpack_from("=H", reply, 16)[0] if reply else 0
        return struct.unpack_from(f"={count}I", reply, 32) if count else ()

    def is_viewable(self, window: int) -> bool:
        """Whether it and all that it lies in are mapped: not put away, not gone."""
        reply = self._ask("get_window_attributes", ctypes.c_uint32(window))
        return bool(reply) and reply[26] == _VIEWABLE

    def is_down(self, code: int) -> bool:
        """Whether the key of this code, 8 to 255, is held now."""
        reply = self._ask("query_keymap")
        return len(reply) == _KEYMAP and 0 < code < 256 and bool(reply[8 + code // 8] & 1 << code % 8)

    def may_be_framed(self, window: int) -> bool:
        """Whether a window manager may frame it; menus and tool tips ask it not to (override-redirect)."""
        reply = self._ask("get_window_attributes", ctypes.c_uint32(window))
        return bool(reply) and not reply[27]

    def kinds(self, window: int, name: str) -> set[str]:
        """A property that lists atoms, of the few kinds that are asked about: those of them that it holds."""
        held = set(self.numbers(window, name))
        return {one for one in _KINDS if self._atom(one) in held}
