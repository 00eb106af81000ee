"""Scale facts of a case: members, items, views, prices, roles, as they were shown to her, each with its source."""

from __future__ import annotations

from evidence_vault.errors import IndexDamagedError, NotFoundError, UsageError
from evidence_vault.format.events import Draft, clean
from evidence_vault.model import Action, CaseId, ItemId, Moment, ScaleFact, ScaleId, ScaleKind, ScaleSaid
from evidence_vault.store.index import Row
from evidence_vault.vault import library
from evidence_vault.vault.cases import case
from evidence_vault.vault.core import Core

_SELECT = (
    "SELECT scale_fact.id, casefile.id, noted_utc, noted_offset, scale_fact.kind, value, subject, seen,"
    " scale_fact.note, item.id FROM scale_fact JOIN casefile ON casefile.number = scale_fact.casefile"
    " LEFT JOIN item ON item.number = scale_fact.item"
)


def note(core: Core, case_id: CaseId, said: ScaleSaid) -> ScaleFact:
    """Note a fact of the case. Raises NotFoundError for the case or the source, UsageError if nothing is said."""
    case(core, case_id)
    if said.source is not None:
        library.item(core, said.source)
    fact = ScaleFact(id=ScaleId(core.new_id()), case=case_id, noted=core.clock.now(), said=_clean(said))
    if not fact.said.value:
        raise UsageError("There is nothing to note.", next_step="Say what was shown, such as the number of members.")
    with core.commit() as commit:
        commit.writer.execute(
            "INSERT INTO scale_fact (id, casefile, item, noted_utc, noted_offset, kind, value, subject, seen, note)"
            " VALUES (?, (SELECT number FROM casefile WHERE id = ?), (SELECT number FROM item WHERE id = ?),"
            " ?, ?, ?, ?, ?, ?, ?)",
            (fact.id, case_id, fact.said.source, fact.noted.utc_text, fact.noted.offset_text, *_words(fact.said)),
        )
        commit.record(
            Draft(
                action=Action.CASE_CHANGED,
                case=case_id,
                item=fact.said.source,
                details={
                    "change": "scale noted",
                    "scale": fact.id,
                    "noted": fact.noted.utc_text,
                    "noted_offset": fact.noted.offset_text,
                },
                secrets=_secrets(fact.said),
            )
        )
    return fact


def withdraw(core: Core, scale_id: ScaleId) -> None:
    """Take a fact back: it is shown no more, but the log keeps that it was noted. Raises NotFoundError."""
    row = core.index.row(f"{_SELECT} WHERE scale_fact.id = ?", (scale_id,))
    if row is None:
        raise NotFoundError("There is no such note in the vault.")
    with core.commit() as commit:
        commit.writer.execute("DELETE FROM scale_fact WHERE id = ?", (scale_id,))
        details: dict[str, str | int | bool] = {"change": "scale withdrawn", "scale": scale_id}
        source = ItemId(row[9]) if row[9] else None
        commit.record(Draft(action=Action.CASE_CHANGED, case=CaseId(row[1]), item=source, details=details))


def facts(core: Core, case_id: CaseId) -> list[ScaleFact]:
    """The case's facts, oldest first. Raises NotFoundError."""
    case(core, case_id)
    return [
        _fact(row)
        for row in core.index.rows(f"{_SELECT} WHERE casefile.id = ? ORDER BY scale_fact.number", (case_id,))
    ]


def all_facts(core: Core) -> list[ScaleFact]:
    """Every fact. Raises IndexDamagedError."""
    return [_fact(row) for row in core.index.rows(f"{_SELECT} ORDER BY scale_fact.number")]


def told(fact: ScaleFact) -> dict[str, str]:
    """Everything the log must say of a fact."""
    plain = {"case": fact.case, "noted": fact.noted.utc_text, "noted_offset": fact.noted.offset_text}
    return _secrets(fact.said) | plain | {"item": fact.said.source or ""}


def _secrets(said: ScaleSaid) -> dict[str, str]:
    """What goes into the event as salted digests."""
    names = ("scale_kind", "scale_value", "scale_subject", "scale_seen", "scale_note")
    return dict(zip(names, _words(said), strict=True))


def _words(said: ScaleSaid) -> tuple[str, str, str, str, str]:
    return said.kind.value, said.value, said.subject, said.seen, said.note


def _clean(said: ScaleSaid) -> ScaleSaid:
    value, subject, seen, words = (clean(one).strip() for one in _words(said)[1:])
    return ScaleSaid(kind=said.kind, value=value, subject=subject, seen=seen, note=words, source=said.source)


def _fact(row: Row) -> ScaleFact:
    try:
        noted, kind = Moment.parse(row[2], row[3]), ScaleKind(row[4])
    except (ValueError, TypeError, IndexError, OverflowError) as error:
        raise IndexDamagedError("A scale fact in the vault's index is not of the documented form.") from error
    said = ScaleSaid(
        kind=kind,
        value=row[5],
        subject=row[6],
        seen=row[7],
        note=row[8],
        source=ItemId(row[9]) if row[9] else None,
    )
    return ScaleFact(id=ScaleId(row[0]), case=CaseId(row[1]), noted=noted, said=said)
