"""Work that is put off gives everything that waits its turn first."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from gui.turns import next_turn

_LONG = 0.03


def test_whatever_waits_comes_between_two_pieces_of_work(qtbot: QtBot) -> None:
    """The beat stands for a key or a paint: it was due while the first piece ran."""
    owner, happened = QObject(), list[str]()

    def piece(name: str, then: str = "") -> None:
        time.sleep(_LONG)
        happened.append(name)
        if then:
            next_turn(owner, lambda: piece(then, "third" if then == "second" else ""))

    beat = QTimer(owner)
    beat.timeout.connect(lambda: happened.append("beat"))
    beat.start(5)
    next_turn(owner, lambda: piece("first", "second"))
    qtbot.waitUntil(lambda: "third" in happened)
    beat.stop()
    between = happened[happened.index("first") + 1 : happened.index("third")]
    assert between.index("beat") < between.index("second"), happened
    assert "beat" in between[between.index("second") :], happened


def test_it_never_comes_when_its_owner_is_gone(qtbot: QtBot) -> None:
    owner, happened = QObject(), list[str]()
    next_turn(owner, lambda: happened.append("work"))
    del owner
    qtbot.wait(20)
    assert not happened
