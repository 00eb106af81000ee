"""Compares two builds and says where they differ: which artefact, which file inside it."""

from __future__ import annotations

import filecmp
import hashlib
from pathlib import Path


def differences(first: Path, second: Path) -> list[str]:
    """One line for every file of two release folders that is missing or not the same. Empty if they are the same."""
    names = sorted({path.name for folder in (first, second) for path in folder.iterdir()})
    found = []
    for name in names:
        one, other = first / name, second / name
        if not (one.exists() and other.exists()):
            found.append(f"{name}: in one build only")
        elif not filecmp.cmp(one, other, shallow=False):
            found.append(f"{name}: differs ({_digest(one)} and {_digest(other)})")
            if name.endswith("-contents.txt"):
                found += _lines(one, other)
    return found


def _lines(one: Path, other: Path) -> list[str]:
    sets = [set(path.read_text("utf-8").splitlines()) for path in (one, other)]
    return [f"  inside the app: {line.partition('  ')[2]}" for line in sorted(sets[0] ^ sets[1])]


def _digest(path: Path) -> str:
    with path.open("rb") as handle:
        return hashlib.file_digest(handle, "sha256").hexdigest()[:16]
