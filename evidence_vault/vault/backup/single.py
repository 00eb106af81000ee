"""Single exhibits out of a backup: what there is to choose from, and the chosen ones as files in a folder."""

from __future__ import annotations

import contextlib
import os
import re
import unicodedata
from collections.abc import Sequence
from pathlib import Path
from typing import IO

from evidence_vault.crypto.slots import Secret
from evidence_vault.errors import NotFoundError, WouldOverwriteError
from evidence_vault.model import BackupItem
from evidence_vault.ports import CancelToken, Entropy, Progress, check_cancelled
from evidence_vault.store.atomic import drive_errors, fsync_folder
from evidence_vault.vault.backup.opening import opened
from evidence_vault.vault.backup.restoring import in_memory, write_out

_ITEMS = (
    "SELECT item.number, item.title, item.file_name, object.size FROM item"
    " JOIN object ON object.sha256 = item.object ORDER BY item.number"
)
_LONGEST = 120
_UNWANTED = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*]')


def contents(
    path: Path, secret: Secret, *, number: int | None, progress: Progress, cancel: CancelToken
) -> tuple[BackupItem, ...]:
    """The items of a generation that have a file; see Vault.backup_contents."""
    with opened(path, secret, number) as backup, in_memory() as index:
        backup.fill(index, progress, cancel)
        return tuple(
            BackupItem(number=row[0], title=row[1], file_name=row[2] or "", size=row[3]) for row in index.rows(_ITEMS)
        )


def take_into(
    path: Path,
    secret: Secret,
    numbers: Sequence[int],
    folder: Path,
    *,
    number: int | None,
    entropy: Entropy,
    progress: Progress,
    cancel: CancelToken,
) -> tuple[Path, ...]:
    """The originals of items, each as a new file in an existing folder; see Vault.take_into."""
    made: list[Path] = []
    with opened(path, secret, number) as backup, in_memory() as index:
        backup.fill(index, progress, cancel)
        known = {row[0]: row for row in index.rows(_ITEMS)}
        total, done = sum(known[one][3] for one in numbers if one in known), 0
        try:
            for one in numbers:
                check_cancelled(cancel)
                if one not in known:
                    raise NotFoundError("No file in the backup has that number or id.")
                progress(done=done, total=total, what="Restoring")
                target = folder / plain_name(one, str(known[one][2] or ""))
                with drive_errors():
                    file = _new(target)
                    made.append(target)
                    with file:
                        write_out(backup, index, str(one), file, entropy, cancel)
                        file.flush()
                        os.fsync(file.fileno())
                done += known[one][3]
            with drive_errors():
                fsync_folder(folder)
        except BaseException:
            for target in made:
                with contextlib.suppress(OSError):
                    target.unlink()
            raise
    return tuple(made)


def plain_name(number: int, given: str) -> str:
    """A file name that every system takes: the item's number, and as much of its own name as is safe."""
    name = _UNWANTED.sub("_", unicodedata.normalize("NFC", given)).strip(" .")
    name = name.encode("utf-8", "replace").decode("utf-8", "ignore")
    stem, dot, end = name.rpartition(".")
    short = f"{stem[: _LONGEST - len(end)]}{dot}{end}" if dot and len(end) <= 12 else name[:_LONGEST]
    while len(short.encode("utf-8")) > 200:
        short = short[1:]
    return f"{number:04d} {short}".rstrip(" .")


def _new(target: Path) -> IO[bytes]:
    try:
        return os.fdopen(os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb")
    except FileExistsError as error:
        raise WouldOverwriteError from error
