"""The app itself on a real X server, with key events that xdotool sends: nothing here knows Qt's insides."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.gui.xserver import environment, needs_x, x_server

ROOT = Path(__file__).resolve().parents[2]
pytestmark = needs_x
PATIENCE = 30.0


@pytest.fixture(scope="module")
def display() -> Iterator[str]:
    with x_server() as name:
        yield name


class App:
    """The app in a process of its own, seen from outside."""

    def __init__(self, display: str, home: Path) -> None:
        (home / "tmp").mkdir(parents=True, exist_ok=True)
        self._env = environment(display) | {"HOME": str(home), "TMPDIR": str(home / "tmp")}
        self.process = subprocess.Popen(
            [sys.executable, "-m", "gui.app"], cwd=ROOT, env=self._env, stderr=subprocess.PIPE,
            start_new_session=True,
        )  # fmt: skip
        self.wait_until(lambda: bool(self.windows()))
        self._do("windowfocus", "--sync", self.windows()[0])

    def _do(self, *words: str) -> str:
        done = subprocess.run(["xdotool", *words], env=self._env, capture_output=True, text=True, check=False)
        return done.stdout.strip()

    def windows(self) -> list[str]:
        """What is on the screen under the app's name."""
        return self._do("search", "--onlyvisible", "--name", "^Evidence Vault$").split()

    def keys(self, *names: str) -> None:
        self._do("key", "--delay", "25", *names)

    def wait_until(self, holds: Callable[[], bool]) -> None:
        end = time.monotonic() + PATIENCE
        while not holds():
            assert self.process.poll() is None, f"the app ended: {self.process.returncode}"
            assert time.monotonic() < end, "waited too long"
            time.sleep(0.05)

    def end(self) -> None:
        if self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait(10)
        assert self.process.stderr is not None
        self.process.stderr.close()


@pytest.fixture
def start(display: str, tmp_path: Path) -> Iterator[Callable[[], App]]:
    running: list[App] = []

    def begin() -> App:
        running.append(App(display, tmp_path / "home"))
        return running[-1]

    yield begin
    for one in running:
        one.end()


def test_quick_exit_by_real_keys_ends_the_app(start: Callable[[], App]) -> None:
    app = start()
    app.keys("Tab", "space")
    app.keys("shift", "shift", "shift")
    app.process.wait(20)
    assert app.windows() == []


def test_quick_exit_is_only_rehearsed_on_its_page(start: Callable[[], App]) -> None:
    app = start()
    app.keys("space", "space")  # 'Next' twice: the third page
    app.keys("shift", "shift", "shift")
    time.sleep(0.5)
    assert app.process.poll() is None
    assert app.windows()
    app.keys("space")  # 'Next': the fourth page
    app.keys("shift", "shift", "shift")
    app.process.wait(20)
