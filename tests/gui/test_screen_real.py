"""Real pixels: an X server and a window manager, another program's coloured windows, the app on top of them."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.gui.xscreen import Screen, needs_screen

pytestmark = needs_screen
MAGENTA = "#ff00ff"


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
