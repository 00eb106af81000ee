"""Getting in and keeping: the first start, mistakes, the sheet, another copy, a drive that is full or closed."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt

from evidence_vault.model import Query
from evidence_vault.vault import Passphrase, RecoveryWords, Vault
from gui.desk import Desk
from gui.screens.unlock import UnlockScreen
from gui.session import Session
from gui.settings_store import Settings
from gui.settings_table import WELCOMED
from tests.gui.by_keys.telling import PASSPHRASE, QUICK, unlock, words
from tests.gui.hand import Hand


def test_from_the_first_start_to_the_first_saved_picture_by_keyboard_alone(
    real_desk: Desk,
    real_session: Session,
    settings: Settings,
    hand: Hand,
    wait: Callable[[], None],
    data: Path,
    tmp_path: Path,
) -> None:
    """'I have never used it, I have no mouse, and I want my picture to be safe and with my lawyer.'"""
    mine = tmp_path / "mine.jpg"
    shutil.copy(data / "images_exif" / "orientation" / "Portrait_8.jpg", mine)
    settings.put(WELCOMED, False)
    real_desk.window.gate.begin()
    for _ in range(3):
        hand.choose("Next")
    hand.choose("Start")
    hand.choose("Make a new vault")
    hand.fill("Where", str(tmp_path))
    hand.fill("Name of the vault's folder", "Papers")
    hand.fill("Passphrase", PASSPHRASE)
    hand.fill("The same passphrase again", PASSPHRASE)
    hand.choose("Make the vault")
    hand.choose("Not now")
    hand.choose("New case")
    hand.fill("Name", "Letters")
    hand.choose("Save")
    hand.choose("Add")
    hand.choose("Files")
    hand.type(str(mine))
    hand.press(Qt.Key.Key_Return)
    hand.choose("No, everyone is an adult")
    found = real_session.vault.items(Query())
    assert [one.content.size for one in found if one.content] == [mine.stat().st_size]
    hand.press_until(Qt.Key.Key_Home, "Title", at="Exhibits")
    hand.fill("Title", "My picture in the group")
    hand.press(Qt.Key.Key_Tab)
    assert real_session.vault.items(Query())[0].title == "My picture in the group"
    stick = tmp_path / "stick"
    stick.mkdir()
    hand.choose("Export")
    for _ in range(4):
        hand.choose("Next")
    hand.fill("Where to", str(stick))
    real_desk.window.workspace.stack.currentWidget().place.look()  # type: ignore[union-attr]  # what a moment's wait does
    wait()
    hand.choose("Make it")
    assert [path.name for path in stick.iterdir()] == ["documents.zip"]
    hand.choose("Done")
    hand.choose("Lock")
    assert not real_session.is_open
    assert isinstance(real_desk.window.gate.currentWidget(), UnlockScreen)


def test_i_mistyped_my_passphrase_and_nothing_was_lost(
    real_desk: Desk, real_session: Session, hand: Hand, papers: Path
) -> None:
    screen = unlock(real_desk, hand, papers, "quiet river lantern mapel")
    assert "That passphrase does not open this vault." in words(screen)
    assert "nothing is ever wiped" in words(screen)
    assert screen.passphrase.edit.hasFocus() or screen.focusWidget() is screen.passphrase.edit
    unlock(real_desk, hand, papers)
    assert real_session.is_open
    assert real_session.vault.count(Query()) == 2


def test_i_forgot_my_passphrase_and_have_the_sheet(
    real_desk: Desk, real_session: Session, hand: Hand, papers: Path
) -> None:
    vault = Vault.open(papers, Passphrase(PASSPHRASE), kdf=QUICK)
    sheet = vault.add_recovery_words()
    vault.lock()
    real_desk.window.gate.show_unlock()
    hand.fill("The vault's folder", str(papers))
    hand.choose("Use recovery words")
    hand.fill("The 24 recovery words", sheet.rsplit(" ", 1)[0] + " zoo zoo")
    hand.choose("Unlock")
    assert "not 24 valid recovery words" in words(real_desk.window.gate)
    hand.fill("The 24 recovery words", "  " + sheet.upper())
    hand.choose("Unlock")
    assert real_session.is_open
    real_session.lock()
    Vault.open(papers, RecoveryWords(sheet), kdf=QUICK).lock()


def test_another_copy_has_my_vault_open(real_desk: Desk, real_session: Session, hand: Hand, papers: Path) -> None:
    other = Vault.open(papers, Passphrase(PASSPHRASE), kdf=QUICK)
    screen = unlock(real_desk, hand, papers)
    assert "Another copy of the app has this vault open." in words(screen)
    assert not real_session.is_open
    other.lock()
    hand.press(Qt.Key.Key_Return)
    assert real_session.is_open


def add_file(hand: Hand, path: Path) -> None:
    hand.choose("Add")
    hand.choose("Files")
    hand.type(str(path))
    hand.press(Qt.Key.Key_Return)


def test_the_drive_of_my_vault_is_full_and_then_cannot_be_written(
    real_desk: Desk,
    real_session: Session,
    hand: Hand,
    small_drive: Path,
    tmp_path: Path,
) -> None:
    vault = Vault.create(small_drive / "Papers", Passphrase(PASSPHRASE), label="", kdf=QUICK)
    vault.lock()
    unlock(real_desk, hand, small_drive / "Papers")
    large, small = tmp_path / "large.bin", tmp_path / "small.txt"
    large.write_bytes(os.urandom(8_000_000))
    small.write_text("small")
    workspace = real_desk.window.workspace
    assert workspace is not None
    add_file(hand, large)
    assert "full" in words(workspace.progress).lower()
    assert real_session.vault.count(Query()) == 0
    add_file(hand, small)
    assert real_session.vault.count(Query()) == 1, "what fits is still saved"
    hand.choose("Lock")
    subprocess.run(["mount", "-o", "remount,ro", small_drive], check=True)
    unlock(real_desk, hand, small_drive / "Papers")
    assert "The drive cannot be written or read." in words(real_desk.window)
    assert "may be written to, then try again" in words(real_desk.window)
    assert not real_session.is_open
    subprocess.run(["mount", "-o", "remount,rw", small_drive], check=True)
    hand.press(Qt.Key.Key_Return)
    assert real_session.vault.count(Query()) == 1
