"""The sealed annex: the pictures of a case as a second document, encrypted to somebody else than the report's reader.

It is an age file (C2SP age) that holds a signed PDF of the exhibits with their pictures shown. The report names its
document id and the SHA-256 of the sealed file, and shows no picture itself.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO

from evidence_vault.crypto.age import Recipient, SealingSink
from evidence_vault.model import CaseId
from evidence_vault.ports import CancelToken, Clock, Entropy, EvidenceSource, Progress
from exporters.common import WrittenExport, write_new_file
from exporters.report.make import made_report
from exporters.report.options import Annex, ReportOptions
from exporters.report.pictures import PictureReader


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenAnnex:
    """The sealed file, and what the report is to say of it."""

    written: WrittenExport
    named: Annex


def write_annex(
    source: EvidenceSource,
    case_id: CaseId,
    options: ReportOptions,
    *,
    destination: Path,
    recipients: Sequence[str],
    clock: Clock,
    reader: PictureReader,
    entropy: Entropy = os.urandom,
    progress: Progress | None = None,
    cancel: CancelToken | None = None,
) -> WrittenAnnex:
    """Write the annex of the report that `options` describe. Pictures that she withholds one by one stay out of it.

    Raises BadRecipientError before anything is made, and what `made_report` and `write_new_file` raise.
    """
    to = [Recipient.parse(one) for one in recipients]
    kept_out = tuple((number, way) for number, way in options.picture_of if way == "withheld")
    chosen = replace(
        options, pictures="shown", picture_of=kept_out, identity_page=False, pictures_alone=True, annex=None,
        time_stamp="", long_term=False,
    )  # fmt: skip
    made = made_report(
        source, case_id, chosen, clock=clock, reader=reader, progress=progress, cancel=cancel, file_name="annex.pdf"
    )

    def produce(stream: BinaryIO) -> None:
        with SealingSink(stream, to, entropy) as sink:
            sink.write(made.pdf)

    written = write_new_file(destination, produce)
    return WrittenAnnex(written=written, named=Annex(document=made.version.document, sha256=written.sha256))
