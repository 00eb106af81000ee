"""Her statement of a case: kept as she types, and as versions in the log.

What she types is written to the encrypted index at every pause, without an event: the log would tell of each pause,
and the journal, which only grows, would hold the text a thousand times. A version that she keeps is an event, in the
journal like every other, and takes the place of what was typed. What was typed is never part of a journaled commit:
a journal that knows nothing of a row must not be told that it went.
"""

from __future__ import annotations

import json

from evidence_vault.errors import IndexDamagedError
from evidence_vault.format.events import Draft, clean, open_disclosure, parse
from evidence_vault.model import Action, CaseId
from evidence_vault.model.disclosing import STATEMENT_TEXT, STATEMENT_WITHDRAWN
from evidence_vault.model.statement import Statement, StatementVersion
from evidence_vault.vault.cases import case
from evidence_vault.vault.core import Core

_TYPED = "statement-typed"


class StatementActs:
    """What an open vault does with her statement; `facade.Vault` is one of these too."""

    _core: Core

    def statement(self, case_id: CaseId, *, language: str) -> Statement:
        """Her statement in one language, with every version kept. Raises NotFoundError, IndexDamagedError."""
        case(self._core, case_id)
        versions = _versions(self._core, case_id, language)
        newest = versions[-1].text if versions else ""
        typed = _typed(self._core, case_id, language, after=len(versions))
        return Statement(language=language, versions=versions, typed=None if typed == newest else typed)

    def type_statement(self, case_id: CaseId, text: str, *, language: str) -> None:
        """Keep what she has typed so far, durable when this returns; no event is written. Raises NotFoundError."""
        case(self._core, case_id)
        after = len(_versions(self._core, case_id, language))
        kept = json.dumps({"after": after, "text": clean(text)}, ensure_ascii=False)
        with self._core.index.transaction(durable=True) as writer:
            writer.set_meta(_key(case_id, language), kept)

    def keep_statement(self, case_id: CaseId, text: str, *, language: str) -> None:
        """Keep a version of her statement: an event of the case. The newest in a language counts, '' takes it back.

        What was typed since the last version is dropped. A text that is the newest already makes no event. Raises
        NotFoundError, IndexDamagedError.
        """
        text = clean(text)
        if text != self.statement(case_id, language=language).kept:
            change = "statement" if text else STATEMENT_WITHDRAWN
            draft = Draft(
                action=Action.DESCRIBED,
                case=case_id,
                details={"change": change, "language": language},
                secrets={STATEMENT_TEXT: text} if text else {},
            )
            with self._core.commit() as commit:
                commit.record(draft)
        with self._core.index.transaction() as writer:
            writer.execute("DELETE FROM meta WHERE key = ?", (_key(case_id, language),))


def _key(case_id: CaseId, language: str) -> str:
    return f"{_TYPED} {language} {case_id}"


def _typed(core: Core, case_id: CaseId, language: str, *, after: int) -> str | None:
    """What was typed after that many versions; what an older state left behind does not count."""
    kept = core.index.meta(_key(case_id, language))
    if kept is None:
        return None
    try:
        value = json.loads(kept)
        return str(value["text"]) if int(value["after"]) == after else None
    except (ValueError, KeyError, TypeError) as error:
        raise IndexDamagedError from error


def _versions(core: Core, case_id: CaseId, language: str) -> tuple[StatementVersion, ...]:
    rows = core.index.rows(
        "SELECT event.seq, bytes, encoded FROM event LEFT JOIN disclosure ON disclosure.seq = event.seq"
        " WHERE item IS NULL AND casefile = ? AND action = ? ORDER BY event.seq, position",
        (case_id, Action.DESCRIBED),
    )
    found: list[StatementVersion] = []
    for seq, data, encoded in rows:
        event = parse(bytes(data))
        details = dict(event.details)
        if details.get("language") == language and details.get("change") in {"statement", STATEMENT_WITHDRAWN}:
            text = str(open_disclosure(encoded).value) if encoded else ""
            found.append(StatementVersion(number=len(found) + 1, kept=event.moment, seq=seq, text=text))
    return tuple(found)
