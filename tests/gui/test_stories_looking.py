"""Looking at evidence, as she tells it: real vaults, real confined children, a window that is never blocked."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Callable
from pathlib import Path
from typing import cast

import pytest
from PIL import Image
from PySide6.QtCore import QEventLoop, QMimeData, QPointF, QRect, Qt, QUrl
from PySide6.QtGui import QDropEvent, QInputMethodEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from evidence_vault.model import Action, AddDetails, DerivativeMethod, Query, RelatedBy, ScaleKind
from evidence_vault.reading import HEAD_SIZE, sniff
from evidence_vault.vault import Vault
from gui.desk import Desk
from gui.doors import real
from gui.operations import Reporter
from gui.ports import OpenVault
from gui.redaction import MarkKind
from gui.screens.exhibit import ExhibitScreen
from gui.screens.redact import RedactScreen
from gui.screens.scale import ScaleScreen
from gui.screens.timeline import TimelineScreen
from gui.session import Session
from gui.widgets.viewers.base import Viewer
from gui.widgets.viewers.moving import MovingViewer
from gui.widgets.viewers.page import PageViewer
from gui.widgets.viewers.text import TextViewer
from gui.workspace import Workspace
from tests.gui.watchdog import Watchdog
from tests.reading import moving
from tests.support import new_vault

LONG = 60_000
Wait = Callable[[], None]


def picture(size: tuple[int, int] = (320, 240)) -> bytes:
    """Left red, right green, made here: nobody is in it."""
    image = Image.new("RGB", size, (200, 30, 30))
    image.paste((20, 200, 40), (size[0] // 2, 0, size[0], size[1]))
    held = io.BytesIO()
    image.save(held, "PNG", pnginfo=None)
    return held.getvalue()


@pytest.fixture
def workspace(real_desk: Desk, real_session: Session, tmp_path: Path, wait: Wait) -> Workspace:
    real_session.open(cast("OpenVault", new_vault(tmp_path / "papers")))
    wait()
    assert real_desk.window.workspace is not None
    return real_desk.window.workspace


@pytest.fixture
def vault(workspace: Workspace, real_session: Session) -> Vault:
    return real(real_session.vault)


def put(vault: Vault, session: Session, data: bytes, name: str) -> None:
    """Save a file and let the child read it, on the thread that writes."""

    def work(reporter: Reporter) -> None:
        saved = vault.add_bytes(data, name, AddDetails())
        session.doors.pictures.read_facts(session.vault, [saved.id], progress=reporter, cancel=reporter)

    session.operations.write(session, work)
    loop = QEventLoop()
    session.operations.write(session, lambda _: None, done=lambda _: loop.quit())
    loop.exec()
    session.changed.emit()


def open_page(workspace: Workspace, wait: Wait, number: int = 1) -> ExhibitScreen:
    """Open an exhibit by its number, as Return does in the library."""
    wait()
    vault = workspace._session.vault
    workspace.pages.show_item(vault.numbered([number])[0])
    wait()
    return cast("ExhibitScreen", workspace.stack.currentWidget())


def viewer(screen: ExhibitScreen) -> Viewer:
    found = screen.viewer.findChild(Viewer)
    assert isinstance(found, Viewer)
    return found


def test_she_drops_300_files_and_stops_half_way(
    workspace: Workspace, vault: Vault, tmp_path: Path, wait: Wait, qtbot: QtBot, watchdog: Watchdog
) -> None:
    folder = tmp_path / "from her"
    folder.mkdir()
    for number in range(300):
        (folder / f"{number:03d}.txt").write_text(f"message {number}\n" * 40_000)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(folder))])
    none = Qt.KeyboardModifier.NoModifier
    results = workspace.progress.results
    results.model().rowsInserted.connect(lambda: results.count() >= 20 and workspace.progress.stop.click())
    workspace.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, none))
    qtbot.waitUntil(lambda: results.count() >= 20, timeout=LONG)
    wait()
    told = results.count()
    assert 20 <= told < 300
    assert vault.count(Query()) >= told
    assert len(list(folder.iterdir())) == 300
    qtbot.waitUntil(lambda: workspace.library.items.rowCount() == vault.count(Query()), timeout=LONG)
    assert vault.verify().unchanged
    assert not list(vault.path.rglob("*.part"))


def test_she_holds_to_see_and_lets_go(
    workspace: Workspace, vault: Vault, real_session: Session, wait: Wait, qtbot: QtBot, watchdog: Watchdog
) -> None:
    put(vault, real_session, picture(), "a.png")
    shown = viewer(open_page(workspace, wait))
    assert not shown.canvas.is_clear
    shown.canvas.setFocus()
    qtbot.keyPress(shown.canvas, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: shown.canvas.is_clear, timeout=LONG)
    qtbot.keyClick(shown.canvas, Qt.Key.Key_Plus)
    qtbot.keyClick(shown.canvas, Qt.Key.Key_Plus)
    assert shown.canvas.zoom > 1.5
    assert shown.canvas.is_clear
    qtbot.keyRelease(shown.canvas, Qt.Key.Key_Space)
    assert not shown.canvas.is_clear
    wait()
    assert [one.event.action for one in vault.events()][-1] is Action.VIEWED


def test_the_vault_locks_while_a_picture_is_shown(
    real_desk: Desk, workspace: Workspace, vault: Vault, real_session: Session, wait: Wait, qtbot: QtBot
) -> None:
    put(vault, real_session, picture(), "a.png")
    shown = viewer(open_page(workspace, wait))
    qtbot.mousePress(shown.hold, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: shown.canvas.is_clear, timeout=LONG)
    real_session.lock()
    assert not shown.canvas.is_clear
    assert real_desk.window.workspace is None
    assert vault.locked
    qtbot.wait(50)
    assert real_desk.window.gate.isVisible()


def test_she_finds_it_by_two_chinese_characters(
    workspace: Workspace, vault: Vault, wait: Wait, qtbot: QtBot, watchdog: Watchdog
) -> None:
    vault.add_bytes(b"1", "a.txt", AddDetails(note="群里转发的截图，管理员删除了"))
    vault.add_bytes(b"2", "b.txt", AddDetails(note="another one"))
    library = workspace.library
    library.refresh()
    wait()
    library.search.setFocus()
    for character in "截图":  # as an input method hands them over
        typed = QInputMethodEvent()
        typed.setCommitString(character)
        QApplication.sendEvent(library.search, typed)
    qtbot.waitUntil(lambda: library.items.rowCount() == 1, timeout=LONG)
    wait()
    qtbot.waitUntil(lambda: library.items.item(0) is not None, timeout=LONG)
    found = library.items.item(0)
    assert found is not None
    assert found.number == 1


def test_she_plays_a_video_only_while_she_holds(
    workspace: Workspace, vault: Vault, real_session: Session, wait: Wait, qtbot: QtBot, watchdog: Watchdog
) -> None:
    put(vault, real_session, moving.video(seconds=3, size=(160, 120)), "a.mp4")
    shown = viewer(open_page(workspace, wait))
    assert isinstance(shown, MovingViewer)
    assert shown.at == 0
    qtbot.wait(200)
    assert not shown.canvas.is_clear, "nothing plays or shows by itself"
    qtbot.keyClick(shown.canvas, Qt.Key.Key_P)
    assert not shown.canvas.is_clear
    qtbot.keyPress(shown.canvas, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: shown.at >= 400, timeout=LONG)
    assert shown.canvas.is_clear
    qtbot.keyRelease(shown.canvas, Qt.Key.Key_Space)
    stopped = shown.at
    assert not shown.canvas.is_clear
    qtbot.wait(200)
    assert shown.at == stopped
    qtbot.keyClick(shown.canvas, Qt.Key.Key_Right)
    assert shown.at > stopped
    assert "0:03" in shown.clock.text()


def test_a_video_whose_coding_is_not_known_says_so(
    workspace: Workspace, vault: Vault, real_session: Session, wait: Wait, qtbot: QtBot
) -> None:
    data = moving.video(seconds=1, size=(64, 48), sound=False).replace(b"avc1", b"zzz1")
    put(vault, real_session, data, "a.mp4")
    shown = viewer(open_page(workspace, wait))
    qtbot.keyPress(shown.canvas, Qt.Key.Key_Space)
    wait()
    assert "coded in a way" in shown.says.text()
    assert not shown.canvas.is_clear


def test_she_turns_the_pages_of_a_pdf_and_reads_a_long_text(
    workspace: Workspace,
    vault: Vault,
    real_session: Session,
    data: Path,
    wait: Wait,
    qtbot: QtBot,
    watchdog: Watchdog,
) -> None:
    put(vault, real_session, (data / "pdf" / "pdfjs" / "attachment.pdf").read_bytes(), "a.pdf")
    put(vault, real_session, "".join(f"{n} 收到的消息\n" for n in range(9000)).encode("gb18030"), "b.txt")
    page = viewer(open_page(workspace, wait, 1))
    assert isinstance(page, PageViewer)
    qtbot.keyPress(page.canvas, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: page.canvas.is_clear, timeout=LONG)
    qtbot.keyRelease(page.canvas, Qt.Key.Key_Space)
    text = viewer(open_page(workspace, wait, 2))
    assert isinstance(text, TextViewer)
    assert text.words.isHidden()
    text.switch.click()
    wait()
    assert text.words.toPlainText().startswith("0 收到的消息\n1 收到")
    text.paging.box.setValue(text.paging.box.maximum())
    wait()
    assert text.words.toPlainText().endswith("8999 收到的消息\n")
    workspace.show_library()
    assert text.words.toPlainText() == ""


def test_she_covers_a_face_and_has_both(
    workspace: Workspace, vault: Vault, real_session: Session, wait: Wait, qtbot: QtBot, watchdog: Watchdog
) -> None:
    original = picture()
    put(vault, real_session, original, "a.png")
    open_page(workspace, wait).redact.click()
    screen = cast("RedactScreen", workspace.stack.currentWidget())
    screen.show_button.click()
    wait()
    canvas = screen.canvas
    assert canvas.is_clear
    canvas.add_mark(QRect(0, 0, 100, 240))
    canvas.kind = MarkKind.BLUR
    canvas.add_mark(QRect(200, 0, 50, 50))
    canvas.add_mark(QRect(0, 0, 320, 240))
    screen.undo.click()
    assert screen.count.text() == "Covered parts: 2"
    screen.reason.setText("someone else's face")
    screen.save.click()
    wait()
    page = cast("ExhibitScreen", workspace.stack.currentWidget())
    assert isinstance(page, ExhibitScreen)
    copies = vault.derivatives(page.item.id)
    assert [(one.derived_from.method, one.derived_from.reason) for one in copies if one.derived_from] == [
        (DerivativeMethod.REDACTED, "someone else's face")
    ]
    with vault.open_content(page.item.id) as stream:
        assert stream.read() == original
    with vault.open_content(copies[0].id) as stream:
        made = Image.open(io.BytesIO(stream.read()))
        made.load()
    assert made.size == (320, 240)
    assert made.getpixel((50, 120)) == (0, 0, 0)
    assert made.getpixel((120, 120)) == (200, 30, 30)
    assert made.getpixel((310, 200)) == (20, 200, 40)
    assert not made.info
    assert [one.by for one in vault.related(page.item.id)] == [RelatedBy.DERIVED]
    wait()
    assert page.belongs.list.count() == 1
    assert vault.verify().unchanged


def test_the_copy_holds_nothing_of_the_file_but_pixels(
    workspace: Workspace, vault: Vault, real_session: Session, data: Path, wait: Wait
) -> None:
    place = data / "images_exif" / "orientation" / "Portrait_8.jpg"
    put(vault, real_session, place.read_bytes(), "IMG_20260301.jpg")
    open_page(workspace, wait).redact.click()
    screen = cast("RedactScreen", workspace.stack.currentWidget())
    screen.show_button.click()
    wait()
    screen.canvas.add_mark(QRect(0, 0, 40, 40))
    screen.save.click()
    wait()
    made = vault.derivatives(vault.numbered([1])[0].id)[0]
    with vault.open_content(made.id) as stream:
        png = stream.read()
    assert sniff(png[:HEAD_SIZE]).media_type == "image/png"
    chunks = {png[at + 4 : at + 8] for at in _chunks(png)}
    assert chunks <= {b"IHDR", b"IDAT", b"IEND"}


def _chunks(png: bytes) -> list[int]:
    places, at = [], 8
    while at < len(png):
        places.append(at)
        at += 12 + int.from_bytes(png[at : at + 4], "big")
    return places


def test_she_marks_with_the_keyboard_alone(
    workspace: Workspace, vault: Vault, real_session: Session, wait: Wait, qtbot: QtBot
) -> None:
    put(vault, real_session, picture(), "a.png")
    open_page(workspace, wait).redact.click()
    screen = cast("RedactScreen", workspace.stack.currentWidget())
    screen.show_button.click()
    wait()
    canvas = screen.canvas
    before = QRect(canvas.frame)
    qtbot.keyClick(canvas, Qt.Key.Key_Right)
    qtbot.keyClick(canvas, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert canvas.frame.x() > before.x()
    assert canvas.frame.height() > before.height()
    qtbot.keyClick(canvas, Qt.Key.Key_Return)
    mark = canvas.marks.made[0]
    assert mark.rect == canvas.frame
    canvas.undo()
    canvas.redo()
    assert canvas.marks.made == [mark]


def test_she_chooses_many_and_tags_them(
    workspace: Workspace, vault: Vault, wait: Wait, qtbot: QtBot, watchdog: Watchdog
) -> None:
    case = vault.new_case("One")
    for number in range(30):
        vault.add_bytes(b"%d" % number, f"{number}.txt", AddDetails())
    library = workspace.library
    library.refresh()
    wait()
    library.shape.click()
    library.table.selectAll()
    qtbot.waitUntil(library.chosen.isVisible, timeout=LONG)
    assert library.chosen.count.text() == "30 exhibits chosen"
    library.chosen.words.setText("seen by a friend")
    library.chosen.add_tag.click()
    wait()
    assert [(one.word, one.items) for one in vault.tags()] == [("seen by a friend", 30)]
    library.table.selectAll()
    library.chosen.cases.setCurrentIndex(library.chosen.cases.findData(case.id))
    library.chosen.cases.activated.emit(library.chosen.cases.currentIndex())
    wait()
    assert len(vault.exhibits(case.id)) == 30
    library.filters.tag.setCurrentIndex(1)
    library.filters.tag.activated.emit(1)
    wait()
    assert library.items.rowCount() == 30
    assert library.items.query.tag == "seen by a friend"


def test_she_says_when_it_appeared_and_sees_it_on_the_timeline(
    workspace: Workspace, vault: Vault, real_session: Session, wait: Wait, qtbot: QtBot, watchdog: Watchdog
) -> None:
    put(vault, real_session, picture(), "a.png")
    page = open_page(workspace, wait)
    page.saying.posted.setText("2026-02-01 21:07")
    page.saying.save()
    page.saying.handle.setText("@seller")
    page.saying.add.click()
    wait()
    item = vault.numbered([1])[0]
    assert item.posted is not None
    assert item.posted.start.startswith("2026-02-01T21:07")
    assert [account.handle for account in item.accounts] == ["@seller"]
    workspace.pages.show_timeline()
    wait()
    screen = cast("TimelineScreen", workspace.stack.currentWidget())
    listed = [screen.list.item(row).text() for row in range(screen.list.count())]
    assert listed[0] == "1 February 2026: 1 appeared or happened, 0 saved"
    assert "1 appeared or happened, 1 saved" in screen.summary.text()
    before = screen.picture.end - screen.picture.start
    qtbot.keyClick(screen.picture, Qt.Key.Key_Plus)
    assert screen.picture.end - screen.picture.start < before
    qtbot.keyClick(screen.picture, Qt.Key.Key_0)
    assert "1 appeared" in screen.picture.accessibleName()


def test_she_notes_how_large_it_is_with_the_exhibit_that_shows_it(
    workspace: Workspace, vault: Vault, real_session: Session, wait: Wait
) -> None:
    case = vault.new_case("One")
    put(vault, real_session, picture(), "a.png")
    real_session.place.case = case.id
    vault.put_in_case(case.id, [vault.numbered([1])[0].id])
    workspace.library.refresh()
    wait()
    workspace.library.items.item(0)
    wait()
    workspace.library.list.setCurrentIndex(workspace.library.items.index(0))
    workspace.pages.show_scale()
    wait()
    screen = cast("ScaleScreen", workspace.stack.currentWidget())
    screen.value.setText("98,213 members")
    screen.save.click()
    wait()
    assert screen.banner.isHidden(), screen.banner.heading.text()
    facts = vault.scale_facts(case.id)
    assert [(fact.said.kind, fact.said.value, fact.said.source) for fact in facts] == [
        (ScaleKind.MEMBERS, "98,213 members", vault.numbered([1])[0].id)
    ]


def test_nothing_readable_was_written_while_looking(
    workspace: Workspace, vault: Vault, real_session: Session, tmp_path: Path, wait: Wait, qtbot: QtBot
) -> None:
    secret = picture((333, 222))
    put(vault, real_session, secret, "a.png")
    put(vault, real_session, moving.video(seconds=1, size=(64, 48)), "a.mp4")
    for number in (1, 2):
        shown = viewer(open_page(workspace, wait, number))
        qtbot.keyPress(shown.canvas, Qt.Key.Key_Space)
        qtbot.waitUntil(lambda shown=shown: shown.canvas.is_clear, timeout=LONG)
        qtbot.keyRelease(shown.canvas, Qt.Key.Key_Space)
    wait()
    digest = hashlib.sha256(secret).digest()
    for path in (path for path in tmp_path.rglob("*") if path.is_file()):
        data = path.read_bytes()
        assert not data.startswith((b"\x89PNG", b"\xff\xd8\xff")), path
        assert secret[40:120] not in data, path
        assert hashlib.sha256(data).digest() != digest, path
    assert QApplication.clipboard().text() == ""
