"""The page for recipients: what holds, what does not, reading and searching, with no vault."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from evidence_vault.errors import PackageError
from gui.desk import Desk
from gui.screens.package import PackageScreen
from gui.screens.start import StartScreen
from gui.session import Session
from tests.gui.fake_packages import GOOD, FakePackages


@pytest.fixture
def packages(session: Session) -> FakePackages:
    door = session.doors.packages
    assert isinstance(door, FakePackages)
    return door


@pytest.fixture
def screen(desk: Desk) -> PackageScreen:
    return desk.window.gate.show_package()


def words(widget: QWidget) -> str:
    QApplication.processEvents()  # what a layout took in is shown in the next turn
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if not label.isHidden())


def drop(screen: PackageScreen, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    screen.dropEvent(
        QDropEvent(
            QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        )
    )


def test_it_is_reached_without_a_vault(desk: Desk, session: Session) -> None:
    desk.window.gate.show_start()
    start = desk.window.gate.currentWidget()
    assert isinstance(start, StartScreen)
    start.open_package.click()
    assert isinstance(desk.window.gate.currentWidget(), PackageScreen)
    assert not session.is_open


def test_a_dropped_package_is_checked_and_the_three_facts_stay_apart(
    screen: PackageScreen, settle: Callable[[], None]
) -> None:
    drop(screen, Path("/stick/papers.zip"))
    settle()
    lines = words(screen.result).splitlines()
    assert lines[0].startswith("Unchanged since it was saved")
    assert lines[1].startswith("Existed before")
    assert lines[2].startswith("Came from that account")
    assert lines[-2].startswith("Compare this fingerprint")
    assert lines[-1].startswith("abababab")
    assert screen.listed.rowCount() == 4


def test_what_does_not_hold_is_named(
    screen: PackageScreen, packages: FakePackages, settle: Callable[[], None]
) -> None:
    packages.damaged = True
    screen.open(Path("/stick/papers.zip"))
    settle()
    said = words(screen.result)
    assert "Not everything is as it was written" in said
    assert "A file was changed · data/exhibits/0001-IMG.png" in said


def test_a_passphrase_is_asked_for_only_where_it_is_needed(
    screen: PackageScreen, packages: FakePackages, settle: Callable[[], None]
) -> None:
    packages.protected = True
    screen.open(Path("/stick/papers.zip"))
    settle()
    assert not screen.secret_card.isHidden()
    assert screen.result.isHidden()
    screen.passphrase.edit.setText(GOOD.passphrase)
    screen.passphrase.entered.emit()
    settle()
    assert screen.secret_card.isHidden()
    assert not screen.result.isHidden()


def test_what_is_no_package_is_said_so(
    screen: PackageScreen, packages: FakePackages, settle: Callable[[], None]
) -> None:
    packages.fault = PackageError()
    screen.open(Path("/stick/letter.txt"))
    settle()
    assert screen.banner.heading.text() == "The package does not hold."
    assert screen.contents.isHidden()


def test_reading_searching_and_saving_one_file(
    screen: PackageScreen, packages: FakePackages, settle: Callable[[], None], tmp_path: Path
) -> None:
    screen.open(Path("/stick/papers.zip"))
    settle()
    assert not screen.save_one.isEnabled()
    screen.search.setText("RENT wrote")
    assert screen.listed.rowCount() == 1
    screen.list.setCurrentIndex(screen.listed.index(0))
    said = words(screen.one)
    assert "2. Message 2" in said
    assert "He wrote about the rent" in said
    assert "https://t.me/example_channel/2" in said
    screen.save("data/exhibits/0002-IMG.png", tmp_path / "0002-IMG.png")
    settle()
    assert packages.taken == [("data/exhibits/0002-IMG.png", tmp_path / "0002-IMG.png")]
    assert "Saved" in screen.banner.heading.text()
    screen.search.setText("")
    screen.list.setCurrentIndex(screen.listed.index(2))
    assert not screen.save_one.isEnabled(), "the package holds no file of it"


def test_what_was_checked_can_be_printed(screen: PackageScreen, settle: Callable[[], None]) -> None:
    screen.open(Path("/stick/papers.zip"))
    settle()
    page = screen._paper().document().toPlainText()
    assert "papers.zip" in page
    assert "Unchanged since it was saved" in page
    assert "1. Message 1" in page
    assert "/stick" not in page
