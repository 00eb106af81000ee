"""A short stand-in for the page: tests that flip bits all over a package are not about the page."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from exporters.package import check_page, plan
from tests.exporters.package.small_report import read_once

STAND_IN = b"<!doctype html>\n<title>stands for START-HERE.html</title>\n"


@pytest.fixture(scope="module", autouse=True)
def _short_page() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        for user in (plan, check_page):
            patch.setattr(user, "start_here", lambda: STAND_IN)
        yield


@pytest.fixture(scope="module", autouse=True)
def _reports_read_once() -> Iterator[None]:
    """Without the child, and each report once; that the child reads them is tested in test_check_report.py."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("exporters.report.verify.read_report", read_once)
        yield
