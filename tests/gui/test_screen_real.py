"""Real pixels: an X server and a window manager, another program's coloured windows, the app on top of them."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
NEEDED = ("Xvfb", "openbox", "xrandr", "xprop")
pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux") or any(shutil.which(one) is None for one in NEEDED),
    reason="needs Xvfb, openbox and xrandr",
)
MAGENTA = "#ff00ff"


class Screen:
    """An X server of its own with a window manager, and programs started on it."""

    def __init__(self, home: Path) -> None:
        told, tell = os.pipe()
        self._running = [
            subprocess.Popen(
                ["Xvfb", "-displayfd", str(tell), "-screen", "0", "1200x800x24", "-nolisten", "tcp"],
                pass_fds=(tell,),
                stderr=subprocess.DEVNULL,
            )
        ]
        os.close(tell)
        with os.fdopen(told) as pipe:
            number = pipe.readline().strip()
        keep = {key: value for key, value in os.environ.items() if not key.startswith(("XDG_", "QT_", "DBUS"))}
        (home / "tmp").mkdir(parents=True)
        self.env = keep | {
            "DISPLAY": f":{number}", "HOME": str(home), "TMPDIR": str(home / "tmp"), "LANG": "C.UTF-8",
            "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1",
        }  # fmt: skip
        self.start("openbox")
        self._wait_for("_NET_SUPPORTED")

    def _wait_for(self, name: str) -> None:
        end = time.monotonic() + 20
        while "not found" in self.run("xprop", "-root", name) or "no such" in self.run("xprop", "-root", name):
            assert time.monotonic() < end
            time.sleep(0.05)

    def start(self, *words: str) -> subprocess.Popen[bytes]:
        self._running.append(
            subprocess.Popen(words, env=self.env, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, cwd=ROOT)
        )
        return self._running[-1]

    def window(self, title: str, colour: str, *place: int) -> None:
        program = self.start(
            sys.executable, "-m", "tests.gui.coloured_window", title, colour, *(str(one) for one in place)
        )
        assert program.stdout is not None
        assert program.stdout.readline() == b"shown\n"
        end = time.monotonic() + 20
        while title not in self.run("xprop", "-root", "_NET_ACTIVE_WINDOW") and time.monotonic() < end:
            active = self.run("xprop", "-root", "_NET_ACTIVE_WINDOW").split()[-1]
            if title in self.run("xprop", "-id", active, "_NET_WM_NAME"):
                return
            time.sleep(0.05)

    def run(self, *words: str) -> str:
        done = subprocess.run(words, env=self.env, capture_output=True, text=True, check=False, cwd=ROOT)
        return done.stdout + done.stderr

    def take(self, vault: Path, *words: str, before: tuple[str, ...] = (), **env: str) -> dict[str, Any]:
        """Run the app and give what it kept."""
        done = subprocess.run(
            [*before, sys.executable, "-m", "tests.gui.grabs_real", str(vault), *words],
            env=self.env | env, capture_output=True, text=True, check=False, cwd=ROOT, timeout=100,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr[-2000:]
        found: dict[str, Any] = json.loads(done.stdout)
        return found

    def end(self) -> None:
        for one in reversed(self._running):
            one.kill()
            one.wait(10)
            if one.stdout is not None:
                one.stdout.close()


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Screen]:
    made = Screen(tmp_path / "home")
    yield made
    made.end()


@pytest.fixture
def coloured(screen: Screen) -> Screen:
    screen.window("left one", "#ff0000", 0, 40, 590, 700)
    screen.window("我的 chat", "#00ff00", 610, 40, 580, 700)
    return screen


def colours(item: dict[str, Any], holds: Callable[[int, int], bool]) -> set[str]:
    spots = {tuple(map(int, key.split(","))): colour for key, colour in item["spots"].items()}
    return {colour for (x, y), colour in spots.items() if holds(x, y)}


def test_the_screen_is_kept_as_it_stood_without_our_own_windows(coloured: Screen, tmp_path: Path) -> None:
    found = coloured.take(tmp_path / "vault", "screen")
    (item,) = found["items"]
    assert item["size"] == [1200, 800]
    assert MAGENTA not in item["spots"].values(), "the app's own window is in the picture"
    assert colours(item, lambda x, y: x < 580 and 100 < y < 700) == {"#ff0000"}
    assert colours(item, lambda x, y: 620 < x < 1180 and 100 < y < 700) == {"#00ff00"}
    assert item["facts"]["window"] == "我的 chat"
    assert item["facts"]["way"] == "X11"
    assert found["back"], "the windows did not come back"


def test_at_scale_two_every_pixel_of_the_screen_is_kept(coloured: Screen, tmp_path: Path) -> None:
    (item,) = coloured.take(tmp_path / "vault", "screen", QT_SCALE_FACTOR="2")["items"]
    assert item["size"] == [1200, 800]
    assert item["facts"]["scale"] == "2"
    assert colours(item, lambda x, y: x < 580 and 100 < y < 700) == {"#ff0000"}


def test_one_window_is_cut_out_with_its_frame(coloured: Screen, tmp_path: Path) -> None:
    (item,) = coloured.take(tmp_path / "vault", "window")["items"]
    assert item["how"] == "window"
    assert item["facts"]["window"] == "我的 chat"
    assert 580 <= item["size"][0] <= 590
    assert 700 < item["size"][1] <= 760, "with the title bar that the window manager drew"
    assert colours(item, lambda x, y: 60 < y < 690) == {"#00ff00"}


def test_two_monitors_give_a_picture_each(screen: Screen, tmp_path: Path) -> None:
    screen.run("xrandr", "--setmonitor", "LEFT", "600/160x800/210+0+0", "screen")
    screen.run("xrandr", "--setmonitor", "RIGHT", "600/160x800/210+600+0", "none")
    if "RIGHT" not in screen.run("xrandr", "--listmonitors"):
        pytest.skip("this X server makes no second monitor")
    screen.window("left one", "#ff0000", 0, 40, 590, 700)
    screen.window("right one", "#00ff00", 610, 40, 580, 700)
    left, right = sorted(screen.take(tmp_path / "vault", "screen")["items"], key=lambda one: one["facts"]["monitor"])
    assert (left["size"], right["size"]) == ([600, 800], [600, 800])
    assert colours(left, lambda x, y: x < 580 and 100 < y < 700) == {"#ff0000"}
    assert colours(right, lambda x, y: 20 < x < 580 and 100 < y < 700) == {"#00ff00"}


@pytest.mark.skipif(shutil.which("xdotool") is None, reason="needs xdotool")
@pytest.mark.parametrize("which", ["window", "menu", "bar", "overlay"])
def test_quick_exit_by_real_keys_from_each_kind_of_window(screen: Screen, which: str) -> None:
    assert screen.run(sys.executable, "-m", "tests.gui.exits_real", which).strip() == "ended"


def written(trace: Path, outside: Path) -> set[str]:
    """Files opened for writing or made, but those in the vault's folder and of the system."""
    found = set()
    for line in trace.read_text("utf-8", "replace").splitlines():
        if '"' not in line or not any(flag in line for flag in ("O_WRONLY", "O_RDWR", "O_CREAT", "rename", "mknod")):
            continue
        name = line.split('"')[1]
        if " = -1 " not in line and not name.startswith((str(outside), "/dev/", "/proc/", "/sys/", "/memfd")):
            found.add(name)
    return found


@pytest.mark.skipif(shutil.which("strace") is None, reason="needs strace")
@pytest.mark.parametrize("leaks", [False, True], ids=["app", "control"])
def test_no_file_is_written_but_the_vaults(coloured: Screen, tmp_path: Path, *, leaks: bool) -> None:
    trace, leak = tmp_path / "trace", tmp_path / "leak.png"
    follow = ("strace", "-f", "-o", str(trace), "-e", "trace=open,openat,creat,rename,renameat2,mknod,memfd_create")
    words = ("leak", str(leak)) if leaks else ("screen",)
    coloured.take(tmp_path / "vault", *words, before=follow)
    caches = str(tmp_path / "home/.cache")
    found = {name for name in written(trace, tmp_path / "vault") if not name.startswith(caches)}
    assert found == ({str(leak)} if leaks else set())
