"""Web pages in the window, with a browser that is not there: what is said before, what is kept, what failed."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from evidence_vault.errors import CaptureError
from evidence_vault.model import AddDetails, ItemKind
from evidence_vault.model.network import Route
from gui import icons, texts
from gui.desk import Desk
from gui.screens.age import AgeScreen
from gui.screens.exhibit import ExhibitScreen
from gui.screens.outside_time import OutsideTimeScreen
from gui.screens.screen import PictureScreen
from gui.screens.web_page import WebPageScreen
from gui.session import Session
from gui.widgets.viewers.saved_page import SavedPageCards
from gui.workspace import Workspace
from tests.gui.fake_web import FakeWeb
from tests.gui.fakes import FakeVault


@pytest.fixture
def web(session: Session) -> FakeWeb:
    made = FakeWeb()
    session.doors = replace(session.doors, web=made)
    return made


@pytest.fixture
def workspace(desk: Desk, session: Session, vault: FakeVault, web: FakeWeb, settle: Callable[[], None]) -> Workspace:
    session.open(vault)
    session.adults = True
    settle()
    assert desk.window.workspace is not None
    return desk.window.workspace


def page_of(workspace: Workspace) -> WebPageScreen:
    workspace.show_add().web_wanted.emit()
    shown = workspace.stack.currentWidget()
    assert isinstance(shown, WebPageScreen)
    return shown


def texts_of(widget: object) -> str:
    return "\n".join(one.text() for one in widget.findChildren(QLabel))  # type: ignore[attr-defined]


def test_before_the_first_visit_it_says_who_will_see_it(workspace: Workspace, web: FakeWeb) -> None:
    page = page_of(workspace)
    assert any("Every site visited in the window" in line for line in page.notice)
    page.address.setText("example.org/page")
    assert page.url == "https://example.org/page"
    assert any(line.startswith("example.org sees that this page was visited") for line in page.notice)
    assert any("view count" in line for line in page.notice)
    assert "no proxy and no Tor" in page.way.text()
    assert web.asked == []


def test_the_proxy_of_the_vault_is_used_and_said(workspace: Workspace, web: FakeWeb) -> None:
    web.way = Route.parse("socks5h://127.0.0.1:9050")
    page = page_of(workspace)
    assert "socks5h://127.0.0.1:9050" in page.way.text()
    assert any("With Tor" in line for line in page.notice)
    page.network_wanted.emit()
    assert isinstance(workspace.stack.currentWidget(), OutsideTimeScreen)


@pytest.mark.parametrize("address", ["javascript:alert(1)", "file:///etc/passwd", "two words", "data:text/html,x"])
def test_what_is_no_web_address_cannot_be_saved(workspace: Workspace, address: str) -> None:
    page = page_of(workspace)
    page.address.setText(address)
    assert not page.go.isEnabled()
    assert not page.by_hand.isEnabled()


def test_an_address_is_saved_and_shown_with_what_failed(
    workspace: Workspace, web: FakeWeb, vault: FakeVault, settle: Callable[[], None]
) -> None:
    page = page_of(workspace)
    page.address.setText("https://example.org/page")
    QTest.keyClick(page.address, Qt.Key.Key_Return)
    settle()
    settle()
    assert web.asked == [("https://example.org/page", False)]
    (item,) = vault.stored
    assert item.kind is ItemKind.WEB_PAGE
    assert "3 parts" in workspace.progress.what.text()
    shown = workspace.stack.currentWidget()
    assert isinstance(shown, ExhibitScreen)
    (cards,) = shown.findChildren(SavedPageCards)
    settle()
    assert "Videos and sound: Timeout" in cards.missing.text()
    assert "The whole page as a picture · page-1.png" in cards.parts.text()
    assert cards.parts.text().count("ab" * 2) >= 3
    assert "Certificate of: example.org" in cards.noted.text()
    assert "A <b>page</b>" in cards.noted.text()
    assert cards.noted.textFormat() == Qt.TextFormat.PlainText
    assert "cookie (3)" in cards.noted.text()


def test_the_text_shows_after_a_press_and_is_covered_on_leaving(
    workspace: Workspace, vault: FakeVault, settle: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    page = page_of(workspace)
    page.address.setText("https://example.org/page")
    page.go.click()
    for _ in range(3):
        settle()
    (cards,) = workspace.stack.currentWidget().findChildren(SavedPageCards)
    assert "文字" not in cards.words.toPlainText()
    cards.switch.click()
    assert "文字" in cards.words.toPlainText()
    monkeypatch.setattr(SavedPageCards, "isActiveWindow", lambda _: True)
    QApplication.sendEvent(cards, QEvent(QEvent.Type.ActivationChange))
    assert "文字" in cards.words.toPlainText(), "the window is still the one in front"
    monkeypatch.setattr(SavedPageCards, "isActiveWindow", lambda _: False)
    QApplication.sendEvent(cards, QEvent(QEvent.Type.ActivationChange))
    assert cards.words.toPlainText() == ""
    monkeypatch.undo()
    cards.switch.click()
    assert "文字" in cards.words.toPlainText()
    cards.hide()
    assert cards.words.toPlainText() == ""


COMPARISON = {
    "same": {"final": True, "status": True, "certificate": False},
    "text": {"same": 7, "only_first": ["for her alone <b>"], "only_first_count": 1, "only_second": [],
             "only_second_count": 0},
    "pictures": {"same": ["ab", "cd"], "only_first": [], "only_second": [{"sha256": "ef", "url": "x"}]},
    "headers": [{"name": "etag", "first": "1", "second": "2"}],
}  # fmt: skip


def test_a_second_visit_is_offered_says_who_sees_it_and_what_differed_is_listed(
    workspace: Workspace, web: FakeWeb, settle: Callable[[], None]
) -> None:
    web.comparison = json.dumps(COMPARISON).encode()
    page = page_of(workspace)
    page.address.setText("https://example.org/page")
    before = len(page.notice)
    page.again.setChecked(True)
    for no_way in ("", "ftp://x:1", "socks5h://user:word@127.0.0.1:9050"):
        page.other.setText(no_way)
        assert not page.go.isEnabled()
        assert len(page.notice) == before
    page.other.setText("socks5h://127.0.0.1:9050")
    assert any(line.startswith("Second visit: ") and "Tor" in line for line in page.notice)
    page.go.click()
    for _ in range(3):
        settle()
    assert web.compared == ["socks5h://127.0.0.1:9050"]
    (cards,) = workspace.stack.currentWidget().findChildren(SavedPageCards)
    said = cards.differences.text()
    assert "The same in both visits: address in the end, answer of the site" in said
    assert "Different in the second visit: certificate" in said
    assert "Lines of text in both: 7; only in the first: 1; only in the second: 0" in said
    assert "Pictures in both: 2; only in the first: 0; only in the second: 1" in said
    assert "etag" in said
    assert "neither who wrote the page" in said
    assert "for her alone" not in said + cards.words.toPlainText(), "the page's own words are covered"
    cards.switch.click()
    assert "Only in the first visit:\nfor her alone <b>" in cards.words.toPlainText()


@pytest.mark.parametrize("comparison", [b"{", b'{"same": 1, "text": [], "pictures": {"same": 2}, "headers": [3]}'])
def test_a_damaged_comparison_costs_only_itself(
    workspace: Workspace, web: FakeWeb, settle: Callable[[], None], comparison: bytes
) -> None:
    web.comparison = comparison
    page = page_of(workspace)
    page.address.setText("https://example.org/page")
    page.go.click()
    for _ in range(3):
        settle()
    assert web.compared == [""]
    (cards,) = workspace.stack.currentWidget().findChildren(SavedPageCards)
    assert "Certificate of: example.org" in cards.noted.text()


def test_a_second_visit_that_failed_is_said(workspace: Workspace, web: FakeWeb, settle: Callable[[], None]) -> None:
    web.comparison = b'{"failed": "capture-failed"}'
    page = page_of(workspace)
    page.address.setText("https://example.org/page")
    page.go.click()
    for _ in range(3):
        settle()
    (cards,) = workspace.stack.currentWidget().findChildren(SavedPageCards)
    assert cards.differences.text().endswith("nothing could be compared: capture-failed")


def test_facts_that_are_damaged_cost_only_themselves(
    workspace: Workspace, web: FakeWeb, settle: Callable[[], None]
) -> None:
    web.facts = b'{"main": [1], "missing": "x", "clock": null, '
    page = page_of(workspace)
    page.address.setText("https://example.org/page")
    page.go.click()
    for _ in range(3):
        settle()
    (cards,) = workspace.stack.currentWidget().findChildren(SavedPageCards)
    assert "ended early" in cards.missing.text()
    assert "facts.json" in cards.parts.text()


def test_a_page_that_does_not_load_says_so_and_offers_the_certificate(
    workspace: Workspace, web: FakeWeb, vault: FakeVault, settle: Callable[[], None]
) -> None:
    web.fault = CaptureError(
        "The page did not load.", next_step="Check the address and the connection, then try again."
    )
    page = page_of(workspace)
    assert not page.any_certificate.isVisibleTo(page)
    page.address.setText("https://example.org/page")
    page.go.click()
    settle()
    assert workspace.progress.what.text() == "The page did not load."
    again = workspace.stack.currentWidget()
    assert isinstance(again, WebPageScreen)
    assert again.url == "https://example.org/page"
    assert again.any_certificate.isVisibleTo(again)
    web.fault = None
    again.any_certificate.setChecked(True)
    again.go.click()
    settle()
    assert web.asked[-1] == ("https://example.org/page", True)


def test_cancel_keeps_nothing(
    workspace: Workspace, web: FakeWeb, vault: FakeVault, settle: Callable[[], None], qtbot: QtBot
) -> None:
    web.gate = threading.Event()
    page = page_of(workspace)
    page.address.setText("https://example.org/page")
    page.go.click()
    qtbot.waitUntil(lambda: workspace.progress.what.text() == "The whole page as a picture")
    workspace.progress.stop.click()
    settle()
    assert vault.stored == []
    assert workspace.progress.what.text() == "Cancelled."


def test_without_a_browser_it_says_what_to_do(workspace: Workspace, web: FakeWeb) -> None:
    web.found = []
    page = page_of(workspace)
    assert "Install Chromium, Chrome, Edge or Brave" in texts_of(page)
    page.instead.click()
    assert isinstance(workspace.stack.currentWidget(), PictureScreen)


def test_by_hand_the_bar_saves_as_often_as_she_likes(
    workspace: Workspace, desk: Desk, web: FakeWeb, vault: FakeVault, settle: Callable[[], None], qtbot: QtBot
) -> None:
    visiting = workspace.capture.visiting
    page_of(workspace).by_hand.click()
    settle()
    bar = visiting.bar
    assert bar is not None
    assert not desk.window.isVisible()
    (window,) = web.windows
    window.gate = threading.Event()
    bar.keep.click()
    qtbot.waitUntil(lambda: "The web archive" in bar.said.text())
    assert not bar.leave.isEnabled()
    window.gate.set()
    settle()
    bar.keep.click()
    settle()
    assert "Saved: 2." in bar.said.text()
    bar.leave.click()
    settle()
    assert window.closed == 1
    assert desk.window.isVisible()
    assert [one.kind for one in vault.stored] == [ItemKind.WEB_PAGE] * 2


def test_closing_the_browsers_window_brings_the_app_back(
    workspace: Workspace, desk: Desk, web: FakeWeb, settle: Callable[[], None]
) -> None:
    page_of(workspace).by_hand.click()
    settle()
    web.windows[0].ended = True
    workspace.capture.visiting._look()
    settle()
    assert workspace.capture.visiting.bar is None
    assert desk.window.isVisible()
    assert web.windows[0].closed == 1


def test_a_page_that_cannot_be_saved_is_said_in_the_bar_and_she_goes_on(
    workspace: Workspace, web: FakeWeb, vault: FakeVault, settle: Callable[[], None]
) -> None:
    page_of(workspace).by_hand.click()
    settle()
    bar = workspace.capture.visiting.bar
    assert bar is not None
    web.windows[0].fault = CaptureError()
    bar.keep.click()
    settle()
    assert "The page could not be saved." in bar.said.text()
    bar.keep.click()
    settle()
    assert len(vault.stored) == 1
    bar.leave.click()
    settle()


def test_locking_ends_the_browser_and_shows_the_lock(
    workspace: Workspace, desk: Desk, session: Session, web: FakeWeb, settle: Callable[[], None]
) -> None:
    page_of(workspace).by_hand.click()
    settle()
    session.lock()
    settle()
    assert web.windows[0].closed == 1
    assert desk.window.isVisible()


def test_quick_exit_takes_the_bar_and_ends_the_browser(
    workspace: Workspace,
    desk: Desk,
    session: Session,
    web: FakeWeb,
    settle: Callable[[], None],
    ended: list[str],
) -> None:
    page_of(workspace).by_hand.click()
    settle()
    busy = threading.Event()
    session.operations.read(session, lambda _: busy.wait(10))
    desk.quick_exit()
    assert ended == ["end"]
    assert not desk.window.isVisible()
    busy.set()
    settle()
    assert web.windows[0].closed == 1


def test_the_question_about_age_comes_before_the_visit(
    workspace: Workspace, session: Session, web: FakeWeb, settle: Callable[[], None]
) -> None:
    session.adults = False
    page = page_of(workspace)
    page.address.setText("https://example.org/page")
    page.go.click()
    question = workspace.stack.currentWidget()
    assert isinstance(question, AgeScreen)
    assert web.asked == []
    question.answer_no.click()
    settle()
    assert web.asked == [("https://example.org/page", False)]


@pytest.mark.parametrize("kind", list(ItemKind))
def test_every_kind_has_a_name_and_an_icon_in_the_list(vault: FakeVault, kind: ItemKind) -> None:
    saved = vault._keep(kind, AddDetails(title="x"))
    item = vault.item(saved.id)
    assert texts.item_kind(kind)
    assert texts.kind_icon(item) in icons.names()
