"""Which folder is watched for new pictures: kept in the vault, for a folder's name can already tell too much."""

from __future__ import annotations

import json
from pathlib import Path

from evidence_vault.errors import IndexDamagedError
from evidence_vault.model import WatchedFolder
from evidence_vault.vault.core import Core

_KEY = "watched-folder"


class WatchActs:
    """What an open vault keeps of the watched folder; `facade.Vault` is one of these too."""

    _core: Core

    def watched_folder(self) -> WatchedFolder | None:
        """The folder that is watched, None (as at first) if none is. Raises IndexDamagedError."""
        kept = str(self._core.index.meta(_KEY) or "")
        if not kept:
            return None
        try:
            value = json.loads(kept)
            return WatchedFolder(path=Path(value["path"]), remove=bool(value["remove"]))
        except (ValueError, KeyError, TypeError) as error:
            raise IndexDamagedError from error

    def watch_folder(self, folder: WatchedFolder | None) -> None:
        """Keep the folder, or forget it. Nothing is watched by the vault itself, and no event is written."""
        value = "" if folder is None else json.dumps({"path": str(folder.path), "remove": folder.remove})
        with self._core.commit() as commit:
            commit.writer.set_meta(_KEY, value)
