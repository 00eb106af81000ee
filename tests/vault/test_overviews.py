"""Many items at once: orders and filters, accounts, what belongs together, points in time, and scale facts."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from evidence_vault.errors import NotFoundError, UsageError, VaultLockedError
from evidence_vault.model import (
    AddDetails,
    Anchor,
    AnchorKind,
    Finding,
    Incident,
    MediaKind,
    Order,
    Query,
    RelatedBy,
    ScaleKind,
    ScaleSaid,
    TimeKnownBy,
    When,
)
from evidence_vault.sources.when import parse_when
from evidence_vault.vault import Vault, anchorrows
from tests.support import add_text, new_vault

PNG = b"\x89PNG\r\n\x1a\n" + bytes(60)


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    with new_vault(tmp_path / "vault", seed="overviews") as made:
        yield made


def titles(vault: Vault, query: Query) -> list[str]:
    return [item.title or (item.content.file_name if item.content else "") for item in _numbered(vault, query)]


def _numbered(vault: Vault, query: Query) -> list:  # type: ignore[type-arg]
    return vault.numbered(vault.numbers(query))


def test_numbers_follow_the_order_and_the_filters(vault: Vault) -> None:
    add_text(vault, "one", "b.txt")
    vault.add_bytes(PNG, "C.png", AddDetails(source_url="https://t.me/example/5", tags=("seen",)))
    add_text(vault, "three", "a.txt")
    vault.add_link("https://weibo.com/1/abc", AddDetails(title="d link"))
    assert titles(vault, Query(order=Order.TITLE)) == ["a.txt", "b.txt", "C.png", "d link"]
    assert list(vault.numbers(Query())) == [4, 3, 2, 1]
    assert list(vault.numbers(Query(order=Order.OLDEST))) == [1, 2, 3, 4]
    assert list(vault.numbers(Query(order=Order.PLATFORM))) == [3, 1, 2, 4]
    assert list(vault.numbers(Query(media=MediaKind.PICTURE))) == [2]
    assert list(vault.numbers(Query(media=MediaKind.TEXT, order=Order.TITLE))) == [3, 1]
    assert list(vault.numbers(Query(text="txt", order=Order.TITLE))) == [3, 1]
    assert vault.count(Query(media=MediaKind.TEXT)) == 2
    third = vault.numbered([3])[0].saved.utc_text
    assert list(vault.numbers(Query(since=third))) == [4, 3]
    assert list(vault.numbers(Query(until=third, tag="seen"))) == [2]
    assert [item.number for item in vault.numbered([2, 99, 4, 1])] == [2, 4, 1]
    assert [(one.word, one.items) for one in vault.platforms()] == [("telegram", 1), ("weibo", 1)]
    assert [(one.word, one.items) for one in vault.tags()] == [("seen", 1)]


def test_only_what_an_outside_time_covers_is_called_covered(vault: Vault) -> None:
    add_text(vault, "one")
    size = vault.checkpoint().size
    add_text(vault, "two")
    assert vault.existed_before([1, 2]) == {}
    assert list(vault.numbers(Query(anchored=True))) == []
    for time, covers in (("2026-03-02T00:00:00Z", size), ("2026-03-01T00:00:00Z", 1)):
        with vault._core.index.transaction() as writer:
            anchorrows.insert(
                writer,
                Anchor(
                    number=0,
                    kind=AnchorKind.RFC3161,
                    size=covers,
                    authority="Example authority",
                    time=time,
                    known_by=TimeKnownBy.AUTHORITY,
                    stamped=b"",
                ),
            )
    assert {number: anchor.time for number, anchor in vault.existed_before([1, 2]).items()} == {
        1: "2026-03-02T00:00:00Z"
    }
    assert list(vault.numbers(Query(anchored=True))) == [1]
    assert list(vault.numbers(Query(anchored=False))) == [2]
    assert vault.count(Query(anchored=False, text="two")) <= 1


def test_accounts_say_where_they_appear(vault: Vault) -> None:
    first, second = add_text(vault, "1"), add_text(vault, "2")
    quiet, loud = vault.new_account("telegram", "@quiet"), vault.new_account("telegram", "@loud")
    vault.describe(first, accounts=(loud.id,))
    vault.describe(second, accounts=(loud.id,))
    assert [(use.account.handle, use.items) for use in vault.accounts_in_use()] == [("@loud", 2), ("@quiet", 0)]
    assert list(vault.numbers(Query(account=quiet.id))) == []


def test_what_belongs_together_is_named_once_with_its_strongest_reason(vault: Vault) -> None:
    group = "https://t.me/examplegroup/17"
    item = vault.add_bytes(PNG, "a.png", AddDetails(source_url=group)).id
    copy = vault.add_bytes(PNG, "b.png", AddDetails()).number
    same_address = vault.add_link(group, AddDetails()).number
    same_group = vault.add_link("https://t.me/examplegroup/18", AddDetails()).number
    mentions = vault.add_link("https://t.me/othergroup/1", AddDetails(note="seen in examplegroup")).number
    made = vault.add_derivative(
        item, b"\x89PNG\r\n\x1a\nblack", "a-redacted.png", method="redacted", reason="x"
    ).number
    account = vault.new_account("telegram", "@someone")
    vault.describe(item, accounts=(account.id,))
    other = add_text(vault, "from the same account")
    vault.describe(other, accounts=(account.id,))
    found = {one.item.number: one.by for one in vault.related(item)}
    assert found == {
        made: RelatedBy.DERIVED,
        copy: RelatedBy.BYTES,
        vault.item(other).number: RelatedBy.ACCOUNT,
        same_address: RelatedBy.ADDRESS,
        same_group: RelatedBy.GROUP,
    }
    assert mentions not in found
    assert vault.related(vault.derivatives(item)[0].id)[0].by is RelatedBy.DERIVED
    with pytest.raises(NotFoundError):
        vault.related("0" * 26)  # type: ignore[arg-type]


def test_points_in_time_keep_what_was_said_apart_from_when_it_was_saved(vault: Vault) -> None:
    plain = add_text(vault, "plain", "plain.txt")
    vault.add_incident(
        Incident(
            when=When(text="May 3", exact=False, start="2025-05-03T00:00:00", end="2025-05-03T23:59:59"), text="x"
        ),
        AddDetails(),
    )
    vault.describe(plain, posted=parse_when("2026-02-01 21:07", strict=True))
    points = {point.number: point for point in vault.timeline(Query())}
    assert points[1].start.startswith("2026-02-01T21:07")
    assert points[1].saved == vault.item(plain).saved
    assert points[2].start == "2025-05-03T00:00:00"
    assert [point.number for point in vault.timeline(Query(text="plain"))] == [1]


def test_when_the_platform_says_it_appeared_is_kept_recorded_and_forgotten_again(vault: Vault) -> None:
    item = add_text(vault, "x")
    assert vault.describe(item, posted=parse_when("2026-02-01 21:07", strict=True)).posted is not None
    assert vault.item(item).posted == parse_when("2026-02-01 21:07", strict=True)
    assert vault.verify().unchanged
    names = {one.name for one in vault.events(item)[-1].disclosures}
    assert {"posted", "posted_start"} <= names
    assert vault.describe(item, posted=When(text=" ", exact=False)).posted is None
    assert vault.item(item).posted is None
    assert vault.verify().unchanged
    vault._core.index._writer.execute(  # type: ignore[union-attr]
        "UPDATE item SET body = json_object('posted', json_object('text', 'y', 'exact', 0, 'start', '', 'end', ''))"
    )
    assert {problem.finding for problem in vault.verify().problems} == {Finding.ITEM_ALTERED}


REST = "casefile, item, noted_utc, noted_offset, kind, value, subject, seen, note"
SAID = ScaleSaid(kind=ScaleKind.MEMBERS, value="98,213 members", subject="@examplegroup", seen="1 March, 21:07")


def test_a_scale_fact_is_kept_with_its_source_and_recorded(vault: Vault) -> None:
    case = vault.new_case("One").id
    source = add_text(vault, "screenshot")
    fact = vault.note_scale(case, ScaleSaid(kind=SAID.kind, value=SAID.value, subject=SAID.subject, source=source))
    price = vault.note_scale(case, ScaleSaid(kind=ScaleKind.PRICE, value=" 30 USDT ", note="for entry"))
    assert vault.scale_facts(case) == [fact, price]
    assert price.said.value == "30 USDT"
    event = vault.events(source)[-1]
    assert dict(event.event.details)["change"] == "scale noted"
    assert {(one.name, one.value) for one in event.disclosures} >= {("scale_value", "98,213 members")}
    assert b"98,213" not in bytes(vault._core.index.rows("SELECT bytes FROM event ORDER BY seq DESC LIMIT 2")[1][0])
    assert vault.verify().unchanged


def test_a_withdrawn_scale_fact_is_gone_but_the_log_knows(vault: Vault) -> None:
    case = vault.new_case("One").id
    fact = vault.note_scale(case, SAID)
    vault.withdraw_scale(fact.id)
    assert vault.scale_facts(case) == []
    assert [dict(one.event.details).get("change") for one in vault.events()][-2:] == [
        "scale noted",
        "scale withdrawn",
    ]
    assert vault.verify().unchanged
    with pytest.raises(NotFoundError):
        vault.withdraw_scale(fact.id)


@pytest.mark.parametrize(
    ("sql", "finding"),
    [
        ("UPDATE scale_fact SET value = '12'", Finding.ITEM_ALTERED),
        ("UPDATE scale_fact SET kind = 'price'", Finding.ITEM_ALTERED),
        ("UPDATE scale_fact SET kind = 'nonsense'", Finding.ITEM_ALTERED),
        ("UPDATE scale_fact SET noted_utc = '2020-01-01T00:00:00.000Z'", Finding.ITEM_ALTERED),
        ("DELETE FROM scale_fact", Finding.ITEM_MISSING),
        (f"INSERT INTO scale_fact SELECT 9, '00', {REST} FROM scale_fact", Finding.ITEM_ALTERED),
    ],
)
def test_a_changed_scale_fact_is_found(vault: Vault, sql: str, finding: Finding) -> None:
    vault.note_scale(vault.new_case("One").id, SAID)
    vault._core.index._writer.execute(sql)  # type: ignore[union-attr]
    report = vault.verify()
    assert not report.unchanged
    assert [(one.finding, one.subject.split()[0]) for one in report.problems] == [(finding, "scale")]


def test_nothing_is_noted_where_nothing_is_said(vault: Vault) -> None:
    case = vault.new_case("One").id
    with pytest.raises(UsageError):
        vault.note_scale(case, ScaleSaid(kind=ScaleKind.VIEWS, value="  "))
    with pytest.raises(NotFoundError):
        vault.note_scale("0" * 26, SAID)  # type: ignore[arg-type]
    with pytest.raises(NotFoundError):
        vault.note_scale(case, ScaleSaid(kind=ScaleKind.VIEWS, value="1", source="0" * 26))  # type: ignore[arg-type]
    vault.lock()
    with pytest.raises(VaultLockedError):
        vault.scale_facts(case)
