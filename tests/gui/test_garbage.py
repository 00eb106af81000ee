"""Objects in cycles end in the window's thread."""

from __future__ import annotations

import gc
import threading
from collections.abc import Callable

from pytestqt.qtbot import QtBot

from gui.garbage import collect_if_due
from gui.operations import Operations


class Circle:
    """Holds itself, and notes in which thread it ends."""

    def __init__(self, ended: list[str]) -> None:
        self.own = self
        self._ended = ended

    def __del__(self) -> None:
        self._ended.append(threading.current_thread().name)


def test_a_worker_that_makes_many_objects_ends_none_of_the_windows(qtbot: QtBot, operations: Operations) -> None:
    gc.collect()
    ended: list[str] = []
    for _ in range(50):
        Circle(ended)
    kept: list[object] = []
    operations.read(operations, lambda _: kept.extend([] for _ in range(100_000)))
    qtbot.waitUntil(lambda: operations.quiet)
    qtbot.waitUntil(lambda: len(ended) == 50)
    assert set(ended) == {threading.main_thread().name}


def test_pythons_own_collector_rests_and_what_stood_before_is_left_alone() -> None:
    assert not gc.isenabled()
    assert gc.get_freeze_count() > 10_000


def test_nothing_is_collected_before_it_is_due() -> None:
    gc.collect()
    assert collect_if_due() is None


def test_what_is_done_holds_neither_its_work_nor_its_callbacks(
    qtbot: QtBot, operations: Operations, settle: Callable[[], None]
) -> None:
    ended: list[str] = []
    circle = Circle(ended)
    operation = operations.read(operations, lambda _, held=circle: None, done=lambda _, held=circle: None)  # type: ignore[misc]
    settle()
    del circle
    gc.collect()
    assert ended == [threading.main_thread().name]
    assert operation is not None
