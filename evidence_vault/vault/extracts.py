"""The part of the log that goes with an export: events, disclosures and inclusion proofs for one case."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from evidence_vault.custody.merkle import Tree
from evidence_vault.errors import CustodyError, NotFoundError
from evidence_vault.format.events import Draft, clean, open_disclosure, parse
from evidence_vault.format.fingerprint import Fingerprint
from evidence_vault.model import (
    Action,
    CaseId,
    CustodyExtract,
    DisclosedEvent,
    Disclosure,
    EarlierCheckpoint,
    ItemId,
    Sha256,
    SignedCheckpoint,
)
from evidence_vault.model.disclosing import REPORT_STATE
from evidence_vault.store.index import Row
from evidence_vault.vault import anchorproofs
from evidence_vault.vault.cases import case
from evidence_vault.vault.core import Core

_PAGE = 500
_OWN = ",".join(f"'{one}'" for one in (Action.CREATED, Action.KEY_CHANGED, Action.ANCHORED))
_TAKES_IN = ",".join(f"'{one}'" for one in (Action.COLLECTED, Action.IMPORTED, Action.DERIVED))
_CHOSEN = (
    "SELECT exhibit.ordinal, item.id,"
    " CASE WHEN json_valid(item.body) THEN json_extract(item.body, '$.derived_from.item') END"
    " FROM exhibit JOIN item ON item.number = exhibit.item"
    " WHERE exhibit.casefile = (SELECT number FROM casefile WHERE id = ?)"
)
_ANY = ",".join(f"'{one}'" for one in Action)
"""All actions by name, so that the index by action is used; an unknown one is named by verification."""


def custody(core: Core, case_id: CaseId, ordinals: Sequence[int] = (), earlier: Sequence[int] = ()) -> CustodyExtract:
    """Every event about the case, its exhibits (or those named) and the vault itself, each with its proof in the
    newest checkpoint, and proofs that this extends what is known outside. Raises NotFoundError, CustodyError.

    An event that ties one of the exhibits to another case is left out: it would name that case. Of the original of a
    derivative that is shown without it, there is the one event that took it in, with nothing disclosed.
    """
    chosen = _chosen(core, case_id, ordinals)
    checkpoint = core.checkpoint()
    tree = core.log.tree(checkpoint)
    shown = _disclosed(core, _case_rows(core, case_id) + _item_rows(core, case_id, list(chosen)))
    hidden = _origins(core, [one for one in chosen.values() if one and one not in chosen])
    return CustodyExtract(
        checkpoint=checkpoint,
        events=tuple(
            replace(one, proof=tree.inclusion_proof(one.event.seq, checkpoint.size))
            for one in sorted(shown + hidden, key=lambda one: one.event.seq)
            if one.event.seq < checkpoint.size
        ),
        note_key=core.log.note_verifier,
        earlier=_earlier(core, tree, checkpoint, {*earlier, *_handed_out(core)}),
        anchors=anchorproofs.proven(core, tree, checkpoint.size, min((one.event.seq for one in shown), default=0)),
    )


def known_checkpoint(core: Core, kept: Fingerprint) -> SignedCheckpoint:
    """The checkpoint with this fingerprint. Raises CustodyError if the vault never made it."""
    found = core.log.known(kept.size)
    if found is None or Fingerprint.of_body(found.body) != kept:
        raise CustodyError(
            "This vault never made that checkpoint, so nothing it writes can be shown to extend it.",
            next_step="Check that it comes from this vault, and that the vault was not put back to an older state.",
        )
    return found


def _chosen(core: Core, case_id: CaseId, ordinals: Sequence[int]) -> dict[ItemId, ItemId | None]:
    """The items of the case, or those named, and for each derivative the item it was made from."""
    case(core, case_id)
    named = f" AND exhibit.ordinal IN ({','.join(str(int(one)) for one in set(ordinals))})" if ordinals else ""
    rows = core.index.rows(_CHOSEN + named, (case_id,))
    if ordinals and len(rows) != len(set(ordinals)):
        raise NotFoundError("The case has no exhibit with one of the numbers asked for.")
    return {ItemId(item): ItemId(origin) if origin else None for _, item, origin in rows}


def _case_rows(core: Core, case_id: CaseId) -> list[Row]:
    return [
        *core.index.rows(
            f"SELECT seq, bytes FROM event WHERE item IS NULL AND casefile IS NULL AND action IN ({_OWN})"  # noqa: S608
        ),
        *core.index.rows(
            f"SELECT seq, bytes FROM event WHERE item IS NULL AND casefile = ? AND action IN ({_ANY})",  # noqa: S608
            (case_id,),
        ),
    ]


def _item_rows(core: Core, case_id: CaseId, items: Sequence[ItemId]) -> list[Row]:
    rows: list[Row] = []
    for start in range(0, len(items), _PAGE):
        part = items[start : start + _PAGE]
        rows += core.index.rows(
            f"SELECT seq, bytes FROM event WHERE item IN ({','.join('?' * len(part))})"  # noqa: S608
            f" AND (casefile IS NULL OR casefile = ? OR action IN ({_TAKES_IN}))",
            (*part, case_id),
        )
    return rows


def _origins(core: Core, originals: Sequence[ItemId]) -> list[DisclosedEvent]:
    """The events that took these items in, with every detail withheld."""
    found = []
    for original in dict.fromkeys(originals):
        rows = core.index.rows(
            f"SELECT bytes FROM event WHERE item = ? AND action IN ({_TAKES_IN}) ORDER BY seq",  # noqa: S608
            (original,),
        )
        taken = (event for (data,) in rows if (event := parse(bytes(data))).takes_in)
        found += [DisclosedEvent(event=event, disclosures=()) for event in taken]
    return found


def _handed_out(core: Core) -> set[int]:
    """The sizes of checkpoints that left this vault in reports and packages."""
    rows = core.index.rows("SELECT bytes FROM event WHERE item IS NULL AND action = 'exported'")
    told = (dict(parse(bytes(data)).details).get("checkpoint", 0) for (data,) in rows)
    return {size for size in told if isinstance(size, int)}


def _earlier(core: Core, tree: Tree, newest: SignedCheckpoint, sizes: set[int]) -> tuple[EarlierCheckpoint, ...]:
    found = [core.log.known(size) for size in sorted(sizes) if 0 < size <= newest.size]
    return tuple(
        EarlierCheckpoint(
            size=one.size, body=one.body, ecdsa=one.ecdsa, proof=tree.consistency_proof(one.size, newest.size)
        )
        for one in found
        if one is not None
    )


def events(core: Core, item_id: ItemId | None) -> list[DisclosedEvent]:
    """The events of one item, or all, oldest first, with their disclosures and no proofs."""
    if item_id is None:
        rows = core.index.rows("SELECT seq, bytes FROM event ORDER BY seq")
    else:
        rows = core.index.rows("SELECT seq, bytes FROM event WHERE item = ? ORDER BY seq", (item_id,))
    return _disclosed(core, rows)


def record_export(
    core: Core,
    case_id: CaseId,
    *,
    form: str,
    sha256: Sha256,
    size: int,
    destination_name: str,
    checkpoint_size: int,
    told: Mapping[str, str | int | bool],
    kept: str,
) -> SignedCheckpoint:
    """Record that a report or package left the vault, once it was written, read back and found whole."""
    details: dict[str, str | int | bool] = {"form": form, "sha256": sha256, "size": size, **told}
    if checkpoint_size:
        details["checkpoint"] = checkpoint_size
    secrets = {"destination_name": clean(destination_name)} | ({REPORT_STATE: kept} if kept else {})
    with core.commit() as commit:
        commit.record(
            Draft(
                action=Action.EXPORTED,
                case=case_id,
                details=details,
                secrets=secrets,
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
