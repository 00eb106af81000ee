"""What the stories by the keyboard share: unlocking, reading the screen, opening an exhibit."""

from __future__ import annotations

from pathlib import Path
from typing import cast

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from evidence_vault.vault import fixed
from gui.desk import Desk
from gui.screens.unlock import UnlockScreen
from gui.widgets.canvas import Canvas
from tests.gui.hand import Hand

PASSPHRASE = "quiet river lantern maple"
QUICK = fixed(64 * 1024, 1, 1)


def words(widget: QWidget) -> str:
    """What stands on the screen."""
    QApplication.processEvents()
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def said(context: str, source: str) -> str:
    """A text of the window in the language it speaks now."""
    found = QCoreApplication.translate(context, source)
    assert found != source, "not translated"
    return found


def unlock(desk: Desk, hand: Hand, path: Path, passphrase: str = PASSPHRASE) -> UnlockScreen:
    """Type the passphrase and press Return."""
    if not isinstance(desk.window.gate.currentWidget(), UnlockScreen):
        desk.window.gate.show_unlock()
    screen = cast("UnlockScreen", desk.window.gate.currentWidget())
    if not screen.folder.text():
        hand.fill("The vault's folder", str(path))
    hand.fill("Passphrase", passphrase)
    hand.press(Qt.Key.Key_Return)
    return screen


def look_at(hand: Hand) -> Canvas:
    """Open the only exhibit by the keyboard, and put the focus on its covered preview."""
    hand.press_until(Qt.Key.Key_Home, "Title", at="Exhibits")
    hand.tab_to("Exhibits")
    hand.press(Qt.Key.Key_Return)
    hand.tab_to("Covered preview")
    canvas = hand.focus
    assert isinstance(canvas, Canvas)
    return canvas
