"""Signed reports made once for all tests of this folder."""

from __future__ import annotations

import pytest

from exporters.report.make import make_report
from exporters.report.options import LANGUAGES, ReportOptions
from tests.exporters.fakes import CASE, FakeSource, FixedClock


@pytest.fixture(scope="session")
def signed() -> dict[str, bytes]:
    """One small signed report in each language."""
    source = FakeSource(9, 24)
    return {
        language: make_report(source, CASE, ReportOptions(language=language), clock=FixedClock())
        for language in LANGUAGES
    }


@pytest.fixture(scope="session")
def english(signed: dict[str, bytes]) -> bytes:
    return signed["en"]
