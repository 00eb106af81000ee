"""A key that is held: X11 repeats its release, and what it shows must not be covered by that."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gui import held_keys
from gui.widgets.canvas import Canvas
from gui.widgets.exhibit_list import ExhibitList
from gui.widgets.exhibit_table import ExhibitTable
from gui.widgets.reveal import HoldButton
from tests.gui.xserver import environment, needs_x, x_server

ROOT = Path(__file__).resolve().parents[2]
SPACE = 65
"""Its code on every keyboard that X11 knows of."""
ASK = """
import json, subprocess
from gui.screen.xcb import Connection
asked = Connection()
def press(what): subprocess.run(["xdotool", what, "space"], check=True)
said = [asked.is_down(65)]
press("keydown")
said += [asked.is_down(65), asked.is_down(64)]
press("keyup")
print(json.dumps([*said, asked.is_down(65), asked.is_down(0), asked.is_down(70000)]))
"""


class Server:
    """What an X server says of the space bar."""

    def __init__(self) -> None:
        self.down = {SPACE}

    def is_down(self, code: int) -> bool:
        return code in self.down


def key(kind: QEvent.Type) -> QKeyEvent:
    """As Qt tells it when the press that follows the release is not in its queue yet: as no repeat."""
    return QKeyEvent(kind, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, SPACE, 0, 0, " ", False)


@pytest.mark.parametrize("kind", [Canvas, ExhibitList, ExhibitTable, HoldButton])
def test_a_repeat_that_qt_does_not_know_as_one_covers_nothing(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, kind: type[QWidget]
) -> None:
    server = Server()
    monkeypatch.setattr(held_keys, "_server", lambda: server)
    monkeypatch.setattr(QGuiApplication, "platformName", staticmethod(lambda: "xcb"))
    widget = HoldButton("Hold") if kind is HoldButton else kind()
    qtbot.addWidget(widget)
    widget.show()
    said: list[str] = []
    widget.held.connect(lambda: said.append("held"))  # type: ignore[attr-defined]
    widget.let_go.connect(lambda: said.append("let go"))  # type: ignore[attr-defined]
    QApplication.sendEvent(widget, key(QEvent.Type.KeyPress))
    QApplication.sendEvent(widget, key(QEvent.Type.KeyRelease))
    assert said == ["held"]
    server.down.clear()
    QApplication.sendEvent(widget, key(QEvent.Type.KeyRelease))
    assert said == ["held", "let go"]


@needs_x
@pytest.mark.skipif(shutil.which("xdotool") is None, reason="needs xdotool")
def test_a_real_server_says_which_key_is_down() -> None:
    with x_server() as display:
        ran = subprocess.run(
            [sys.executable, "-c", ASK],
            env=environment(display),
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=True,
        )
    assert json.loads(ran.stdout) == [False, True, False, False, False, False]
