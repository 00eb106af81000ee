"""What she says afterwards: descriptions, accounts, cases, exports; each is an event that says the same."""

from __future__ import annotations

import threading
from dataclasses import replace
from pathlib import Path
from typing import IO

import pytest

from evidence_vault.errors import NotFoundError, UsageError, UserCancelled
from evidence_vault.model import (
    AccountId,
    AddDetails,
    CaseId,
    Contact,
    CoveredPicture,
    DisclosedEvent,
    Fact,
    FileFacts,
    ItemId,
    MediaKind,
    Query,
    ReadStatus,
    Sha256,
)
from evidence_vault.vault import Vault
from evidence_vault.vault.cases import NameTakenError
from tests.support import Cancel, add_text, made_file


def told(event: DisclosedEvent) -> dict[str, str]:
    return {one.name: one.value for one in event.disclosures}


def test_a_description_is_an_event_with_what_changed_and_what_was_emptied(vault: Vault) -> None:
    item = add_text(vault, "x", details=AddDetails(note="first", tags=("a",), source_url="https://example.org/1"))
    after = vault.describe(item, note="", tags=("b", "b", " ", "a"), title="T")
    assert (after.note, after.tags, after.title) == ("", ("a", "b"), "T")
    assert vault.item(item) == after
    event = vault.events(item)[-1]
    assert event.event.action.value == "described"
    assert told(event) == {"title": "T", "tags": "a\nb"}
    assert dict(event.event.details) == {"emptied": "note"}
    vault.describe(item, source_url="", tags=())
    assert dict(vault.events(item)[-1].event.details) == {"emptied": "source,tags"}
    assert vault.item(item).source is None
    assert told(vault.events(item)[0])["note"] == "first"
    assert vault.verify().unchanged


def test_saying_the_same_again_is_no_event(vault: Vault) -> None:
    item = add_text(vault, "x", details=AddDetails(note="n"))
    before = len(vault.events())
    vault.describe(item)
    vault.describe(item, note="n", title="", tags=())
    assert len(vault.events()) == before
    with pytest.raises(NotFoundError):
        vault.describe(ItemId("x"), note="y")
    with pytest.raises(NotFoundError):
        vault.describe(item, accounts=(AccountId("x"),))
    assert len(vault.events()) == before


def test_accounts_are_noted_and_attached(vault: Vault) -> None:
    first = vault.new_account("telegram", "@a", account_id="42", name="N", note="seen often")
    second = vault.new_account("weibo", "@b")
    item = add_text(vault, "x")
    vault.describe(item, accounts=(second.id, first.id, second.id))
    assert vault.item(item).accounts == (first, second)
    assert vault.accounts() == [first, second]
    assert [one.id for one in vault.items(Query(account=first.id))] == [item]
    noted = next(one for one in vault.events() if "account" in dict(one.event.details))
    assert told(noted)["account_name"] == "N"
    assert b"seen often" not in noted.event.canonical
    vault.describe(item, accounts=())
    assert vault.item(item).accounts == ()
    assert vault.verify().unchanged


def test_a_case_is_opened_edited_and_found(vault: Vault) -> None:
    contact = Contact(name="A", phone="1")
    case = vault.new_case("  案件 ", reference="R", summary="S", contact=contact)
    assert (case.name, case.contact) == ("案件", contact)
    changed = vault.edit_case(case.id, name="Other", summary="", contact=replace(contact, phone="", email="e"))
    assert vault.case(case.id) == changed == vault.cases()[0]
    event = vault.events()[-1]
    assert told(event) == {"case_name": "Other", "contact_email": "e"}
    assert dict(event.event.details)["emptied"] == "case_summary,contact_phone"
    vault.edit_case(case.id)
    assert vault.events()[-1].event.seq == event.event.seq
    assert vault.find_case("Other") == vault.find_case(case.id[:10].upper()) == changed
    assert vault.verify().unchanged


def test_case_names_are_taken_once_and_never_empty(vault: Vault) -> None:
    one = vault.new_case("one")
    two = vault.new_case("two")
    for name in ("one", " one "):
        with pytest.raises(NameTakenError):
            vault.new_case(name)
        with pytest.raises(NameTakenError):
            vault.edit_case(two.id, name=name)
    vault.edit_case(one.id, name="one", reference="r")
    for name in ("", "  "):
        with pytest.raises(UsageError):
            vault.new_case(name)
        with pytest.raises(UsageError):
            vault.edit_case(one.id, name=name)
    for unknown in ("", " ", "three", "zzz"):
        with pytest.raises(NotFoundError):
            vault.find_case(unknown)
    for act in (
        lambda: vault.case(CaseId("x")),
        lambda: vault.edit_case(CaseId("x")),
        lambda: vault.exhibits(CaseId("x")),
        lambda: vault.custody(CaseId("x")),
    ):
        with pytest.raises(NotFoundError):
            act()
    assert [case.name for case in vault.cases()] == ["one", "two"]


