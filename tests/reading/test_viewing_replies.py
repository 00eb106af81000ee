"""What a viewer's child may answer: exactly what was asked for, in bounds, and nothing else."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path
from typing import Any

import pytest

from evidence_vault.errors import ReadingError
from evidence_vault.reading import Limits, MediaViewer
from evidence_vault.reading import viewing as checked
from evidence_vault.reading.checks import BadReplyError, any_object, outcome
from evidence_vault.reading.limits import MAX_DURATION_MS
from evidence_vault.reading.reasons import TEXTS, Reason

READ: dict[str, Any] = {"status": "read", "reason": ""}
FRAMES: dict[str, Any] = {**READ, "width": 2, "height": 3, "times": [0, 40], "sound": True, "duration": 80}
PAGE: dict[str, Any] = {**READ, "width": 2, "height": 3, "pages": 4}
TEXT: dict[str, Any] = {**READ, "pages": 1, "encoding": "UTF-8"}
LEVELS: dict[str, Any] = {**READ, "duration": 80}


def test_good_answers_are_taken() -> None:
    shown = checked._frames(FRAMES, bytes(36), 2, 3)
    assert (len(shown.pictures), shown.times, shown.duration) == (2, (0, 40), 80)
    assert checked._page(PAGE, bytes(18), 3).pages == 4
    assert checked._text(TEXT, "字\n\t".encode()).text == "字\n\t"
    assert checked._levels(LEVELS, b"abc", 3).levels == b"abc"
    ended = {**FRAMES, "width": 0, "height": 0, "times": []}
    assert checked._frames(ended, b"", 2, 3).pictures == ()


@pytest.mark.parametrize(
    ("change", "held"),
    [
        ({"width": 0}, 36),
        ({"width": 4}, 36),
        ({"height": True}, 36),
        ({"height": 3.0}, 36),
        ({}, 35),
        ({}, 37),
        ({}, 18),
        ({"times": [0]}, 36),
        ({"times": [0, 1, 2]}, 54),
        ({"times": [40, 0]}, 36),
        ({"times": [0, MAX_DURATION_MS + 1]}, 36),
        ({"times": [-1, 0]}, 36),
        ({"times": [0, "1"]}, 36),
        ({"times": "01"}, 36),
        ({"times": None}, 0),
        ({"sound": 1}, 36),
        ({"sound": "no"}, 36),
        ({"duration": -1}, 36),
        ({"duration": MAX_DURATION_MS + 1}, 36),
        ({"name": "x"}, 36),
    ],
)
def test_pictures_out_of_bounds_are_refused(change: dict[str, Any], held: int) -> None:
    with pytest.raises(BadReplyError):
        checked._frames({**FRAMES, **change}, bytes(held), 2, 3)


@pytest.mark.parametrize("change", [{"pages": 0}, {"pages": 1 << 60}, {"width": 4}, {"height": 0}, {"x": 1}])
def test_a_page_out_of_bounds_is_refused(change: dict[str, Any]) -> None:
    with pytest.raises(BadReplyError):
        checked._page({**PAGE, **change}, bytes(18), 3)


@pytest.mark.parametrize(
    ("change", "held"),
    [
        ({}, b"\xff"),
        ({}, b"\x1b[31m"),
        ({}, "\u202e".encode()),
        ({}, b"a\rb"),
        ({}, b"\x00"),
        ({"encoding": "<b>"}, b""),
        ({"encoding": 1}, b""),
        ({"encoding": ["UTF-8"]}, b""),
        ({"pages": "1"}, b""),
    ],
)
def test_text_that_cannot_be_shown_is_refused(change: dict[str, Any], held: bytes) -> None:
    with pytest.raises(BadReplyError):
        checked._text({**TEXT, **change}, held)


def test_more_sound_than_asked_for_is_refused() -> None:
    with pytest.raises(BadReplyError):
        checked._levels(LEVELS, bytes(4), 3)


@pytest.mark.parametrize("body", [b"", b"[]", b"1", b"{", b"[" * 100_000, b'{"status":"read"}', b"\xff"])
def test_what_is_not_an_answer_is_refused(body: bytes) -> None:
    with pytest.raises(BadReplyError):
        outcome(any_object(body))


@pytest.mark.parametrize("reason", ["too-slow", "not-confined", "bad-reply", "no such"])
def test_reasons_that_are_not_the_childs_to_give_are_refused(reason: str) -> None:
    with pytest.raises(BadReplyError):
        outcome(any_object(json.dumps({"status": "failed", "reason": reason}).encode()))


@pytest.mark.parametrize(
    ("behaviour", "reason"),
    [
        ("view-extra", Reason.BAD_REPLY),
        ("view-many", Reason.BAD_REPLY),
        ("view-bytes", Reason.BAD_REPLY),
        ("view-words", Reason.BAD_REPLY),
        ("many-pixels", Reason.BAD_REPLY),
        ("outside", Reason.BAD_REPLY),
        ("crash", Reason.STOPPED),
        ("unconfined", Reason.NOT_CONFINED),
    ],
)
def test_a_hostile_child_shows_nothing(behaviour: str, reason: Reason) -> None:
    program = [sys.executable, "-I", "-B", str(Path(__file__).with_name("hostile_child.py")), behaviour]
    with MediaViewer(Limits(start_seconds=20, item_seconds=20, children=1), arguments=program) as viewer:
        with pytest.raises(ReadingError) as caught:
            viewer.frames(io.BytesIO(bytes(8)), 8, "video/mp4", at=0, count=2, side=4, token=1)
        assert caught.value.what == TEXTS[reason]
