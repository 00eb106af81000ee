"""One object's file on the disk, read or written: its faults are told apart from those of what goes in.

Helper processes use this too, so it imports little.
"""

from __future__ import annotations

import contextlib
import hashlib
import io
import os
import stat
from typing import TYPE_CHECKING, Self, TypeVar

from evidence_vault.errors import ObjectDamagedError, ObjectMissingError
from evidence_vault.ports import CancelToken, check_cancelled
from evidence_vault.store.atomic import drive_error, drive_errors

if TYPE_CHECKING:
    from pathlib import Path

    from _typeshed import WriteableBuffer

    from evidence_vault.store.direct import DirectWriter


F = TypeVar("F", bound=io.FileIO)


class StoredFile(io.FileIO):
    """An object's file for a reader that reads on later: its faults are those of the drive."""

    def readinto(self, buffer: WriteableBuffer, /) -> int:
        """Bytes read; 0 at the end. Raises DriveError."""
        with drive_errors():
            return super().readinto(buffer) or 0

    def read(self, size: int | None = -1, /) -> bytes:
        """Up to `size` bytes, or all that is left. Raises DriveError."""
        with drive_errors():
            return super().read(-1 if size is None else size) or b""


def open_stored(path: Path | str) -> StoredFile:
    """Open an object to read. Raises ObjectMissingError, ObjectDamagedError if it is no regular file, DriveError."""
    return _opened(path, StoredFile)


def open_plain(path: Path | str) -> io.FileIO:
    """The same for who reads to the end within `drive_errors`, which costs more than a small read if it is inside."""
    return _opened(path, io.FileIO)


def _opened(path: Path | str, kind: type[F]) -> F:
    try:
        file = kind(path, "rb", opener=_without_waiting)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise ObjectMissingError from error
    except IsADirectoryError as error:
        raise ObjectDamagedError from error
    except OSError as error:
        raise drive_error(error) from error
    if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
        file.close()
        raise ObjectDamagedError
    return file


DIRECT_FROM = 4 * 1024 * 1024
"""A file this long is written past the page cache from here on; a multiple of direct.ALIGNMENT."""


class NewFile:
    """An object's file while it is written; it must not exist yet. Raises DiskFullError, DriveError."""

    def __init__(self, path: Path | str) -> None:
        self._written = 0
        self._direct: DirectWriter | None = None
        with drive_errors():
            self._file = _create(path)

    def fileno(self) -> int:
        """For hints to the system."""
        return self._file.fileno()

    def write(self, data: memoryview, /) -> int | None:
        """Bytes taken, perhaps not all."""
        with drive_errors():
            if self._direct:
                return self._direct.write(data)
            count = self._file.write(data[: max(DIRECT_FROM - self._written, 0) or len(data)])
            self._written += count or 0
            if self._written == DIRECT_FROM:
                self._direct = self._past_the_cache()
            return count

    def _past_the_cache(self) -> DirectWriter | None:
        from evidence_vault.store.direct import DirectWriter  # small files, the most, need none of it

        with contextlib.suppress(OSError, ImportError):
            return DirectWriter(self._file.fileno())
        return None

    def begin_writing(self) -> None:
        """Ask the system to begin writing it out, without waiting: a hint that some systems do not know."""
        with contextlib.suppress(OSError, AttributeError):
            os.posix_fadvise(self._file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)

    def sync(self) -> None:
        """Wait until the disk has it; nothing may be written after that."""
        with drive_errors():
            if self._direct:
                self._direct.finish()
                self._direct = None
            os.fsync(self._file.fileno())

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        with drive_errors():
            self._file.close()


def sealed_digest(path: Path | str, buffer: memoryview, cancel: CancelToken) -> tuple[str, int]:
    """SHA-256 and size of the encrypted file as it lies. Raises ObjectError, DriveError, UserCancelled."""
    digest, size = hashlib.sha256(), 0
    with open_plain(path) as file, drive_errors():
        while count := file.readinto(buffer):
            check_cancelled(cancel)
            digest.update(buffer[:count])
            size += count
    return digest.hexdigest(), size


def _create(path: Path | str) -> io.FileIO:
    return io.FileIO(path, "xb")


def _without_waiting(path: str, flags: int) -> int:
    # A named pipe put in an object's place must not hold the app for ever.
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))
