"""The part of the log that goes with an export: events, disclosures and inclusion proofs for one case."""

from __future__ import annotations

from collections.abc import Sequence

from evidence_vault.custody.merkle import Tree
from evidence_vault.format.events import Draft, clean, open_disclosure, parse
from evidence_vault.model import (
    Action,
    CaseId,
    CustodyExtract,
    DisclosedEvent,
    Disclosure,
    ItemId,
    Sha256,
    SignedCheckpoint,
)
from evidence_vault.store.index import Row
from evidence_vault.vault.core import Core

_PAGE = 500


def custody(core: Core, case_id: CaseId) -> CustodyExtract:
    """Every event about the case, its exhibits and the vault itself, each with its proof in the newest checkpoint.

    An event that ties one of the exhibits to another case is left out: it would name that case.
    """
    checkpoint = core.checkpoint()
    rows = core.index.rows(
        "SELECT seq, bytes FROM event WHERE seq < ?1 AND ("
        " casefile = ?2"
        " OR (casefile IS NULL AND item IN (SELECT item.id FROM item JOIN exhibit ON exhibit.item = item.number"
        "   JOIN casefile ON casefile.number = exhibit.casefile WHERE casefile.id = ?2))"
        " OR (item IN (SELECT item.id FROM item JOIN exhibit ON exhibit.item = item.number"
        "   JOIN casefile ON casefile.number = exhibit.casefile WHERE casefile.id = ?2)"
        "   AND json_extract(CAST(bytes AS TEXT), '$.action') = 'collected')"
        " OR (casefile IS NULL AND item IS NULL"
        "   AND json_extract(CAST(bytes AS TEXT), '$.action') IN ('created', 'key-changed')))"
        " ORDER BY seq",
        (checkpoint.size, case_id),
    )
    tree = Tree(bytes(leaf) for (leaf,) in core.index.rows("SELECT leaf FROM event ORDER BY seq"))
    shown = _disclosed(core, rows)
    return CustodyExtract(
        checkpoint=checkpoint,
        events=tuple(
            DisclosedEvent(
                event=one.event,
                disclosures=one.disclosures,
                proof=tree.inclusion_proof(one.event.seq, checkpoint.size),
            )
            for one in shown
        ),
        note_key=core.log.note_verifier,
    )


def events(core: Core, item_id: ItemId | None) -> list[DisclosedEvent]:
    """The events of one item, or all, oldest first, with their disclosures and no proofs."""
    if item_id is None:
        rows = core.index.rows("SELECT seq, bytes FROM event ORDER BY seq")
    else:
        rows = core.index.rows("SELECT seq, bytes FROM event WHERE item = ? ORDER BY seq", (item_id,))
    return _disclosed(core, rows)


def record_export(
    core: Core, case_id: CaseId, *, form: str, sha256: Sha256, size: int, destination_name: str
) -> SignedCheckpoint:
    """Record that a report or package left the vault, once it was written, read back and found whole."""
    with core.commit() as commit:
        commit.record(
            Draft(
                action=Action.EXPORTED,
                case=case_id,
                details={"form": form, "sha256": sha256, "size": size},
                secrets={"destination_name": clean(destination_name)},
            )
        )
    return core.checkpoint()


def record_copy(core: Core, item_id: ItemId, *, destination_name: str) -> None:
    """Record that the original of one item was copied out."""
    with core.commit() as commit:
        commit.record(
            Draft(
                action=Action.EXPORTED,
                item=item_id,
                details={"form": "original"},
                secrets={"destination_name": clean(destination_name)},
            )
        )


def _disclosures(core: Core, wanted: Sequence[int]) -> dict[int, tuple[Disclosure, ...]]:
    """The disclosures of these events, by sequence number. Raises CustodyError if one is not sound."""
    grouped: dict[int, list[Disclosure]] = {}
    marks = ",".join("?" * len(wanted))
    for seq, encoded in core.index.rows(
        f"SELECT seq, encoded FROM disclosure WHERE seq IN ({marks}) ORDER BY seq, position",  # noqa: S608
        wanted,
    ):
        grouped.setdefault(seq, []).append(open_disclosure(encoded))
    return {seq: tuple(found) for seq, found in grouped.items()}


def _disclosed(core: Core, rows: Sequence[Row]) -> list[DisclosedEvent]:
    known: dict[int, tuple[Disclosure, ...]] = {}
    for start in range(0, len(rows), _PAGE):
        known |= _disclosures(core, [row[0] for row in rows[start : start + _PAGE]])
    return [DisclosedEvent(event=parse(bytes(data)), disclosures=known.get(seq, ())) for seq, data in rows]
