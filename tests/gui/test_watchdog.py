"""The watchdog itself: it must bark at a blocked window, and only then."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.watchdog import Watchdog


def _busy(seconds: float) -> None:
    end = time.thread_time() + seconds
    while time.thread_time() < end:
        pass


def test_a_sleep_and_a_long_computation_in_the_loop_are_noticed(qapp: QApplication, qtbot: QtBot) -> None:
    owner = QObject()
    for block in (lambda: time.sleep(0.3), lambda: _busy(0.3)):
        with Watchdog(owner) as dog:
            QTimer.singleShot(20, block)
            qtbot.wait(500)
        assert len(dog.blocked) == 1
        assert dog.blocked[0][0] > 0.1
        assert "test_watchdog" in dog.blocked[0][1]


def test_an_idle_loop_short_work_and_the_test_itself_are_not(qapp: QApplication, qtbot: QtBot) -> None:
    owner = QObject()
    with Watchdog(owner) as dog:
        for _ in range(5):
            QTimer.singleShot(5, lambda: _busy(0.01))
            qtbot.wait(40)
        time.sleep(0.25)
        qtbot.wait(30)
    dog.check()
