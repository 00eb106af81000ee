"""What goes wrong while sealing reaches the caller as it is, and no thread stays behind."""

from __future__ import annotations

import errno
import io
import threading
from collections.abc import Iterator

import pytest

from evidence_vault.crypto.age import SealingSink, chunks_as_source, seal
from evidence_vault.crypto.age.lanes import Lanes
from evidence_vault.crypto.age.outgoing import BLOCK
from evidence_vault.errors import BadRecipientError, ObjectDamagedError, UserCancelled

from .age_files import IDENTITY, content, opened

TO = [IDENTITY.recipient]


@pytest.fixture(autouse=True)
def _no_thread_stays() -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    assert {thread.name for thread in set(threading.enumerate()) - before} == set()


class Failing(io.BytesIO):
    """A file that fails once this many bytes have passed, in either direction."""

    def __init__(self, data: bytes, error: OSError, after: int) -> None:
        super().__init__(data)
        self._error = error
        self._after = after

    def readinto(self, buffer: memoryview, /) -> int:  # type: ignore[override]
        if self.tell() >= self._after:
            raise self._error
        return super().readinto(buffer)

    def write(self, data: memoryview, /) -> int:  # type: ignore[override]
        if self.tell() + len(data) > self._after:
            raise self._error
        return super().write(data)


FULL = OSError(errno.ENOSPC, "No space left on device")
GONE = OSError(errno.EIO, "Input/output error")


@pytest.mark.parametrize("after", [0, 1, BLOCK, 3 * BLOCK, 9 * BLOCK, 11 * BLOCK])
def test_a_failing_source_surfaces_and_leaves_no_whole_file(after: int) -> None:
    sink = io.BytesIO()
    with pytest.raises(OSError, match="Input/output") as caught:
        seal(Failing(content(12 * BLOCK), GONE, after), sink, TO)
    assert caught.value is GONE
    with pytest.raises(ObjectDamagedError):
        opened(sink.getvalue())


@pytest.mark.parametrize("after", [0, 300, BLOCK, 5 * BLOCK, 9 * BLOCK, 12 * BLOCK])
def test_a_full_disk_surfaces(after: int) -> None:
    with pytest.raises(OSError, match="No space") as caught:
        seal(io.BytesIO(content(12 * BLOCK)), Failing(b"", FULL, after), TO)
    assert caught.value is FULL


def test_a_full_disk_surfaces_for_small_content_and_streams() -> None:
    with pytest.raises(OSError, match="No space"):
        seal(io.BytesIO(b"small"), Failing(b"", FULL, 200), TO)
    sink = SealingSink(Failing(b"", FULL, 2 * BLOCK), TO)
    with pytest.raises(OSError, match="No space"):
        sink.write(content(4 * BLOCK))


def test_a_full_disk_stops_the_reading_soon() -> None:
    """The source is not read to its end for nothing: at most the blocks in flight."""
    source = io.BytesIO(content(40 * BLOCK))
    with pytest.raises(OSError, match="No space"):
        seal(source, Failing(b"", FULL, 2 * BLOCK), TO)
    assert source.tell() <= 16 * BLOCK


class CancelledAfter:
    """A token that answers yes from the n-th question on."""

    def __init__(self, answers: int) -> None:
        self._left = answers

    @property
    def cancelled(self) -> bool:
        self._left -= 1
        return self._left < 0


@pytest.mark.parametrize("questions", [0, 1, 2, 7])
def test_cancelling_stops_between_blocks(questions: int) -> None:
    source, sink, told = io.BytesIO(content(20 * BLOCK)), io.BytesIO(), []
    with pytest.raises(UserCancelled):
        seal(source, sink, TO, on_bytes=told.append, cancel=CancelledAfter(questions))
    assert sum(told) <= max(0, questions - 1) * BLOCK
    with pytest.raises(ObjectDamagedError):
        opened(sink.getvalue())


@pytest.mark.parametrize("size", [0, 5, BLOCK, 5 * BLOCK + 1])
def test_progress_counts_every_byte_once(size: int) -> None:
    told: list[int] = []
    seal(io.BytesIO(content(size)), io.BytesIO(), TO, on_bytes=told.append)
    assert sum(told) == size
    assert max(told) <= BLOCK


def test_an_error_in_the_callers_own_progress_surfaces() -> None:
    def broken(_: int) -> None:
        raise LookupError("window is gone")

    with pytest.raises(LookupError):
        seal(io.BytesIO(content(9 * BLOCK)), io.BytesIO(), TO, on_bytes=broken)


class Dribbling(io.RawIOBase):
    """A source and a sink that only ever take a little at a time, as pipes do."""

    def __init__(self, data: bytes = b"") -> None:
        self.file = io.BytesIO(data)

    def readinto(self, buffer: memoryview, /) -> int:  # type: ignore[override]
        return self.file.readinto(buffer[:7001])

    def write(self, data: memoryview, /) -> int:  # type: ignore[override]
        return self.file.write(data[:5003])


def test_short_reads_and_short_writes_are_continued() -> None:
    data, sink = content(3 * BLOCK + 17), Dribbling()
    result = seal(Dribbling(data), sink, TO)
    assert opened(sink.file.getvalue()) == data
    assert result.sealed_size == len(sink.file.getvalue())


class NotNow:
    """A non-blocking file that has nothing and takes nothing."""

    def readinto(self, _: memoryview, /) -> None:
        return None

    def write(self, _: memoryview, /) -> None:
        return None


def test_non_blocking_files_are_an_error_not_an_endless_loop() -> None:
    with pytest.raises(BlockingIOError):
        seal(NotNow(), io.BytesIO(), TO)
    with pytest.raises(BlockingIOError):
        seal(io.BytesIO(b"x"), NotNow(), TO)


def test_nobody_to_encrypt_for_is_refused_before_anything_is_written() -> None:
    sink = io.BytesIO()
    with pytest.raises(BadRecipientError):
        seal(io.BytesIO(b"x"), sink, [])
    assert sink.getvalue() == b""


def test_small_content_is_sealed_in_the_callers_thread(monkeypatch: pytest.MonkeyPatch) -> None:
    def no_thread(_: threading.Thread) -> None:
        raise AssertionError("a thread was started")

    monkeypatch.setattr(threading.Thread, "start", no_thread)
    seal(io.BytesIO(content(BLOCK - 1)), io.BytesIO(), TO)


def test_when_a_thread_cannot_be_started_the_others_end(monkeypatch: pytest.MonkeyPatch) -> None:
    start, started = threading.Thread.start, []

    def only_one(thread: threading.Thread) -> None:
        if started:
            raise RuntimeError("can't start new thread")
        started.append(thread)
        start(thread)

    monkeypatch.setattr(threading.Thread, "start", only_one)
    with pytest.raises(RuntimeError, match="new thread"), Lanes({"a": print, "b": print}, room=1):
        pytest.fail("entered without its threads")


def test_a_source_of_chunks_that_fails_surfaces() -> None:
    def chunks() -> Iterator[bytes]:
        yield content(2 * BLOCK)
        raise LookupError("the exporter failed")

    with pytest.raises(LookupError):
        seal(chunks_as_source(chunks()), io.BytesIO(), TO)