def test_two_threads_cannot_take_the_same_name(vault: Vault) -> None:
    outcomes: list[str] = []

    def take() -> None:
        try:
            vault.new_case("wanted")
            outcomes.append("made")
        except NameTakenError:
            outcomes.append("taken")

    threads = [threading.Thread(target=take) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(outcomes) == ["made"] + ["taken"] * 7


def test_exhibits_keep_their_numbers(vault: Vault) -> None:
    items = [add_text(vault, str(number)) for number in range(4)]
    case, other = vault.new_case("one").id, vault.new_case("two").id
    vault.put_in_case(case, [items[2], items[0]])
    vault.put_in_case(case, [items[0], items[3], items[2]])
    vault.put_in_case(other, [items[3]])
    assert [(one.ordinal, one.item.id) for one in vault.exhibits(case)] == [
        (1, items[2]),
        (2, items[0]),
        (3, items[3]),
    ]
    assert [one.ordinal for one in vault.exhibits(other)] == [1]
    assert set(vault.item(items[3]).cases) == {case, other}
    events = len(vault.events())
    with pytest.raises(NotFoundError):
        vault.put_in_case(case, [items[1], ItemId("x")])
    assert len(vault.events()) == events
    assert len(vault.exhibits(case)) == 3
    assert vault.case(case).item_count == 3
    assert vault.verify().unchanged


def test_viewing_is_recorded_once_while_unlocked(vault: Vault) -> None:
    item = add_text(vault, "x")
    for _ in range(3):
        vault.record_viewed(item)
    assert [one.event.action.value for one in vault.events(item)] == ["collected", "viewed"]
    with pytest.raises(NotFoundError):
        vault.record_viewed(ItemId("x"))


def test_exports_and_copies_are_recorded_with_their_digest(vault: Vault) -> None:
    case, item = vault.new_case("c").id, add_text(vault, "x")
    before = vault.checkpoint()
    after = vault.record_export(
        case, form="report en", sha256=Sha256("0" * 64), size=7, destination_name="Report 张.pdf"
    )
    assert after == vault.checkpoint()
    assert after.size == before.size + 1
    event = vault.events()[-1]
    assert dict(event.event.details) == {"form": "report en", "sha256": "0" * 64, "size": 7, "case": case}
    assert told(event) == {"destination_name": "Report 张.pdf"}
    vault.record_copy(item, destination_name="out\udcff.png")
    assert told(vault.events(item)[-1]) == {"destination_name": "out\\udcff.png"}
    assert vault.verify().unchanged


class Reader:
    """A FactSource that says how many bytes it was given."""

    def __init__(self) -> None:
        self.asked = 0

    def read(self, stream: IO[bytes], size: int, media_type: str, /) -> FileFacts:
        self.asked += 1
        assert len(stream.read()) == size
        return FileFacts(
            media_type=media_type,
            kind=MediaKind.PICTURE,
            status=ReadStatus.READ,
            width=4,
            height=2,
            facts=(Fact("exif", "Make", "相机"),),
            covered=CoveredPicture(4, 2, bytes(range(8))),
        )


def test_what_files_say_is_kept_and_recorded(vault: Vault) -> None:
    items = [add_text(vault, f"text {number}") for number in range(40)]
    link = vault.add_link("https://example.org").id
    reader = Reader()
    assert vault.read_facts([*items, link], reader) == 40
    found = vault.item(items[0]).facts
    assert found is not None
    assert (found.width, found.facts[0].value, found.covered) == (4, "相机", CoveredPicture(4, 2, bytes(range(8))))
    assert [one.event.action.value for one in vault.events(items[0])] == ["collected", "derived"]
    assert vault.item(link).facts is None
    assert vault.verify().unchanged


def test_reading_can_be_cancelled_and_keeps_what_was_read(vault: Vault) -> None:
    items = [add_text(vault, f"text {number}") for number in range(10)]
    with pytest.raises(UserCancelled):
        vault.read_facts(items, Reader(), cancel=Cancel(4))
    assert [vault.item(one).facts is not None for one in items] == [True] * 4 + [False] * 6
    assert vault.verify().unchanged


def test_the_extract_of_a_case_proves_itself_and_names_no_other_case(vault: Vault, tmp_path: Path) -> None:
    from evidence_vault.custody.merkle import leaf_hash
    from evidence_vault.custody.proofs import verify_inclusion

    case, other = vault.new_case("mine").id, vault.new_case("not this one").id
    mine = add_text(vault, "a", details=AddDetails(case=case, note="n"))
    foreign = add_text(vault, "b", details=AddDetails(case=other))
    both = add_text(vault, "c", details=AddDetails(case=case))
    vault.put_in_case(other, [both])
    vault.describe(mine, note="m")
    list(vault.add_files([made_file(tmp_path, "x", 10)]))
    extract = vault.custody(case)
    for one in extract.events:
        verify_inclusion(
            leaf=leaf_hash(one.event.canonical),
            index=one.event.seq,
            size=extract.checkpoint.size,
            proof=one.proof,
            root=extract.checkpoint.root,
        )
    assert {one.event.item for one in extract.events} == {None, mine, both}
    everything = b"".join(one.event.canonical for one in extract.events)
    assert other.encode() not in everything
    assert foreign.encode() not in everything
    assert {"created", "collected", "described", "case-changed"} == {one.event.action.value for one in extract.events}


def test_the_self_test_holds_and_notices_a_broken_part(vault: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    assert [one.passed for one in vault.self_test()] == [True] * 6
    import hashlib

    real = hashlib.sha256
    monkeypatch.setattr(hashlib, "sha256", lambda data=b"": real(data + b"!"))
    assert not vault.self_test()[0].passed
