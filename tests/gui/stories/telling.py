"""What the stories share: pictures made here, saving them, opening their page."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import cast

from PIL import Image
from PySide6.QtCore import QEventLoop

from evidence_vault.model import AddDetails
from evidence_vault.vault import Vault
from gui.operations import Reporter
from gui.screens.exhibit import ExhibitScreen
from gui.session import Session
from gui.widgets.viewers.base import Viewer
from gui.workspace import Workspace

LONG = 60_000
Wait = Callable[[], None]


def picture(size: tuple[int, int] = (320, 240)) -> bytes:
    """Left red, right green, made here: nobody is in it."""
    image = Image.new("RGB", size, (200, 30, 30))
    image.paste((20, 200, 40), (size[0] // 2, 0, size[0], size[1]))
    held = io.BytesIO()
    image.save(held, "PNG", pnginfo=None)
    return held.getvalue()


def put(vault: Vault, session: Session, data: bytes, name: str) -> None:
    """Save a file and let the child read it, on the thread that writes."""

    def work(reporter: Reporter) -> None:
        saved = vault.add_bytes(data, name, AddDetails())
        session.doors.pictures.read_facts(session.vault, [saved.id], progress=reporter, cancel=reporter)

    session.operations.write(session, work)
    loop = QEventLoop()
    session.operations.write(session, lambda _: None, done=lambda _: loop.quit())
    loop.exec()
    session.changed.emit()


def open_page(workspace: Workspace, wait: Wait, number: int = 1) -> ExhibitScreen:
    """Open an exhibit by its number, as Return does in the library."""
    wait()
    vault = workspace._session.vault
    workspace.pages.show_item(vault.numbered([number])[0])
    wait()
    return cast("ExhibitScreen", workspace.stack.currentWidget())


def viewer(screen: ExhibitScreen) -> Viewer:
    found = screen.viewer.findChild(Viewer)
    assert isinstance(found, Viewer)
    return found
