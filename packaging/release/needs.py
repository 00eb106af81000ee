"""What a built folder holds of the building system, and what it asks of the system it will run on.

Reads ELF files with `readelf` and asks `ldd` and `dpkg`: Debian and Ubuntu only.
"""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

MAGIC = b"\x7fELF"


@dataclass(frozen=True, slots=True, order=True)
class SystemPackage:
    """A Debian package that files came from."""

    name: str
    version: str
    source: str
    files: tuple[str, ...] = ()


def binaries(folder: Path) -> Iterator[Path]:
    """Every ELF file of `folder`, in order of name; links are passed over."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as handle:
                if handle.read(4) == MAGIC:
                    yield path


def outside(folder: Path) -> set[Path]:
    """The system's libraries that the folder's own need: where the loader finds them here."""
    found = set()
    for path in binaries(folder):
        said = _said("ldd", str(path))
        for line in said.splitlines():
            place = line.partition(" => ")[2].partition(" (")[0].strip()
            if place.startswith("/") and not place.startswith(str(folder)):
                found.add(Path(place))
    inside = {path.name for path in binaries(folder)}
    return {path for path in found if path.name not in inside}


def glibc(folder: Path) -> str:
    """The newest symbol version of the C library that anything in the folder asks for, such as "2.36"."""
    versions = {(2, 17)}
    for path in binaries(folder):
        said = _said("readelf", "--version-info", "--wide", str(path))
        versions.update((int(a), int(b)) for a, b in re.findall(r"GLIBC_(\d+)\.(\d+)", said))
    return ".".join(map(str, max(versions)))


def depends(folder: Path) -> str:
    """The Depends field for a package of `folder`."""
    owners = {_owner(path).name for path in outside(folder)}
    owners -= {"libc6"}
    alternatives = (f"{name.removesuffix('t64')} | {name.removesuffix('t64')}t64" for name in owners)
    return ", ".join([f"libc6 (>= {glibc(folder)})", *sorted(alternatives)])


def brought(folder: Path) -> list[SystemPackage]:
    """Debian packages of the building system whose libraries lie in the folder, with the names of those files."""
    places = {line.split(" => ")[-1] for line in _said("ldconfig", "-p").splitlines() if " => " in line}
    known = {Path(place).name: Path(place) for place in places}
    files: dict[str, list[str]] = {}
    packages: dict[str, SystemPackage] = {}
    for path in binaries(folder):
        home = known.get(path.name) or _beside_python(path)
        if path.parent.name == "_internal" or path.parent.name == "lib-dynload":
            if home is None:
                if ".cpython-" in path.name or ".abi3." in path.name:
                    continue  # a wheel's own module
                raise LookupError(f"{path.name}: from no package known here")
            package = _owner(home)
            packages[package.name] = package
            files.setdefault(package.name, []).append(path.name)
    return [
        SystemPackage(one.name, one.version, one.source, tuple(sorted(files[one.name])))
        for one in sorted(packages.values())
    ]


def _beside_python(path: Path) -> Path | None:
    """The standard library's own modules lie in a folder that the loader does not know."""
    found = sorted(Path("/usr/lib").glob(f"python3*/lib-dynload/{path.name}"))
    return found[0] if found else None


def _owner(path: Path) -> SystemPackage:
    for place in (path, path.resolve(), Path("/usr", *path.parts[1:]), Path("/", *path.resolve().parts[2:])):
        said = _said("dpkg-query", "--search", str(place))
        if said:
            name = said.splitlines()[0].partition(":")[0]
            shown = _said("dpkg-query", "--show", "--showformat=${Version} ${source:Package}", name)
            version, source = shown.split()
            return SystemPackage(name, version, source)
    raise LookupError(f"{path}: no package owns it")


def _said(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout
