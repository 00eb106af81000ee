"""Stories in her own words, on real vaults; most of them by the keyboard alone."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import cast

import pikepdf
import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from evidence_vault.model import AddDetails, Query
from evidence_vault.reading import FactReader
from evidence_vault.vault import Passphrase, RecoveryWords, Vault, fixed
from gui.desk import Desk
from gui.ports import Protection
from gui.screens.export import ExportScreen
from gui.screens.exporting import ExportingScreen
from gui.screens.package import PackageScreen
from gui.screens.unlock import UnlockScreen
from gui.session import Session
from gui.settings_store import Settings
from gui.settings_table import LANGUAGE, WELCOMED
from gui.widgets.canvas import Canvas
from tests.gui.hand import Hand
from tests.gui.real_hand import REAL_KEYS, RealHand
from tests.gui.stories.telling import LONG, picture

PASSPHRASE = "quiet river lantern maple"
QUICK = fixed(64 * 1024, 1, 1)


@pytest.fixture
def hand(real_desk: Desk, wait: Callable[[], None]) -> Hand:
    """Where test_real_stories.py says so, the keys go through an X server."""
    if REAL_KEYS not in os.environ:
        return Hand(real_desk, wait)
    assert QGuiApplication.platformName() == "xcb"
    return RealHand(real_desk, wait)


@pytest.fixture
def papers(tmp_path: Path) -> Path:
    """A vault with one case of two exhibits, closed."""
    path = tmp_path / "Papers"
    vault = Vault.create(path, Passphrase(PASSPHRASE), label="", kdf=QUICK)
    case = vault.new_case("Letters")
    details = AddDetails(title="Rent letter", case=case.id)
    vault.add_bytes(b"the first letter", "first.txt", details)
    vault.add_bytes(b"the second letter", "second.txt", AddDetails(title="Second letter", case=case.id))
    vault.lock()
    return path


def words(widget: QWidget) -> str:
    QApplication.processEvents()
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def unlock(desk: Desk, hand: Hand, path: Path, passphrase: str = PASSPHRASE) -> UnlockScreen:
    if not isinstance(desk.window.gate.currentWidget(), UnlockScreen):
        desk.window.gate.show_unlock()
    screen = cast("UnlockScreen", desk.window.gate.currentWidget())
    if not screen.folder.text():
        hand.fill("The vault's folder", str(path))
    hand.fill("Passphrase", passphrase)
    hand.press(Qt.Key.Key_Return)
    return screen


def test_from_the_first_start_to_the_first_saved_picture_by_keyboard_alone(
    real_desk: Desk,
    real_session: Session,
    settings: Settings,
    hand: Hand,
    wait: Callable[[], None],
    data: Path,
    tmp_path: Path,
    watchdog: object,
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
    real_desk: Desk, real_session: Session, hand: Hand, papers: Path, watchdog: object
) -> None:
    screen = unlock(real_desk, hand, papers, "quiet river lantern mapel")
    assert "That passphrase does not open this vault." in words(screen)
    assert "nothing is ever wiped" in words(screen)
    assert screen.passphrase.edit.hasFocus() or screen.focusWidget() is screen.passphrase.edit
    unlock(real_desk, hand, papers)
    assert real_session.is_open
    assert real_session.vault.count(Query()) == 2


@pytest.fixture
def album(tmp_path: Path) -> Path:
    """A vault with one picture in it, read and covered, closed."""
    path = tmp_path / "Album"
    vault = Vault.create(path, Passphrase(PASSPHRASE), label="", kdf=QUICK)
    saved = vault.add_bytes(picture(), "drawn.png", AddDetails(title="A drawn picture"))
    with FactReader() as reader:
        vault.read_facts([saved.id], reader)
    vault.lock()
    return path


def look_at(hand: Hand, desk: Desk) -> Canvas:
    """Open the only exhibit by the keyboard, and put the focus on its covered preview."""
    hand.press_until(Qt.Key.Key_Home, "Title", at="Exhibits")
    hand.tab_to("Exhibits")
    hand.press(Qt.Key.Key_Return)
    hand.tab_to("Covered preview")
    canvas = hand.focus
    assert isinstance(canvas, Canvas)
    return canvas


def test_i_unlock_hold_a_key_to_see_it_and_it_is_covered_when_i_let_go(
    real_desk: Desk, real_session: Session, hand: Hand, album: Path, qtbot: QtBot, watchdog: object
) -> None:
    unlock(real_desk, hand, album)
    canvas = look_at(hand, real_desk)
    assert not canvas.is_clear
    hand.hold(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: canvas.is_clear, timeout=LONG)
    qtbot.wait(700)  # longer than it takes until a key repeats
    assert canvas.is_clear, "it shows as long as it is held"
    hand.let_go(Qt.Key.Key_Space)
    assert not canvas.is_clear
    qtbot.wait(200)
    assert not canvas.is_clear


def test_it_locks_while_i_look_at_a_picture(
    real_desk: Desk, real_session: Session, hand: Hand, album: Path, qtbot: QtBot, watchdog: object
) -> None:
    unlock(real_desk, hand, album)
    canvas = look_at(hand, real_desk)
    hand.hold(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: canvas.is_clear, timeout=LONG)
    real_desk.idle.idle.emit()
    assert not canvas.is_clear
    assert not real_session.is_open
    hand.let_go(Qt.Key.Key_Space)
    assert isinstance(real_desk.window.gate.currentWidget(), UnlockScreen)
    unlock(real_desk, hand, album)
    assert real_session.is_open


def test_i_forgot_my_passphrase_and_have_the_sheet(
    real_desk: Desk, real_session: Session, hand: Hand, papers: Path
) -> None:
    vault = Vault.open(papers, Passphrase(PASSPHRASE), kdf=QUICK)
    sheet = vault.add_recovery_words()
    vault.lock()
    real_desk.window.gate.show_unlock()
    hand.fill("The vault's folder", str(papers))
    hand.choose("Use recovery words")
    hand.fill("The 24 recovery words", sheet.replace("a", "a", 1).rsplit(" ", 1)[0] + " zoo zoo")
    hand.choose("Unlock")
    assert "not 24 valid recovery words" in words(real_desk.window.gate)
    hand.fill("The 24 recovery words", "  " + sheet.upper())
    hand.choose("Unlock")
    assert real_session.is_open
    real_session.lock()
    Vault.open(papers, RecoveryWords(sheet), kdf=QUICK).lock()


@pytest.mark.parametrize("protection", [Protection.PASSPHRASE, Protection.CLEAR])
def test_an_export_for_the_police_in_chinese_and_the_officer_opens_it(
    real_desk: Desk,
    real_session: Session,
    settings: Settings,
    hand: Hand,
    papers: Path,
    wait: Callable[[], None],
    tmp_path: Path,
    protection: Protection,
) -> None:
    """'我要把这些交给警方。' The officer has no vault, and changes one byte by accident."""
    unlock(real_desk, hand, papers)
    settings.put(LANGUAGE, "zh_CN")
    assert real_desk.window.workspace is not None
    hand.choose(said("Header", "Export"))
    screen = cast("ExportScreen", real_desk.window.workspace.stack.currentWidget())
    assert screen.whom.language.currentData() == "zh_CN", "offered first, because the window speaks it"
    screen.closing.protections.choose(protection)
    for _ in range(4):
        hand.choose(said("ExportScreen", "Next"))
    hand.fill(said("PlaceStep", "Where to"), str(tmp_path))
    screen.place.look()  # what a moment's wait does
    wait()
    hand.choose(said("ExportScreen", "Make it"))
    done = cast("ExportingScreen", real_desk.window.workspace.stack.currentWidget())
    assert "已完成" in words(done), words(done)
    package = tmp_path / "资料.zip"
    assert package.exists()
    told = next((one.text() for one in done.findChildren(QLabel) if one.text().count("-") >= 8), "")
    real_session.lock()
    officer_reads(real_desk, package, told, wait, tmp_path)


def said(context: str, source: str) -> str:
    """A text of the window in the language it speaks now."""
    found = QCoreApplication.translate(context, source)
    assert found != source, "not translated"
    return found


def officer_reads(desk: Desk, package: Path, told: str, wait: Callable[[], None], folder: Path) -> None:
    page = desk.window.gate.show_package()
    page.open(package)
    wait()
    if told:
        assert page.secret_card.isVisibleTo(page)
        page.passphrase.edit.setText(told)
        page.read()
        wait()
    assert "保存后未改动" in words(page.result)
    assert page.listed.rowCount() == 2
    page.search.setText("second")
    assert page.listed.rowCount() == 1
    page.save("", folder / "report.pdf")
    wait()
    with pikepdf.open(folder / "report.pdf") as report:
        assert str(report.Root.Lang).lower().startswith("zh")
    damaged = folder / "damaged.zip"
    data = bytearray(package.read_bytes())
    place = data.find(b"the first letter")
    data[place if place >= 0 else len(data) // 2] ^= 1
    damaged.write_bytes(bytes(data))
    page.open(damaged)
    wait()
    if told:
        page.passphrase.edit.setText(told)
        page.read()
        wait()
    assert "并非一切都与写入时相同" in words(page.result)
    if place >= 0:
        assert "data/exhibits/0001-first.txt" in words(page.result)


def test_some_exhibits_with_names_withheld(
    real_desk: Desk, hand: Hand, papers: Path, wait: Callable[[], None], tmp_path: Path
) -> None:
    """'My lawyer gets one letter only, and without the file's name.'"""
    unlock(real_desk, hand, papers)
    assert real_desk.window.workspace is not None
    real_desk.window.workspace.show_export(None)
    wait()
    hand.choose("Next")
    hand.tab_to("Exhibits")
    hand.press(Qt.Key.Key_Space)
    hand.choose("Next")
    hand.choose("Names and details of files")
    screen = cast("ExportScreen", real_desk.window.workspace.stack.currentWidget())
    screen.closing.protections.choose(Protection.CLEAR)
    screen.place.folder.setText(str(tmp_path))
    screen.show_step(4)
    wait()
    hand.choose("Make it")
    package = (tmp_path / "documents.zip").read_bytes()
    assert b"the second letter" in package
    assert b"the first letter" not in package
    assert b"second.txt" not in package
    real_desk._session.lock()
    page = cast("PackageScreen", real_desk.window.gate.show_package())
    page.open(tmp_path / "documents.zip")
    wait()
    assert "Unchanged since it was saved" in words(page.result)
    assert [one.number for one in page.listed.exhibits] == [2]


