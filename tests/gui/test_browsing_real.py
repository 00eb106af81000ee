"""Browsing by hand as it is: the app and the browser on one X server, she at pointer and keys, the hard site."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.gui.xscreen import ROOT, Screen, needs_screen
from tests.sources.web.conftest import browser, prefix, profiles  # noqa: F401 - fixtures

pytestmark = [
    needs_screen,
    pytest.mark.skipif(shutil.which("xdotool") is None, reason="needs xdotool"),
    pytest.mark.outside,
    pytest.mark.timeout(280),
    pytest.mark.usefixtures("browser", "prefix"),
]
Story = Callable[[str], dict[str, Any]]
PARTS = {"window.png", "page-1.png", "text.txt", "page.pdf", "page.mhtml", "page.wacz", "facts.json"}


@pytest.fixture
def told(tmp_path: Path, profiles: Path) -> Iterator[Story]:  # noqa: F811
    """Run a story on a screen of its own; what it says at its end."""
    screen = Screen(tmp_path / "home", size="1400x1000", everyone=True)

    def run(story: str) -> dict[str, Any]:
        done = subprocess.run(
            [sys.executable, "-m", "tests.gui.browses_real", str(tmp_path / "vault"), str(profiles), story],
            env=screen.env, capture_output=True, text=True, check=False, cwd=ROOT, timeout=260,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr[-3000:]
        found: dict[str, Any] = json.loads(done.stdout)
        return found

    yield run
    screen.end()


def test_she_signs_in_saves_twice_and_finds_both_pages_with_their_parts(told: Story) -> None:
    found = told("browse")
    assert found["notice"], "who will see it was not said"
    assert found["problems"] == 0
    second, first = sorted(found["items"], key=lambda one: one["title"])
    assert (first["title"], second["title"][:11]) == ("Members", "A long page")
    assert "members-only-marker" in first["text"]
    assert {"marker-0", "marker-1", "frame-marker"} <= set(second["text"].split())
    for one in (first, second):
        assert one["kind"] == "web-page"
        assert set(one["parts"]) >= PARTS
        assert one["facts"]["by_hand"] is True
        assert one["secrets"] == [], "what she typed, or her session, is in what was kept"
    assert first["url"].endswith("/members")
    assert [name for name in PARTS if name not in found["shown"]["parts"]] == []
    assert "Browsed by hand: yes" in found["shown"]["noted"]


@pytest.mark.parametrize(
    "story", [pytest.param("lock", marks=pytest.mark.long), "leave"], ids=["the vault locks itself", "quick exit"]
)
def test_the_browser_ends_with_the_vault(told: Story, story: str) -> None:
    found = told(story)
    assert found["locked"]
    assert found.get("back", True), "the lock was not shown"
