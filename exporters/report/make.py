"""Make a signed report: gather, put into words, set, check what was set, sign; and write it to a new file."""

from __future__ import annotations

import hashlib
import re
import threading
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

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
from exporters.report.bilingual import side_by_side
from exporters.report.content import Content
from exporters.report.exhibit_entry import chat_picture_name, picture_name
from exporters.report.fonts import OTHER_FAMILIES
from exporters.report.gather import Gathered, gather
from exporters.report.history import Version
from exporters.report.options import ReportOptions
from exporters.report.pictures import PictureReader
from exporters.report.texts import texts_in
from exporters.report.typeset import NotSetError, typeset
from exporters.report.verify import verify_own
from exporters.report.volumes import WHOLE, Place, Volume, pages_of, sha256_of, split, volume_name

if TYPE_CHECKING:
    from exporters.report.timestamper import DocumentTime

STANDARDS = ("a-3a", "ua-1")
_FILE_NAME = "report.pdf"
_JPEG_STREAM = re.compile(rb"stream\r?\n(\xff\xd8\xff.*?)\r?\nendstream", re.DOTALL)


@dataclass(frozen=True, slots=True, kw_only=True)
class MadeReport:
    """A signed PDF, the other volumes of it, and what the log is to keep of it once it has left the vault."""

    pdf: bytes
    version: Version
    gathered: Gathered
    others: tuple[bytes, ...] = ()


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
    """The bytes of `made_report`."""
    return made_report(
        source, case_id, options, clock=clock, reader=reader, time=time, progress=progress, cancel=cancel,
        file_name=file_name,
    ).pdf  # fmt: skip


def made_report(
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
    in_volumes: bool = False,
) -> MadeReport:
    """A signed PDF (PDF/A-3a, PDF/UA-1, PAdES B-B; with `time` B-T or B-LTA) in memory; nothing is written anywhere.

    If `time` gives no time stamp that holds, the report is made without one and says so.

    `reader` is needed for pictures='shown'. `file_name` stands in the commands on the verification page. Raises
    NotFoundError, ReportFailedError, UserCancelled, VaultLockedError.
    """
    progress, cancel = progress or NoProgress(), cancel or NeverCancelled()
    if options.shows_any and reader is None:
        raise ReportFailedError("Pictures can only be shown with a reader for them.")
    warm_up = threading.Thread(target=_load_signing, daemon=True)
    gathered = gather(source, case_id, options, made=clock.now(), reader=reader, progress=progress, cancel=cancel)
    warm_up.start()
    if time is not None:
        warm_up.join()  # two threads must not import the same package at once
    stamps, gathered = _document_time(time, gathered, progress)
    try:
        pdf, others = _set_volumes(gathered, stamps, file_name, progress, cancel, in_volumes=in_volumes)
    except (NetworkError, TokenRefusedError) as error:  # it answered the first time and not the second
        gathered = replace(gathered, stamped_by="", stamp_failed=error.code)
        pdf, others = _set_volumes(gathered, None, file_name, progress, cancel, in_volumes=in_volumes)
    return MadeReport(pdf=pdf, version=gathered.version, others=others, gathered=gathered)


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

    A long report comes in volumes (volumes.py): the others lie beside it, as 'report-2.pdf' and so on.

    Raises what `make_report` and `write_new_file` raise, and ReportFailedError if what was read back does not hold:
    then the file is removed again.
    """
    made = made_report(
        source, case_id, options, clock=clock, reader=reader, time=time, progress=progress, cancel=cancel,
        in_volumes=True,
    )  # fmt: skip
    return write_made(made, destination, source.signer.fingerprint)


def write_made(made: MadeReport, destination: Path, fingerprint: str) -> WrittenExport:
    """Write a report that was made, and its other volumes beside it; each is read back. Raises as `write_report`."""
    files = [destination.with_name(volume_name(destination.name, at)) for at in range(2, 2 + len(made.others))]
    done: list[Path] = []
    try:
        for path, pdf in zip(files, made.others, strict=True):
            _written(path, pdf, fingerprint)
            done.append(path)
        written = _written(destination, made.pdf, fingerprint)
    except BaseException:
        for path in done:
            path.unlink(missing_ok=True)
        raise
    volumes: dict[str, str | int | bool] = {"volumes": 1 + len(files)} if files else {}
    return replace(written, told=made.version.details() | volumes, kept=made.version.as_text())


def _written(destination: Path, pdf: bytes, fingerprint: str) -> WrittenExport:
    """One file, written and read back; removed again if what was read does not hold."""

    def produce(stream: BinaryIO) -> None:
        stream.write(pdf)

    written = write_new_file(destination, produce)
    try:
        size = _check_written(written, fingerprint)
    except ReportFailedError:
        destination.unlink(missing_ok=True)
        raise
    return replace(written, checkpoint_size=size)


def set_pages(
    gathered: Gathered, cancel: CancelToken, *, file_name: str = _FILE_NAME, volume: Volume = WHOLE
) -> tuple[bytes, bytes]:
    """The unsigned report and its stamp. The same facts and moment give the same bytes.

    If typst refuses the text, a second try writes out every character that is not plain.
    """
    pictures = _pictures(gathered)
    moment = int(gathered.made.utc.timestamp())
    for strict in (False, True):
        data = content_in(gathered, file_name, strict=strict, volume=volume) | {
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


def _pictures(gathered: Gathered) -> dict[str, str]:
    """Every picture as the layout names it."""
    found = {picture_name(index): one.picture.svg for index, one in enumerate(gathered.entries) if one.picture}
    return found | {
        chat_picture_name(index, at): picture.svg
        for index, one in enumerate(gathered.entries)
        for at, (_, picture) in enumerate(one.chat_pictures)
    }


def content_in(gathered: Gathered, file_name: str, *, strict: bool = False, volume: Volume = WHOLE) -> dict[str, Any]:
    """The layout's data, in one language or in two side by side."""
    options = gathered.options
    made = [
        Content(gathered, texts_in(language), strict=strict, second=at > 0, volume=volume).data(file_name)
        for at, language in enumerate(options.languages)
    ]
    title = " · ".join(one["title"] for one in made)
    return (made[0] if len(made) == 1 else side_by_side(*made)) | {
        "lang": options.language,
        "second": options.second,
        "name": f"{title} · {made[0]['description']}",
        "described": made[0]["document"],
        "parts": _parts(options, volume),
        "wide_left": options.form_declared.wide_left,
        # The seal is in one language: a field has room for four lines.
        "stamp": made[0]["stamp"],
    }


