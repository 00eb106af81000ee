"""Handing over, and what the one at the other end meets."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import cast

import pikepdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from gui.desk import Desk
from gui.ports import Protection
from gui.screens.export import ExportScreen
from gui.screens.exporting import ExportingScreen
from gui.screens.package import PackageScreen
from gui.session import Session
from gui.settings_store import Settings
from gui.settings_table import LANGUAGE
from tests.exporters.fakes import FakeSource
from tests.exporters.package.support import write
from tests.gui.by_keys.telling import said, unlock, words
from tests.gui.hand import Hand


@pytest.mark.parametrize("protection", [Protection.PASSPHRASE, Protection.CLEAR])
def test_an_export_for_the_police_in_chinese_and_the_officer_opens_it(
    real_desk: Desk,
    real_session: Session,
    settings: Settings,
    hand: Hand,
    qtbot: QtBot,
    papers: Path,
    wait: Callable[[], None],
    tmp_path: Path,
    protection: Protection,
) -> None:
    """'我要把这些交给警方。' The officer has no vault, and changes one byte by accident."""
    unlock(real_desk, hand, papers)
    hand.choose("Settings")
    hand.tab_to("Language of the window")
    hand.tap(Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: real_desk.window.isVisible() and real_desk.window.header.exit_button.text() == "快速退出")
    assert settings.text(LANGUAGE) == "zh_CN"
    assert real_desk.window.workspace is not None
    hand.choose(said("Header", "Export"))
    screen = cast("ExportScreen", real_desk.window.workspace.stack.currentWidget())
    assert screen.whom.language.currentData() == "zh_CN", "offered first, because the window speaks it"
    screen.closing.protections.choose(protection)
    for _ in range(4):
        hand.choose(said("StepPage", "Next"))
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
    screen.show_step(len(screen.steps) - 1)
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


@pytest.mark.parametrize("where", ["an exhibit", "the end"])
def test_the_package_i_was_sent_is_damaged(real_desk: Desk, hand: Hand, tmp_path: Path, where: str) -> None:
    """'I am a lawyer, I have no vault, and the stick had a fault.' A changed byte, then a file cut short."""
    package = write(tmp_path / "sent.zip", FakeSource(2)).path
    data = bytearray(package.read_bytes())
    if where == "an exhibit":
        data[data.index(b"IDAT") + 9] ^= 1  # the first picture in it is exhibit 1
        package.write_bytes(bytes(data))
    else:
        package.write_bytes(bytes(data[: len(data) - 400]))
    real_desk.window.gate.show_start()
    hand.choose("Open a package")
    hand.choose("Choose a file")
    hand.type(str(package))
    hand.press(Qt.Key.Key_Return)
    page = real_desk.window.gate.currentWidget()
    assert isinstance(page, PackageScreen)
    told = words(page)
    assert "Not everything is as it was written" in told, told
    if where == "an exhibit":
        assert "data/exhibits/0001" in told
    else:
        assert "it was cut short, or something was appended" in told, told
