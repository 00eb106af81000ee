"""What a whole story leaves behind: every file that was opened for writing, by strace; and every byte in the home."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.gui.story_traced import MARK

ROOT = Path(__file__).resolve().parents[2]
pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux") or shutil.which("strace") is None, reason="needs strace"
)
CALLS = "openat,open,creat,rename,renameat,renameat2,link,linkat,symlink,symlinkat,mkdir,mkdirat"
OPENED = re.compile(r'open(?:at)?\((?:AT_FDCWD(?:<[^>]*>)?, )?"([^"]*)", ([A-Z_|0-9]+)')
MADE = re.compile(r'(?:rename|link|symlink|mkdir|creat)\w*\(.*?"([^"]*)"[^"]*\)')
HARMLESS = ("/dev/null", "/dev/tty", "/dev/shm/", "/proc/self/", "/dev/dri", "/sys/")
"""/dev/shm is memory (multiprocessing's semaphores, unlinked at once); its content is looked at with the home."""


def written(trace: str, here: Path) -> set[Path]:
    """Every path that was opened for writing or made, whatever became of it; failed calls aside."""
    found = set()
    for line in trace.splitlines():
        if " = -1 " in line:
            continue
        opened = OPENED.search(line)
        if opened and {"O_WRONLY", "O_RDWR", "O_CREAT", "O_TMPFILE"} & set(opened[2].split("|")):
            found.add(opened[1])
        elif not opened and (made := MADE.search(line)):
            found.add(made[1])
    return {here / one for one in found if one and not one.startswith(HARMLESS)}


def test_the_trace_is_read_rightly() -> None:
    """The control: what would be a leak is seen as one."""
    trace = """
7 openat(AT_FDCWD, "/tmp/preview.jpg", O_RDWR|O_CREAT|O_EXCL, 0600) = 5
7 openat(AT_FDCWD, "/etc/hosts", O_RDONLY|O_CLOEXEC) = 5
7 openat(AT_FDCWD, "/tmp/refused", O_WRONLY|O_CREAT, 0600) = -1 EACCES (Permission denied)
8 rename("/a/b.part", "/srv/recent.xbel") = 0
8 mkdir("/srv/.thumbnails", 0700) = 0
8 openat(AT_FDCWD, "/dev/null", O_WRONLY) = 6
"""
    assert written(trace, ROOT) == {Path("/tmp/preview.jpg"), Path("/srv/recent.xbel"), Path("/srv/.thumbnails")}


@pytest.fixture
def story(tmp_path: Path, data: Path) -> tuple[Path, Path, str]:
    """The folder with vault and stick, the home, and the trace."""
    folder, home = tmp_path / "work", tmp_path / "home"
    for made in (folder / "hers", folder / "stick", home / "tmp"):
        made.mkdir(parents=True)
    (folder / "hers" / f"{MARK}-note.txt").write_text(f"{MARK} content")
    shutil.copy(data / "images_exif" / "orientation" / "Portrait_8.jpg", folder / "hers" / f"{MARK}-picture.jpg")
    log = tmp_path / "trace"
    environment = {key: value for key, value in os.environ.items() if not key.startswith(("XDG_", "QT_"))}
    environment |= {
        "HOME": str(home),
        "TMPDIR": str(home / "tmp"),
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    command = ["strace", "-f", "-qq", "-s", "300", "-e", f"trace={CALLS}", "-e", "signal=none", "-o", str(log)]
    done = subprocess.run(
        [*command, sys.executable, "-m", "tests.gui.story_traced", str(folder)],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    assert "asked for its passphrase: True" in done.stdout
    assert "opened again: True" in done.stdout
    return folder, home, log.read_text(errors="replace")


def test_nothing_readable_is_left_outside_the_vault_and_the_export(story: tuple[Path, Path, str]) -> None:
    folder, home, trace = story
    allowed = (
        folder / "Papers",
        folder / "stick",
        home / ".config" / "evidence-vault",
        home / ".cache" / "fontconfig",
    )
    paths = written(trace, ROOT)
    assert any(path.is_relative_to(folder / "Papers") for path in paths), "the trace sees what it looks for"
    assert any(path.is_relative_to(folder / "stick") for path in paths)
    outside = {path for path in paths if not any(path.is_relative_to(place) for place in allowed)}
    parents = {home / ".config", home / ".cache", folder / "Papers"}
    assert outside - parents == set()
    for path in (*home.rglob("*"), *(folder / "Papers").rglob("*"), *(folder / "stick").rglob("*")):
        told = str(path.relative_to(folder if path.is_relative_to(folder) else home)).encode()
        told += path.read_bytes() if path.is_file() else b""
        assert MARK.encode() not in told, path
    settings = (home / ".config" / "evidence-vault" / "window.ini").read_text()
    named = {line.split("=")[0] for line in settings.splitlines() if "=" in line}
    assert named <= {"welcomed", "language", "report_language", "list_view"}
    assert "Papers" not in settings
    assert not list((home / "tmp").iterdir())
