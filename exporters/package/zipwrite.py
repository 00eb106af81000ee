"""Writing a plan as a stored ZIP: this thread decrypts the next mebibyte while another computes CRCs and writes."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from typing import IO, Protocol

from evidence_vault.crypto.age.lanes import Lanes
from evidence_vault.errors import PackageError
from evidence_vault.ports import Bytes, CancelToken, EvidenceSource, Progress, check_cancelled
from exporters.package.plan import Plan, PlannedFile
from exporters.package.zipform import Member, central_header, descriptor, end_records, local_header

BLOCK = 1 << 20
_RING = 4


class Sink(Protocol):
    """Append only; files of their own can also go back."""

    def write(self, data: Bytes, /) -> int:
        """Write all of `data`."""


class SeekableSink(Sink, Protocol):
    """A file of its own."""

    def seek(self, offset: int, whence: int = 0, /) -> int:
        """Go to `offset`."""


class _Block:
    """Up to a mebibyte of one member, used again and again."""

    __slots__ = ("data", "first", "index", "last", "room")

    def __init__(self) -> None:
        self.room = memoryview(bytearray(BLOCK))
        self.data = self.room[:0]
        self.index, self.first, self.last = 0, False, False


class ZipWriter:
    """Puts blocks into the ZIP in order; `members` is complete, with offsets and CRCs, once all are in.

    `patch` is the same file as `sink` if one may go back in it: then CRCs stand before the content, as every unpacker
    likes it. Otherwise they follow the content (streamed members).
    """

    def __init__(self, sink: Sink, planned: list[Member], patch: SeekableSink | None) -> None:
        self._sink, self._patch, self._planned = sink, patch, planned
        self._offset = self._crc = 0
        self.members: list[Member] = []

    def put(self, block: _Block) -> None:
        """Write one block, with what stands before and behind its member."""
        self._crc = zlib.crc32(block.data, 0 if block.first else self._crc)
        if block.first:
            self._begin(block)
        if block.data:
            self._sink.write(block.data)
        if block.last:
            self._end(whole=block.first)

    def _begin(self, block: _Block) -> None:
        member = replace(self._planned[block.index], offset=self._offset, crc=self._crc if block.last else 0)
        self.members.append(member)
        self._sink.write(local_header(member))

    def _end(self, *, whole: bool) -> None:
        member = self.members[-1] = replace(self.members[-1], crc=self._crc)
        self._offset = member.end
        if member.streamed:
            self._sink.write(descriptor(member))
        elif not whole and self._patch is not None:
            self._patch.seek(member.offset)
            self._patch.write(local_header(member))
            self._patch.seek(self._offset)

    def finish(self) -> None:
        """Write the directory."""
        size = 0
        for member in self.members:
            size += self._sink.write(central_header(member))
        self._sink.write(end_records(count=len(self.members), size=size, offset=self._offset))


def write_zip(
    plan: Plan,
    source: EvidenceSource,
    sink: Sink,
    patch: SeekableSink | None,
    progress: Progress,
    cancel: CancelToken,
) -> list[Member]:
    """Write all of `plan` to `sink`; returns the members as written. Memory is bounded by a few mebibytes.

    Raises UserCancelled, PackageError if an exhibit is not as long as recorded, and what source and sink raise.
    """
    writer = ZipWriter(sink, plan.members(streamed=patch is None), patch)
    ring = [_Block() for _ in range(_RING)]
    total = plan.content_size
    done = number = 0
    with Lanes({"package-write": writer.put}, room=_RING) as lanes:
        for index, planned in enumerate(plan.files):
            for block in _blocks(planned, index, source, ring, lanes, number):
                check_cancelled(cancel)
                number += 1
                done += len(block.data)
                lanes.give(block)
                progress(done=done, total=total, what="Writing the package")
        lanes.finish()
    writer.finish()
    return writer.members


def _blocks(
    planned: PlannedFile, index: int, source: EvidenceSource, ring: list[_Block], lanes: Lanes[_Block], number: int
) -> Iterator[_Block]:
    """The blocks of one file, each filled only when the writer is through with it; at least one, if empty."""
    with closing(_Bytes(planned.data) if planned.data is not None else _Content(planned, source)) as content:
        left = planned.size
        first = True
        while first or left:
            lanes.wait_for_room()
            block = ring[number % len(ring)]
            size = min(left, BLOCK)
            content.fill(block.room[:size])
            left -= size
            block.data, block.index, block.first, block.last = block.room[:size], index, first, left == 0
            yield block
            first = False
            number += 1
        content.at_end()


class _Bytes:
    def __init__(self, data: bytes) -> None:
        self._rest = memoryview(data)

    def fill(self, room: memoryview) -> None:
        room[:] = self._rest[: len(room)]
        self._rest = self._rest[len(room) :]

    def at_end(self) -> None:
        """Its length was counted, not recorded."""

    def close(self) -> None:
        self._rest.release()


class _Content:
    """An exhibit's bytes out of the vault, held to the length that was recorded."""

    def __init__(self, planned: PlannedFile, source: EvidenceSource) -> None:
        if planned.item is None:
            raise ValueError("a planned file has either data or an item")
        self._stream: IO[bytes] = (
            source.open_part(planned.item, planned.part) if planned.part else source.open_content(planned.item)
        )

    def fill(self, room: memoryview) -> None:
        done = 0
        while done < len(room):
            count = self._read(room[done:])
            if not count:
                raise _other_length()
            done += count

    def _read(self, room: memoryview) -> int:
        if hasattr(self._stream, "readinto"):
            return int(self._stream.readinto(room) or 0)
        data = self._stream.read(len(room))
        room[: len(data)] = data
        return len(data)

    def at_end(self) -> None:
        if self._stream.read(1):
            raise _other_length()

    def close(self) -> None:
        self._stream.close()


def _other_length() -> PackageError:
    return PackageError(
        "An exhibit in the vault is not as long as was recorded, so no package was made.",
        safe="Nothing was left at the destination.",
        next_step="Verify the vault to see which exhibit is concerned.",
    )
