"""As many helpers as there are cores, given work evenly."""

from __future__ import annotations

import os
import threading
from collections.abc import Sequence
from concurrent.futures import Future
from types import TracebackType
from typing import Self

from evidence_vault.helpers.process import Answer, Helper, HelperGoneError
from evidence_vault.ports import CancelToken, check_cancelled

MOST = 4
_ASKED_EVERY = 0.1


class Crew:
    """Helpers for one act. Whatever they do not do, the caller does: a crew may be empty, or die at any time."""

    def __init__(self, size: int | None = None) -> None:
        """Start `size` helpers, or one for each core up to MOST; those that cannot be started are not there."""
        self._lock = threading.Lock()
        self._stopped = False
        self._helpers: list[Helper] = []
        for _ in range(size if size is not None else min(os.cpu_count() or 1, MOST)):
            try:
                self._helpers.append(Helper())
            except HelperGoneError:
                break

    @property
    def helpers(self) -> Sequence[Helper]:
        """Those that were started."""
        return tuple(self._helpers)

    def submit(self, job: Sequence[bytes]) -> Answer:
        """Give a job to who has least to do. The future raises HelperGoneError if nobody will answer."""
        with self._lock:
            if self._helpers and not self._stopped:
                return min(self._helpers, key=lambda helper: helper.load).submit(job)
        gone: Answer = Future()
        gone.set_exception(HelperGoneError())
        return gone

    def stop(self) -> None:
        """End them all at once; any thread may, and twice is harmless. When this returns they write nothing more."""
        with self._lock:
            self._stopped = True
        for helper in self._helpers:
            helper.stop()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()


def answered(answer: Answer, cancel: CancelToken) -> list[bytes]:
    """The answer, once it is there. Raises HelperGoneError, UserCancelled."""
    while True:
        check_cancelled(cancel)
        try:
            return answer.result(timeout=_ASKED_EVERY)
        except TimeoutError:
            continue
