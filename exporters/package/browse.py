"""Looking into a package: its exhibits as they are listed, and single files taken out where the reader chooses.

Whether the package holds is `verify_package`'s to say, and is said first; nothing listed here is trusted.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO, cast

from evidence_vault.crypto.age import Identity
from evidence_vault.errors import DriveError, NotFoundError, PackageError, UserCancelled
from evidence_vault.ports import CancelToken, NeverCancelled
from exporters.common import WrittenExport, write_new_file
from exporters.package.findings import Findings
from exporters.package.opening import BagFiles, open_package

LIST = "data/exhibits.json"
REPORT = "data/report.pdf"
_LARGEST_LIST = 256 * 1024 * 1024
_PIECE = 1024 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedExhibit:
    """One row of exhibits.json, as text. `path` '' where the package holds no file of it; `size` in bytes."""

    number: int
    title: str
    kind: str
    saved: str
    source: str
    words: str
    path: str
    sha256: str
    size: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """What a package says that it holds."""

    exhibits: tuple[ListedExhibit, ...]
    has_report: bool


def list_package(path: Path, *, passphrase: str | None = None, identity: str | None = None) -> Contents:
    """The exhibits of a package, none if its list cannot be read. Raises as `verify_package` does."""
    with opened_package(path, passphrase, identity) as files:
        exhibits = tuple(one for row in rows(files) if (one := _listed(row)) is not None)
        return Contents(exhibits=exhibits, has_report=REPORT in files.names)


def take_out(
    path: Path,
    name: str,
    destination: Path,
    *,
    passphrase: str | None = None,
    identity: str | None = None,
    cancel: CancelToken | None = None,
) -> WrittenExport:
    """Write one file of the package to a new file. Raises NotFoundError, WouldOverwriteError, DiskFullError,
    DriveError and UserCancelled, with nothing left behind."""
    stop = cancel or NeverCancelled()
    with opened_package(path, passphrase, identity) as files:
        if name not in files.names:
            raise NotFoundError("There is no such file or folder.", next_step="Check the path.")
        source = files.open(name)
        return write_new_file(destination, lambda sink: _copy(source, sink, stop))


def _copy(source: BinaryIO, sink: BinaryIO, cancel: CancelToken) -> None:
    while piece := source.read(_PIECE):
        if cancel.cancelled:
            raise UserCancelled
        sink.write(piece)


@contextmanager
def opened_package(path: Path, passphrase: str | None, identity: str | None) -> Iterator[BagFiles]:
    """The files of a package. Raises as `verify_package` does."""
    key = Identity.parse(identity) if identity is not None else None
    try:
        with open_package(path, passphrase, key, Findings(), NeverCancelled()) as files:
            yield files
    except FileNotFoundError as error:
        raise NotFoundError("There is no such file or folder.", next_step="Check the path.") from error
    except (OSError, shutil.Error) as error:
        raise DriveError("The package cannot be read.") from error


def rows(files: BagFiles) -> list[dict[str, Any]]:
    """The exhibits as the package lists them, unchecked; none if its list cannot be read."""
    if LIST not in files.names or files.size(LIST) > _LARGEST_LIST:
        return []
    try:
        found = json.loads(files.open(LIST).read())["exhibits"]
    except (ValueError, KeyError, TypeError, RecursionError, PackageError):
        return []
    return [row for row in found if isinstance(row, dict)] if isinstance(found, list) else []


def _listed(row: dict[str, Any]) -> ListedExhibit | None:
    number = row.get("exhibit")
    if not isinstance(number, int):
        return None
    content, saved, source = part(row, "content"), part(row, "saved"), part(row, "source")
    size = content.get("size")
    return ListedExhibit(
        number=number,
        title=text(row.get("title")) or text(content.get("file_name")),
        kind=text(row.get("kind")),
        saved=text(saved.get("utc")),
        source=text(source.get("as_given")),
        words="\n".join(_words([row.get(key) for key in ("note", "tags", "incident", "record", "screen_photo")])),
        path=text(row.get("path")),
        sha256=text(content.get("sha256")),
        size=size if isinstance(size, int) else 0,
    )


def part(row: dict[str, Any], key: str) -> dict[str, Any]:
    """An object within a row, or an empty one."""
    found = row.get(key)
    return cast("dict[str, Any]", found) if isinstance(found, dict) else {}


def text(value: object) -> str:
    """A text, or '' for anything else."""
    return value if isinstance(value, str) else ""


def _words(value: object) -> Iterator[str]:
    """Every text within, in order."""
    if isinstance(value, str) and value:
        yield value
    elif isinstance(value, dict):
        for one in value.values():
            yield from _words(one)
    elif isinstance(value, list):
        for one in value:
            yield from _words(one)
