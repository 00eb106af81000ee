"""Campaigns verify hundreds of packages: their reports are read in this process, each once."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.exporters.package.small_report import read_once


@pytest.fixture(scope="module", autouse=True)
def _reports_read_once() -> Iterator[None]:
    """Without the child, and each report once; that the child reads them is tested in test_check_report.py."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("exporters.report.verify.read_report", read_once)
        yield
