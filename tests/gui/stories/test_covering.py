"""Copies with parts covered."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path
from typing import cast

import pikepdf
import pytest
from PIL import Image
from PySide6.QtCore import QRect, Qt
from pytestqt.qtbot import QtBot

from evidence_vault.model import DerivativeMethod, RelatedBy
from evidence_vault.reading import HEAD_SIZE, sniff
from evidence_vault.vault import Vault
from gui.redaction import MarkKind
from gui.screens.exhibit import ExhibitScreen
from gui.screens.redact import RedactScreen
from gui.session import Session
from gui.widgets.viewers.moving import MovingViewer
from gui.widgets.viewers.page import PageViewer
from gui.workspace import Workspace
from tests.gui.stories.telling import Wait, open_page, picture, put, viewer
from tests.gui.watchdog import Watchdog
from tests.reading import heics, moving


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


def _heic() -> bytes:
    return heics.grid(((200, 30, 30), (20, 200, 40)), 2, (128, 64))


@pytest.mark.parametrize(
    ("name", "make", "kept_as"),
    [
        (
            "letter.pdf",
            lambda data: (data / "pdf/pdfjs/attachment.pdf").read_bytes(),
            "letter-page-1-covered",
        ),
        ("clip.mp4", lambda _: moving.video(seconds=2, size=(160, 120), sound=False), "clip-at-0m01s-covered"),
        ("IMG_1.heic", lambda _: _heic(), "IMG_1-covered"),
    ],
)
def test_she_covers_part_of_a_page_a_moment_and_a_picture_from_a_telephone(
    workspace: Workspace,
    vault: Vault,
    real_session: Session,
    data: Path,
    wait: Wait,
    watchdog: Watchdog,
    name: str,
    make: Callable[[Path], bytes],
    kept_as: str,
) -> None:
    original = make(data)
    put(vault, real_session, original, name)
    page = open_page(workspace, wait)
    assert page.redact.isVisible()
    shown = viewer(page)
    if isinstance(shown, MovingViewer):
        shown.go(1000)
    page.redact.click()
    screen = cast("RedactScreen", workspace.stack.currentWidget())
    screen.show_button.click()
    wait()
    assert screen.canvas.is_clear, screen.banner.heading.text()
    screen.canvas.add_mark(QRect(0, 0, 40, 40))
    screen.save.click()
    wait()
    (copy,) = vault.derivatives(vault.numbered([1])[0].id)
    assert copy.content is not None
    assert copy.content.file_name == f"{kept_as}.png"
    with vault.open_content(copy.id) as stream:
        made = Image.open(io.BytesIO(stream.read()))
        made.load()
    assert made.getpixel((20, 20)) == (0, 0, 0)
    assert made.getpixel((made.width - 5, made.height - 5)) != (0, 0, 0), "the rest is there"
    with vault.open_content(vault.numbered([1])[0].id) as stream:
        assert stream.read() == original


def test_the_page_in_view_is_the_one_that_is_copied(
    workspace: Workspace, vault: Vault, real_session: Session, data: Path, wait: Wait
) -> None:
    put(vault, real_session, three_pages(), "three.pdf")
    page = open_page(workspace, wait)
    shown = viewer(page)
    assert isinstance(shown, PageViewer)
    shown.paging.set_pages(3)
    shown.paging.box.setValue(3)
    page.redact.click()
    screen = cast("RedactScreen", workspace.stack.currentWidget())
    assert screen.which.text() == "Page 3, as a picture"
    screen.show_button.click()
    wait()
    result = screen.canvas.result
    assert result is not None
    assert (result.width > result.height) == (3 % 2 == 1)


def three_pages() -> bytes:
    """The first and the third lie, the second stands."""
    made = pikepdf.new()
    for size in ((300, 200), (200, 300), (300, 200)):
        made.add_blank_page(page_size=size)
    held = io.BytesIO()
    made.save(held)
    return held.getvalue()
