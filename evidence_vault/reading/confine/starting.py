"""One door to start a confined child: with two pipes, no window, nothing inherited, and on Windows in a container."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import IO, Protocol

from evidence_vault import children


class Started(Protocol):
    """As much of `subprocess.Popen` as a host needs."""

    stdin: IO[bytes] | None
    stdout: IO[bytes] | None
    pid: int

    def kill(self) -> None:
        """End it at once; twice is harmless."""

    def wait(self) -> int:
        """Its exit status, once it has ended."""


def start(arguments: Sequence[str]) -> Started:
    """Start it. Only the pipes are inherited: no other descriptor, no environment, no terminal, no folder of hers.

    Raises OSError.
    """
    if sys.platform == "win32":
        from evidence_vault.reading.confine.contained import Contained

        return Contained(arguments)
    return subprocess.Popen(
        list(arguments),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        cwd=Path(sys.executable).anchor or "/",
        env=children.environment(),
        close_fds=True,
        start_new_session=True,
    )
