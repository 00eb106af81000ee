"""Chats in the window: an export comes in after the question, is read, and a part of it becomes an exhibit."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from evidence_vault.errors import NotAChatError, ReadingError
from evidence_vault.model import ChatOptions, ItemKind, MessageKind, TimeBasis
from gui.conversation import line_of, when_said
from gui.desk import Desk
from gui.doors import real
from gui.doors_chats import ConfinedChats
from gui.ports import OpenVault
from gui.screens.age import AgeScreen
from gui.screens.chat_import import ChatImportScreen
from gui.screens.chats import ChatsScreen
from gui.screens.conversation import ConversationScreen
from gui.screens.exhibit import ExhibitScreen
from gui.session import Session
from gui.visible import visible
from gui.widgets.viewers.excerpt import ExcerptViewer
from gui.widgets.viewers.export import ExportViewer
from gui.workspace import Workspace
from tests.gui.fake_chats import FakeChatDoor, message
from tests.gui.fakes import FakeVault
from tests.support import new_vault

Wait = Callable[[], None]


@pytest.fixture
def workspace(desk: Desk, session: Session, vault: FakeVault, settle: Wait) -> Workspace:
    session.open(cast("OpenVault", vault))
    settle()
    assert desk.window.workspace is not None
    return desk.window.workspace


def door(session: Session) -> FakeChatDoor:
    assert isinstance(session.doors.chats, FakeChatDoor)
    return session.doors.chats


def shown(workspace: Workspace) -> object:
    return workspace.stack.currentWidget()


def choose(screen: ConversationScreen, first: int, last: int) -> None:
    """Click the first, then the last with Shift."""
    flags = QItemSelectionModel.SelectionFlag
    screen.list.selectionModel().setCurrentIndex(screen.model.index(first), flags.ClearAndSelect)
    for row in range(first, last + 1):
        screen.list.selectionModel().select(screen.model.index(row), flags.Select)


def test_an_archive_is_asked_about_before_anything_is_kept(
    workspace: Workspace, session: Session, vault: FakeVault, settle: Wait, tmp_path: Path
) -> None:
    export = tmp_path / "export.zip"
    export.write_bytes(b"PK")
    workspace.go("chats")
    settle()
    screen = shown(workspace)
    assert isinstance(screen, ChatsScreen)
    assert "No chat yet" in screen.count.text()
    screen.add.click()
    picker = shown(workspace)
    assert isinstance(picker, ChatImportScreen)
    picker.order.setCurrentIndex(2)
    picker.take([export])
    settle()
    asked = shown(workspace)
    assert isinstance(asked, AgeScreen)
    assert vault.stored == [] == door(session).asked
    asked.answer_no.click()
    settle()
    assert [item.kind for item in vault.stored] == [ItemKind.CHAT_EXPORT]
    assert door(session).asked == [(export, ChatOptions(date_order="mdy"))]
    assert isinstance(shown(workspace), ChatsScreen)
    told = workspace.progress
    assert "Messages read: 40, not readable: 1" in told.what.text()
    results = [told.results.item(row).text() for row in range(told.results.count())]
    assert results[0].startswith("Kept: 3 files")
    assert "linked.txt" in results[1]
    assert "repaired copy" in results[2]


@pytest.mark.parametrize("answer", ["answer_yes", "answer_later"])
def test_another_answer_keeps_nothing(
    workspace: Workspace, session: Session, vault: FakeVault, settle: Wait, tmp_path: Path, answer: str
) -> None:
    folder = tmp_path / "export"
    folder.mkdir()
    (folder / "photo.jpg").write_bytes(b"\xff\xd8\xff")
    workspace.chats.show_import()
    cast("ChatImportScreen", shown(workspace)).take([folder])
    settle()
    asked = shown(workspace)
    assert isinstance(asked, AgeScreen)
    getattr(asked, answer).click()
    settle()
    assert vault.stored == [] == door(session).asked


@pytest.mark.parametrize(
    ("name", "data"), [("chat.txt", b"PK\x03\x04"), ("export", b"PK\x05\x06"), ("sms-backup.xml", b"<smses>")]
)
def test_what_may_hold_pictures_is_asked_about_whatever_it_is_called(
    workspace: Workspace, session: Session, vault: FakeVault, settle: Wait, tmp_path: Path, name: str, data: bytes
) -> None:
    (tmp_path / name).write_bytes(data)
    workspace.chats.show_import()
    cast("ChatImportScreen", shown(workspace)).take([tmp_path / name])
    settle()
    assert isinstance(shown(workspace), AgeScreen)
    assert vault.stored == [] == door(session).asked


def test_a_text_file_needs_no_question(
    workspace: Workspace, session: Session, vault: FakeVault, settle: Wait, tmp_path: Path
) -> None:
    export = tmp_path / "chat.txt"
    export.write_text("words")
    workspace.chats.show_import()
    cast("ChatImportScreen", shown(workspace)).take([export])
    settle()
    settle()
    assert len(vault.stored) == 1


@pytest.mark.parametrize("fault", [ReadingError(), NotAChatError()])
def test_an_export_that_cannot_be_read_is_told_and_kept(
    workspace: Workspace, session: Session, settle: Wait, tmp_path: Path, fault: Exception
) -> None:
    door(session).fault = fault
    export = tmp_path / "chat.txt"
    export.write_text("words")
    workspace.chats.show_import()
    cast("ChatImportScreen", shown(workspace)).take([export])
    settle()
    settle()
    results = workspace.progress.results
    said = "\n".join(results.item(row).text() for row in range(results.count()))
    assert "offers to read it again" in said
    assert workspace.progress.close_button.isVisibleTo(workspace.progress)


@pytest.fixture
def conversation(workspace: Workspace, vault: FakeVault, settle: Wait) -> ConversationScreen:
    vault.put_chat("Other", 3)
    chat = vault.put_chat("Flat 12", 450)
    workspace.chats.show_chat(chat)
    settle()
    screen = shown(workspace)
    assert isinstance(screen, ConversationScreen)
    return screen


def test_a_chat_is_turned_page_by_page(conversation: ConversationScreen, settle: Wait) -> None:
    screen = conversation
    assert [line.number for line in screen.model.lines] == list(range(4, 204))
    assert not screen.earlier.isEnabled()
    screen.later.click()
    settle()
    assert screen.model.lines[0].number == 204
    screen.later.click()
    settle()
    assert [screen.model.lines[0].number, screen.model.lines[-1].number] == [404, 453]
    assert not screen.later.isEnabled()
    screen.earlier.click()
    settle()
    assert [screen.model.lines[0].number, screen.model.lines[-1].number] == [204, 403]


def test_chosen_messages_become_an_exhibit(conversation: ConversationScreen, vault: FakeVault, settle: Wait) -> None:
    screen = conversation
    assert not screen.make.isEnabled()
    choose(screen, 5, 8)
    assert screen.make.isEnabled()
    screen.before.setValue(2)
    screen.after.setValue(0)
    screen.make.click()
    settle()
    assert vault.excerpts == [(screen.chat.id, 9, 12, 2, 0)]
    assert "exhibit No. 1" in screen.chosen.text()


def test_a_message_found_is_opened_where_it_stands(
    workspace: Workspace, conversation: ConversationScreen, vault: FakeVault, settle: Wait
) -> None:
    last = vault.conversation[conversation.chat.id][-60]
    vault.conversation[conversation.chat.id][-60] = message(last.number, text="a word nobody else wrote")
    workspace.chats.show_chats()
    settle()
    screen = shown(workspace)
    assert isinstance(screen, ChatsScreen)
    screen.search.setText("nobody else")
    screen.ask()
    settle()
    assert screen.list.count() == 1
    QTest.keyClick(screen.list, Qt.Key.Key_Return)
    settle()
    opened = shown(workspace)
    assert isinstance(opened, ConversationScreen)
    assert opened.model.lines[opened.list.currentIndex().row()].number == last.number


def test_what_would_hide_itself_is_written_out() -> None:
    line = line_of(message(1, text="abc\u202egnp.exe", name="\u2066x", kind=MessageKind.UNREADABLE))
    assert "[U+202E]" in line.words
    assert "[U+2066]" in line.who
    assert line.service
    assert "could not be read" in line.spoken
    assert visible("👩‍👧 ❤️\nשלום 房东") == "👩‍👧 ❤️\nשלום 房东"


def test_a_time_says_what_it_stands_on() -> None:
    assert when_said(0, "", TimeBasis.UTC) == "1970-01-01 00:00:00 UTC"
    assert when_said(0, "1.1.70, 08:00", TimeBasis.LOCAL) == "1.1.70, 08:00"
    assert when_said(10**17, "far away", TimeBasis.UTC) == "far away"
    assert when_said(None, "", TimeBasis.NONE) == "No time given"


def telegram(folder: Path) -> Path:
    """A small export that Telegram Desktop could have written."""
    folder.mkdir()
    (folder / "result.json").write_text(
        json.dumps({
            "name": "Flat 12", "type": "private_group", "id": 77,
            "messages": [
                {
                    "id": number, "type": "message", "date": "2026-02-01T10:00:00",
                    "date_unixtime": str(1_769_940_000 + number), "from": "Mr. Sample", "from_id": "user9",
                    "text": f"房东说明天来修 {number}", "text_entities": [],
                }
                for number in range(1, 31)
            ],
        }),
        encoding="utf-8",
    )  # fmt: skip
    return folder


def test_story_of_a_group(
    real_desk: Desk, real_session: Session, wait: Wait, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """She adds a real export, finds a message, makes it an exhibit, looks at it, locks: and nothing is on show."""
    export = telegram(tmp_path / "ChatExport")
    object.__setattr__(real_session.doors, "chats", ConfinedChats())
    real_session.open(cast("OpenVault", new_vault(tmp_path / "papers")))
    wait()
    workspace = real_desk.window.workspace
    assert workspace is not None
    workspace.chats.show_import()
    cast("ChatImportScreen", shown(workspace)).take([export])
    wait()
    wait()
    chats = shown(workspace)
    assert isinstance(chats, ChatsScreen)
    assert "Flat 12 · Telegram · Messages: 30" in chats.list.item(0).text()
    chats.list.itemActivated.emit(chats.list.item(0))
    wait()
    screen = shown(workspace)
    assert isinstance(screen, ConversationScreen)
    choose(screen, 9, 11)
    screen.make.click()
    wait()
    screen.see.click()
    wait()
    page = shown(workspace)
    assert isinstance(page, ExhibitScreen)
    viewer = page.viewer.findChild(ExcerptViewer)
    assert viewer is not None
    viewer.switch.click()
    wait()
    lines = viewer.model.lines
    assert [line.chosen for line in lines] == [False] * 3 + [True] * 3 + [False] * 3
    assert "房东说明天来修 10" in lines[3].words
    assert "result.json" in lines[3].notes[-1]
    assert not viewer.words.isHidden()
    real_session.locking.emit()
    assert viewer.words.isHidden()
    assert viewer.model.lines == []
    kept = real(real_session.vault)
    whole = next(item for item in kept.items(page_of_all()) if item.kind is ItemKind.CHAT_EXPORT)
    workspace.pages.show_item(whole)
    wait()
    exported = cast("ExhibitScreen", shown(workspace)).chat_export
    assert isinstance(exported, ExportViewer)
    assert exported.list.count() == 1
    exported.again.click()
    wait()
    assert isinstance(shown(workspace), ChatsScreen)
    QApplication.processEvents()


def page_of_all() -> object:
    from evidence_vault.model import Query

    return Query()
