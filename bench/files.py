"""Input for the benches: files that cannot be compressed, and what others do with the same bytes."""

from __future__ import annotations

import hashlib
import os
import random
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

MIB = 1024 * 1024
BLOCK = MIB


def make_file(path: Path, size: int, *, seed: int) -> Path:
    """A file of `size` bytes that no compressor shrinks; the same for the same seed."""
    noise = random.Random(seed)
    block = bytearray(noise.randbytes(min(size, 16 * MIB)))
    with path.open("wb") as out:
        left = size
        while left:
            block[:8] = noise.randbytes(8)  # no two blocks alike
            out.write(memoryview(block)[: min(left, len(block))])
            left -= min(left, len(block))
    return path


def make_files(folder: Path, count: int, size: int) -> list[Path]:
    """`count` files of `size` bytes in `folder`."""
    folder.mkdir()
    return [make_file(folder / f"{number:05}.jpg", size, seed=number) for number in range(count)]


def sha256_of(path: Path) -> str:
    """SHA-256 with hashlib, 1 MiB at a time, into one buffer."""
    digest, buffer = hashlib.sha256(), bytearray(BLOCK)
    view = memoryview(buffer)
    with path.open("rb", buffering=0) as source:
        while size := source.readinto(buffer):
            digest.update(view[:size])
    return digest.hexdigest()


def sha256_two_threads(paths: Sequence[Path]) -> None:
    """SHA-256 of every file, two at a time."""
    with ThreadPoolExecutor(2) as pool:
        for _ in pool.map(lambda half: [sha256_of(path) for path in half], (paths[::2], paths[1::2])):
            pass


def write_and_fsync(source: Path, target: Path) -> None:
    """Write the bytes of `source`, read from the page cache into one buffer, to `target`, and wait for the disk."""
    buffer = memoryview(bytearray(BLOCK))
    with source.open("rb", buffering=0) as opened, target.open("wb", buffering=0) as out:
        while size := opened.readinto(buffer):
            out.write(buffer[:size])
        os.fsync(out.fileno())
