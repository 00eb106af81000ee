"""The MHTML opened again when its site is gone: every picture and frame is there, and nothing is asked for."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from evidence_vault.sources.web.browsers import Browser
from evidence_vault.sources.web.capture import Wish, open_page
from evidence_vault.sources.web.facts import Findings
from evidence_vault.sources.web.launch import Launch, RunningBrowser
from evidence_vault.sources.web.pages import Page
from tests.sources.web.site import running_site

pytestmark = [pytest.mark.outside, pytest.mark.timeout(180)]
PICTURES = "[...document.images].map(e => [e.src.slice(0, 60), e.complete && e.naturalWidth > 0])"


def test_every_picture_is_there_when_the_site_is_gone(
    take: Any, browser: Browser, prefix: tuple[str, ...], profiles: Path
) -> None:
    with running_site() as site:
        taken = take(site.url("/short"))
    saved = profiles / "saved.mhtml"
    saved.write_bytes(taken.parts["page.mhtml"])
    saved.chmod(0o644)
    page = Page()
    launch = Launch(browser=browser, prefix=prefix)
    try:
        with RunningBrowser(launch, page.on_event, folder=profiles) as running:
            page.attach(running.devtools)
            open_page(page, saved.as_uri(), Wish(), Findings())
            frames = page.frames()
            pictures = [one for frame in frames for one in page.evaluate(PICTURES, frame=frame)]
            texts = [page.evaluate("document.body.innerText", frame=frame) for frame in frames]
            answered = [one.url for one in page.log.exchanges() if one.url.startswith("http") and one.answered]
            went_out = [one.url for one in page.log.exchanges() if one.address]
    finally:
        saved.unlink()
    assert len(pictures) == 4, "two that load late, a canvas, and one that only memory held"
    assert [address for address, shown in pictures if not shown] == []
    assert any("frame-marker" in text for text in texts)
    assert any("marker-1" in text for text in texts)
    assert went_out == [], answered
