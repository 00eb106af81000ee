"""Starting: fast, without heavy libraries, and leaving nothing outside its own folder."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
HEAVY = (
    "PIL",
    "pikepdf",
    "typst",
    "pyhanko",
    "cryptography",
    "apsw",
    "zxcvbn",
    "exporters",
    "rich",
    "typer",
    "keyring",
)
START = """
import sys, time
begun = time.perf_counter()
from pathlib import Path
from gui.app import Packages, Papers, make_app, make_desk
from gui.clerk import Clerk
from gui.doors import ConfinedPictures, VaultsOnDisk
from gui.doors_backup import BackupsOnDisk
from gui.doors_viewing import ConfinedViewer
from gui.ports import Doors
from gui.settings_store import Settings, config_file
from gui.settings_table import LAST_VAULT, REMEMBER_VAULT, WELCOMED
app = make_app([])
pictures = ConfinedPictures()
settings = Settings(config_file())
settings.put(WELCOMED, True)
settings.put(REMEMBER_VAULT, True)
settings.put(LAST_VAULT, "/nowhere")
doors = Doors(vaults=VaultsOnDisk(), pictures=pictures, viewers=ConfinedViewer(), exports=Clerk(pictures),
              packages=Packages(), backups=BackupsOnDisk(), papers=Papers())
desk, operations = make_desk(app, doors, settings)
loaded = sorted(name for name in HEAVY if name in sys.modules)
desk.show()
app.processEvents()
print(type(desk.window.gate.currentWidget()).__name__, f"{time.perf_counter() - begun:.3f}", ",".join(loaded))
sys.stdout.flush()
import os
os._exit(0)
""".replace("HEAVY", repr(HEAVY))


def run(code: str, home: Path) -> str:
    environment = {key: value for key, value in os.environ.items() if not key.startswith(("XDG_", "QT_LOGGING"))}
    environment |= {"HOME": str(home), "USERPROFILE": str(home), "APPDATA": str(home), "LOCALAPPDATA": str(home)}
    environment |= {"QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr[-2000:]
    return done.stdout


def test_the_unlock_screen_comes_without_heavy_libraries(tmp_path: Path) -> None:
    """How soon it comes is measured by `python -m bench start`, not here."""
    screen, _, heavy = (run(START, tmp_path).strip() + " ").split(" ")[:3]
    assert screen == "UnlockScreen"
    assert heavy == ""


SESSION = """
import sys
from pathlib import Path
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtWidgets import QApplication, QFileDialog
from gui import files
from gui.app import make_app, make_desk
from gui.settings_store import Settings, config_file
from gui.settings_table import IDLE_MINUTES, WELCOMED
from tests.gui.fakes import fake_doors, sample_vault
app = make_app([])
settings = Settings(config_file())
settings.put(WELCOMED, True)
settings.put(IDLE_MINUTES, 10)
vault = sample_vault(12)
desk, operations = make_desk(app, fake_doors(vault), settings)
def settle():
    while not operations.quiet:
        app.processEvents()
    app.processEvents()
desk.show()
desk.window._session.open(vault)
settle()
workspace = desk.window.workspace
source = Path(sys.argv[1])
screen = workspace.show_add()
dialog = files.choose_files(screen, "Files", screen._chosen)
dialog.setDirectory(str(source.parent))
dialog.selectFile(str(source))
app.processEvents()
dialog.accept()
settle()
dialog = files.choose_folder(screen, "Folder", lambda paths: None)
dialog.setDirectory(str(source.parent))
dialog.accept()
settle()
workspace.library.list.setCurrentIndex(workspace.library.items.index(0))
workspace.show_incident()
settle()
workspace.library.search.setText("NEEDLE")
settle()
desk.quick_exit()
app.sendPostedEvents(None, 52)
app.processEvents()
settings._store.sync()
print("added", len(vault.stored))
sys.stdout.flush()
app.shutdown()
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="strictly the folders of Linux")
def test_nothing_is_written_outside_its_own_folder_and_no_case_word_in_it(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    source = tmp_path / "elsewhere" / "NEEDLE-landlord.txt"
    source.parent.mkdir()
    source.write_text("NEEDLE inside")
    output = run(f"import sys; sys.argv = ['x', {str(source)!r}]\n" + SESSION, home)
    assert output.strip() == "added 16"
    assert "idle_minutes=10" in (home / ".config/evidence-vault/window.ini").read_text()
    written = {str(path.relative_to(home)) for path in home.rglob("*") if path.is_file()}
    allowed = {".config/evidence-vault/window.ini"}
    assert {one for one in written - allowed if not one.startswith(".cache/fontconfig/")} == set()
    for path in home.rglob("*"):
        words = str(path).encode() + (path.read_bytes() if path.is_file() else b"")
        assert b"NEEDLE" not in words
        assert b"andlord" not in words


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="strictly the folders of Linux")
def test_without_the_precaution_the_dialog_would_write(tmp_path: Path) -> None:
    """The control: the test above can see what it looks for."""
    home = tmp_path / "home"
    home.mkdir()
    source = tmp_path / "elsewhere" / "NEEDLE-landlord.txt"
    source.parent.mkdir()
    source.write_text("NEEDLE inside")
    careless = "from gui import files\nfiles.forget_history = lambda: None\n"
    careless += "files._closed = lambda dialog: dialog.deleteLater()\n"
    run(f"import sys; sys.argv = ['x', {str(source)!r}]\n" + careless + SESSION, home)
    assert (home / ".config" / "QtProject.conf").is_file()
