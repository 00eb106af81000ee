"""Linux: resource limits, no new privileges, no core dumps, Landlock where the kernel has it, and seccomp always."""

from __future__ import annotations

import sys

from evidence_vault.reading.confine import NotConfinedError

assert sys.platform != "win32"  # noqa: S101 - tells mypy to look at the rest only there

PR_SET_DUMPABLE = 4
PR_SET_NO_NEW_PRIVS = 38


def confine() -> tuple[str, ...]:
    """Apply every layer, cheapest first; seccomp last, since the others need system calls that it refuses.

    An old kernel without Landlock is served by seccomp alone, which refuses every call that names a file.
    Raises NotConfinedError if no_new_privs or seccomp cannot be had.
    """
    from evidence_vault.reading.confine import landlock, seccomp
    from evidence_vault.reading.confine.posix import limit_resources

    layers = ["rlimits"]
    limit_resources()
    _prctl(PR_SET_NO_NEW_PRIVS, "no_new_privs")
    layers.append("no-new-privs")
    _prctl(PR_SET_DUMPABLE, "not dumpable", value=0)
    layers.append("not-dumpable")
    abi = landlock.restrict()
    if abi:
        layers.append(f"landlock-{abi}")
    seccomp.restrict()
    layers.append("seccomp")
    return tuple(layers)


def _prctl(option: int, name: str, *, value: int = 1) -> None:
    import ctypes

    libc = ctypes.CDLL(None, use_errno=True)
    arguments = [ctypes.c_ulong(number) for number in (value, 0, 0, 0)]
    if libc.prctl(ctypes.c_int(option), *arguments) != 0:
        raise NotConfinedError(f"{name}: errno {ctypes.get_errno()}")
