"""Damaged files are never deleted: they are put into a numbered folder inside the vault."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from evidence_vault.store.atomic import drive_errors, fsync_folder

FOLDER = "set-aside"


def set_aside(vault_folder: Path, paths: Sequence[Path]) -> Path:
    """Move files into a new folder there. Raises DriveError."""
    with drive_errors():
        root = vault_folder / FOLDER
        root.mkdir(exist_ok=True)
        taken = [int(one.name) for one in root.iterdir() if one.name.isdigit()]
        place = root / f"{max(taken, default=0) + 1:04}"
        place.mkdir()
        for path in paths:
            path.replace(place / path.name)
        fsync_folder(place)
        fsync_folder(root)
        fsync_folder(vault_folder)
    return place
