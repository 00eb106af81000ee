"""What a screen reader is told: every control that can have the focus has a name and a role, on every screen."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gui.desk import Desk
from gui.session import Session
from tests.gui.clipped import inside_view, lay_out
from tests.gui.fakes import FakeVault, sample_vault
from tests.gui.screens import all_screens

_NO_ROLE = {QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Window}


@pytest.fixture
def vault() -> FakeVault:
    return sample_vault(12)


def faults(window: QWidget) -> list[str]:
    """What a screen reader could not say, as it asks for it."""
    found = []
    for widget in window.findChildren(QWidget):
        if widget.focusPolicy() == Qt.FocusPolicy.NoFocus or not widget.isVisible() or inside_view(widget):
            continue
        told = QAccessible.queryAccessibleInterface(widget)
        name = told.text(QAccessible.Text.Name) if told is not None else ""
        if not name.strip():
            found.append(f"{type(widget).__name__} {widget.objectName()!r} has no name")
        elif told.role() in _NO_ROLE:
            found.append(f"{type(widget).__name__} {name!r} has the role {told.role()}")
    return found


def test_everything_that_can_have_the_focus_has_a_name_and_a_role(
    session: Session, vault: FakeVault, settle: Callable[[], None], desk: Desk
) -> None:
    found = {}
    for name, window in all_screens(desk, session, vault, settle):
        lay_out(window)
        if some := faults(window):
            found[name] = some
    assert found == {}


def test_a_control_without_a_name_or_a_role_is_found(desk: Desk) -> None:
    """The control."""
    nameless, roleless = QWidget(desk.window), QWidget(desk.window)
    for one in (nameless, roleless):
        one.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        one.show()
    roleless.setAccessibleName("something")
    assert [one.split(" ", 1)[1] for one in faults(desk.window)] == [
        "'' has no name",
        "'something' has the role Role.Client",
    ]


def test_a_screen_reader_hears_the_card_the_keyboard_is_on(
    session: Session, vault: FakeVault, settle: Callable[[], None], desk: Desk, qtbot: QtBot
) -> None:
    session.open(vault)
    settle()
    assert desk.window.workspace is not None
    library = desk.window.workspace.library
    grid = library.list
    qtbot.waitUntil(lambda: library.items.item(2) is not None)
    told = QAccessible.queryAccessibleInterface(grid)
    assert told.role() == QAccessible.Role.List
    assert told.childCount() == len(vault.stored) > 3
    third = told.child(2)
    assert third.role() == QAccessible.Role.ListItem
    assert third.text(QAccessible.Text.Name).startswith(f"No. {len(vault.stored) - 2}, ")
    assert grid.viewport().rect().contains(grid.visualRect(grid.model().index(2, 0)))
