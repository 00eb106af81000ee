"""Export, keys, checks and settings."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from evidence_vault.errors import DiskFullError
from evidence_vault.model import Finding, ItemId, Problem, SlotKind
from gui.desk import Desk
from gui.ports import PictureMode, Protection
from gui.screens.export import ExportScreen
from gui.screens.exporting import ExportingScreen
from gui.screens.keys import KeysScreen
from gui.screens.recovery import RecoveryScreen
from gui.screens.settings import SettingsScreen
from gui.screens.verify import VerifyScreen
from gui.session import Session
from gui.settings_store import Settings
from gui.settings_table import COLOURS, IDLE_MINUTES, LANGUAGE, SHIFT_EXIT, TABLE, TEXT_SCALE
from gui.workspace import Workspace
from tests.gui.fakes import PASSPHRASE, FakeClerk, FakeVault, sample_vault
from tests.gui.restyled import put

W = TypeVar("W", bound=QWidget)
AGE = "age1" + "q" * 58


@pytest.fixture
def vault() -> FakeVault:
    return sample_vault(8)


@pytest.fixture
def workspace(desk: Desk, session: Session, vault: FakeVault, settle: Callable[[], None]) -> Workspace:
    session.open(vault)
    settle()
    assert desk.window.workspace is not None
    return desk.window.workspace


@pytest.fixture
def clerk(session: Session) -> FakeClerk:
    found = session.doors.exports
    assert isinstance(found, FakeClerk)
    return found


def shown(workspace: Workspace, kind: type[W]) -> W:
    screen = workspace.stack.currentWidget()
    assert isinstance(screen, kind)
    return screen


def words(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if not label.isHidden())


def test_a_package_with_a_passphrase_is_the_usual_choice(
    workspace: Workspace, vault: FakeVault, clerk: FakeClerk, settle: Callable[[], None], tmp_path: Path, qtbot: QtBot
) -> None:
    workspace.show_export(vault.kept_cases[0].id)
    settle()
    screen = shown(workspace, ExportScreen)
    screen.place.folder.setText(str(tmp_path))
    screen.place.name.setText("papers")
    for _ in range(4):
        screen.next.click()
        settle()
    screen.go.click()
    settle()
    request = clerk.requests[0]
    assert request.destination == tmp_path / "papers.zip"
    assert (request.package, request.protection, request.pictures) == (
        True,
        Protection.PASSPHRASE,
        PictureMode.COVERED,
    )
    assert request.case == vault.kept_cases[0].id
    done = shown(workspace, ExportingScreen)
    said = words(done)
    assert "river-lantern" in said
    assert "tell it another way" in said
    assert "abababab abababab" in said
    assert "cdcdcdcd" in said
    copy = next(one for one in done.findChildren(QWidget) if getattr(one, "text", str)() == "Copy the passphrase")
    qtbot.mouseClick(copy, Qt.MouseButton.LeftButton)
    assert QApplication.clipboard().text().startswith("river-lantern")
    done.ready.click()
    assert workspace.stack.currentWidget() is workspace.library


def test_a_report_alone_needs_no_protection(
    workspace: Workspace, clerk: FakeClerk, settle: Callable[[], None], settings: Settings
) -> None:
    workspace.show_export(None)
    settle()
    screen = shown(workspace, ExportScreen)
    screen.whom.what.choose(False)
    screen.contents.pictures.choose(PictureMode.WITHHELD)
    screen.contents.contact_page.setChecked(False)
    screen.whom.language.setCurrentIndex(screen.whom.language.findData("zh_CN"))
    assert screen.closing.protections.frame.isHidden()
    screen.submit()
    settle()
    request = clerk.requests[0]
    assert request.destination.name == "documents.pdf"
    assert (request.package, request.language, request.pictures) == (False, "zh_CN", PictureMode.WITHHELD)
    assert not request.contact_page
    assert "tell it another way" not in words(shown(workspace, ExportingScreen)).lower()


def test_an_age_package_needs_a_key_that_can_be_one(workspace: Workspace, settle: Callable[[], None]) -> None:
    workspace.show_export(None)
    settle()
    screen = shown(workspace, ExportScreen)
    closing = screen.closing
    assert closing.recipient.isHidden()
    closing.protections.choose(Protection.AGE)
    assert not closing.recipient.isHidden()
    screen.show_step(screen.steps.index(closing))
    for text, ready in (("", False), ("age1short", False), (AGE, True), (AGE + "x", False), (f" {AGE} ", True)):
        closing.recipient.setText(text)
        assert screen.next.isEnabled() is ready
    assert screen.request.recipient == AGE
    assert screen.request.destination.name == "documents.zip.age"


def test_a_clear_package_says_what_it_means(workspace: Workspace, settle: Callable[[], None]) -> None:
    workspace.show_export(None)
    settle()
    screen = shown(workspace, ExportScreen)
    assert (
        "can read and see everything" in screen.closing.protections.buttons[Protection.CLEAR].accessibleDescription()
    )


def test_without_a_case_there_is_nothing_to_export(
    workspace: Workspace, vault: FakeVault, settle: Callable[[], None]
) -> None:
    vault.kept_cases.clear()
    workspace.show_export(None)
    settle()
    screen = shown(workspace, ExportScreen)
    assert not screen.go.isEnabled()
    assert "no case yet" in screen.banner.heading.text()


def test_an_export_can_be_cancelled(
    workspace: Workspace, clerk: FakeClerk, settle: Callable[[], None], qtbot: QtBot
) -> None:
    clerk.gate = threading.Event()
    workspace.show_export(None)
    settle()
    shown(workspace, ExportScreen).submit()
    screen = shown(workspace, ExportingScreen)
    qtbot.waitUntil(lambda: "1" in screen.progress.amount.text())
    qtbot.mouseClick(screen.progress.stop, Qt.MouseButton.LeftButton)
    clerk.gate.set()
    settle()
    assert screen.banner.heading.text() == "Cancelled."
    assert screen.ready.isHidden()
    screen.again.click()
    shown(workspace, ExportScreen)


def test_a_failed_export_says_what_is_safe(
    workspace: Workspace, clerk: FakeClerk, settle: Callable[[], None]
) -> None:
    clerk.fault = DiskFullError()
    workspace.show_export(None)
    settle()
    shown(workspace, ExportScreen).submit()
    settle()
    assert shown(workspace, ExportingScreen).banner.heading.text() == "The disk is full."


def keys(workspace: Workspace, settle: Callable[[], None]) -> KeysScreen:
    workspace.show_keys()
    settle()
    return shown(workspace, KeysScreen)


def test_the_last_key_cannot_be_removed_but_others_can(
    workspace: Workspace, vault: FakeVault, settle: Callable[[], None]
) -> None:
    screen = keys(workspace, settle)
    assert "Remove" not in [getattr(one, "text", str)() for one in screen.findChildren(QWidget)]
    screen.keyring.click()
    settle()
    assert [slot.kind for slot in vault.kept_slots] == [SlotKind.PASSPHRASE, SlotKind.KEYRING]
    assert screen.keyring.isHidden()
    remove = [one for one in screen.findChildren(QWidget) if one.accessibleName().startswith("Remove: This computer")]
    remove[-1].click()  # type: ignore[attr-defined]
    settle()
    assert [slot.kind for slot in vault.kept_slots] == [SlotKind.PASSPHRASE]


def test_changing_the_passphrase(workspace: Workspace, vault: FakeVault, settle: Callable[[], None]) -> None:
    screen = keys(workspace, settle)
    for old, expected in (("not it at all", "does not open"), (PASSPHRASE, "was changed")):
        screen.old.edit.setText(old)
        screen.new.edit.setText("another long one")
        screen.again.edit.setText("another long one")
        assert screen.change.isEnabled()
        screen.submit()
        settle()
        assert expected in screen.banner.heading.text()
        assert screen.new.text() == ""
    assert vault.passphrase == "another long one"


def test_recovery_words_can_be_made_later(workspace: Workspace, vault: FakeVault, settle: Callable[[], None]) -> None:
    keys(workspace, settle).words.click()
    screen = shown(workspace, RecoveryScreen)
    screen.make_words()
    settle()
    assert "1. word1" in words(screen)
    screen.later.click()
    shown(workspace, KeysScreen)


def test_check_keeps_three_facts_apart(workspace: Workspace, settle: Callable[[], None]) -> None:
    workspace.show_verify()
    screen = shown(workspace, VerifyScreen)
    screen.go.click()
    settle()
    lines = words(screen.result).splitlines()
    assert lines[0].startswith("Unchanged since it was saved")
    assert lines[1].startswith("Existed before")
    assert lines[2].startswith("Came from that account")
    assert "123 MB" in lines[3]


def test_check_lists_what_does_not_hold(workspace: Workspace, vault: FakeVault) -> None:
    workspace.show_verify()
    screen = shown(workspace, VerifyScreen)
    problem = Problem(finding=Finding.OBJECT_DAMAGED, subject="item 7", item=ItemId("x"))

    class Never:
        cancelled = False

    report = vault.verify(progress=lambda **_: None, cancel=Never())
    screen.show_report(replace(report, unchanged=False, problems=(problem,)))
    said = words(screen.result)
    assert "Not everything is as it was written" in said
    assert "exhibit No. 7 · A stored file is damaged" in said
    assert screen.repair_card.isVisibleTo(screen)


def test_a_check_can_be_cancelled(
    workspace: Workspace, vault: FakeVault, settle: Callable[[], None], qtbot: QtBot
) -> None:
    vault.gate = threading.Event()
    workspace.show_verify()
    screen = shown(workspace, VerifyScreen)
    screen.start()
    qtbot.mouseClick(screen.progress.stop, Qt.MouseButton.LeftButton)
    vault.gate.set()
    settle()
    assert screen.banner.heading.text() == "Cancelled."
    assert screen.go.isEnabled()


def test_the_settings_page_is_built_from_the_table(desk: Desk, settings: Settings) -> None:
    screen = SettingsScreen(settings)
    assert set(screen.inputs) == {setting.name for setting in TABLE if setting.label}
    minutes, shift = screen.inputs[IDLE_MINUTES.name], screen.inputs[SHIFT_EXIT.name]
    assert isinstance(minutes, QComboBox)
    assert isinstance(shift, QCheckBox)
    minutes.setCurrentText("15 minutes")
    minutes.activated.emit(minutes.currentIndex())
    shift.setChecked(False)
    assert settings.number(IDLE_MINUTES) == 15
    assert not settings.flag(SHIFT_EXIT)
    assert desk.idle.minutes == 15
    assert not desk.shift.enabled


def test_language_colours_and_size_take_effect_at_once(
    desk: Desk, settings: Settings, session: Session, vault: FakeVault, qapp: QApplication
) -> None:
    session.open(vault)
    before = qapp.font().pointSizeF()
    for setting, value in ((LANGUAGE, "zh_CN"), (COLOURS, "dark"), (TEXT_SCALE, 200)):
        put(settings, setting, value)
    assert session.is_open
    assert desk.window.header.exit_button.text() == "快速退出"
    assert qapp.palette().window().color().lightness() < 80
    assert qapp.font().pointSizeF() == 2 * before
    assert desk.window.workspace is not None
    screen = shown(desk.window.workspace, SettingsScreen)
    chosen = screen.inputs[LANGUAGE.name]
    assert isinstance(chosen, QComboBox)
    assert chosen.currentText() == "简体中文"
    for setting, value in ((LANGUAGE, "en"), (COLOURS, "light"), (TEXT_SCALE, 100)):
        put(settings, setting, value)
    assert desk.window.header.exit_button.text() == "Quick exit"


def test_a_damaged_settings_file_reads_as_the_defaults(tmp_path: Path) -> None:
    file = tmp_path / "window.ini"
    file.write_text("[General]\nidle_minutes=many\ncolours=pink\nshift_exit=maybe\ntext_scale=137\n")
    kept = Settings(file)
    assert kept.number(IDLE_MINUTES) == 5
    assert kept.text(COLOURS) == "system"
    assert kept.flag(SHIFT_EXIT)
    assert kept.number(TEXT_SCALE) == 100
    with pytest.raises(ValueError, match="text_scale"):
        kept.put(TEXT_SCALE, 137)
