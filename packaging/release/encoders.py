"""Puts stand-ins in the place of the video encoders that FFmpeg was linked with in PyAV's wheels: x264, x265, SVT-AV1.

The app decodes and copies, it never encodes; the three are 29 MB that nothing of ours can reach, and two of them are GPL works. FFmpeg
needs their symbols to be loaded at all: a stand-in has exactly those, and each of them ends the process, but for the one that FFmpeg
asks, when it lists its codecs, what x265 can do: it is told "nothing" (libx265.c, libx265_encode_init_csp). Needs a C compiler.
"""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

PREFIXES = {"libx264": "x264_", "libx265": "x265_", "libSvtAv1Enc": "svt_"}
_OBJECTS = {"x264_levels": "char x264_levels[4096];"}
"""Symbols that are data, not functions."""


def replace(libraries: Path) -> list[str]:
    """Write the stand-ins over the encoders in `av.libs`; the names of the files. Raises CalledProcessError, LookupError."""
    (codecs,) = libraries.glob("libavcodec-*")
    shown = subprocess.run(["nm", "-D", "--undefined-only", str(codecs)], check=True, capture_output=True, text=True)
    wanted = re.findall(r"^\s+U (\w+)$", shown.stdout, re.MULTILINE)
    done = []
    for begins, prefix in PREFIXES.items():
        (library,) = libraries.glob(f"{begins}-*")
        symbols = [name for name in wanted if name.startswith(prefix)]
        if not symbols:
            raise LookupError(f"FFmpeg asks nothing of {library.name}: look again whether it is linked")
        _compile(symbols, library)
        done.append(library.name)
    return done


def _compile(symbols: list[str], library: Path) -> None:
    lines = [_symbol(name) for name in symbols]
    fixed = ["-shared", "-fPIC", "-nostdlib", "-O1", "-Wl,--build-id=none", f"-Wl,-soname,{library.name}"]
    words = ["cc", "-x", "c", *fixed, "-s", "-o", str(library), "-"]
    subprocess.run(words, input="\n".join(lines) + "\n", text=True, check=True)


def _symbol(name: str) -> str:
    if name.startswith("x265_api_get_"):
        return f"void *{name}(int depth) {{ (void)depth; return 0; }}"
    return _OBJECTS.get(name, f"void {name}(void) {{ __builtin_trap(); }}")
