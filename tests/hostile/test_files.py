"""Flip, truncate, delete, swap and put back every file of a vault: each is named, and nothing crashes."""

from __future__ import annotations

import itertools
import random
import shutil
import subprocess
from pathlib import Path

import pytest

from evidence_vault.crypto.age import Identity
from evidence_vault.errors import HeaderError, IndexDamagedError, VaultError
from evidence_vault.model import Finding, VerifyReport
from evidence_vault.vault import parse_fingerprint
from tests.hostile.tampering import Made, copy, look, make
from tests.support import add_text, content, made_file, new_vault, reopen, said, snapshot


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    return make(tmp_path_factory.mktemp("made"))


def names(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def is_named(found: VerifyReport | VaultError, name: str) -> bool:
    """Whether the finding says this file, or the exhibit in it."""
    if isinstance(found, VaultError):
        return isinstance(found, HeaderError) if name == "header" else isinstance(found, IndexDamagedError)
    if name.startswith("objects/"):
        base = name.rsplit("/", 1)[1]
        return any(
            one.finding in {Finding.OBJECT_DAMAGED, Finding.OBJECT_MISSING}
            and one.item is not None
            and (base in one.detail)
            for one in found.problems
        )
    expected = {"header": "header", "header.copy": "header.copy", "index.db": "index", "journal": "journal"}[name]
    return any(one.subject.startswith(expected) for one in found.problems)


def put_back(folder: Path, index: bytes) -> None:
    """A damaged journal is begun anew: undo that."""
    (folder / "index.db").write_bytes(index)
    shutil.rmtree(folder / "set-aside", ignore_errors=True)


def test_the_control_verifies(made: Made, tmp_path: Path) -> None:
    for deep in (True, False):
        found = look(copy(made, tmp_path / f"{deep}"), deep=deep)
        assert isinstance(found, VerifyReport)
        assert (found.unchanged, found.problems, found.notes, found.deep) == (True, (), (), deep)
        assert (found.items, found.objects) == (7, 4)
        assert found.events == made.sizes[-1]


def test_every_file_flipped_at_many_places_is_found(made: Made, tmp_path: Path) -> None:
    dice = random.Random(5)
    folder = copy(made, tmp_path / "v")
    for name in names(folder):
        path = folder / name
        good = path.read_bytes()
        index = (folder / "index.db").read_bytes()
        places = {0, len(good) - 1} | {dice.randrange(len(good)) for _ in range(12)} if good else set()
        if name == "index.db":
            # The bytes behind a page's own MAC and the unused end of a page are not the database's content.
            places = {0, 15, 16, 100, 5000} | {
                4096 * page + dice.randrange(4000) for page in range(len(good) // 4096)
            }
            places = set(dice.sample(sorted(places), 14)) | {0, 16}
        for place in sorted(places):
            path.write_bytes(good[:place] + bytes([good[place] ^ (1 << dice.randrange(8))]) + good[place + 1 :])
            found = look(folder)
            assert name == "lock" or is_named(found, name), (name, place, found)
            put_back(folder, index)
        path.write_bytes(good)
    found = look(folder)
    assert isinstance(found, VerifyReport)
    assert found.unchanged


def test_a_quick_check_finds_flips_in_every_object_too(made: Made, tmp_path: Path) -> None:
    folder = copy(made, tmp_path / "v")
    for name in [one for one in names(folder) if one.startswith("objects/")]:
        path = folder / name
        good = path.read_bytes()
        path.write_bytes(good[:-1] + bytes([good[-1] ^ 1]))
        assert is_named(look(folder, deep=False), name)
        path.write_bytes(good)


def test_every_file_cut_short_or_made_longer_is_found(made: Made, tmp_path: Path) -> None:
    folder = copy(made, tmp_path / "v")
    for name in names(folder):
        path = folder / name
        good = path.read_bytes()
        if name == "lock":
            continue
        index = (folder / "index.db").read_bytes()
        for data in (b"", good[: len(good) // 2], good[:-1], good + b"\0" * 100):
            if name == "index.db" and data.startswith(good):
                continue  # SQLite knows its length; what follows is no part of it
            path.write_bytes(data)
            found = look(folder)
            if name == "journal" and data.startswith(good):
                # As after a crash in mid-write: nothing acknowledged is concerned, and the torn end is kept.
                assert isinstance(found, VerifyReport)
                assert (found.unchanged, said(found.notes)) == (True, {("orphan", "set-aside/0001")})
                assert (folder / "set-aside" / "0001" / "journal.torn").read_bytes() == bytes(100)
            else:
                assert is_named(found, name), (name, len(data))
            put_back(folder, index)
        path.write_bytes(good)


def test_every_file_deleted_is_found(made: Made, tmp_path: Path) -> None:
    folder = copy(made, tmp_path / "v")
    for name in names(folder):
        data = (folder / name).read_bytes()
        index = (folder / "index.db").read_bytes()
        (folder / name).unlink()
        found = look(folder)
        assert is_named(found, name) if name != "lock" else isinstance(found, VerifyReport) and found.unchanged, name
        put_back(folder, index)
        (folder / name).write_bytes(data)
    shutil.rmtree(folder / "objects")
    found = look(folder)
    assert isinstance(found, VerifyReport)
    assert [one.finding for one in found.problems] == [Finding.OBJECT_MISSING] * 4


def test_every_two_objects_swapped_are_both_named(made: Made, tmp_path: Path) -> None:
    folder = copy(made, tmp_path / "v")
    objects = [folder / name for name in names(folder) if name.startswith("objects/")]
    for first, second in itertools.pairwise(objects):
        a, b = first.read_bytes(), second.read_bytes()
        first.write_bytes(b)
        second.write_bytes(a)
        for deep in (True, False):
            found = look(folder, deep=deep)
            assert is_named(found, f"objects/{first.name}")
            assert is_named(found, f"objects/{second.name}")
            assert isinstance(found, VerifyReport)
            assert len(found.problems) == 2
        first.write_bytes(a)
        second.write_bytes(b)


def test_every_file_of_another_vault_is_refused(made: Made, tmp_path: Path) -> None:
    folder = copy(made, tmp_path / "v")
    (tmp_path / "source").mkdir()
    with new_vault(tmp_path / "other") as other:
        for number in range(3):
            add_text(other, str(number))
    for name in ("header", "header.copy", "index.db"):
        good = (folder / name).read_bytes()
        (folder / name).write_bytes((tmp_path / "other" / name).read_bytes())
        found = look(folder)
        assert is_named(found, name) or isinstance(found, HeaderError), name
        (folder / name).write_bytes(good)
    foreign = next(path for path in (tmp_path / "other" / "objects").rglob("*") if path.is_file())
    ours = folder / next(name for name in names(folder) if name.startswith("objects/"))
    ours.write_bytes(foreign.read_bytes())
    assert is_named(look(folder), f"objects/{ours.name}")


def test_an_object_that_is_a_folder_a_pipe_or_a_link_is_named(made: Made, tmp_path: Path) -> None:
    import os

    folder = copy(made, tmp_path / "v")
    path = folder / next(name for name in names(folder) if name.startswith("objects/"))
    data = path.read_bytes()
    for deep in (True, False):
        for kind in ("folder", "pipe", "loop", "dangling"):
            path.unlink()
            if kind == "folder":
                path.mkdir()
            elif kind == "pipe":
                os.mkfifo(path)
            else:
                path.symlink_to(path if kind == "loop" else tmp_path / "nowhere")
            assert is_named(look(folder, deep=deep), f"objects/{path.name}"), kind
            path.rmdir() if kind == "folder" else path.unlink()
            path.write_bytes(data)
    shutil.rmtree(path.parent)
    path.parent.write_bytes(b"a file where a folder was")
    assert is_named(look(folder), f"objects/{path.name}")


def test_what_was_added_to_the_objects_is_noted_and_kept(made: Made, tmp_path: Path) -> None:
    folder = copy(made, tmp_path / "v")
    (folder / "objects" / "zz").mkdir()
    for name in ("zz" + "0" * 30, "zz" + "1" * 30 + ".part"):
        (folder / "objects" / "zz" / name).write_bytes(b"stray")
    found = look(folder)
    assert isinstance(found, VerifyReport)
    assert found.unchanged
    assert said(found.notes) == {("orphan", f"object zz{'0' * 30}"), ("orphan", f"object zz{'1' * 30}.part")}
    assert (folder / "objects" / "zz" / ("zz" + "0" * 30)).read_bytes() == b"stray"


def test_every_file_put_back_alone_is_found(made: Made, tmp_path: Path) -> None:
    folder = copy(made, tmp_path / "v")
    old = copy(made, tmp_path / "old")
    with reopen(folder) as vault:
        add_text(vault, "later")
        vault.add_recovery_words()
        newest_log = vault.checkpoint()
    for name in ("header", "header.copy", "index.db", "journal"):
        newest = (folder / name).read_bytes()
        (folder / name).write_bytes((old / name).read_bytes())
        found = look(folder)
        if name == "index.db":
            # An older index is brought forward by the journal: nothing is missing.
            assert isinstance(found, VerifyReport)
            assert (found.unchanged, found.notes, found.checkpoint) == (True, (), newest_log)
        else:
            assert is_named(found, name), name
        (folder / name).write_bytes(newest)


def test_an_unfolded_write_ahead_log_cut_flipped_or_deleted_never_crashes(made: Made, tmp_path: Path) -> None:
    folder = copy(made, tmp_path / "v")
    with reopen(folder) as vault:
        for number in range(4):
            add_text(vault, f"in the log {number}")
        cut = snapshot(folder, tmp_path / "cut")
        kept = vault.checkpoint()
    wal = cut / "index.db-wal"
    good, base = wal.read_bytes(), (cut / "index.db").read_bytes()
    dice = random.Random(9)
    for number in range(14):
        (cut / "index.db").write_bytes(base)
        (cut / "index.db-shm").unlink(missing_ok=True)
        place = dice.randrange(len(good))
        flipped = good[:place] + bytes([good[place] ^ 1]) + good[place + 1 :]
        wal.write_bytes([b"", good[:place], flipped, good[: len(good) // 2]][number % 4])
        try:
            with reopen(cut) as vault:
                report = vault.verify(against=kept)
        except VaultError:
            continue
        if report.events < kept.size:
            assert Finding.ROLLED_BACK in {one.finding for one in report.problems}
            assert report.notes
    (cut / "index.db").write_bytes(base)
    (cut / "index.db-shm").unlink(missing_ok=True)
    wal.write_bytes(good)
    with reopen(cut) as vault:
        assert vault.verify(against=kept).unchanged


def test_a_whole_vault_put_back_is_found_against_what_was_kept_outside_and_only_so(
    made: Made, tmp_path: Path
) -> None:
    folder = copy(made, tmp_path / "v")
    old = copy(made, tmp_path / "old")
    with reopen(folder) as vault:
        add_text(vault, "later")
        kept, paper = vault.checkpoint(), parse_fingerprint(vault.verify().fingerprint)
        assert vault.verify(against=kept).unchanged
        assert vault.verify(against=paper).unchanged
        add_text(vault, "later still")
        assert vault.verify(against=kept).unchanged
    with reopen(old) as vault:
        assert vault.verify().unchanged
        for outside in (kept, paper):
            report = vault.verify(against=outside)
            assert said(report.problems) == {("rolled-back", "custody log")}
        add_text(vault, "another history")
        add_text(vault, "goes on")
        assert vault.verify().unchanged
        for outside in (kept, paper):
            assert said(vault.verify(against=outside).problems) == {("forked", "custody log")}


def test_a_checkpoint_of_another_vault_is_no_proof(made: Made, tmp_path: Path) -> None:
    with new_vault(tmp_path / "other") as other:
        kept, paper = other.checkpoint(), parse_fingerprint(other.verify().fingerprint)
    with reopen(copy(made, tmp_path / "v")) as vault:
        for outside in (kept, paper):
            assert said(vault.verify(against=outside).problems) == {("forked", "custody log")}


def test_the_stock_age_program_opens_every_object(made: Made, tmp_path: Path) -> None:
    if shutil.which("age") is None:
        pytest.skip("age is not installed")
    with reopen(copy(made, tmp_path / "v")) as vault:
        identity = Identity.from_secret(vault._core.master.subkey("object-identity"))
        (tmp_path / "key").write_text(identity.secret_text() + "\n")
        rows = vault._core.index.rows(
            "SELECT item.id, object.id FROM item JOIN object ON object.sha256 = item.object"
        )
        assert len(rows) == 4
        for item, object_id in rows:
            path = vault.path / "objects" / object_id[:2] / object_id
            done = subprocess.run(["age", "-d", "-i", tmp_path / "key", path], check=True, capture_output=True)
            assert done.stdout == content(vault, item)


def test_another_library_opens_the_index_with_the_same_key(made: Made, tmp_path: Path) -> None:
    import sqlcipher3

    folder = copy(made, tmp_path / "v")
    with reopen(folder) as vault:
        key = vault._core.master.subkey("index").hex() + vault.vault_id
    connection = sqlcipher3.connect(str(folder / "index.db"))
    connection.execute(f"PRAGMA key = \"x'{key}'\"")
    assert connection.execute("SELECT count(*) FROM item").fetchone() == (7,)
    assert connection.execute("PRAGMA cipher_integrity_check").fetchall() == []
    connection.close()


def test_nothing_of_hers_is_readable_in_the_vaults_files(tmp_path: Path) -> None:
    word = "MARKERWORD"
    (tmp_path / "s").mkdir()
    path = made_file(tmp_path / "s", f"{word}.txt", 0)
    path.write_bytes(word.encode() * 5000)
    with new_vault(tmp_path / "v") as vault:
        list(vault.add_files([path]))
        vault.new_case(word, summary=word)
        vault.describe(vault.resolve("1"), note=word, tags=(word,))
        cut = snapshot(tmp_path / "v", tmp_path / "cut")
    for folder in (cut, tmp_path / "v"):
        for one in folder.rglob("*"):
            data = one.read_bytes() if one.is_file() else b""
            assert word.encode() not in data
            assert word.encode("utf-16-le") not in data
            assert word.lower().encode() not in data
            assert word not in one.name
