"""The same picture in the window: forty reposts are one row with forty places, and each place can be opened."""

from __future__ import annotations

from array import array
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from evidence_vault.model import AddDetails, Fold, Form, PicturePlace, Sighting
from gui.acts.view import folded
from gui.desk import Desk
from gui.models.items import PlacesRole
from gui.screens.library import LibraryScreen
from gui.session import Session
from gui.widgets.seen_before import SeenBefore, sighting_said
from tests.gui.fakes import FakeVault

REPOSTS = 40


@pytest.fixture
def library(desk: Desk, session: Session, vault: FakeVault, settle: Callable[[], None]) -> LibraryScreen:
    for number in range(REPOSTS + 2):
        vault.add_bytes(b"repost %d" % number, f"r{number}.png", AddDetails(title=f"repost {number}"))
    numbers = tuple(one.number for one in vault.stored)
    vault.kept_folds = [
        Fold(lead=numbers[0], numbers=numbers[: REPOSTS + 1], places=REPOSTS + 1, own=numbers[:REPOSTS])
    ]
    first = vault.stored[0]
    vault.sightings[first.id] = [
        Sighting(place=PicturePlace(item=one), distance=-1 if number == 1 else number % 32)
        for number, one in enumerate(vault.stored[1:REPOSTS], 1)
    ]
    session.open(vault)
    settle()
    assert desk.window.workspace is not None
    return desk.window.workspace.library


def test_forty_reposts_are_one_row_with_its_places(
    library: LibraryScreen, vault: FakeVault, settle: Callable[[], None]
) -> None:
    assert library.items.rowCount() == REPOSTS + 2
    library.fold.click()
    settle()
    # What holds the picture among others, such as an export, stays a row of its own.
    assert library.items.rowCount() == 3
    rows = [library.items.index(row) for row in range(3)]
    shown = next(row for row in rows if row.data(PlacesRole))
    library.items.item(shown.row())
    settle()
    assert shown.data(PlacesRole) == REPOSTS + 1
    assert f"same picture at {REPOSTS + 1} places" in shown.data(Qt.ItemDataRole.AccessibleTextRole)
    library.list.selectAll()
    assert len(library.chosen_numbers()) == REPOSTS + 2  # what is done to a row is done to what is folded under it
    library.fold.click()
    settle()
    assert library.items.rowCount() == REPOSTS + 2


def test_the_first_of_a_fold_is_the_first_of_the_list_as_it_is_ordered() -> None:
    fold = Fold(lead=1, numbers=(1, 2, 3), places=3, own=(1, 3))
    rows = folded(array("I", [5, 3, 2, 1]), [fold])
    assert list(rows.numbers) == [5, 3, 2]
    assert rows.under == {3: [1]}
    assert rows.folds == {3: fold}


def test_an_exhibit_says_where_it_was_seen_before_and_never_calls_it_proof(
    library: LibraryScreen, vault: FakeVault, settle: Callable[[], None]
) -> None:
    seen = library.details.seen
    library.details.show_item(vault.stored[0])
    settle()
    assert f"{REPOSTS - 1} more places" in seen.heading.text()
    assert seen.list.count() == 3
    seen.more.click()
    assert seen.list.count() == REPOSTS - 1
    assert "byte for byte" in seen.list.item(0).text()
    assert "2 of 256 marks differ" in seen.list.item(1).text()
    words = " ".join(one.text() for one in seen.findChildren(type(seen.heading)))
    assert "proves neither" in words
    opened: list[object] = []
    library.details.open_wanted.connect(opened.append)
    seen.list.itemActivated.emit(seen.list.item(1))
    assert opened == [vault.stored[2]]
    library.details.show_item(vault.stored[-1])
    settle()
    assert seen.isHidden()


def test_a_moment_a_file_and_a_mirror_are_said(vault: FakeVault) -> None:
    vault.add_bytes(b"x", "v.mp4", AddDetails(title="T"))
    place = PicturePlace(item=vault.stored[0], path="video/1.mp4", at_ms=61_000)
    said = sighting_said(Sighting(place=place, distance=4, form=Form.MIRRORED))
    assert said == "No. 1  T · video/1.mp4 · at 1:01 in the video · 4 of 256 marks differ · mirrored"


def test_of_a_link_there_is_nothing_to_compare(
    session: Session, vault: FakeVault, settle: Callable[[], None]
) -> None:
    vault.add_link("https://example.org", AddDetails())
    session.open(vault)
    made = SeenBefore(session)
    made.show_item(vault.stored[0])
    settle()
    assert made.isHidden()
