"""The stories by the keyboard once more on a real X server: every key goes to it by xdotool and comes back.

One server and one process tell them all, so that starting is paid for once.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.gui.real_hand import REAL_KEYS
from tests.gui.xserver import environment, needs_x, x_server

ROOT = Path(__file__).resolve().parents[2]
STORIES = ("tests/gui/by_keys", "tests/gui/test_exit_everywhere.py")
SHORT = "by_keys and not clear or library or unlock or conversation"
"""In the suite. All of them: `make stories`."""
pytestmark = needs_x


def told(tmp_path: Path, *words: str) -> str:
    """What pytest says of the stories, each of them told."""
    with x_server() as display:
        run = subprocess.run(
            [
                sys.executable, "-m", "pytest", "-n", "0", "-rs", "--basetemp", str(tmp_path / "inner"),
                *words, *STORIES,
            ],
            cwd=ROOT,
            env=environment(display) | {REAL_KEYS: "1"},
            capture_output=True,
            text=True,
            check=False,
        )  # fmt: skip
    assert run.returncode == 0, run.stdout[-6000:]
    return run.stdout


@pytest.mark.timeout(600)
def test_the_stories_by_real_keys(tmp_path: Path) -> None:
    said = told(tmp_path, "-k", SHORT)
    assert int(re.findall(r"(\d+) passed", said)[-1]) >= 15, said[-600:]


@pytest.mark.long
@pytest.mark.timeout(900)
def test_every_story_by_real_keys(tmp_path: Path) -> None:
    said = told(tmp_path)
    assert int(re.findall(r"(\d+) passed", said)[-1]) >= 50, said[-600:]
