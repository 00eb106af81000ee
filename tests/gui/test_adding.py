"""From a dialog, a drop or the clipboard to saved exhibits, with the age question before the first picture."""

from __future__ import annotations

import base64
import json
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication, QImage
from pytestqt.qtbot import QtBot

from evidence_vault.errors import DiskFullError
from evidence_vault.model import AddDetails, ItemKind, TakenHow
from gui.acts.add import look_at
from gui.desk import Desk
from gui.operations import Reporter
from gui.screens.age import AgeScreen
from gui.screens.record import RecordScreen
from gui.session import Session
from gui.workspace import Workspace
from tests.gui.fakes import FakeVault


@pytest.fixture
def workspace(desk: Desk, session: Session, vault: FakeVault, settle: Callable[[], None]) -> Workspace:
    session.open(vault)
    settle()
    assert desk.window.workspace is not None
    return desk.window.workspace


@pytest.fixture
def notes(tmp_path: Path) -> list[Path]:
    made = [tmp_path / f"note{number}.txt" for number in range(3)]
    for number, path in enumerate(made):
        path.write_text(f"note {number}")
    return made


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    path = tmp_path / "screen.png"
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.blue)
    assert image.save(str(path))
    return path


def results(workspace: Workspace) -> list[str]:
    shown = workspace.progress.results
    return [shown.item(row).text() for row in range(shown.count())]


def drop(workspace: Workspace, data: QMimeData) -> None:
    event = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    workspace.dropEvent(event)


def age_screen(workspace: Workspace, qtbot: QtBot) -> AgeScreen:
    qtbot.waitUntil(lambda: isinstance(workspace.stack.currentWidget(), AgeScreen))
    screen = workspace.stack.currentWidget()
    assert isinstance(screen, AgeScreen)
    return screen


def test_dropped_files_are_saved_and_each_is_told(
    workspace: Workspace, vault: FakeVault, notes: list[Path], settle: Callable[[], None]
) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in notes])
    drop(workspace, data)
    settle()
    assert [item.content.file_name for item in vault.stored if item.content] == [path.name for path in notes]
    assert results(workspace) == [f"Saved: {path.name}" for path in notes]
    assert workspace.progress.what.text() == "Saved: 3. Not saved: 0."
    assert workspace.library.items.rowCount() == 3
    assert all(item.facts is not None for item in vault.stored)


def test_a_folder_is_opened_up_and_goes_into_the_shown_case(
    workspace: Workspace, vault: FakeVault, session: Session, notes: list[Path], settle: Callable[[], None]
) -> None:
    case = vault.new_case("One")
    session.place.case = case.id
    inner = notes[0].parent / "inner"
    inner.mkdir()
    (inner / "deep.txt").write_text("deep")
    workspace.adding.add_paths([notes[0].parent], workspace.details)
    settle()
    names = {item.content.file_name for item in vault.stored if item.content}
    assert {"note0.txt", "deep.txt"} <= names
    assert len(vault.in_case[case.id]) == len(vault.stored)


def test_a_file_that_cannot_be_read_is_told_and_the_others_are_saved(
    workspace: Workspace, vault: FakeVault, notes: list[Path], settle: Callable[[], None]
) -> None:
    workspace.adding.add_paths([notes[0], notes[0].with_name("gone.txt"), notes[1]], AddDetails())
    settle()
    assert len(vault.stored) == 2
    assert results(workspace)[1].startswith("Not saved: gone.txt. A file could not be read.")
    assert workspace.progress.what.text() == "Saved: 2. Not saved: 1."


def test_pictures_wait_for_the_question(
    workspace: Workspace, vault: FakeVault, picture: Path, notes: list[Path], settle: Callable[[], None], qtbot: QtBot
) -> None:
    workspace.adding.add_paths([notes[0], picture], AddDetails())
    screen = age_screen(workspace, qtbot)
    settle()
    assert vault.stored == []
    screen.answer_no.click()
    settle()
    assert len(vault.stored) == 2
    assert workspace.stack.currentWidget() is workspace.library


def test_yes_or_unsure_stores_no_pixel_and_leads_to_a_record(
    workspace: Workspace, vault: FakeVault, picture: Path, settle: Callable[[], None], qtbot: QtBot
) -> None:
    workspace.adding.add_paths([picture], AddDetails())
    age_screen(workspace, qtbot).answer_yes.click()
    screen = workspace.stack.currentWidget()
    assert isinstance(screen, RecordScreen)
    settle()
    assert vault.stored == []
    screen._fields["what"].setPlainText("A picture in a group")  # type: ignore[union-attr]
    screen._fields["url"].setText("https://t.me/example/3")  # type: ignore[union-attr]
    screen.submit()
    settle()
    assert [item.kind for item in vault.stored] == [ItemKind.RECORD_ONLY]
    assert vault.contents == {}
    assert vault.stored[0].record is not None
    assert vault.stored[0].record.reason == "minor-or-unsure"
    workspace.adding.answer_no()
    settle()
    assert len(vault.stored) == 1


def test_not_now_stores_nothing_and_says_so(
    workspace: Workspace, vault: FakeVault, picture: Path, settle: Callable[[], None], qtbot: QtBot
) -> None:
    workspace.adding.add_paths([picture], AddDetails())
    age_screen(workspace, qtbot).answer_later.click()
    settle()
    assert vault.stored == []
    assert workspace.progress.what.text() == "Nothing was added."
    assert picture.exists()