def test_another_copy_has_my_vault_open(
    real_desk: Desk, real_session: Session, hand: Hand, papers: Path, watchdog: object
) -> None:
    other = Vault.open(papers, Passphrase(PASSPHRASE), kdf=QUICK)
    screen = unlock(real_desk, hand, papers)
    assert "Another copy of the app has this vault open." in words(screen)
    assert not real_session.is_open
    other.lock()
    hand.press(Qt.Key.Key_Return)
    assert real_session.is_open


@pytest.fixture
def small_drive(tmp_path: Path) -> Iterator[Path]:
    """A real drive of six megabytes."""
    place = tmp_path / "drive"
    place.mkdir()
    mount = shutil.which("mount")
    if not sys.platform.startswith("linux") or mount is None or os.geteuid() != 0:
        pytest.skip("needs the right to mount a small drive")
    if subprocess.run([mount, "-t", "tmpfs", "-o", "size=6m", "none", place], check=False).returncode:
        pytest.skip("needs the right to mount a small drive")
    yield place
    subprocess.run(["umount", "-l", place], check=True)


def test_the_drive_of_my_vault_is_full_and_then_cannot_be_written(
    real_desk: Desk,
    real_session: Session,
    hand: Hand,
    small_drive: Path,
    tmp_path: Path,
    wait: Callable[[], None],
    qtbot: QtBot,
) -> None:
    vault = Vault.create(small_drive / "Papers", Passphrase(PASSPHRASE), label="", kdf=QUICK)
    vault.lock()
    unlock(real_desk, hand, small_drive / "Papers")
    large, small = tmp_path / "large.bin", tmp_path / "small.txt"
    large.write_bytes(os.urandom(8_000_000))
    small.write_text("small")
    workspace = real_desk.window.workspace
    assert workspace is not None
    workspace.adding.add_paths([large], workspace.details)
    wait()
    assert "full" in words(workspace.progress).lower()
    assert real_session.vault.count(Query()) == 0
    workspace.adding.add_paths([small], workspace.details)
    wait()
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
