"""The grid of cards: where each lies, the keyboard, choosing, and that 100,000 cost no more than a few."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QAbstractListModel, QItemSelectionModel, QModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView
from pytestqt.qtbot import QtBot

from gui.widgets.card_grid import CardGrid

_NONE, _SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


class Counting(QAbstractListModel):
    """So many rows; it notes which were asked for."""

    def __init__(self, rows: int) -> None:
        super().__init__()
        self.rows = rows
        self.asked: set[int] = set()

    def rowCount(self, parent: object = None) -> int:
        return self.rows

    def data(self, index: Any, role: int = 0) -> Any:
        self.asked.add(index.row())
        return f"{index.row()}" if role == Qt.ItemDataRole.DisplayRole else None


def shown(qtbot: QtBot, rows: int) -> CardGrid:
    """Four cards side by side, three lines in view."""
    grid = CardGrid(QSize(100, 100))
    grid.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    model = Counting(rows)
    model.setParent(grid)
    grid.setModel(model)
    qtbot.addWidget(grid)
    grid.show()
    frame = grid.size() - grid.viewport().size()
    grid.resize(QSize(410, 300) + frame)
    qtbot.wait(1)
    assert grid.columns == 4
    return grid


@pytest.fixture
def grid(qtbot: QtBot) -> CardGrid:
    return shown(qtbot, 42)


def chosen(grid: CardGrid) -> list[int]:
    return sorted(index.row() for index in grid.selectionModel().selectedIndexes())


def press(grid: CardGrid, *keys: Qt.Key, held: Qt.KeyboardModifier = _NONE) -> int:
    for key in keys:
        QTest.keyClick(grid, key, held)
    return grid.currentIndex().row()


def test_a_hundred_thousand_ask_for_no_more_rows_than_are_in_view(qtbot: QtBot) -> None:
    grid = shown(qtbot, 100_000)
    grid.grab()
    model = grid.model()
    assert isinstance(model, Counting)
    assert model.asked <= set(range(16))
    grid.setFocus()
    assert press(grid, Qt.Key.Key_Home, Qt.Key.Key_End) == 99_999
    grid.grab()
    QTest.keyClicks(grid, "xyz")
    assert len(model.asked) < 60, "letters look through nothing"
    assert grid.viewport().rect().contains(grid.visualRect(grid.currentIndex()))


def test_every_place_leads_back_to_its_card(grid: CardGrid) -> None:
    for row in range(42):
        index = grid.model().index(row, 0)
        grid.scrollTo(index)
        place = grid.visualRect(index)
        assert grid.viewport().rect().contains(place)
        assert {grid.indexAt(corner).row() for corner in (place.topLeft(), place.center(), place.bottomRight())} == {
            row
        }
    assert not grid.indexAt(grid.visualRect(index).bottomRight() + QPoint(5, -5)).isValid(), "past the last"
    assert grid.visualRect(QModelIndex()) == QRect()


def test_right_to_left_begins_on_the_right(grid: CardGrid) -> None:
    grid.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    first, second = (grid.visualRect(grid.model().index(row, 0)) for row in (0, 1))
    assert first.right() == grid.viewport().width() - 1
    assert second.right() < first.left()
    assert grid.indexAt(second.center()).row() == 1
    assert press(grid, Qt.Key.Key_Home, Qt.Key.Key_Left) == 1


def test_the_keyboard_goes_everywhere(grid: CardGrid) -> None:
    assert press(grid, Qt.Key.Key_Home) == 0
    assert press(grid, Qt.Key.Key_Right, Qt.Key.Key_Right) == 2
    assert press(grid, Qt.Key.Key_Down) == 6
    assert press(grid, Qt.Key.Key_Left) == 5
    assert press(grid, Qt.Key.Key_Up) == 1
    assert press(grid, Qt.Key.Key_Up) == 1, "there is no line above"
    assert press(grid, Qt.Key.Key_PageDown) == 13
    assert press(grid, Qt.Key.Key_PageUp) == 1
    assert press(grid, Qt.Key.Key_End) == 41
    assert press(grid, Qt.Key.Key_Down) == 41
    assert chosen(grid) == [41]


def test_shift_chooses_all_in_between_and_a_click_one(grid: CardGrid) -> None:
    press(grid, Qt.Key.Key_Home, Qt.Key.Key_Right)
    press(grid, Qt.Key.Key_Down, Qt.Key.Key_Left, held=_SHIFT)
    assert chosen(grid) == [1, 2, 3, 4]
    press(grid, Qt.Key.Key_Up, held=_SHIFT)
    assert chosen(grid) == [0, 1]
    QTest.mouseClick(
        grid.viewport(), Qt.MouseButton.LeftButton, _NONE, grid.visualRect(grid.model().index(6, 0)).center()
    )
    assert chosen(grid) == [6]
    QTest.mouseClick(
        grid.viewport(), Qt.MouseButton.LeftButton, _SHIFT, grid.visualRect(grid.model().index(3, 0)).center()
    )
    assert chosen(grid) == [3, 4, 5, 6]
    QTest.mouseClick(
        grid.viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.ControlModifier,
        grid.visualRect(grid.model().index(9, 0)).center(),
    )
    assert chosen(grid) == [3, 4, 5, 6, 9]
    grid.selectAll()
    assert len(chosen(grid)) == 42


def test_a_click_beside_the_cards_chooses_none(grid: CardGrid) -> None:
    press(grid, Qt.Key.Key_End)
    beside = grid.visualRect(grid.model().index(41, 0)).bottomRight() + QPoint(50, -5)
    QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, _NONE, beside)
    assert chosen(grid) == []


def test_what_is_chosen_is_painted_anew(grid: CardGrid) -> None:
    model = grid.model()
    grid.selectionModel().select(model.index(5, 0), QItemSelectionModel.SelectionFlag.ClearAndSelect)
    region = grid.visualRegionForSelection(grid.selectionModel().selection())
    assert region.boundingRect() == grid.visualRect(model.index(5, 0))
    grid.scrollTo(model.index(41, 0))
    assert grid.visualRegionForSelection(grid.selectionModel().selection()).isEmpty()


def test_an_empty_grid_stands_still(qtbot: QtBot) -> None:
    grid = shown(qtbot, 0)
    grid.grab()
    assert press(grid, Qt.Key.Key_Down) == -1
    assert not grid.indexAt(QPoint(5, 5)).isValid()
    assert grid.verticalScrollBar().maximum() == 0
