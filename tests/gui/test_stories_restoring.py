"""Stories of getting it back, on real vaults: a laptop that is gone, one letter, a damaged vault, other ways in."""

from __future__ import annotations

import shutil
import threading
from pathlib import Path

import pytest

from evidence_vault.model import Query
from evidence_vault.ports import CancelToken
from evidence_vault.vault import Passphrase, RecoveryWords, Vault
from evidence_vault.vault.backup import folder as backup_folder
from gui.desk import Desk
from gui.doors import real
from gui.ports_backup import SecretKind
from gui.screens.keys import KeysScreen
from gui.screens.repair import RepairScreen
from gui.screens.restore import RestoreScreen
from gui.screens.unlock import UnlockScreen
from gui.screens.verify import VerifyScreen
from gui.session import Session
from tests.gui.keeping import PASSPHRASE, QUICK, Wait, at_gate, at_work, made, said, unlocked


@pytest.fixture
def papers(tmp_path: Path) -> Path:
    return made(tmp_path / "Papers")


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    path = tmp_path / "stick"
    path.mkdir()
    return path


def test_the_laptop_is_gone_and_the_stick_and_the_sheet_bring_everything_back(
    real_desk: Desk, real_session: Session, papers: Path, stick: Path, tmp_path: Path, wait: Wait, watchdog: object
) -> None:
    with Vault.open(papers, Passphrase(PASSPHRASE), kdf=QUICK) as vault:
        words = vault.add_recovery_words()
        vault.back_up(stick / "b")
        checkpoint = vault.checkpoint().body
    shutil.rmtree(papers)
    real_desk.window.gate.show_start()
    real_desk.window.gate.currentWidget().restore.click()  # type: ignore[union-attr]
    screen = at_gate(real_desk, RestoreScreen)
    screen.folder.put(stick)
    wait()
    assert "no backup in that folder" in said(screen)
    screen.folder.put(stick / "b")
    wait()
    assert screen.generation.currentText().startswith("Backup 1 ·")
    screen.secret.use(SecretKind.WORDS)
    screen.secret.words.setPlainText(words)
    screen.try_it()
    wait()
    assert "It works" in said(screen)
    assert "recorded" not in said(screen.tried)
    screen.place.put(tmp_path / "new laptop")
    wait()
    assert not screen.go.isEnabled()
    (tmp_path / "new laptop").mkdir()
    screen.place.look()
    wait()
    screen.go.click()
    wait()
    assert "Restored as it was on" in said(screen)
    screen.open_it.click()
    unlock = at_gate(real_desk, UnlockScreen)
    assert unlock.path == tmp_path / "new laptop" / "Papers"
    unlock.passphrase.edit.setText(PASSPHRASE)
    unlock.submit()
    wait()
    restored = real(real_session.vault)
    assert restored.checkpoint().body == checkpoint
    assert [one.title for one in restored.items(Query())] == ["Letter 3", "Letter 2", "Letter 1"]
    assert restored.verify().unchanged


def test_she_needs_only_one_letter_of_it(
    real_desk: Desk, papers: Path, stick: Path, tmp_path: Path, wait: Wait
) -> None:
    from PySide6.QtCore import Qt

    with Vault.open(papers, Passphrase(PASSPHRASE), kdf=QUICK) as vault:
        vault.back_up(stick / "b")
    screen = real_desk.window.gate.show_restore()
    screen.folder.put(stick / "b")
    wait()
    screen.secret.passphrase.edit.setText("not the one")
    screen.single.setChecked(True)
    screen.list_them.click()
    wait()
    assert "does not open" in said(screen)
    screen.secret.passphrase.edit.setText(PASSPHRASE)
    screen.list_them.click()
    wait()
    assert [screen.contents.item(row).text().split(" · ")[0] for row in range(3)] == [
        "1. Letter 1", "2. Letter 2", "3. Letter 3",
    ]  # fmt: skip
    assert not screen.go.isEnabled()
    screen.contents.item(1).setCheckState(Qt.CheckState.Checked)
    screen.place.put(tmp_path)
    wait()
    screen.go.click()
    wait()
    assert (tmp_path / "0002 2.txt").read_bytes() == b"letter 2" * 900
    screen.go.click()
    wait()
    assert "already a file or folder" in said(screen)
    assert (tmp_path / "0002 2.txt").read_bytes() == b"letter 2" * 900


