"""Resource limits, for Linux and macOS."""

from __future__ import annotations

import sys

from evidence_vault.reading.limits import MEMORY_BYTES

assert sys.platform != "win32"  # noqa: S101 - tells mypy to look at the rest only there

import resource  # noqa: E402 - not there on Windows


def limit_resources() -> None:
    """Memory, no core file, no file growth, no more descriptors than are open (getrlimit(2))."""
    for what, value in (
        (resource.RLIMIT_AS, MEMORY_BYTES),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_NOFILE, 32),
    ):
        hard = resource.getrlimit(what)[1]
        limit = value if hard == resource.RLIM_INFINITY else min(value, hard)
        resource.setrlimit(what, (limit, limit))
