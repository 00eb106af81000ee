"""What goes over the pipe between the vault and a helper: a list of byte strings, their lengths first. Pure.

    frame = count, then `count` lengths, then the byte strings; every number is 4 bytes, big endian

Both ends are the same program of the same release, so there is no version.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence
from typing import IO

MAX_PARTS = 4096
MAX_BYTES = 8 * 1024 * 1024
_NUMBER = struct.Struct(">I")


class FrameError(Exception):
    """What came is no frame, or only the beginning of one."""


def send(stream: IO[bytes], parts: Sequence[bytes]) -> None:
    """Write one frame and flush it. Raises the OSError of a pipe that nobody reads."""
    stream.write(struct.pack(f">I{len(parts)}I", len(parts), *map(len, parts)) + b"".join(parts))
    stream.flush()


def receive(stream: IO[bytes]) -> list[bytes] | None:
    """One frame, or None at the end of the stream. Raises FrameError."""
    first = stream.read(_NUMBER.size)
    if not first:
        return None
    if len(first) != _NUMBER.size:
        raise FrameError
    (count,) = _NUMBER.unpack(first)
    if count > MAX_PARTS:
        raise FrameError
    lengths = struct.unpack(f">{count}I", _exactly(stream, count * _NUMBER.size))
    if sum(lengths) > MAX_BYTES:
        raise FrameError
    body = _exactly(stream, sum(lengths))
    parts, start = [], 0
    for length in lengths:
        parts.append(body[start : start + length])
        start += length
    return parts


def _exactly(stream: IO[bytes], size: int) -> bytes:
    data = stream.read(size)
    if len(data) != size:
        raise FrameError
    return data
