"""What runs in a helper: jobs come over the pipe, answers go back, and when the pipe ends the helper ends.

Started only by `process.py`. It imports little, since every helper pays for it, and opens nothing but the files that
a job names. What a job needs is imported with the first of its kind.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Sequence
from queue import SimpleQueue
from typing import IO

from evidence_vault.helpers import frames

QUICK, DEEP, SEAL = b"quick", b"deep", b"seal"
Work = Callable[[Sequence[bytes]], list[bytes]]


def main() -> None:
    """Work until the vault's process closes the pipe, or is gone."""
    _leave_no_core()
    jobs: SimpleQueue[list[bytes]] = SimpleQueue()
    threading.Thread(target=_listen, args=(os.fdopen(0, "rb"), jobs), daemon=True).start()
    works: dict[bytes, Work] = {}
    with os.fdopen(1, "wb") as sink:
        while True:
            kind, *parts = jobs.get()
            if kind not in works:
                works[kind] = _work(kind)
            frames.send(sink, works[kind](parts))


def _listen(source: IO[bytes], jobs: SimpleQueue[list[bytes]]) -> None:
    """Listening in a thread of its own, a helper ends at once with the vault's process, in the middle of its work."""
    try:
        while job := frames.receive(source):
            jobs.put(job)
    finally:
        os._exit(0)


def _work(kind: bytes) -> Work:
    if kind == SEAL:
        from evidence_vault.helpers.sealing import Sealer

        return Sealer().seal
    from evidence_vault.helpers.checking import Checker

    return Checker().deep if kind == DEEP else Checker().quick


def _leave_no_core() -> None:
    """A crash must not write what is in memory to the disk."""
    try:
        import resource
    except ImportError:  # Windows writes none unless told to
        return
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
