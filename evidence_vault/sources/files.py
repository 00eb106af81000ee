"""Files as a source: what to take, in what order, and noticing one that changes while it is read."""

from __future__ import annotations

import io
import os
import stat
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import IO

from evidence_vault.errors import SourceChangedError, UnreadableSourceError

HEAD = 4096
"""How many of its first bytes tell what a file is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenSource:
    """An opened file. `modified` is RFC 3339 UTC with milliseconds; it and `size`: what the disk then said."""

    path: Path
    name: str
    size: int
    modified: str
    modified_ns: int
    stream: IO[bytes]

    def reading(self) -> ReadErrors:
        """The stream, its faults raised as UnreadableSourceError."""
        return ReadErrors(self.stream)

    def check_unchanged(self, read: int) -> None:
        """Raise SourceChangedError if the file grew, shrank or was written to while it was read."""
        now = os.fstat(self.stream.fileno())
        if now.st_size != self.size or read != self.size or now.st_mtime_ns != self.modified_ns:
            raise SourceChangedError


class ReadErrors(io.RawIOBase):
    """The source, its faults named as such and its first bytes seen without reading them twice."""

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream = stream

    def head(self, size: int) -> bytes:
        """Up to `size` of the first bytes; they are read again afterwards. Raises UnreadableSourceError."""
        try:
            data = self._stream.read(size)
            self._stream.seek(0)
        except OSError as error:
            raise UnreadableSourceError from error
        return data

    def readable(self) -> bool:
        """Always."""
        return True

    def readinto(self, buffer: memoryview, /) -> int:  # type: ignore[override]
        """Bytes read; 0 at the end. Raises UnreadableSourceError."""
        try:
            return self._stream.readinto(buffer) or 0  # type: ignore[attr-defined]
        except OSError as error:
            raise UnreadableSourceError from error


def open_source(path: Path) -> OpenSource:
    """Open a regular file for reading. Raises UnreadableSourceError for anything else."""
    try:
        # Non-blocking, so that a named pipe cannot hold the app; it is then refused as no regular file.
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0))
    except (OSError, ValueError) as error:
        raise UnreadableSourceError from error
    status = os.fstat(descriptor)
    if not stat.S_ISREG(status.st_mode):
        os.close(descriptor)  # before a stream is made of it: Python refuses to make one of a folder
        raise UnreadableSourceError("That is not a file.")
    stream = os.fdopen(descriptor, "rb", buffering=0)
    return OpenSource(
        path=path,
        name=path.name,
        size=status.st_size,
        modified=_modified(status),
        modified_ns=status.st_mtime_ns,
        stream=stream,
    )


def walk(paths: Iterable[Path], *, outside: Path) -> Iterator[Path]:
    """Every file of `paths` in a stable order; folders are walked, links to folders are not followed.

    Nothing inside `outside` (the vault itself) is taken.
    """
    in_vault = _Inside(outside)
    unreadable: list[Path] = []
    for path in paths:
        if in_vault(path):
            continue
        if path.is_dir():
            for folder, names, files in os.walk(path, onerror=lambda error: unreadable.append(Path(error.filename))):
                names[:] = sorted(name for name in names if not in_vault(Path(folder) / name))
                found = (Path(folder) / name for name in sorted(files))
                yield from (file for file in found if not (file.is_symlink() and in_vault(file)))
        else:
            yield path
    # A folder that cannot be listed is handed on as it is, so that it is declined by name and not passed over.
    yield from unreadable


class _Inside:
    """Whether a path leads into a folder, links followed. The folder that a file lies in is looked up once."""

    def __init__(self, folder: Path) -> None:
        self._folder = os.path.normcase(os.path.realpath(folder))
        self._parents: dict[str, str] = {}

    def __call__(self, path: Path) -> bool:
        try:
            real = os.path.normcase(self._real(os.fspath(path)))
        except (OSError, RuntimeError, ValueError):  # a link to itself, or a name no file can have
            return False
        return real == self._folder or real.startswith(self._folder + os.sep)

    def _real(self, path: str) -> str:
        parent, name = os.path.split(path)
        if name in {"", os.curdir, os.pardir} or os.path.islink(path):  # noqa: PTH114 - ten thousand times
            return os.path.realpath(path)
        if parent not in self._parents:
            self._parents[parent] = os.path.realpath(parent)
        return os.path.join(self._parents[parent], name)  # noqa: PTH118


def size_of(path: Path) -> int:
    """The size in bytes for a progress bar; 0 where it cannot be known."""
    try:
        return path.stat().st_size
    except (OSError, ValueError):
        return 0


def _modified(status: os.stat_result) -> str:
    try:
        when = datetime.fromtimestamp(status.st_mtime_ns // 1_000_000 / 1000, UTC)
    except (OSError, OverflowError, ValueError):  # file systems can hold times that a calendar cannot
        return ""
    return when.isoformat(timespec="milliseconds").removesuffix("+00:00") + "Z"
