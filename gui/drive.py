"""What can be known of a drive before anything is written to it."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QStorageInfo

FAT_LIMIT = 2**32 - 1
"""FAT32 keeps a file's size in 32 bits (Microsoft FAT specification 1.03, section 6)."""
_FAT = frozenset({"vfat", "msdos", "fat", "fat16", "fat32"})
_ROOM = 1.05
_REPORT_BYTES = 8 * 1024 * 1024


class DriveFinding(StrEnum):
    """What is wrong, or good to know."""

    MISSING = "missing"
    READ_ONLY = "read-only"
    NO_SPACE = "no-space"
    TOO_LARGE = "too-large"
    IN_VAULT = "in-vault"
    SAME_DRIVE = "same-drive"
    EJECT = "eject"


BLOCKING = frozenset(set(DriveFinding) - {DriveFinding.SAME_DRIVE, DriveFinding.EJECT})


@dataclass(frozen=True, slots=True, kw_only=True)
class Drive:
    """Of the drive under a folder. `free` in bytes; `removable` None where the system does not say."""

    exists: bool
    writable: bool = False
    free: int = 0
    file_system: str = ""
    removable: bool | None = None
    same_as_vault: bool = False
    in_vault: bool = False


def needed(exhibits: int, *, package: bool) -> int:
    """About how many bytes an export takes: the originals and the report, and some room."""
    return int((exhibits * _ROOM if package else 0) + _REPORT_BYTES)


def look(folder: Path, vault: Path) -> Drive:
    """Ask the system. Slow on a network drive; never called on the UI thread."""
    if not folder.is_dir():
        return Drive(exists=False)
    info = QStorageInfo(str(folder))
    place = folder.resolve()
    return Drive(
        exists=True,
        writable=not info.isReadOnly() and os.access(folder, os.W_OK),
        free=info.bytesAvailable(),
        file_system=bytes(info.fileSystemType().data()).decode(errors="replace").lower(),
        removable=_removable(bytes(info.device().data()).decode(errors="replace")),
        same_as_vault=vault.exists() and place.stat().st_dev == vault.stat().st_dev,
        in_vault=place.is_relative_to(vault.resolve()),
    )


def _removable(device: str) -> bool | None:
    """Linux says it in sysfs, of the disk above the partition."""
    if not sys.platform.startswith("linux") or not device.startswith("/dev/"):
        return None
    block = Path("/sys/class/block") / Path(os.path.realpath(device)).name
    for place in (block, block.resolve().parent):
        try:
            return (place / "removable").read_text().strip() == "1"
        except OSError:
            continue
    return None


def judge(drive: Drive, size: int) -> tuple[DriveFinding, ...]:
    """What stands against writing `size` bytes there, the gravest first; then what is good to know."""
    if not drive.exists:
        return (DriveFinding.MISSING,)
    told = (
        (drive.in_vault, DriveFinding.IN_VAULT),
        (not drive.writable, DriveFinding.READ_ONLY),
        (drive.free < size, DriveFinding.NO_SPACE),
        (drive.file_system in _FAT and size > FAT_LIMIT, DriveFinding.TOO_LARGE),
        (drive.same_as_vault and not drive.removable, DriveFinding.SAME_DRIVE),
        (drive.removable is True, DriveFinding.EJECT),
    )
    return tuple(finding for holds, finding in told if holds)
