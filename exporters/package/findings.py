"""Collecting what does not hold, each thing once, in the order it was met."""

from __future__ import annotations

from evidence_vault.model import Finding, ItemId, Problem

MOST = 10_000
"""Findings that are named. A package with a million bad members is refused without a million lines about it."""
_MORE = Problem(
    finding=Finding.STRUCTURE,
    subject="package",
    detail=f"more is wrong with it than is named here: only the first {MOST} findings are",
)


class Findings:
    """What verification found so far, up to MOST of it."""

    def __init__(self) -> None:
        self._problems: dict[tuple[Finding, str, str], Problem] = {}
        self._subjects: set[str] = set()

    def add(self, finding: Finding, subject: str, detail: str, item: ItemId | None = None) -> None:
        """One thing that does not hold; saying it twice counts once."""
        self._subjects.add(subject)
        if len(self._problems) < MOST:
            problem = Problem(finding=finding, subject=subject, detail=detail, item=item)
            self._problems.setdefault((finding, subject, detail), problem)
        elif (finding, subject, detail) not in self._problems:
            self._problems[_MORE.finding, _MORE.subject, _MORE.detail] = _MORE

    def structure(self, subject: str, detail: str) -> None:
        """The package is not built as the format says."""
        self.add(Finding.STRUCTURE, subject, detail)

    def about(self, subject: str) -> bool:
        """Whether anything was said about this file."""
        return subject in self._subjects

    @property
    def problems(self) -> tuple[Problem, ...]:
        """All of it."""
        return tuple(self._problems.values())
