"""Check and repair: every kind of damage is named, and mended from what else there is."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from evidence_vault.errors import WrongSecretError
from evidence_vault.model import Query
from evidence_vault.vault import Passphrase, Vault
from tests.hostile.tampering import Made, copy, make
from tests.support import WORD, add_text, content, files_of, new_vault, reopen, said

SECRET = Passphrase(WORD)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    folder = tmp_path_factory.mktemp("made")
    vault = make(folder)
    with reopen(vault.folder) as opened:
        opened.back_up(folder / "backup")
    return vault


def flip(path: Path, place: int = -1) -> None:
    data = bytearray(path.read_bytes())
    data[place] ^= 1
    path.write_bytes(data)


def an_object(folder: Path) -> Path:
    return sorted(path for path in (folder / "objects").rglob("*") if path.is_file())[0]


def sql(folder: Path, statement: str) -> None:
    with reopen(folder) as vault:
        connection = vault._core.index._writer
        assert connection is not None
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute(statement)


DAMAGES: dict[str, tuple[Callable[[Path], object], str, bool]] = {
    "header flipped": (lambda v: flip(v / "header", 40), "header", False),
    "header gone": (lambda v: (v / "header").unlink(), "header", False),
    "copy flipped": (lambda v: flip(v / "header.copy", 40), "header.copy", False),
    "both headers gone": (lambda v: [(v / n).unlink() for n in ("header", "header.copy")], "header", True),
    "index gone": (lambda v: (v / "index.db").unlink(), "index", False),
    "index flipped": (lambda v: flip(v / "index.db", 5000), "index", False),
    "index written over": (lambda v: (v / "index.db").write_bytes(b"not a database" * 700), "index", False),
    "index's start flipped": (lambda v: flip(v / "index.db", 3), "index", False),
    "journal gone": (lambda v: (v / "journal").unlink(), "journal", False),
    "journal flipped": (lambda v: flip(v / "journal", 300), "journal", False),
    "journal cut": (lambda v: (v / "journal").write_bytes((v / "journal").read_bytes()[:-3]), "journal", False),
    "index and journal gone": (lambda v: [(v / n).unlink() for n in ("index.db", "journal")], "index", True),
    "object flipped": (lambda v: flip(an_object(v)), "item", True),
    "object gone": (lambda v: an_object(v).unlink(), "item", True),
    "all objects gone": (lambda v: shutil.rmtree(v / "objects"), "item", True),
    "a row of an item": (lambda v: sql(v, "UPDATE item SET title = 'x' WHERE number = 2"), "item 2", False),
    "an item gone": (lambda v: sql(v, "DELETE FROM item WHERE number = 7"), "item 7", False),
    "an event gone": (lambda v: sql(v, "DELETE FROM event WHERE seq = 3"), "event 3", False),
    "everything": (
        lambda v: [shutil.rmtree(v / "objects"), *((v / n).unlink() for n in ("index.db", "journal", "header"))],
        "header",
        True,
    ),
}


@pytest.mark.parametrize("name", DAMAGES)
def test_damage_is_named_and_mended(made: Made, tmp_path: Path, name: str) -> None:
    damage, subject, needs_backup = DAMAGES[name]
    folder, backup = copy(made, tmp_path / "v"), made.folder.parent / "backup"
    damage(folder)
    found = Vault.check(copied(folder, tmp_path / "look"), SECRET)
    assert any(one.subject.startswith(subject) for one in found.found), found
    assert found.repaired == ()
    if needs_backup:
        alone = Vault.check(copied(folder, tmp_path / "alone"), SECRET, repair=True)
        assert alone.left is None or not alone.left.unchanged
    done = Vault.check(folder, SECRET, repair=True, backup=backup if needs_backup else None)
    assert any(one.subject.startswith(subject) for one in done.found), done
    assert done.repaired
    assert done.left is not None
    assert done.left.unchanged, done
    with reopen(folder) as vault:
        assert len(vault.items(Query())) == 7
        for item in made.files:
            assert content(vault, item)
        assert str(dict(vault.events()[-1].event.details)["repair"])


def test_a_sound_vault_is_left_alone(made: Made, tmp_path: Path) -> None:
    folder = copy(made, tmp_path / "v")
    before = files_of(folder)
    for repair in (False, True):
        report = Vault.check(folder, SECRET, repair=repair, backup=made.folder.parent / "backup" if repair else None)
        assert (report.found, report.repaired) == ((), ())
        assert report.left is not None
        assert report.left.unchanged
    assert files_of(folder) == before


def test_a_wrong_passphrase_is_no_damage(made: Made, tmp_path: Path) -> None:
    folder = copy(made, tmp_path / "v")
    before = files_of(folder)
    with pytest.raises(WrongSecretError):
        Vault.check(folder, Passphrase("wrong"), repair=True)
    assert files_of(folder) == before


def test_an_older_vault_is_brought_forward_from_a_newer_backup_only_when_asked(made: Made, tmp_path: Path) -> None:
    older, newer = copy(made, tmp_path / "older"), copy(made, tmp_path / "newer")
    with reopen(newer) as vault:
        last = add_text(vault, "newer")
        vault.back_up(tmp_path / "b")
        newest = vault.checkpoint()
    assert Vault.check(older, SECRET).repaired == ()
    done = Vault.check(older, SECRET, repair=True, backup=tmp_path / "b")
    assert done.left is not None
    assert done.left.unchanged
    with reopen(older) as vault:
        assert content(vault, last) == b"newer"
        assert vault.verify(against=newest).unchanged


def test_another_history_is_never_taken_over(made: Made, tmp_path: Path) -> None:
    mine, theirs = copy(made, tmp_path / "mine"), copy(made, tmp_path / "theirs")
    with reopen(theirs) as vault:
        for number in range(5):
            add_text(vault, f"theirs {number}")
        vault.back_up(tmp_path / "b")
    with reopen(mine) as vault:
        kept = add_text(vault, "mine")
        newest = vault.checkpoint()
    Vault.check(mine, SECRET, repair=True, backup=tmp_path / "b")
    with reopen(mine) as vault:
        assert content(vault, kept) == b"mine"
        assert len(vault.items(Query(text="theirs"))) == 0
        assert vault.verify(against=newest).unchanged


def test_a_damaged_object_that_is_replaced_is_set_aside(made: Made, tmp_path: Path) -> None:
    folder = copy(made, tmp_path / "v")
    path = an_object(folder)
    flip(path)
    bad = path.read_bytes()
    report = Vault.check(folder, SECRET, repair=True, backup=made.folder.parent / "backup")
    assert (folder / "set-aside" / "0001" / path.name).read_bytes() == bad
    assert report.left is not None
    assert ("orphan", "set-aside/0001") in said(report.left.notes)


def test_orphans_are_listed_and_kept(made: Made, tmp_path: Path) -> None:
    folder = copy(made, tmp_path / "v")
    stray = folder / "objects" / "zz" / ("zz" + "0" * 30)
    stray.parent.mkdir()
    stray.write_bytes(b"stray")
    report = Vault.check(folder, SECRET, repair=True)
    assert report.left is not None
    assert said(report.left.notes) == {("orphan", f"object {stray.name}")}
    assert stray.read_bytes() == b"stray"


def test_a_backup_of_another_vault_mends_nothing(made: Made, tmp_path: Path) -> None:
    from evidence_vault.errors import BackupForeignError

    folder = copy(made, tmp_path / "v")
    flip(an_object(folder))
    with new_vault(tmp_path / "other") as other:
        other.back_up(tmp_path / "foreign")
    with pytest.raises(BackupForeignError):
        Vault.check(folder, SECRET, repair=True, backup=tmp_path / "foreign")


def copied(folder: Path, to: Path) -> Path:
    return Path(shutil.copytree(folder, to))
