"""What a whole story leaves behind: every file that was opened for writing, by strace; and every byte in the home."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.gui.story_traced import MARK
from tests.gui.xserver import environment, needs_x, x_server

ROOT = Path(__file__).resolve().parents[2]
DATA = ROOT / "tests" / "data"
pytestmark = [needs_x, pytest.mark.skipif(shutil.which("strace") is None, reason="needs strace")]
NEUTRAL = {"welcomed", "language", "report_language", "list_view"}
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


@dataclass(frozen=True)
class Left:
    """What a story left: the folder with vault and stick, the home, and the trace of every call that writes."""

    folder: Path
    home: Path
    trace: str

    def leaks(self) -> list[str]:
        """Everything that was written or can be read where it must not, in words; nothing if all is well."""
        return [*self._outside(), *self._readable(), *self._settings(), *self._kept()]

    def _outside(self) -> Iterator[str]:
        """Files that were opened for writing outside the vault, the export and the settings, if only for a moment."""
        allowed = (self.folder / "Papers", self.folder / "stick", self._config, self.home / ".cache" / "fontconfig")
        parents = {self.home / ".config", self.home / ".cache"}
        for path in sorted(written(self.trace, ROOT)):
            if path not in parents and not any(path.is_relative_to(place) for place in allowed):
                yield f"written: {path}"

    def _readable(self) -> Iterator[str]:
        """Names and contents that hold a word or a picture of the case."""
        for top in (self.home, self.folder / "Papers", self.folder / "stick"):
            for path in top.rglob("*"):
                told = str(path.relative_to(top)).encode() + (path.read_bytes() if path.is_file() else b"")
                if MARK.encode() in told:
                    yield f"readable: {path}"
                if top == self.home and path.is_file() and told.partition(b"\xff\xd8\xff")[1]:
                    yield f"a picture: {path}"

    def _settings(self) -> Iterator[str]:
        """Settings that are not known to say nothing."""
        for line in (self._config / "window.ini").read_text().splitlines():
            if "=" in line and line.split("=")[0] not in NEUTRAL:
                yield f"setting: {line}"
            if "Papers" in line or "stick" in line:
                yield f"place: {line}"

    def _kept(self) -> Iterator[str]:
        """Recent files, thumbnails and what else programs keep in a home, by name."""
        for path in self.home.rglob("*"):
            names = [one.lower() for one in path.relative_to(self.home).parts]
            if any(word in name for name in names for word in ("recent", "thumb", "trash", "history", "qtproject")):
                yield f"kept: {path}"
        yield from (f"temporary: {path}" for path in (self.home / "tmp").iterdir())

    @property
    def _config(self) -> Path:
        return self.home / ".config" / "evidence-vault"


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> Left:
    """The whole story, on a real X server."""
    top = tmp_path_factory.mktemp("traced")
    folder, home, log = top / "work", top / "home", top / "trace"
    for made in (folder / "hers", folder / "stick", home / "tmp"):
        made.mkdir(parents=True)
    (folder / "hers" / f"{MARK}-note.txt").write_text(f"{MARK} content")
    shutil.copy(DATA / "images_exif" / "orientation" / "Portrait_8.jpg", folder / "hers" / f"{MARK}-picture.jpg")
    command = ["strace", "-f", "-qq", "-s", "300", "-e", f"trace={CALLS}", "-e", "signal=none", "-o", str(log)]
    with x_server() as display:
        own = {"HOME": str(home), "TMPDIR": str(home / "tmp"), "PYTHONDONTWRITEBYTECODE": "1"}
        done = subprocess.run(
            [*command, sys.executable, "-m", "tests.gui.story_traced", str(folder)],
            cwd=ROOT,
            env=environment(display) | own,
            capture_output=True,
            text=True,
            check=False,
        )
    assert done.returncode == 0, done.stderr[-2000:]
    for told in ("platform: xcb", "asked for its passphrase: True", "opened again: True"):
        assert told in done.stdout
    return Left(folder, home, log.read_text(errors="replace"))


def test_nothing_readable_is_left_outside_the_vault_and_the_export(story: Left) -> None:
    paths = written(story.trace, ROOT)
    assert any(path.is_relative_to(story.folder / "Papers") for path in paths), "the trace sees what it looks for"
    assert any(path.is_relative_to(story.folder / "stick") for path in paths)
    assert story.leaks() == []


@pytest.mark.parametrize(
    ("place", "content"),
    [
        (".cache/thumbnails/normal/0a1b.png", "a small picture"),
        (".local/share/recently-used.xbel", "<bookmark/>"),
        (".config/QtProject.conf", "[FileDialog]\nhistory=elsewhere"),
        (".config/evidence-vault/other.txt", f"about {MARK}"),
        (".config/evidence-vault/window.ini", "[General]\nlast_vault=elsewhere/Papers\n"),
        ("tmp/preview", "left"),
        (".cache/x", "..\u00ff"),
    ],
)
def test_a_leak_in_the_home_is_seen(story: Left, tmp_path: Path, place: str, content: str) -> None:
    """The control: the same story with one thing more."""
    home = tmp_path / "home"
    shutil.copytree(story.home, home)
    path = home / place
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"..\xff\xd8\xff\xe0.." if content.startswith("..") else content.encode())
    moved = Left(story.folder, home, story.trace.replace(str(story.home), str(home)))
    assert moved.leaks() != []


def test_a_file_that_was_there_for_a_moment_is_seen(story: Left) -> None:
    line = f'9 openat(AT_FDCWD, "{story.home}/.cache/preview.jpg", O_RDWR|O_CREAT|O_EXCL, 0600) = 5\n'
    assert Left(story.folder, story.home, story.trace + line).leaks() == [f"written: {story.home}/.cache/preview.jpg"]
