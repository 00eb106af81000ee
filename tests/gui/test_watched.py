"""A watched folder, on the real disk: what is taken in and when, and what may be removed there."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from evidence_vault.model import Sha256, TakenHow, WatchedFolder
from gui.acts.watch import Seen, look, remove_there
from gui.desk import Desk
from gui.operations import Reporter
from gui.screens.age import AgeScreen
from gui.screens.watched import WatchedScreen
from gui.session import Session
from gui.workspace import Workspace
from tests.gui.fakes import FakeVault

QUIET = Reporter(lambda *_: None)
PNG = b"\x89PNG\r\n\x1a\n" + bytes(60)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "Screenshots"
    made.mkdir()
    (made / "before.png").write_bytes(PNG)
    return made


def test_only_new_complete_pictures_are_found(folder: Path) -> None:
    seen = Seen()
    assert look(folder, seen)(QUIET) == []
    (folder / "note.txt").write_text("no picture")
    (folder / "link.png").symlink_to(folder / "before.png")
    growing = folder / "new.PNG"
    growing.write_bytes(PNG)
    assert look(folder, seen)(QUIET) == [], "it may still be written"
    growing.write_bytes(PNG + b"more")
    assert look(folder, seen)(QUIET) == [], "and it was"
    assert look(folder, seen)(QUIET) == [growing]
    assert look(folder, seen)(QUIET) == [], "once is enough"


def test_an_empty_file_waits_and_a_folder_that_is_gone_has_none(folder: Path) -> None:
    seen = Seen()
    look(folder, seen)(QUIET)
    empty = folder / "a.jpg"
    empty.touch()
    assert [look(folder, seen)(QUIET) for _ in range(3)] == [[], [], []]
    assert look(folder / "gone", seen)(QUIET) == []


def test_a_name_used_again_is_a_new_picture(folder: Path) -> None:
    seen = Seen()
    look(folder, seen)(QUIET)
    (folder / "before.png").unlink()
    look(folder, seen)(QUIET)
    (folder / "before.png").write_bytes(PNG)
    look(folder, seen)(QUIET)
    assert look(folder, seen)(QUIET) == [folder / "before.png"]


def test_what_differs_from_the_vault_is_not_removed(folder: Path) -> None:
    same, changed = folder / "same.png", folder / "changed.png"
    same.write_bytes(PNG)
    changed.write_bytes(PNG + b"!")
    digest = Sha256(hashlib.sha256(PNG).hexdigest())
    gone = folder / "gone.png"
    assert remove_there([(same, digest), (changed, digest), (gone, digest)])(QUIET) == (1, 2)
    assert not same.exists()
    assert changed.exists()


@pytest.fixture
def workspace(desk: Desk, session: Session, vault: FakeVault, settle: Callable[[], None]) -> Workspace:
    session.open(vault)
    assert desk.window.workspace is not None
    settle()
    return desk.window.workspace


def look_now(workspace: Workspace, settle: Callable[[], None]) -> None:
    for _ in range(2):
        workspace.capture.watch.look()
        settle()
    settle()


def test_off_at_first(workspace: Workspace, vault: FakeVault) -> None:
    assert workspace.capture.watch.folder is None
    assert not workspace.capture.watch._timer.isActive()
    assert vault.watched is None


def test_from_turning_it_on_to_removing_there(
    workspace: Workspace, vault: FakeVault, folder: Path, settle: Callable[[], None], qtbot: QtBot
) -> None:
    capture = workspace.capture
    workspace.show_add().watched_wanted.emit()
    page = workspace.stack.currentWidget()
    assert isinstance(page, WatchedScreen)
    page.path.setText(str(folder / "nowhere"))
    assert not page.start.isEnabled()
    page.path.setText(str(folder))
    page.remove.setChecked(True)
    page.start.click()
    question = workspace.stack.currentWidget()
    assert isinstance(question, AgeScreen)
    question.answer_no.click()
    settle()
    assert vault.watched == WatchedFolder(path=folder, remove=True)
    (folder / "shot.png").write_bytes(PNG)
    look_now(workspace, settle)
    (item,) = vault.stored
    assert item.content is not None
    assert item.content.file_name == "shot.png"
    assert item.taken is not None
    assert item.taken.how is TakenHow.WATCHED
    assert (folder / "shot.png").exists(), "nothing is removed without being asked"
    capture.show_watched()
    page = workspace.stack.currentWidget()
    assert isinstance(page, WatchedScreen)
    page.clear.click()
    settle()
    assert not (folder / "shot.png").exists()
    assert (folder / "before.png").exists()


def test_unlocked_again_it_goes_on_but_asks_about_age_before_storing(
    desk: Desk, session: Session, folder: Path, settle: Callable[[], None]
) -> None:
    vault = FakeVault(watched=WatchedFolder(path=folder))
    session.open(vault)
    settle()
    workspace = desk.window.workspace
    assert workspace is not None
    (folder / "shot.png").write_bytes(PNG)
    look_now(workspace, settle)
    question = workspace.stack.currentWidget()
    assert isinstance(question, AgeScreen)
    assert vault.stored == []
    question.answer_yes.click()
    look_now(workspace, settle)
    assert vault.stored == [], "and it is not asked again for the same picture"
    assert not isinstance(workspace.stack.currentWidget(), AgeScreen)
    session.lock()
    assert not workspace.capture.watch._timer.isActive()


@pytest.mark.skipif(os.name == "nt", reason="permissions are other there")
def test_the_real_vault_keeps_the_folder(tmp_path: Path, folder: Path) -> None:
    from evidence_vault.vault import Passphrase, Vault, fixed

    kdf = fixed(64 * 1024, 1, 1)
    vault = Vault.create(tmp_path / "vault", Passphrase("quiet river lantern"), label="", kdf=kdf)
    assert vault.watched_folder() is None
    chosen = WatchedFolder(path=folder, remove=True)
    vault.watch_folder(chosen)
    vault.lock()
    again = Vault.open(tmp_path / "vault", Passphrase("quiet river lantern"), kdf=kdf)
    assert again.watched_folder() == chosen
    again.watch_folder(None)
    assert again.watched_folder() is None
    again.lock()
    inside = b"".join(path.read_bytes() for path in (tmp_path / "vault").rglob("*") if path.is_file())
    assert b"Screenshots" not in inside
