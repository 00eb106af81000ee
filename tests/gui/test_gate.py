"""Before a vault is open: the first note, create, recovery words, unlock."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from evidence_vault.errors import VaultBusyError
from gui.desk import Desk
from gui.ports_backup import SecretKind
from gui.screens.create import CreateScreen
from gui.screens.recovery import RecoveryScreen
from gui.screens.start import StartScreen
from gui.screens.unlock import UnlockScreen
from gui.screens.welcome import WelcomeScreen
from gui.session import Session
from gui.settings_store import Settings
from gui.settings_table import LAST_VAULT, REMEMBER_VAULT, WELCOMED
from tests.gui.fakes import PASSPHRASE, WORDS, FakeVault, FakeVaults


@pytest.fixture
def vaults(session: Session) -> FakeVaults:
    doors = session.doors.vaults
    assert isinstance(doors, FakeVaults)
    return doors


def create_screen(desk: Desk) -> CreateScreen:
    desk.window.gate.show_create()
    screen = desk.window.gate.currentWidget()
    assert isinstance(screen, CreateScreen)
    return screen


def unlock_screen(desk: Desk, vault: FakeVault) -> UnlockScreen:
    desk.window.gate.show_unlock()
    screen = desk.window.gate.currentWidget()
    assert isinstance(screen, UnlockScreen)
    screen.folder.setText(str(vault.path))
    return screen


def recovery_screen(desk: Desk) -> RecoveryScreen:
    assert desk.window.workspace is not None
    screen = desk.window.workspace.stack.currentWidget()
    assert isinstance(screen, RecoveryScreen)
    return screen


def test_the_first_note_comes_once_and_can_be_skipped(desk: Desk, settings: Settings) -> None:
    settings.put(WELCOMED, False)
    desk.window.gate.begin()
    screen = desk.window.gate.currentWidget()
    assert isinstance(screen, WelcomeScreen)
    screen.finished.emit()
    assert isinstance(desk.window.gate.currentWidget(), StartScreen)
    desk.window.gate.begin()
    assert isinstance(desk.window.gate.currentWidget(), StartScreen)


def test_a_new_vault_then_recovery_words_then_the_library(
    desk: Desk, vaults: FakeVaults, settle: Callable[[], None], tmp_path: Path, session: Session
) -> None:
    screen = create_screen(desk)
    screen.name.setText("Papers")
    screen.folder.setText(str(tmp_path))
    assert not screen.make.isEnabled()
    screen.passphrase.edit.setText(PASSPHRASE)
    screen.again.edit.setText(PASSPHRASE)
    screen.make.click()
    settle()
    assert vaults.created == [(tmp_path / "Papers", PASSPHRASE, "")]
    assert session.is_open
    recovery = recovery_screen(desk)
    recovery.make_words()
    settle()
    recovery.ask((0, 11, 23))
    assert [edit.accessibleName() for edit in recovery.edits] == ["Word number 1", "Word number 12", "Word number 24"]
    assert recovery.words_card.isHidden()
    recovery.edits[0].setText("wrong")
    recovery.check()
    assert recovery.wrong.text()
    for edit, number in zip(recovery.edits, (1, 12, 24), strict=True):
        edit.setText(f" Word{number} ")
    recovery.check()
    assert desk.window.workspace is not None
    assert desk.window.workspace.stack.currentWidget() is desk.window.workspace.library


def test_recovery_words_can_wait(desk: Desk, vault: FakeVault, session: Session) -> None:
    desk.window._new = True
    session.open(vault)
    recovery_screen(desk).later.click()
    assert desk.window.workspace is not None
    assert desk.window.workspace.stack.currentWidget() is desk.window.workspace.library
    assert [slot.kind.value for slot in vault.kept_slots] == ["passphrase"]


def test_the_passphrase_must_be_long_enough_and_typed_twice_alike(desk: Desk) -> None:
    screen = create_screen(desk)
    for first, second, ready in (
        ("short", "short", False),
        (PASSPHRASE, "other", False),
        (PASSPHRASE, PASSPHRASE, True),
    ):
        screen.passphrase.edit.setText(first)
        screen.again.edit.setText(second)
        assert screen.make.isEnabled() is ready
    screen.name.setText(" ")
    assert not screen.make.isEnabled()


def test_strength_is_said_in_words(desk: Desk, qtbot: QtBot) -> None:
    screen = create_screen(desk)
    screen.passphrase.edit.setText("password")
    qtbot.waitUntil(lambda: screen.strength.score == 0)
    assert "Easy to guess" in screen.strength.words.text()
    screen.passphrase.edit.setText("quiet river lantern maple orbit window" * 3)
    qtbot.waitUntil(lambda: screen.strength.score == 4)
    assert screen.strength.words.text() == "Very strong."


def test_what_is_typed_is_hidden_until_asked(desk: Desk, qtbot: QtBot) -> None:
    screen = create_screen(desk)
    assert screen.passphrase.edit.echoMode() is QLineEdit.EchoMode.Password
    qtbot.mouseClick(screen.passphrase.reveal, Qt.MouseButton.LeftButton)
    assert screen.passphrase.edit.echoMode() is QLineEdit.EchoMode.Normal
    screen.passphrase.clear()
    assert screen.passphrase.edit.echoMode() is QLineEdit.EchoMode.Password


def test_a_folder_that_is_there_is_not_overwritten(desk: Desk, settle: Callable[[], None], tmp_path: Path) -> None:
    (tmp_path / "Papers").mkdir()
    (tmp_path / "Papers" / "letter.txt").write_text("x")
    screen = create_screen(desk)
    screen.folder.setText(str(tmp_path))
    screen.name.setText("Papers")
    screen.passphrase.edit.setText(PASSPHRASE)
    screen.again.edit.setText(PASSPHRASE)
    screen.submit()
    settle()
    assert "already a file or folder" in screen.banner.heading.text()
    assert screen.make.isEnabled()
    assert screen.passphrase.text() == PASSPHRASE


def test_unlock_by_passphrase_and_wrong_said_plainly(
    desk: Desk, vault: FakeVault, session: Session, settle: Callable[[], None], qtbot: QtBot
) -> None:
    screen = unlock_screen(desk, vault)
    qtbot.keyClicks(screen.passphrase.edit, "wrong")
    qtbot.keyClick(screen.passphrase.edit, Qt.Key.Key_Return)
    settle()
    assert "does not open this vault" in screen.banner.heading.text()
    assert "nothing is ever wiped" in screen.banner.safe.text()
    assert not session.is_open
    screen.passphrase.edit.setText(PASSPHRASE)
    screen.unlock.click()
    settle()
    assert session.is_open
    assert screen.passphrase.text() == ""


def test_unlock_by_recovery_words(desk: Desk, vault: FakeVault, session: Session, settle: Callable[[], None]) -> None:
    screen = unlock_screen(desk, vault)
    screen.secret.ways[SecretKind.WORDS].click()
    assert screen.passphrase.isHidden()
    screen.words.setPlainText(WORDS + "\n")
    screen.submit()
    settle()
    assert session.is_open


def test_the_keyring_is_offered_only_where_there_is_such_a_slot(
    desk: Desk, vault: FakeVault, vaults: FakeVaults, session: Session, settle: Callable[[], None]
) -> None:
    screen = unlock_screen(desk, vault)
    screen.folder.editingFinished.emit()
    settle()
    assert screen.keyring.isHidden()
    vaults.keyring = True
    screen.folder.editingFinished.emit()
    settle()
    assert not screen.keyring.isHidden()
    screen.keyring.click()
    settle()
    assert session.is_open


def test_a_vault_that_another_copy_has_open_is_said_so(
    desk: Desk, vault: FakeVault, vaults: FakeVaults, settle: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    def busy(*_: object) -> None:
        raise VaultBusyError

    monkeypatch.setattr(vaults, "open", busy)
    screen = unlock_screen(desk, vault)
    screen.passphrase.edit.setText(PASSPHRASE)
    screen.submit()
    settle()
    assert "Another copy" in screen.banner.heading.text()
    assert screen.unlock.isEnabled()


def test_the_place_is_remembered_only_if_she_asks(
    desk: Desk, vault: FakeVault, settings: Settings, session: Session, settle: Callable[[], None]
) -> None:
    def unlock() -> None:
        screen = unlock_screen(desk, vault)
        screen.passphrase.edit.setText(PASSPHRASE)
        screen.submit()
        settle()

    unlock()
    assert settings.text(LAST_VAULT) == ""
    settings.put(REMEMBER_VAULT, True)
    assert settings.text(LAST_VAULT) == str(vault.path)
    settings.put(REMEMBER_VAULT, False)
    assert settings.text(LAST_VAULT) == ""
    session.lock()
    settings.put(REMEMBER_VAULT, True)
    unlock()
    assert settings.text(LAST_VAULT) == str(vault.path)
