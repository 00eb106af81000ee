"""She drafts a request about an exhibit, saves the letter, notes that she sent it, and looks again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import cast

from PySide6.QtCore import Qt

from evidence_vault.model import AddDetails, RequestState, Seen, StepKind
from evidence_vault.vault import Vault
from gui.app import Letters
from gui.screens.request import RequestScreen
from gui.screens.request_form import RequestForm
from gui.screens.requests import RequestsScreen
from gui.screens.web_page import WebPageScreen
from gui.session import Session
from gui.workspace import Workspace
from tests.gui.fake_web import FakeWeb

Wait = Callable[[], None]
LINK = "https://t.me/examplegroup/12?single"


def test_from_an_exhibit_to_back_again(
    workspace: Workspace, vault: Vault, real_session: Session, wait: Wait, tmp_path: Path
) -> None:
    real_session.doors = replace(real_session.doors, requests=Letters(), web=FakeWeb())
    case = vault.new_case("One")
    vault.add_bytes(b"page", "page.txt", AddDetails(case=case.id, source_url=LINK))
    vault.add_bytes(b"other", "other.txt", AddDetails(case=case.id))
    real_session.place.case = case.id
    workspace.library.refresh()
    wait()
    workspace.go("requests")
    wait()
    listed = cast("RequestsScreen", workspace.stack.currentWidget())
    assert not listed.none.isHidden()
    listed.new.click()
    wait()
    form = cast("RequestForm", workspace.stack.currentWidget())
    assert form.exhibits.count() == 2
    form.exhibits.item(0).setCheckState(Qt.CheckState.Checked)
    form.rule.setCurrentIndex(form.rule.findData("us-tida"))
    form.answers["platform"].setText("Example Platform")
    form.answers["what"].setText("a private picture of me")
    form.rule.setCurrentIndex(form.rule.findData("eu-dsa"))
    assert form.answers["what"].text() == "a private picture of me", "what was typed stays under another rule"
    form.rule.setCurrentIndex(form.rule.findData("us-tida"))
    form.keep.click()
    wait()
    screen = cast("RequestScreen", workspace.stack.currentWidget())
    assert LINK in screen.text.toPlainText()
    assert "Save before you report" in screen.text.toPlainText()
    screen.folder.setText(str(tmp_path))
    screen.save(".txt")
    wait()
    written = (tmp_path / "letter.txt").read_text(encoding="utf-8")
    assert LINK in written
    assert "a private picture of me" in written
    screen.save(".txt")
    wait()
    assert not screen.banner.isHidden(), "nothing is written over"
    screen.alone.setChecked(True)
    wait()
    assert "Save before you report" not in screen.text.toPlainText()
    assert not screen.reply.isEnabled(), "nothing was sent yet"
    screen.channel.setText("form")
    screen.note(StepKind.SENT)
    wait()
    (kept,) = vault.requests()
    assert (kept.state, kept.steps[0].channel) == (RequestState.SENT, "form")
    assert LINK in kept.steps[0].letter
    assert kept.next_look
    assert "48" not in screen.state.text()
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
