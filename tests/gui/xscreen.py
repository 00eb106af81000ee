"""An X server of its own with a window manager, for tests that need real pixels and other programs' windows."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
NEEDED = ("Xvfb", "openbox", "xrandr", "xprop")
needs_screen = pytest.mark.skipif(
    not sys.platform.startswith("linux") or any(shutil.which(one) is None for one in NEEDED),
    reason="needs Xvfb, openbox and xrandr",
)


class Screen:
    """An X server of its own with a window manager, and programs started on it."""

    def __init__(
        self, home: Path, *, manager: str = "openbox", size: str = "1200x800", everyone: bool = False
    ) -> None:
        """`everyone`: programs that run as another user may show windows there too."""
        told, tell = os.pipe()
        access = ["-ac"] if everyone else []
        # Without -noreset it starts anew when xprop leaves as its only client, and refuses who comes in that moment.
        self._running = [
            subprocess.Popen(
                [
                    "Xvfb", "-displayfd", str(tell), "-screen", "0", f"{size}x24", "-noreset", "-nolisten", "tcp",
                    *access,
                ],
                pass_fds=(tell,),
                stderr=subprocess.DEVNULL,
            )
        ]  # fmt: skip
        os.close(tell)
        with os.fdopen(told) as pipe:
            number = pipe.readline().strip()
        keep = {key: value for key, value in os.environ.items() if not key.startswith(("XDG_", "QT_", "DBUS"))}
        (home / "tmp").mkdir(parents=True)
        self.env = keep | {
            "DISPLAY": f":{number}", "HOME": str(home), "TMPDIR": str(home / "tmp"), "LANG": "C.UTF-8",
            "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1",
        }  # fmt: skip
        if manager:
            self.start(manager)
            self._wait_for("_NET_SUPPORTED")

    def _wait_for(self, name: str) -> None:
        end = time.monotonic() + 60
        while " = " not in self.run("xprop", "-root", name):
            assert self._running[-1].poll() is None, "the window manager ended"
            assert time.monotonic() < end
            time.sleep(0.05)

    def start(self, *words: str) -> subprocess.Popen[bytes]:
        self._running.append(
            subprocess.Popen(words, env=self.env, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, cwd=ROOT)
        )
        return self._running[-1]

    def shown(self, title: str, colour: str, *place: int) -> None:
        """Another program's window, once it says that it shows it."""
        program = self.start(
            sys.executable, "-m", "tests.gui.coloured_window", title, colour, *(str(one) for one in place)
        )
        assert program.stdout is not None
        assert program.stdout.readline() == b"shown\n"

    def window(self, title: str, colour: str, *place: int) -> None:
        """The same, once the window manager has it in front."""
        self.shown(title, colour, *place)
        end = time.monotonic() + 60
        while self.title_in_front() != title:
            assert time.monotonic() < end, f"the window manager never took {title!r} to the front"
            time.sleep(0.05)

    def title_in_front(self) -> str:
        """As the window manager says it."""
        active = self.run("xprop", "-root", "_NET_ACTIVE_WINDOW").split()[-1]
        return self.run("xprop", "-id", active, "_NET_WM_NAME").partition('"')[2].rpartition('"')[0]

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
