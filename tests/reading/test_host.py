"""The host against children that die, hang, lie or babble: a preview is lost, and never anything else."""

from __future__ import annotations

import io
import json
import os
import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from evidence_vault.errors import ObjectDamagedError, ReadingError, UnreadableSourceError
from evidence_vault.model import FileFacts, ReadStatus
from evidence_vault.reading import FactReader, Limits
from evidence_vault.reading import process as reading_process
from evidence_vault.reading.limits import MAX_WHOLE_BYTES
from evidence_vault.reading.reasons import TEXTS, Reason

PROGRAM = str(Path(__file__).with_name("hostile_child.py"))
PNG = "image/png"


def hostile(behaviour: str, **limits: float) -> FactReader:
    made = Limits(**{"start_seconds": 20.0, "item_seconds": 20.0, "children": 1, **limits})  # type: ignore[arg-type]
    return FactReader(made, arguments=[sys.executable, "-I", "-B", PROGRAM, behaviour])


def ask(reader: FactReader, media_type: str = "text/plain") -> FileFacts:
    return reader.read(io.BytesIO(b"12345678"), 8, media_type)


@pytest.mark.parametrize(
    ("behaviour", "reason"),
    [
        ("crash", Reason.STOPPED),
        ("no-pixels", Reason.STOPPED),
        ("spin", Reason.TOO_SLOW),
        ("outside", Reason.BAD_REPLY),
        ("greedy", Reason.BAD_REPLY),
        ("backwards", Reason.BAD_REPLY),
        ("endless-wants", Reason.BAD_REPLY),
        ("huge-frame", Reason.BAD_REPLY),
        ("wrong-frame", Reason.BAD_REPLY),
        ("many-pixels", Reason.BAD_REPLY),
        ("not-json", Reason.BAD_REPLY),
    ],
)
def test_a_misbehaving_child_costs_one_preview(behaviour: str, reason: Reason) -> None:
    with hostile(behaviour) as reader:
        for _ in range(2):  # and the next item gets a new child
            found = ask(reader)
            assert (found.status, found.reason) == (ReadStatus.FAILED, TEXTS[reason])
            assert found.facts == ()


@pytest.mark.parametrize("behaviour", ["hang", "mute"])
def test_a_hanging_child_is_ended(behaviour: str) -> None:
    began = time.monotonic()
    with hostile(behaviour, start_seconds=0.7 if behaviour == "mute" else 20.0, item_seconds=0.5) as reader:
        found = ask(reader)
    assert found.reason == TEXTS[Reason.NOT_STARTED if behaviour == "mute" else Reason.TOO_SLOW]
    assert time.monotonic() - began < 15


@pytest.mark.parametrize(
    ("behaviour", "reason"),
    [
        ("silent", Reason.NOT_STARTED),
        ("babble", Reason.NOT_STARTED),
        ("unconfined", Reason.NOT_CONFINED),
        ("other-version", Reason.NOT_CONFINED),
    ],
)
def test_without_proven_confinement_nothing_is_opened(behaviour: str, reason: Reason) -> None:
    with hostile(behaviour) as reader:
        for _ in range(5):
            found = ask(reader, PNG)
            assert (found.status, found.reason) == (ReadStatus.DECLINED, TEXTS[reason])
        with pytest.raises(ReadingError, match=TEXTS[reason][:20]):
            reader.layers()
        with pytest.raises(ReadingError):
            reader.clear_picture(io.BytesIO(b"12345678"), 8, PNG, max_side=10)


def test_a_program_that_is_not_there_is_declined() -> None:
    with FactReader(arguments=["/nonexistent/program"]) as reader:
        assert ask(reader).reason == TEXTS[Reason.NOT_STARTED]


def test_a_child_that_died_while_idle_is_replaced_unnoticed() -> None:
    with hostile("idle-death") as reader:
        assert [ask(reader).status for _ in range(4)] == [ReadStatus.READ] * 4


