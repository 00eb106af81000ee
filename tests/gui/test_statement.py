"""Her statement in the window: drafted, changed, kept as she types, versions, and what is not told yet."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from evidence_vault.errors import DiskFullError
from gui.desk import Desk
from gui.screens.statement import StatementScreen
from gui.session import Session
from gui.widgets.numbered_text import numbered_lines
from tests.gui.fake_statement import DRAFT
from tests.gui.fakes import FakeVault, sample_vault


@pytest.fixture
def vault() -> FakeVault:
    return sample_vault(12)


@pytest.fixture
def screen(desk: Desk, session: Session, vault: FakeVault, settle: Callable[[], None]) -> StatementScreen:
    session.open(vault)
    session.place.case = vault.kept_cases[0].id
    assert desk.window.workspace is not None
    desk.window.workspace.go("statement")
    settle()
    shown = desk.window.workspace.stack.currentWidget()
    assert isinstance(shown, StatementScreen)
    return shown


def key(vault: FakeVault, language: str = "en") -> tuple[object, str]:
    return vault.kept_cases[0].id, language


def test_numbers_stand_where_the_report_counts() -> None:
    text = "# mine alone\nFirst,\nstill first.\n\n \n\nSecond.\n# between\nstill second\n\nThird."
    assert numbered_lines(text) == {1: 1, 6: 2, 10: 3}
    assert numbered_lines("") == {}


def test_a_draft_stands_there_and_nothing_is_kept_of_it(screen: StatementScreen, vault: FakeVault) -> None:
    assert screen.panel.words == DRAFT
    assert screen.panel.state.text().startswith("A draft from your exhibits.")
    assert "Places to fill in: 1" in screen.panel.state.text()
    screen.panel.flush()
    assert vault.typed_texts == {}


def test_what_she_types_is_kept_after_a_pause_and_comes_back(
    screen: StatementScreen, vault: FakeVault, qtbot: QtBot, settle: Callable[[], None], desk: Desk
) -> None:
    panel = screen.panel
    panel.next_blank.click()
    assert panel.text.textCursor().selectedText() == "[[who is shown]]"
    qtbot.keyClicks(panel.text, "It is me")
    qtbot.waitUntil(lambda: key(vault) in vault.typed_texts, timeout=10_000)
    assert vault.typed_texts[key(vault)] == DRAFT.replace("[[who is shown]]", "It is me")  # type: ignore[index]
    assert not panel.next_blank.isEnabled()
    settle()
    assert panel.state.text() == "Kept in the vault. Not a version yet."
    assert desk.window.workspace is not None
    desk.window.workspace.show_library()
    desk.window.workspace.go("statement")
    settle()
    again = desk.window.workspace.stack.currentWidget()
    assert isinstance(again, StatementScreen)
    assert "It is me" in again.panel.words


def test_leaving_and_locking_keep_what_no_pause_kept(
    screen: StatementScreen, vault: FakeVault, session: Session, settle: Callable[[], None], qtbot: QtBot
) -> None:
    qtbot.keyClicks(screen.panel.text, "A")
    screen.back.emit()
    settle()
    assert vault.typed_texts[key(vault)].startswith("A")  # type: ignore[index]


def test_a_lock_in_the_middle_of_a_word_keeps_it(
    screen: StatementScreen, vault: FakeVault, session: Session, qtbot: QtBot
) -> None:
    qtbot.keyClicks(screen.panel.text, "Half a wor")
    session.lock()
    assert vault.typed_texts[key(vault)].startswith("Half a wor")  # type: ignore[index]


def test_what_is_not_told_yet_is_listed_and_becomes_a_paragraph(screen: StatementScreen, qtbot: QtBot) -> None:
    panel = screen.panel
    assert [panel.missing.item(at).text() for at in range(panel.missing.count())] == ["2. Exhibit", "3. Exhibit"]
    panel.text.moveCursor(QTextCursor.MoveOperation.Start)
    panel.missing.setFocus()
    panel.missing.setCurrentRow(0)
    qtbot.keyClick(panel.missing, Qt.Key.Key_Return)
    assert panel.words.split("\n\n")[:3] == ["I make this statement.", "I saw {exhibit 2}.", "[[who is shown]]"]
    assert [panel.missing.item(at).text() for at in range(panel.missing.count())] == ["3. Exhibit"]
    panel.text.undo()
    assert panel.words == DRAFT


def test_versions_are_kept_and_brought_back(
    screen: StatementScreen, vault: FakeVault, settle: Callable[[], None], qtbot: QtBot
) -> None:
    panel = screen.panel
    panel.keep.click()
    settle()
    panel.text.replace_all("Only this.")
    panel.keep.click()
    settle()
    assert vault.kept_texts[key(vault)] == [DRAFT, "Only this."]  # type: ignore[index]
    assert panel.state.text() == "This is the newest version."
    assert not panel.keep.isEnabled()
    assert panel.versions.count() == 2
    panel.versions.setCurrentIndex(1)
    panel.back.click()
    assert panel.words == DRAFT
    assert panel.keep.isEnabled()


def test_each_language_has_its_own(
    screen: StatementScreen, vault: FakeVault, settle: Callable[[], None], qtbot: QtBot
) -> None:
    qtbot.keyClicks(screen.panel.text, "English. ")
    screen.language.setCurrentIndex(screen.language.findData("ko"))
    settle()
    assert screen.panel.words == DRAFT
    assert set(vault.typed_texts) == {key(vault)}


def test_a_full_disk_is_said_and_nothing_typed_is_lost(
    screen: StatementScreen, vault: FakeVault, settle: Callable[[], None], qtbot: QtBot
) -> None:
    qtbot.keyClicks(screen.panel.text, "X")
    vault.fault = DiskFullError()
    screen.panel.flush()
    settle()
    assert screen.banner.heading.text() == "The disk is full."
    assert screen.panel.words.startswith("X")
    screen.panel.flush()
    settle()
    assert vault.typed_texts[key(vault)].startswith("X")  # type: ignore[index]


def test_a_place_to_fill_in_is_found_behind_signs_of_two_units(screen: StatementScreen) -> None:
    screen.panel.text.replace_all("\U0001f600\U0001f600 [[one]] \U0001f600 [[two]]")
    assert screen.panel.text.go_to_blank()
    assert screen.panel.text.textCursor().selectedText() == "[[one]]"
    assert screen.panel.text.go_to_blank()
    assert screen.panel.text.textCursor().selectedText() == "[[two]]"
    assert screen.panel.text.go_to_blank()
    assert screen.panel.text.textCursor().selectedText() == "[[one]]"
