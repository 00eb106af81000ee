"""How soon the first picture of the screen is safe: from the key on the bar to the vault, on a real X server."""

from __future__ import annotations

import json
import os
import shutil
import statistics
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from bench.measure import Row
from bench.vaults import SECRET, new_vault

# The real bar on a real vault; what is on the screen is drawn beforehand and compresses badly.
TAKE = """
import json, os, sys, time
from pathlib import Path
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
import gui.app as parts
from gui.settings_store import Settings
from gui.settings_table import WELCOMED
app = parts.make_app([])
pictures = parts.ConfinedPictures()
doors = parts.Doors(vaults=parts.VaultsOnDisk(), pictures=pictures, viewers=parts.ConfinedViewer(),
                    exports=parts.Clerk(pictures), packages=parts.Packages(), backups=parts.BackupsOnDisk(),
                    papers=parts.Papers())
settings = Settings(Path(os.devnull) / "none.ini")
settings.put(WELCOMED, value=True)
desk, operations = parts.make_desk(app, doors, settings)
desk.show()
desk.window.gate.show_unlock()
screen = desk.window.gate.currentWidget()
screen.folder.setText(sys.argv[1])
screen.passphrase.edit.setText(sys.argv[2])
screen.submit()
def settle():
    while not operations.quiet:
        app.processEvents()
settle()
taking = desk.window.workspace.capture.taking
taking._session.adults = True
taking.begin()
def quiet(seconds):
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        app.processEvents()
quiet(0.5)
times = []
for turn in range(int(sys.argv[3])):
    safe = []
    heard = taking.told.connect(lambda saved: safe.append(time.perf_counter()))
    taking.bar.activateWindow()
    while not taking.bar.isActiveWindow():
        app.processEvents()
    begun = time.perf_counter()
    QTest.keyClick(taking.bar, Qt.Key.Key_S)
    while not safe:
        app.processEvents()
    taking.told.disconnect(heard)
    times.append((safe[0] - begun) * 1000)
    settle()
    quiet(0.2)
print(json.dumps(times))
sys.stdout.flush()
os._exit(0)
"""
# Another program: a quarter of the screen is noise, as photographs are, the rest one colour.
BEHIND = """
import os
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QApplication, QLabel
app = QApplication([])
size = app.primaryScreen().size()
wide, high = size.width(), size.height() // 4
noise = QImage(os.urandom(wide * high * 4), wide, high, wide * 4, QImage.Format.Format_RGB32)
window = QLabel()
window.setPixmap(QPixmap.fromImage(noise))
window.setStyleSheet("background: #335577")
window.setGeometry(0, 0, size.width(), size.height())
window.show()
print("shown", flush=True)
app.exec()
"""


def run(folder: Path, *, small: bool) -> Iterator[Row]:
    """The slowest of repeated presses: a median would hide the one that matters."""
    if shutil.which("Xvfb") is None:
        return
    place = folder / "vault"
    new_vault(place).lock()
    told, tell = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(tell), "-screen", "0", "1920x1080x24", "-noreset", "-nolisten", "tcp"],
        pass_fds=(tell,),
        stderr=subprocess.DEVNULL,
    )
    os.close(tell)
    with os.fdopen(told) as pipe:
        number = pipe.readline().strip()
    environment = {**os.environ, "DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
    behind = subprocess.Popen([sys.executable, "-c", BEHIND], env=environment, stdout=subprocess.PIPE)
    assert behind.stdout is not None
    behind.stdout.readline()
    try:
        done = subprocess.run(
            [sys.executable, "-c", TAKE, str(place), SECRET, "5" if small else "15"],
            capture_output=True, text=True, check=True, timeout=600, env=environment,
        )  # fmt: skip
    finally:
        behind.kill()
        behind.wait()
        server.terminate()
        server.wait()
    times = json.loads(done.stdout.splitlines()[-1])
    note = f"median {statistics.median(times):.0f} ms, the first {times[0]:.0f}; 1920 × 1080, a quarter of it noise"
    yield Row(
        what="a picture of the screen: from the key until it is safe",
        value=max(times),
        unit="ms",
        bar=300,
        more_is_better=False,
        note=note,
    )
