"""Her statement: load it with what can be told, keep what she types, keep a version."""

from __future__ import annotations

from dataclasses import dataclass

from evidence_vault.model import CaseId
from evidence_vault.model.statement import Statement
from gui.operations import Reporter, Work
from gui.ports import OpenVault
from gui.ports_statement import StatementDoor, StatementGuide


@dataclass(frozen=True, slots=True, kw_only=True)
class Loaded:
    """What she has, and what she can build on."""

    case: CaseId
    statement: Statement
    guide: StatementGuide


def load(vault: OpenVault, door: StatementDoor, case: CaseId, language: str) -> Work[Loaded]:
    """Raises NotFoundError."""

    def work(reporter: Reporter) -> Loaded:
        guide = door.guide(vault, case, language, progress=reporter, cancel=reporter)
        return Loaded(case=case, statement=vault.statement(case, language=language), guide=guide)

    return work


def type_on(vault: OpenVault, case: CaseId, language: str, text: str) -> Work[None]:
    """What she typed so far."""

    def work(_: Reporter) -> None:
        vault.type_statement(case, text, language=language)

    return work


def keep(vault: OpenVault, case: CaseId, language: str, text: str) -> Work[Statement]:
    """A version; her statement as it is then."""

    def work(_: Reporter) -> Statement:
        vault.keep_statement(case, text, language=language)
        return vault.statement(case, language=language)

    return work
