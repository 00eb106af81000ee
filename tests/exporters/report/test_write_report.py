"""Writing a report: whole at its destination or not at all; the right fonts or an error by name."""

from __future__ import annotations

import hashlib
import shutil
from pathlib import Path

import pytest

from evidence_vault.errors import ReportFailedError, UserCancelled, WouldOverwriteError
from exporters.report import fonts
from exporters.report.make import make_report, write_report
from exporters.report.options import ReportOptions
from exporters.report.verify import verify_report
from tests.exporters.fakes import CASE, FakeSource, FixedClock


def test_what_is_written_is_checked_and_told(tmp_path: Path) -> None:
    path = tmp_path / "report.pdf"
    written = write_report(FakeSource(2), CASE, ReportOptions(), destination=path, clock=FixedClock())
    data = path.read_bytes()
    assert (written.path, written.size) == (path, len(data))
    assert written.sha256 == hashlib.sha256(data).hexdigest()
    assert verify_report(path).unchanged
    assert [one.name for one in tmp_path.iterdir()] == ["report.pdf"]


def test_nothing_is_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "report.pdf"
    path.write_bytes(b"hers")
    with pytest.raises(WouldOverwriteError):
        write_report(FakeSource(1), CASE, ReportOptions(), destination=path, clock=FixedClock())
    assert path.read_bytes() == b"hers"


def test_cancelling_leaves_nothing(tmp_path: Path) -> None:
    class AfterTwo:
        asked = 0

        @property
        def cancelled(self) -> bool:
            self.asked += 1
            return self.asked > 2

    with pytest.raises(UserCancelled):
        write_report(
            FakeSource(2),
            CASE,
            ReportOptions(),
            destination=tmp_path / "r.pdf",
            clock=FixedClock(),
            cancel=AfterTwo(),
        )
    assert list(tmp_path.iterdir()) == []


def test_a_report_that_does_not_read_back_is_removed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = Path.read_bytes
    path = tmp_path / "report.pdf"
    monkeypatch.setattr(Path, "read_bytes", lambda self: real(self)[:-1] if self == path else real(self))
    with pytest.raises(ReportFailedError, match="read back"):
        write_report(FakeSource(1), CASE, ReportOptions(), destination=path, clock=FixedClock())
    assert list(tmp_path.iterdir()) == []


@pytest.fixture
def font_copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the small font package that a test may spoil."""
    (source, _) = fonts.font_folders()
    folder = Path(shutil.copytree(source, tmp_path / "fonts"))
    real = fonts._folder
    monkeypatch.setattr(fonts, "_folder", lambda name: folder if name == "manimgx_fonts" else real(name))
    fonts.check_fonts()
    return folder


def test_a_wrong_font_is_an_error_by_name(font_copy: Path) -> None:
    path = font_copy / "NotoSansThai[wght].ttf"
    path.write_bytes(path.read_bytes()[:-1] + b"x")
    with pytest.raises(ReportFailedError, match="NotoSansThai"):
        fonts.check_fonts()


def test_a_missing_font_is_an_error_by_name(font_copy: Path) -> None:
    (font_copy / "NotoSansLao[wght].ttf").unlink()
    with pytest.raises(ReportFailedError, match="NotoSansLao.* is missing"):
        fonts.check_fonts()


def test_an_unknown_font_is_an_error_by_name(font_copy: Path) -> None:
    shutil.copy(font_copy / "NotoSansLao[wght].ttf", font_copy / "Intruder.ttf")
    with pytest.raises(ReportFailedError, match=r"Intruder\.ttf"):
        fonts.check_fonts()


def test_no_report_is_set_in_a_wrong_font_whatever_the_pages_say(font_copy: Path) -> None:
    path = font_copy / "NotoSansThai[wght].ttf"
    path.write_bytes(path.read_bytes()[:-1] + b"x")
    with pytest.raises(ReportFailedError, match="NotoSansThai"):
        make_report(FakeSource(1), CASE, ReportOptions(), clock=FixedClock())
