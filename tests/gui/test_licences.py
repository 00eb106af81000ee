"""The page of licences names all that the lock brings, each with its terms word for word, and is read by keyboard."""

from __future__ import annotations

import importlib.metadata
import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from gui import licences
from gui.desk import Desk
from gui.screens.licences import LicencesScreen
from gui.screens.settings import SettingsScreen

ROOT = Path(__file__).resolve().parents[2]
LOCK = ROOT / "packaging/lock/run.txt"
_PIN = re.compile(r"^([a-z0-9._-]+)==([^ ;]+)( ; .*)?", re.MULTILINE)


@pytest.fixture(name="screen")
def _screen(desk: Desk) -> LicencesScreen:
    desk.window.show_settings()
    settings = desk.window.gate.currentWidget()
    assert isinstance(settings, SettingsScreen)
    settings.licences_wanted.emit()
    screen = desk.window.gate.currentWidget()
    assert isinstance(screen, LicencesScreen)
    return screen


def test_every_package_of_the_lock_is_on_the_page_in_its_version() -> None:
    """After `make lock`, `make licences` has to be run."""
    shown = {work.name: work.version for work in licences.works() if work.version}
    wanted = {}
    for name, version, marker in _PIN.findall(LOCK.read_text("utf-8")):
        try:
            importlib.metadata.distribution(name)
        except importlib.metadata.PackageNotFoundError:
            continue  # for another system
        if not marker or shown.get(name) == version:
            wanted[name] = version
    assert len(wanted) > 50
    assert {name: shown.get(name) for name in wanted} == wanted


def test_every_work_has_terms_and_their_text() -> None:
    for work in licences.works():
        assert work.licence, work.name
        assert work.texts, work.name
        assert any(len(text) > 200 for text in work.texts), work.name


@pytest.mark.parametrize("name", ["Noto Sans CJK", "Qt", "FFmpeg", "SQLite", "pkijs", "typst", "OpenSSL"])
def test_what_lies_inside_packages_is_named_too(name: str) -> None:
    """Fonts, libraries inside wheels, and what is built into START-HERE.html."""
    assert name in {work.name for work in licences.works()}


def test_the_terms_follow_the_chosen_part(screen: LicencesScreen) -> None:
    works = licences.works()
    row = next(at for at, work in enumerate(works) if work.name == "Noto fonts")
    screen.list.setFocus()
    screen.list.setCurrentRow(row - 1)
    before = screen.about.text()
    QTest.keyClick(screen.list, Qt.Key.Key_Down)
    assert screen.about.text() != before
    assert "SIL OPEN FONT LICENSE" in screen.terms.toPlainText().upper()
    assert screen.about.text() == "inside manimgx-fonts"


def test_back_leads_to_the_settings(screen: LicencesScreen, desk: Desk) -> None:
    screen.back.emit()
    assert isinstance(desk.window.gate.currentWidget(), SettingsScreen)
