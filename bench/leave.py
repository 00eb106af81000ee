"""How soon nothing is on the screen: quick exit on an open vault, from the third Shift on."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from bench.measure import Row
from bench.vaults import SECRET, add_all, new_vault

# The real window on a real vault; the keys arrive as the system sends them.
LEAVE = """
import json, os, sys, time
from pathlib import Path
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
import gui.app as parts
from gui.settings_store import Settings
from gui.settings_table import WELCOMED
app = parts.make_app([])
pictures = parts.ConfinedPictures()
doors = parts.Doors(vaults=parts.VaultsOnDisk(), pictures=pictures, viewers=parts.ConfinedViewer(),
                    exports=parts.Clerk(pictures), packages=parts.Packages(),
                    backups=parts.BackupsOnDisk(), papers=parts.Papers())
settings = Settings(Path(os.devnull) / "none.ini")
settings.put(WELCOMED, value=True)
desk, operations = parts.make_desk(app, doors, settings)
left = []
desk._end = lambda: left.append(time.perf_counter())
desk.show()
def settle():
    while not operations.quiet:
        app.processEvents()
times = []
for turn in range(int(sys.argv[3])):
    left.clear()
    desk.window.show()
    desk.window.gate.show_unlock()
    screen = desk.window.gate.currentWidget()
    screen.folder.setText(sys.argv[1])
    screen.passphrase.edit.setText(sys.argv[2])
    screen.submit()
    settle()
    assert desk._session.is_open
    window = desk.window.windowHandle()
    for _ in range(2):
        QTest.keyPress(window, Qt.Key.Key_Shift)
        QTest.keyRelease(window, Qt.Key.Key_Shift)
    QTest.keyPress(window, Qt.Key.Key_Shift)
    begun = time.perf_counter()
    QTest.keyRelease(window, Qt.Key.Key_Shift)
    assert left and not desk.window.isVisible() and not desk._session.is_open
    times.append([desk.exit_seconds * 1000, (left[0] - begun) * 1000])
print(json.dumps(times))
sys.stdout.flush()
os._exit(0)
"""


def run(folder: Path, *, small: bool) -> Iterator[Row]:
    """The slowest of repeated exits: a median would hide the one that matters."""
    place = folder / "vault"
    notes = folder / "notes"
    notes.mkdir()
    for number in range(50):
        (notes / f"{number}.txt").write_text(f"note {number}")
    with_notes = new_vault(place)
    add_all(with_notes, sorted(notes.iterdir()))
    with_notes.lock()
    environment = {**os.environ, "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    done = subprocess.run(
        [sys.executable, "-c", LEAVE, str(place), SECRET, "5" if small else "15"],
        capture_output=True, text=True, check=True, timeout=600, env=environment,
    )  # fmt: skip
    hidden, locked = zip(*json.loads(done.stdout.splitlines()[-1]), strict=True)
    note = f"median {statistics.median(hidden):.0f} ms"
    yield Row(
        what="quick exit: nothing on the screen",
        value=max(hidden),
        unit="ms",
        bar=200,
        more_is_better=False,
        note=note,
    )
    note = f"median {statistics.median(locked):.0f} ms; the keys are gone and the clipboard is emptied"
    yield Row(what="quick exit: and the vault locked", value=max(locked), unit="ms", note=note)
