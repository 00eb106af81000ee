"""`capture` says who will see the visit and asks, before anything is visited; without an address it does nothing."""

from __future__ import annotations

import pytest

from evidence_vault.model import Route, capture_notice
from evidence_vault.sources.web.host import browser_proxy
from tests.commands.cli import Cli


def test_without_an_address_nothing_is_begun(cli: Cli) -> None:
    refused = cli("capture")
    assert refused.status == 2
    assert "--by-hand" in refused.err


@pytest.mark.parametrize("way", ["ftp://127.0.0.1:1", "socks5h://user:secret@127.0.0.1:1", "nonsense"])
def test_a_way_that_is_none_is_refused_before_the_visit(cli: Cli, way: str) -> None:
    refused = cli("capture", "https://example.invalid/", "--proxy", way, "--yes")
    assert refused.status != 0
    assert "secret" not in refused.err


@pytest.mark.parametrize(
    ("address", "way", "told", "untold"),
    [
        ("https://example.org/x", "direct", "from this network address", "learns your network address"),
        ("https://example.org/x", "socks5h://127.0.0.1:9050", "With Tor, neither learns both", "internet provider"),
        ("http://example.org/x", "http://192.0.2.1:8080", "not encrypted", "from this network address"),
        ("", "direct", "Every site visited in the window", "example.org"),
    ],
)
def test_who_sees_a_visit_depends_on_the_way_there(address: str, way: str, told: str, untold: str) -> None:
    said = " ".join(capture_notice(address, Route.parse(way)).lines)
    assert told in said
    assert untold not in said
    assert "traces" in said


def test_the_browser_takes_the_way_that_everything_takes() -> None:
    assert browser_proxy(Route.parse("socks5h://127.0.0.1:9050")) == "socks5://127.0.0.1:9050"
    assert browser_proxy(Route.parse("http://[::1]:8080")) == "http://[::1]:8080"
    assert browser_proxy(Route()) == ""
