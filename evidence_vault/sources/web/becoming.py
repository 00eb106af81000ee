"""Become the browser, with its two pipes where it looks for them.

No code of ours runs between fork and exec, which a process with threads must not do: this is a process of its own,
started as `becoming READS WRITES PROGRAM ARGUMENT...`, and it imports next to nothing.
"""

from __future__ import annotations

import os
import sys


def main() -> None:
    """Put READS on descriptor 3 and WRITES on 4, close the rest, and become PROGRAM."""
    import fcntl

    reads, writes, *program = sys.argv[1:]
    # First out of the way of 3 and 4, since either may be the other's place.
    first, second = (fcntl.fcntl(int(one), fcntl.F_DUPFD, 64) for one in (reads, writes))
    os.dup2(first, 3)
    os.dup2(second, 4)
    os.closerange(5, 256)
    os.execvp(program[0], program)  # noqa: S606 - no shell
