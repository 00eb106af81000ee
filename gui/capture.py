"""Keeping our windows out of screenshots and recordings, where the system can. Windows and macOS parts are untried.

Windows: SetWindowDisplayAffinity with WDA_EXCLUDEFROMCAPTURE (Windows 10, version 2004), else WDA_MONITOR, which
leaves a black area. macOS: NSWindow.sharingType = NSWindowSharingNone. X11 and Wayland know no such thing.
"""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QWidget

_WDA_NONE, _WDA_MONITOR, _WDA_EXCLUDEFROMCAPTURE = 0, 1, 0x11
_SHARING_NONE, _SHARING_READ_ONLY = 0, 1

Hide = Callable[[int, bool], bool]


def said() -> str:
    """What this system can do, in a sentence."""
    if sys.platform in {"win32", "darwin"}:
        return QCoreApplication.translate(
            "capture", "Its windows are kept out of screenshots and recordings, unless you turn that off in Settings."
        )
    return QCoreApplication.translate(
        "capture", "On this system no program can keep its windows out of screenshots and recordings."
    )


def hide_on_windows(window: int, hidden: bool) -> bool:  # noqa: FBT001 - called by position through `Hide`
    """`window` is an HWND; whether the system agreed."""
    user32: Any = ctypes.windll.user32  # type: ignore[attr-defined]  # exists on Windows alone
    wanted = (_WDA_EXCLUDEFROMCAPTURE, _WDA_MONITOR) if hidden else (_WDA_NONE,)
    return any(bool(user32.SetWindowDisplayAffinity(ctypes.c_void_p(window), affinity)) for affinity in wanted)


def hide_on_mac(view: int, hidden: bool) -> bool:  # noqa: FBT001 - called by position through `Hide`
    """`view` is an NSView*; whether it lies in a window."""
    objc = ctypes.CDLL("/usr/lib/libobjc.A.dylib")
    objc.sel_registerName.restype = ctypes.c_void_p
    objc.sel_registerName.argtypes = [ctypes.c_char_p]
    asks = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)(("objc_msgSend", objc))
    tells = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_ulong)(("objc_msgSend", objc))
    window = asks(view, objc.sel_registerName(b"window"))
    if not window:
        return False
    tells(window, objc.sel_registerName(b"setSharingType:"), _SHARING_NONE if hidden else _SHARING_READ_ONLY)
    return True


def for_this_system() -> Hide | None:
    """What hides a window here, or None where nothing can."""
    return {"win32": hide_on_windows, "darwin": hide_on_mac}.get(sys.platform)


class RecordingsGuard(QObject):
    """An application-wide event filter: our windows are told when shown. `hidden` follows the setting."""

    def __init__(self, hide: Hide | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hide = hide
        self.hidden = True

    @property
    def can_hide(self) -> bool:
        """Whether this system knows such a thing; where it does not, there is nothing to filter."""
        return self._hide is not None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Never swallow an event."""
        shown = event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow()
        if self._hide is not None and shown and isinstance(watched, QWidget):
            self._hide(int(watched.winId()), self.hidden)
        return False
