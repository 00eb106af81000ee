"""Puts stand-ins in the place of libraries that FFmpeg was linked with in PyAV's wheels and that nothing of ours can reach.

The app decodes what lies in memory; it never encodes with these, opens a connection, plays, records, or asks the graphics card: 38 MB,
two of them GPL works, and one a whole TLS stack in the child that reads strangers' videos. FFmpeg needs their symbols to be loaded at
all: a stand-in has exactly those, with their versions, and each ends the process, but for the few that are called at every start.
Needs a C compiler and binutils.
"""

from __future__ import annotations

import re
import subprocess
from collections import defaultdict
from pathlib import Path

NAMES = ("x264", "x265", "SvtAv1Enc", "mp3lame", "webp", "webpmux", "gnutls", "asound", "vpl")
"""Encoders of video, sound and pictures; TLS; sound devices; Intel's video hardware."""

_QUIET = re.compile(r"^(x265_api_get_\w+|gnutls_global_(de)?init)$")
"""Called whenever FFmpeg lists its codecs (libx265.c, libx265_encode_init_csp) or begins (tls.c, ff_tls_init): told "nothing" or "done"."""


def replace(libraries: Path, modules: Path) -> list[str]:
    """Write the stand-ins over the files in `av.libs`, and take out what only those needed; the names of all these files.

    `modules` is the folder of PyAV's own modules. Raises CalledProcessError, LookupError.
    """
    replaced = [_file(libraries, name) for name in NAMES]
    asking = [path for path in sorted(libraries.iterdir()) if path not in replaced]
    for library in replaced:
        defined = _defined(library)
        wanted = {symbol: tag for path in asking for symbol, tag in _undefined(path) if symbol in defined}
        if not wanted:
            raise LookupError(f"FFmpeg asks nothing of {library.name}: look again whether it is linked")
        _compile({symbol: defined[symbol] for symbol in sorted(wanted)}, wanted, library)
    gone = _unneeded(libraries, modules)
    for path in gone:
        path.unlink()
    return sorted(path.name for path in [*replaced, *gone])


def _file(libraries: Path, name: str) -> Path:
    (found,) = libraries.glob(f"lib{name}-*")
    return found


def _defined(library: Path) -> dict[str, int]:
    """Every symbol of a library; the size in bytes of one that is data, 0 of a function."""
    found = {}
    for line in _said("nm", "-D", "--defined-only", "--print-size", str(library)).splitlines():
        words = line.split()
        if len(words) == 4:
            found[words[3].partition("@")[0]] = int(words[1], 16) if words[2] in "BDGRSV" else 0
    return found


def _undefined(library: Path) -> list[tuple[str, str]]:
    """What a library asks of others: name and version; the version is empty if it asks for none."""
    said = _said("nm", "-D", "--undefined-only", "--with-symbol-versions", str(library))
    return [(name, tag) for name, _, tag in (line.split()[-1].partition("@") for line in said.splitlines())]


def _compile(symbols: dict[str, int], tags: dict[str, str], library: Path) -> None:
    lines = [_symbol(name, size) for name, size in symbols.items()]
    script = library.with_suffix(".map")
    script.write_text(_versions(symbols, tags), "utf-8")
    fixed = ["-shared", "-fPIC", "-nostdlib", "-O1", "-Wl,--build-id=none", f"-Wl,-soname,{library.name}"]
    words = ["cc", "-x", "c", *fixed, f"-Wl,--version-script={script}", "-s", "-o", str(library), "-"]
    subprocess.run(words, input="\n".join(lines) + "\n", text=True, check=True)
    script.unlink()


def _symbol(name: str, size: int) -> str:
    if size:
        return f"char {name}[{size}];"
    if _QUIET.match(name):
        return f"void *{name}(void) {{ return 0; }}"
    return f"void {name}(void) {{ __builtin_trap(); }}"


def _versions(symbols: dict[str, int], tags: dict[str, str]) -> str:
    """A linker's version script. Without versions the loader would complain at every start."""
    of: dict[str, list[str]] = defaultdict(list)
    for name in symbols:
        of[tags[name].lstrip("@")].append(name)
    return "\n".join(f"{tag} {{ global: {'; '.join(names)}; }};".lstrip() for tag, names in sorted(of.items())) + "\n"


def _unneeded(libraries: Path, modules: Path) -> list[Path]:
    """Those that none of the modules needs any more, through whomever."""
    here = {path.name: path for path in libraries.iterdir()}
    ahead, kept = sorted(modules.rglob("*.so")), set[str]()
    while ahead:
        said = _said("readelf", "--dynamic", "--wide", str(ahead.pop()))
        needed = set(re.findall(r"\(NEEDED\).*\[(.+)\]", said)) & here.keys() - kept
        kept |= needed
        ahead += [here[name] for name in needed]
    return [path for name, path in sorted(here.items()) if name not in kept]


def _said(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout
