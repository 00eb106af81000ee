"""Frames go through as they are, and nothing that is no frame does."""

from __future__ import annotations

import io
import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evidence_vault.helpers import frames


@given(st.lists(st.lists(st.binary(max_size=300), max_size=9), max_size=4))
def test_frames_come_out_as_they_went_in(sent: list[list[bytes]]) -> None:
    pipe = io.BytesIO()
    for parts in sent:
        frames.send(pipe, parts)
    pipe.seek(0)
    received = []
    while (parts := frames.receive(pipe)) is not None:
        received.append(parts)
    assert received == sent


def test_a_frame_cut_anywhere_is_none() -> None:
    pipe = io.BytesIO()
    frames.send(pipe, [b"path", b"", b"key"])
    whole = pipe.getvalue()
    for end in range(1, len(whole)):
        with pytest.raises(frames.FrameError):
            frames.receive(io.BytesIO(whole[:end]))


@pytest.mark.parametrize(
    "start",
    [
        struct.pack(">I", frames.MAX_PARTS + 1) + bytes(4 * frames.MAX_PARTS + 4),
        struct.pack(">II", 1, frames.MAX_BYTES + 1),
        struct.pack(">III", 2, frames.MAX_BYTES, 1),
        b"Traceback (most recent call last)",
    ],
)
def test_a_frame_beyond_the_bounds_is_none(start: bytes) -> None:
    with pytest.raises(frames.FrameError):
        frames.receive(io.BytesIO(start))
