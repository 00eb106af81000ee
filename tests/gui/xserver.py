"""An X server of its own for tests that need real key events."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

needs_x = pytest.mark.skipif(
    not sys.platform.startswith("linux") or any(shutil.which(one) is None for one in ("Xvfb", "xdotool")),
    reason="needs Xvfb and xdotool",
)


@contextmanager
def x_server() -> Iterator[str]:
    """Its name, such as ':3'; it says itself which number it took."""
    told, tell = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(tell), "-screen", "0", "1400x900x24", "-noreset", "-nolisten", "tcp"],
        pass_fds=(tell,),
        stderr=subprocess.DEVNULL,
    )
    os.close(tell)
    try:
        with os.fdopen(told) as pipe:
            number = pipe.readline().strip()
        yield f":{number}"
    finally:
        server.terminate()
        server.wait(10)


def environment(display: str) -> dict[str, str]:
    """What a program is started with to show its windows there, and nothing of this desktop's."""
    kept = {key: value for key, value in os.environ.items() if not key.startswith(("XDG_", "QT_", "DBUS"))}
    return kept | {"DISPLAY": display, "LANG": "C.UTF-8", "QT_QPA_PLATFORM": "xcb"}
