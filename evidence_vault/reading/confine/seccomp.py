"""A seccomp filter that refuses every system call not listed (seccomp(2)).

The list is what CPython, Pillow, qpdf and lxml need once everything is loaded: read and write what is already open,
memory, locks, clocks, randomness, signals to oneself, and leaving. New executable memory is refused as well.
"""

from __future__ import annotations

import ctypes
import os
import platform
import struct
import sys

from evidence_vault.reading.confine import NotConfinedError

SET_MODE_FILTER = 1
SYNCHRONISE_THREADS = 1
SECCOMP = {"x86_64": 317, "aarch64": 277}
"""The system call's number: the C library has no function for it."""

ALLOW = 0x7FFF0000
KILL = 0x80000000
REFUSE = 0x00050000 | 1  # EPERM: a library that tries something harmless carries on without it
ABSENT = 0x00050000 | 38  # ENOSYS: the C library falls back to an older call whose arguments can be seen

LOAD, JUMP_EQUAL, JUMP_SET, RETURN = 0x20, 0x15, 0x45, 0x06
NUMBER, ARCH, ARGUMENT = 0, 4, 16
PROT_EXEC = 4
CLONE_THREAD = 0x00010000
X32_BIT = 0x40000000

ARCHES = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}

# name: (x86_64, aarch64); None where the architecture has no such call.
ALLOWED: dict[str, tuple[int | None, int | None]] = {
    "read": (0, 63), "write": (1, 64), "readv": (19, 65), "writev": (20, 66), "close": (3, 57),
    "lseek": (8, 62), "fstat": (5, 80), "munmap": (11, 215), "brk": (12, 214), "mremap": (25, 216),
    "madvise": (28, 233), "futex": (202, 98), "set_robust_list": (273, 99), "rseq": (334, 293),
    "sched_yield": (24, 124), "sched_getaffinity": (204, 123), "membarrier": (324, 283),
    "rt_sigaction": (13, 134), "rt_sigprocmask": (14, 135), "rt_sigreturn": (15, 139), "sigaltstack": (131, 132),
    "restart_syscall": (219, 128), "getpid": (39, 172), "gettid": (186, 178), "setitimer": (38, 103),
    "clock_gettime": (228, 113), "clock_getres": (229, 114), "gettimeofday": (96, 169), "time": (201, None),
    "times": (100, 153), "getrusage": (98, 165), "getrandom": (318, 278), "exit": (60, 93), "exit_group": (231, 94),
}  # fmt: skip
MMAP, MPROTECT = (9, 222), (10, 226)
CLONE, CLONE3, TGKILL = (56, 220), (435, 435), (234, 131)

# Nothing a picture needs; a process that tries one of these is no longer ours and is ended.
DEADLY: dict[str, tuple[int | None, int | None]] = {
    "execve": (59, 221), "execveat": (322, 281), "ptrace": (101, 117), "process_vm_readv": (310, 270),
    "process_vm_writev": (311, 271), "bpf": (321, 280), "io_uring_setup": (425, 425), "userfaultfd": (323, 282),
    "perf_event_open": (298, 241), "keyctl": (250, 219), "unshare": (272, 97), "setns": (308, 268),
    "mount": (165, 40), "memfd_create": (319, 279), "pidfd_getfd": (438, 438),
}  # fmt: skip

Instruction = tuple[int, int, int, int]


class FilterProgram(ctypes.Structure):
    """struct sock_fprog."""

    _fields_ = (("length", ctypes.c_ushort), ("filter", ctypes.c_char_p))


def restrict() -> None:
    """Install the filter for every thread there is: a library may have started one while it was loaded.

    Raises NotConfinedError where there is no seccomp or no table for this processor.
    """
    machine = platform.machine()
    if machine not in ARCHES or sys.maxsize < 2**32 or sys.byteorder != "little":
        raise NotConfinedError(f"no seccomp table for {machine}")
    code = b"".join(struct.pack("=HBBI", *line) for line in program(machine, os.getpid()))
    holder = FilterProgram(len(code) // 8, code)
    libc = ctypes.CDLL(None, use_errno=True)
    words = (ctypes.c_long(one) for one in (SECCOMP[machine], SET_MODE_FILTER, SYNCHRONISE_THREADS))
    if libc.syscall(*words, ctypes.byref(holder)) != 0:  # above 0: a thread that could not be brought along
        raise NotConfinedError(f"seccomp: errno {ctypes.get_errno()}")


def program(machine: str, pid: int) -> list[Instruction]:
    """The filter as classic BPF instructions (code, jump if true, jump if false, constant)."""
    column = list(ARCHES).index(machine)
    lines: list[Instruction] = [
        (LOAD, 0, 0, ARCH),
        (JUMP_EQUAL, 1, 0, ARCHES[machine]),
        (RETURN, 0, 0, KILL),  # a 32-bit call would have other numbers
        (LOAD, 0, 0, NUMBER),
    ]
    if machine == "x86_64":
        lines += [(JUMP_SET, 0, 1, X32_BIT), (RETURN, 0, 0, KILL)]
    lines += [line for numbers in ALLOWED.values() for line in _answer(numbers[column], ALLOW)]
    lines += [line for numbers in DEADLY.values() for line in _answer(numbers[column], KILL)]
    lines += _answer(CLONE3[column], ABSENT)
    lines += _if_argument(MMAP[column], 2, (JUMP_SET, PROT_EXEC), matching=REFUSE, otherwise=ALLOW)
    lines += _if_argument(MPROTECT[column], 2, (JUMP_SET, PROT_EXEC), matching=REFUSE, otherwise=ALLOW)
    lines += _if_argument(CLONE[column], 0, (JUMP_SET, CLONE_THREAD), matching=ALLOW, otherwise=REFUSE)
    lines += _if_argument(TGKILL[column], 0, (JUMP_EQUAL, pid), matching=ALLOW, otherwise=REFUSE)
    return [*lines, (RETURN, 0, 0, REFUSE)]


def _answer(number: int | None, verdict: int) -> list[Instruction]:
    if number is None:
        return []
    return [(JUMP_EQUAL, 0, 1, number), (RETURN, 0, 0, verdict)]


def _if_argument(
    number: int, argument: int, test: tuple[int, int], *, matching: int, otherwise: int
) -> list[Instruction]:
    """Judge a call by the low half of one argument (little-endian: at the argument's own offset)."""
    code, constant = test
    return [
        (JUMP_EQUAL, 0, 4, number),
        (LOAD, 0, 0, ARGUMENT + 8 * argument),
        (code, 0, 1, constant),
        (RETURN, 0, 0, matching),
        (RETURN, 0, 0, otherwise),
    ]
