"""Rows fetched as they come into view, forgotten again, and 100,000 of them."""

from __future__ import annotations

import time
from array import array
from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from evidence_vault.errors import IndexDamagedError, VaultError
from evidence_vault.model import Anchor, AnchorKind, Item, ItemId, ItemKind, Query, TimeKnownBy
from gui.models.items import NUMBER, PAGE, TIME, ItemRole, ItemsModel
from gui.models.places import PlacesModel
from gui.proof import proof_lines
from gui.session import Session
from gui.widgets.exhibit_list import ExhibitList
from tests.gui.fakes import FakeVault, moment, sample_vault

MANY = 100_000


class ManyVault(FakeVault):
    """As many items as asked for, made when they are asked for."""

    def numbers(self, query: Query) -> array[int]:  # type: ignore[override]
        return array("I", range(MANY, 0, -1))

    def numbered(self, numbers: Sequence[int]) -> list[Item]:  # type: ignore[override]
        self.queries.append(Query(before=numbers[0]))
        return [
            Item(id=ItemId(f"i{n:025d}"), number=n, kind=ItemKind.LINK, title=f"t{n}", saved=moment(0))
            for n in numbers
        ]


def test_rows_are_fetched_when_asked_for(
    session: Session, vault: FakeVault, settle: Callable[[], None], qtbot: QtBot
) -> None:
    vault.stored = sample_vault(250).stored
    session.open(vault)
    model = ItemsModel(session)
    model.ask(Query())
    settle()
    assert model.rowCount() == 253
    asked: list[list[int]] = []
    numbered = vault.numbered
    vault.numbered = lambda numbers: asked.append(list(numbers)) or numbered(numbers)  # type: ignore[func-returns-value,method-assign]
    with qtbot.waitSignal(model.dataChanged):
        assert model.data(model.index(120), ItemRole) is None
    item = model.data(model.index(120), ItemRole)
    assert isinstance(item, Item)
    assert item.number == 253 - 120
    assert asked == [list(range(253 - PAGE, 253 - 2 * PAGE, -1))]
    assert "133" in model.data(model.index(120), 11)  # AccessibleTextRole


def test_an_answer_to_an_earlier_question_is_not_shown(
    session: Session, vault: FakeVault, settle: Callable[[], None]
) -> None:
    vault.stored = sample_vault(12).stored
    session.open(vault)
    model = ItemsModel(session)
    counts: list[int] = []
    model.counted.connect(counts.append)
    model.ask(Query())
    model.ask(Query(text="Message 5"))
    settle()
    assert counts == [1]
    assert model.rowCount() == 1


def test_an_error_is_told_and_the_next_question_works(
    session: Session, vault: FakeVault, settle: Callable[[], None]
) -> None:
    session.open(vault)
    model = ItemsModel(session)
    heard: list[VaultError] = []
    model.failed.connect(heard.append)
    vault.fault = IndexDamagedError()
    model.ask(Query())
    settle()
    assert [type(error) for error in heard] == [IndexDamagedError]
    model.ask(Query())
    settle()
    assert model.rowCount() == len(vault.stored)


def test_a_hundred_thousand_rows_stay_fluid_and_light(
    session: Session, settle: Callable[[], None], qtbot: QtBot
) -> None:
    many = ManyVault()
    session.open(many)
    model = ItemsModel(session)
    shown = ExhibitList()
    shown.setModel(model)
    shown.resize(700, 600)
    qtbot.addWidget(shown)
    model.ask(Query())
    settle()
    start = time.perf_counter()
    with qtbot.waitExposed(shown):
        shown.show()
    laid_out = time.perf_counter() - start
    steps: list[float] = []
    bar = shown.verticalScrollBar()
    for step in range(60):
        start = time.perf_counter()
        bar.setValue(bar.maximum() * step // 60)
        shown.viewport().repaint()
        steps.append(time.perf_counter() - start)
        settle()
    steps.sort()
    print(f"100,000 rows: shown after {laid_out * 1000:.0f} ms, jump p95 {steps[56] * 1000:.1f} ms")
    assert model.rowCount() == MANY
    assert model.kept_rows <= 40 * PAGE
    assert laid_out < 2.0
    assert steps[56] < 0.25
    assert len(many.queries) < 300


def test_fast_scrolling_does_not_queue_pages_it_has_left(session: Session, settle: Callable[[], None]) -> None:
    many = ManyVault()
    session.open(many)
    model = ItemsModel(session)
    model.ask(Query())
    settle()
    for row in range(0, MANY, PAGE):
        model.item(row)
    settle()
    assert len(many.queries) <= 8
    assert model.item(MANY - 1) is not None


def test_an_edited_item_is_shown_in_its_row(session: Session, vault: FakeVault, settle: Callable[[], None]) -> None:
    vault.stored = sample_vault(5).stored
    session.open(vault)
    model = ItemsModel(session)
    model.ask(Query())
    settle()
    model.item(0)
    settle()
    changed = vault.describe(vault.stored[-1].id, title="New")
    model.replace(changed)
    assert model.item(0) is changed


@pytest.mark.usefixtures("qapp")
def test_places_are_all_unsorted_and_the_cases_by_name() -> None:
    model = PlacesModel()
    vault = sample_vault(8)
    model.show_cases(vault.cases())
    rows = [model.row(number) for number in range(model.rowCount())]
    assert [row.case.name if row and row.case else "" for row in rows] == [
        "",
        "",
        "Channel 'example'",
        "Landlord messages",
        *[""] * 8,
    ]
    assert [row.go for row in rows if row and row.go] == [
        "chats",
        "timeline",
        "accounts",
        "scale",
        "statement",
        "requests",
        "verify",
        "backups",
    ]
    assert rows[1] is not None
    assert rows[1].unsorted
    assert model.find(vault.kept_cases[0].id) == 3
    assert model.find(None, unsorted=True) == 1
    assert model.row(99) is None


def test_outside_time_is_shown_in_its_own_words(
    session: Session, vault: FakeVault, settle: Callable[[], None], qtbot: QtBot
) -> None:
    vault.stored = sample_vault(3).stored
    made = Anchor(
        number=1, kind=AnchorKind.RFC3161, size=9, authority="Example authority", time="2026-03-02T08:15:30Z",
        known_by=TimeKnownBy.AUTHORITY, stamped=b"",
    )  # fmt: skip
    vault.outside = {2: made}
    session.open(vault)
    model = ItemsModel(session)
    model.ask(Query())
    settle()
    with qtbot.waitSignal(model.dataChanged):
        model.item(0)
    rows = range(model.rowCount())
    column = {model.data(model.index(row, NUMBER)): model.data(model.index(row, TIME)) for row in rows}
    assert column["2"] == "Covered"
    assert set(column.values()) == {"Covered", "Not yet"}
    item = vault.numbered([2])[0]
    assert "Existed before 2026-03-02 08:15 UTC, as Example authority says" in proof_lines(item, made)[1]
    own = replace(made, kind=AnchorKind.COUNTER_SIGNATURE, known_by=TimeKnownBy.RECORDED)
    assert "this computer's clock alone" in proof_lines(item, None, own)[2]
    both = proof_lines(item, made, replace(own, authority="Ms. Park", known_by=TimeKnownBy.SIGNER))
    assert "Ms. Park" not in both[1]
    assert "Ms. Park signed for it" in both[2]
    assert len(both) == 4
    assert "no outside time stamp yet" in proof_lines(item)[1]
    assert len(proof_lines(item, made)) == 3
