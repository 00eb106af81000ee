"""The report's own signature in the page: a long-term one holds as far as a browser can look, and no further."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from exporters.package import verify_package
from exporters.report.timestamper import DocumentTime
from tests.exporters.fakes import FakeSource
from tests.exporters.package.resigned import resigned
from tests.exporters.package.small_report import small_report
from tests.exporters.package.support import members, rezip, top, write
from tests.hostile.anchored import usual_authority
from tests.outside.support import NAME, FakeTransport, turn_on
from tests.page.browsers import Browser
from tests.support import new_vault

REPORT = "data/report.pdf"


@pytest.fixture(scope="module")
def long_term(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A package whose report ends in a document time stamp."""
    folder = tmp_path_factory.mktemp("long")
    source, authority = FakeSource(3), usual_authority(folder / "tsa")
    with new_vault(folder / "vault") as vault:
        turn_on(vault, authority)
        time = DocumentTime(vault.time.source(NAME, FakeTransport(authority.reply)))
        time.try_out()
        report = small_report(source, closed_by=time)
    return write(folder / "p.zip", source, report=report).path


def state(result: dict[str, object]) -> tuple[str, str]:
    """How the check of the report went."""
    (one,) = (check for check in result["checks"] if check["name"] == "report")  # type: ignore[attr-defined]
    return one["state"], one["said"]["key"]


@pytest.mark.outside
def test_a_long_term_report_holds_as_far_as_a_browser_can_look(browser: Browser, long_term: Path) -> None:
    result = browser.check([long_term])
    assert result["problems"] == []
    assert state(result) == ("partly", "checkReportLater")
    assert verify_package(long_term).unchanged


@pytest.mark.outside
@pytest.mark.parametrize("which", ["signature", "time stamp"])
def test_either_of_its_signatures_changed_is_named(
    browser: Browser, long_term: Path, tmp_path: Path, which: str
) -> None:
    files = members(long_term)
    name = top(files) + REPORT
    ranges = re.findall(rb"/ByteRange \[0 (\d+) (\d+) ", files[name])
    start, end = map(int, ranges[0 if which == "signature" else -1])
    place = start + len(files[name][start : end - 1].rstrip(b"0")) - 3
    digit = b"1" if files[name][place : place + 1] != b"1" else b"2"
    changed = files[name][:place] + digit + files[name][place + 1 :]
    path = rezip(tmp_path / "p.zip", resigned(files | {name: changed}))
    result = browser.check([path])
    named = {(one["finding"], one["subject"]) for one in result["problems"]}
    assert named == {("signature-broken", REPORT)}
    assert named == {(one.finding.value, one.subject) for one in verify_package(path).problems}


def test_a_plain_report_holds_over_all_its_bytes(browser: Browser, package: Path) -> None:
    assert state(browser.check([package])) == ("holds", "checkReport")
