"""The one door off the UI thread: a worker for writes to the vault, another for reading and decoding, and a third for
what goes to another drive and may take an hour (backups, restores), so that a note is saved meanwhile; a few more for
what must wait for none of these.

Work is a callable that takes a `Reporter`. Its result, its error, its progress and whatever it tells on the way
come back on the main thread. Nothing else in the window starts a thread.
"""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal

from evidence_vault.errors import UserCancelled, VaultError

T = TypeVar("T")
SWITCH_SECONDS = 0.002
"""How long another thread may keep the interpreter while the window waits for it: each call into Qt gives it away."""
_THROTTLE_SECONDS = 0.06


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """How far an act is: `done` of `total` (0 while unknown), and an English source text of what is being done."""

    done: int
    total: int
    what: str


class Reporter:
    """Handed to the work: it is the core's Progress and CancelToken, and passes partial results on."""

    def __init__(self, send: Callable[[str, object], None]) -> None:
        self._send = send
        self._cancelled = threading.Event()
        self._last = 0.0

    def __call__(self, *, done: int, total: int, what: str) -> None:
        """Progress, passed on at most every 60 ms, but never losing the last step."""
        now = time.monotonic()
        if now - self._last >= _THROTTLE_SECONDS or (total and done >= total):
            self._last = now
            self._send("step", Step(done=done, total=total, what=what))

    @property
    def cancelled(self) -> bool:
        """True once she asked to stop, or the vault was locked."""
        return self._cancelled.is_set()

    def tell(self, value: object) -> None:
        """Pass a partial result on, such as one saved file."""
        self._send("told", value)

    def cancel(self) -> None:
        """Ask the work to stop at its next check."""
        self._cancelled.set()


Work = Callable[[Reporter], T]


@dataclass(slots=True, kw_only=True, eq=False)
class _Callbacks(Generic[T]):
    done: Callable[[T], None] | None = None
    failed: Callable[[VaultError], None] | None = None
    step: Callable[[Step], None] | None = None
    told: Callable[[Any], None] | None = None


class Operation(Generic[T]):
    """One piece of work under way. Silent once its owner is gone or it was dropped."""

    def __init__(self, owner: QObject, work: Work[T], callbacks: _Callbacks[T], post: Callable[..., None]) -> None:
        self._owner = owner
        self._work: Work[Any] = work
        self._callbacks = callbacks
        self._post = post
        self._dropped = False
        self.reporter = Reporter(lambda kind, value: post(self, kind, value))

    def cancel(self) -> None:
        """Ask it to stop; it ends with UserCancelled at its next check."""
        self.reporter.cancel()

    def drop(self) -> None:
        """Stop it and hear nothing more of it."""
        self._dropped = True
        self.reporter.cancel()

    def run(self) -> None:
        """Called by the worker. Every outcome is posted to the main thread."""
        if self.reporter.cancelled:
            self._post(self, "failed", UserCancelled())
            return
        try:
            result = self._work(self.reporter)
        except VaultError as error:
            self._post(self, "failed", error)
        except Exception as error:  # noqa: BLE001 - the outer edge of a thread: a fault must reach her as a sentence
            fault = VaultError()
            fault.__cause__ = error
            self._post(self, "failed", fault)
        else:
            self._post(self, "done", result)

    def deliver(self, kind: str, value: Any) -> None:  # noqa: ANN401 - the value's type is the callback's
        """Called on the main thread."""
        if self._dropped or not shiboken6.isValid(self._owner):
            return
        callback = getattr(self._callbacks, kind)
        if callback is not None:
            callback(value)

    def let_go(self) -> None:
        """Called on the main thread at its end: the worker may hold it last, and no widget may end with it there."""
        self._work = _nothing
        self._callbacks = _Callbacks()


def _nothing(_: Reporter) -> None:
    """In the place of work that is done."""


class _Worker:
    """A daemon thread with a queue: it never keeps the process alive after quick exit."""

    def __init__(self, name: str) -> None:
        self._queue: queue.SimpleQueue[Operation[Any] | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._loop, name=name, daemon=True)
        self._started = False

    def put(self, operation: Operation[Any]) -> None:
        if not self._started:
            self._started = True
            self._thread.start()
        self._queue.put(operation)

    def stop(self, timeout: float) -> None:
        if self._started:
            self._queue.put(None)
            self._thread.join(timeout)

    def _loop(self) -> None:
        while (operation := self._queue.get()) is not None:
            operation.run()
            del operation


