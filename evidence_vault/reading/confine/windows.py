"""Windows: what a child adds to the container it was started in: a job of one process, with a memory limit, no child
processes, and the lowest integrity level.

UNTRIED on a real machine (docs/reading.md). The container (`appcontainer.py`) is what refuses her files and the
network; a process that is not in one, or has a capability there, is refused here, and the host declines every file.
"""

from __future__ import annotations

import ctypes
import os
import sys

from evidence_vault.reading.confine import NotConfinedError
from evidence_vault.reading.limits import MEMORY_BYTES

assert sys.platform == "win32"  # noqa: S101 - tells mypy to look at the rest only there

JOB_LIMITS = 0x0008 | 0x0100 | 0x0400 | 0x2000  # one process, memory per process, die on exception, kill on close
EXTENDED_LIMITS, UI_RESTRICTIONS, ALL_UI = 9, 4, 0xFF
CHILD_PROCESS_POLICY = 13
TOKEN_INTEGRITY, TOKEN_ACCESS = 25, 0x0080 | 0x0008
TOKEN_QUERY, TOKEN_IS_CONTAINER, TOKEN_CAPABILITIES = 0x0008, 29, 30
UNTRUSTED_SID = b"\x01\x01\x00\x00\x00\x00\x00\x10" + bytes(4)  # S-1-16-0
SE_GROUP_INTEGRITY = 0x20


class _Basic(ctypes.Structure):
    """JOBOBJECT_BASIC_LIMIT_INFORMATION."""

    _fields_ = (
        ("process_time", ctypes.c_int64), ("job_time", ctypes.c_int64), ("flags", ctypes.c_uint32),
        ("min_set", ctypes.c_size_t), ("max_set", ctypes.c_size_t), ("processes", ctypes.c_uint32),
        ("affinity", ctypes.c_size_t), ("priority", ctypes.c_uint32), ("scheduling", ctypes.c_uint32),
    )  # fmt: skip


class _Extended(ctypes.Structure):
    """JOBOBJECT_EXTENDED_LIMIT_INFORMATION."""

    _fields_ = (
        ("basic", _Basic), ("io", ctypes.c_uint64 * 6), ("process_memory", ctypes.c_size_t),
        ("job_memory", ctypes.c_size_t), ("peak_process", ctypes.c_size_t), ("peak_job", ctypes.c_size_t),
    )  # fmt: skip


class _Label(ctypes.Structure):
    """TOKEN_MANDATORY_LABEL."""

    _fields_ = (("sid", ctypes.c_char_p), ("attributes", ctypes.c_uint32))


def confine() -> tuple[str, ...]:
    """Apply every layer that a process can put on itself. Raises NotConfinedError if one is refused."""
    kernel = ctypes.WinDLL("kernel32", use_last_error=True)
    kernel.GetCurrentProcess.restype = ctypes.c_void_p
    kernel.CreateJobObjectW.restype = ctypes.c_void_p
    process = ctypes.c_void_p(kernel.GetCurrentProcess())
    _in_container(process)
    _enter_job(kernel, process)
    policy = ctypes.c_uint32(1)
    _must(kernel.SetProcessMitigationPolicy(CHILD_PROCESS_POLICY, ctypes.byref(policy), 4), "child process policy")
    _lower_integrity(process)
    return ("appcontainer", "job", "no-child-process", "untrusted-integrity")


def _in_container(process: ctypes.c_void_p) -> None:
    """The system's own word that this is a container's process, without any capability."""
    security = ctypes.WinDLL("advapi32", use_last_error=True)
    token, size = ctypes.c_void_p(), ctypes.c_uint32()
    _must(security.OpenProcessToken(process, TOKEN_QUERY, ctypes.byref(token)), "token")
    inside = ctypes.c_uint32()
    asked = security.GetTokenInformation(token, TOKEN_IS_CONTAINER, ctypes.byref(inside), 4, ctypes.byref(size))
    _must(bool(asked) and inside.value == 1, "a container")
    held = ctypes.create_string_buffer(4096)
    asked = security.GetTokenInformation(token, TOKEN_CAPABILITIES, held, len(held), ctypes.byref(size))
    _must(bool(asked) and int.from_bytes(held.raw[:4], "little") == 0, "a container without capabilities")


def _enter_job(kernel: ctypes.CDLL, process: ctypes.c_void_p) -> None:
    """The job's handle is kept open on purpose: closing it would end this process."""
    job = ctypes.c_void_p(kernel.CreateJobObjectW(None, None))
    limits = _Extended()
    limits.basic.flags, limits.basic.processes = JOB_LIMITS, 1
    limits.process_memory = MEMORY_BYTES
    size = ctypes.sizeof(limits)
    _must(kernel.SetInformationJobObject(job, EXTENDED_LIMITS, ctypes.byref(limits), size), "job limits")
    ui = ctypes.c_uint32(ALL_UI)
    _must(kernel.SetInformationJobObject(job, UI_RESTRICTIONS, ctypes.byref(ui), 4), "job user interface")
    _must(kernel.AssignProcessToJobObject(job, process), "job")


def _lower_integrity(process: ctypes.c_void_p) -> None:
    security = ctypes.WinDLL("advapi32", use_last_error=True)
    token = ctypes.c_void_p()
    _must(security.OpenProcessToken(process, TOKEN_ACCESS, ctypes.byref(token)), "token")
    label = _Label(UNTRUSTED_SID, SE_GROUP_INTEGRITY)
    size = ctypes.sizeof(label) + len(UNTRUSTED_SID)
    _must(security.SetTokenInformation(token, TOKEN_INTEGRITY, ctypes.byref(label), size), "integrity level")


def _must(result: int, what: str) -> None:
    if not result:
        raise NotConfinedError(f"{what} was refused")


def home_refused() -> bool:
    """Untried. Whether her profile's folder can be listed; what cannot be found out counts as not refused."""
    security, userenv = ctypes.WinDLL("advapi32"), ctypes.WinDLL("userenv")
    token, size = ctypes.c_void_p(), ctypes.c_uint32(1024)
    home = ctypes.create_unicode_buffer(size.value)
    process = ctypes.c_void_p(-1)  # this one (GetCurrentProcess)
    if not security.OpenProcessToken(process, 0x0008, ctypes.byref(token)):
        return False
    if not userenv.GetUserProfileDirectoryW(token, home, ctypes.byref(size)):
        return False
    try:
        os.listdir(home.value)  # noqa: PTH208 - no path object is wanted
    except PermissionError:
        return True
    except OSError:
        return False
    return False
