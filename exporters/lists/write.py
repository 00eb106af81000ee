"""The lists on their own, without the exhibits: into a new folder at the destination she chose."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import BinaryIO

from evidence_vault.errors import DriveError, WouldOverwriteError
from evidence_vault.model import EVERYTHING, CaseId, Sha256, Showing
from evidence_vault.ports import Clock, EvidenceSource
from exporters.common import WrittenExport, write_new_file
from exporters.package import contents
from exporters.package.list_files import list_files
from exporters.package.parts import listed_parts
from exporters.showing import Shown


def write_lists(
    source: EvidenceSource, case_id: CaseId, folder: Path, *, clock: Clock, showing: Showing = EVERYTHING
) -> WrittenExport:
    """Write exhibits.json, the tables as CSV and XLSX, and the case as CASE/UCO into `folder`, a new one.

    The digest of the result is that of the lines `SHA-256  name` of all files, sorted by name. Raises NotFoundError,
    WouldOverwriteError, DiskFullError, DriveError; what was written before a failure is removed.
    """
    files = _files(source, case_id, clock, showing)
    try:
        folder.mkdir()
    except FileExistsError as error:
        raise WouldOverwriteError from error
    except OSError as error:
        raise DriveError("The destination cannot be written.") from error
    written: list[WrittenExport] = []
    try:
        for name, data in files.items():
            written.append(_one(folder / name, data))
    except BaseException:
        for one in written:
            one.path.unlink(missing_ok=True)
        folder.rmdir()
        raise
    lines = "".join(f"{one.sha256}  {one.path.name}\n" for one in sorted(written, key=lambda one: one.path.name))
    digest = Sha256(hashlib.sha256(lines.encode("utf-8")).hexdigest())
    return WrittenExport(path=folder, sha256=digest, size=sum(one.size for one in written))


def _files(source: EvidenceSource, case_id: CaseId, clock: Clock, showing: Showing) -> dict[str, bytes]:
    shown = Shown(source, case_id, showing)
    case, exhibits, extract = shown.case(case_id), shown.exhibits(case_id), shown.custody(case_id)
    rows = [contents.exhibit_row(one, "") | listed_parts(shown, one) for one in exhibits]
    told = [(one.event, one.disclosures) for one in extract.events]
    made = {"exhibits.json": contents.exhibits_json(case, rows), "exhibits.csv": contents.exhibits_csv(rows)}
    lists = list_files(shown.vault_id, case, rows, told, clock.now())
    return made | {path.removeprefix("data/"): data for path, data in lists.items()}


def _one(path: Path, data: bytes) -> WrittenExport:
    def produce(stream: BinaryIO) -> None:
        stream.write(data)

    return write_new_file(path, produce)
