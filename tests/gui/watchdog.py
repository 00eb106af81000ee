"""Notices when the window's thread was blocked: inside an event loop that does not turn, or inside the window's code.

A timer on that thread beats; a sampler thread looks at it. What a test itself does between two waits does not count.

A busy machine is no blocked window: of the time without a beat only what the thread was given a processor for counts,
and what it slept through (a lock, the disk, a call into the system). A thread that is ready and gets no processor
waits for the machine; Linux counts that to the nanosecond (`schedstat`). So does a thread that sleeps until another
one of ours, a child just started or the X server gets a processor and goes on. `forgiving=False` counts all of it.
"""

from __future__ import annotations

import os
import sys
import threading
import time
import traceback
from dataclasses import dataclass
from pathlib import Path
from types import FrameType, TracebackType
from typing import Self

from PySide6.QtCore import QObject, Qt, QTimer

LIMIT_SECONDS = 0.1
_TICK_SECONDS = 0.012
_BEAT_MS = 10
_GUI = str(Path(__file__).resolve().parents[2] / "gui")
_ACCOUNTS = sys.platform.startswith("linux") and Path("/proc/self/schedstat").exists()

_DISPLAY = os.environ.get("DISPLAY", "") if os.environ.get("QT_QPA_PLATFORM") == "xcb" else ""
_X_LOCK = f"/tmp/.X{_DISPLAY[1:]}-lock" if _DISPLAY[1:].isdigit() else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Clocks:
    """Seconds: on the wall, of processor for the watched thread, and of waiting for one by thread or child."""

    wall: float
    ran: float
    waited: float
    others: dict[str, float]

    @classmethod
    def of(cls, thread: threading.Thread) -> Clocks:
        """As they stand now."""
        ran = time.clock_gettime(time.pthread_getcpuclockid(thread.ident or 0)) if _ACCOUNTS else time.process_time()
        waits = _waits() if _ACCOUNTS else {}
        return cls(wall=time.perf_counter(), ran=ran, waited=waits.pop(str(thread.native_id), 0.0), others=waits)

    def blocked_since(self, before: Clocks) -> float:
        """Seconds for which the thread ran or slept, without those in which it lacked nothing but a processor.

        Sleep is what is left of the wall's time. It is forgiven as far as others of ours were waiting for a processor
        meanwhile; time in which the thread itself ran never is.
        """
        wall, ran = self.wall - before.wall, self.ran - before.ran
        if not _ACCOUNTS:
            return min(wall, ran)
        slept = max(0.0, wall - ran - (self.waited - before.waited))
        starved = sum(wait - before.others.get(name, 0.0) for name, wait in self.others.items())
        return ran + max(0.0, slept - starved)


class Watchdog:
    """Use as a context manager around a story; `blocked` then lists (seconds, stack at that moment)."""

    def __init__(self, parent: QObject, limit: float = LIMIT_SECONDS, *, forgiving: bool = True) -> None:
        self.blocked: list[tuple[float, str]] = []
        self._limit = limit
        self._forgiving = forgiving
        self._main = threading.main_thread()
        self._beat = 0
        self._done = threading.Event()
        self._timer = QTimer(parent)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_BEAT_MS)
        self._timer.timeout.connect(self._beats)
        self._thread = threading.Thread(target=self._watch, name="watchdog", daemon=True)

    def __enter__(self) -> Self:
        self._timer.start()
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._done.set()
        self._thread.join()
        self._timer.stop()
        self._timer.deleteLater()

    def check(self) -> None:
        """Fail, with where it stood, if the thread was ever blocked for longer than the limit."""
        said = "\n".join(f"blocked for {seconds * 1000:.0f} ms\n{stack}" for seconds, stack in self.blocked)
        assert not self.blocked, said

    def _beats(self) -> None:
        self._beat += 1

    def _watch(self) -> None:
        since, noted, beat = Clocks.of(self._main), False, self._beat
        while not self._done.wait(_TICK_SECONDS):
            stack, now = self._stack(), Clocks.of(self._main)
            if beat != self._beat or stack is None:
                since, noted, beat = now, False, self._beat
                continue
            blocked = now.blocked_since(since) if self._forgiving else now.wall - since.wall
            if blocked > self._limit:
                if noted:
                    self.blocked.pop()
                self.blocked.append((blocked, stack))
                noted = True

    def _stack(self) -> str | None:
        """Where the window's thread stands, if it is in an event loop or in the window's code; else None."""
        top = frame = sys._current_frames().get(self._main.ident or 0)
        while frame is not None and not _counts(frame):
            frame = frame.f_back
        return "".join(traceback.format_stack(top)[-12:]) if top is not None and frame is not None else None


def _counts(frame: FrameType) -> bool:
    """The window's own code, or pytest-qt waiting in an event loop."""
    code = frame.f_code
    in_loop = code.co_filename.endswith("wait_signal.py") and code.co_name == "wait"
    return in_loop or code.co_filename.startswith(_GUI)


def _waits() -> dict[str, float]:
    """Seconds in which each of our threads and children was ready to run and got no processor."""
    found: dict[str, float] = {}
    for task in os.listdir("/proc/self/task"):  # noqa: PTH208 - each hundredth of a second, so without Path
        found[task] = _wait_of(f"/proc/self/task/{task}/schedstat")
        for child in _read(f"/proc/self/task/{task}/children").split():
            found[f"child {child.decode()}"] = _wait_of(f"/proc/{child.decode()}/schedstat")
    if _X_LOCK is not None:
        server = _read(_X_LOCK).strip().decode() or "none"
        found["X server"] = _wait_of(f"/proc/{server}/schedstat")
    return found


def _wait_of(path: str) -> float:
    words = _read(path).split()
    return int(words[1]) / 1e9 if len(words) > 1 else 0.0


def _read(path: str) -> bytes:
    """Empty for a thread or a child that has just ended."""
    try:
        with open(path, "rb", buffering=0) as file:  # noqa: PTH123
            return file.read()
    except OSError:
        return b""
