"""Backups: what was saved comes back, nothing newer is lost to something older, interruptions harm nobody."""

from __future__ import annotations

import io
import shutil
from pathlib import Path

import pytest

from evidence_vault.errors import (
    BackupAheadError,
    BackupDamagedError,
    BackupForeignError,
    BackupForkedError,
    NotABackupError,
    NotFoundError,
    UsageError,
    UserCancelled,
    VaultError,
    WouldOverwriteError,
    WrongSecretError,
)
from evidence_vault.model import Query
from evidence_vault.vault import Passphrase, RecoveryWords, Vault
from evidence_vault.vault.backup import folder as backup_folder
from tests.hostile.tampering import Made, copy, make
from tests.support import WORD, Cancel, add_text, content, files_of, new_vault, reopen, snapshot
from tests.vault.test_journal import tables

SECRET = Passphrase(WORD)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    return make(tmp_path_factory.mktemp("made"))


def backed_up(folder: Path, to: Path) -> None:
    with reopen(folder) as vault:
        assert not vault.back_up(to).problems


def test_a_restored_vault_is_the_vault_row_for_row_and_byte_for_byte(made: Made, tmp_path: Path) -> None:
    folder, to, place = copy(made, tmp_path / "v"), tmp_path / "b", tmp_path / "new"
    with reopen(folder) as vault:
        wanted = tables(vault)
        report = vault.back_up(to)
        assert (report.generation, report.objects, report.copied, report.problems) == (1, 4, 4, ())
        contents = {item: content(vault, item) for item in made.files}
        found = vault.items(Query(text="note"))
    restored = Vault.restore(to, place, SECRET)
    assert (restored.generation, restored.items, restored.objects, restored.problems) == (1, 7, 4, ())
    with reopen(place) as vault:
        assert tables(vault) == wanted
        assert {item: content(vault, item) for item in made.files} == contents
        assert vault.items(Query(text="note")) == found
        assert vault.verify().unchanged
        add_text(vault, "life goes on")
        assert vault.back_up(to).copied == 1


def test_a_second_backup_copies_only_what_is_new_and_older_generations_still_come_back(
    made: Made, tmp_path: Path
) -> None:
    folder, to = copy(made, tmp_path / "v"), tmp_path / "b"
    backed_up(folder, to)
    before = files_of(to)
    with reopen(folder) as vault:
        assert vault.backup_state().new_items == 0
        added = add_text(vault, "added later")
        assert vault.backup_state().new_items == 1
        report = vault.back_up(to)
        assert (report.generation, report.copied) == (2, 1)
        assert vault.backup_state().last is not None
    after = files_of(to)
    journal = next(name for name in before if name.startswith("journal/"))
    assert after[journal].startswith(before[journal])
    assert all(after[name] == data for name, data in before.items() if name != journal)
    assert Vault.restore(to, tmp_path / "first", SECRET, generation=1).items == 7
    assert Vault.restore(to, tmp_path / "second", SECRET).items == 8
    with reopen(tmp_path / "second") as vault:
        assert content(vault, added) == b"added later"
        assert vault.verify().unchanged
    with reopen(tmp_path / "first") as vault:
        assert vault.verify().unchanged
    with pytest.raises(NotFoundError):
        Vault.restore(to, tmp_path / "third", SECRET, generation=3)


def test_an_older_copy_of_the_vault_never_goes_over_a_newer_backup(made: Made, tmp_path: Path) -> None:
    folder, to = copy(made, tmp_path / "v"), tmp_path / "b"
    older = copy(made, tmp_path / "older")
    with reopen(folder) as vault:
        add_text(vault, "newer")
        vault.back_up(to)
    before = files_of(to)
    with reopen(older) as vault, pytest.raises(BackupAheadError):
        vault.back_up(to)
    with reopen(older) as vault:
        add_text(vault, "another story")
        with pytest.raises(BackupForkedError):
            vault.back_up(to)
        for number in range(4):
            add_text(vault, f"longer by now {number}")
        with pytest.raises(BackupForkedError):
            vault.back_up(to)
    assert files_of(to) == before
    assert Vault.restore(to, tmp_path / "new", SECRET).items == 8


