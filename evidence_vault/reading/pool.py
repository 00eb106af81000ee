"""A few warm children, lent to one caller at a time, replaced when they die or have served long enough."""

from __future__ import annotations

import queue
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from evidence_vault.errors import ReadingError
from evidence_vault.reading.limits import Limits
from evidence_vault.reading.process import ChildGoneError, ReadingProcess
from evidence_vault.reading.reasons import Reason

TRIES = 3
"""Starts that may fail in a row before no more are tried."""


class ChildPool:
    """Thread-safe. The most recently used child is lent first, so that a second starts only when two are needed."""

    def __init__(self, arguments: Sequence[str], limits: Limits) -> None:
        self._arguments = tuple(arguments)
        self._limits = limits
        self._free: queue.LifoQueue[ReadingProcess | None] = queue.LifoQueue()
        self._lock = threading.Lock()
        self._busy: set[ReadingProcess] = set()
        self._failures = 0
        self._refused = Reason.NONE
        self.closed = False
        for _ in range(limits.children):
            self._free.put(None)

    @contextmanager
    def lend(self) -> Iterator[ReadingProcess]:
        """A child for one item; it is ended if anything at all goes wrong meanwhile.

        Raises ChildGoneError if none can be started, ReadingError after `close`.
        """
        child = self._take()
        whole = False
        try:
            yield child
            whole = True
        finally:
            self._give_back(child, keep=whole and child.items < self._limits.items_per_child)

    def close(self) -> None:
        """End every child, also one in the middle of an item. May be called twice."""
        with self._lock:
            self.closed = True
            for child in self._busy:
                child.kill()
        while True:
            try:
                idle = self._free.get_nowait()
            except queue.Empty:
                break
            if idle is not None:
                idle.close()
        self._free.put(None)  # whoever waits for a child finds out, and passes it on

    def _take(self) -> ReadingProcess:
        idle = self._free.get()
        try:
            child = idle or self._start()
            with self._lock:
                if not self.closed:
                    self._busy.add(child)
                    return child
            child.close()
            raise ReadingError("The reader was closed.")
        except BaseException:
            self._free.put(None)
            raise

    def _give_back(self, child: ReadingProcess, *, keep: bool) -> None:
        with self._lock:
            self._busy.discard(child)
            keep = keep and not self.closed
            if keep:
                self._free.put(child)
        if not keep:
            child.close()
            self._free.put(None)

    def _start(self) -> ReadingProcess:
        if self.closed:
            raise ReadingError("The reader was closed.")
        if self._refused:
            raise ChildGoneError(self._refused, served=False)
        try:
            child = ReadingProcess(self._arguments, self._limits)
        except ChildGoneError as gone:
            self._failures += 1
            if gone.reason is Reason.NOT_CONFINED or self._failures >= TRIES:
                self._refused = gone.reason
            raise
        self._failures = 0
        return child
