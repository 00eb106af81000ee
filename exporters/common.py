"""What every exporter shares: writing one new file at the destination she chose, whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import io
import os
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO, cast

from evidence_vault.errors import DiskFullError, DriveError, WouldOverwriteError
from evidence_vault.model import Sha256
from evidence_vault.ports import Bytes

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG} if hasattr(errno, "EDQUOT") else {errno.ENOSPC, errno.EFBIG}


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenExport:
    """A file that is whole and on the disk. `size` in bytes; `sha256` of exactly what was handed to the disk.

    `checkpoint_size`: events under the checkpoint in it, to be recorded with the export; 0 if there is none.
    `told` and `kept`: what the log is to hold of it besides (Vault.record_export).
    """

    path: Path
    sha256: Sha256
    size: int
    checkpoint_size: int = 0
    told: Mapping[str, str | int | bool] = field(default_factory=dict)
    kept: str = ""


def write_new_file(destination: Path, produce: Callable[[BinaryIO], None]) -> WrittenExport:
    """Let `produce` write a new file; it appears under its own name only once it is whole and synced.

    `produce` gets an append-only stream (not seekable). Bytes go to '<name>.part' beside the destination, which is
    removed on any failure or cancelling. Raises WouldOverwriteError, DiskFullError, DriveError, and whatever
    `produce` raises.
    """
    part = destination.with_name(destination.name + ".part")
    with _drive_errors():
        _refuse_existing(destination)
        handle = _open_new(part)
        try:
            with handle:
                sink = _HashingSink(handle)
                produce(cast("BinaryIO", sink))
                handle.flush()
                os.fsync(handle.fileno())
            _name_without_replacing(part, destination)
        except BaseException:
            part.unlink(missing_ok=True)
            raise
        _sync_folder(destination.parent)
    return WrittenExport(path=destination, sha256=Sha256(sink.sha256), size=sink.size)


def write_checked_file(
    destination: Path, produce: Callable[[BinaryIO], None], read_back: Callable[[Path], Sha256]
) -> WrittenExport:
    """Like write_new_file, for a format that goes back in its file, and that is read again before it gets its name.

    `produce` gets a seekable stream; `read_back` gets the finished file's temporary path and returns the SHA-256 of
    what lies on the disk, or raises. Raises WouldOverwriteError, DiskFullError, DriveError, and whatever they raise.
    """
    part = destination.with_name(destination.name + ".part")
    with _drive_errors():
        _refuse_existing(destination)
        handle = _open_new(part)
        try:
            with handle:
                produce(handle)
                handle.flush()
                os.fsync(handle.fileno())
            size = part.stat().st_size
            sha256 = read_back(part)
            _name_without_replacing(part, destination)
        except BaseException:
            part.unlink(missing_ok=True)
            raise
        _sync_folder(destination.parent)
    return WrittenExport(path=destination, sha256=sha256, size=size)


class _HashingSink(io.BufferedIOBase):
    """Append-only: hashes and counts what passes through it. Not seekable, so that zip writers stream."""

    def __init__(self, handle: BinaryIO) -> None:
        self._handle = handle
        self._hash = hashlib.sha256()
        self.size = 0

    def writable(self) -> bool:
        return True

    def tell(self) -> int:
        return self.size

    def write(self, data: Bytes, /) -> int:  # type: ignore[override]  # the base says ReadableBuffer
        view = memoryview(data).cast("B")
        self._handle.write(view)
        self._hash.update(view)
        self.size += len(view)
        return len(view)

    def flush(self) -> None:
        if not self._handle.closed:
            self._handle.flush()

    @property
    def sha256(self) -> str:
        return self._hash.hexdigest()


@contextlib.contextmanager
def _drive_errors() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        if error.errno in _FULL:
            raise DiskFullError("The destination is full.", safe="No unfinished file was left there.") from error
        raise DriveError("The destination cannot be written.") from error


def _refuse_existing(destination: Path) -> None:
    if destination.exists() or destination.is_symlink():
        raise WouldOverwriteError


def _open_new(part: Path) -> BinaryIO:
    """Created by us and readable by the owner alone; the leftover of another export is never written into."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)
    try:
        return os.fdopen(os.open(part, flags, 0o600), "wb")
    except FileExistsError as error:
        raise WouldOverwriteError(
            "An unfinished file of an earlier export lies at the destination.",
            next_step="Remove the file that ends in .part, or choose another name.",
        ) from error


def _name_without_replacing(part: Path, destination: Path) -> None:
    """A hard link fails if the name is taken; drives without links (exFAT) get an exclusively created name first."""
    try:
        os.link(part, destination, follow_symlinks=False) if os.name == "posix" else os.link(part, destination)
    except FileExistsError as error:
        raise WouldOverwriteError from error
    except (OSError, NotImplementedError):
        _claim(destination)
        try:
            part.replace(destination)
        except BaseException:
            destination.unlink(missing_ok=True)
            raise
    else:
        part.unlink()


def _claim(destination: Path) -> None:
    try:
        os.close(os.open(destination, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    except FileExistsError as error:
        raise WouldOverwriteError from error


def _sync_folder(folder: Path) -> None:
    """So that the new name survives a power cut; Windows has no such call and does not need one."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
