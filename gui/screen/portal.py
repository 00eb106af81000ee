"""Wayland: the desktop's portal takes the picture, after asking her in its own window where it wants to.

org.freedesktop.portal.Screenshot gives the address of a file that it has written, readable, into her home. The file
is read and removed at once; what was on the disk between is not undone by that (docs/capture.md says so).
"""

from __future__ import annotations

import secrets
import stat
from pathlib import Path
from typing import Any

from PySide6.QtCore import SLOT, QObject, QRect, QTimer, QUrl, Slot
from PySide6.QtDBus import QDBusConnection, QDBusError, QDBusMessage
from PySide6.QtGui import QGuiApplication, QImage

from evidence_vault.errors import UserCancelled
from evidence_vault.errors_outside import ScreenError
from gui.screen.values import Failed, Frame, Grabbed

_SERVICE = "org.freedesktop.portal.Desktop"
_PATH = "/org/freedesktop/portal/desktop"
_SCREENSHOT = "org.freedesktop.portal.Screenshot"
_REQUEST = "org.freedesktop.portal.Request"
_WAIT_MS = 120_000
"""She may first have to answer the desktop's own question."""
_MOST_BYTES = 512 << 20


class PortalScreens(QObject):
    """One question to the portal at a time; a second one while it is open fails at once."""

    way = "portal"
    can_look = False

    def __init__(self, parent: QObject | None = None, *, bus: QDBusConnection | None = None) -> None:
        super().__init__(parent)
        self._bus = bus or QDBusConnection.sessionBus()
        self._answer: tuple[Grabbed, Failed] | None = None
        self._path = ""
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_WAIT_MS)
        self._patience.timeout.connect(lambda: self._end(ScreenError()))

    def grab(self, done: Grabbed, failed: Failed) -> None:
        """Ask; the answer comes as a signal, whose path is known beforehand from the token."""
        if self._answer is not None or not self._bus.isConnected():
            failed(ScreenError())
            return
        token = "t" + secrets.token_hex(8)
        sender = self._bus.baseService().removeprefix(":").replace(".", "_")
        self._path = f"{_PATH}/request/{sender}/{token}"
        self._answer = (done, failed)
        self._patience.start()
        slot: Any = SLOT("answered(uint,QVariantMap)")  # the stubs ask for bytes, the function for SLOT's text
        self._bus.connect("", self._path, _REQUEST, "Response", self, slot)
        asked = QDBusMessage.createMethodCall(_SERVICE, _PATH, _SCREENSHOT, "Screenshot")
        asked.setArguments(["", {"handle_token": token, "interactive": False, "modal": False}])
        refused: Any = SLOT("refused(QDBusError,QDBusMessage)")
        heard: Any = SLOT("heard(QDBusMessage)")
        self._bus.callWithCallback(asked, self, heard, refused)

    @Slot(QDBusMessage)
    def heard(self, _: QDBusMessage) -> None:
        """The portal took the question; portals before 0.9 answer under another path, which is not followed."""

    @Slot(QDBusError, QDBusMessage)
    def refused(self, _: QDBusError, __: QDBusMessage) -> None:
        """There is no portal, or it does not take pictures."""
        self._end(ScreenError())

    @Slot("uint", "QVariantMap")
    def answered(self, code: int, results: dict[str, Any]) -> None:
        """0: done; 1: she said no; 2: something else."""
        if code == 1:
            self._end(UserCancelled())
            return
        image = _take(str(results.get("uri", ""))) if code == 0 else None
        if image is None or image.isNull():
            self._end(ScreenError())
            return
        self._end(None, image)

    def _end(self, error: ScreenError | UserCancelled | None, image: QImage | None = None) -> None:
        if self._answer is None:
            return
        self._patience.stop()
        slot: Any = SLOT("answered(uint,QVariantMap)")
        self._bus.disconnect("", self._path, _REQUEST, "Response", self, slot)
        (done, failed), self._answer = self._answer, None
        if error is not None or image is None:
            failed(error or ScreenError())
            return
        done((_frame(image),))


def _take(uri: str) -> QImage | None:
    """The picture at a file address; the file is gone afterwards, also where it could not be read as a picture."""
    url = QUrl(uri)
    if not url.isLocalFile():
        return None
    path = Path(url.toLocalFile())
    try:
        found = path.lstat()
        if not stat.S_ISREG(found.st_mode) or found.st_size > _MOST_BYTES:
            return None
        data = path.read_bytes()
        path.unlink()
    except OSError:
        return None
    return QImage.fromData(data).convertToFormat(QImage.Format.Format_RGB32)


def _frame(image: QImage) -> Frame:
    """The whole desktop in one picture: the portal tells no monitors apart."""
    image.setDevicePixelRatio(1.0)
    whole = QRect()
    for screen in QGuiApplication.screens():
        whole = whole.united(screen.geometry())
    scale = image.width() / whole.width() if whole.width() else 1.0
    return Frame(image=image, monitor="", place=whole, scale=scale)
