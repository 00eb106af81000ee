"""Sound: drawn, said not to be played, and written down in her own words."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from evidence_vault.model import DerivativeMethod
from evidence_vault.vault import Vault
from gui.session import Session
from gui.widgets.viewers.sound import SoundViewer
from gui.workspace import Workspace
from tests.gui.stories.telling import Wait, open_page, put
from tests.gui.watchdog import Watchdog
from tests.reading import moving
from tests.support import reopen


def sound_of(workspace: Workspace, wait: Wait) -> SoundViewer:
    found = open_page(workspace, wait).viewer.findChild(SoundViewer)
    assert isinstance(found, SoundViewer)
    return found


def test_she_draws_a_voice_message_and_writes_down_what_is_said(
    workspace: Workspace, vault: Vault, real_session: Session, wait: Wait, qtbot: QtBot, watchdog: Watchdog
) -> None:
    put(vault, real_session, moving.video(seconds=2, size=(64, 48)), "message.mp4")
    page = open_page(workspace, wait)
    shown = page.viewer.findChild(SoundViewer)
    assert isinstance(shown, SoundViewer)
    assert "not played" in shown.says.text()
    shown.draw.click()
    wait()
    assert shown.wave.accessibleName().startswith("Loudness of the first 0:0")
    assert not shown.transcript.keep.isEnabled()
    shown.transcript.words.setPlainText("  她说：请不要转发。 ")
    shown.transcript.keep.click()
    wait()
    original = vault.numbered([1])[0]
    (made,) = vault.derivatives(original.id)
    assert made.derived_from is not None
    assert made.derived_from.method is DerivativeMethod.TRANSCRIPT
    assert made.content is not None
    assert made.content.file_name == "message-transcript.txt"
    with vault.open_content(made.id) as stream:
        assert stream.read().decode() == "她说：请不要转发。"
    assert shown.transcript.text == ""
    assert page.belongs.list.count() == 1, "it is listed beside the original at once"


def test_what_she_typed_survives_leaving_the_page_and_a_lock(
    workspace: Workspace, vault: Vault, real_session: Session, wait: Wait
) -> None:
    put(vault, real_session, moving.video(seconds=1, size=(64, 48)), "message.mp4")
    sound_of(workspace, wait).transcript.words.setPlainText("half a")
    workspace.show_library()
    shown = sound_of(workspace, wait)
    assert shown.transcript.text == "half a"
    shown.transcript.words.setPlainText("half a sentence")
    path = vault.path
    real_session.lock()
    opened = reopen(path)
    (made,) = opened.derivatives(opened.numbered([1])[0].id)
    with opened.open_content(made.id) as stream:
        assert stream.read() == b"half a sentence"
    opened.lock()
