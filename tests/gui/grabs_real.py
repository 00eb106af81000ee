"""Run under a real X server by test_screen_real.py: the app's own parts, a vault on the disk, and one grab.

Arguments: the vault's folder, and what to do. Prints one JSON object. The picture leaves through the vault alone.
"""

from __future__ import annotations

import json
import os
import sys
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QWidget

from evidence_vault.vault import Passphrase, Vault, fixed
from gui.app import Papers, make_app, make_desk
from gui.doors import ConfinedPictures, VaultsOnDisk
from gui.doors_backup import BackupsOnDisk
from gui.doors_viewing import ConfinedViewer
from gui.png import as_png
from gui.ports import Doors
from gui.screen.values import Part
from gui.settings_store import Settings
from gui.settings_table import WELCOMED
from gui.taking import ALL, Wanted
from tests.gui.fakes import FakeClerk, FakePackages

PASSPHRASE = "quiet river lantern"


def until(app: QApplication, holds: Callable[[], bool]) -> None:
    """Turn the event loop until it holds; a minute and a half at most."""
    end = time.monotonic() + 90
    while not holds():
        if time.monotonic() > end:
            raise TimeoutError
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


def seen(vault: Any, item: Any) -> dict[str, Any]:
    """What was kept of one picture: size, five colours, what is said of it."""
    image = QImage.fromData(vault.open_content(item.id).read())
    spots = {
        f"{x},{y}": QColor(image.pixel(x, y)).name()
        for x in range(50, image.width(), 100)
        for y in range(50, image.height(), 100)
    }
    return {
        "size": [image.width(), image.height()],
        "spots": spots,
        "facts": dict(item.taken.facts),
        "how": item.taken.how.value,
        "sha256": item.content.sha256,
    }


def main() -> None:
    """Open, take, say what was kept."""
    folder, act = Path(sys.argv[1]), sys.argv[2]
    app = make_app([])
    pictures = ConfinedPictures()
    doors = Doors(
        vaults=VaultsOnDisk(kdf=fixed(64 * 1024, 1, 1)), pictures=pictures, viewers=ConfinedViewer(),
        exports=FakeClerk(), packages=FakePackages(), backups=BackupsOnDisk(), papers=Papers(),
    )  # fmt: skip
    settings = Settings(Path(os.devnull) / "none.ini")
    settings.put(WELCOMED, value=True)
    desk, operations = make_desk(app, doors, settings)
    vault = Vault.create(folder, Passphrase(PASSPHRASE), label="", kdf=fixed(64 * 1024, 1, 1))
    desk.show()
    desk._session.open(vault)
    workspace = desk.window.workspace
    assert workspace is not None
    taking = workspace.capture.taking
    taking._session.adults = True
    taking.wanted = Wanted(monitor=ALL, front=True)
    until(app, lambda: operations.quiet and desk.window.isVisible())
    # Over all of the screen: what is grabbed shows it unless it really is out of the way.
    desk.window.setGeometry(app.primaryScreen().geometry())
    marker = QWidget()
    marker.setStyleSheet("background: #ff00ff")
    marker.setGeometry(app.primaryScreen().geometry())
    marker.show()
    until(app, marker.isVisible)
    end = time.monotonic() + 0.4
    until(app, lambda: time.monotonic() > end)
    if act == "window":
        taking.take(Part.WINDOW)
        until(app, lambda: bool(taking.choosing.overlays))
        taking.choosing.overlays[0]._take()
    elif act == "leak":
        taking._keep = lambda shots: Path(sys.argv[3]).write_bytes(as_png(shots[0].image))  # type: ignore[method-assign]
        taking.take(Part.SCREEN)
    else:
        taking.take(Part.SCREEN)
    until(app, lambda: operations.quiet and not taking._busy)
    time.sleep(0.05)
    until(app, lambda: operations.quiet)
    from evidence_vault.model import Query

    found = [seen(vault, one) for one in vault.items(Query())]
    print(json.dumps({"items": found, "back": desk.window.isVisible() and marker.isVisible()}), flush=True)
    desk._session.lock()
    operations.stop(timeout=0.5)
    os._exit(0)


if __name__ == "__main__":
    try:
        main()
    finally:
        traceback.print_exc()
        sys.stderr.flush()
        os._exit(1)  # threads that wait would keep it alive, and what went wrong would never be told