def _parts(options: ReportOptions, volume: Volume) -> list[str]:
    """Which parts stand in this document, in order."""
    parts = list(options.form_declared.parts)
    if options.pictures_alone:
        return ["exhibits"]
    if volume.of == 1:
        return parts
    if volume.number > 1:
        return ["exhibits", "custody"]
    return ["index", *(one for one in parts if one not in {"exhibits", "custody"})]


def _set_volumes(
    gathered: Gathered,
    stamps: DocumentTime | None,
    file_name: str,
    progress: Progress,
    cancel: CancelToken,
    *,
    in_volumes: bool,
) -> tuple[bytes, tuple[bytes, ...]]:
    """The report, and its other volumes if it is a long one and may be in several."""
    parts = split(gathered) if in_volumes else [gathered]
    if len(parts) == 1:
        return _set_and_sign(gathered, stamps, file_name, progress, cancel), ()
    others: list[bytes] = []
    places: list[tuple[str, Place]] = []
    for number, part in enumerate(parts, start=2):
        volume = Volume(number=number, of=len(parts) + 1)
        pdf = _set_and_sign(part, stamps, volume_name(file_name, number), progress, cancel, volume)
        marks = [one.mark for one in part.entries]
        pages = pages_of(pdf, marks)
        places += [(mark, Place(volume=number, page=page)) for mark, page in zip(marks, pages, strict=True)]
        others.append(pdf)
    first = Volume(number=1, of=len(parts) + 1, places=tuple(places), digests=tuple(map(sha256_of, others)))
    bare = replace(gathered, entries=tuple(replace(one, picture=None) for one in gathered.entries))
    return _set_and_sign(bare, stamps, file_name, progress, cancel, first), tuple(others)


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
    gathered: Gathered,
    stamps: DocumentTime | None,
    file_name: str,
    progress: Progress,
    cancel: CancelToken,
    volume: Volume = WHOLE,
) -> bytes:
    from exporters.report.field import LEFT, WIDE_LEFT
    from exporters.report.sign import sign_pdf

    progress(done=0, total=0, what="Laying out pages")
    pdf, stamp = set_pages(gathered, cancel, file_name=file_name, volume=volume)
    check_cancelled(cancel)
    progress(done=0, total=0, what="Signing")
    return sign_pdf(
        pdf, stamp, gathered.signer, when=gathered.made.utc, time=stamps, long_term=gathered.options.long_term,
        tooltip=texts_in(gathered.options.language)("stamp.field"),
        left=WIDE_LEFT if gathered.options.form_declared.wide_left else LEFT,
    )  # fmt: skip


def _load_signing() -> None:
    """Importing pyHanko takes most of a second; do it while the child sets pages."""
    import pyhanko.sign
    import pyhanko.sign.validation  # noqa: F401


def _check_pictures(gathered: Gathered, pdf: bytes) -> None:
    """Every JPEG we made lies in the PDF byte for byte: a picture that typst cannot read vanishes without a word."""
    wanted = {one.picture.jpeg_sha256 for one in gathered.entries if one.picture}
    wanted |= {picture.jpeg_sha256 for one in gathered.entries for _, picture in one.chat_pictures}
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
