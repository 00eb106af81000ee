"""Writing age files in one pass: the content is read once, hashed, encrypted, written, and the result hashed too.

Where the work is done was measured: a SHA-256 costs more than reading and encrypting together, so each of the two has
a thread of its own, and so has writing, which mostly waits for the disk.
"""

from __future__ import annotations

import io
import os
from collections.abc import Callable, Iterable, Iterator, Sequence

from evidence_vault.crypto.age.blocks import Blocks
from evidence_vault.crypto.age.lanes import Lanes
from evidence_vault.crypto.age.outgoing import AgeFile, Block, Sealed, Sink, Source
from evidence_vault.crypto.age.recipients import Wraps
from evidence_vault.ports import Bytes, CancelToken, Entropy, NeverCancelled, check_cancelled

_RING = 12
"""Blocks in flight; each is 2 MiB with its ciphertext."""


def seal(
    source: Source,
    sink: Sink,
    recipients: Sequence[Wraps],
    *,
    entropy: Entropy = os.urandom,
    on_bytes: Callable[[int], object] | None = None,
    cancel: CancelToken | None = None,
    file_key: bytes | None = None,
    blocks: Blocks | None = None,
) -> Sealed:
    """Read `source` to its end and write it to `sink` as an age file; neither is closed, nor `sink` synced.

    `on_bytes` is told, in the caller's thread, how many bytes of content were taken since it was last told.
    `cancel` is asked before each mebibyte. Content under one mebibyte is done in the caller's thread alone; longer
    content in three more threads, gone when this returns or raises. `file_key` is as for AgeFile; `blocks` lends the
    work buffers, which are otherwise made anew. What was written before an error is no valid age file.
    Raises UserCancelled, BadRecipientError, and the OSError of source or sink as it is.
    """
    token = cancel or NeverCancelled()
    tell = on_bytes or _tell_nobody
    check_cancelled(token)
    file = AgeFile(sink, recipients, entropy, file_key=file_key)
    with (blocks or Blocks()).lent() as first:
        first.fill(source)
        if first.full:
            _seal_long(file, first, source, tell, token)
        else:
            file.do_all(first, last=True)
            tell(first.size)
    return file.result()


def _tell_nobody(_: int) -> None:
    """For callers that show nothing."""


def _seal_long(
    file: AgeFile, first: Block, source: Source, tell: Callable[[int], object], token: CancelToken
) -> None:
    """The caller's thread reads and encrypts; one lane hashes the content, one the ciphertext, one writes."""
    ring = [first] + [Block() for _ in range(_RING - 1)]
    works = {"seal-content": file.hash_content, "seal-digest": file.hash_sealed, "seal-write": file.write}
    with Lanes(works, room=_RING) as lanes:
        lanes.wait_for_room()
        for block, last in _blocks(ring, source, lanes, token):
            file.seal(block, last=last)
            lanes.give(block)
            tell(block.size)
        lanes.finish()


def _blocks(
    ring: list[Block], source: Source, lanes: Lanes[Block], token: CancelToken
) -> Iterator[tuple[Block, bool]]:
    """Each filled block with whether it is the last. One block is read ahead: the last chunk is marked as such."""
    number = 0
    while ring[number].full:
        check_cancelled(token)
        following = (number + 1) % len(ring)
        lanes.wait_for_room()
        ring[following].fill(source)
        if ring[following].size == 0:
            yield ring[number], True
            return
        yield ring[number], False
        number = following
    yield ring[number], True


class SealingSink:
    """A writer that turns what is written to it into an age file in `sink`, for content produced piece by piece.

    Call `finish` for the last chunk; without it, or after an error inside `with`, the file is no valid age file and
    every reader says so. `sink` is neither closed nor synced. Not for use from several threads.
    """

    def __init__(self, sink: Sink, recipients: Sequence[Wraps], entropy: Entropy = os.urandom) -> None:
        self._file = AgeFile(sink, recipients, entropy)
        self._block = Block()
        self._result: Sealed | None = None

    def write(self, data: Bytes, /) -> int:
        """Take all of `data`. Raises ValueError after `finish`, and the OSError of the sink."""
        if self._result is not None:
            raise ValueError("write to a finished SealingSink")
        view = memoryview(data).cast("B")
        taken = 0
        while taken < len(view):
            if self._block.full:
                self._file.do_all(self._block, last=False)
                self._block.size = 0
            taken += self._block.take(view[taken:])
        return taken

    def finish(self) -> Sealed:
        """Write the last chunk and return the digests; a second call returns the same."""
        if self._result is None:
            self._file.do_all(self._block, last=True)
            self._result = self._file.result()
        return self._result

    def close(self) -> None:
        """The same as `finish`, for callers that expect a file."""
        self.finish()

    def __enter__(self) -> SealingSink:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if kind is None:
            self.finish()


class _Chunks(io.RawIOBase):
    """An iterable of byte strings, read as a file."""

    def __init__(self, chunks: Iterable[Bytes]) -> None:
        self._chunks = iter(chunks)
        self._rest = memoryview(b"")

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview, /) -> int:  # type: ignore[override]
        while not self._rest:
            following = next(self._chunks, None)
            if following is None:
                return 0
            self._rest = memoryview(following).cast("B")
        count = min(len(buffer), len(self._rest))
        buffer[:count] = self._rest[:count]
        self._rest = self._rest[count:]
        return count


def chunks_as_source(chunks: Iterable[Bytes]) -> io.RawIOBase:
    """A source for `seal` out of an iterable of byte strings, which is read as far as needed."""
    return _Chunks(chunks)
