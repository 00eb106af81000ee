"""Long files are written past the page cache; whatever the system says to that, the file holds every byte."""

from __future__ import annotations

import errno
import itertools
import os
import random
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from evidence_vault.errors import DiskFullError
from evidence_vault.store import direct, objectfile
from evidence_vault.store.direct import ALIGNMENT, CAPACITY
from evidence_vault.store.objectfile import DIRECT_FROM, NewFile

linux = pytest.mark.skipif(sys.platform != "linux", reason="only Linux has O_DIRECT")
SIZES = [
    0,
    1,
    DIRECT_FROM - 1,
    DIRECT_FROM,
    DIRECT_FROM + 1,
    DIRECT_FROM + ALIGNMENT,
    DIRECT_FROM + CAPACITY,
    DIRECT_FROM + CAPACITY + ALIGNMENT + 17,
    DIRECT_FROM + 2 * CAPACITY - 1,
]


def written(path: Path, data: bytes, steps: list[int]) -> bytes:
    """What is on the disk after `data` was written in pieces of `steps`, over and over, and synced."""
    view, done, step = memoryview(data), 0, itertools.cycle(steps)
    with NewFile(path) as file:
        while done < len(data):
            count = file.write(view[done : done + next(step)])
            assert count
            done += count
        file.sync()
        assert path.read_bytes() == data
    return path.read_bytes()


@pytest.mark.parametrize("size", SIZES)
def test_every_length_is_whole(tmp_path: Path, size: int) -> None:
    data = random.Random(size).randbytes(size)
    assert written(tmp_path / "a", data, [1_048_832]) == data


def test_pieces_of_any_size(tmp_path: Path) -> None:
    data = random.Random(1).randbytes(DIRECT_FROM + CAPACITY + 12_345)
    assert written(tmp_path / "a", data, [1, 4095, 4097, 100_000, CAPACITY + 3]) == data


@linux
def test_a_long_file_goes_past_the_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if not has_direct(tmp_path / "probe"):
        pytest.skip("this file system has no O_DIRECT")
    how = flags_of_writes(monkeypatch)
    data = bytes(DIRECT_FROM + CAPACITY + 5 * ALIGNMENT + 9)
    assert written(tmp_path / "a", data, [1_048_832]) == data
    assert how == [(CAPACITY, True), (5 * ALIGNMENT, True), (9, False)]


@linux
def test_where_the_system_has_none_the_cache_serves(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(descriptor: int, *, on: bool) -> None:
        raise OSError(errno.EINVAL, "not here")

    monkeypatch.setattr(direct, "_set_direct", refused)
    data = random.Random(2).randbytes(DIRECT_FROM + 99_999)
    assert written(tmp_path / "a", data, [70_000]) == data


@linux
def test_a_file_system_that_refuses_while_writing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(real: Callable[[int, memoryview], int], descriptor: int, part: memoryview) -> int:
        if is_direct(descriptor):
            raise OSError(errno.EINVAL, "only now")
        return real(descriptor, part)

    replace_write(monkeypatch, refused)
    data = random.Random(3).randbytes(DIRECT_FROM + CAPACITY + 4_097)
    assert written(tmp_path / "a", data, [300_000]) == data


@linux
@pytest.mark.parametrize("most", [ALIGNMENT, 5_000])
def test_short_writes_are_continued(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, most: int) -> None:
    def short(real: Callable[[int, memoryview], int], descriptor: int, part: memoryview) -> int:
        if is_direct(descriptor):
            assert len(part) % ALIGNMENT == 0
            return real(descriptor, part[: most // ALIGNMENT * ALIGNMENT])
        return real(descriptor, part[:most])

    replace_write(monkeypatch, short)
    data = random.Random(4).randbytes(DIRECT_FROM + CAPACITY // 2 + 11)
    assert written(tmp_path / "a", data, [200_000]) == data


@linux
def test_a_full_disk_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(real: Callable[[int, memoryview], int], descriptor: int, part: memoryview) -> int:
        raise OSError(errno.ENOSPC, "full")

    replace_write(monkeypatch, full)
    with NewFile(tmp_path / "a") as file:
        file.write(memoryview(bytes(DIRECT_FROM)))
        file.write(memoryview(bytes(CAPACITY - 1)))
        with pytest.raises(DiskFullError):
            file.write(memoryview(bytes(CAPACITY)))


def has_direct(path: Path) -> bool:
    with path.open("wb") as file:
        try:
            direct._set_direct(file.fileno(), on=True)
        except OSError:
            return False
    return True


def is_direct(descriptor: int) -> bool:
    import fcntl

    return bool(fcntl.fcntl(descriptor, fcntl.F_GETFL) & os.O_DIRECT)


def replace_write(
    monkeypatch: pytest.MonkeyPatch, act: Callable[[Callable[[int, memoryview], int], int, memoryview], int]
) -> None:
    """os.write as the direct writer sees it; the file's own writes are not touched."""
    real = os.write

    class Os:
        O_DIRECT = getattr(os, "O_DIRECT", 0)

        @staticmethod
        def write(descriptor: int, part: memoryview) -> int:
            return act(real, descriptor, part)

    monkeypatch.setattr(direct, "os", Os)


def flags_of_writes(monkeypatch: pytest.MonkeyPatch) -> list[tuple[int, bool]]:
    """Size of each write, and whether it went past the cache."""
    seen: list[tuple[int, bool]] = []

    def noted(real: Callable[[int, memoryview], int], descriptor: int, part: memoryview) -> int:
        seen.append((len(part), is_direct(descriptor)))
        return real(descriptor, part)

    replace_write(monkeypatch, noted)
    return seen


def test_the_step_is_aligned() -> None:
    assert objectfile.DIRECT_FROM % ALIGNMENT == 0 == CAPACITY % ALIGNMENT
