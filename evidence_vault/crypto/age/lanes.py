"""Threads that work on the blocks of one file in order, behind the caller's own thread.

A lane is given every block in turn. The ring of blocks is as long as a lane's room, so a block is filled anew only
when every lane is through with it: memory stays bounded, and nothing is copied from hand to hand.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from queue import SimpleQueue
from typing import Generic, TypeVar

T = TypeVar("T")


class Lane(Generic[T]):
    """One thread doing `work` on each item, in order. The first exception stops its work and is kept in `error`."""

    def __init__(self, work: Callable[[T], object], *, room: int, name: str) -> None:
        self._work = work
        self._room = threading.Semaphore(room)
        self._queue: SimpleQueue[T | None] = SimpleQueue()
        self._dropping = False
        self.error: BaseException | None = None
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)

    def start(self) -> None:
        """Begin; raises RuntimeError where the system has no thread left."""
        self._thread.start()

    def wait_for_room(self) -> None:
        """Wait until the item given `room` items ago is done."""
        self._room.acquire()

    def give(self, item: T) -> None:
        """Queue one item; call `wait_for_room` once before each."""
        self._queue.put(item)

    def end(self, *, drop: bool = False) -> None:
        """Let the lane finish what it was given, or drop what it has not begun; returns when its thread is gone."""
        self._dropping = self._dropping or drop
        self._queue.put(None)
        if self._thread.ident is not None:
            self._thread.join()

    def _run(self) -> None:
        while (item := self._queue.get()) is not None:
            self._do(item)
            self._room.release()

    def _do(self, item: T) -> None:
        if self._dropping:
            return
        try:
            self._work(item)
        except BaseException as error:  # noqa: BLE001 - handed to the caller's thread, which raises it
            self.error = error
            self._dropping = True


class Lanes(Generic[T]):
    """Several lanes given the same items; a context manager that leaves no thread behind, however it ends."""

    def __init__(self, works: Mapping[str, Callable[[T], object]], *, room: int) -> None:
        self._lanes = [Lane(work, room=room, name=name) for name, work in works.items()]

    def wait_for_room(self) -> None:
        """Wait until every lane has room, then raise what any lane ran into."""
        for lane in self._lanes:
            lane.wait_for_room()
        self._raise_first()

    def give(self, item: T) -> None:
        """Queue one item to every lane."""
        for lane in self._lanes:
            lane.give(item)

    def finish(self) -> None:
        """Wait for all of it, then raise what any lane ran into."""
        self._end(drop=False)
        self._raise_first()

    def __enter__(self) -> Lanes[T]:
        try:
            for lane in self._lanes:
                lane.start()
        except RuntimeError:
            self._end(drop=True)
            raise
        return self

    def __exit__(self, *_: object) -> None:
        self._end(drop=True)

    def _end(self, *, drop: bool) -> None:
        for lane in self._lanes:
            lane.end(drop=drop)

    def _raise_first(self) -> None:
        for lane in self._lanes:
            if lane.error is not None:
                raise lane.error
