"""She drafts a request about an exhibit step by step, saves the letter, notes that she sent it, and looks again."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from evidence_vault.model import AddDetails, CaseId, RequestSaid, RequestState, Seen, StepKind
from evidence_vault.vault import Vault
from gui.desk import Desk
from gui.doors import real
from gui.letters import Letters
from gui.ports import OpenVault
from gui.screens.request import RequestScreen
from gui.screens.request_assistant import ANSWERS, ELEMENTS, LETTER, LINKS, RULE, RequestAssistantScreen
from gui.screens.requests import RequestsScreen
from gui.screens.web_page import WebPageScreen
from gui.session import Session
from gui.settings_table import REMIND_DAYS
from gui.workspace import Workspace
from tests.gui.by_keys.telling import words
from tests.gui.fake_web import FakeWeb
from tests.support import reopen

Wait = Callable[[], None]
LINK = "https://t.me/examplegroup/12?single"


@pytest.fixture
def case(workspace: Workspace, vault: Vault, real_session: Session, wait: Wait) -> CaseId:
    """A case with a page from Telegram, something without an address, and a bare link; shown in the library."""
    real_session.doors = replace(real_session.doors, requests=Letters(), web=FakeWeb())
    case = vault.new_case("One")
    vault.add_bytes(b"page", "page.txt", AddDetails(case=case.id, source_url=LINK))
    vault.add_bytes(b"other", "other.txt", AddDetails(case=case.id))
    vault.add_link("https://t.me/examplegroup/13", AddDetails(case=case.id))
    real_session.place.case = case.id
    workspace.library.refresh()
    wait()
    return case.id


def begun(workspace: Workspace, wait: Wait) -> RequestAssistantScreen:
    """The assistant, from the list of requests."""
    workspace.go("requests")
    wait()
    cast("RequestsScreen", workspace.stack.currentWidget()).new.click()
    wait()
    return cast("RequestAssistantScreen", workspace.stack.currentWidget())


def go_to(screen: RequestAssistantScreen, step: int, wait: Wait) -> None:
    while screen.at < step:
        assert screen.next.isEnabled(), screen.at
        screen.next.click()
        wait()


def filled(workspace: Workspace, wait: Wait, rule: str = "us-tida") -> RequestAssistantScreen:
    """Up to her answers, with a rule, a link and a sentence."""
    screen = begun(workspace, wait)
    go_to(screen, RULE, wait)
    screen.rule.choose(rule)
    go_to(screen, LINKS, wait)
    screen.links.picks.setData(screen.links.picks.index(0), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    go_to(screen, ANSWERS, wait)
    screen.answers.edits["what"].setPlainText("a private picture of me")  # type: ignore[union-attr]
    return screen


@pytest.mark.usefixtures("case")
def test_each_step_says_what_it_must(workspace: Workspace, wait: Wait) -> None:
    screen = begun(workspace, wait)
    assert screen.where_it_is.where.value == "telegram", "most of the case's addresses are there"
    go_to(screen, RULE, wait)
    assert not screen.next.isEnabled(), "no rule is chosen for her"
    assert screen.rule.buttons["telegram"].isVisibleTo(screen)
    assert not screen.rule.buttons["google"].isVisibleTo(screen), "what does not fit waits behind a button"
    screen.rule.more.click()
    assert screen.rule.buttons["google"].isVisibleTo(screen)
    shown = words(screen)
    assert "Your name reaches the person who posted it" in shown
    assert "48 hours" in shown
    assert "abuse@telegram.org" in shown
    screen.rule.choose("eu-dsa")
    go_to(screen, LINKS, wait)
    assert "Save before you report" in words(screen)
    screen.links.every.click()
    assert "only the address is kept: 3" in words(screen), "the page behind the bare link is not in the vault"
    assert len(screen.said.exhibits) == 2
    go_to(screen, ANSWERS, wait)
    go_to(screen, ELEMENTS, wait)
    shown = words(screen)
    for heading, state in (
        ("Why it is illegal", "blank"),
        ("Exact location", "filled in"),
        ("Good faith", "stands in the letter"),
        ("Name and e-mail address of the person who gives notice", "blank"),
    ):
        assert f"{heading}: {state}" in shown
    assert "art. 16(2)(b)" in shown
    screen.elements.fill_wanted.emit("law")
    assert screen.at == ANSWERS
    assert screen.answers.edits["law"].hasFocus()


@pytest.mark.usefixtures("case")
def test_minors_have_their_own_rules(workspace: Workspace, wait: Wait) -> None:
    screen = begun(workspace, wait)
    screen.where_it_is.minor.choose(value=True)
    go_to(screen, RULE, wait)
    fitting = {name for name, one in screen.rule.buttons.items() if one.isVisibleTo(screen)}
    assert fitting == {"telegram-minors", "takeitdown"}
    screen.rule.choose("telegram-minors")
    go_to(screen, LINKS, wait)
    assert "Save, copy or photograph no picture" in words(screen)


@pytest.mark.usefixtures("case")
def test_from_an_exhibit_to_back_again(workspace: Workspace, vault: Vault, wait: Wait, tmp_path: Path) -> None:
    steps = filled(workspace, wait)
    steps.show_step(RULE)
    steps.rule.choose("eu-dsa")
    steps.show_step(ANSWERS)
    assert steps.answers.edits["what"].toPlainText() == "a private picture of me", "stays under another rule"  # type: ignore[union-attr]
    steps.show_step(RULE)
    steps.rule.choose("us-tida")
    go_to(steps, ELEMENTS, wait)
    assert vault.requests() == []
    go_to(steps, LETTER, wait)
    (kept,) = vault.requests()
    assert (kept.said.platform, kept.said.words) == ("Telegram", (("what", "a private picture of me"),))
    draft = steps.letter.draft
    assert LINK in draft.text.toPlainText()
    assert "Save before you report" in draft.text.toPlainText()
    draft.folder.setText(str(tmp_path))
    for ending in (".txt", ".pdf"):
        draft.save(ending)
        wait()
    assert LINK in (tmp_path / "letter.txt").read_text(encoding="utf-8")
    assert (tmp_path / "letter.pdf").read_bytes().startswith(b"%PDF-")
    draft.save(".txt")
    wait()
    assert not steps.banner.isHidden(), "nothing is written over"
    steps.track.click()
    wait()
    screen = cast("RequestScreen", workspace.stack.currentWidget())
    screen.draft.alone.setChecked(True)
    wait()
    assert "Save before you report" not in screen.draft.text.toPlainText()
    assert not screen.reply.isEnabled(), "nothing was sent yet"
    screen.channel.setText("form")
    screen.note(StepKind.SENT)
    wait()
    (kept,) = vault.requests()
    assert (kept.state, kept.steps[0].channel) == (RequestState.SENT, "form")
    assert LINK in kept.steps[0].letter
    assert kept.next_look
    assert "ends" in screen.state.text(), "the rule's clock"
    screen.look(kept.asked[0], Seen.REMOVED)
    wait()
    screen.look(kept.asked[0], Seen.THERE)
    wait()
    assert vault.requests()[0].state is RequestState.BACK
    assert "Back again" in screen.state.text()
    screen.look_wanted.emit(LINK)
    capture = cast("WebPageScreen", workspace.stack.currentWidget())
    assert capture.address.text() == LINK
    assert vault.verify().unchanged


@pytest.mark.usefixtures("case")
def test_a_change_is_a_new_version_and_the_sent_one_can_be_read(
    workspace: Workspace, vault: Vault, wait: Wait, tmp_path: Path
) -> None:
    steps = filled(workspace, wait)
    go_to(steps, LETTER, wait)
    steps.track.click()
    wait()
    screen = cast("RequestScreen", workspace.stack.currentWidget())
    screen.note(StepKind.SENT)
    wait()
    workspace.requests.change(screen.request)
    wait()
    again = cast("RequestAssistantScreen", workspace.stack.currentWidget())
    assert not again.where_it_is.case.isEnabled()
    assert again.rule.chosen is not None
    go_to(again, ANSWERS, wait)
    again.answers.edits["what"].setPlainText("it is a fake")  # type: ignore[union-attr]
    go_to(again, LETTER, wait)
    (kept,) = vault.requests()
    assert [dict(one.said.words)["what"] for one in kept.versions] == ["a private picture of me", "it is a fake"]
    assert (kept.version_sent, kept.changed_since_sent) == (1, True)
    again.track.click()
    wait()
    screen = cast("RequestScreen", workspace.stack.currentWidget())
    assert "Version 1 was sent; what you changed since then was not" in screen.versions.text()
    draft = screen.draft
    shown = [draft.version.itemText(number) for number in range(draft.version.count())]
    assert [one.split(",")[0].split(":")[0] for one in shown] == ["Version 2", "Version 1", "As it was sent"]
    assert "it is a fake" in draft.text.toPlainText()
    for number in (1, 2):
        draft.version.setCurrentIndex(number)
        draft.version.activated.emit(number)
        wait()
        assert "a private picture of me" in draft.text.toPlainText()
        assert "it is a fake" not in draft.text.toPlainText()
        assert draft.as_pdf.isEnabled() is (number == 1)
    draft.version.setCurrentIndex(1)
    draft.version.activated.emit(1)
    draft.folder.setText(str(tmp_path))
    draft.save(".txt")
    wait()
    assert "a private picture of me" in (tmp_path / "letter.txt").read_text(encoding="utf-8"), "the old one stays"
    assert vault.verify().unchanged


@pytest.mark.usefixtures("case")
@pytest.mark.parametrize("way", ["lock", "quick exit", "escape", "crash"])
def test_nothing_that_she_writes_is_lost(
    workspace: Workspace, vault: Vault, real_session: Session, real_desk: Desk, wait: Wait, tmp_path: Path, way: str
) -> None:
    screen = filled(workspace, wait)
    if way == "crash":
        wait_for_the_save(screen, wait)
        copy = tmp_path / "as-after-a-crash"
        shutil.copytree(vault.path, copy)
        with reopen(copy) as crashed:
            kept = crashed.unfinished_requests()[""]
        assert "a private picture of me" in kept
        return
    screen.answers.edits["why"].setPlainText("typed in the same moment")  # type: ignore[union-attr]
    folder = vault.path
    if way == "escape":
        workspace.show_library()
        wait()
    else:
        real_session.lock() if way == "lock" else real_desk.quick_exit()
        opened = reopen(folder)
        real_session.doors = replace(real_session.doors, requests=Letters())
        real_session.open(cast("OpenVault", opened))
        wait()
        assert real_desk.window.workspace is not None
        workspace = real_desk.window.workspace
    again = begun(workspace, wait)
    assert again.at == ANSWERS, "where she was"
    assert again.anew.isVisibleTo(again)
    assert again.answers.edits["what"].toPlainText() == "a private picture of me"  # type: ignore[union-attr]
    assert again.answers.edits["why"].toPlainText() == "typed in the same moment"  # type: ignore[union-attr]
    assert len(again.said.exhibits) == 1
    assert again.said.rule == "us-tida"
    go_to(again, LETTER, wait)
    vault = real(real_session.vault)
    assert len(vault.requests()) == 1
    assert vault.unfinished_requests() == {}
    assert begun(workspace, wait).said.rule == "", "the next one begins empty"


@pytest.mark.usefixtures("case")
def test_looking_at_the_assistant_leaves_nothing_behind(workspace: Workspace, vault: Vault, wait: Wait) -> None:
    screen = begun(workspace, wait)
    wait_for_the_save(screen, wait)
    assert vault.unfinished_requests() == {}
    go_to(screen, RULE, wait)
    screen.rule.choose("us-tida")
    workspace.show_library()
    wait()
    assert "us-tida" in vault.unfinished_requests()[""]
    again = begun(workspace, wait)
    again.anew.click()
    workspace.show_library()
    wait()
    assert vault.unfinished_requests() == {}


def wait_for_the_save(screen: RequestAssistantScreen, wait: Wait) -> None:
    """Until the keeper's own timer has done it."""
    while screen.keeper._wait.isActive():
        QTest.qWait(10)
    wait()


