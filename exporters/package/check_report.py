"""Checking the report in a package: its own signature, whose it is, and that it is about this log and these files."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from evidence_vault.errors import ReadingError
from evidence_vault.format.fingerprint import Fingerprint
from evidence_vault.model import Finding, Problem, SignedCheckpoint, VerifyReport
from exporters.package.check_bag import MAX_TEXT, SignerKey, Texts
from exporters.package.check_earlier import extends
from exporters.package.findings import Findings
from exporters.package.plan import REPORT
from exporters.report import verify as reading
from exporters.report.checking import NO_TIME, shown_digest

ReportReader = Callable[[bytes], reading.ReadReport]
"""Reads a report's bytes, which come from a stranger; raises ReadingError where that cannot be done safely."""


class ReportCheck:
    """Checks one package's report; everything amiss goes to `findings` under its path."""

    def __init__(self, texts: Texts, signer: SignerKey | None, findings: Findings, read: ReportReader | None) -> None:
        self._texts, self._signer, self._findings = texts, signer, findings
        self._read = read or reading.read_report

    def check(
        self, newest: SignedCheckpoint | None, earlier: tuple[Fingerprint, ...], rows: list[dict[str, Any]]
    ) -> tuple[Problem, ...]:
        """Notes, which are no fault: the report's own time, an older state, or that it was not looked at here."""
        if not self._texts.has(REPORT):
            return ()
        if self._texts.size(REPORT) > MAX_TEXT:
            return (_note("it is too large to be read here: only its hash was compared with the signed list"),)
        try:
            found = self._read(self._texts.read(REPORT))
        except ReadingError:
            return (_note("it cannot be read safely on this computer: only its hash was compared"),)
        for problem in found.verdict.problems:
            self._findings.add(Finding.SIGNATURE_BROKEN, REPORT, problem.detail)
        self._signed_by(found.verdict)
        if not found.verdict.unchanged:
            return ()
        self._shows(found.shown, rows)
        return (*_times(found.verdict), *self._state(found.verdict.checkpoint, newest, earlier))

    def _signed_by(self, verdict: VerifyReport) -> None:
        if self._signer and verdict.fingerprint and verdict.fingerprint != self._signer.fingerprint:
            detail = f"it is signed with another key than the package: {verdict.fingerprint}"
            self._findings.add(Finding.SIGNATURE_BROKEN, REPORT, detail)

    def _shows(self, shown: str, rows: list[dict[str, Any]]) -> None:
        """The facts attached to it name the exhibits; where the list of them is itself accused, nothing is said."""
        if any(self._findings.about(name) for name in ("data/exhibits.json", "data/exhibits.csv")):
            return
        try:
            listed = shown_digest(
                (row["exhibit"], row["item"], row.get("content", {}).get("sha256", "")) for row in rows
            )
        except (KeyError, TypeError, ValueError, AttributeError):
            return  # said already, of the list
        if listed != shown:
            self._findings.add(Finding.ITEM_ALTERED, REPORT, "it shows other exhibits than the package's lists")

    def _state(
        self, own: SignedCheckpoint | None, newest: SignedCheckpoint | None, earlier: tuple[Fingerprint, ...]
    ) -> tuple[Problem, ...]:
        """The state of the log it was made from: this package's, or one that this package is proven to extend."""
        if own is None or newest is None:
            return ()
        if own.origin != newest.origin:
            self._findings.add(Finding.CHECKPOINT_ALTERED, REPORT, "it is about another log")
            return ()
        wrong = extends(earlier, newest, Fingerprint.of_body(own.body))
        if wrong and wrong[0] is not Finding.PROOF_BROKEN:
            detail = "it was made from another state of the log than this package's"
            self._findings.add(Finding.CHECKPOINT_ALTERED, REPORT, detail)
        elif own.size < newest.size:
            proof = "and no proof that this package extends that is here" if wrong else "which this package extends"
            return (_note(f"it was made when the log had {own.size} events, {proof}"),)
        return ()


def _times(verdict: VerifyReport) -> tuple[Problem, ...]:
    return tuple(_note(one.detail) for one in verdict.notes if one.detail != NO_TIME)


def _note(detail: str) -> Problem:
    return Problem(finding=Finding.REMARK, subject=REPORT, detail=detail)
