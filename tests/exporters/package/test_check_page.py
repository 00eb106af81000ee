"""A page that is not this version's is told as a note; a page that is not as signed stays a changed file."""

from __future__ import annotations

from pathlib import Path

import pytest

from evidence_vault.model import Finding
from exporters.package import check_page, verify_package
from tests.exporters.fakes import FakeSource
from tests.exporters.package.resigned import resigned
from tests.exporters.package.support import members, rezip, top, write

PAGE = "START-HERE.html"


def notes_on_the_page(path: Path) -> list[tuple[Finding, str]]:
    return [(one.finding, one.subject) for one in verify_package(path).notes if one.subject == PAGE]


def test_our_own_page_needs_no_note(tmp_path: Path) -> None:
    assert notes_on_the_page(write(tmp_path / "p.zip", FakeSource(1)).path) == []


def test_another_page_signed_like_the_rest_is_a_note_and_no_fault(tmp_path: Path) -> None:
    files = members(write(tmp_path / "p.zip", FakeSource(1)).path)
    other = resigned(files | {top(files) + PAGE: b"<!doctype html>all is well\n"})
    path = rezip(tmp_path / "q.zip", other)
    assert verify_package(path).unchanged
    assert notes_on_the_page(path) == [(Finding.REMARK, PAGE)]


def test_a_package_of_another_version_is_sound_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write(tmp_path / "p.zip", FakeSource(1)).path
    monkeypatch.setattr(check_page, "start_here", lambda: b"<!doctype html>of a later version\n")
    assert verify_package(path).unchanged
    assert notes_on_the_page(path) == [(Finding.REMARK, PAGE)]


def test_a_page_changed_by_anybody_else_is_a_changed_file_alone(tmp_path: Path) -> None:
    files = members(write(tmp_path / "p.zip", FakeSource(1)).path)
    path = rezip(tmp_path / "q.zip", files | {top(files) + PAGE: b"<!doctype html>all is well\n"})
    report = verify_package(path)
    assert (Finding.FILE_CHANGED, PAGE) in {(one.finding, one.subject) for one in report.problems}
    assert notes_on_the_page(path) == []


def test_what_the_log_does_not_hold_of_accounts_is_said(tmp_path: Path) -> None:
    def said(count: int) -> list[str]:
        report = verify_package(write(tmp_path / f"{count}.zip", FakeSource(count)).path)
        return [one.detail for one in report.notes if "accounts" in one.detail]

    assert said(0) == []
    assert len(said(8)) == 1