def test_a_picture_whose_decoder_dies_keeps_what_its_exif_says() -> None:
    with hostile("crash-then-bare") as reader:
        found = ask(reader, PNG)
    assert (found.status, found.reason) == (ReadStatus.PARTLY, TEXTS[Reason.STOPPED])
    assert [fact.value for fact in found.facts] == ["bare"]


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
def test_the_child_is_given_next_to_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EVIDENCE_VAULT_PASSPHRASE", "never")
    with (tmp_path / "open").open("wb") as held, hostile("surroundings") as reader:
        os.set_inheritable(held.fileno(), True)
        found = json.loads(ask(reader).facts[0].value)
    assert set(found["environment"]) <= {"LC_CTYPE"}  # Python sets this one itself (PEP 538)
    assert found["descriptors"] == [0, 1, 2, 3]  # 3 is the listing of the folder itself
    assert found["folder"] == "/"
    assert found["session"] is True


def test_nothing_of_hers_is_in_a_request() -> None:
    request = reading_process.Request(op="facts", media_type=PNG, size=3)
    assert json.loads(request.body) == {"op": "facts", "type": PNG, "size": 3, "side": 0}


def test_a_child_serves_many_items_and_then_is_replaced() -> None:
    with hostile("good", items_per_child=3) as reader:
        seen = [ask(reader).facts[0].value for _ in range(7)]
    assert [seen.index(pid) for pid in seen] == [0, 0, 0, 3, 3, 3, 6]


def test_two_callers_are_served_by_two_children_and_a_third_waits() -> None:
    with hostile("good", children=2) as reader, ThreadPoolExecutor(6) as callers:
        pids = {found.facts[0].value for found in callers.map(lambda _: ask(reader), range(60))}
    assert 1 <= len(pids) <= 2


class Failing(io.BytesIO):
    """A vault stream that finds damage."""

    def read(self, size: int | None = -1, /) -> bytes:
        raise ObjectDamagedError


def test_damage_found_by_the_vault_reaches_the_caller(reader: FactReader) -> None:
    with pytest.raises(ObjectDamagedError):
        reader.read(Failing(b"x"), 1, PNG)
    with pytest.raises(UnreadableSourceError):
        reader.read(io.BytesIO(b"short"), 100, PNG)
    assert ask(reader).status is ReadStatus.READ


@pytest.mark.parametrize(
    ("media_type", "size", "status", "reason"),
    [
        (PNG, 0, ReadStatus.NOT_TRIED, Reason.EMPTY),
        (PNG, MAX_WHOLE_BYTES + 1, ReadStatus.DECLINED, Reason.TOO_LARGE),
        ("application/octet-stream", 5, ReadStatus.NOT_TRIED, Reason.NO_READER),
        ("no/such-type", 5, ReadStatus.NOT_TRIED, Reason.NO_READER),
        ("video/webm", 5, ReadStatus.NOT_TRIED, Reason.NO_READER),
    ],
)
def test_what_needs_no_child_starts_none(media_type: str, size: int, status: ReadStatus, reason: Reason) -> None:
    with FactReader(arguments=["/nonexistent/program"]) as reader:
        found = reader.read(io.BytesIO(), size, media_type)
    assert (found.status, found.reason) == (status, TEXTS[reason])


def test_after_close_nothing_is_read_and_no_child_is_left() -> None:
    reader = hostile("good")
    pid = int(ask(reader).facts[0].value)
    reader.close()
    reader.close()
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)
    with pytest.raises(ReadingError):
        ask(reader)


def test_close_ends_an_item_that_is_being_read() -> None:
    reader = hostile("hang", item_seconds=300.0)
    asked, outcome = threading.Event(), []

    def wait_for_it() -> None:
        asked.set()
        try:
            outcome.append(ask(reader))
        except ReadingError as error:
            outcome.append(error)

    thread = threading.Thread(target=wait_for_it)
    thread.start()
    assert asked.wait(10)
    reader.close()
    thread.join(30)
    assert not thread.is_alive()
    assert isinstance(outcome[0], ReadingError)


def test_clear_pictures_are_asked_for_within_bounds(reader: FactReader) -> None:
    for side in (0, -1, 4097):
        with pytest.raises(ValueError, match="max_side"):
            reader.clear_picture(io.BytesIO(b"x"), 1, PNG, max_side=side)
    with pytest.raises(ReadingError, match="no picture"):
        reader.clear_picture(io.BytesIO(b"x"), 1, "application/pdf", max_side=10)


def test_every_reason_has_words() -> None:
    assert set(TEXTS) == set(Reason)
    sentences: Callable[[str], bool] = lambda text: text.endswith(".") and "!" not in text  # noqa: E731
    assert all(sentences(text) for reason, text in TEXTS.items() if reason)