class Operations(QObject):
    """Runs work off the UI thread. `busy_changed` says whether a write to the vault is under way or waiting."""

    busy_changed = Signal(bool)
    failed_unheard = Signal(object)
    _posted = Signal(object, str, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._writer = _Worker("vault-writes")
        self._reader = _Worker("vault-reads")
        self._outsider = _Worker("network-waits")
        self._beside = _Worker("vault-beside")
        self._background = _Worker("vault-background")
        self._typist = _Worker("vault-words")
        self._writes: set[Operation[Any]] = set()
        self._reads: set[Operation[Any]] = set()
        self._endings: set[Operation[Any]] = set()
        self._posted.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Whether a write to the vault is under way or waiting."""
        return bool(self._writes)

    @property
    def quiet(self) -> bool:
        """Whether every answer was delivered."""
        return not self._writes and not self._reads and not self._endings

    def write(
        self,
        owner: QObject,
        work: Work[T],
        *,
        done: Callable[[T], None] | None = None,
        failed: Callable[[VaultError], None] | None = None,
        step: Callable[[Step], None] | None = None,
        told: Callable[[Any], None] | None = None,
    ) -> Operation[T]:
        """Queue work that changes the vault: one at a time, in order."""
        operation = Operation(owner, work, _Callbacks(done=done, failed=failed, step=step, told=told), self._post)
        self._writes.add(operation)
        if len(self._writes) == 1:
            self.busy_changed.emit(self.busy)
        self._writer.put(operation)
        return operation

    def read(
        self,
        owner: QObject,
        work: Work[T],
        *,
        done: Callable[[T], None] | None = None,
        failed: Callable[[VaultError], None] | None = None,
        step: Callable[[Step], None] | None = None,
        told: Callable[[Any], None] | None = None,
    ) -> Operation[T]:
        """Queue work that only reads: never behind a long write."""
        return self._queued(self._reader, owner, work, _Callbacks(done=done, failed=failed, step=step, told=told))

    def outside(
        self,
        owner: QObject,
        work: Work[T],
        *,
        done: Callable[[T], None] | None = None,
        failed: Callable[[VaultError], None] | None = None,
    ) -> Operation[T]:
        """Queue work that waits for somebody else's computer: nothing of hers ever waits behind it."""
        return self._queued(self._outsider, owner, work, _Callbacks(done=done, failed=failed))

    def beside(
        self,
        owner: QObject,
        work: Work[T],
        *,
        done: Callable[[T], None] | None = None,
        failed: Callable[[VaultError], None] | None = None,
        step: Callable[[Step], None] | None = None,
    ) -> Operation[T]:
        """Queue long work on another drive: neither saving nor looking ever waits for it."""
        return self._queued(self._beside, owner, work, _Callbacks(done=done, failed=failed, step=step))

    def background(
        self,
        owner: QObject,
        work: Work[T],
        *,
        done: Callable[[T], None] | None = None,
        failed: Callable[[VaultError], None] | None = None,
    ) -> Operation[T]:
        """Queue work that nobody waits for, and that may take hours."""
        return self._queued(self._background, owner, work, _Callbacks(done=done, failed=failed))

    def typed(
        self,
        owner: QObject,
        work: Work[T],
        *,
        done: Callable[[T], None] | None = None,
        failed: Callable[[VaultError], None] | None = None,
    ) -> Operation[T]:
        """Queue a short save of what she is writing, in order: it never waits behind files that are being added."""
        return self._queued(self._typist, owner, work, _Callbacks(done=done, failed=failed))

    def _queued(self, worker: _Worker, owner: QObject, work: Work[T], callbacks: _Callbacks[T]) -> Operation[T]:
        """What no write waits for."""
        operation = Operation(owner, work, callbacks, self._post)
        self._reads.add(operation)
        worker.put(operation)
        return operation

    def ending(self, owner: QObject, work: Work[T]) -> Operation[T]:
        """Queue work that ends something, such as a browser's window: neither lock nor quick exit drops it."""
        operation = Operation(owner, work, _Callbacks(), self._post)
        self._endings.add(operation)
        self._reader.put(operation)
        return operation

    def drop_all(self) -> None:
        """At lock: everything under way is asked to stop and will not be heard, but for what ends something."""
        for operation in self._writes | self._reads:
            operation.drop()

    def settle(self, timeout: float) -> bool:
        """Wait up to `timeout` seconds until the writer has nothing under way; whether it has nothing."""
        if not self._writes:
            return True
        reached = threading.Event()
        self._writer.put(Operation(self, lambda _: reached.set(), _Callbacks(), lambda *_: None))
        return reached.wait(timeout)

    def stop(self, timeout: float = 2.0) -> None:
        """At the end of the process: drop everything and wait up to `timeout` seconds for each worker."""
        self.drop_all()
        self._writer.stop(timeout)
        self._reader.stop(timeout)
        self._outsider.stop(timeout)
        self._beside.stop(timeout)
        self._background.stop(timeout)
        self._typist.stop(timeout)

    def _post(self, operation: Operation[Any], kind: str, value: object) -> None:
        if shiboken6.isValid(self):
            self._posted.emit(operation, kind, value)

    def _deliver(self, operation: Operation[Any], kind: str, value: object) -> None:
        if kind in {"done", "failed"}:
            self._reads.discard(operation)
            self._endings.discard(operation)
            if operation in self._writes:
                self._writes.discard(operation)
                if not self._writes:
                    self.busy_changed.emit(self.busy)
        operation.deliver(kind, value)
        if kind in {"done", "failed"}:
            operation.let_go()
