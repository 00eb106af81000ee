"""Collecting what does not hold, each thing once, in the order it was met."""

from __future__ import annotations

from evidence_vault.model import Finding, ItemId, Problem


class Findings:
    """What verification found so far."""

    def __init__(self) -> None:
        self._problems: dict[tuple[Finding, str, str], Problem] = {}
        self._subjects: set[str] = set()

    def add(self, finding: Finding, subject: str, detail: str, item: ItemId | None = None) -> None:
        """One thing that does not hold; saying it twice counts once."""
        problem = Problem(finding=finding, subject=subject, detail=detail, item=item)
        self._problems.setdefault((finding, subject, detail), problem)
        self._subjects.add(subject)

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
