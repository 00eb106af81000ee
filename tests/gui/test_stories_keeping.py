"""Stories of keeping, on real vaults: backups, a drive that is full or pulled out, sheets, and whether they work."""

from __future__ import annotations

import shutil
import threading
from pathlib import Path
from typing import cast

import pytest
from pytestqt.qtbot import QtBot

from evidence_vault.errors import DiskFullError, DriveError
from evidence_vault.model import Action, AddDetails, Query
from evidence_vault.ports import CancelToken
from evidence_vault.vault import Passphrase, Vault
from evidence_vault.vault.backup import folder as backup_folder
from gui.desk import Desk
from gui.doors import real
from gui.ports_backup import SecretKind
from gui.screens.backups import BackupsScreen
from gui.screens.keys import KeysScreen
from gui.screens.rehearse import RehearseScreen
from gui.screens.shares import SharesScreen
from gui.screens.unlock import UnlockScreen
from gui.session import Session
from tests.gui.hand import Hand
from tests.gui.keeping import PASSPHRASE, QUICK, Wait, at_gate, at_work, made, open_backups, said, unlocked


@pytest.fixture
def papers(tmp_path: Path) -> Path:
    return made(tmp_path / "Papers")


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    path = tmp_path / "stick"
    path.mkdir()
    return path


def test_she_backs_up_to_a_stick_and_later_only_what_is_new(
    real_desk: Desk, real_session: Session, papers: Path, stick: Path, wait: Wait, watchdog: object
) -> None:
    """'I want a second copy, on the stick my sister keeps.'"""
    workspace = unlocked(real_desk, papers, wait)
    library = workspace.library
    assert library.reminder.isVisibleTo(library)
    library.reminder.go.click()
    wait()
    screen = at_work(real_desk, BackupsScreen)
    assert not screen.go.isEnabled()
    (stick / "holiday.jpg").write_bytes(b"x")
    screen.folder.put(stick)
    wait()
    assert "other things" in said(screen)
    assert not screen.go.isEnabled()
    screen.inside.click()
    wait()
    assert "One will be begun" in said(screen)
    screen.go.click()
    wait()
    assert "Backup 1 is done, and was read back" in said(screen)
    assert "new among them: 3" in said(screen)
    assert (stick / "holiday.jpg").read_bytes() == b"x"
    real_session.vault.add_bytes(b"a fourth", "4.txt", AddDetails())
    screen = open_backups(real_desk, wait)
    assert str(screen.folder.path) == str(stick / "Copy")
    assert "Added since: 1 exhibit" in said(screen)
    assert "goes on where the backup ends" in said(screen)
    screen.go.click()
    wait()
    assert "Backup 2 is done" in said(screen)
    assert "new among them: 1" in said(screen)
    assert [line for line in said(screen).splitlines() if line.startswith("Backup 1 ·")]
    assert Vault.rehearse(stick / "Copy", Passphrase(PASSPHRASE), count=9).problems == ()
    workspace.show_library()
    wait()
    assert not library.reminder.isVisibleTo(library)


def test_a_backup_by_keyboard_alone(real_desk: Desk, papers: Path, stick: Path, wait: Wait) -> None:
    unlocked(real_desk, papers, wait)
    hand = Hand(real_desk, wait)
    hand.choose("Back up")
    hand.fill("Where to", str(stick / "b"))
    at_work(real_desk, BackupsScreen).folder.look()  # what a moment's wait does
    wait()
    hand.choose("Back up now")
    assert "Backup 1 is done" in said(at_work(real_desk, BackupsScreen))


