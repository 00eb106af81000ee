"""The export assistant: its steps, the drive looked at before, and what to tell the recipient."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui import drive
from gui.desk import Desk
from gui.drive import FAT_LIMIT, Drive, DriveFinding, judge
from gui.ports import Audience, Exported, ExportRequest, PictureMode, Protection, Withhold
from gui.recipient_page import recipient_page
from gui.screens.export import ExportScreen
from gui.session import Session
from tests.gui.fake_values import FakeClerk
from tests.gui.fakes import FakeVault, sample_vault

GOOD = Drive(exists=True, writable=True, free=10**12, file_system="ext4", removable=False)


@pytest.fixture
def vault() -> FakeVault:
    return sample_vault(24)


@pytest.fixture
def screen(desk: Desk, session: Session, vault: FakeVault, settle: Callable[[], None]) -> ExportScreen:
    session.open(vault)
    assert desk.window.workspace is not None
    desk.window.workspace.show_export(vault.kept_cases[0].id)
    settle()
    shown = desk.window.workspace.stack.currentWidget()
    assert isinstance(shown, ExportScreen)
    return shown


def test_five_steps_one_at_a_time(screen: ExportScreen, settle: Callable[[], None], tmp_path: Path) -> None:
    titles = []
    for step in screen.asked:
        assert [one for one in screen.steps if not one.isHidden()] == [step]
        titles.append(screen.where.text())
        screen.go_on()
        settle()
    assert titles[0] == "Step 1 of 5: For whom is it?"
    assert titles[4] == "Step 5 of 5: Where to?"
    assert screen.next.isHidden()
    assert screen.go.isEnabled()
    screen.previous.click()
    assert screen.where.text() == "Step 4 of 5: How is it opened?"
    for _ in range(2):
        screen.previous.click()
    assert screen.where.text() == "Step 2 of 5: Which exhibits?"


def test_only_forms_that_exist_are_offered(screen: ExportScreen) -> None:
    assert screen.whom.form.currentData() == "neutral"


def test_for_herself_the_report_alone_is_suggested(screen: ExportScreen) -> None:
    assert screen.request.audience is Audience.POLICE
    assert screen.request.package
    screen.whom.audience.choose(Audience.MYSELF)
    assert not screen.request.package
    screen.whom.audience.choose(Audience.LAWYER)
    assert screen.request.package


def test_some_exhibits_can_be_left_out_with_the_space_bar(screen: ExportScreen, qtbot: QtBot) -> None:
    screen.go_on()
    picks = screen.exhibits.picks
    assert picks.rowCount() == 6
    assert screen.request.ordinals == ()
    screen.exhibits.list.setFocus()
    screen.exhibits.list.setCurrentIndex(picks.index(1))
    qtbot.keyClick(screen.exhibits.list, Qt.Key.Key_Space)
    assert screen.request.ordinals == (1, 3, 4, 5, 6)
    assert screen.exhibits.sum.text().startswith("5 exhibits, ")
    screen.exhibits.none.click()
    assert not screen.next.isEnabled()
    screen.exhibits.every.click()
    assert screen.next.isEnabled()
    assert screen.request.ordinals == ()


def test_another_case_brings_its_own_exhibits(screen: ExportScreen, settle: Callable[[], None]) -> None:
    screen.exhibits.none.click()
    screen.whom.case.setCurrentIndex(1)
    settle()
    assert screen.exhibits.picks.rowCount() == 0
    screen.whom.case.setCurrentIndex(0)
    settle()
    assert screen.exhibits.picks.rowCount() == 6


def test_what_goes_in_and_what_is_withheld(screen: ExportScreen) -> None:
    contents = screen.contents
    contents.pictures.choose(PictureMode.WITHHELD)
    contents.notes.setChecked(False)
    contents.recheck.setChecked(False)
    contents.contact_page.setChecked(False)
    contents.withheld[Withhold.THIRD_PARTIES].setChecked(True)
    contents.withheld[Withhold.ORIGINALS].setChecked(True)
    asked = screen.request
    assert asked.pictures is PictureMode.WITHHELD
    assert (asked.notes, asked.recheck, asked.contact_page) == (False, False, False)
    assert asked.withhold == (Withhold.THIRD_PARTIES, Withhold.ORIGINALS)


@pytest.mark.parametrize(
    ("changes", "size", "found"),
    [
        ({}, 1000, ()),
        ({"exists": False}, 1000, (DriveFinding.MISSING,)),
        ({"writable": False}, 1000, (DriveFinding.READ_ONLY,)),
        ({"free": 999}, 1000, (DriveFinding.NO_SPACE,)),
        ({"free": 1000}, 1000, ()),
        ({"file_system": "vfat"}, FAT_LIMIT, ()),
        ({"file_system": "vfat"}, FAT_LIMIT + 1, (DriveFinding.TOO_LARGE,)),
        ({"file_system": "exfat"}, FAT_LIMIT + 1, ()),
        ({"in_vault": True, "same_as_vault": True}, 1, (DriveFinding.IN_VAULT, DriveFinding.SAME_DRIVE)),
        ({"removable": True}, 1, (DriveFinding.EJECT,)),
    ],
)
def test_a_drive_is_judged_before_anything_is_written(
    changes: dict[str, object], size: int, found: tuple[DriveFinding, ...]
) -> None:
    assert judge(replace(GOOD, **changes), size) == found  # type: ignore[arg-type]


def test_the_system_is_asked_about_the_drive(tmp_path: Path) -> None:
    vault = tmp_path / "Papers"
    vault.mkdir()
    here = drive.look(tmp_path, vault)
    assert here.exists
    assert here.writable
    assert here.free > 0
    assert here.file_system
    assert here.same_as_vault
    assert not here.in_vault
    assert drive.look(vault, vault).in_vault
    assert not drive.look(tmp_path / "missing", vault).exists


def test_a_drive_that_will_not_do_stops_her_before_and_says_why(
    screen: ExportScreen, settle: Callable[[], None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen.show_step(len(screen.steps) - 1)
    settle()
    assert screen.go.isEnabled()
    monkeypatch.setattr(drive, "look", lambda *_: replace(GOOD, file_system="vfat", free=100))
    screen.place.folder.setText(str(tmp_path / "stick"))
    assert not screen.go.isEnabled()
    screen.place.look()
    settle()
    assert not screen.go.isEnabled()
    assert screen.place.findings == (DriveFinding.NO_SPACE,)


def exported(passphrase: str = "") -> Exported:
    return Exported(
        destination=Path("/stick/papers.zip"),
        size=2_400_000,
        sha256="cd" * 32,
        fingerprint="ab" * 32,
        passphrase=passphrase,
    )


@pytest.mark.usefixtures("qapp")
def test_the_page_for_the_recipient_never_holds_the_passphrase(vault: FakeVault) -> None:
    asked = ExportRequest(
        case=vault.kept_cases[0].id,
        destination=Path("/stick/papers.zip"),
        package=True,
        language="en",
        pictures=PictureMode.COVERED,
    )
    made = exported("river-lantern-quiet")
    page = recipient_page(asked, made).document().toPlainText()
    assert "river" not in page
    assert "7-Zip" in page
    assert "abababab abababab" in page
    assert "cdcdcdcd" in page
    assert "/stick" not in page
    assert "not proven" in page
    by_age = recipient_page(replace(asked, protection=Protection.AGE), made).document().toPlainText()
    assert "age key" in by_age
    alone = recipient_page(replace(asked, package=False), made).document().toPlainText()
    assert "PDF reader" in alone
    assert "VERIFY.txt" not in alone


def test_what_the_assistant_asked_for_is_what_the_clerk_gets(
    screen: ExportScreen, session: Session, settle: Callable[[], None], tmp_path: Path, qtbot: QtBot
) -> None:
    screen.whom.audience.choose(Audience.LAWYER)
    screen.place.folder.setText(str(tmp_path))
    screen.show_step(len(screen.steps) - 1)
    settle()
    expected = screen.request
    screen.go.setFocus()
    qtbot.keyClick(screen.go, Qt.Key.Key_Space)
    settle()
    clerk = session.doors.exports
    assert isinstance(clerk, FakeClerk)
    assert clerk.requests == [expected]
    assert QApplication.clipboard().text() == ""


def test_a_form_brings_its_languages_and_a_second_one(screen: ExportScreen, settle: Callable[[], None]) -> None:
    settle()
    whom = screen.whom
    listed = [whom.form.itemData(at) for at in range(whom.form.count())]
    assert listed == ["neutral", "cn"]
    whom.form.setCurrentIndex(1)
    assert [whom.language.itemText(at) for at in range(whom.language.count())] == ["简体中文", "English"]
    assert [whom.second.itemData(at) for at in range(whom.second.count())] == ["", "en"] or (
        whom.language.currentData() == "en"
    )
    whom.language.setCurrentIndex(0)
    whom.second.setCurrentIndex(1)
    assert (screen.request.form, screen.request.language, screen.request.second_language) == ("cn", "zh_CN", "en")
    whom.language.setCurrentIndex(1)
    assert screen.request.second_language != "en"
    whom.form.setCurrentIndex(0)
    assert whom.language.count() == 5


def test_the_clerk_knows_every_form_by_the_windows_names() -> None:
    from exporters.report.forms import forms
    from gui import language
    from gui.clerk import Clerk

    known = Clerk(None).forms  # type: ignore[arg-type]
    assert [one.id for one in known] == [one.id for one in forms()]
    for one in known:
        assert set(one.languages) <= set(language.REPORTS)
        assert set(language.NAMES) <= set(one.called)
