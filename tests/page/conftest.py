"""One browser of each kind for all tests here, spoken to over the loopback only."""

from __future__ import annotations

import os
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.exporters.package.small_report import read_once
from tests.page.browsers import Browser, Chromium, Firefox, chromium, firefox

LOOPBACK = {"127.0.0.1", "::1", "localhost"}


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """As everywhere, but for the loopback, over which a browser is driven."""
    connect = socket.socket.connect

    def refuse(self: socket.socket, address: object) -> None:
        local = isinstance(address, tuple) and address[0] in LOOPBACK
        if not local and self.family not in {getattr(socket, "AF_UNIX", None)}:
            raise AssertionError("a test tried to open a network connection")
        connect(self, address)  # type: ignore[arg-type]

    monkeypatch.setattr(socket.socket, "connect", refuse)


@pytest.fixture(scope="module", autouse=True)
def _reports_read_once() -> Iterator[None]:
    """Without the child, and each report once; that the child reads them is tested in test_check_report.py."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("exporters.report.verify.read_report", read_once)
        yield


@pytest.fixture(scope="session")
def a_chromium(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Chromium]:
    with chromium(tmp_path_factory.mktemp("chromium") / "profile") as browser:
        yield browser


@pytest.fixture(scope="session")
def a_firefox(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Firefox]:
    with firefox(tmp_path_factory.mktemp("firefox") / "profile") as browser:
        yield browser


@pytest.fixture(params=["chromium", "firefox"])
def browser(request: pytest.FixtureRequest) -> Browser:
    """Each of the two in turn."""
    found: Browser = request.getfixturevalue(f"a_{request.param}")
    return found


@pytest.fixture(scope="session")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A package of a made-up vault."""
    from tests.exporters.package.support import write

    return write(tmp_path_factory.mktemp("package") / "p.zip").path


def pytest_configure() -> None:
    os.environ.setdefault("SE_AVOID_STATS", "true")
    os.environ.setdefault("SE_OFFLINE", "true")
