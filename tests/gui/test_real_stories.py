"""The keyboard stories once more on a real X server: every key goes to it by xdotool and comes back as an event."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.gui.real_hand import REAL_KEYS
from tests.gui.xserver import environment, needs_x, x_server

ROOT = Path(__file__).resolve().parents[2]
STORIES = (
    "test_from_the_first_start_to_the_first_saved_picture_by_keyboard_alone",
    "test_i_mistyped_my_passphrase_and_nothing_was_lost",
    "test_i_unlock_hold_a_key_to_see_it_and_it_is_covered_when_i_let_go",
    "test_it_locks_while_i_look_at_a_picture",
    "test_an_export_for_the_police_in_chinese_and_the_officer_opens_it",
)
pytestmark = needs_x


@pytest.mark.parametrize("story", STORIES)
def test_a_story_by_real_keys(story: str, tmp_path: Path) -> None:
    with x_server() as display:
        run = subprocess.run(
            [
                sys.executable, "-m", "pytest", "-n", "0", "-p", "no:cacheprovider", "-rs",
                "--basetemp", str(tmp_path / "inner"), f"tests/gui/test_stories.py::{story}",
            ],
            cwd=ROOT,
            env=environment(display) | {REAL_KEYS: "1"},
            capture_output=True,
            text=True,
            check=False,
            timeout=300,
        )  # fmt: skip
    assert run.returncode == 0, run.stdout[-6000:]
    assert "skipped" not in run.stdout
    assert re.search(r"\b[1-9] passed", run.stdout)
