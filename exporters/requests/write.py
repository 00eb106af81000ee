"""A draft as text and as PDF, and as a new file at the place she chose."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, BinaryIO, Literal

from evidence_vault.model import CaseId, ListedHash, Moment, PlatformRequest, RequestSaid
from evidence_vault.ports import CancelToken, EvidenceSource, NeverCancelled
from exporters.common import WrittenExport, write_new_file
from exporters.report.fonts import OTHER_FAMILIES
from exporters.report.make import STANDARDS
from exporters.report.texts import texts_in
from exporters.report.typeset import NotSetError, typeset
from exporters.report.words import Words
from exporters.requests import plain
from exporters.requests.draft import Block, DraftFacts, Kind, Line, Piece, RequestDraft, make_draft
from exporters.requests.texts import RequestLanguage, request_texts

Form = Literal["text", "pdf"]
_RULE = "-" * 72


def draft_of(
    source: EvidenceSource,
    request: PlatformRequest,
    *,
    now: Moment,
    identity: bool = False,
    values: Sequence[ListedHash] = (),
    notes_language: RequestLanguage | None = None,
) -> RequestDraft:
    """The draft of a request as the vault knows it now. `identity`: with name and contact as the case has them.

    Raises NotFoundError, UsageError for a rule or a language that there is not.
    """
    facts = facts_of(source, request.case, request.said, now=now, identity=identity, values=values)
    return make_draft(facts, notes_language=notes_language)


def facts_of(
    source: EvidenceSource,
    case_id: CaseId,
    said: RequestSaid,
    *,
    now: Moment,
    identity: bool = False,
    values: Sequence[ListedHash] = (),
) -> DraftFacts:
    """What a draft of this is made from, whether or not it was kept. Raises NotFoundError."""
    case, wanted = source.case(case_id), set(said.exhibits)
    return DraftFacts(
        said=said, exhibits=tuple(one for one in source.exhibits(case_id) if one.item.id in wanted), made=now,
        contact=case.contact if identity else None, police=case.reference, values=tuple(values),
    )  # fmt: skip


def as_text(draft: RequestDraft, *, alone: bool = False) -> str:
    """Plain text, LF line ends; `alone` without what is for her eyes only. What would hide itself is written out."""
    lines: list[str] = []
    if not alone:
        hers = request_texts(draft.notes_language)
        lines += [hers("shared", "notes_heading").upper(), ""]
        for block in draft.notes:
            lines += [*_block_text(block), ""]
        lines += [_RULE, hers("shared", "letter_begins"), _RULE, ""]
    lines += [_plain(draft.title), *([_plain(draft.title_second)] if draft.title_second else []), ""]
    for block in draft.letter:
        lines += [*_block_text(block), *([] if block.kind == "heading" else [""])]
    if not alone:
        lines.append(request_texts(draft.language)("shared", "unsent"))
    return "\n".join(lines) + "\n"


def as_pdf(draft: RequestDraft, *, alone: bool = False, cancel: CancelToken | None = None) -> bytes:
    """PDF/A-3a and PDF/UA-1, unsigned; the same draft gives the same bytes.

    Raises ReportFailedError, UserCancelled.
    """
    for strict in (False, True):
        data = _Pages(draft, strict=strict).data(alone=alone)
        try:
            (pdf,) = typeset(
                data, {}, jobs=[("request.typ", STANDARDS)], timestamp=int(draft.made.utc.timestamp()),
                cancel=cancel or NeverCancelled(),
            )  # fmt: skip
        except NotSetError:
            if strict:
                raise
        else:
            return pdf
    raise NotSetError


def write_draft(
    draft: RequestDraft, destination: Path, form: Form, *, alone: bool = False, cancel: CancelToken | None = None
) -> WrittenExport:
    """Write it to a new file. Raises WouldOverwriteError, DiskFullError, DriveError and what `as_pdf` raises."""
    data = as_pdf(draft, alone=alone, cancel=cancel) if form == "pdf" else as_text(draft, alone=alone).encode("utf-8")

    def produce(stream: BinaryIO) -> None:
        stream.write(data)

    return write_new_file(destination, produce)


def _plain(line: Line) -> str:
    return "".join(map(_said, line))


def _said(piece: Piece) -> str:
    if piece.kind is Kind.BLANK:
        return f"[ {piece.text} ]"
    return plain.words(piece.text) if piece.kind is Kind.OUTSIDE else piece.text


def _block_text(block: Block) -> Iterator[str]:
    if block.kind == "sign":
        yield from (f"{_plain(line[:1])}: {_plain(line[1:]) or '____________________'}" for line in _labels(block))
        return
    bullet = "- " if block.kind in {"list", "confirm"} else ""
    for place, line in enumerate(block.lines):
        yield _plain(line) if block.kind == "confirm" and place == 0 else bullet + _plain(line)
    for line in block.second:
        yield f"    {bullet}{_plain(line)}"


def _labels(block: Block) -> Iterator[Line]:
    """Lines to fill in: the label is ours, whether or not something stands behind it."""
    for line in block.lines:
        yield (type(line[0])(line[0].text), *line[1:])


class _Pages:
    """The layout's data for a draft (layout/request.typ)."""

    def __init__(self, draft: RequestDraft, *, strict: bool) -> None:
        self._d = draft
        self._w = Words(texts_in(draft.language), strict=strict)

    def data(self, *, alone: bool) -> dict[str, Any]:
        draft, ours = self._d, request_texts(self._d.language)
        notes = None
        if not alone:
            hers = request_texts(draft.notes_language)
            notes = {
                "heading": hers("shared", "notes_heading"), "lang": draft.notes_language,
                "blocks": [self._block(one) for one in draft.notes],
            }  # fmt: skip
        return {
            "lang": draft.language, "second": draft.second or "", "families": list(OTHER_FAMILIES),
            "name": _plain(draft.title), "title": self._two(draft.title, draft.title_second),
            "unsent": "" if alone else ours("shared", "unsent"), "page": texts_in(draft.language)("page"),
            "notes": notes, "letter": [self._block(one) for one in draft.letter],
        }  # fmt: skip

    def _block(self, one: Block) -> dict[str, Any]:
        if one.kind in {"list", "confirm", "note"}:
            return {"k": one.kind, "items": [self._value(line) for line in one.lines]}
        if one.kind == "sign":
            return {"k": "sign", "rows": [[self._w.plain(line[0].text), self._value(line[1:])] for line in one.lines]}
        return {"k": one.kind, "text": self._two(one.lines[0], one.second[0] if one.second else ())}

    def _two(self, first: Line, second: Line) -> Any:  # noqa: ANN401 - a value for the layout
        return {"two": [self._value(first), self._value(second)]} if second else self._value(first)

    def _value(self, line: Line) -> Any:  # noqa: ANN401 - a value for the layout
        found = [self._piece(one.text, one.kind) for one in line]
        return found[0] if len(found) == 1 else {"mix": found}

    def _piece(self, text: str, kind: Kind) -> Any:  # noqa: ANN401 - a value for the layout
        if kind is Kind.BLANK:
            return {"blank": self._w.plain(text)}
        return self._w.lines_kept(text) if kind is Kind.OUTSIDE else text
