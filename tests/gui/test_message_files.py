"""Files of messages in the window: covered in place, shown while held, opened in the viewer, missing ones told."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from evidence_vault.model import Action, MediaKind
from gui.desk import Desk
from gui.doors import real
from gui.doors_chats import ConfinedChats
from gui.kinds import media_kind
from gui.models.messages import LineRole
from gui.ports import OpenVault
from gui.screens.age import AgeScreen
from gui.screens.chat_import import ChatImportScreen
from gui.screens.chats import ChatsScreen
from gui.screens.conversation import ConversationScreen
from gui.screens.exhibit import ExhibitScreen
from gui.screens.kept_file import KeptFileScreen
from gui.session import Session
from gui.widgets.message_files import MessageFiles
from gui.widgets.message_list import MessageList
from gui.widgets.viewers.excerpt import ExcerptViewer
from gui.widgets.viewers.picture import PictureViewer
from gui.widgets.viewers.sound import SoundViewer
from gui.workspace import Workspace
from tests.pictures import jpeg, made
from tests.support import new_vault

Wait = Callable[[], None]
GREEN = (40, 190, 60)


def export(folder: Path) -> Path:
    """A group of Telegram's with two pictures, a voice message and two files that are missing."""
    (folder / "photos").mkdir(parents=True)
    (folder / "voice_messages").mkdir()
    from PIL import Image

    (folder / "photos" / "photo_1.jpg").write_bytes(jpeg(Image.new("RGB", (640, 480), GREEN)))
    (folder / "photos" / "photo_2.jpg").write_bytes(jpeg(made(7)))
    (folder / "voice_messages" / "audio_1.ogg").write_bytes(b"OggS" + bytes(200))
    said = [
        {"text": "Look what he posted"},
        {"text": "This one", "photo": "photos/photo_1.jpg"},
        {"text": "", "file": "voice_messages/audio_1.ogg", "media_type": "voice_message"},
        {"text": "and more", "photo": "photos/photo_2.jpg"},
        {"text": "gone", "photo": "(File not included. Change data exporting settings to download.)"},
        {"text": "also gone", "photo": "photos/photo_9.jpg"},
    ]
    messages = [
        {"id": at, "type": "message", "date": "2026-02-01T10:00:00", "date_unixtime": str(1_769_940_000 + at),
         "from": "Mr. Sample", "from_id": "user9", "text_entities": [], **one}
        for at, one in enumerate(said, 1)
    ]  # fmt: skip
    chat = {"name": "Flat 12", "type": "private_group", "id": 77, "messages": messages}
    (folder / "result.json").write_text(json.dumps(chat), encoding="utf-8")
    return folder


@pytest.fixture
def workspace(real_desk: Desk, real_session: Session, wait: Wait, tmp_path: Path) -> Workspace:
    """The window with that export read."""
    object.__setattr__(real_session.doors, "chats", ConfinedChats())
    real_session.open(cast("OpenVault", new_vault(tmp_path / "papers")))
    wait()
    real_desk.window.resize(1280, 1500)
    found = real_desk.window.workspace
    assert found is not None
    found.chats.show_import()
    cast("ChatImportScreen", found.stack.currentWidget()).take([export(tmp_path / "ChatExport")])
    wait()
    cast("AgeScreen", found.stack.currentWidget()).answer_no.click()
    wait()
    wait()
    return found


@pytest.fixture
def conversation(workspace: Workspace, wait: Wait) -> ConversationScreen:
    chats = workspace.stack.currentWidget()
    assert isinstance(chats, ChatsScreen)
    chats.list.itemActivated.emit(chats.list.item(0))
    wait()
    screen = workspace.stack.currentWidget()
    assert isinstance(screen, ConversationScreen)
    seen(screen.list, screen.files, wait)
    return screen


def seen(messages: MessageList, files: MessageFiles, wait: Wait) -> None:
    """Until every tile in sight was painted and looked at."""
    for _ in range(12):
        messages.viewport().grab()
        QApplication.processEvents()
        wait()
        lines = [messages.model().index(row, 0).data(LineRole) for row in range(messages.model().rowCount())]
        if all(files.tiles.known(one) for line in lines for one in line.files):
            return
    raise AssertionError("a tile was never looked at")


def colour(messages: MessageList, point: QPoint) -> tuple[int, int, int]:
    picture = messages.viewport().grab().toImage()
    found = picture.pixelColor(point * picture.devicePixelRatio())
    return found.red(), found.green(), found.blue()


def tile(messages: MessageList, row: int, at: int = 0) -> QPoint:
    """The middle of a tile."""
    index = messages.model().index(row, 0)
    line, rect = index.data(LineRole), messages.visualRect(index)
    places = messages.messages._laid_out(messages.font(), rect, line)[1]
    return places[at].center()


def is_green(seen: tuple[int, int, int]) -> bool:
    return seen[1] > seen[0] + 80 and seen[1] > seen[2] + 80


