"""The one door off the UI thread."""

from __future__ import annotations

import threading
from typing import Any

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from evidence_vault.errors import DiskFullError, UserCancelled, VaultError
from evidence_vault.ports import check_cancelled
from gui.operations import Operations, Reporter, Step


@pytest.fixture
def owner(qapp: Any) -> QObject:
    return QObject()


def test_results_come_back_on_the_main_thread(qtbot: QtBot, operations: Operations, owner: QObject) -> None:
    heard: list[tuple[str, int]] = []
    worked: list[int] = []

    def work(_: Reporter) -> str:
        worked.append(threading.get_ident())
        return "result"

    operations.read(owner, work, done=lambda value: heard.append((value, threading.get_ident())))
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [("result", threading.get_ident())]
    assert worked != [threading.get_ident()]


def test_a_vault_error_comes_back_as_itself_and_any_other_as_a_sentence(
    qtbot: QtBot, operations: Operations, owner: QObject
) -> None:
    heard: list[VaultError] = []

    def full(_: Reporter) -> None:
        raise DiskFullError

    def broken(_: Reporter) -> None:
        raise RuntimeError("a name of hers")

    operations.write(owner, full, failed=heard.append)
    operations.write(owner, broken, failed=heard.append)
    qtbot.waitUntil(lambda: len(heard) == 2)
    assert isinstance(heard[0], DiskFullError)
    assert type(heard[1]) is VaultError
    assert "hers" not in f"{heard[1].what} {heard[1].safe} {heard[1].next_step}"


def test_writes_run_in_order_and_reads_do_not_wait_for_them(
    qtbot: QtBot, operations: Operations, owner: QObject
) -> None:
    gate = threading.Event()
    order: list[str] = []
    operations.write(owner, lambda _: gate.wait(20), done=lambda _: order.append("first"))
    operations.write(owner, lambda _: None, done=lambda _: order.append("second"))
    operations.read(owner, lambda _: None, done=lambda _: order.append("read"))
    qtbot.waitUntil(lambda: order == ["read"])
    assert operations.busy
    gate.set()
    qtbot.waitUntil(lambda: len(order) == 3)
    assert order == ["read", "first", "second"]
    assert not operations.busy


def test_cancel_ends_the_work_with_its_own_quiet_error(qtbot: QtBot, operations: Operations, owner: QObject) -> None:
    heard: list[VaultError] = []
    begun = threading.Event()
    gate = threading.Event()

    def work(reporter: Reporter) -> None:
        begun.set()
        gate.wait(20)
        check_cancelled(reporter)

    operation = operations.write(owner, work, failed=heard.append)
    assert begun.wait(20)
    operation.cancel()
    gate.set()
    qtbot.waitUntil(lambda: bool(heard))
    assert isinstance(heard[0], UserCancelled)


def test_what_is_cancelled_before_it_begins_never_runs(qtbot: QtBot, operations: Operations, owner: QObject) -> None:
    ran: list[str] = []
    heard: list[VaultError] = []
    gate = threading.Event()
    operations.write(owner, lambda _: gate.wait(20))
    operations.write(owner, lambda _: ran.append("ran"), failed=heard.append).cancel()
    gate.set()
    qtbot.waitUntil(lambda: bool(heard))
    assert ran == []


def test_progress_is_throttled_but_the_last_step_arrives(
    qtbot: QtBot, operations: Operations, owner: QObject
) -> None:
    steps: list[Step] = []
    ended: list[object] = []

    def work(reporter: Reporter) -> None:
        for done in range(1, 10_001):
            reporter(done=done, total=10_000, what="Saving")

    operations.write(owner, work, step=steps.append, done=ended.append)
    qtbot.waitUntil(lambda: bool(ended))
    assert steps[-1] == Step(done=10_000, total=10_000, what="Saving")
    assert len(steps) < 200


def test_partial_results_arrive_before_the_end(qtbot: QtBot, operations: Operations, owner: QObject) -> None:
    heard: list[object] = []

    def work(reporter: Reporter) -> str:
        reporter.tell(1)
        reporter.tell(2)
        return "end"

    operations.write(owner, work, told=heard.append, done=heard.append)
    qtbot.waitUntil(lambda: len(heard) == 3)
    assert heard == [1, 2, "end"]


def test_nothing_is_delivered_to_an_owner_that_is_gone_or_after_a_drop(qtbot: QtBot, operations: Operations) -> None:
    import shiboken6

    heard: list[object] = []
    gate = threading.Event()
    gone, stays = QObject(), QObject()
    operations.write(gone, lambda _: gate.wait(20), done=heard.append)
    operations.write(stays, lambda _: "dropped", done=heard.append, failed=heard.append)
    shiboken6.delete(gone)
    operations.drop_all()
    gate.set()
    qtbot.waitUntil(lambda: operations.quiet)
    assert heard == []


def test_settle_tells_whether_the_writer_is_free(operations: Operations, owner: QObject) -> None:
    gate = threading.Event()
    assert operations.settle(0.01)
    operations.write(owner, lambda _: gate.wait(20))
    assert not operations.settle(0.01)
    gate.set()
    assert operations.settle(20)
