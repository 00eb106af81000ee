"""Her statement of a case as text to edit: the one that she kept in the vault, or a draft."""

from __future__ import annotations

from pathlib import Path
from typing import BinaryIO

from evidence_vault.model import CaseId
from evidence_vault.ports import Clock, EvidenceSource, NeverCancelled, NoProgress
from exporters.common import write_new_file
from exporters.report.gather import gather
from exporters.report.options import ReportOptions
from exporters.report.statement import draft, help_lines
from exporters.report.texts import texts_in


def statement_text(source: EvidenceSource, case_id: CaseId, options: ReportOptions, *, clock: Clock) -> str:
    """The text with its explanation on top; no kept file is read. Raises NotFoundError, VaultLockedError."""
    gathered = gather(
        source, case_id, options, made=clock.now(), reader=None, progress=NoProgress(), cancel=NeverCancelled()
    )
    texts = texts_in(options.language)
    kept = gathered.statements.get(options.language, "")
    return kept or help_lines(texts) + draft(gathered, texts)


def write_text(destination: Path, text: str) -> None:
    """Write it to a new file, UTF-8. Raises what write_new_file raises."""

    def produce(stream: BinaryIO) -> None:
        stream.write(text.encode("utf-8"))

    write_new_file(destination, produce)
