"""Recognition in the background: after a pause, one run at a time, only while the vault is open and she wants it."""

from __future__ import annotations

import io
import random
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

import pytest
from PIL import Image
from PySide6.QtTest import QSignalSpy

from evidence_vault.errors import ReadingError, UserCancelled, VaultLockedError
from evidence_vault.model import AddDetails, Recognised, RelatedBy
from evidence_vault.ports import NeverCancelled
from gui.desk import Desk
from gui.doors import real
from gui.doors_recognition import ConfinedRecognition
from gui.ports import OpenVault
from gui.recognising import Recognising
from gui.session import Session
from gui.settings_table import RECOGNISE
from tests.gui.fakes import FakeVault
from tests.support import new_vault

Wait = Callable[[], None]


@dataclass
class FakeRecognition:
    """Says it found `prints` once, then nothing."""

    prints: int = 0
    engine: bool = True
    asked: list[str] = field(default_factory=list)
    closed: int = 0

    def close(self) -> None:
        self.closed += 1

    def compare(self, vault: Any, *, progress: Any, cancel: Any) -> Recognised:
        self.asked.append("compare")
        found, self.prints = self.prints, 0
        return Recognised(prints=found)

    def read_words(self, vault: Any, *, progress: Any, cancel: Any) -> Recognised:
        self.asked.append("words")
        if not self.engine:
            raise ReadingError
        return Recognised()


@pytest.fixture
def door(desk: Desk, session: Session, vault: FakeVault, settle: Wait) -> FakeRecognition:
    made = FakeRecognition()
    object.__setattr__(session.doors, "recognition", made)
    session.open(cast("OpenVault", vault))
    settle()
    return made


@pytest.fixture
def recognising(desk: Desk, door: FakeRecognition) -> Recognising:
    assert desk.window.workspace is not None
    return desk.window.workspace.recognising


def test_both_are_done_after_a_pause(recognising: Recognising, door: FakeRecognition, settle: Wait) -> None:
    assert recognising.timer.isActive()
    assert door.asked == []
    recognising.look()
    settle()
    assert door.asked == ["compare", "words"]


def test_what_was_found_is_shown_and_looked_for_once_more(
    recognising: Recognising, door: FakeRecognition, session: Session, settle: Wait
) -> None:
    door.prints = 3
    told = QSignalSpy(session.changed)
    recognising.timer.stop()
    recognising.look()
    settle()
    assert told.count() == 1
    assert recognising.timer.isActive()
    recognising.look()
    settle()
    assert told.count() == 1


def test_without_an_engine_words_are_not_asked_for_again(
    recognising: Recognising, door: FakeRecognition, settle: Wait
) -> None:
    door.engine = False
    for _ in range(2):
        recognising.look()
        settle()
    assert door.asked == ["compare", "words", "compare"]


def test_she_can_turn_it_off(recognising: Recognising, door: FakeRecognition, session: Session, settle: Wait) -> None:
    session.settings.put(RECOGNISE, False)
    recognising.look()
    settle()
    assert door.asked == []
    session.settings.put(RECOGNISE, True)
    recognising.look()
    settle()
    assert door.asked == ["compare", "words"]


def test_nothing_is_asked_of_a_locked_vault(
    recognising: Recognising, door: FakeRecognition, session: Session, settle: Wait
) -> None:
    session.lock()
    recognising.look()
    settle()
    assert door.asked == []


def test_locking_ends_the_child(door: FakeRecognition, session: Session) -> None:
    assert door.closed == 0
    session.lock()
    assert door.closed == 1


def test_the_child_is_ended_in_the_middle_of_a_picture(tmp_path: Path) -> None:
    """At lock nobody waits for an engine that needs seconds, and a child that holds pixels is not left running."""
    recognition = ConfinedRecognition()
    vault = new_vault(tmp_path / "papers")
    vault.add_bytes(tile(512), "a.png", AddDetails())

    def lock_now(*, done: int, total: int, what: str) -> None:
        vault.lock()
        recognition.close()

    with pytest.raises((VaultLockedError, ReadingError, UserCancelled)):
        recognition.compare(cast("OpenVault", vault), progress=lock_now, cancel=NeverCancelled())
    assert recognition._reader is None


def test_story_of_the_same_picture_twice(real_desk: Desk, real_session: Session, wait: Wait, tmp_path: Path) -> None:
    """She saves a picture that she saved before in another size, and its page says where it was seen."""
    object.__setattr__(real_session.doors, "recognition", ConfinedRecognition())
    vault = new_vault(tmp_path / "papers")
    first, second = (vault.add_bytes(tile(side), f"{side}.png", AddDetails()) for side in (512, 384))
    real_session.open(cast("OpenVault", vault))
    wait()
    assert real_desk.window.workspace is not None
    real_desk.window.workspace.recognising.look()
    wait()
    related = real(real_session.vault).related(second.id)
    assert [(one.by, one.item.id) for one in related] == [(RelatedBy.PICTURE, first.id)]


def tile(side: int) -> bytes:
    """Some shapes with enough in them to be told apart: nobody is in it."""
    image = Image.frombytes("L", (16, 16), random.Random(5).randbytes(256))
    held = io.BytesIO()
    image.resize((side, side), Image.Resampling.BICUBIC).convert("RGB").save(held, "PNG")
    return held.getvalue()
