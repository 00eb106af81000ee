"""Her statement of a case as text to edit: the one that she kept in the vault, or a draft."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from evidence_vault.model import CaseId
from evidence_vault.ports import CancelToken, Clock, EvidenceSource, NeverCancelled, NoProgress, Progress
from exporters.common import write_new_file
from exporters.report.gather import gather
from exporters.report.options import ReportOptions
from exporters.report.statement import draft, help_lines, paragraphs, piecewise
from exporters.report.texts import texts_in


def statement_text(source: EvidenceSource, case_id: CaseId, options: ReportOptions, *, clock: Clock) -> str:
    """The text with its explanation on top; no kept file is read. Raises NotFoundError, VaultLockedError."""
    gathered = gather(
        source, case_id, options, made=clock.now(), reader=None, progress=NoProgress(), cancel=NeverCancelled()
    )
    texts = texts_in(options.language)
    kept = gathered.statements.get(options.language, "")
    return kept or help_lines(texts) + draft(gathered, texts)


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """What can be told of one exhibit: its `token`, its number and `title` for a list, and a drafted `paragraph`."""

    token: str
    title: str
    paragraph: str


def statement_guide(
    source: EvidenceSource,
    case_id: CaseId,
    options: ReportOptions,
    *,
    clock: Clock,
    progress: Progress,
    cancel: CancelToken,
) -> tuple[str, list[Piece]]:
    """A draft of all of it, its paragraphs without numbers, and a paragraph for each exhibit, by number.

    Raises NotFoundError, UserCancelled, VaultLockedError.
    """
    gathered = gather(source, case_id, options, made=clock.now(), reader=None, progress=progress, cancel=cancel)
    texts = texts_in(options.language)
    pieces = [
        Piece(token=token, title=f"{number}. {title}", paragraph=said)
        for number, token, title, said in piecewise(gathered, texts)
    ]
    return "\n\n".join(paragraphs(draft(gathered, texts))), pieces


def write_text(destination: Path, text: str) -> None:
    """Write it to a new file, UTF-8. Raises what write_new_file raises."""

    def produce(stream: BinaryIO) -> None:
        stream.write(text.encode("utf-8"))

    write_new_file(destination, produce)
