"""On an exhibit's page: which screen a photo shows, and how something was taken."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from evidence_vault.model import (
    AddDetails,
    Fact,
    FileFacts,
    ItemKind,
    MediaKind,
    ReadStatus,
    ScreenPhoto,
    Taken,
    TakenHow,
)
from gui.screens.exhibit import ExhibitScreen
from gui.session import Session
from gui.taken_words import taken_lines
from tests.gui.fakes import FakeVault

PHONE = FileFacts(
    media_type="image/jpeg", kind=MediaKind.PICTURE, status=ReadStatus.READ,
    facts=(Fact("exif", "Make", "Maker"), Fact("exif", "Model", "Phone 5")),
)  # fmt: skip


@pytest.fixture
def opened(session: Session, vault: FakeVault) -> FakeVault:
    session.open(vault)
    return vault


def page(session: Session, vault: FakeVault, **more: object) -> ExhibitScreen:
    details = AddDetails(title="x", taken=more.pop("taken", None))  # type: ignore[arg-type]
    kind = ItemKind.SCREEN_PHOTO if "screen_photo" in more else ItemKind.FILE
    saved = vault._keep(kind, details, data=b"x", name="p.jpg", **more)
    return ExhibitScreen(session, vault.item(saved.id), [])


def test_which_screen_a_photo_shows_is_asked_on_its_page(
    session: Session, opened: FakeVault, settle: Callable[[], None]
) -> None:
    screen = page(session, opened, screen_photo=ScreenPhoto(), facts=PHONE)
    assert screen.photo.says.text() == "The file itself says: Maker Phone 5"
    assert screen.photo.device.text() == "", "what the file says is not put into her mouth"
    screen.photo.shown.setText("my laptop")
    QTest.keyClick(screen.photo.shown, Qt.Key.Key_Return)
    settle()
    assert opened.stored[-1].screen_photo == ScreenPhoto(shown_on="my laptop")
    screen.deleteLater()


def test_other_exhibits_are_not_asked(session: Session, opened: FakeVault, settle: Callable[[], None]) -> None:
    screen = page(session, opened)
    settle()
    assert not hasattr(screen, "photo")
    assert screen.details._taken_frame.isHidden()
    screen.deleteLater()


def test_how_it_was_taken_is_shown_as_not_verified(
    session: Session, opened: FakeVault, settle: Callable[[], None]
) -> None:
    taken = Taken(how=TakenHow.PASTE, facts=(("page", "https://example.org/{value}"), ("new-name", "<b>x</b>")))
    screen = page(session, opened, taken=taken)
    settle()
    shown = "\n".join(one.text() for one in screen.details._taken_frame.findChildren(QLabel))
    assert "not verified" in shown
    assert "The browser said it came from the page: https://example.org/{value}" in shown
    assert "new-name: <b>x</b>" in shown
    assert not screen.details._taken_frame.isHidden()
    screen.deleteLater()


@pytest.mark.parametrize("how", list(TakenHow))
def test_every_way_has_words(opened: FakeVault, how: TakenHow) -> None:
    saved = opened._keep(ItemKind.FILE, AddDetails(taken=Taken(how=how)))
    assert len(taken_lines(opened.item(saved.id))) == 1