def test_a_picture_is_covered_in_its_place_and_shown_while_it_is_held(
    conversation: ConversationScreen, wait: Wait
) -> None:
    messages, point = conversation.list, tile(conversation.list, 1)
    assert [len(line.files) for line in conversation.model.lines] == [0, 1, 1, 1, 0, 0]
    assert not is_green(colour(messages, point))
    QTest.mousePress(messages.viewport(), Qt.MouseButton.LeftButton, pos=point)
    wait()
    assert is_green(colour(messages, point))
    assert real(conversation._session.vault).events(conversation.chat.item)[-1].event.action is Action.VIEWED
    QTest.mouseRelease(messages.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert not is_green(colour(messages, point))


def test_what_is_missing_says_why_and_has_no_tile(conversation: ConversationScreen) -> None:
    left_out, not_there = conversation.model.lines[4:6]
    assert "left out of the export" in "".join(left_out.notes)
    assert "not in the export" in "".join(not_there.notes)


def test_by_keys_and_covered_by_leaving_the_list_and_at_lock(conversation: ConversationScreen, wait: Wait) -> None:
    messages, files = conversation.list, conversation.files
    messages.setFocus()
    messages.setCurrentIndex(messages.model().index(3, 0))
    for leave in (
        lambda: QTest.keyRelease(messages, Qt.Key.Key_Space),
        conversation.search.setFocus,
        conversation._session.locking.emit,
    ):
        messages.setFocus()
        QTest.keyPress(messages, Qt.Key.Key_Space)
        wait()
        assert files.tiles.shown
        leave()
        assert not files.tiles.shown
    assert files.isHidden(), "at lock nothing of the files is left"


def test_the_button_does_the_same_and_a_sound_has_no_picture(conversation: ConversationScreen, wait: Wait) -> None:
    messages, files = conversation.list, conversation.files
    messages.setCurrentIndex(messages.model().index(0, 0))
    assert not files.hold.isEnabled()
    messages.setCurrentIndex(messages.model().index(2, 0))
    files.hold.hold()
    wait()
    assert not files.tiles.shown
    assert "no picture in this file" in files.says.text()
    files.hold.release_now()
    messages.setCurrentIndex(messages.model().index(1, 0))
    files.hold.hold()
    wait()
    assert files.tiles.shown
    messages.setCurrentIndex(messages.model().index(3, 0))
    assert not files.tiles.shown, "another message's file is never shown in its place"


def test_it_is_opened_in_the_viewer_and_leads_back_to_its_message(
    workspace: Workspace, conversation: ConversationScreen, wait: Wait
) -> None:
    messages = conversation.list
    messages.setCurrentIndex(messages.model().index(3, 0))
    number = conversation.place
    QTest.keyClick(messages, Qt.Key.Key_Return)
    wait()
    page = workspace.stack.currentWidget()
    assert isinstance(page, KeptFileScreen)
    assert media_kind(page.part) is MediaKind.PICTURE
    viewer = page.viewer.findChild(PictureViewer)
    assert viewer is not None
    assert not viewer.canvas.is_clear
    viewer.hold.hold()
    wait()
    assert viewer.canvas.is_clear
    viewer.hold.release_now()
    page.leave.click()
    wait()
    back = workspace.stack.currentWidget()
    assert isinstance(back, ConversationScreen)
    assert back.place == number


def test_a_sound_opens_without_offering_to_keep_words_beside_it(
    workspace: Workspace, conversation: ConversationScreen, wait: Wait
) -> None:
    messages = conversation.list
    QTest.mouseDClick(messages.viewport(), Qt.MouseButton.LeftButton, pos=tile(messages, 2))
    wait()
    page = workspace.stack.currentWidget()
    assert isinstance(page, KeptFileScreen)
    sound = page.viewer.findChild(SoundViewer)
    assert sound is not None
    assert sound.transcript.isHidden()


def test_the_same_in_a_part_that_was_made_an_exhibit(
    workspace: Workspace, conversation: ConversationScreen, wait: Wait, qtbot: QtBot
) -> None:
    conversation.list.setCurrentIndex(conversation.list.model().index(1, 0))
    conversation.make.click()
    wait()
    conversation.see.click()
    wait()
    page = workspace.stack.currentWidget()
    assert isinstance(page, ExhibitScreen)
    viewer = page.excerpt
    assert isinstance(viewer, ExcerptViewer)
    viewer.switch.click()
    wait()
    messages = cast("MessageList", viewer.words)
    seen(messages, viewer.files, wait)
    index = messages.model().index(1, 0)
    messages.setCurrentIndex(index)
    messages.scrollTo(index)
    viewer.files.hold.hold()
    wait()
    assert viewer.files.tiles.shown
    viewer.switch.click()
    assert not viewer.files.tiles.shown
    assert viewer.files.isHidden()
    viewer.switch.click()
    wait()
    messages.setCurrentIndex(messages.model().index(1, 0))
    viewer.files.open.click()
    wait()
    assert isinstance(workspace.stack.currentWidget(), KeptFileScreen)
