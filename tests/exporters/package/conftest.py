"""A short stand-in for the page: tests that flip bits all over a package are not about the page."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from exporters.package import plan

STAND_IN = b"<!doctype html>\n<title>stands for START-HERE.html</title>\n"


@pytest.fixture(scope="module", autouse=True)
def _short_page() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(plan, "start_here", lambda: STAND_IN)
        yield
