"""Files that are whole or not there: temporary name, fsync, rename, fsync of the folder."""

from __future__ import annotations

import contextlib
import errno
import os
from collections.abc import Iterator
from typing import TYPE_CHECKING

from evidence_vault.errors import DiskFullError, DriveError

if TYPE_CHECKING:
    from pathlib import Path

_FULL = {errno.ENOSPC, errno.EDQUOT} if hasattr(errno, "EDQUOT") else {errno.ENOSPC}


@contextlib.contextmanager
def drive_errors() -> Iterator[None]:
    """Turn OSError into DiskFullError or DriveError, whose messages hold no path."""
    try:
        yield
    except OSError as error:
        raise drive_error(error) from error


def drive_error(error: OSError) -> DriveError | DiskFullError:
    """What a person is told of it."""
    return DiskFullError() if error.errno in _FULL else DriveError()


def fsync_folder(folder: Path) -> None:
    """Make renames in `folder` durable. Windows has no such call; NTFS journals the rename itself."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def write_atomic(path: Path, data: bytes) -> None:
    """Replace `path` by `data` so that a power cut leaves the old file or the new one. Raises DriveError."""
    temporary = path.with_name(path.name + ".part")
    with drive_errors():
        with temporary.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
        fsync_folder(path.parent)
