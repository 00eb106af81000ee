"""Landlock through the system calls themselves (Linux 5.13 and later; Documentation/userspace-api/landlock.rst)."""

from __future__ import annotations

import ctypes
import os

from evidence_vault.reading.confine import NotConfinedError

CREATE_RULESET, RESTRICT_SELF = 444, 446
VERSION_FLAG = 1

FS_RIGHTS = {1: (1 << 13) - 1, 2: (1 << 14) - 1, 3: (1 << 15) - 1, 5: (1 << 16) - 1}
"""All file-system rights known since each ABI; no rule is added, so all of them are refused."""

NET_RIGHTS = 0b11
"""Bind and connect TCP, since ABI 4."""

SCOPES = 0b11
"""Abstract Unix sockets and signals to processes outside, since ABI 6."""


class RulesetAttr(ctypes.Structure):
    """struct landlock_ruleset_attr; older kernels take a shorter prefix of it."""

    _fields_ = (("fs", ctypes.c_uint64), ("net", ctypes.c_uint64), ("scoped", ctypes.c_uint64))


def abi_version() -> int:
    """The kernel's Landlock ABI, or 0 where there is none."""
    version = _syscall(CREATE_RULESET, None, 0, VERSION_FLAG)
    return max(version, 0)


def restrict() -> int:
    """Refuse everything this kernel's Landlock can refuse, and return its ABI (0: there is none).

    Raises NotConfinedError if the kernel has Landlock and it cannot be applied.
    """
    abi = abi_version()
    if not abi:
        return 0
    attr = RulesetAttr(
        fs=FS_RIGHTS[max(known for known in FS_RIGHTS if known <= abi)],
        net=NET_RIGHTS if abi >= 4 else 0,
        scoped=SCOPES if abi >= 6 else 0,
    )
    size = 24 if abi >= 6 else 16 if abi >= 4 else 8
    ruleset = _syscall(CREATE_RULESET, ctypes.byref(attr), size, 0)
    if ruleset < 0:
        raise NotConfinedError(f"landlock ruleset: errno {ctypes.get_errno()}")
    try:
        if _syscall(RESTRICT_SELF, ruleset, 0) != 0:
            raise NotConfinedError(f"landlock restrict: errno {ctypes.get_errno()}")
    finally:
        os.close(ruleset)
    return abi


def _syscall(number: int, *arguments: object) -> int:
    libc = ctypes.CDLL(None, use_errno=True)
    libc.syscall.restype = ctypes.c_long
    wide = [ctypes.c_long(value) if isinstance(value, int) else value for value in arguments]
    return int(libc.syscall(ctypes.c_long(number), *wide))
