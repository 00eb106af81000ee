"""One writer at a time: an advisory lock that the system drops when the process dies (PyPI `filelock`)."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from evidence_vault.errors import VaultBusyError
from evidence_vault.store.atomic import drive_errors

if TYPE_CHECKING:
    from filelock import BaseFileLock

NAME = "lock"


class VaultLock:
    """Held from opening to locking. Raises VaultBusyError at once if another process or vault object holds it."""

    def __init__(self, folder: Path) -> None:
        from filelock import FileLock, Timeout

        self._lock: BaseFileLock = FileLock(folder / NAME, timeout=0, thread_local=False, is_singleton=False)
        with drive_errors():
            try:
                self._lock.acquire()
            except Timeout as error:  # an OSError too, so it must be seen before drive_errors sees it
                raise VaultBusyError from error

    def release(self) -> None:
        """Give the vault free; twice is harmless."""
        self._lock.release(force=True)
