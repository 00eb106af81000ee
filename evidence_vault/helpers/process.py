"""One helper as the vault sees it: jobs in, futures out, and an end without mercy."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections import deque
from collections.abc import Sequence
from concurrent.futures import Future
from pathlib import Path
from typing import IO

from evidence_vault import children
from evidence_vault.children import Child
from evidence_vault.helpers import frames

Answer = Future[list[bytes]]


class HelperGoneError(Exception):
    """The helper ended before it answered, or could not be started. Its work is to be done by the caller."""


class Helper:
    """Callable from several threads. Answers come in the order of the jobs."""

    def __init__(self) -> None:
        """Start it, without waiting until it runs. Raises HelperGoneError."""
        self._lock = threading.Lock()
        self._waiting: deque[Answer] = deque()
        self._gone = False
        try:
            self._process = _spawn(_command())
        except (OSError, ValueError) as error:
            raise HelperGoneError from error
        self._listener = threading.Thread(target=self._listen, name="helper", daemon=True)
        self._listener.start()

    @property
    def pid(self) -> int:
        """Its process id."""
        return self._process.pid

    @property
    def load(self) -> int:
        """Jobs not answered yet."""
        return len(self._waiting)

    def submit(self, job: Sequence[bytes]) -> Answer:
        """Its answer to come; a future that raises HelperGoneError if there will be none."""
        answer: Answer = Future()
        with self._lock:
            if not self._gone:
                self._waiting.append(answer)
                try:
                    frames.send(_pipe(self._process.stdin), job)
                except (OSError, ValueError):
                    self._process.kill()  # the listener tells everyone who waits
                return answer
        answer.set_exception(HelperGoneError())
        return answer

    def stop(self) -> None:
        """End it at once, whatever it does; whoever waits gets HelperGoneError. Twice is harmless."""
        self._process.kill()
        self._listener.join()
        self._process.wait()

    def _listen(self) -> None:
        pipe = _pipe(self._process.stdout)
        try:
            while (parts := frames.receive(pipe)) is not None:
                self._waiting.popleft().set_result(parts)
        except (frames.FrameError, OSError, ValueError, IndexError):
            pass  # it broke the rules, which comes to the same as its end
        finally:
            self._end()

    def _end(self) -> None:
        self._process.kill()
        with self._lock:
            self._gone = True
            waiting, self._waiting = self._waiting, deque()
            for pipe in (self._process.stdin, self._process.stdout):
                try:
                    _pipe(pipe).close()
                except OSError:
                    continue  # what was left in the buffer has nowhere to go
        for answer in waiting:
            answer.set_exception(HelperGoneError())
        self._process.wait()


def _pipe(pipe: IO[bytes] | None) -> IO[bytes]:
    assert pipe is not None  # noqa: S101 - both are pipes
    return pipe


def _command() -> list[str]:
    """Without the site folder, which takes time to look through: what is needed is named."""
    import cryptography

    return children.command(Child.HELPER, bare=True, paths=[Path(cryptography.__file__).parents[1]])


def _spawn(command: Sequence[str]) -> subprocess.Popen[bytes]:
    """Only the two pipes are inherited: no other descriptor, no environment, no terminal, no folder of hers."""
    return subprocess.Popen(
        list(command),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        cwd=Path(sys.executable).anchor or "/",
        env=children.environment(),
        close_fds=True,
        start_new_session=True,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
