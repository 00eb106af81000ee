"""Try, harmlessly, what must no longer be possible; report what was refused."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from ctypes import byref, c_int, create_string_buffer
from typing import Any

from evidence_vault.reading.confine import NotConfinedError

AF_INET, SOCK_DGRAM = 2, 2


def refused_acts() -> Callable[[], frozenset[str]]:
    """Prepare the probes while everything is still allowed; the result runs them after confinement.

    A file that cannot be opened beforehand would prove nothing, so that raises NotConfinedError. On Windows the child
    is in its container from the start; there her own folder is tried, which every other program of hers may list.
    """
    if sys.platform == "win32":
        from evidence_vault.reading.confine.windows import home_refused as open_refused
    else:
        open_refused = _prepared_file()
    network = _socket_library()

    def run() -> frozenset[str]:
        found = {"open": open_refused(), "network": _network_refused(network), "process": _process_refused()}
        return frozenset(name for name, refused in found.items() if refused)

    return run


def _prepared_file() -> Callable[[], bool]:
    path = os.fsencode(__file__ if os.access(__file__, os.R_OK) else sys.executable)
    if _refused(path):
        raise NotConfinedError("no file to probe with")
    return lambda: _refused(path)


def _refused(path: bytes) -> bool:
    try:
        os.close(os.open(path, os.O_RDONLY))
    except OSError:
        return True
    return False


def _socket_library() -> Any:  # noqa: ANN401 - a foreign library has no static type
    import ctypes

    if sys.platform == "win32":
        library = ctypes.WinDLL("ws2_32")
        library.WSAStartup(0x0202, create_string_buffer(512))
    else:
        library = ctypes.CDLL(None)
    return library


def _network_refused(library: Any) -> bool:  # noqa: ANN401 - a foreign library has no static type
    """A datagram socket 'connected' to this machine's discard port: connecting sends nothing (udp(7))."""
    handle = c_int(library.socket(AF_INET, SOCK_DGRAM, 0)).value
    if handle < 0:
        return True
    family = bytes((16, AF_INET)) if sys.platform == "darwin" else AF_INET.to_bytes(2, "little")
    address = create_string_buffer(family + b"\x00\x09" + bytes((127, 0, 0, 1)) + bytes(8), 16)
    return bool(library.connect(handle, byref(address), 16) != 0)


def _process_refused() -> bool:
    try:
        if sys.platform == "win32":
            import subprocess

            subprocess.Popen([sys.executable, "-I", "-S", "-c", ""]).wait()
        else:
            pid = os.fork()
            if pid == 0:
                os._exit(0)
            os.waitpid(pid, 0)
    except OSError:
        return True
    return False
