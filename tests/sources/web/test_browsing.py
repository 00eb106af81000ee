"""A window in which she browses by herself: what she sees is saved whenever it is asked for, signed in or not."""

from __future__ import annotations

import io
import json
import shutil
import subprocess
import time
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from evidence_vault.errors import CaptureError
from evidence_vault.ports import NeverCancelled
from evidence_vault.sources.web.browsers import Browser
from evidence_vault.sources.web.browsing import Browsing
from evidence_vault.sources.web.host import Capture, CaptureRequest
from evidence_vault.sources.web.parts import PageInFront
from tests.sources.web.fakes import FakeBrowsing
from tests.sources.web.site import SECRET, TYPED, Site

pytestmark = [pytest.mark.outside, pytest.mark.timeout(180)]
WAIT_SECONDS = 30


@dataclass
class Desk:
    """A screen nobody sees, with her hands on it."""

    display: str
    environment: dict[str, str] = field(default_factory=dict)

    def act(self, *words: str) -> None:
        """One gesture, by xdotool."""
        subprocess.run(["xdotool", *words], env={"DISPLAY": self.display}, check=True, timeout=30)

    def take(self) -> None:
        """Give the window the keyboard: no window manager is here to do it."""
        time.sleep(1.5)
        self.act("search", "--sync", "--onlyvisible", "--class", "chrom", "windowfocus", "--sync", "%1")


@pytest.fixture
def desk(monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    """An X server of its own."""
    if shutil.which("Xvfb") is None or shutil.which("xdotool") is None:
        pytest.skip("Xvfb and xdotool are needed")
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", "1", "-screen", "0", "1400x1000x24", "-ac", "-noreset", "-nolisten", "tcp"],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    assert server.stdout is not None
    number = server.stdout.readline().decode().strip()
    monkeypatch.setenv("DISPLAY", f":{number}")
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    yield Desk(f":{number}")
    server.terminate()
    server.wait()
    server.stdout.close()


@pytest.fixture
def window(desk: Desk, browser: Browser, prefix: tuple[str, ...], profiles: Path, site: Site) -> Iterator[Capture]:
    site.asked.clear()
    request = CaptureRequest(browser=browser, url=site.url("/login"), visible=True, folder=profiles, prefix=prefix)
    with Capture(request, cancel=NeverCancelled()) as window:
        yield window
    assert list(profiles.iterdir()) == [], "the profile was left behind"


def until(what: Callable[[], bool]) -> None:
    end = time.monotonic() + WAIT_SECONDS
    while not what():
        assert time.monotonic() < end, "it did not come"
        time.sleep(0.1)


def saved(window: Browsing) -> tuple[PageInFront, dict[str, bytes]]:
    front = window.save()
    return front, {part.head.name: part.stream.read() for part in window.parts()}


def everything(parts: dict[str, bytes]) -> bytes:
    """All bytes, with what is compressed inside unpacked."""
    with zipfile.ZipFile(io.BytesIO(parts["page.wacz"])) as package:
        inside = [package.read(name) for name in package.namelist()]
    return b"\n".join([*parts.values(), *inside])


def test_what_she_sees_signed_in_is_saved_again_and_again(window: Capture, desk: Desk, site: Site) -> None:
    until(lambda: "/login" in site.asked)
    desk.take()
    desk.act("mousemove", "600", "600", "click", "1", "sleep", "0.5", "type", f"{TYPED}\n")
    until(lambda: "/members" in site.asked)
    time.sleep(1)
    front, parts = saved(window)
    assert (front.url, front.title) == (site.url("/members"), "Members")
    assert b"members-only-marker" in parts["text.txt"]
    facts: dict[str, Any] = json.loads(parts["facts.json"])
    assert facts["by_hand"] is True
    assert facts["final"] == site.url("/members")
    asked = [(one["method"], one["url"]) for one in facts["exchanges"] if not one["url"].endswith("favicon.ico")]
    assert asked == [("POST", site.url("/login")), ("GET", site.url("/members"))], "the page, and what led to it"
    assert {"cookie", "request body", "password fields"} <= facts["removed"].keys()
    assert not [secret for secret in (SECRET, TYPED) if secret.encode() in everything(parts)]
    desk.take()
    desk.act("mousemove", "700", "600", "click", "1", "key", "n")
    until(lambda: "/short" in site.asked)
    time.sleep(1)
    front, parts = saved(window)
    assert front.url == site.url("/short"), "the page in front is the one she opened last"
    assert b"marker-1" in parts["text.txt"]
    assert not window.ended


def test_a_window_she_closes_is_told(window: Capture, desk: Desk, site: Site) -> None:
    until(lambda: "/login" in site.asked)
    desk.take()
    desk.act("mousemove", "400", "700", "click", "1", "key", "ctrl+shift+w")
    until(lambda: window.ended)
    with pytest.raises(CaptureError, match="closed"):
        window.save()


def test_the_fake_keeps_to_the_protocol() -> None:
    fake: Browsing = FakeBrowsing(PageInFront(url="https://example.org/1", title="One"))
    front, parts = saved(fake)
    assert (front.title, set(parts)) == ("One", {"window.png", "facts.json"})
    assert fake.ended
    with pytest.raises(CaptureError):
        fake.save()
