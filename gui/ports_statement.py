"""What the window needs for her statement: kept as she types and in versions by the vault, drafted by the clerk."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from evidence_vault.model import CaseId
from evidence_vault.model.statement import Statement
from evidence_vault.ports import CancelToken, Progress

if TYPE_CHECKING:
    from gui.ports import OpenVault


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementPiece:
    """What can be told of one exhibit: its `token` in the text, and a drafted `paragraph` about it."""

    token: str
    title: str
    paragraph: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementGuide:
    """A `draft` of all of it, paragraphs with an empty line between them, and the `pieces` by exhibit."""

    draft: str = ""
    pieces: tuple[StatementPiece, ...] = ()


class Statements(Protocol):
    """The part of an open vault that keeps her statement."""

    def statement(self, case_id: CaseId, *, language: str) -> Statement:
        """As typed, and every version. Raises NotFoundError."""

    def type_statement(self, case_id: CaseId, text: str, *, language: str) -> None:
        """Keep what she typed so far, without an event."""

    def keep_statement(self, case_id: CaseId, text: str, *, language: str) -> None:
        """Keep a version: an event of the case."""


class StatementDoor(Protocol):
    """The clerk's drafts. Slow. Languages are named as the vault and the forms name them ('zh-Hans')."""

    def guide(
        self, vault: OpenVault, case: CaseId, language: str, *, progress: Progress, cancel: CancelToken
    ) -> StatementGuide:
        """Drafted from the case as it is now; witnesses are not named in it."""


class NoStatements:
    """Where there is no clerk: nothing is drafted."""

    def guide(
        self, vault: OpenVault, case: CaseId, language: str, *, progress: Progress, cancel: CancelToken
    ) -> StatementGuide:
        """Nothing."""
        return StatementGuide()
