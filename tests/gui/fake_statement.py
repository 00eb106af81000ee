"""Her statement without a vault: what was typed and kept, in dicts; and a clerk that drafts two paragraphs."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from evidence_vault.model import CaseId, Moment
from evidence_vault.model.statement import Statement, StatementVersion
from gui.ports_statement import StatementGuide, StatementPiece

MADE = Moment(utc=datetime(2026, 3, 1, 9, 30, tzinfo=UTC), offset_minutes=480)
DRAFT = "I make this statement.\n\n[[who is shown]]\n\nI saved this. I produce it as {exhibit 1}."


@dataclass
class FakeStatements:
    """The part of FakeVault that keeps her statement."""

    typed_texts: dict[tuple[CaseId, str], str] = field(default_factory=dict)
    kept_texts: dict[tuple[CaseId, str], list[str]] = field(default_factory=dict)

    def _check(self) -> None:
        raise NotImplementedError

    def statement(self, case_id: CaseId, *, language: str) -> Statement:
        self._check()
        kept = self.kept_texts.get((case_id, language), [])
        versions = tuple(
            StatementVersion(number=at, kept=MADE, seq=at, text=text) for at, text in enumerate(kept, start=1)
        )
        return Statement(language=language, versions=versions, typed=self.typed_texts.get((case_id, language)))

    def type_statement(self, case_id: CaseId, text: str, *, language: str) -> None:
        self._check()
        self.typed_texts[case_id, language] = text

    def keep_statement(self, case_id: CaseId, text: str, *, language: str) -> None:
        self._check()
        self.kept_texts.setdefault((case_id, language), []).append(text)
        self.typed_texts.pop((case_id, language), None)


class FakeDrafts:
    """The same draft for every case."""

    def guide(self, vault: Any, case: CaseId, language: str, *, progress: Any, cancel: Any) -> StatementGuide:
        pieces = tuple(
            StatementPiece(token=f"{{exhibit {at}}}", title=f"{at}. Exhibit", paragraph=f"I saw {{exhibit {at}}}.")
            for at in (1, 2, 3)
        )
        return StatementGuide(draft=DRAFT, pieces=pieces)
