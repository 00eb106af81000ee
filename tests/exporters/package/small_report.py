"""Signed reports for packages in tests: the product's own facts and signature on one empty page, without typst."""

from __future__ import annotations

import io
from functools import cache

from evidence_vault.model import EVERYTHING, CaseId, Showing
from evidence_vault.ports import EvidenceSource, NeverCancelled, NoProgress, Signer
from exporters.report.attachments import FACTS_NAME, attachments
from exporters.report.gather import gather
from exporters.report.options import ReportOptions
from exporters.report.sign import sign_pdf
from exporters.report.timestamper import DocumentTime
from exporters.report.verify import ReadReport, read_own
from tests.exporters.fakes import CASE, FixedClock


def small_report(
    source: EvidenceSource,
    case: CaseId = CASE,
    showing: Showing = EVERYTHING,
    signer: Signer | None = None,
    closed_by: DocumentTime | None = None,
) -> bytes:
    """A report of a case, signed by the source's key or by `signer`; the pages say nothing. With `closed_by` it is
    a long-term one (B-LTA)."""
    options = ReportOptions(ordinals=showing.ordinals, policy=showing.policy, recheck=False)
    gathered = gather(
        source, case, options, made=FixedClock().now(), reader=None, progress=NoProgress(), cancel=NeverCancelled()
    )
    facts = next(one.data for one in attachments(gathered) if one.name == FACTS_NAME)
    return _signed(facts, signer or source.signer, closed_by)


@cache
def _signed(facts: bytes, signer: Signer, closed_by: DocumentTime | None) -> bytes:
    return sign_pdf(
        _blank(facts), _stamp(), signer, when=FixedClock().now().utc, tooltip="Signature", time=closed_by,
        long_term=closed_by is not None,
    )  # fmt: skip


def _blank(facts: bytes) -> bytes:
    """One tagged page with the facts attached."""
    import pikepdf

    with pikepdf.new() as document:
        document.add_blank_page(page_size=(595, 842))
        top = document.make_indirect(
            pikepdf.Dictionary(Type=pikepdf.Name.StructElem, S=pikepdf.Name.Document, K=pikepdf.Array())
        )
        numbers = document.make_indirect(pikepdf.Dictionary(Nums=pikepdf.Array()))
        document.Root.StructTreeRoot = document.make_indirect(
            pikepdf.Dictionary(
                Type=pikepdf.Name.StructTreeRoot, K=pikepdf.Array([top]), ParentTree=numbers, ParentTreeNextKey=0
            )
        )
        document.attachments[FACTS_NAME] = facts
        return _saved(document)


@cache
def _stamp() -> bytes:
    import pikepdf

    with pikepdf.new() as document:
        document.add_blank_page(page_size=(470, 62))
        page = document.pages[0]
        page.Contents, page.Resources = document.make_stream(b"q Q"), pikepdf.Dictionary()
        return _saved(document)


def _saved(document: object) -> bytes:
    out = io.BytesIO()
    document.save(out, deterministic_id=True)  # type: ignore[attr-defined]
    return out.getvalue()


@cache
def read_once(data: bytes) -> ReadReport:
    """The product's reading without its child, each report once: for campaigns that verify hundreds of packages."""
    return read_own(data)
