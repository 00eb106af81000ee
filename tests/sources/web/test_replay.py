"""The web archive in an unmodified ReplayWeb.page, its site gone: every marker and every picture, nothing asked."""

from __future__ import annotations

import html
import io
import time
import zipfile
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from evidence_vault.sources.web.browsers import Browser
from evidence_vault.sources.web.capture import Wish, open_page
from evidence_vault.sources.web.devtools import DevToolsError
from evidence_vault.sources.web.facts import Findings
from evidence_vault.sources.web.launch import Launch, RunningBrowser
from evidence_vault.sources.web.pages import Frame, Page
from tests.sources.web.site import TYPED, running_site
from tests.sources.web.viewer import already_here, served, viewer_files

pytestmark = [pytest.mark.outside, pytest.mark.timeout(280)]
WAIT_SECONDS = 40
PICTURES = """(async () => {
  for (const e of document.images) { e.scrollIntoView(); await new Promise(r => setTimeout(r, 20)); }
  return [...document.images].map(e => [e.src, e.complete && e.naturalWidth > 0]);
})()"""
TEXT = """(document.body ? (scrollTo(0, document.body.scrollHeight), document.title + '\\n' + document.body.innerText)
  : '')"""


@dataclass
class Replayed:
    """What the viewer showed of a page, over all its frames."""

    text: str = ""
    pictures: dict[str, bool] = field(default_factory=dict)
    elsewhere: list[str] = field(default_factory=list)


@pytest.fixture
def replay(browser: Browser, prefix: tuple[str, ...], profiles: Path) -> Callable[..., Replayed]:
    """Open an archive in the viewer, in a new browser, until `holds` or the time is over."""

    def act(archive: bytes, url: str, holds: Callable[[Replayed], bool], seconds: float = WAIT_SECONDS) -> Replayed:
        shown = f'<replay-web-page source="/page.wacz" url="{html.escape(url)}" embed="replayonly" '
        shown += 'replayBase="/replay/" style="height:100vh"></replay-web-page>'
        page_file = f"<!doctype html><body style='margin:0'><script src='/ui.js'></script>{shown}".encode()
        page = Page()
        with served(viewer_files() | {"/page.wacz": archive, "/index.html": page_file}) as address:
            launch = Launch(browser=browser, prefix=prefix)
            with RunningBrowser(launch, page.on_event, folder=profiles) as running:
                page.attach(running.devtools)
                open_page(page, f"{address}/index.html", Wish(), Findings())
                end = time.monotonic() + seconds
                found = seen(page, address)
                while not holds(found) and time.monotonic() < end:
                    time.sleep(0.3)
                    found = seen(page, address)
        return found

    return act


def seen(page: Page, viewer: str) -> Replayed:
    found = Replayed()
    for frame in page.frames():
        found.text += asked(page, TEXT, frame) or ""
        found.pictures |= dict(asked(page, PICTURES, frame) or [])
    asked_for = [one.url for one in page.log.exchanges() if one.url.startswith("http")]
    found.elsewhere = [one for one in asked_for if not one.startswith(viewer)]
    return found


def asked(page: Page, expression: str, frame: Frame) -> Any:
    try:
        return page.evaluate(expression, frame=frame, timeout=20)
    except DevToolsError:
        return None  # it has just gone to another document


def whole(markers: list[str], pictures: int) -> Callable[[Replayed], bool]:
    def holds(found: Replayed) -> bool:
        there = len(found.pictures) >= pictures and all(found.pictures.values())
        return there and all(one in found.text for one in markers)

    return holds


def check(found: Replayed, markers: list[str], pictures: int) -> None:
    assert [one for one in markers if one not in found.text] == []
    assert [one for one, shown in found.pictures.items() if not shown] == []
    assert len(found.pictures) == pictures
    assert found.elsewhere == []


def without(archive: bytes, path: str) -> bytes:
    """The same archive whose index does not know one address."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(archive)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            data = old.read(name)
            if name == "indexes/index.cdx":
                lines = data.splitlines(keepends=True)
                data = b"".join(line for line in lines if path.encode() not in line)
                assert len(data) < sum(map(len, lines))
            new.writestr(name, data)
    return out.getvalue()


def saved(take: Any, path: str) -> tuple[bytes, str]:
    """A page's archive and address; the site is gone when this returns."""
    with running_site() as site:
        return take(site.url(path)).parts["page.wacz"], site.url(path)


SHORT = (["marker-0", "marker-1", "frame-marker", "bar"], 3)


@pytest.mark.skipif(not already_here(), reason="ReplayWeb.page was not fetched: `make replay` does it")
def test_a_short_page_is_shown_again_from_the_archive(take: Any, replay: Callable[..., Replayed]) -> None:
    archive, url = saved(take, "/short")
    check(replay(archive, url, whole(*SHORT)), *SHORT)


# What each page of the hard site must show again. Its own scripts run there, so /traps goes on to its download.
PAGES = [
    ("/long", [f"marker-{n}\n" for n in range(40)] + ["frame-marker", "bar"], 41),
    ("/moved", *SHORT),
    ("/chat", ["message-99;"], 0),
    ("/media", ["ok"], 0),
    ("/endless", ["endless-9"], 0),
    ("/login", ["Sign in"], 0),
    ("/restless", ["still"], 0),
]
# What no archive can show again: the words of a live connection, and a page whose own script goes on from it. Of
# these the capture holds text and pictures beside the archive.
BESIDE = [
    ("/socket-chat", "Chat", "socket-89;"),
    ("/huge", "", "beside-the-download"),
    ("/traps", "", "traps"),
]


@pytest.mark.long
@pytest.mark.parametrize(("path", "markers", "pictures"), PAGES, ids=[one[0] for one in PAGES])
def test_every_marker_and_picture_is_shown_again_by_an_unmodified_viewer(
    take: Any, replay: Callable[..., Replayed], path: str, markers: list[str], pictures: int
) -> None:
    archive, url = saved(take, path)
    assert TYPED.encode() not in archive
    check(replay(archive, url, whole(markers, pictures)), markers, pictures)


@pytest.mark.long
@pytest.mark.parametrize(("path", "shown", "marker"), BESIDE, ids=[one[0] for one in BESIDE])
def test_what_cannot_be_shown_again_is_in_the_parts_beside_the_archive(
    take: Any, replay: Callable[..., Replayed], path: str, shown: str, marker: str
) -> None:
    with running_site() as site:
        taken = take(site.url(path), load_seconds=2, quiet_seconds=1, bodies_seconds=1)
        url = site.url(path)
    assert marker.encode() in taken.parts["text.txt"]
    assert taken.parts["page-1.png"].startswith(b"\x89PNG")
    found = replay(taken.parts["page.wacz"], url, lambda found: bool(shown) and shown in found.text, 15)
    assert shown in found.text
    assert found.elsewhere == [], "the viewer asked somebody"
    if path == "/socket-chat":
        assert marker not in found.text, "if it is shown after all, docs/capture.md is to say so"


@pytest.mark.long
def test_a_picture_that_the_archive_lacks_would_be_missed(take: Any, replay: Callable[..., Replayed]) -> None:
    archive, url = saved(take, "/short")
    found = replay(without(archive, "/picture/1.png"), url, lambda found: "marker-1" in found.text, 20)
    (missed,) = [one for one, shown in found.pictures.items() if not shown]
    assert missed.endswith("/picture/1.png")
