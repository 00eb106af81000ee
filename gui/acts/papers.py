"""Pages saved as PDF."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path

from evidence_vault.errors import DiskFullError, DriveError, WouldOverwriteError
from gui.operations import Reporter, Work


def save(path: Path, make: Callable[[], bytes]) -> Work[Path]:
    """Write a new file durably. Raises WouldOverwriteError, DiskFullError and DriveError, with no half file left."""

    def work(_: Reporter) -> Path:
        if path.exists():
            raise WouldOverwriteError
        data = make()
        try:
            handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        except FileExistsError as error:
            raise WouldOverwriteError from error
        except OSError as error:
            raise DriveError("The destination cannot be written.") from error
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
        except OSError as error:
            path.unlink(missing_ok=True)
            if error.errno == errno.ENOSPC:
                raise DiskFullError("The destination is full.") from error
            raise DriveError("The destination cannot be written.") from error
        return path

    return work
