"""One writer at a time: an advisory lock that the system drops when the process dies (PyPI `filelock`).

On POSIX the lock that `filelock` takes (flock) belongs to the open file, so a child that is being started holds it
too until its own program runs: a process killed at that moment leaves the vault locked a little longer (measured: 2
to 18 ms, after one kill in eight). A record lock (POSIX fcntl, byte 0) belongs to the process alone and no child
inherits it, so it tells whether whoever locked the vault still lives. It is taken first: if it is free and flock is
not, the owner is dead, and flock is waited for. Only flock keeps others out: a record lock falls with any descriptor
of its file.
"""

from __future__ import annotations

import os
import threading
from pathlib import Path
from typing import TYPE_CHECKING

from evidence_vault.errors import VaultBusyError
from evidence_vault.store.atomic import drive_errors

if TYPE_CHECKING:
    from filelock import BaseFileLock

NAME = "lock"
ORPHANED_SECONDS = 5.0
"""How long a lock is waited for whose owner is dead. A child under way to its own program needs milliseconds."""
_held: set[tuple[int, int]] = set()
_guard = threading.Lock()


class VaultLock:
    """Held from opening to locking. Raises VaultBusyError at once if another process or vault object holds it."""

    def __init__(self, folder: Path) -> None:
        self._key = _claim(folder)
        self._alive: int | None = None
        try:
            with drive_errors():
                self._alive = _say_alive(folder / NAME)
            self._lock = _file_lock(folder / NAME, ORPHANED_SECONDS if self._alive is not None else 0)
        except BaseException:
            self._let_go()
            raise

    def release(self) -> None:
        """Give the vault free; twice is harmless."""
        self._lock.release(force=True)
        self._let_go()

    def _let_go(self) -> None:
        with _guard:
            alive, self._alive = self._alive, None
            if alive is not None:
                os.close(alive)
            key, self._key = self._key, None
            if key is not None:
                _held.discard(key)


def _claim(folder: Path) -> tuple[int, int] | None:
    """Within one process: record locks do not keep a process from itself. Raises VaultBusyError, DriveError."""
    with drive_errors():
        found = folder.stat()
    key = (found.st_dev, found.st_ino)
    with _guard:
        if key in _held:
            raise VaultBusyError
        _held.add(key)
    return key


def _say_alive(path: Path) -> int | None:
    """Hold the record lock as long as this process lives; None where there are none. Raises VaultBusyError."""
    if os.name == "nt":
        return None
    import fcntl

    descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o644)
    try:
        fcntl.lockf(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB, 1)
    except (BlockingIOError, PermissionError) as error:  # EAGAIN or EACCES: POSIX leaves the choice
        os.close(descriptor)
        raise VaultBusyError from error
    except OSError:  # a file system without record locks: then nothing is waited for
        os.close(descriptor)
        return None
    return descriptor


def _file_lock(path: Path, wait: float) -> BaseFileLock:
    from filelock import FileLock, Timeout

    lock: BaseFileLock = FileLock(path, timeout=0, thread_local=False, is_singleton=False)
    with drive_errors():
        try:
            lock.acquire(timeout=wait, poll_interval=0.005)
        except Timeout as error:  # an OSError too, so it must be seen before drive_errors sees it
            raise VaultBusyError from error
    return lock
