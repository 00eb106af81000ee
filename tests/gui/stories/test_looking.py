"""Looking at evidence: covered unless held, and nothing is written."""

from __future__ import annotations

import hashlib
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from evidence_vault.model import Action
from evidence_vault.vault import Vault
from gui.desk import Desk
from gui.session import Session
from gui.widgets.viewers.moving import MovingViewer
from gui.widgets.viewers.page import PageViewer
from gui.widgets.viewers.text import TextViewer
from gui.workspace import Workspace
from tests.gui.stories.telling import LONG, Wait, open_page, picture, put, viewer
from tests.gui.watchdog import Watchdog
from tests.reading import moving


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
