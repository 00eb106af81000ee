"""Other programs' windows as a real window manager tells of them, and where it does not tell."""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.gui.xscreen import Screen, needs_screen

pytestmark = needs_screen
ASK = """
import json
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from gui.screen.values import Frame
from gui.screen.windows_x11 import X11Windows
frame = Frame(image=QImage(1200, 800, QImage.Format.Format_RGB32), monitor="", place=QRect(0, 0, 1200, 800), scale=1)
print(json.dumps([X11Windows().front(), [one.title for one in X11Windows().on(frame)]]))
"""
UPPER, LOWER = "我的 chat", "left one"


@pytest.fixture(scope="module")
def screen(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Screen]:
    made = Screen(tmp_path_factory.mktemp("x") / "home")
    made.window(LOWER, "#ff0000", 0, 40, 590, 700)
    made.window(UPPER, "#00ff00", 610, 40, 580, 700)
    yield made
    made.end()


def asked(screen: Screen) -> tuple[str, list[str]]:
    front, on = json.loads(screen.run(sys.executable, "-c", ASK))
    return front, on


# What a window manager that is in the middle of something has on the root window; each was seen, or is allowed.
UNTOLD = [
    (),
    ("-remove _NET_ACTIVE_WINDOW",),
    ("-remove _NET_CLIENT_LIST_STACKING",),
    ("-remove _NET_ACTIVE_WINDOW", "-remove _NET_CLIENT_LIST_STACKING"),
    ("-f _NET_ACTIVE_WINDOW 32x -set _NET_ACTIVE_WINDOW 0", "-remove _NET_CLIENT_LIST_STACKING"),
    ("-f _NET_ACTIVE_WINDOW 32x -set _NET_ACTIVE_WINDOW 0x7fffff", "-remove _NET_CLIENT_LIST_STACKING"),
]


@pytest.mark.parametrize("acts", UNTOLD, ids=range(len(UNTOLD)))
def test_the_window_in_front_is_known_whatever_the_window_manager_has_told_so_far(
    screen: Screen, acts: tuple[str, ...]
) -> None:
    names = ("_NET_ACTIVE_WINDOW", "_NET_CLIENT_LIST_STACKING")
    before = {name: screen.run("xprop", "-root", "-notype", name).partition("# ")[2].strip() for name in names}
    try:
        for act in acts:
            screen.run("xprop", "-root", *act.split())
        assert asked(screen) == (UPPER, [UPPER, LOWER])
    finally:
        for name, value in before.items():
            screen.run("xprop", "-root", "-f", name, "32x", "-set", name, value.replace(" ", ""))


@pytest.mark.skipif(shutil.which("xdotool") is None, reason="needs xdotool")
def test_a_window_that_was_put_away_is_neither_in_front_nor_offered(screen: Screen) -> None:
    screen.window("put away", "#0000ff", 100, 100, 300, 300)
    assert asked(screen)[0] == "put away"
    screen.run("xdotool", "search", "--name", "^put away$", "windowminimize", "--sync")
    assert asked(screen) == (UPPER, [UPPER, LOWER])


def test_without_any_window_manager_the_windows_are_still_told(tmp_path: Path) -> None:
    bare = Screen(tmp_path / "home", manager="")
    try:
        assert asked(bare) == ("", [])
        bare.shown("alone", "#ff0000", 0, 0, 300, 300)
        assert asked(bare) == ("alone", ["alone"])
    finally:
        bare.end()
