"""Run under a real X server by test_screen_real.py: a window of ours in front, and Shift three times by xdotool.

The argument says which window. Prints 'ended' once quick exit was reached and nothing of ours is on the screen.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu

from gui.clipboard import Clip
from gui.desk import Desk
from gui.operations import Operations
from gui.screen.values import Part
from gui.session import Session
from gui.settings_store import Settings
from gui.settings_table import WELCOMED
from gui.taking import ALL, Wanted
from gui.workspace import Workspace
from tests.gui.fakes import FakeVault, fake_doors


def until(app: QApplication, holds: Callable[[], object]) -> None:
    """Turn the event loop until it holds; 20 seconds at most."""
    end = time.monotonic() + 20
    while not holds():
        if time.monotonic() > end:
            raise TimeoutError
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


def put_up(app: QApplication, workspace: Workspace, which: str) -> None:
    """The window she is in when she wants to leave."""
    taking = workspace.capture.taking
    taking.wanted = Wanted(monitor=ALL)
    if which == "menu":
        menu = QMenu(workspace)
        menu.addAction("One")
        menu.popup(workspace.mapToGlobal(workspace.rect().center()))
        until(app, menu.isVisible)
    if which in {"bar", "overlay"}:
        taking.begin()
        bar = taking.bar
        assert bar is not None
        until(app, bar.isActiveWindow)
    if which == "overlay":
        taking.take(Part.REGION)
        until(app, lambda: taking.choosing.overlays and taking.choosing.overlays[0].isActiveWindow())


def main() -> None:
    """Put it up, press, say how it ended."""
    app = QApplication([])
    settings = Settings(Path(os.devnull) / "none.ini")
    settings.put(WELCOMED, value=True)
    vault = FakeVault()
    session = Session(
        doors=fake_doors(vault), settings=settings, operations=Operations(), clip=Clip(QApplication.clipboard())
    )
    ended: list[str] = []
    desk = Desk(app, session, home=Path(os.devnull), end=lambda: ended.append("ended"))
    desk.show()
    session.open(vault)
    workspace = desk.window.workspace
    assert workspace is not None
    desk.window.activateWindow()
    until(app, desk.window.isActiveWindow)
    put_up(app, workspace, sys.argv[1])
    subprocess.run(["xdotool", "key", "--delay", "25", "Shift_L", "Shift_L", "Shift_L"], check=True, timeout=20)
    until(app, lambda: ended)
    assert not [one for one in QApplication.topLevelWidgets() if one.isVisible()]
    assert not [one for one in QGuiApplication.topLevelWindows() if one.isVisible()]
    assert vault.locked
    print(*ended, flush=True)
    os._exit(0)


if __name__ == "__main__":
    main()
