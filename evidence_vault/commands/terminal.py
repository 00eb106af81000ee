"""The terminal: errors, progress, interruption, and JSON that stays the same (docs/command-line.md)."""

from __future__ import annotations

import contextlib
import functools
import json
import signal
import sys
from collections.abc import Callable, Iterator, Mapping
from types import FrameType
from typing import Any, ParamSpec, TypeVar

from evidence_vault.errors import DriveError, UserCancelled, VaultError
from evidence_vault.hardening import crash_report, harden
from evidence_vault.ports import NoProgress, Progress

_FAULT = 70  # EX_SOFTWARE of sysexits.h
_P = ParamSpec("_P")
_R = TypeVar("_R")


def out(line: str) -> None:
    """One line to standard output, flushed: what was said is said even if the next act fails."""
    sys.stdout.write(printable(line) + "\n")
    sys.stdout.flush()


def err(line: str) -> None:
    """One line to standard error."""
    sys.stderr.write(printable(line) + "\n")
    sys.stderr.flush()


def out_json(value: Any) -> None:  # noqa: ANN401 - any JSON value
    """One JSON document on one line, UTF-8, keys sorted."""
    sys.stdout.write(json.dumps(value, ensure_ascii=False, sort_keys=True) + "\n")
    sys.stdout.flush()


def printable(text: str) -> str:
    """`text` without control characters: a file name must not move the cursor or fake a line of ours."""
    return "".join(char if char == "\t" or char.isprintable() else f"\\u{ord(char):04x}" for char in text)


def at_the_edge(program: Callable[[], object]) -> None:
    """Run the whole program: no core dumps, and of a fault nobody foresaw only what tells nothing of a case."""
    harden()
    for stream in (sys.stdout, sys.stderr):
        # A file name that the terminal cannot show must not end the program.
        stream.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]
    try:
        program()
    except Exception as error:  # noqa: BLE001 - the outermost edge: a traceback would show her words
        sys.stderr.write(crash_report(error))
        raise SystemExit(_FAULT) from None


def acts(command: Callable[_P, _R]) -> Callable[_P, _R]:
    """Turn errors into three plain lines on standard error and the documented exit status."""

    @functools.wraps(command)
    def run(*args: _P.args, **kwargs: _P.kwargs) -> _R:
        try:
            return command(*args, **kwargs)
        except KeyboardInterrupt:
            raise _ended(UserCancelled(), kwargs) from None
        except BrokenPipeError:
            # The reader of our output went away; nothing is left to say to it.
            sys.stderr.close()
            raise SystemExit(0) from None
        except VaultError as error:
            raise _ended(error, kwargs) from None
        except OSError:
            # The outer edge: a path of hers that cannot even be looked at. The system's own words would show it.
            raise _ended(DriveError(), kwargs) from None

    return run


def _ended(error: VaultError, options: Mapping[str, object]) -> SystemExit:
    """Say it on standard error, and with --json as one object too (docs/errors.md)."""
    _say(error)
    if options.get("as_json"):
        out_json({"code": error.code, "what": error.what, "safe": error.safe, "next": error.next_step})
    return SystemExit(error.exit_status)


class Interrupt:
    """A CancelToken that the first Ctrl-C sets; a second one interrupts at once."""

    def __init__(self) -> None:
        self.cancelled = False

    def __call__(self, number: int, frame: FrameType | None) -> None:
        """The signal handler."""
        if self.cancelled:
            raise KeyboardInterrupt
        self.cancelled = True


@contextlib.contextmanager
def interruptible() -> Iterator[Interrupt]:
    """While inside, Ctrl-C asks the long act to stop and leave everything as it was."""
    token = Interrupt()
    before = signal.signal(signal.SIGINT, token)
    try:
        yield token
    finally:
        signal.signal(signal.SIGINT, before)


@contextlib.contextmanager
def progress_bar(*, wanted: bool = True) -> Iterator[Progress]:
    """A progress bar on standard error, or nothing where that is no terminal."""
    if not (wanted and sys.stderr.isatty()):
        yield NoProgress()
        return
    from rich.console import Console
    from rich.progress import BarColumn, TaskProgressColumn, TextColumn, TimeRemainingColumn
    from rich.progress import Progress as Bars

    columns = (TextColumn("{task.description}"), BarColumn(), TaskProgressColumn(), TimeRemainingColumn())
    with Bars(*columns, console=Console(stderr=True), transient=True) as bars:
        tasks: dict[str, Any] = {}

        def show(*, done: int, total: int, what: str) -> None:
            if what not in tasks:
                tasks[what] = bars.add_task(what, total=total or None)
            bars.update(tasks[what], completed=done, total=total or None)

        yield show


def _say(error: VaultError) -> None:
    err(error.what)
    if not isinstance(error, UserCancelled):
        err(f"  {error.safe}")
        err(f"  {error.next_step}")
    else:
        err(f"  {error.safe}")