def test_a_damaged_vault_is_named_by_exhibit_and_mended_from_the_backup(
    real_desk: Desk, real_session: Session, papers: Path, stick: Path, wait: Wait
) -> None:
    with Vault.open(papers, Passphrase(PASSPHRASE), kdf=QUICK) as vault:
        vault.back_up(stick / "b")
        (damaged,) = vault._core.index.rows(
            "SELECT object.id FROM item JOIN object ON object.sha256 = item.object WHERE item.number = 2"
        )
    path = next((papers / "objects").rglob(damaged[0]))
    path.write_bytes(path.read_bytes()[:-9])
    orphan = papers / "objects" / "ab" / ("ab" * 16)
    orphan.parent.mkdir(exist_ok=True)
    orphan.write_bytes(b"x")
    unlocked(real_desk, papers, wait).show_verify()
    check = at_work(real_desk, VerifyScreen)
    check.start()
    wait()
    assert "exhibit No. 2 · A stored file is damaged" in said(check)
    check.repair.click()
    assert not real_session.is_open
    screen = at_gate(real_desk, RepairScreen)
    assert screen.folder.path == papers
    screen.secret.passphrase.edit.setText(PASSPHRASE)
    screen.go.click()
    wait()
    assert "exhibit No. 2" in said(screen.result)
    assert "belongs to no exhibit" in said(screen.result)
    screen.backup.put(stick / "b")
    wait()
    screen.mend.click()
    wait()
    assert "Repaired: everything is again as it was written." in said(screen.result)
    assert "Files taken from the backup: 1" in said(screen.result)
    assert orphan.read_bytes() == b"x"
    screen.open_it.click()
    unlock = at_gate(real_desk, UnlockScreen)
    unlock.passphrase.edit.setText(PASSPHRASE)
    unlock.submit()
    wait()
    vault = real(real_session.vault)
    with vault.open_content(vault.resolve("2")) as stream:
        assert stream.read() == b"letter 2" * 900


def test_the_vault_does_not_open_and_its_index_is_made_anew(real_desk: Desk, papers: Path, wait: Wait) -> None:
    (papers / "index.db").write_bytes(b"not a database" * 400)
    for rest in papers.glob("index.db-*"):
        rest.unlink()
    real_desk.window.gate.show_unlock()
    unlock = at_gate(real_desk, UnlockScreen)
    unlock.folder.setText(str(papers))
    unlock.passphrase.edit.setText(PASSPHRASE)
    unlock.submit()
    wait()
    assert unlock.banner.isVisibleTo(unlock)
    unlock._repair()
    screen = at_gate(real_desk, RepairScreen)
    screen.secret.passphrase.edit.setText(PASSPHRASE)
    screen.go.click()
    wait()
    assert "The vault does not open as it is" in said(screen.result)
    screen.mend.click()
    wait()
    assert "The index was made anew from the journal" in said(screen.result)
    with Vault.open(papers, Passphrase(PASSPHRASE), kdf=QUICK) as vault:
        assert vault.verify().unchanged
        assert len(vault.items(Query())) == 3


def test_a_second_passphrase_and_the_sheet_that_no_longer_counts(
    real_desk: Desk, real_session: Session, papers: Path, wait: Wait
) -> None:
    unlocked(real_desk, papers, wait).show_keys()
    wait()
    old = real(real_session.vault).add_recovery_words()
    screen = at_work(real_desk, KeysScreen)
    for one in (screen.new, screen.again):
        one.edit.setText("another long one")
    assert not screen.change.isEnabled()
    screen.add.click()
    wait()
    assert "Both passphrases open the vault" in said(screen)
    real(real_session.vault).add_recovery_words()
    real_session.lock()
    for passphrase in (PASSPHRASE, "another long one"):
        Vault.open(papers, Passphrase(passphrase), kdf=QUICK).lock()
    with pytest.raises(Exception, match="does not open"):
        Vault.open(papers, RecoveryWords(old), kdf=QUICK)


def test_a_restore_at_the_gate_ends_with_a_quick_exit(
    real_desk: Desk, papers: Path, stick: Path, tmp_path: Path, wait: Wait, ended: list[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    with Vault.open(papers, Passphrase(PASSPHRASE), kdf=QUICK) as vault:
        vault.back_up(stick / "b")
    screen = real_desk.window.gate.show_restore()
    screen.folder.put(stick / "b")
    wait()
    screen.secret.passphrase.edit.setText(PASSPHRASE)
    (tmp_path / "place").mkdir()
    screen.place.put(tmp_path / "place")
    wait()
    left, digest = threading.Event(), backup_folder.file_digest

    def held(path: Path, cancel: CancelToken) -> str:
        """In the middle of the restore, until she has left."""
        left.wait(20)
        return digest(path, cancel)

    monkeypatch.setattr(backup_folder, "file_digest", held)
    screen.start()
    real_desk.quick_exit()
    left.set()
    wait()
    assert ended == ["end"]
    assert not list((tmp_path / "place").iterdir())
    assert "Restored" not in said(screen)