def test_the_vault_locks_in_the_middle_and_the_next_backup_goes_on(
    real_desk: Desk, real_session: Session, papers: Path, stick: Path, wait: Wait, monkeypatch: pytest.MonkeyPatch
) -> None:
    unlocked(real_desk, papers, wait)
    screen = open_backups(real_desk, wait, stick / "b")
    held, goes_on, digest, asked = threading.Event(), threading.Event(), backup_folder.file_digest, [0]

    def second_waits(path: Path, cancel: CancelToken) -> str:
        asked[0] += 1
        if asked[0] == 2:
            held.set()
            goes_on.wait(20)
        return digest(path, cancel)

    monkeypatch.setattr(backup_folder, "file_digest", second_waits)
    screen.go.click()
    assert held.wait(20)
    real_session.lock()
    goes_on.set()
    wait()
    monkeypatch.undo()
    assert not list(stick.rglob("*.part"))
    unlocked(real_desk, papers, wait)
    screen = open_backups(real_desk, wait, stick / "b")
    screen.go.click()
    wait()
    assert "Backup 1 is done" in said(screen)
    assert "new among them: 2" in said(screen)


def test_the_backup_can_be_stopped_and_she_can_go_on_noting_meanwhile(
    real_desk: Desk, real_session: Session, papers: Path, stick: Path, wait: Wait, qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    unlocked(real_desk, papers, wait)
    screen = open_backups(real_desk, wait, stick / "b")
    real_copy = backup_folder.file_digest
    noted: list[str] = []

    def slow(path: Path, cancel: CancelToken) -> str:
        """In the middle of the backup: a note is saved, and then she presses Cancel."""
        if not noted:
            noted.append(real_session.vault.describe(real_session.vault.items(Query())[0].id, note="meanwhile").note)
            screen._cancel()
        return real_copy(path, cancel)

    monkeypatch.setattr(backup_folder, "file_digest", slow)
    screen.go.click()
    wait()
    assert noted == ["meanwhile"]
    assert "Stopped." in said(screen)
    assert "Earlier backups are as they were" in said(screen)
    assert not list(stick.rglob("*.part"))
    screen.go.click()
    wait()
    assert "Backup 1 is done" in said(screen)


@pytest.mark.parametrize(
    ("fault", "words"),
    [(DiskFullError, "The drive of the backup is full."), (DriveError, "cannot be written or read")],
)
def test_the_stick_is_full_or_was_pulled_out(
    real_desk: Desk, papers: Path, stick: Path, wait: Wait, monkeypatch: pytest.MonkeyPatch, fault: type[Exception],
    words: str,
) -> None:  # fmt: skip
    unlocked(real_desk, papers, wait)
    screen = open_backups(real_desk, wait, stick / "b")
    screen.go.click()
    wait()
    assert screen.folder.path is not None
    with Vault.open(shutil.copytree(papers, papers.with_name("clone")), Passphrase(PASSPHRASE)) as clone:
        assert clone.items(Query())

    def fails(*_: object) -> str:
        raise fault

    cast("Vault", real_desk.window.workspace._session.vault).add_bytes(b"new", "n.txt")  # type: ignore[union-attr]
    with monkeypatch.context() as broken:
        broken.setattr(backup_folder, "file_digest", fails)
        screen.go.click()
        wait()
    assert words in said(screen)
    assert "The vault was not touched, and earlier backups there are as they were." in said(screen)
    assert Vault.rehearse(stick / "b", Passphrase(PASSPHRASE), count=9).items == 3
    shutil.move(stick, stick.with_name("in her pocket"))
    screen.folder.look()
    wait()
    assert "Is the drive connected?" in said(screen)
    assert not screen.go.isEnabled()


def test_an_older_copy_and_another_history_are_said_and_never_written(
    real_desk: Desk, papers: Path, stick: Path, tmp_path: Path, wait: Wait
) -> None:
    """'I found my old laptop, with the vault as it was last year.'"""
    older = Path(shutil.copytree(papers, tmp_path / "older"))
    with Vault.open(papers, Passphrase(PASSPHRASE), kdf=QUICK) as vault:
        vault.add_bytes(b"this year", "new.txt")
        vault.back_up(stick / "b")
    before = {path: path.read_bytes() for path in (stick / "b").rglob("*") if path.is_file()}
    unlocked(real_desk, older, wait)
    screen = open_backups(real_desk, wait, stick / "b")
    assert "this vault is an older copy" in said(screen)
    assert not screen.go.isEnabled()
    assert screen.repair.isVisibleTo(screen)
    cast("Vault", real_desk.window.workspace._session.vault).add_bytes(b"another story", "x.txt")  # type: ignore[union-attr]
    screen.folder.look()
    wait()
    assert "went different ways" in said(screen)
    assert not screen.go.isEnabled()
    assert {path: path.read_bytes() for path in before} == before


def test_three_sheets_for_three_people_and_two_of_them_open_the_vault(
    real_desk: Desk, real_session: Session, papers: Path, tmp_path: Path, wait: Wait, qtbot: QtBot, watchdog: object
) -> None:
    """'One for me, one for my lawyer, one in the drawer.'"""
    import pikepdf

    unlocked(real_desk, papers, wait).show_keys()
    wait()
    at_work(real_desk, KeysScreen).shares.click()
    screen = at_work(real_desk, SharesScreen)
    screen.make.click()
    wait()
    texts: list[str] = []
    for number in range(3):
        assert screen.at == number
        sheet = screen._sheets[number]
        texts.append(" ".join(sheet.words))
        assert all(f"{place}. {word}" in said(screen) for place, word in enumerate(sheet.words, 1))
        with qtbot.waitSignal(screen.paper.saved, timeout=60_000):
            folder = tmp_path / f"sheet{number}"
            folder.mkdir()
            screen.paper.save_in(folder)
        with pikepdf.open(next(folder.iterdir())) as pdf:
            assert bool(pdf.Root.MarkInfo.Marked)
            assert len(pdf.pages) == 1
        screen.written.click()
        assert sheet.words[0] not in said(screen)
        for place, edit in zip(screen.asked, screen.edits, strict=True):
            edit.setText(sheet.words[place])
        if number == 0:
            screen.edits[0].setText("wrong")
            screen.confirm.click()
            assert "One of them is different" in said(screen)
            screen.edits[0].setText(sheet.words[screen.asked[0]].upper())
        screen.confirm.click()
    assert "three different places" in said(screen)
    screen.done.click()
    wait()
    assert "Two of three recovery shares" in said(at_work(real_desk, KeysScreen))
    real_session.lock()
    unlock = at_gate(real_desk, UnlockScreen)
    unlock.secret.ways[SecretKind.SHARES].click()
    unlock.secret.share.setPlainText(texts[2])
    assert not unlock.secret.ready
    unlock.secret.other_share.setPlainText(texts[2])
    unlock.submit()
    wait()
    assert "not two valid recovery shares" in said(unlock)
    unlock.secret.other_share.setPlainText(texts[0].replace(" ", "\n"))
    unlock.submit()
    wait()
    assert real_session.is_open


def test_she_proves_that_her_words_work_and_it_is_recorded(
    real_desk: Desk, real_session: Session, papers: Path, stick: Path, wait: Wait
) -> None:
    """'Would the paper in the drawer really bring it back?'"""
    unlocked(real_desk, papers, wait)
    vault = real(real_session.vault)
    words = vault.add_recovery_words()
    vault.back_up(stick / "b")
    before = {path: path.read_bytes() for path in (stick / "b").rglob("*") if path.is_file()}
    screen = open_backups(real_desk, wait)
    assert "A restore was never tried." in said(screen)
    screen.rehearse.click()
    wait()
    trying = at_work(real_desk, RehearseScreen)
    assert trying.folder.path == stick / "b"
    assert trying.secret.kind is SecretKind.WORDS
    trying.secret.words.setPlainText(" ".join(["abandon"] * 23 + ["art"]))
    trying.go.click()
    wait()
    assert "does not open" in said(trying)
    assert vault.backup_state().rehearsed is None
    trying.secret.words.setPlainText(words)
    trying.go.click()
    wait()
    assert "It works: a restore would bring everything back." in said(trying)
    assert "24 recovery words" in said(trying)
    assert "all 3 of them" in said(trying)
    assert "recorded in the vault's history" in said(trying)
    assert not trying.secret.ready
    event = vault.events()[-1].event
    assert event.action is Action.REVERIFIED
    assert "opened with the recovery-words" in str(dict(event.details)["rehearsal"])
    assert {path: path.read_bytes() for path in before} == before
    trying._session.changed.emit()
    assert "A restore was tried last on" in said(open_backups(real_desk, wait))
