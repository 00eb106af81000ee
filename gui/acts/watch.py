"""A watched folder: what is new and complete in it, keeping the choice, and removing what is safe in the vault."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from evidence_vault.model import Sha256, WatchedFolder
from gui.operations import Reporter, Work
from gui.ports import OpenVault

_ENDINGS = frozenset(
    ".png .jpg .jpeg .webp .gif .bmp .heic .heif .avif .tif .tiff .mp4 .webm .mkv .mov".split()  # noqa: SIM905
)
_MOST_FILES = 20_000
_CHUNK = 1 << 20

Stamp = tuple[int, int]
"""A file's size in bytes and its modification time in nanoseconds."""


@dataclass(slots=True)
class Seen:
    """What was in the folder at the last look. A file is complete once two looks in a row find the same of it."""

    known: set[str] = field(default_factory=set)
    growing: dict[str, Stamp] = field(default_factory=dict)
    begun: bool = False


def look(folder: Path, seen: Seen) -> Work[list[Path]]:
    """New pictures and videos that are complete. The first look only notes what is there. A folder that is gone, or
    cannot be read, has none: it may come back."""

    def work(_: Reporter) -> list[Path]:
        found = dict(_stamps(folder))
        if not seen.begun:
            seen.known, seen.begun = set(found), True
            return []
        seen.known &= found.keys()
        fresh = {name: stamp for name, stamp in found.items() if name not in seen.known}
        ready = [name for name, stamp in fresh.items() if stamp[0] and seen.growing.get(name) == stamp]
        seen.growing = {name: stamp for name, stamp in fresh.items() if name not in ready}
        seen.known.update(ready)
        return [folder / name for name in sorted(ready, key=lambda name: fresh[name][1])]

    return work


def _stamps(folder: Path) -> list[tuple[str, Stamp]]:
    found: list[tuple[str, Stamp]] = []
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                if len(found) >= _MOST_FILES:
                    break
                if Path(entry.name).suffix.lower() in _ENDINGS and entry.is_file(follow_symlinks=False):
                    told = entry.stat(follow_symlinks=False)
                    found.append((entry.name, (told.st_size, told.st_mtime_ns)))
    except OSError:
        return []
    return found


def keep_choice(vault: OpenVault, folder: WatchedFolder | None) -> Work[None]:
    """Keep in the vault which folder is watched."""
    return lambda _: vault.watch_folder(folder)


def load_choice(vault: OpenVault) -> Work[WatchedFolder | None]:
    """Which folder is watched."""
    return lambda _: vault.watched_folder()


def remove_there(files: Sequence[tuple[Path, Sha256]]) -> Work[tuple[int, int]]:
    """Remove files whose bytes are still those that the vault holds; how many were removed, and how many stayed."""

    def work(_: Reporter) -> tuple[int, int]:
        removed = sum(_removed(path, sha256) for path, sha256 in files)
        return removed, len(files) - removed

    return work


def _removed(path: Path, sha256: Sha256) -> bool:
    digest = hashlib.sha256()
    try:
        with path.open("rb") as stream:
            while block := stream.read(_CHUNK):
                digest.update(block)
        if digest.hexdigest() != sha256:
            return False
        path.unlink()
    except OSError:
        return False
    return True
