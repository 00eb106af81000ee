"""The accounts screen: what is known, what is suggested, and that nothing is joined until she says so."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from evidence_vault.model import (
    AccountSign,
    AddDetails,
)
from gui.desk import Desk
from gui.screens.accounts import AccountsScreen
from gui.screens.conversation import ConversationScreen
from gui.screens.exhibit import ExhibitScreen
from gui.session import Session
from tests.gui.fake_accounts import HANDLE, KNOWN, NUMBER, sample_accounts
from tests.gui.fakes import FakeVault


@pytest.fixture
def screen(desk: Desk, session: Session, vault: FakeVault, settle: Callable[[], None]) -> AccountsScreen:
    vault.add_link("https://t.me/Reseller_K", AddDetails())
    vault.found_accounts = sample_accounts(vault.stored[0].id, vault.put_chat("一群", 20))
    session.open(vault)
    settle()
    assert desk.window.workspace is not None
    desk.window.workspace.pages.show_accounts()
    settle()
    found = desk.window.workspace.stack.currentWidget()
    assert isinstance(found, AccountsScreen)
    return found


def test_an_account_shows_what_belongs_to_it_and_where_it_appears_when(screen: AccountsScreen) -> None:
    assert screen.list.currentItem().text() == "K · Telegram · 2 exhibits"
    assert "confirmed by you" in screen.signs.item(0).text()
    lines = [screen.places.item(row).text() for row in range(screen.places.count())]
    assert lines[0] == "No. 1 · 一群 · 卖家 · wrote here · Messages: 7 · 2026-02-01 – 2026-02-03 UTC"
    assert "in the address" in lines[1]
    assert "saved 2026-03-01" in lines[1]
    assert screen.confirm.isHidden()


def test_nothing_is_joined_until_she_says_so(
    screen: AccountsScreen, vault: FakeVault, settle: Callable[[], None]
) -> None:
    assert "Nothing is joined until you say so" in " ".join(
        one.text() for one in screen.perhaps.findChildren(type(screen.title))
    )
    screen.suggestions.setCurrentRow(0)
    assert vault.account_acts == []
    assert screen.list.currentRow() == -1
    assert screen.who.text() == "Perhaps also K · Telegram"
    screen.confirm.click()
    settle()
    screen.suggestions.setCurrentRow(0)
    screen.apart.click()
    settle()
    screen.suggestions.setCurrentRow(1)
    assert screen.apart.isHidden()
    assert screen.name.text() == "小雨"
    screen.name.setText("the seller")
    screen.confirm.click()
    settle()
    assert vault.account_acts == [
        ("join", KNOWN.id, (HANDLE,), ""),
        ("split", KNOWN.id, (HANDLE,), ""),
        ("join", None, (AccountSign.parse("weibo:id:7"),), "the seller"),
    ]


def test_what_she_confirmed_can_be_split_off(
    screen: AccountsScreen, vault: FakeVault, settle: Callable[[], None]
) -> None:
    assert not screen.split.isEnabled()
    screen.signs.setCurrentRow(0)
    assert screen.split.isEnabled()
    screen.split.click()
    settle()
    assert vault.account_acts == [("split", KNOWN.id, (NUMBER,), "")]


def test_a_place_opens_the_chat_at_the_message_or_the_exhibit(
    screen: AccountsScreen, desk: Desk, vault: FakeVault, settle: Callable[[], None], tmp_path: Path
) -> None:
    workspace = desk.window.workspace
    assert workspace is not None
    screen.open.click()
    settle()
    shown = workspace.stack.currentWidget()
    assert isinstance(shown, ConversationScreen)
    assert shown.model.lines[shown.list.currentIndex().row()].number == vault.kept_chats[0].first + 1
    workspace.pages.show_accounts()
    settle()
    again = workspace.stack.currentWidget()
    assert isinstance(again, AccountsScreen)
    again.places.itemActivated.emit(again.places.item(1))
    settle()
    assert isinstance(workspace.stack.currentWidget(), ExhibitScreen)
