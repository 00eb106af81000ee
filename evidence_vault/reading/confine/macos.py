"""macOS: resource limits and a sandbox profile that denies everything. UNTRIED on a real machine (docs/reading.md).

`sandbox_init` is marked deprecated and is what browsers still use; open descriptors stay usable, nothing else does.
The kernel does not hold RLIMIT_AS reliably, so memory is bounded by the pixel and size limits there.
"""

from __future__ import annotations

import ctypes
import sys

from evidence_vault.reading.confine import NotConfinedError

assert sys.platform != "win32"  # noqa: S101 - tells mypy to look at the rest only there

PROFILE = b"(version 1)(deny default)(allow signal (target self))"


def confine() -> tuple[str, ...]:
    """Limit resources, then enter the sandbox. Raises NotConfinedError if the profile is not accepted."""
    from evidence_vault.reading.confine.posix import limit_resources

    limit_resources()
    library = ctypes.CDLL("/usr/lib/libSystem.B.dylib", use_errno=True)
    library.sandbox_init.argtypes = (ctypes.c_char_p, ctypes.c_uint64, ctypes.POINTER(ctypes.c_char_p))
    error = ctypes.c_char_p()
    if library.sandbox_init(PROFILE, 0, ctypes.byref(error)) != 0:
        raise NotConfinedError("sandbox_init was refused")
    return ("rlimits", "sandbox")
