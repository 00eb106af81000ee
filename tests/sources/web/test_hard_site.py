"""Certificates that do not hold, a chat over a WebSocket, a page without end, four gigabytes, a second visit."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509

from evidence_vault.errors import CaptureError
from evidence_vault.ports import NeverCancelled
from evidence_vault.sources.web.browsers import Browser
from evidence_vault.sources.web.comparing import with_second_visit
from evidence_vault.sources.web.host import Capture, CaptureRequest
from tests.sources.web.site import Site, running_site
from tests.sources.web.traps import HUGE, MESSAGES, context

pytestmark = [pytest.mark.outside, pytest.mark.timeout(180)]


@pytest.mark.parametrize("expired", [False, True], ids=["self-signed", "expired"])
def test_a_bad_certificate_stops_it_unless_she_says_otherwise_and_is_kept(
    take: Any, tmp_path: Path, expired: bool
) -> None:
    with running_site(context(tmp_path, expired=expired)) as site:
        if not expired:
            with pytest.raises(CaptureError, match="did not load"):
                take(site.url("/frame"))
            assert "/frame" not in site.asked, "nothing was asked for over a connection that does not hold"
        taken = take(site.url("/frame"), ignore_certificates=True)
    assert b"frame-marker" in taken.parts["text.txt"]
    certificate = x509.load_pem_x509_certificate(taken.parts["certificates.pem"])
    assert certificate.serial_number == 4711
    assert taken.facts["main"]["tls"]["subjectName"] == "made up here"


def test_what_came_over_a_websocket_is_in_pictures_and_words_and_counted(take: Any, site: Site) -> None:
    taken = take(site.url("/socket-chat"))
    said = b"".join(data for name, data in taken.parts.items() if name.startswith("series-") and name.endswith("txt"))
    assert all(f"socket-{number};".encode() in said for number in range(MESSAGES))
    (socket,) = taken.facts["sockets"]
    assert socket["frames"] == MESSAGES


def test_a_page_without_end_is_saved_up_to_a_limit_and_says_so(take: Any, site: Site) -> None:
    taken = take(site.url("/endless"), max_height=6000)
    assert b"endless-9" in taken.parts["text.txt"]
    assert any("goes on below 6000 pixels" in line for line in taken.facts["missing"])
    assert "page-1.png" in taken.parts


def test_four_gigabytes_are_refused_and_the_page_is_saved(take: Any, site: Site) -> None:
    before = site.asked.count("/huge.bin")
    taken = take(site.url("/huge"), load_seconds=2, quiet_seconds=1, bodies_seconds=1)
    assert b"beside-the-download" in taken.parts["text.txt"]
    assert any("download, which was refused" in note for note in taken.facts["notes"])
    assert f"the content of {site.url('/huge.bin?asked')}" in taken.facts["missing"]
    assert site.asked.count("/huge.bin") == before + 2, "the download, or what the page asked for, was fetched again"
    assert site.poured_within(10) < HUGE / 16, "it was taken in"
    assert sum(map(len, taken.parts.values())) < 32 << 20


def test_a_second_visit_tells_what_differed(
    browser: Browser, prefix: tuple[str, ...], profiles: Path, site: Site
) -> None:
    def request(path: str, *, light: bool) -> CaptureRequest:
        return CaptureRequest(browser=browser, url=site.url(path), folder=profiles, prefix=prefix, light=light)

    found: dict[str, bytes] = {}
    with Capture(request("/short", light=False), cancel=NeverCancelled()) as first:
        again = lambda: Capture(request("/moved", light=True), cancel=NeverCancelled())  # noqa: E731
        for part in with_second_visit(first.parts(), again, ways=("direct", "socks5")):
            found[part.head.name] = part.stream.read() or b""
    told: dict[str, Any] = json.loads(found["comparison.json"])
    assert told["same"] == {"final": True, "status": True, "certificate": True}
    assert told["text"]["only_first_count"] == told["text"]["only_second_count"] == 0
    assert len(told["pictures"]["same"]) >= 2
    assert json.loads(found["again.json"])["redirects"], "what the second visit met is kept"
