"""Windows: a child in its AppContainer as its host sees it. UNTRIED on a real machine (docs/reading.md)."""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Sequence
from typing import IO

from evidence_vault import children
from evidence_vault.reading.confine import appcontainer

assert sys.platform == "win32"  # noqa: S101 - tells mypy to look at the rest only there

import msvcrt  # noqa: E402 - only there

_FOREVER = 0xFFFFFFFF


class Contained:
    """Speaks like `subprocess.Popen`, with pipes for input and output and the null device for errors."""

    stdin: IO[bytes] | None
    stdout: IO[bytes] | None

    def __init__(self, arguments: Sequence[str]) -> None:
        """Start it. Raises OSError."""
        functions = appcontainer.Functions(*map(ctypes.WinDLL, ("kernel32", "userenv", "advapi32")))
        self._kernel = functions.kernel32
        child_reads, we_write = os.pipe()
        we_read, child_writes = os.pipe()
        nothing = os.open(os.devnull, os.O_RDWR)
        theirs = (child_reads, child_writes, nothing)
        handles = [msvcrt.get_osfhandle(one) for one in theirs]
        try:
            for handle in handles:
                os.set_handle_inheritable(handle, True)  # noqa: FBT003 - the system's own signature
            made = appcontainer.start(functions, arguments, children.environment(), handles)
        except OSError:
            os.close(we_write)
            os.close(we_read)
            raise
        finally:
            for one in theirs:
                os.close(one)
        self._kernel.CloseHandle(ctypes.c_void_p(made.thread))
        self._process = ctypes.c_void_p(made.process)
        self.pid = int(made.pid)
        self.stdin, self.stdout = os.fdopen(we_write, "wb"), os.fdopen(we_read, "rb")

    def kill(self) -> None:
        """End it at once; twice is harmless."""
        self._kernel.TerminateProcess(self._process, ctypes.c_uint32(1))

    def wait(self) -> int:
        """Its exit status, once it has ended."""
        self._kernel.WaitForSingleObject(self._process, ctypes.c_uint32(_FOREVER))
        status = ctypes.c_uint32()
        self._kernel.GetExitCodeProcess(self._process, ctypes.byref(status))
        return int(status.value)
