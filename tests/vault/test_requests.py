"""Requests to platforms: drafts, steps and looks are rows and events that say the same, also after a rebuild."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from evidence_vault.errors import NotFoundError, UsageError
from evidence_vault.model import (
    Action,
    AddDetails,
    CaseId,
    DisclosurePolicy,
    Finding,
    ItemId,
    Moment,
    PlatformRequest,
    RequestId,
    RequestSaid,
    RequestState,
    Seen,
    Showing,
    StepKind,
    StepSaid,
)
from evidence_vault.vault import Passphrase, Vault
from exporters.showing import Shown
from tests.support import WORD, add_text, reopen

FIRST, SECOND = "https://t.me/zwgroup/12?single", "https://zwsite.example/watch#t=3"
SENT = StepSaid(
    kind=StepKind.SENT, at=Moment(utc=datetime(2026, 3, 1, 9, tzinfo=UTC), offset_minutes=480),
    channel="zwchannel@platform.example", letter="Dear platform, I am zwname.", words="zwnote",
)  # fmt: skip


def at(day: int) -> Moment:
    return Moment(utc=datetime(2026, 3, day, 12, tzinfo=UTC), offset_minutes=480)


def made(vault: Vault) -> tuple[CaseId, list[ItemId], PlatformRequest]:
    """A case with three exhibits, and a request about the first two."""
    case = vault.new_case("One").id
    items = [
        add_text(vault, f"text {url}", details=AddDetails(case=case, source_url=url)) for url in (FIRST, SECOND, "")
    ]
    said = RequestSaid(
        rule="us-tida", platform=" zwplatform ", language="en", exhibits=(items[1], items[0], items[1]),
        words=(("why", "zwwords"), ("what", " ")),
    )  # fmt: skip
    return case, items, vault.new_request(case, said)


def test_a_draft_is_kept_in_order_and_its_words_reach_nobody(vault: Vault) -> None:
    case, items, request = made(vault)
    assert request.said == RequestSaid(
        rule="us-tida",
        platform="zwplatform",
        language="en",
        exhibits=(items[0], items[1]),
        words=(("why", "zwwords"),),
    )
    assert [(one.ordinal, one.address) for one in request.asked] == [(1, FIRST), (2, SECOND)]
    assert (request.state, request.sent, request.number) == (RequestState.DRAFT, None, 1)
    assert vault.requests() == vault.requests(case) == [request]
    assert vault.find_request("1") == vault.find_request(request.id[:9]) == vault.request(request.id) == request
    event = vault.events()[-1]
    assert (event.event.action, event.event.item) == (Action.REQUESTED, None)
    assert b"zwplatform" not in event.event.canonical
    assert b"zwwords" not in event.event.canonical
    shown = Shown(vault, case, Showing()).custody(case).events[-1]
    assert shown.event == event.event
    assert shown.disclosures == ()
    assert vault.verify().unchanged


def test_a_draft_follows_its_exhibits_until_it_is_sent(vault: Vault) -> None:
    _, items, request = made(vault)
    vault.describe(items[0], source_url="https://t.me/other/1")
    assert vault.request(request.id).asked[0].address == "https://t.me/other/1"
    after = vault.edit_request(request.id, said=replace(request.said, platform="New"), next_look="2026-03-09")
    assert (after.said.platform, after.next_look) == ("New", "2026-03-09")
    sent = vault.note_step(request.id, SENT, next_look="2026-03-03")
    vault.describe(items[0], source_url="https://t.me/later/2")
    assert vault.request(request.id).asked[0].address == "https://t.me/other/1", "what was sent stays as it was sent"
    assert (sent.sent, sent.next_look, sent.state) == (SENT.at, "2026-03-03", RequestState.SENT)
    before = len(vault.events())
    vault.edit_request(request.id, said=after.said, next_look="2026-03-03", closed=False)
    assert len(vault.events()) == before, "saying the same again is no event"
    assert vault.edit_request(request.id, closed=True).state is RequestState.CLOSED
    assert vault.verify().unchanged


def test_what_is_sent_is_an_event_of_the_case_and_of_each_exhibit(vault: Vault) -> None:
    _, items, request = made(vault)
    vault.note_step(request.id, SENT)
    of_case, first, second = vault.events()[-3:]
    assert [one.event.item for one in (of_case, first, second)] == [None, items[0], items[1]]
    assert {(one.name, one.value) for one in of_case.disclosures} == {
        ("request_rule", "us-tida"), ("request_platform", "zwplatform"), ("request_note", "zwnote"),
        ("request_channel", "zwchannel@platform.example"), ("request_letter", "Dear platform, I am zwname."),
    }  # fmt: skip
    assert [(one.name, one.value) for one in second.disclosures] == [("request_address", SECOND)]
    assert dict(of_case.event.details) == {
        "change": "sent", "request": request.id, "at": "2026-03-01T09:00:00.000Z", "at_offset": "+08:00",
        "case": request.case,
    }  # fmt: skip
    answered = vault.note_step(request.id, StepSaid(kind=StepKind.REPLY, at=at(2), words="We removed it."))
    assert answered.state is RequestState.ANSWERED
    assert vault.verify().unchanged


def test_removed_and_back_again_are_events_of_the_exhibit(vault: Vault) -> None:
    _, items, request = made(vault)
    vault.note_step(request.id, SENT)
    assert vault.note_look(request.id, [], Seen.THERE, at(2)).state is RequestState.SENT
    vault.note_look(request.id, [items[0]], Seen.REMOVED, at(3))
    assert vault.request(request.id).state is RequestState.SENT, "one of two"
    gone = vault.note_look(request.id, [items[1]], Seen.REMOVED, at(4), words="gone", next_look="2026-04-01")
    assert (gone.state, gone.next_look) == (RequestState.REMOVED, "2026-04-01")
    unclear = vault.note_look(request.id, [items[0]], Seen.UNCLEAR, at(5))
    assert unclear.state is RequestState.REMOVED
    back = vault.note_look(request.id, [items[0]], Seen.THERE, at(6))
    assert (back.state, back.seen[items[0]]) == (RequestState.BACK, Seen.BACK)
    still = vault.note_look(request.id, [items[0]], Seen.THERE, at(7))
    assert still.seen[items[0]] is Seen.BACK
    event = vault.events(items[0])[-1].event
    assert event.action is Action.LOOKED_AGAIN
    assert dict(event.details)["seen"] == "back"
    assert vault.verify().unchanged


def test_what_cannot_be_is_refused_and_nothing_is_written(vault: Vault) -> None:
    case, items, request = made(vault)
    other = vault.new_case("Two").id
    before = len(vault.events())
    reply = StepSaid(kind=StepKind.REPLY, at=at(1))
    for refused in (
        lambda: vault.new_request(other, RequestSaid(rule="x", exhibits=(items[0],))),
        lambda: vault.new_request(case, RequestSaid(rule=" ")),
        lambda: vault.note_step(request.id, reply),
        lambda: vault.note_step(request.id, replace(reply, kind=StepKind.LOOKED)),
        lambda: vault.note_look(request.id, [items[2]], Seen.THERE, at(1)),
        lambda: vault.edit_request(request.id, next_look="tomorrow"),
        lambda: vault.note_step(request.id, SENT, next_look="2026-02-30"),
        lambda: vault.request(RequestId("nothing")),
        lambda: vault.find_request(""),
        lambda: vault.find_request("9"),
    ):
        with pytest.raises((UsageError, NotFoundError)):
            refused()
    assert len(vault.events()) == before
    assert vault.request(request.id) == request
    bare = vault.new_request(case, RequestSaid(rule="x"))
    with pytest.raises(UsageError):
        vault.note_look(bare.id, [], Seen.THERE, at(1))


def test_all_of_it_comes_back_from_the_journal(vault: Vault) -> None:
    _, items, request = made(vault)
    vault.note_step(request.id, SENT, next_look="2026-03-03")
    vault.note_step(request.id, StepSaid(kind=StepKind.RECEIPT, at=at(1), words="No. 7"))
    vault.note_look(request.id, [items[1]], Seen.REMOVED, at(2))
    vault.edit_request(request.id, said=replace(request.said, platform="Second"))
    vault.keep_unfinished("", "zwtyped")
    before, folder = vault.requests(), vault.path
    vault.lock()
    (folder / "index.db").unlink()
    Vault.rebuild(folder, Passphrase(WORD))
    with reopen(folder) as again:
        assert again.requests() == before
        assert [one.number for one in before[0].versions] == [1, 2]
        assert again.unfinished_requests() == {"": "zwtyped"}
        assert again.verify().unchanged


@pytest.mark.parametrize(
    ("sql", "finding"),
    [
        ("UPDATE request SET said = replace(said, 'zwwords', 'other')", Finding.ITEM_ALTERED),
        ("UPDATE request SET next_look = '2026-12-12'", Finding.ITEM_ALTERED),
        ("UPDATE request SET closed = 1", Finding.ITEM_ALTERED),
        ("UPDATE request SET made_utc = '2020-01-01T00:00:00.000Z'", Finding.ITEM_ALTERED),
        ("UPDATE request SET id = 'other'", Finding.ITEM_MISSING),
        ("UPDATE request_step SET address = 'x' WHERE kind = 'asked'", Finding.ITEM_ALTERED),
        ("UPDATE request_step SET seen = 'there' WHERE kind = 'looked'", Finding.ITEM_ALTERED),
        ("UPDATE request_step SET letter = '' WHERE kind = 'sent'", Finding.ITEM_ALTERED),
        ("UPDATE request_step SET at_utc = 'x' WHERE kind = 'sent'", Finding.ITEM_ALTERED),
        ("DELETE FROM request_step WHERE kind = 'looked'", Finding.ITEM_ALTERED),
        ("UPDATE request_step SET item = 3 WHERE kind = 'looked'", Finding.ITEM_ALTERED),
    ],
)
def test_verification_finds_what_was_changed(vault: Vault, sql: str, finding: Finding) -> None:
    _, items, request = made(vault)
    vault.note_step(request.id, SENT)
    vault.note_look(request.id, [items[1]], Seen.REMOVED, at(2))
    assert vault.verify().unchanged
    vault._core.index._writer.execute(sql)  # type: ignore[union-attr]
    problems = vault.verify().problems
    assert finding in {one.finding for one in problems}, problems
    assert {one.subject.split(" ")[0] for one in problems} <= {"request", "steps"}


def opened(vault: Vault, case: CaseId, showing: Showing) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for event in Shown(vault, case, showing).custody(case).events:
        for one in event.disclosures:
            found.setdefault(one.name, set()).add(one.value)
    return found


def test_platform_and_address_can_be_withheld_and_the_letter_always_is(vault: Vault) -> None:
    case, items, request = made(vault)
    vault.note_step(request.id, SENT)
    vault.note_look(request.id, [items[1]], Seen.REMOVED, at(2))
    shown = opened(vault, case, Showing())
    assert shown["request_address"] == {FIRST, SECOND}
    assert shown["request_platform"] == {"zwplatform"}
    assert not {"request_letter", "request_draft"} & shown.keys()
    hidden = opened(vault, case, Showing(policy=DisclosurePolicy(names=frozenset({"request_platform", "source"}))))
    assert not {"request_platform", "source", "request_address"} & hidden.keys(), "an address spreads"
    only = opened(vault, case, Showing(policy=DisclosurePolicy(also={2: frozenset({"source"})})))
    assert only["request_address"] == {FIRST}


def test_a_part_of_the_case_tells_nothing_of_requests_about_the_rest(vault: Vault) -> None:
    case, _, request = made(vault)
    vault.note_step(request.id, SENT)
    assert "request_platform" not in opened(vault, case, Showing(ordinals=(3,)))
    assert opened(vault, case, Showing(ordinals=(1,)))["request_address"] == {FIRST}
    assert opened(vault, case, Showing(ordinals=(1,)))["request_platform"] == {"zwplatform"}


def test_a_request_survives_a_reopening(tmp_path: Path, vault: Vault) -> None:
    _, _, request = made(vault)
    folder = vault.path
    vault.lock()
    with reopen(folder) as again:
        assert again.request(request.id) == request


def test_a_change_is_a_new_version_and_the_one_that_was_sent_stays(vault: Vault) -> None:
    case, items, request = made(vault)
    vault.edit_request(request.id, next_look="2026-03-09")
    vault.edit_request(request.id, said=replace(request.said, platform="Second"))
    sent = vault.note_step(request.id, SENT)
    assert [(one.number, one.said.platform, one.sent) for one in sent.versions] == [
        (1, "zwplatform", ()),
        (2, "Second", (SENT.at,)),
    ], "a day to look again is no version"
    assert (sent.version_sent, sent.changed_since_sent) == (2, False)
    vault.describe(items[0], source_url="https://t.me/later/2")
    later = vault.edit_request(request.id, said=replace(sent.said, platform="Third", exhibits=(items[2],)))
    assert (later.version_sent, later.changed_since_sent, len(later.versions)) == (2, True, 3)
    assert later.state is RequestState.SENT
    assert [(one.item, one.address) for one in later.asked] == [(items[0], FIRST), (items[1], SECOND), (items[2], "")]
    assert later.steps[0].letter == SENT.letter, "what was sent stays as it was sent"
    again = vault.note_step(request.id, replace(SENT, at=at(4)))
    assert (again.version_sent, again.changed_since_sent, again.sent) == (3, False, SENT.at)
    other = vault.new_request(case, replace(request.said, platform="Other"))
    assert [one.number for one in other.versions] == [1], "versions are a request's own"
    assert [one.event.action for one in vault.events()].count(Action.REQUESTED) == 1 + 1 + 1 + 3 + 1 + 2 + 1
    assert vault.verify().unchanged


def test_what_she_is_writing_outlives_a_crash_and_tells_nobody(vault: Vault, tmp_path: Path) -> None:
    case, _, request = made(vault)
    events = len(vault.events())
    vault.keep_unfinished("", "zwtyped one")
    vault.keep_unfinished(request.id, "zwtyped two")
    assert len(vault.events()) == events, "no evidence, no event"
    shutil.copytree(vault.path, tmp_path / "as-after-a-crash")
    with pytest.raises(UsageError):
        vault.keep_unfinished("", "w" * 2_000_000)
    changed = replace(request.said, platform="New")
    vault.edit_request(request.id, said=changed, finished=True)
    assert vault.unfinished_requests() == {"": "zwtyped one"}
    vault.new_request(case, request.said)
    assert vault.unfinished_requests() == {"": "zwtyped one"}, "a script's request leaves her words alone"
    vault.new_request(case, request.said, finished=True)
    assert vault.unfinished_requests() == {}
    vault.keep_unfinished(request.id, "zwtyped three")
    count = len(vault.events())
    vault.edit_request(request.id, said=changed, finished=True)
    assert (vault.unfinished_requests(), len(vault.events())) == ({}, count), "the same again is no event"
    assert vault.verify().unchanged
    vault.lock()
    with reopen(tmp_path / "as-after-a-crash") as crashed:
        assert crashed.unfinished_requests() == {"": "zwtyped one", request.id: "zwtyped two"}
        assert crashed.verify().unchanged
