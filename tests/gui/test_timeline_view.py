"""The timeline as a picture, where there is nothing to draw: before the moments came, and beside all of them."""

from __future__ import annotations

from array import array

from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from gui import theme
from gui.timeline import DAY, Moments
from gui.widgets.timeline_view import TimelineView

SOME = Moments(array("d", [100 * DAY, 101 * DAY]), array("d", [100 * DAY]))


def drawn(view: TimelineView) -> QImage:
    """What it paints; an exception while it does fails the test."""
    return view.grab().toImage()


def bars(image: QImage) -> bool:
    accent = QColor(theme.current().accent)
    return any(
        image.pixelColor(x, y) == accent for x in range(4, image.width() - 4) for y in range(4, image.height() - 4)
    )


def test_before_the_moments_came_the_lanes_are_empty(qtbot: QtBot) -> None:
    view = TimelineView()
    qtbot.addWidget(view)
    view.resize(300, 200)
    assert not bars(drawn(view))
    view.show_moments(SOME)
    assert bars(drawn(view))


def test_beside_all_moments_the_lanes_are_empty(qtbot: QtBot) -> None:
    view = TimelineView()
    qtbot.addWidget(view)
    view.resize(300, 200)
    view.show_moments(SOME)
    view.move_by(50)
    assert not bars(drawn(view))
