"""Windows, untried: WM_WTSSESSION_CHANGE for lock and log-off, WM_POWERBROADCAST for sleep."""

from __future__ import annotations

import ctypes
import ctypes.wintypes
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray
from PySide6.QtWidgets import QApplication, QWidget

_WM_POWERBROADCAST, _PBT_APMSUSPEND = 0x0218, 4
_WM_WTSSESSION_CHANGE, _WTS_SESSION_LOGOFF, _WTS_SESSION_LOCK = 0x02B1, 6, 7
_AWAY = frozenset(
    {
        (_WM_POWERBROADCAST, _PBT_APMSUSPEND),
        (_WM_WTSSESSION_CHANGE, _WTS_SESSION_LOGOFF),
        (_WM_WTSSESSION_CHANGE, _WTS_SESSION_LOCK),
    }
)


class SessionFilter(QAbstractNativeEventFilter):
    """Owns a hidden window that is told of the session; calls `tell` from the window's own message."""

    def __init__(self, app: QApplication, tell: Callable[[], None]) -> None:
        super().__init__()
        self._tell = tell
        self._window = QWidget()
        api: Any = ctypes.windll.wtsapi32  # type: ignore[attr-defined]  # exists on Windows alone
        api.WTSRegisterSessionNotification(ctypes.c_void_p(int(self._window.winId())), 0)
        app.installNativeEventFilter(self)

    def nativeEventFilter(self, kind: QByteArray | bytes, message: Any) -> tuple[bool, int]:  # type: ignore[override]  # noqa: N802, ANN401
        """Look; never swallow."""
        if bytes(kind) == b"windows_generic_MSG":  # type: ignore[arg-type]
            heard = ctypes.wintypes.MSG.from_address(int(message))
            if (heard.message, heard.wParam) in _AWAY:
                self._tell()
        return False, 0