def test_a_wrong_foreign_or_entangled_folder_is_refused_and_not_touched(made: Made, tmp_path: Path) -> None:
    folder = copy(made, tmp_path / "v")
    with new_vault(tmp_path / "other") as other:
        other.back_up(tmp_path / "foreign")
    (tmp_path / "photos").mkdir()
    (tmp_path / "photos" / "holiday.jpg").write_bytes(b"x")
    (tmp_path / "file").write_bytes(b"x")
    refused: dict[Path, type[VaultError]] = {
        tmp_path / "foreign": BackupForeignError,
        tmp_path / "photos": WouldOverwriteError,
        tmp_path / "file": WouldOverwriteError,
        tmp_path / "other": WouldOverwriteError,
        folder: UsageError,
        folder / "objects": UsageError,
        folder / "new": UsageError,
        tmp_path: UsageError,
    }
    before = files_of(tmp_path)
    with reopen(folder) as vault:
        for to, error in refused.items():
            with pytest.raises(error):
                vault.back_up(to)
    after = files_of(tmp_path)
    assert {name for name in after if not name.startswith("v/")} == {
        name for name in before if not name.startswith("v/")
    }
    for backup in (tmp_path / "photos", tmp_path / "nowhere", folder):
        with pytest.raises(NotABackupError):
            Vault.restore(backup, tmp_path / "new", SECRET)
    backed_up(folder, tmp_path / "b")
    for place in (tmp_path / "photos", tmp_path / "file", folder, tmp_path / "b"):
        with pytest.raises(WouldOverwriteError):
            Vault.restore(tmp_path / "b", place, SECRET)
    with pytest.raises(WrongSecretError):
        Vault.restore(tmp_path / "b", tmp_path / "new", Passphrase("wrong"))
    assert not (tmp_path / "new").exists()


def test_an_interruption_at_every_step_leaves_vault_and_older_generation_whole(made: Made, tmp_path: Path) -> None:
    folder, to = copy(made, tmp_path / "v"), tmp_path / "b"
    backed_up(folder, to)
    with reopen(folder) as vault:
        for number in range(3):
            add_text(vault, f"new {number}")
        at, cut = 0, 0
        while True:
            try:
                vault.back_up(to, cancel=Cancel(after=at))
                break
            except UserCancelled:
                cut += 1
            assert Vault.rehearse(to, SECRET).items == 7
            assert not list((to / "objects").rglob("*.part"))
            at += 1
        assert cut > 4
    assert Vault.rehearse(to, SECRET, count=100).items == 10
    at = 0
    while True:
        try:
            Vault.restore(to, tmp_path / "new", SECRET, cancel=Cancel(after=at))
            break
        except UserCancelled:
            assert not (tmp_path / "new").exists()
        at += 3
    with reopen(tmp_path / "new") as vault:
        assert vault.verify().unchanged


