"""Titles and places of other programs' windows on Windows, from user32 and dwmapi. Untried."""

from __future__ import annotations

import ctypes
import os
from typing import Any

from PySide6.QtCore import QRect

from gui.screen.values import Frame, Window

_TITLE = 400
_EXTENDED_FRAME_BOUNDS, _CLOAKED = 9, 14


class _Rect(ctypes.Structure):
    _fields_ = tuple((name, ctypes.c_long) for name in ("left", "top", "right", "bottom"))


class WindowsWindows:
    """Visible top-level windows with a title that are not ours, in the order of EnumWindows: uppermost first."""

    told = True

    def front(self) -> str:
        """Of GetForegroundWindow, or of the uppermost where that is ours."""
        user32: Any = ctypes.windll.user32  # type: ignore[attr-defined]  # exists on Windows alone
        for window in (user32.GetForegroundWindow(), *_all()):
            if window and not _ours(window) and (title := _title(window)):
                return title
        return ""

    def on(self, frame: Frame) -> list[Window]:
        """Those that reach into this monitor, cut to it."""
        found = []
        for window in _all():
            place = _place(window).translated(-frame.place.topLeft()).intersected(frame.image.rect())
            title = _title(window)
            if title and not place.isEmpty() and not _ours(window):
                found.append(Window(title=title, place=place))
        return found


def _all() -> list[int]:
    found: list[int] = []
    dll: Any = ctypes.windll  # type: ignore[attr-defined]  # exists on Windows alone
    kind: Any = ctypes.WINFUNCTYPE(ctypes.c_bool, ctypes.c_void_p, ctypes.c_void_p)  # type: ignore[attr-defined]

    def one(window: int, _: object) -> bool:
        cloaked = ctypes.c_int(0)
        dll.dwmapi.DwmGetWindowAttribute(ctypes.c_void_p(window), _CLOAKED, ctypes.byref(cloaked), 4)
        if dll.user32.IsWindowVisible(ctypes.c_void_p(window)) and not cloaked.value:
            found.append(window)
        return True

    dll.user32.EnumWindows(kind(one), None)
    return found


def _title(window: int) -> str:
    text = ctypes.create_unicode_buffer(_TITLE)
    ctypes.windll.user32.GetWindowTextW(ctypes.c_void_p(window), text, _TITLE)  # type: ignore[attr-defined]
    return text.value


def _ours(window: int) -> bool:
    process = ctypes.c_ulong(0)
    dll: Any = ctypes.windll  # type: ignore[attr-defined]  # exists on Windows alone
    dll.user32.GetWindowThreadProcessId(ctypes.c_void_p(window), ctypes.byref(process))
    return process.value == os.getpid()


def _place(window: int) -> QRect:
    """The frame as drawn, without the invisible border that GetWindowRect counts in."""
    rect = _Rect()
    dll: Any = ctypes.windll  # type: ignore[attr-defined]  # exists on Windows alone
    handle = ctypes.c_void_p(window)
    dll.dwmapi.DwmGetWindowAttribute(handle, _EXTENDED_FRAME_BOUNDS, ctypes.byref(rect), ctypes.sizeof(rect))
    return QRect(rect.left, rect.top, rect.right - rect.left, rect.bottom - rect.top)
