"""Files as a source: what to take, in what order, and noticing one that changes while it is read."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import IO

from evidence_vault.errors import SourceChangedError, UnreadableSourceError


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenSource:
    """An opened file. `modified` is RFC 3339 UTC with milliseconds; `size`: what the disk then said."""

    path: Path
    name: str
    size: int
    modified: str
    stream: IO[bytes]

    def check_unchanged(self, read: int) -> None:
        """Raise SourceChangedError if the file grew, shrank or was written to while it was read."""
        now = os.fstat(self.stream.fileno())
        if now.st_size != self.size or read != self.size or _modified(now) != self.modified:
            raise SourceChangedError


def open_source(path: Path) -> OpenSource:
    """Open a regular file for reading. Raises UnreadableSourceError for anything else."""
    try:
        # Non-blocking, so that a named pipe cannot hold the app; it is then refused as no regular file.
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0))
    except (OSError, ValueError) as error:
        raise UnreadableSourceError from error
    stream = os.fdopen(descriptor, "rb", buffering=0)
    status = os.fstat(descriptor)
    if not stat.S_ISREG(status.st_mode):
        stream.close()
        raise UnreadableSourceError("That is not a file.")
    return OpenSource(path=path, name=path.name, size=status.st_size, modified=_modified(status), stream=stream)


def walk(paths: Iterable[Path], *, outside: Path) -> Iterator[Path]:
    """Every file of `paths` in a stable order; folders are walked, links to folders are not followed.

    Nothing inside `outside` (the vault itself) is taken.
    """
    vault = outside.resolve()
    for path in paths:
        if path.resolve().is_relative_to(vault):
            continue
        if path.is_dir():
            for folder, names, files in os.walk(path):
                names[:] = sorted(name for name in names if not (Path(folder) / name).resolve().is_relative_to(vault))
                yield from (Path(folder) / name for name in sorted(files))
        else:
            yield path


def size_of(path: Path) -> int:
    """The size in bytes for a progress bar; 0 where it cannot be known."""
    try:
        return path.stat().st_size
    except (OSError, ValueError):
        return 0


def _modified(status: os.stat_result) -> str:
    when = datetime.fromtimestamp(status.st_mtime_ns // 1_000_000 / 1000, UTC)
    return when.strftime("%Y-%m-%dT%H:%M:%S.") + f"{when.microsecond // 1000:03d}Z"
