"""The library: places, search, details, notes, and showing a picture only while it is held."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from evidence_vault.errors import DiskFullError, ReadingError
from evidence_vault.model import Action, Contact, Query
from gui.desk import Desk
from gui.screens.case_form import CaseScreen
from gui.screens.library import LibraryScreen
from gui.session import Session
from tests.gui.fakes import FakePictures, FakeVault, sample_vault


@pytest.fixture
def vault() -> FakeVault:
    return sample_vault(16)


@pytest.fixture
def library(
    desk: Desk, session: Session, vault: FakeVault, settle: Callable[[], None], qtbot: QtBot
) -> LibraryScreen:
    session.open(vault)
    settle()
    assert desk.window.workspace is not None
    shown = desk.window.workspace.library
    qtbot.waitUntil(lambda: shown.items.item(0) is not None)
    return shown


@pytest.fixture
def pictures(session: Session) -> FakePictures:
    found = session.doors.pictures
    assert isinstance(found, FakePictures)
    return found


def choose(library: LibraryScreen, row: int) -> None:
    library.list.setCurrentIndex(library.items.index(row))


def test_everything_is_shown_newest_first(library: LibraryScreen) -> None:
    assert library.count.text() == "19 exhibits"
    item = library.items.item(0)
    assert item is not None
    assert item.number == 19


def test_choosing_a_case_shows_its_exhibits(
    library: LibraryScreen, vault: FakeVault, session: Session, settle: Callable[[], None]
) -> None:
    library.place_list.setCurrentIndex(library.places.index(3))
    settle()
    assert library.items.query == Query(case=vault.kept_cases[0].id)
    assert library.items.rowCount() == 4
    assert session.place.case == vault.kept_cases[0].id
    assert not library.make_report.isHidden()
    library.place_list.setCurrentIndex(library.places.index(1))
    settle()
    assert library.items.rowCount() == 15
    assert library.make_report.isHidden()


def test_search_as_she_types_waits_and_asks_once(
    library: LibraryScreen, vault: FakeVault, settle: Callable[[], None], qtbot: QtBot
) -> None:
    asked: list[int] = []
    library.items.counted.connect(asked.append)
    qtbot.keyClicks(library.search, "message 1")
    qtbot.waitUntil(lambda: bool(asked))
    settle()
    assert len(asked) == 1
    assert library.items.query.text == "message 1"
    library.search.setText("nothing like this")
    qtbot.waitUntil(lambda: library.items.rowCount() == 0)
    assert library.nothing.text() == "Nothing found."
    assert library.nothing_add.isHidden()


def test_details_keep_the_three_facts_apart(library: LibraryScreen, settle: Callable[[], None]) -> None:
    choose(library, 4)
    settle()
    column = library.details.proof
    lines = [column.itemAt(index).widget().text() for index in range(1, column.count())]  # type: ignore[union-attr]
    assert [line.split(":")[0] for line in lines] == [
        "Unchanged since it was saved",
        "Existed before",
        "Came from that account or address",
    ]
    assert "Supporting signs" in lines[2]
    assert "cannot prove" in lines[2]


def test_details_show_hash_facts_and_history(
    library: LibraryScreen, vault: FakeVault, settle: Callable[[], None]
) -> None:
    choose(library, 4)
    settle()
    item = library.details.item
    assert item is not None
    assert item.content is not None
    shown = library.details.hashes.itemAt(1).widget().text()  # type: ignore[union-attr]
    assert shown.replace(" ", "") == item.content.sha256
    facts = library.details.facts
    assert "Camera: Example 5" in [facts.itemAt(i).widget().text() for i in range(1, facts.count())]  # type: ignore[union-attr]
    assert "Saved into the vault" in library.details.history.itemAt(1).widget().text()  # type: ignore[union-attr]


def test_a_note_is_saved_as_she_leaves_the_field(
    library: LibraryScreen, vault: FakeVault, settle: Callable[[], None], qtbot: QtBot
) -> None:
    choose(library, 5)
    item = library.details.item
    assert item is not None
    library.details.note_edit.setFocus()
    qtbot.keyClicks(library.details.note_edit, "sent at night")
    assert vault.item(item.id).note == ""
    library.search.setFocus()
    settle()
    assert vault.item(item.id).note == "sent at night"
    before = len(vault.log)
    library.details.note_edit.setFocus()
    library.search.setFocus()
    settle()
    assert len(vault.log) == before


def test_choosing_another_exhibit_saves_first(
    library: LibraryScreen, vault: FakeVault, settle: Callable[[], None]
) -> None:
    choose(library, 5)
    item = library.details.item
    assert item is not None
    library.details.title_edit.setText("Renamed")
    choose(library, 6)
    settle()
    assert vault.item(item.id).title == "Renamed"
    row = library.items.item(5)
    assert row is not None
    assert row.title == "Renamed"


def test_an_error_while_saving_is_said_with_what_is_safe(
    library: LibraryScreen, vault: FakeVault, settle: Callable[[], None]
) -> None:
    choose(library, 5)
    settle()
    library.details.note_edit.setPlainText("x")
    vault.fault = DiskFullError()
    library.details._save_edits()
    settle()
    assert library.details.banner.heading.text() == "The disk is full."
    assert library.details.note_edit.toPlainText() == "x"


def test_adding_to_a_case(library: LibraryScreen, vault: FakeVault, settle: Callable[[], None]) -> None:
    choose(library, 0)
    settle()
    item = library.details.item
    assert item is not None
    library.details.cases.setCurrentIndex(1)
    library.details.cases.activated.emit(1)
    settle()
    case = library.places.cases[0]
    assert item.id in vault.in_case[case.id]
    assert case.name in library.details.banner.heading.text()


def test_a_new_case_is_shown_at_once(
    library: LibraryScreen, desk: Desk, vault: FakeVault, settle: Callable[[], None]
) -> None:
    workspace = desk.window.workspace
    assert workspace is not None
    library.new_case_wanted.emit()
    screen = workspace.stack.currentWidget()
    assert isinstance(screen, CaseScreen)
    assert not screen.keep.isEnabled()
    screen.name.setText("Third")
    screen.submit()
    settle()
    assert [case.name for case in vault.kept_cases][-1] == "Third"
    assert workspace.stack.currentWidget() is library
    assert library.place_case is not None
    assert library.place_case.name == "Third"


def test_a_case_can_be_edited(
    library: LibraryScreen, desk: Desk, vault: FakeVault, settle: Callable[[], None]
) -> None:
    library.place_list.setCurrentIndex(library.places.index(3))
    settle()
    library._edit_case()
    assert desk.window.workspace is not None
    screen = desk.window.workspace.stack.currentWidget()
    assert isinstance(screen, CaseScreen)
    assert screen.reference.text() == "2026-114"
    screen.summary.setPlainText("Since March")
    screen.contact["email"].setText("m@example.org")
    screen.submit()
    settle()
    assert vault.kept_cases[0].summary == "Since March"
    assert vault.kept_cases[0].contact == Contact(email="m@example.org")


def test_an_error_in_the_list_is_said(library: LibraryScreen, vault: FakeVault, settle: Callable[[], None]) -> None:
    vault.fault = DiskFullError()
    library.ask()
    settle()
    assert library.banner.heading.text() == "The disk is full."


class TestReveal:
    """A picture shows only while it is held."""

    @pytest.fixture(autouse=True)
    def _chosen(self, library: LibraryScreen, settle: Callable[[], None]) -> None:
        choose(library, 4)
        settle()
        library.details.hold.setFocus()

    def test_holding_shows_and_letting_go_covers(
        self, library: LibraryScreen, vault: FakeVault, settle: Callable[[], None], qtbot: QtBot
    ) -> None:
        details = library.details
        assert not details.preview.is_clear
        qtbot.mousePress(details.hold, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: details.preview.is_clear)
        assert details.preview.grab().toImage().pixelColor(details.preview.rect().center()).green() == 200
        qtbot.mouseRelease(details.hold, Qt.MouseButton.LeftButton)
        assert not details.preview.is_clear
        settle()
        assert details.item is not None
        assert (Action.VIEWED, details.item.id) in vault.log

    def test_the_space_bar_holds_and_its_repeats_do_not_matter(self, library: LibraryScreen, qtbot: QtBot) -> None:
        details = library.details
        QTest.keyPress(details.hold, Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: details.preview.is_clear)
        QTest.keyRelease(details.hold, Qt.Key.Key_Space)
        assert not details.preview.is_clear

    def test_the_space_bar_in_the_list_shows_the_chosen_one(self, library: LibraryScreen, qtbot: QtBot) -> None:
        library.list.setFocus()
        QTest.keyPress(library.list, Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: library.details.preview.is_clear)
        QTest.keyRelease(library.list, Qt.Key.Key_Space)
        assert not library.details.preview.is_clear
        QTest.keyPress(library.list, Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: library.details.preview.is_clear)
        library.search.setFocus()
        assert not library.details.preview.is_clear

    @pytest.mark.parametrize("leave", ["focus", "hide", "lock", "other item"])
    def test_leaving_in_any_way_covers(
        self, library: LibraryScreen, session: Session, qtbot: QtBot, leave: str
    ) -> None:
        details = library.details
        qtbot.mousePress(details.hold, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: details.preview.is_clear)
        if leave == "focus":
            library.search.setFocus()
        elif leave == "hide":
            library.hide()
        elif leave == "lock":
            session.lock()
        else:
            choose(library, 6)
        assert not details.preview.is_clear
        assert not details.hold.holding

    def test_a_picture_that_arrives_too_late_is_not_shown(
        self,
        library: LibraryScreen,
        pictures: FakePictures,
        vault: FakeVault,
        settle: Callable[[], None],
        qtbot: QtBot,
    ) -> None:
        details = library.details
        qtbot.mousePress(details.hold, Qt.MouseButton.LeftButton)
        qtbot.mouseRelease(details.hold, Qt.MouseButton.LeftButton)
        settle()
        assert not details.preview.is_clear
        assert Action.VIEWED not in [action for action, _ in vault.log]

    def test_a_reader_that_fails_says_so_and_stays_covered(
        self, library: LibraryScreen, pictures: FakePictures, settle: Callable[[], None], qtbot: QtBot
    ) -> None:
        pictures.fault = ReadingError()
        qtbot.mousePress(library.details.hold, Qt.MouseButton.LeftButton)
        settle()
        assert not library.details.preview.is_clear
        assert "preview" in library.details.banner.heading.text()

    def test_what_is_no_picture_offers_nothing_to_hold(self, library: LibraryScreen) -> None:
        choose(library, 1)
        assert library.details.hold.isHidden()
        assert library.details.no_preview.text() == "Nothing of it was kept."


def test_the_exhibit_the_keyboard_came_to_before_its_row_did_is_shown(
    session: Session, vault: FakeVault, settle: Callable[[], None], desk: Desk, qtbot: QtBot
) -> None:
    session.open(vault)
    assert desk.window.workspace is not None
    library = desk.window.workspace.library
    qtbot.waitUntil(lambda: library.items.rowCount() > 0)
    library.items._pages.clear()
    library.list.setCurrentIndex(library.items.index(1))
    assert library.details.item is None
    settle()
    assert library.details.item is not None
    assert library.details.item.number == library.items.numbers(1, 1)[0]
