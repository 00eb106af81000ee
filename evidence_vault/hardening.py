"""What a process of ours asks of the system before a secret comes near it: no core dumps, no peeking, no tracebacks.

The limits are said in docs/threats.md: the system may swap and hibernate, and an administrator can read any memory.
"""

from __future__ import annotations

import ctypes
import os
import sys
import threading
from types import TracebackType
from typing import Any

_PR_SET_DUMPABLE = 4
_SEM_NO_CRASH_BOX = 0x0001 | 0x0002  # SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX


def harden() -> None:
    """Keep this process's memory out of crash dumps, and what goes wrong in it out of every log. Never raises."""
    _no_core_dumps()
    # Only what nobody has changed: a test run, or a program around ours, keeps its own.
    if sys.excepthook is sys.__excepthook__:
        sys.excepthook = _say_less
    if threading.excepthook is threading.__excepthook__:
        threading.excepthook = _say_less_of_thread
    if sys.unraisablehook is sys.__unraisablehook__:
        sys.unraisablehook = _say_nothing


def _no_core_dumps() -> None:
    """RLIMIT_CORE of 0; on Linux not dumpable, so that no other process of hers may attach; Windows: no report."""
    try:
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    except (ImportError, ValueError, OSError):
        pass  # no such limit on this system
    try:
        if sys.platform == "linux":
            ctypes.CDLL(None, use_errno=True).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
        elif sys.platform == "win32":
            ctypes.windll.kernel32.SetErrorMode(_SEM_NO_CRASH_BOX)
    except (OSError, AttributeError):
        pass  # an old or sparse system: docs/threats.md says what remains


def _say_less(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """A crash as it may be shown and sent: kinds of errors and places in the code, no words and no values."""
    if issubclass(kind, KeyboardInterrupt):
        return
    try:
        sys.stderr.write(crash_report(error))
        sys.stderr.flush()
    except (OSError, ValueError, AttributeError):
        pass


def _say_nothing(unraisable: object) -> None:
    """What goes wrong while an object is cleared away has no one to tell, and a repr in it that may be hers."""


def _say_less_of_thread(given: Any) -> None:  # noqa: ANN401 - threading.ExceptHookArgs
    if given.exc_value is not None and not isinstance(given.exc_value, SystemExit):
        _say_less(given.exc_type, given.exc_value, given.exc_traceback)


def crash_report(error: BaseException) -> str:
    """Kinds of errors, file names of code and line numbers; messages, values and paths of hers are left out."""
    lines = [
        "Something went wrong in the app. What was saved before is unchanged. This can be reported as it stands:"
    ]
    seen: set[int] = set()
    one: BaseException | None = error
    while one is not None and id(one) not in seen:
        seen.add(id(one))
        lines.append(f"  {type(one).__module__}.{type(one).__qualname__}")
        trace = one.__traceback__
        while trace is not None:
            code = trace.tb_frame.f_code
            lines.append(f"    {os.path.basename(code.co_filename)}:{trace.tb_lineno} {code.co_name}")  # noqa: PTH119
            trace = trace.tb_next
        one = one.__cause__ or one.__context__
    return "\n".join(lines) + "\n"


def pin(buffer: bytearray) -> bool:
    """Ask the system to keep these bytes out of swap; whether it agreed. They stay so until the process ends.

    A small limit (RLIMIT_MEMLOCK), or a system without the call, is no error: docs/threats.md says what that means.
    """
    try:
        held = (ctypes.c_char * len(buffer)).from_buffer(buffer)
        if sys.platform == "win32":
            return bool(ctypes.windll.kernel32.VirtualLock(ctypes.byref(held), len(buffer)))
        return int(ctypes.CDLL(None).mlock(ctypes.byref(held), ctypes.c_size_t(len(buffer)))) == 0
    except (OSError, AttributeError, ValueError, TypeError):
        return False
