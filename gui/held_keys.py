"""Whether a key was let go. While one is held, X11 sends a release and a press for each repeat.

Qt tells such a release by the press that follows it in its queue; on a busy machine the press is not there yet, and
what shows as long as a key is held would be covered thirty times a second. So the X server is asked as well: the key
is still down for it.
"""

from __future__ import annotations

import functools

from PySide6.QtGui import QGuiApplication, QKeyEvent

from gui.screen.xcb import Connection


def let_go(event: QKeyEvent) -> bool:
    """Whether this release is that of the finger. In doubt it is, since that covers."""
    if event.isAutoRepeat():
        return False
    server = _server() if QGuiApplication.platformName() == "xcb" else None
    return server is None or not server.is_down(event.nativeScanCode())


@functools.cache
def _server() -> Connection | None:
    """One connection for the life of the app; None where there is no libxcb."""
    try:
        return Connection()
    except OSError:
        return None
