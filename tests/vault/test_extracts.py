"""What leaves with an export: the events of what is shown, proofs, and that it extends what is known outside."""

from __future__ import annotations

import pytest

from evidence_vault.custody.blocks import BLOCK
from evidence_vault.custody.merkle import leaf_hash
from evidence_vault.custody.proofs import verify_consistency, verify_inclusion
from evidence_vault.errors import CustodyError, NotFoundError
from evidence_vault.format import checkpoint as form
from evidence_vault.format.fingerprint import Fingerprint
from evidence_vault.model import AddDetails, CaseId, CustodyExtract, ItemId, Sha256
from evidence_vault.vault import Vault
from tests.support import add_text


def _filled(vault: Vault, count: int) -> tuple[CaseId, list[ItemId]]:
    case = vault.new_case("c").id
    return case, [add_text(vault, f"text {n}", details=AddDetails(case=case)) for n in range(count)]


def _check(extract: CustodyExtract) -> None:
    newest = extract.checkpoint
    for one in extract.events:
        leaf = leaf_hash(one.event.canonical)
        verify_inclusion(leaf=leaf, index=one.event.seq, size=newest.size, proof=one.proof, root=newest.root)
    for older in extract.earlier:
        body = form.parse_body(older.body)
        verify_consistency(
            old=older.size, new=newest.size, proof=older.proof, old_root=body.root, new_root=newest.root
        )


def _export(vault: Vault, case: CaseId, size: int) -> None:
    vault.record_export(case, form="f", sha256=Sha256("0" * 64), size=1, destination_name="d", checkpoint_size=size)


def test_only_the_events_of_what_is_shown_leave(vault: Vault) -> None:
    case, items = _filled(vault, 6)
    vault.describe(items[1], note="n")
    vault.describe(items[2], note="m")
    extract = vault.custody(case, (2, 5))
    assert {one.event.item for one in extract.events} == {None, items[1], items[4]}
    assert [one.event.seq for one in extract.events] == sorted(one.event.seq for one in extract.events)
    assert [one.ordinal for one in vault.exhibits(case, (5, 2, 5))] == [2, 5]
    _check(extract)
    for act in (lambda: vault.custody(case, (2, 7)), lambda: vault.exhibits(case, (2, 7))):
        with pytest.raises(NotFoundError):
            act()


def test_proofs_across_blocks_hold_and_a_damaged_block_costs_time_only(vault: Vault) -> None:
    case, items = _filled(vault, 3)
    many = vault.new_case("many").id
    for _ in range(3):
        vault.put_in_case(many, items[:1])
    with vault._core.commit() as commit:
        from evidence_vault.format.events import Draft
        from evidence_vault.model import Action

        for _ in range(2 * BLOCK):
            commit.record(Draft(action=Action.VIEWED, item=items[0]))
    add_text(vault, "after")
    assert vault._core.index.row("SELECT count(*) FROM block") == (vault.checkpoint().size // BLOCK,)
    sound = vault.custody(case, (2,))
    _check(sound)
    with vault._core.index.transaction() as writer:
        writer.execute("UPDATE block SET root = zeroblob(32) WHERE place = 1")
    assert vault.custody(case, (2,)) == sound
    with vault._core.index.transaction() as writer:
        writer.execute("DELETE FROM block")
    assert vault.custody(case, (2,)) == sound


def test_what_left_and_what_is_asked_for_is_proven_to_be_extended(vault: Vault) -> None:
    case, _ = _filled(vault, 3)
    first = vault.checkpoint()
    assert vault.custody(case).earlier == ()
    _export(vault, case, first.size)
    add_text(vault, "more", details=AddDetails(case=case))
    written_down = Fingerprint.of_body(vault.checkpoint().body)
    add_text(vault, "and more", details=AddDetails(case=case))
    known = vault.known_checkpoint(written_down)
    extract = vault.custody(case, (1,), (known.size,))
    assert [one.size for one in extract.earlier] == [first.size, known.size]
    assert extract.earlier[0].body == first.body
    _check(extract)
    with pytest.raises(CustodyError):
        vault.known_checkpoint(Fingerprint(size=known.size, digest=bytes(20)))
    with pytest.raises(CustodyError):
        vault.known_checkpoint(Fingerprint(size=999, digest=bytes(20)))


def test_of_an_original_not_shown_there_is_one_event_with_nothing_disclosed(vault: Vault) -> None:
    case, items = _filled(vault, 2)
    vault.describe(items[0], note="a secret")
    copy = vault.add_derivative(items[0], b"covered", "copy.txt", method="covered", reason="r")
    extract = vault.custody(case, (3,))
    of_original = [one for one in extract.events if one.event.item == items[0]]
    assert [(one.event.takes_in, one.disclosures) for one in of_original] == [(True, ())]
    assert of_original[0].event.digests
    assert {one.event.item for one in extract.events} == {None, items[0], copy.id}
    _check(extract)
    assert all(one.disclosures for one in vault.custody(case, (1, 3)).events if one.event.takes_in)


def test_a_part_is_shown_without_reading_the_rest(vault: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    case, _ = _filled(vault, 12)
    _export(vault, case, 3)
    index, plans = vault._core.index, list[str]()
    sound = index.rows

    def rows(sql: str, values: object = ()) -> object:
        plans.extend(str(step[-1]) for step in sound("EXPLAIN QUERY PLAN " + sql, values))  # type: ignore[arg-type]
        return sound(sql, values)  # type: ignore[arg-type]

    monkeypatch.setattr(index, "rows", rows)
    monkeypatch.setattr(index, "row", lambda sql, values=(): next(iter(rows(sql, values)), None))  # type: ignore[call-overload]
    vault.custody(case, (2, 5), (4,))
    vault.exhibits(case, (2, 5))
    vault.case(case)
    scanned = {plan for plan in plans if plan.startswith("SCAN")}
    assert len(plans) > 10
    # Anchors are few, blocks one for 256 events; of the checkpoints the newest is taken from the end.
    assert scanned <= {"SCAN anchor", "SCAN block", "SCAN checkpoint"}
