"""What a check found, in sentences that keep the three facts apart; on the screen and on paper alike."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from evidence_vault.model import Problem, VerifyReport
from gui import texts


def facts(report: VerifyReport) -> tuple[str, str, str]:
    """Unchanged; existed before; came from, which is never proven here."""
    return (_unchanged(report), _existed(report), _origin())


def _unchanged(report: VerifyReport) -> str:
    if report.unchanged:
        return QCoreApplication.translate("verdict", "Unchanged since it was saved: everything is as it was written.")
    return QCoreApplication.translate(
        "verdict", "Not everything is as it was written. What concerns each exhibit is listed below."
    )


def _existed(report: VerifyReport) -> str:
    if not report.anchored_size:
        return QCoreApplication.translate("verdict", "Existed before: no outside time stamp yet.")
    said = QCoreApplication.translate(
        "verdict", "Existed before: the first {count} events are covered by an outside time stamp."
    )
    return said.format(count=report.anchored_size)


def _origin() -> str:
    return QCoreApplication.translate("verdict", "Came from that account or address: this app cannot prove it.")


def problem(one: Problem) -> str:
    """One thing that does not hold: what, of which file or event, and in what way."""
    said = texts.finding(one.finding)
    return " · ".join(part for part in (said, one.subject, texts.core(one.detail)) if part)
