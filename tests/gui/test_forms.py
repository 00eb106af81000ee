"""A link, what happened, record without keeping: drafts, saving, errors."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from evidence_vault.errors import DiskFullError
from evidence_vault.model import ItemKind
from gui.desk import Desk
from gui.screens.incident import IncidentScreen
from gui.screens.link import LinkScreen
from gui.screens.record import RecordScreen
from gui.session import Session
from gui.widgets.form import Form
from gui.workspace import Workspace
from tests.gui.fakes import FakeVault

W = TypeVar("W", bound=QWidget)


@pytest.fixture
def workspace(desk: Desk, session: Session, vault: FakeVault, settle: Callable[[], None]) -> Workspace:
    session.open(vault)
    settle()
    assert desk.window.workspace is not None
    return desk.window.workspace


def shown(workspace: Workspace, kind: type[W]) -> W:
    screen = workspace.stack.currentWidget()
    assert isinstance(screen, kind)
    return screen


def write(form: Form, name: str, text: str) -> None:
    edit = form._fields[name]
    edit.setText(text) if isinstance(edit, QLineEdit) else edit.setPlainText(text)


def test_a_link_is_kept_as_given(workspace: Workspace, vault: FakeVault, settle: Callable[[], None]) -> None:
    workspace.show_link()
    screen = shown(workspace, LinkScreen)
    assert not screen.keep.isEnabled()
    write(screen, "url", "https://t.me/c/123/4?single")
    write(screen, "note", "seen on Sunday")
    screen.submit()
    settle()
    assert vault.stored[0].source is not None
    assert vault.stored[0].source.as_given == "https://t.me/c/123/4?single"
    assert vault.stored[0].note == "seen on Sunday"
    assert workspace.stack.currentWidget() is workspace.library
    assert workspace.progress.what.text() == "Saved."


def test_what_happened_in_her_own_words(workspace: Workspace, vault: FakeVault, settle: Callable[[], None]) -> None:
    workspace.show_incident()
    screen = shown(workspace, IncidentScreen)
    for name, text in (("text", "He wrote"), ("when", "2026-03-01 14:30"), ("who", "unknown"), ("where", "at home")):
        write(screen, name, text)
    screen.submit()
    settle()
    told = vault.stored[0].incident
    assert told is not None
    assert (told.text, told.who, told.where, told.when.exact) == ("He wrote", "unknown", "at home", True)
    assert told.when.start.startswith("2026-03-01T14:30")


def test_an_approximate_time_is_kept_as_said(
    workspace: Workspace, vault: FakeVault, settle: Callable[[], None]
) -> None:
    workspace.show_incident()
    screen = shown(workspace, IncidentScreen)
    write(screen, "text", "x")
    write(screen, "when", "some time after the summer")
    screen.submit()
    settle()
    assert vault.stored[0].incident is not None
    assert vault.stored[0].incident.when.text == "some time after the summer"
    assert not vault.stored[0].incident.when.exact


def test_a_day_that_does_not_exist_is_said_and_nothing_is_lost(
    workspace: Workspace, vault: FakeVault, settle: Callable[[], None]
) -> None:
    workspace.show_incident()
    screen = shown(workspace, IncidentScreen)
    write(screen, "text", "x")
    write(screen, "when", "2026-02-30")
    screen.submit()
    settle()
    assert vault.stored == []
    assert not screen.banner.isHidden()
    assert screen.value("text") == "x"


def test_a_draft_comes_back_until_it_is_saved(
    workspace: Workspace, session: Session, settle: Callable[[], None]
) -> None:
    workspace.show_incident()
    write(shown(workspace, IncidentScreen), "text", "half")
    write(shown(workspace, IncidentScreen), "who", "someone")
    workspace.show_library()
    workspace.show_incident()
    screen = shown(workspace, IncidentScreen)
    assert screen.value("text") == "half"
    assert screen.value("who") == "someone"
    screen.submit()
    settle()
    assert session.drafts.incident == {}


def test_an_error_leaves_the_form_as_it_was(
    workspace: Workspace, vault: FakeVault, settle: Callable[[], None]
) -> None:
    workspace.show_link()
    screen = shown(workspace, LinkScreen)
    write(screen, "url", "https://example.org/")
    vault.fault = DiskFullError()
    screen.submit()
    settle()
    assert screen.banner.heading.text() == "The disk is full."
    assert screen.isEnabled()
    assert screen.value("url") == "https://example.org/"
    screen.submit()
    settle()
    assert [item.kind for item in vault.stored] == [ItemKind.LINK]


@pytest.mark.parametrize("about_minors", [True, False])
def test_record_without_keeping(
    workspace: Workspace, vault: FakeVault, settle: Callable[[], None], about_minors: bool
) -> None:
    workspace.show_record(about_minors=about_minors)
    screen = shown(workspace, RecordScreen)
    words = " ".join(
        label.text() for label in screen.findChildren(QWidget) if hasattr(label, "text") and callable(label.text)
    )
    assert ("stopCA@telegram.org" in words) is about_minors
    write(screen, "what", "A picture in a group")
    write(screen, "time", "2026-03-01 22:10")
    screen.submit()
    settle()
    record = vault.stored[0].record
    assert record is not None
    assert (record.what, record.platform_time) == ("A picture in a group", "2026-03-01 22:10")
    assert vault.stored[0].content is None


def test_not_now_leaves_without_saving(workspace: Workspace, vault: FakeVault) -> None:
    workspace.show_link()
    shown(workspace, LinkScreen).back.emit()
    assert workspace.stack.currentWidget() is workspace.library
    assert vault.stored == []


def test_tab_leaves_a_text_field(workspace: Workspace) -> None:
    workspace.show_incident()
    assert all(edit.tabChangesFocus() for edit in shown(workspace, IncidentScreen).findChildren(QPlainTextEdit))
