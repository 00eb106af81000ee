"""The report's own signature in the page: a long-term one holds as far as a browser can look, and no further."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from evidence_vault.model import Showing
from exporters.package import verify_package
from exporters.report.make import make_report
from exporters.report.options import ReportOptions
from exporters.report.timestamper import DocumentTime
from tests.exporters.fakes import CASE, FakeSource, FixedClock
from tests.exporters.package.resigned import resigned
from tests.exporters.package.small_report import small_report
from tests.exporters.package.support import members, rezip, top, write
from tests.hostile.anchored import usual_authority
from tests.outside.support import NAME, FakeTransport, turn_on
from tests.page.browsers import Browser, Chromium
from tests.page.test_page import findings
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


def test_the_facts_in_a_real_report_are_read_and_compared(a_chromium: Chromium, tmp_path: Path) -> None:
    """As typst writes them; the other reports here are made without it."""
    source = FakeSource(4)
    right, other = (
        make_report(source, CASE, ReportOptions(ordinals=chosen), clock=FixedClock()) for chosen in ((), (1, 2))
    )
    package = write(tmp_path / "p.zip", source, report=right).path
    assert state(a_chromium.check([package])) == ("holds", "checkReport")
    files = members(package)
    rezip(tmp_path / "q.zip", resigned(files | {top(files) + REPORT: other}))
    result = a_chromium.check([tmp_path / "q.zip"])
    assert [(one["finding"], one["subject"]) for one in result["problems"]] == [("item-altered", REPORT)]
    assert state(result)[0] == "changed"


def test_a_report_of_an_earlier_state_is_a_note(a_chromium: Chromium, tmp_path: Path) -> None:
    package = write(tmp_path / "p.zip", FakeSource(3, 12), showing=Showing(earlier=(6,))).path
    files = members(package)
    said = []
    for events in (6, 9, 13):
        report = small_report(FakeSource(3, events))
        rezip(tmp_path / "q.zip", resigned(files | {top(files) + REPORT: report}))
        result = a_chromium.check([tmp_path / "q.zip"])
        said.append([one["key"] for one in result["notes"] if "Report" in one["key"]] or findings(result))
    assert said == [["noteReportOlder"], ["noteReportUnproven"], {("checkpoint-altered", REPORT)}]
