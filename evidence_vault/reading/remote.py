"""The item as the child sees it: a read-only stream whose ranges are asked of the host over the pipe."""

from __future__ import annotations

import io
import os
from typing import IO, TYPE_CHECKING

from evidence_vault.reading import wire

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer


class RemoteItem(io.RawIOBase):
    """Seekable; wrap it in io.BufferedReader for small reads, or call `whole`."""

    def __init__(self, source: IO[bytes], sink: IO[bytes], size: int) -> None:
        super().__init__()
        self._source = source
        self._sink = sink
        self._size = size
        self._at = 0

    def readable(self) -> bool:
        """Always."""
        return True

    def seekable(self) -> bool:
        """Always."""
        return True

    def tell(self) -> int:
        """The offset of the next read."""
        return self._at

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """As for any stream."""
        base = {os.SEEK_SET: 0, os.SEEK_CUR: self._at, os.SEEK_END: self._size}[whence]
        if base + offset < 0:
            raise ValueError("seek before the start")
        self._at = base + offset
        return self._at

    def readinto(self, buffer: WriteableBuffer, /) -> int:
        """Ask the host for as much as fits."""
        view = memoryview(buffer).cast("B")
        length = min(len(view), self._size - self._at, wire.MAX_RANGE)
        if length <= 0:
            return 0
        view[:length] = self._range(length)
        return length

    def whole(self) -> bytes:
        """All bytes of the item."""
        self._at = 0
        held = io.BytesIO()
        while self._at < self._size:
            held.write(self._range(min(wire.MAX_RANGE, self._size - self._at)))
        return held.getvalue()

    def _range(self, length: int) -> bytes:
        wire.send(self._sink, wire.WANTED, wire.WANT.pack(self._at, length))
        _, data = wire.receive(self._source, {wire.DATA: length})
        if len(data) != length:
            raise wire.WireClosed("the host sent less than was asked for")
        self._at += length
        return data
