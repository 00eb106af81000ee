"""What a saved page holds, and what becomes of pages that do not want to be saved."""

from __future__ import annotations

import io
import os
import signal
import zipfile
from email import message_from_bytes
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from warcio.archiveiterator import ArchiveIterator

from evidence_vault.errors import CaptureError
from tests.sources.web.conftest import Taken
from tests.sources.web.processes import renderers
from tests.sources.web.site import FRAME_COLOUR, SECRET, VIDEO, Site

pytestmark = [pytest.mark.outside, pytest.mark.timeout(180)]


def test_a_long_page_is_whole(take: Any, site: Site) -> None:
    taken = take(site.url("/long"))
    picture = Image.open(io.BytesIO(taken.parts["page-1.png"])).convert("RGB")
    assert picture.height > 20_000
    bottom = picture.crop((0, picture.height - 400, picture.width, picture.height))
    assert FRAME_COLOUR in {colour for _, colour in bottom.getcolors(1 << 20)}, "the other site's frame is blank"
    text = taken.parts["text.txt"].decode()
    assert all(f"marker-{n}" in text for n in range(40))
    assert "frame-marker" in text
    assert taken.parts["page.pdf"].startswith(b"%PDF")
    loaded = {one["url"] for one in taken.facts["exchanges"] if one["body"] == "kept"}
    assert {site.url(f"/picture/{n}.png") for n in range(40)} <= loaded, "a lazy picture was not loaded"
    assert taken.facts["missing"] == []
    assert taken.facts["clock"]["computer_ahead_seconds"] in {-1, 0, 1}


def test_the_archive_and_the_snapshot_hold_every_part_and_no_secret(take: Any, site: Site) -> None:
    taken = take(site.url("/moved"))
    with zipfile.ZipFile(io.BytesIO(taken.parts["page.wacz"])) as package:
        assert package.testzip() is None
        records = {
            record.rec_headers.get_header("WARC-Target-URI")
            for record in ArchiveIterator(io.BytesIO(package.read("archive/data.warc.gz")), check_digests="raise")
            if record.rec_type == "response"
        }
    assert {
        site.url("/moved"),
        site.url("/short"),
        site.url("/picture/1.png"),
        site.url("/frame", "localhost"),
    } <= records
    message = message_from_bytes(taken.parts["page.mhtml"])
    kinds = [part.get_content_type() for part in message.walk()]
    assert kinds.count("text/html") == 2
    assert any(part.get("Content-ID", "").startswith("<blob-") for part in message.walk())
    documents = b"".join(part.get_payload(decode=True) for part in message.walk() if not part.is_multipart())
    assert b"cid:blob-0@page" in documents
    assert b"<script" not in documents
    everything = b"".join(taken.parts.values()) + documents
    assert SECRET.encode() not in everything
    assert b"typed-password-55" not in everything.replace(_page_source(taken), b"")
    assert "set-cookie" in taken.facts["removed"]
    assert taken.facts["removed"]["password fields"] == 1


def _page_source(taken: Taken) -> bytes:
    """The site's own HTML, which holds the value in these tests; what she typed herself never does."""
    with zipfile.ZipFile(io.BytesIO(taken.parts["page.wacz"])) as package:
        for record in ArchiveIterator(io.BytesIO(package.read("archive/data.warc.gz"))):
            if record.rec_type == "response" and record.rec_headers.get_header("WARC-Target-URI").endswith("/short"):
                return record.content_stream().read()
    raise AssertionError("the page is not in its own archive")


def test_a_chat_that_scrolls_inside_becomes_a_series(take: Any, site: Site) -> None:
    taken = take(site.url("/chat"))
    pictures = [name for name in taken.parts if name.startswith("series-") and name.endswith(".png")]
    assert len(pictures) > 3
    said = b"".join(
        data for name, data in taken.parts.items() if name.startswith("series-") and name.endswith(".txt")
    )
    assert all(f"message-{n};".encode() in said for n in range(100))


def test_a_video_in_ranges_is_fetched_whole(take: Any, site: Site) -> None:
    taken = take(site.url("/media"))
    assert taken.parts["media-001"] == VIDEO


def test_media_above_the_limit_is_listed_as_missing(take: Any, site: Site) -> None:
    taken = take(site.url("/media"), media_most=1000)
    assert taken.dropped == ["media-001"]
    assert any(site.url("/video.mp4") in line for line in taken.facts["missing"])


def test_redirects_are_told(take: Any, site: Site) -> None:
    facts = take(site.url("/moved")).facts
    assert facts["final"] == site.url("/short")
    assert [(one["from"], one["to"], one["status"]) for one in facts["redirects"]] == [
        (site.url("/moved"), site.url("/short"), 302)
    ]


def test_a_page_that_never_settles_is_saved_as_it_stands(take: Any, site: Site) -> None:
    taken = take(site.url("/restless"), load_seconds=1, quiet_seconds=1, bodies_seconds=1)
    assert b"still" in taken.parts["text.txt"]
    assert any("never became quiet" in line for line in taken.facts["missing"])


def test_messages_windows_and_downloads_are_closed_and_told(take: Any, site: Site) -> None:
    before = site.asked.count("/download.bin")
    taken = take(site.url("/traps"), load_seconds=2)
    assert site.asked.count("/download.bin") == before + 1, "what was refused was fetched after all"
    said = " ".join(taken.facts["notes"])
    assert "showed a message of the kind alert, which was closed" in said
    assert said.count(f"began a download, which was refused: {site.url('/download.bin')}") == 1
    assert "page-1.png" in taken.parts


def test_a_crash_of_the_page_loses_nothing_that_was_there(
    take: Any, site: Site, profiles: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    killed: list[int] = []

    def crash(path: str) -> None:
        if path == "/picture/9.png" and not killed:
            killed.extend(renderers(profiles))
            for pid in killed:
                os.kill(pid, signal.SIGKILL)

    monkeypatch.setattr(site, "on_asked", crash)
    taken = take(site.url("/crash"))
    assert killed, "nothing was crashed"
    assert "window.png" in taken.parts
    assert {"page.wacz", "facts.json"} <= taken.parts.keys()
    assert "the page crashed" in taken.facts["notes"]
    assert any(line.endswith("the page had crashed") for line in taken.facts["missing"])


def test_an_address_where_nobody_answers_is_said_plainly(take: Any) -> None:
    with pytest.raises(CaptureError, match="did not load"):
        take("http://127.0.0.1:9/")
