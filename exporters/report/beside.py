"""A report and what goes beside it: the sealed annex with the pictures, and working copies to edit."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO

from evidence_vault.errors import ReportFailedError, UsageError
from evidence_vault.model import CaseId
from evidence_vault.ports import CancelToken, Clock, EvidenceSource, Progress, TimeSource
from exporters.common import WrittenExport, write_new_file
from exporters.report.annex import write_annex
from exporters.report.make import made_report, write_made
from exporters.report.options import ReportOptions
from exporters.report.pictures import PictureReader
from exporters.report.working_copy import working_copy


@dataclass(frozen=True, slots=True, kw_only=True)
class Beside:
    """New files beside the report: the `annex`, sealed to the age keys `annex_to`; a working copy `docx`."""

    annex: Path | None = None
    annex_to: tuple[str, ...] = ()
    docx: Path | None = None


def write_with(
    source: EvidenceSource,
    case_id: CaseId,
    options: ReportOptions,
    *,
    destination: Path,
    clock: Clock,
    reader: PictureReader | None = None,
    time: TimeSource | None = None,
    progress: Progress | None = None,
    cancel: CancelToken | None = None,
    beside: Beside,
) -> list[tuple[str, WrittenExport]]:
    """Write the report, before it the annex that it names, and after it the working copy. What was written is named
    'report', 'annex', 'working copy', the report first.

    If anything fails, nothing of it is left. Raises UsageError, BadRecipientError, and what `write_report` raises.
    """
    if (beside.annex is None) != (not beside.annex_to):
        raise UsageError("The annex needs somebody who can open it.", next_step="Say who is to open the annex.")
    done: list[tuple[str, WrittenExport]] = []
    try:
        if beside.annex is not None:
            if reader is None:
                raise ReportFailedError("Pictures can only be shown with a reader for them.")
            made = write_annex(
                source, case_id, options, destination=beside.annex, recipients=beside.annex_to, clock=clock,
                reader=reader, progress=progress, cancel=cancel,
            )  # fmt: skip
            done.append(("annex", made.written))
            options = replace(options, annex=made.named)
        report = made_report(
            source, case_id, options, clock=clock, reader=reader, time=time, progress=progress, cancel=cancel,
            in_volumes=True,
        )  # fmt: skip
        done.insert(0, ("report", write_made(report, destination, source.signer.fingerprint)))
        if beside.docx is not None:
            done.append(("working copy", _write(beside.docx, working_copy(report.gathered, options.language))))
    except BaseException:
        for _, written in done:
            written.path.unlink(missing_ok=True)
        raise
    return done


def _write(destination: Path, data: bytes) -> WrittenExport:
    def produce(stream: BinaryIO) -> None:
        stream.write(data)

    return write_new_file(destination, produce)
