"""Seeing it while a key is held, and never longer."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gui.desk import Desk
from gui.screens.unlock import UnlockScreen
from gui.session import Session
from tests.gui.by_keys.telling import look_at, unlock
from tests.gui.hand import Hand
from tests.gui.stories.telling import LONG


def test_i_unlock_hold_a_key_to_see_it_and_it_is_covered_when_i_let_go(
    real_desk: Desk, real_session: Session, hand: Hand, album: Path, qtbot: QtBot
) -> None:
    unlock(real_desk, hand, album)
    canvas = look_at(hand)
    assert not canvas.is_clear
    hand.hold(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: canvas.is_clear, timeout=LONG)
    qtbot.wait(700)  # longer than it takes until a key repeats
    assert canvas.is_clear, "it shows as long as it is held"
    hand.let_go(Qt.Key.Key_Space)
    assert not canvas.is_clear
    qtbot.wait(200)
    assert not canvas.is_clear


def test_it_locks_while_i_look_at_a_picture(
    real_desk: Desk, real_session: Session, hand: Hand, album: Path, qtbot: QtBot
) -> None:
    unlock(real_desk, hand, album)
    canvas = look_at(hand)
    hand.hold(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: canvas.is_clear, timeout=LONG)
    real_desk.idle.idle.emit()
    assert not canvas.is_clear
    assert not real_session.is_open
    hand.let_go(Qt.Key.Key_Space)
    assert isinstance(real_desk.window.gate.currentWidget(), UnlockScreen)
    unlock(real_desk, hand, album)
    assert real_session.is_open
