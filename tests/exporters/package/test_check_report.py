"""The report inside a package: `verify` checks its own signature, in the confined child, and ties it to the rest."""

from __future__ import annotations

from pathlib import Path

import pytest

from evidence_vault.errors import PackageError, ReadingError
from evidence_vault.model import Finding, Problem, Showing, VerifyReport
from exporters.package import verify_package
from exporters.report import verify as reading
from tests.exporters.fakes import FakeSource, fake_signer
from tests.exporters.package.resigned import resigned
from tests.exporters.package.small_report import read_once, small_report
from tests.exporters.package.support import members, rezip, write

REPORT = "data/report.pdf"
FULL = f"evidence-cccccccc/{REPORT}"
SOURCE = FakeSource(4, 12)


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    return members(write(tmp_path_factory.mktemp("p") / "p.zip", SOURCE, showing=Showing(earlier=(6,))).path)


def with_report(files: dict[str, bytes], folder: Path, report: bytes) -> VerifyReport:
    """The verdict on the package with this report, all lists signed again by its owner."""
    return verify_package(rezip(folder / "changed.zip", resigned(files | {FULL: report})))


def told(found: tuple[Problem, ...]) -> set[tuple[Finding, str]]:
    return {(one.finding, one.subject) for one in found}


def test_the_report_is_read_in_the_confined_child(
    files: dict[str, bytes], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[list[str]] = []
    command = reading._command
    monkeypatch.setattr(reading, "_command", lambda: asked.append(command()) or command())  # type: ignore[func-returns-value]
    monkeypatch.setattr(reading, "read_report", reading._asked)
    assert verify_package(rezip(tmp_path / "p.zip", files)).unchanged
    found = with_report(files, tmp_path, files[FULL] + b"\n")
    assert told(found.problems) == {(Finding.SIGNATURE_BROKEN, REPORT)}
    assert len(asked) == 2


def test_a_changed_an_unsigned_and_a_strangers_report_are_told_apart(files: dict[str, bytes], tmp_path: Path) -> None:
    pdf = files[FULL]
    place = pdf.index(b"/MediaBox")
    changed = pdf[:place] + b"/mediaBox" + pdf[place + 9 :]
    stranger = fake_signer("Somebody", 0xBAD)
    said = {}
    for name, report in {
        "changed": changed,
        "unsigned": pdf[: pdf.index(b"%%EOF") + 6],
        "stranger": small_report(SOURCE, signer=stranger),
    }.items():
        found = with_report(files, tmp_path, report)
        assert told(found.problems) == {(Finding.SIGNATURE_BROKEN, REPORT)}, name
        said[name] = " ".join(problem.detail for problem in found.problems)
    assert "was changed after it was signed" in said["changed"]
    assert "is not signed" in said["unsigned"]
    assert stranger.fingerprint in said["stranger"]


def test_a_report_of_other_exhibits_or_another_log_is_no_report_of_this_package(
    files: dict[str, bytes], tmp_path: Path
) -> None:
    fewer = with_report(files, tmp_path, small_report(SOURCE, showing=Showing(ordinals=(1, 2))))
    assert told(fewer.problems) == {(Finding.ITEM_ALTERED, REPORT)}
    newer = with_report(files, tmp_path, small_report(FakeSource(4, 13)))
    assert told(newer.problems) == {(Finding.CHECKPOINT_ALTERED, REPORT)}


def test_a_report_of_an_earlier_state_is_told_as_one(files: dict[str, bytes], tmp_path: Path) -> None:
    known = with_report(files, tmp_path, small_report(FakeSource(4, 6)))
    assert known.unchanged
    assert [one.detail for one in known.notes if one.subject == REPORT] == [
        "it was made when the log had 6 events, which this package extends"
    ]
    unknown = with_report(files, tmp_path, small_report(FakeSource(4, 9)))
    assert unknown.unchanged
    assert "no proof" in "".join(one.detail for one in unknown.notes)


def test_where_nothing_can_be_locked_in_it_says_that_it_did_not_look(
    files: dict[str, bytes], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: bytes) -> None:
        raise ReadingError

    monkeypatch.setattr(reading, "read_report", refuse)
    found = with_report(files, tmp_path, files[FULL] + b"\n")
    assert found.unchanged
    (said,) = (one.detail for one in found.notes if one.subject == REPORT)
    assert "cannot be read safely" in said


def test_no_package_is_written_around_a_report_that_does_not_hold(tmp_path: Path) -> None:
    for number, report in enumerate(
        (b"%PDF-1.7\n%%EOF\n", small_report(SOURCE, showing=Showing(ordinals=(1,))), small_report(FakeSource(4, 13)))
    ):
        with pytest.raises(PackageError):
            write(tmp_path / f"{number}.zip", SOURCE, report=report)
    assert list(tmp_path.iterdir()) == []


def test_reading_a_report_says_which_exhibits_it_shows() -> None:
    one, two = (read_once(small_report(SOURCE, showing=Showing(ordinals=chosen))) for chosen in ((1,), (2,)))
    assert one.verdict.unchanged
    assert len(one.shown) == 64
    assert one.shown != two.shown