def test_a_pasted_picture_is_asked_about_and_saved_as_png(
    workspace: Workspace, vault: FakeVault, picture: Path, settle: Callable[[], None], qtbot: QtBot
) -> None:
    data = QMimeData()
    data.setImageData(QImage(str(picture)))
    workspace.adding.add_mime(data, AddDetails())
    age_screen(workspace, qtbot).answer_no.click()
    settle()
    assert vault.stored[0].content is not None
    assert vault.stored[0].content.file_name == "pasted.png"
    saved = QImage.fromData(vault.contents[vault.stored[0].id])
    assert saved.pixelColor(3, 3).blue() == 255


@pytest.mark.parametrize(
    ("text", "kind"), [("https://t.me/example/5", ItemKind.LINK), ("He wrote: http://x y", ItemKind.FILE)]
)
def test_pasted_text_is_a_link_or_a_text(
    workspace: Workspace, vault: FakeVault, settle: Callable[[], None], text: str, kind: ItemKind
) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.setText(text)
    workspace.library.list.setFocus()
    workspace.paste()
    settle()
    clipboard.clear()
    assert [item.kind for item in vault.stored] == [kind]


def test_pasting_into_a_field_is_an_ordinary_paste(
    workspace: Workspace, vault: FakeVault, settle: Callable[[], None]
) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("word")
    workspace.library.search.setFocus()
    workspace.paste()
    clipboard.clear()
    settle()
    assert workspace.library.search.text() == "word"
    assert vault.stored == []


def test_an_empty_clipboard_changes_nothing(workspace: Workspace, vault: FakeVault) -> None:
    workspace.adding.add_mime(QMimeData(), AddDetails())
    assert workspace.progress.what.text() == "There is nothing to add."
    assert vault.stored == []


def test_cancel_stops_and_what_was_told_stays(
    workspace: Workspace, vault: FakeVault, notes: list[Path], settle: Callable[[], None], qtbot: QtBot
) -> None:
    vault.gate = threading.Event()
    workspace.adding.add_paths(notes, AddDetails())
    qtbot.waitUntil(workspace.progress.stop.isVisible)
    qtbot.mouseClick(workspace.progress.stop, Qt.MouseButton.LeftButton)
    vault.gate.set()
    settle()
    assert vault.stored == []
    assert workspace.progress.what.text() == "Cancelled."
    assert "stays saved" in workspace.progress.amount.text()


def test_an_error_says_what_is_safe(
    workspace: Workspace, vault: FakeVault, notes: list[Path], settle: Callable[[], None]
) -> None:
    vault.fault = DiskFullError()
    workspace.adding.add_paths(notes, AddDetails())
    settle()
    assert workspace.progress.what.text() == "The disk is full."
    assert "already reported as saved" in workspace.progress.amount.text()


def test_the_add_page_hands_on_the_case_and_the_screen_photo(
    workspace: Workspace, vault: FakeVault, notes: list[Path], settle: Callable[[], None]
) -> None:
    case = vault.new_case("One")
    workspace.library.refresh()
    settle()
    screen = workspace.show_add()
    screen.case.setCurrentIndex(1)
    screen.screen_photo.setChecked(True)
    assert screen.details.case == case.id
    assert screen.details.screen_photo is not None
    screen._chosen([notes[0]])
    settle()
    assert len(vault.in_case[case.id]) == 1


def test_pictures_are_known_by_name_and_by_their_beginning(picture: Path, notes: list[Path], tmp_path: Path) -> None:
    bare = tmp_path / "noending"
    bare.write_bytes(picture.read_bytes())
    film = tmp_path / "film"
    film.write_bytes(b"\0\0\0\x18ftypmp42" + bytes(20))
    batch = look_at([tmp_path])(Reporter(lambda *_: None))
    assert len(batch.paths) == 6
    assert batch.pictures == 3
    assert batch.size == sum(path.stat().st_size for path in batch.paths)


def browser_clipboard(name: str) -> QMimeData:
    forms = json.loads((Path(__file__).parents[1] / f"data/clipboard/{name}.json").read_text())
    data = QMimeData()
    for form, content in forms.items():
        data.setData(form, base64.b64decode(content))
    return data


@pytest.mark.parametrize("browser", ["chromium", "firefox"])
def test_a_picture_from_a_browser_keeps_its_bytes_and_what_the_browser_said(
    workspace: Workspace, vault: FakeVault, settle: Callable[[], None], qtbot: QtBot, browser: str
) -> None:
    data = browser_clipboard(f"{browser}-image")
    workspace.adding.add_mime(data, AddDetails(), TakenHow.DROP)
    age_screen(workspace, qtbot).answer_no.click()
    settle()
    (item,) = vault.stored
    assert vault.contents[item.id] == bytes(data.data("image/png").data())
    assert item.taken is not None
    assert item.taken.how is TakenHow.DROP
    said = dict(item.taken.facts)
    assert said["picture"] == "http://127.0.0.1:8123/pic.png"
    assert said["alt"] == 'A "red" square'
    assert "image/png" in said["formats"]


def test_a_dragged_link_is_kept_as_its_address_with_the_title_the_browser_gave(
    workspace: Workspace, vault: FakeVault, settle: Callable[[], None]
) -> None:
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/post")])
    data.setText("https://example.org/post\nThe post")
    data.setData("text/x-moz-url", "https://example.org/post\nThe post".encode("utf-16-le"))
    workspace.adding.add_mime(data, AddDetails())
    settle()
    (item,) = vault.stored
    assert item.kind is ItemKind.LINK
    assert item.source is not None
    assert item.source.as_given == "https://example.org/post"
    assert item.taken is not None
    assert dict(item.taken.facts)["page_title"] == "The post"
