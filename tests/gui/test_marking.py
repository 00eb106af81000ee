"""What is drawn over a picture on the screen, and what comes of it in the copy."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from evidence_vault.model import Item, ItemId, ItemKind
from gui.ports import ClearPicture
from gui.redaction import Mark, MarkKind, marked, patches, prepared
from gui.widgets.marking import MarkingCanvas
from tests.gui.fakes import moment
from tests.gui.watchdog import Watchdog

WIDE, HIGH = 4096, 3072
LEFT, RIGHT = (200, 30, 30), (20, 200, 40)


@pytest.fixture(scope="module")
def large() -> ClearPicture:
    """Twelve megapixels, red on the left and green on the right."""
    row = bytes(LEFT) * (WIDE // 2) + bytes(RIGHT) * (WIDE // 2)
    return ClearPicture(width=WIDE, height=HIGH, rgb=row * HIGH)


def _seen(canvas: MarkingCanvas, x: int, y: int) -> tuple[int, int, int]:
    """The colour on the screen where this pixel of the picture lies."""
    place = canvas.picture_rect()
    across, down = place.width() / WIDE, place.height() / HIGH
    return _colour(canvas.grab().toImage(), int(place.x() + x * across), int(place.y() + y * down))


def _colour(image: QImage, x: int, y: int) -> tuple[int, int, int]:
    found = QColor(image.pixelColor(x, y))
    return found.red(), found.green(), found.blue()


@pytest.fixture
def canvas(qtbot: QtBot, large: ClearPicture) -> MarkingCanvas:
    made = MarkingCanvas(Item(id=ItemId("i" * 26), number=1, kind=ItemKind.FILE, title="", saved=moment(0)))
    qtbot.addWidget(made)
    made.resize(QSize(800, 700))
    made.show_prepared(prepared(large))
    return made


def test_marks_lie_over_a_large_picture_and_go_again(canvas: MarkingCanvas) -> None:
    canvas.frame = QRect(0, 0, 8, 8)
    assert _seen(canvas, 1000, 1000) == LEFT
    canvas.add_mark(QRect(800, 800, 400, 400))
    assert _seen(canvas, 1000, 1000) == (0, 0, 0)
    assert _seen(canvas, 1400, 1000) == LEFT
    canvas.undo()
    assert _seen(canvas, 1000, 1000) == LEFT
    canvas.redo()
    canvas.zoom_by(4)
    assert _seen(canvas, WIDE // 2 - 200, HIGH // 2) == LEFT
    canvas.fit()
    canvas.cover()
    assert not canvas.is_clear
    assert _seen(canvas, 1000, 1000) not in {LEFT, RIGHT}


def test_a_blurred_part_looks_on_the_screen_as_it_will_in_the_copy(
    canvas: MarkingCanvas, large: ClearPicture
) -> None:
    canvas.frame = QRect(0, 0, 8, 8)
    canvas.kind = MarkKind.BLUR
    canvas.add_mark(QRect(1024, 512, 2048, 2048))
    copy = marked(large, canvas.marks.made)
    for x in (1100, 1900, 2048, 2200, 3000):
        there, here = _colour(copy, x, 1500), _seen(canvas, x, 1500)
        assert max(abs(one - other) for one, other in zip(there, here, strict=True)) <= 8, (x, there, here)
    assert _colour(copy, 2040, 1500) not in {LEFT, RIGHT}


def test_blur_over_black_shows_nothing_of_what_was_there(large: ClearPicture) -> None:
    area = {"x": 100, "y": 100, "width": 1800, "height": 1800}
    marks = [Mark(kind=MarkKind.BLACK, **area), Mark(kind=MarkKind.BLUR, **area)]
    few = patches(prepared(large), marks)[1][1]
    assert few is not None
    assert {_colour(few, x, y) for x in range(1, 7) for y in range(1, 7)} == {(0, 0, 0)}
    assert _colour(marked(large, marks), 1000, 1000) == (0, 0, 0)


def test_a_mark_thinner_than_a_pixel_of_the_small_picture_is_blurred_at_the_edge_too(large: ClearPicture) -> None:
    marks = [Mark(kind=MarkKind.BLUR, x=WIDE - 4, y=HIGH - 4, width=4, height=4)]
    few = patches(prepared(large), marks)[0][1]
    assert few is not None
    assert not few.isNull()


def test_drawing_on_twelve_megapixels_never_blocks_the_window(
    canvas: MarkingCanvas, qtbot: QtBot, watchdog: Watchdog
) -> None:
    canvas.show()
    for kind in MarkKind:
        canvas.kind = kind
        canvas.add_mark(QRect(0, 0, WIDE, HIGH))
        qtbot.wait(20)
    assert len(canvas.marks.made) == 2
