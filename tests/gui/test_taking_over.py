"""What a machine read beside the page's picture: ticked, corrected and taken over, in the window, on a real vault."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtTest import QTest

from evidence_vault.model import AddDetails, CaseId, HintField, ItemId, ScaleKind
from evidence_vault.reading import FactReader
from evidence_vault.sources.web.parts import Role
from evidence_vault.vault import Passphrase, Vault, fixed
from gui.desk import Desk
from gui.screens.exhibit import ExhibitScreen
from gui.session import Session
from gui.widgets.take_over import TakeOverCard
from tests.reading.test_posts import TELEGRAM, X, mhtml
from tests.sources.web.test_keeping import PICTURE, arriving, part

CHANNEL = "https://t.me/quiet_harbour/42"


@pytest.fixture
def vault(tmp_path: Path) -> Vault:
    return Vault.create(tmp_path / "vault", Passphrase("quiet river lantern"), label="", kdf=fixed(64 * 1024, 1, 1))


def save(vault: Vault, url: str, html: str, case: CaseId | None = None, *, read: bool = True) -> ItemId:
    given = arriving(part(Role.PICTURE, "page-1.png", PICTURE), part(Role.SNAPSHOT, "page.mhtml", mhtml(url, html)))
    item = vault.save_page(given, url, AddDetails(case=case)).item
    if read:
        with FactReader() as reader:
            vault.read_facts([item], reader)
    return item


@pytest.fixture
def shown(
    real_desk: Desk, real_session: Session, vault: Vault, wait: Callable[[], None]
) -> Callable[[ItemId], TakeOverCard]:
    def act(item: ItemId) -> TakeOverCard:
        if not real_session.is_open:
            real_session.open(vault)
            wait()
        workspace = real_desk.window.workspace
        assert workspace is not None
        workspace.pages.show_item(vault.item(item))
        wait()
        screen = workspace.stack.currentWidget()
        assert isinstance(screen, ExhibitScreen)
        return screen.take_over

    return act


def fields(card: TakeOverCard) -> dict[HintField, str]:
    return {field: edit.text() for field, (_, edit) in card.rows.items()}


def test_nothing_is_ticked_and_what_she_ticks_or_corrects_becomes_hers(
    vault: Vault, shown: Callable[[ItemId], TakeOverCard], wait: Callable[[], None]
) -> None:
    case = vault.new_case("Letters").id
    item = save(vault, "https://x.com/made_up/status/17", X, case)
    card = shown(item)
    assert card.isVisible()
    assert card.words == {}
    assert not card.take.isEnabled()
    card.rows[HintField.ACCOUNT][0].setChecked(True)
    edit = card.rows[HintField.VIEWS][1]
    edit.selectAll()
    QTest.keyClicks(edit, "990")
    assert card.rows[HintField.VIEWS][0].isChecked(), "what she corrects she means"
    card.rows[HintField.POSTED][0].setChecked(True)
    assert set(card.words) == {HintField.ACCOUNT, HintField.VIEWS, HintField.POSTED}
    card.take.click()
    wait()
    kept = vault.item(item)
    assert [(one.platform, one.handle) for one in kept.accounts] == [("x", "made_up")]
    assert kept.posted is not None
    assert kept.posted.start == "2026-02-28T23:41:05"
    (views,) = vault.scale_facts(case)
    assert (views.said.kind, views.said.value, views.said.source) == (ScaleKind.VIEWS, "990", item)
    assert "Taken over: " in card.done.text()
    assert not card.take.isEnabled()


def test_her_own_fields_show_at_once_what_was_taken_over(
    vault: Vault, shown: Callable[[ItemId], TakeOverCard], wait: Callable[[], None]
) -> None:
    card = shown(save(vault, CHANNEL, TELEGRAM))
    screen = card.window().findChild(ExhibitScreen)
    assert isinstance(screen, ExhibitScreen)
    for field in (HintField.TITLE, HintField.POSTED, HintField.ACCOUNT):
        card.rows[field][0].setChecked(True)
    card.take.click()
    wait()
    assert screen.saying.posted.text() == "2026-03-01T01:00:00+00:00"
    assert "quiet_harbour" in screen.saying.accounts.text()
    assert screen.details.title_edit.text() == "Quiet Harbour 静港, quiet_harbour/42"
    screen.details._save_edits()
    screen.saying.save()
    wait()
    kept = vault.item(screen.item.id)
    assert kept.title == "Quiet Harbour 静港, quiet_harbour/42"
    assert kept.posted is not None, "what the other fields held before was written over it"


def test_of_many_posts_she_chooses_one_and_counts_want_a_case(
    vault: Vault, shown: Callable[[ItemId], TakeOverCard], wait: Callable[[], None]
) -> None:
    item = save(vault, CHANNEL, TELEGRAM)
    card = shown(item)
    assert (card.post.count(), card.post.currentData()) == (2, 2)
    assert HintField.VIEWS not in card.rows
    card.post.setCurrentIndex(0)
    card.post.activated.emit(0)
    assert fields(card)[HintField.VIEWS] == "1.2K"
    assert not card.rows[HintField.VIEWS][0].isEnabled()
    assert card.no_case.isVisible()
    case = vault.new_case("Letters").id
    vault.put_in_case(case, [item])
    card._cases = vault.cases()
    card._look_again()
    wait()
    assert card.rows[HintField.VIEWS][0].isEnabled()
    assert card.case.currentData() == case


def test_a_page_that_is_read_while_it_is_shown_is_offered_then(
    vault: Vault, shown: Callable[[ItemId], TakeOverCard], real_session: Session, wait: Callable[[], None]
) -> None:
    item = save(vault, CHANNEL, TELEGRAM, read=False)
    card = shown(item)
    assert not card.isVisible()
    with FactReader() as reader:
        vault.read_facts([item], reader)
    real_session.changed.emit()
    wait()
    assert card.isVisible()