@pytest.mark.usefixtures("case")
def test_a_day_that_has_come_is_one_quiet_line(
    workspace: Workspace, vault: Vault, real_session: Session, wait: Wait
) -> None:
    noted = workspace.library.noted
    workspace.library.refresh()
    wait()
    assert noted.isHidden(), "nothing was noted"
    (case,) = vault.cases()
    made = vault.new_request(case.id, RequestSaid(rule="us-tida", platform="zwplatform", exhibits=()))
    vault.edit_request(made.id, next_look="9999-01-01")
    workspace.library.refresh()
    wait()
    assert noted.isHidden(), "the day has not come"
    vault.edit_request(made.id, next_look="2026-01-01")
    workspace.library.refresh()
    wait()
    assert not noted.isHidden()
    assert workspace.library.reminder.isHidden(), "one line at a time"
    assert noted.line.text() == "Noted for today: 1"
    spoken = " ".join(one.text() + one.accessibleName() for one in (noted.go, noted.later)) + noted.line.text()
    assert not [word for word in ("request", "platform", "zw", "remove", "look again") if word in spoken.lower()]
    noted.go.click()
    wait()
    listed = cast("RequestsScreen", workspace.stack.currentWidget())
    assert "The day to look again has come" in listed.list.item(0).text()
    workspace.show_library()
    noted.later.click()
    workspace.library.refresh()
    wait()
    assert noted.isHidden(), "it rests until the next unlocking"
    assert not workspace.library.reminder.isHidden(), "the other line may speak now"
    noted._resting = False
    real_session.settings.put(REMIND_DAYS, value=False)
    workspace.library.refresh()
    wait()
    assert noted.isHidden(), "turned off"
    real_session.settings.put(REMIND_DAYS, value=True)
    vault.edit_request(made.id, closed=True)
    workspace.library.refresh()
    wait()
    assert noted.isHidden(), "nothing more is expected of it"
