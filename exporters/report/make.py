"""Make a signed report: gather, put into words, set, check what was set, sign; and write it to a new file."""

from __future__ import annotations

import hashlib
import re
import threading
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from evidence_vault.errors import DriveError, ReportFailedError
from evidence_vault.errors_outside import NetworkError, TokenRefusedError
from evidence_vault.model import CaseId
from evidence_vault.ports import (
    CancelToken,
    Clock,
    EvidenceSource,
    NeverCancelled,
    NoProgress,
    Progress,
    TimeSource,
    check_cancelled,
)
from exporters.common import WrittenExport, write_new_file
from exporters.report.attachments import attachments
from exporters.report.content import Content
from exporters.report.exhibit_entry import picture_name
from exporters.report.fonts import OTHER_FAMILIES
from exporters.report.gather import Gathered, gather
from exporters.report.options import ReportOptions
from exporters.report.pictures import PictureReader
from exporters.report.texts import texts_in
from exporters.report.typeset import NotSetError, typeset
from exporters.report.verify import verify_own

if TYPE_CHECKING:
    from exporters.report.timestamper import DocumentTime

STANDARDS = ("a-3a", "ua-1")
_FILE_NAME = "report.pdf"
_JPEG_STREAM = re.compile(rb"stream\r?\n(\xff\xd8\xff.*?)\r?\nendstream", re.DOTALL)


def make_report(
    source: EvidenceSource,
    case_id: CaseId,
    options: ReportOptions,
    *,
    clock: Clock,
    reader: PictureReader | None = None,
    time: TimeSource | None = None,
    progress: Progress | None = None,
    cancel: CancelToken | None = None,
    file_name: str = _FILE_NAME,
) -> bytes:
    """A signed PDF (PDF/A-3a, PDF/UA-1, PAdES B-B; with `time` B-T or B-LTA) in memory; nothing is written anywhere.

    If `time` gives no time stamp that holds, the report is made without one and says so.

    `reader` is needed for pictures='shown'. `file_name` stands in the commands on the verification page. Raises
    NotFoundError, ReportFailedError, UserCancelled, VaultLockedError.
    """
    progress, cancel = progress or NoProgress(), cancel or NeverCancelled()
    if options.pictures == "shown" and reader is None:
        raise ReportFailedError("Pictures can only be shown with a reader for them.")
    warm_up = threading.Thread(target=_load_signing, daemon=True)
    gathered = gather(source, case_id, options, made=clock.now(), reader=reader, progress=progress, cancel=cancel)
    warm_up.start()
    if time is not None:
        warm_up.join()  # two threads must not import the same package at once
    stamps, gathered = _document_time(time, gathered, progress)
    try:
        return _set_and_sign(gathered, stamps, file_name, progress, cancel)
    except (NetworkError, TokenRefusedError) as error:  # it answered the first time and not the second
        gathered = replace(gathered, stamped_by="", stamp_failed=error.code)
        return _set_and_sign(gathered, None, file_name, progress, cancel)


def write_report(
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
) -> WrittenExport:
    """Make a report, write it to a new file, read it back and check it; only then is it done.

    Raises what `make_report` and `write_new_file` raise, and ReportFailedError if what was read back does not hold:
    then the file is removed again.
    """
    pdf = make_report(
        source, case_id, options, clock=clock, reader=reader, time=time, progress=progress, cancel=cancel
    )

    def produce(stream: BinaryIO) -> None:
        stream.write(pdf)

    written = write_new_file(destination, produce)
    try:
        size = _check_written(written, source.signer.fingerprint)
    except ReportFailedError:
        destination.unlink(missing_ok=True)
        raise
    return replace(written, checkpoint_size=size)


def set_pages(gathered: Gathered, cancel: CancelToken, *, file_name: str = _FILE_NAME) -> tuple[bytes, bytes]:
    """The unsigned report and its stamp. The same facts and moment give the same bytes.

    If typst refuses the text, a second try writes out every character that is not plain.
    """
    pictures = {picture_name(index): one.picture.svg for index, one in enumerate(gathered.entries) if one.picture}
    moment = int(gathered.made.utc.timestamp())
    for strict in (False, True):
        content = Content(gathered, texts_in(gathered.options.language), strict=strict)
        data = content.data(file_name) | {
            "families": list(OTHER_FAMILIES),
            "attachments": [one.for_layout() for one in attachments(gathered)],
        }
        jobs = (("report.typ", STANDARDS), ("stamp.typ", ()))
        try:
            pdf, stamp = typeset(data, pictures, jobs=jobs, timestamp=moment, cancel=cancel)
        except NotSetError:
            if strict:
                raise
        else:
            _check_pictures(gathered, pdf)
            return pdf, stamp
    raise NotSetError


def _document_time(
    time: TimeSource | None, gathered: Gathered, progress: Progress
) -> tuple[DocumentTime | None, Gathered]:
    """Whether the document gets a time stamp is known before its pages are set: they say so."""
    if time is None:
        return None, gathered
    from exporters.report.timestamper import DocumentTime

    progress(done=0, total=0, what="Asking for a time stamp")
    stamps = DocumentTime(time)
    try:
        stamps.try_out()
    except (NetworkError, TokenRefusedError) as error:
        return None, replace(gathered, stamp_failed=error.code)
    return stamps, replace(gathered, stamped_by=stamps.name)


def _set_and_sign(
    gathered: Gathered, stamps: DocumentTime | None, file_name: str, progress: Progress, cancel: CancelToken
) -> bytes:
    from exporters.report.sign import sign_pdf

    progress(done=0, total=0, what="Laying out pages")
    pdf, stamp = set_pages(gathered, cancel, file_name=file_name)
    check_cancelled(cancel)
    progress(done=0, total=0, what="Signing")
    return sign_pdf(
        pdf, stamp, gathered.signer, when=gathered.made.utc, time=stamps, long_term=gathered.options.long_term,
        tooltip=texts_in(gathered.options.language)("stamp.field"),
    )  # fmt: skip


def _load_signing() -> None:
    """Importing pyHanko takes most of a second; do it while the child sets pages."""
    import pyhanko.sign
    import pyhanko.sign.validation  # noqa: F401


def _check_pictures(gathered: Gathered, pdf: bytes) -> None:
    """Every JPEG we made lies in the PDF byte for byte: a picture that typst cannot read vanishes without a word."""
    wanted = {one.picture.jpeg_sha256 for one in gathered.entries if one.picture}
    found = {hashlib.sha256(match.group(1)).hexdigest() for match in _JPEG_STREAM.finditer(pdf)} if wanted else set()
    if not wanted <= found:
        raise ReportFailedError("A picture is missing from the report's pages.")


def _check_written(written: WrittenExport, fingerprint: str) -> int:
    """The size of the checkpoint in it."""
    try:
        data = written.path.read_bytes()
    except OSError as error:
        raise DriveError("The report was written but could not be read back.") from error
    verdict = verify_own(data)
    same = hashlib.sha256(data).hexdigest() == written.sha256
    if not (same and verdict.unchanged and verdict.fingerprint == fingerprint):
        raise ReportFailedError(
            "The report that was written could not be read back whole.",
            safe="It was removed again; the vault is unchanged.",
            next_step="Try another drive.",
        )
    return verdict.checkpoint.size if verdict.checkpoint else 0
