"""Windows: start a child inside an AppContainer without capabilities, so that it has neither network nor her files.

UNTRIED on a real machine (docs/reading.md). What such a process can still read is what everybody's programs may read:
its own program folder among it, which must grant 'ALL APPLICATION PACKAGES' reading (the installer's part; where it
does not, the child does not start, and every file is declined). The child adds the layers of `windows.py` to itself.

The functions of the system are passed in, so that what is asked of them can be looked at without Windows.
"""

from __future__ import annotations

import ctypes
import subprocess
from collections.abc import Mapping, Sequence
from ctypes import Structure, byref, c_ssize_t, c_uint16, c_uint32, c_void_p, c_wchar_p, sizeof
from typing import Any

NAME = "EvidenceVault.Reader"
ALREADY_EXISTS = -2147024713  # HRESULT_FROM_WIN32(ERROR_ALREADY_EXISTS)
HANDLE_LIST, SECURITY_CAPABILITIES = 0x20002, 0x20009  # PROC_THREAD_ATTRIBUTE_*
CHILD_PROCESS_POLICY, NO_CHILDREN = 0x2000E, 1
FLAGS = 0x00080000 | 0x00000400 | 0x08000000  # extended startup, Unicode environment, no window
USE_STD_HANDLES = 0x0100


class Capabilities(Structure):
    """SECURITY_CAPABILITIES: the container's name as a SID, and no capability: no network, no libraries of hers."""

    _fields_ = (("sid", c_void_p), ("capabilities", c_void_p), ("count", c_uint32), ("reserved", c_uint32))


class StartupInfo(Structure):
    """STARTUPINFOEXW."""

    _fields_ = (
        ("size", c_uint32), ("reserved", c_wchar_p), ("desktop", c_wchar_p), ("title", c_wchar_p),
        ("x", c_uint32), ("y", c_uint32), ("width", c_uint32), ("height", c_uint32), ("columns", c_uint32),
        ("rows", c_uint32), ("fill", c_uint32), ("flags", c_uint32), ("show", c_uint16), ("reserved_size", c_uint16),
        ("reserved_bytes", c_void_p), ("input", c_void_p), ("output", c_void_p), ("error", c_void_p),
        ("attributes", c_void_p),
    )  # fmt: skip


class ProcessInfo(Structure):
    """PROCESS_INFORMATION."""

    _fields_ = (("process", c_void_p), ("thread", c_void_p), ("pid", c_uint32), ("tid", c_uint32))


class Functions:
    """The three libraries; `kernel32`, `userenv` and `advapi32` as ctypes gives them, or fakes of them."""

    def __init__(self, kernel32: Any, userenv: Any, advapi32: Any) -> None:  # noqa: ANN401 - foreign libraries
        self.kernel32, self.userenv, self.advapi32 = kernel32, userenv, advapi32


def container_sid(functions: Functions) -> c_void_p:
    """The container's SID; made the first time, then found. Raises OSError. Free it with FreeSid."""
    sid = c_void_p()
    text = [c_wchar_p(part) for part in (NAME, "Evidence Vault reader", "Reads files from strangers")]
    result = functions.userenv.CreateAppContainerProfile(*text, None, c_uint32(0), byref(sid))
    if result == ALREADY_EXISTS:
        result = functions.userenv.DeriveAppContainerSidFromAppContainerName(c_wchar_p(NAME), byref(sid))
    if result != 0 or not sid.value:
        raise OSError(result, "no container can be made")
    return sid


def start(
    functions: Functions, words: Sequence[str], environment: Mapping[str, str], handles: Sequence[int]
) -> ProcessInfo:
    """Start `words` in the container with `handles` (input, output, error) and nothing else. Raises OSError."""
    sid = container_sid(functions)
    try:
        capabilities = Capabilities(sid, None, 0, 0)
        inherited = (c_void_p * len(handles))(*handles)
        policy = c_uint32(NO_CHILDREN)
        wanted = [
            (SECURITY_CAPABILITIES, byref(capabilities), sizeof(capabilities)),
            (HANDLE_LIST, byref(inherited), sizeof(inherited)),
            (CHILD_PROCESS_POLICY, byref(policy), sizeof(policy)),
        ]
        return _create(functions, words, environment, handles, wanted)
    finally:
        functions.advapi32.FreeSid(sid)


def _create(
    functions: Functions,
    words: Sequence[str],
    environment: Mapping[str, str],
    handles: Sequence[int],
    wanted: Sequence[tuple[int, Any, int]],
) -> ProcessInfo:
    attributes = _attributes(functions, wanted)
    try:
        startup = StartupInfo(size=sizeof(StartupInfo), flags=USE_STD_HANDLES)
        startup.input, startup.output, startup.error = handles
        startup.attributes = ctypes.cast(attributes, c_void_p).value
        made = ProcessInfo()
        line = ctypes.create_unicode_buffer(subprocess.list2cmdline(list(words)))
        right = functions.kernel32.CreateProcessW(
            c_wchar_p(words[0]), line, None, None, True, c_uint32(FLAGS), block(environment), None,  # noqa: FBT003
            byref(startup), byref(made),
        )  # fmt: skip
        if not right:
            raise OSError("the child could not be started in its container")
        return made
    finally:
        functions.kernel32.DeleteProcThreadAttributeList(attributes)


def _attributes(functions: Functions, wanted: Sequence[tuple[int, Any, int]]) -> Any:  # noqa: ANN401 - a buffer
    size = c_ssize_t()
    count = c_uint32(len(wanted))
    functions.kernel32.InitializeProcThreadAttributeList(None, count, c_uint32(0), byref(size))
    attributes = ctypes.create_string_buffer(max(size.value, 1))
    if not functions.kernel32.InitializeProcThreadAttributeList(attributes, count, c_uint32(0), byref(size)):
        raise OSError("no attributes for the child")
    for name, value, length in wanted:
        right = functions.kernel32.UpdateProcThreadAttribute(
            attributes, c_uint32(0), c_ssize_t(name), value, c_ssize_t(length), None, None
        )
        if not right:
            functions.kernel32.DeleteProcThreadAttributeList(attributes)
            raise OSError(f"attribute {name:#x} was refused")
    return attributes


def block(environment: Mapping[str, str]) -> Any:  # noqa: ANN401 - a buffer
    """An environment as CreateProcess takes it: NAME=value, each ended by NUL, the whole by one more."""
    return ctypes.create_unicode_buffer("".join(f"{name}={value}\0" for name, value in environment.items()) + "\0")


__all__ = ["Functions", "ProcessInfo", "block", "container_sid", "start"]
