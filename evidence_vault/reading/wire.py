"""Frames on the pipe between host and child. Pure; both sides use it, and neither trusts the other.

A frame is one kind byte, a 4-byte big-endian length, and that many bytes:

    host to child   Q  request: JSON {"op": "facts"|"bare"|"clear", "type", "size", "side"}; for viewing
                       {"op": "frames"|"sound"|"page"|"still"|"text", also "at", "count", "token"} (viewing.py)
                    D  exactly the bytes asked for
    child to host   B  a batch of a streamed answer: JSON (chats/serving.py, chats/unpacking.py)
                    X  bytes of a file that is being unpacked
                    H  hello after confinement: JSON {"version", "layers", "refused"}
                    W  want: 8-byte offset and 4-byte length of a range of the item
                    R  reply: JSON (see replies.py)
                    P  the reply's pixels, perhaps none
"""

from __future__ import annotations

import struct
from typing import IO

VERSION = 1
HEADER = struct.Struct(">cI")
WANT = struct.Struct(">QI")
MAX_RANGE = 4 << 20
MAX_REQUEST = 1024
MAX_REPLY = 1 << 20
MAX_BATCH = 8 << 20
MAX_UNPACKED = 1 << 20

REQUEST, DATA = b"Q", b"D"
HELLO, WANTED, REPLY, PIXELS = b"H", b"W", b"R", b"P"
BATCH, UNPACKED = b"B", b"X"


class WireError(Exception):
    """The other side sent something that is not a permitted frame."""


class WireClosed(WireError):  # noqa: N818 - an end, not always a fault
    """The other side is gone."""


def send(stream: IO[bytes], kind: bytes, body: bytes | bytearray | memoryview) -> None:
    """Write one frame and flush it."""
    stream.write(HEADER.pack(kind, len(body)))
    if body:
        stream.write(body)
    stream.flush()


def receive(stream: IO[bytes], allowed: dict[bytes, int]) -> tuple[bytes, bytes]:
    """Read one frame whose kind is in `allowed` and whose length is at most the number given there.

    Raises WireClosed at the end of the stream and WireError for anything else that is not permitted.
    """
    kind, length = HEADER.unpack(exactly(stream, HEADER.size))
    if kind not in allowed:
        raise WireError("a frame of a kind that is not expected here")
    if length > allowed[kind]:
        raise WireError("a frame longer than is permitted")
    return kind, exactly(stream, length)


def exactly(stream: IO[bytes], size: int) -> bytes:
    """Read `size` bytes. Raises WireClosed if the stream ends before."""
    first = stream.read(size)
    if len(first) == size:
        return first
    parts = [first]
    missing = size - len(first)
    while missing and parts[-1]:
        parts.append(stream.read(missing))
        missing -= len(parts[-1])
    if missing:
        raise WireClosed("the stream ended")
    return b"".join(parts)
