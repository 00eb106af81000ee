"""Notices when the window's thread was blocked: inside an event loop that does not turn, or inside the window's code.

A timer on that thread beats; a sampler thread looks at it. What a test itself does between two waits does not count,
nor the time in which the system gave a thread that was ready no processor (Linux: `schedstat`): a busy machine is no
blocked window.
"""

from __future__ import annotations

import sys
import threading
import time
import traceback
from pathlib import Path
from types import FrameType, TracebackType
from typing import Self

from PySide6.QtCore import QObject, Qt, QTimer

LIMIT_SECONDS = 0.1
_TICK_SECONDS = 0.012
_BEAT_MS = 10
_COMPUTER = "whole computer"
_EXEC = "pytestqt/qt_compat.py"
_GUI = str(Path(__file__).resolve().parents[2] / "gui")


class Watchdog:
    """Use as a context manager around a story; `blocked` then lists (seconds, stack at that moment)."""

    def __init__(self, parent: QObject, limit: float = LIMIT_SECONDS) -> None:
        self.blocked: list[tuple[float, str]] = []
        self._limit = limit
        self._main = threading.main_thread()
        self._beat = time.perf_counter()
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
        self._beat = time.perf_counter()

    def _watch(self) -> None:
        since, waited, noted, beat = time.perf_counter(), _waits(), False, self._beat
        while not self._done.wait(_TICK_SECONDS):
            stack = self._stack()
            if beat != self._beat or stack is None:
                since, waited, noted, beat = time.perf_counter(), _waits(), False, self._beat
                continue
            blocked = time.perf_counter() - since
            if blocked > self._limit:
                blocked -= _starved(waited, somewhere=_EXEC in stack.splitlines()[-2])
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


def _waits() -> dict[str, int]:
    """Nanoseconds in which each thread was ready to run and was not (schedstat), and anything at all (PSI); Linux."""
    found = {}
    try:
        for task in Path("/proc/self/task").iterdir():
            found[task.name] = int((task / "schedstat").read_text("ascii").split()[1])
        some = Path("/proc/pressure/cpu").read_text("ascii").split("total=")[1].split()[0]
        found[_COMPUTER] = int(some) * 1000
    except (OSError, ValueError, IndexError):
        return found
    return found


def _starved(before: dict[str, int], *, somewhere: bool) -> float:
    """Seconds for which this process's threads, together, have waited for a processor since then.

    Together, since one that is not run may hold what another waits for. `somewhere`: or anything on the computer, for
    when the thread stands in Qt itself, with no code of ours to blame: a child that is being started, for one.
    """
    waits = {name: wait - before.get(name, 0) for name, wait in _waits().items()}
    computer = waits.pop(_COMPUTER, 0)
    return max(sum(waits.values()), computer if somewhere else 0) / 1e9