def test_a_kill_at_any_moment_leaves_the_older_generation_and_the_next_run_goes_on(
    made: Made, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As the files would lie if power went at each step: the copy of the folder taken there must still restore."""
    folder, to = copy(made, tmp_path / "v"), tmp_path / "b"
    backed_up(folder, to)
    moments: list[Path] = []

    def watch(name: str) -> None:
        real = getattr(backup_folder.os, name)

        def call(*given: object) -> object:
            moments.append(snapshot(to, tmp_path / f"moment{len(moments)}"))
            return real(*given)

        monkeypatch.setattr(backup_folder.os, name, call)

    with reopen(folder) as vault:
        add_text(vault, "one")
        add_text(vault, "two")
        watch("fsync")
        vault.back_up(to)
        monkeypatch.undo()
        assert len(moments) > 5
        for moment in moments:
            assert Vault.rehearse(moment, SECRET, count=100).items in {7, 9}
            assert vault.back_up(moment).problems == ()
            tried = Vault.rehearse(moment, SECRET, count=100)
            assert (tried.items, tried.problems) == (9, ())


def test_a_rehearsal_proves_words_and_passphrase_and_writes_nothing(made: Made, tmp_path: Path) -> None:
    folder, to = copy(made, tmp_path / "v"), tmp_path / "b"
    with reopen(folder) as vault:
        words = vault.add_recovery_words()
        vault.back_up(to)
    before = files_of(tmp_path)
    for secret, kind in ((SECRET, "passphrase"), (RecoveryWords(words), "recovery-words")):
        tried = Vault.rehearse(to, secret, count=2)
        assert (tried.opened_with, tried.items, tried.objects, tried.checked) == (kind, 7, 4, 2)
        assert tried.problems == ()
    with pytest.raises(WrongSecretError):
        Vault.rehearse(to, Passphrase("wrong"))
    assert files_of(tmp_path) == before


def test_every_file_of_a_backup_damaged_or_gone_is_said(made: Made, tmp_path: Path) -> None:
    folder, to = copy(made, tmp_path / "v"), tmp_path / "b"
    backed_up(folder, to)
    for name, good in files_of(to).items():
        if name == "lock":
            continue
        for data in (None, good[: len(good) // 2], good[:-1] + bytes([good[-1] ^ 1])):
            (to / name).unlink() if data is None else (to / name).write_bytes(data)
            try:
                tried = Vault.rehearse(to, SECRET, count=100)
            except (BackupDamagedError, NotABackupError):
                tried = None
            assert name == "about" or tried is None or tried.problems, name
            (to / name).write_bytes(good)
    assert not Vault.rehearse(to, SECRET, count=100).problems


def test_a_damaged_generation_gives_way_to_the_one_before_it(made: Made, tmp_path: Path) -> None:
    folder, to = copy(made, tmp_path / "v"), tmp_path / "b"
    backed_up(folder, to)
    with reopen(folder) as vault:
        add_text(vault, "newer")
        vault.back_up(to)
    newest = to / "generations" / "00000002"
    newest.write_bytes(newest.read_bytes().replace(b'"objects":5', b'"objects":6'))
    assert Vault.rehearse(to, SECRET).generation == 1
    with pytest.raises(BackupDamagedError):
        Vault.rehearse(to, SECRET, generation=2)


def test_a_changed_passphrase_is_not_undone_by_an_older_generation(made: Made, tmp_path: Path) -> None:
    folder, to = copy(made, tmp_path / "v"), tmp_path / "b"
    backed_up(folder, to)
    with reopen(folder) as vault:
        vault.change_passphrase(Passphrase("new"), old=SECRET)
        vault.back_up(to)
    with pytest.raises(WrongSecretError):
        Vault.restore(to, tmp_path / "new", SECRET)
    assert Vault.restore(to, tmp_path / "new", Passphrase("new")).items == 7


def test_old_generations_go_and_nothing_else(made: Made, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("evidence_vault.vault.backup.writing.KEPT", 2)
    folder, to = copy(made, tmp_path / "v"), tmp_path / "b"
    with reopen(folder) as vault:
        for _ in range(4):
            vault.back_up(to)
    names = sorted(one.name for one in (to / "generations").iterdir())
    assert names == ["00000003", "00000003.header", "00000004", "00000004.header"]
    assert not Vault.rehearse(to, SECRET, count=100, generation=3).problems


def test_an_exhibit_damaged_in_the_vault_is_named_and_the_good_copy_in_the_backup_stays(
    made: Made, tmp_path: Path
) -> None:
    folder, to = copy(made, tmp_path / "v"), tmp_path / "b"
    backed_up(folder, to)
    with reopen(folder) as vault:
        (name,) = vault._core.index.rows(
            "SELECT object.id FROM item JOIN object ON object.sha256 = item.object WHERE item.number = 1"
        )[0]
        path = folder / "objects" / name[:2] / name
        path.write_bytes(path.read_bytes()[:-1] + b"?")
        assert vault.back_up(to).problems == ()
        assert [one.subject for one in vault.back_up(tmp_path / "second").problems] == ["item 1"]
    tried = Vault.rehearse(tmp_path / "second", SECRET)
    assert [one.subject for one in tried.problems] == ["item 1"]
    assert not Vault.rehearse(to, SECRET, count=100).problems


def test_one_exhibit_is_taken_out_of_a_backup(made: Made, tmp_path: Path) -> None:
    folder, to = copy(made, tmp_path / "v"), tmp_path / "b"
    with reopen(folder) as vault:
        vault.back_up(to)
        wanted = content(vault, made.files[1])
    shutil.rmtree(folder)
    out = io.BytesIO()
    Vault.take_from_backup(to, SECRET, str(made.files[1]), out)
    assert out.getvalue() == wanted
    with pytest.raises(NotFoundError):
        Vault.take_from_backup(to, SECRET, "99", io.BytesIO())


def test_a_journal_begun_anew_is_backed_up_beside_the_old_one(made: Made, tmp_path: Path) -> None:
    folder, to = copy(made, tmp_path / "v"), tmp_path / "b"
    backed_up(folder, to)
    (folder / "journal").unlink()
    backed_up(folder, to)
    assert len(list((to / "journal").iterdir())) == 2
    for number in (1, 2):
        assert not Vault.rehearse(to, SECRET, generation=number, count=100).problems


def test_nothing_of_hers_is_readable_in_a_backup(tmp_path: Path) -> None:
    word = "MARKERWORD"
    with new_vault(tmp_path / "v") as vault:
        add_text(vault, word * 100, f"{word}.txt")
        vault.new_case(word, summary=word)
        vault.back_up(tmp_path / "b")
    for name, data in files_of(tmp_path / "b").items():
        assert word.encode() not in data
        assert word not in name
