"""The library's search box looks everywhere: messages, pages and pictures too, ranked, with the words marked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtGui import QColor

from evidence_vault.model import AddDetails, Found, FoundIn
from gui import theme
from gui.acts.search import Hit
from gui.desk import Desk
from gui.found_words import hit_place, snippet
from gui.screens.conversation import ConversationScreen
from gui.screens.exhibit import ExhibitScreen
from gui.screens.library import LibraryScreen
from gui.session import Session
from tests.gui.fakes import FakeVault


@pytest.fixture
def library(desk: Desk, session: Session, vault: FakeVault, settle: Callable[[], None]) -> LibraryScreen:
    vault.add_link("https://example.org/a", AddDetails(title="付款 page"))
    item = vault.stored[0]
    chat = vault.put_chat("一群", 20)
    vault.hits = [
        Found(item=item, where=FoundIn.TITLE, snippet="付款 page", spans=((0, 2),)),
        Found(
            item=item, where=FoundIn.MESSAGE, snippet="先付款再说", spans=((1, 2),), chat=chat.id,
            message=chat.first + 3,
        ),
        Found(item=item, where=FoundIn.PICTURE, snippet="请付款", spans=((1, 2),), path="photos/1.jpg"),
    ]  # fmt: skip
    session.open(vault)
    settle()
    assert desk.window.workspace is not None
    return desk.window.workspace.library


def search(library: LibraryScreen, text: str, settle: Callable[[], None]) -> None:
    library.search.setText(text)
    library._wait.stop()
    library.ask()
    settle()


def test_messages_pages_and_pictures_are_found_ranked_and_say_where(
    library: LibraryScreen, settle: Callable[[], None]
) -> None:
    assert library.found.isHidden()
    search(library, "付款", settle)
    entries = [library.found.list.item(row).text() for row in range(library.found.list.count())]
    assert [one.split("\n")[1] for one in entries] == ["付款 page", "先付款再说", "请付款"]
    assert "message in 一群" in entries[1]
    assert "read by a machine, perhaps wrongly" in entries[2]
    assert "photos/1.jpg" in entries[2]
    assert library.found.isVisibleTo(library)
    search(library, "", settle)
    assert library.found.isHidden()
    assert library.found.list.count() == 0


def test_a_hit_opens_the_conversation_at_that_message_or_the_exhibit(
    library: LibraryScreen, desk: Desk, vault: FakeVault, settle: Callable[[], None]
) -> None:
    workspace = desk.window.workspace
    assert workspace is not None
    search(library, "付款", settle)
    library.found.list.itemActivated.emit(library.found.list.item(1))
    settle()
    shown = workspace.stack.currentWidget()
    assert isinstance(shown, ConversationScreen)
    assert shown.model.lines[shown.list.currentIndex().row()].number == vault.kept_chats[0].first + 3
    library.found.list.itemActivated.emit(library.found.list.item(2))
    settle()
    assert isinstance(workspace.stack.currentWidget(), ExhibitScreen)


def test_what_was_typed_before_is_not_shown_for_what_is_typed_now(
    library: LibraryScreen, vault: FakeVault, settle: Callable[[], None]
) -> None:
    library.found.ask("付款")
    library.found.ask("nothing like it")
    settle()
    assert library.found.list.count() == 0
    assert library.found.isHidden()
    library.refresh()
    settle()
    assert vault.searched.count("nothing like it") == 1  # a change elsewhere does not search again


def test_words_stay_marked_where_hidden_characters_are_shown(library: LibraryScreen, vault: FakeVault) -> None:
    hidden = replace(vault.hits[1], snippet="a\u202eb付款", spans=((3, 2),))
    text, ((start, length),) = snippet(hidden)
    assert "\u202e" not in text
    assert text[start : start + length] == "付款"
    assert "一群" not in hit_place(Hit(found=hidden))  # a chat that was read anew in between


def test_the_words_looked_for_are_painted_apart(library: LibraryScreen, settle: Callable[[], None]) -> None:
    search(library, "付款", settle)
    library.found.list.setCurrentRow(-1)
    picture = library.found.list.grab().toImage()
    wanted = QColor(theme.current().soft).rgb()
    assert any(picture.pixel(x, y) == wanted for x in range(4, 80) for y in range(picture.height()))
