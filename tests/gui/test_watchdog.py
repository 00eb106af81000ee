"""The watchdog itself: it must bark at a blocked window, and only then."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.watchdog import LIMIT_SECONDS, Clocks, Watchdog


def _busy(seconds: float) -> None:
    end = time.thread_time() + seconds
    while time.thread_time() < end:
        pass


def _wait_for_a_lock(seconds: float) -> None:
    lock = threading.Lock()
    lock.acquire()
    threading.Timer(seconds, lock.release).start()
    lock.acquire()


@pytest.mark.parametrize(
    "block",
    [lambda: time.sleep(0.3), lambda: _busy(0.3), lambda: _wait_for_a_lock(0.3)],
    ids=["sleep", "run", "lock"],
)
def test_what_blocks_the_loop_is_noticed(qapp: QApplication, qtbot: QtBot, block: Callable[[], None]) -> None:
    owner = QObject()
    for forgiving in (True, False):
        with Watchdog(owner, forgiving=forgiving) as dog:
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


def _clocks(*, wall: float, ran: float = 0.0, waited: float = 0.0, others: float = 0.0) -> Clocks:
    return Clocks(wall=wall, ran=ran, waited=waited, others={"a thread of ours": others})


@pytest.mark.parametrize(
    ("after", "expected"),
    [
        (_clocks(wall=0.5, ran=0.5), 0.5),
        (_clocks(wall=0.5), 0.5),
        (_clocks(wall=0.5, ran=0.3, waited=0.2), 0.3),
        (_clocks(wall=0.5, waited=0.5), 0.0),
        (_clocks(wall=0.5, waited=0.1, others=0.35), 0.05),
        (_clocks(wall=0.5, ran=0.5, others=0.5), 0.5),
    ],
    ids=[
        "it ran",
        "it slept",
        "it ran and was starved",
        "starved",
        "slept for one starved",
        "ran beside one starved",
    ],
)
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux counts the waiting")
def test_only_a_lack_of_processor_is_forgiven(after: Clocks, expected: float) -> None:
    assert after.blocked_since(_clocks(wall=0.0)) == pytest.approx(expected)


def test_the_limit_is_the_one_that_was_promised() -> None:
    assert LIMIT_SECONDS == 0.1
