"""The journal: level with the index after every crash, and enough to make the index anew."""

from __future__ import annotations

import contextlib
import hashlib
import shutil
from pathlib import Path
from typing import Any

import pytest

from evidence_vault.errors import DriveError, IndexDamagedError, JournalDamagedError, UserCancelled, WrongSecretError
from evidence_vault.format.events import Draft
from evidence_vault.model import Action, Query
from evidence_vault.store import journal as store
from evidence_vault.vault import Passphrase, Vault
from tests.hostile.tampering import Made, copy, make
from tests.support import WORD, Cancel, add_text, content, files_of, new_vault, reopen, said, snapshot


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    return make(tmp_path_factory.mktemp("made"))


def tables(vault: Vault) -> dict[str, list[Any]]:
    """Every row of every table, the search's own and the journal's mark apart."""
    index = vault._core.index
    names = index.rows("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    return {
        name: sorted(row for row in index.rows(f"SELECT * FROM {name}") if row[0] != "journal")
        for (name,) in names
        if not name.startswith("search")
    }


def test_an_index_that_is_gone_is_made_anew_row_for_row(made: Made, tmp_path: Path) -> None:
    folder = copy(made, tmp_path / "v")
    with reopen(folder) as vault:
        before, found = tables(vault), vault.items(Query(text="note"))
        assert before["item"]
        assert any(row[14] for row in before["item"]), "facts of a file are among what must come back"
        assert found
    (folder / "index.db").unlink()
    with pytest.raises(IndexDamagedError):
        reopen(folder)
    rebuilt = Vault.rebuild(folder, Passphrase(WORD))
    assert (rebuilt.items, rebuilt.events, rebuilt.whole) == (7, made.sizes[-1], True)
    with reopen(folder) as vault:
        assert tables(vault) == before
        assert vault.items(Query(text="note")) == found
        report = vault.verify()
        assert (report.unchanged, report.notes) == (True, ())
        add_text(vault, "and it goes on")
        assert vault.verify().unchanged


def test_a_long_log_comes_back_with_the_kept_roots_of_its_blocks(tmp_path: Path) -> None:
    with new_vault(tmp_path / "v") as vault:
        for size in (1, 255, 700):
            with vault._core.commit() as commit:
                for _ in range(size):
                    commit.record(Draft(action=Action.VIEWED))
        wanted = tables(vault)
        assert len(wanted["block"]) == 3
    (tmp_path / "v" / "index.db").unlink()
    Vault.rebuild(tmp_path / "v", Passphrase(WORD))
    with reopen(tmp_path / "v") as vault:
        assert tables(vault) == wanted
        assert vault.verify().unchanged


def test_a_journal_begun_anew_holds_all_that_the_index_held(made: Made, tmp_path: Path) -> None:
    folder = copy(made, tmp_path / "v")
    (folder / "journal").unlink()
    with reopen(folder) as vault:
        wanted = tables(vault)
        assert [dict(one.event.details).get("repair") for one in vault.events()][-1]
    (folder / "index.db").unlink()
    Vault.rebuild(folder, Passphrase(WORD))
    with reopen(folder) as vault:
        assert tables(vault) == wanted
        assert vault.verify().unchanged


def test_a_damaged_index_is_set_aside_and_never_deleted(made: Made, tmp_path: Path) -> None:
    folder = copy(made, tmp_path / "v")
    data = bytearray((folder / "index.db").read_bytes())
    data[5000] ^= 1
    (folder / "index.db").write_bytes(data)
    Vault.rebuild(folder, Passphrase(WORD))
    assert (folder / "set-aside" / "0001" / "index.db").read_bytes() == data
    with reopen(folder) as vault:
        report = vault.verify()
        assert report.unchanged
        assert said(report.notes) == {("orphan", "set-aside/0001")}


def test_rebuilding_refused_or_cancelled_changes_nothing(made: Made, tmp_path: Path) -> None:
    folder = copy(made, tmp_path / "v")
    before = files_of(folder)
    with pytest.raises(WrongSecretError):
        Vault.rebuild(folder, Passphrase("wrong"))
    with pytest.raises(UserCancelled):
        Vault.rebuild(folder, Passphrase(WORD), cancel=Cancel())
    assert files_of(folder) == before
    (folder / "journal").unlink()
    with pytest.raises(JournalDamagedError):
        Vault.rebuild(folder, Passphrase(WORD))
    assert files_of(folder) == {name: data for name, data in before.items() if name != "journal"}


def test_an_index_of_any_earlier_moment_is_brought_forward(tmp_path: Path) -> None:
    """As a power cut leaves it: the index lost its last commits, the journal has them."""
    vault = new_vault(tmp_path / "v")
    indexes: list[Path] = []
    case = vault.new_case("a case").id
    for number in range(6):
        item = add_text(vault, f"text {number}", f"name{number}")
        vault.put_in_case(case, [item])
        vault.describe(item, note=f"words {number}", tags=("x",))
        vault._core.index._writer.execute("PRAGMA wal_checkpoint(TRUNCATE)")  # type: ignore[union-attr]
        indexes.append(tmp_path / f"{number}.db")
        shutil.copy(tmp_path / "v" / "index.db", indexes[-1])
    wanted, newest = tables(vault), vault.checkpoint()
    vault.lock()
    for old in indexes:
        folder = snapshot(tmp_path / "v", tmp_path / old.stem)
        shutil.copy(old, folder / "index.db")
        with reopen(folder) as again:
            assert tables(again) == wanted
            assert again.checkpoint() == newest
            assert [one.note for one in again.items(Query(text="words 5"))] == ["words 5"]
            assert again.verify().unchanged


@pytest.mark.parametrize("end", [b"\0", b"\0\0\0\x20", b"\0\0\0\x20" + bytes(20), bytes(4096), b"\xff" * 400])
def test_a_torn_end_is_no_loss_and_is_kept(made: Made, tmp_path: Path, end: bytes) -> None:
    folder = copy(made, tmp_path / "v")
    whole = (folder / "journal").read_bytes()
    (folder / "journal").write_bytes(whole + end)
    with reopen(folder) as vault:
        assert (folder / "journal").read_bytes() == whole
        assert (folder / "set-aside/0001/journal.torn").read_bytes() == end
        assert vault.verify().unchanged
        add_text(vault, "after")
    with reopen(folder) as vault:
        assert vault.verify().unchanged


def test_every_frame_cut_reordered_doubled_or_taken_from_elsewhere_is_found(made: Made, tmp_path: Path) -> None:
    folder = copy(made, tmp_path / "v")
    with reopen(folder) as vault:
        key, vault_id = vault._core.master.subkey("journal"), vault.vault_id
    frames = split(folder / "journal")
    assert len(frames) > 10
    with new_vault(tmp_path / "other") as other:
        for number in range(4):
            add_text(other, f"{number}")
    foreign = split(tmp_path / "other" / "journal")
    start, body = frames[0], frames[1:]
    damages = [
        [start, *body[1:]],
        [start, *body[:3], *body[4:]],
        [start, body[1], body[0], *body[2:]],
        [start, *body[:5], body[4], *body[5:]],
        [start, *body[:-2], body[-1]],
        [start, *body[:-1]],
        [foreign[0], *body],
        [start, *body[:2], foreign[2], *body[3:]],
        foreign,
    ]
    for damage in damages:
        (folder / "journal").write_bytes(b"".join(damage))
        assert not list(sound(folder / "journal", key, vault_id))[len(body) - 1 :]
        with reopen(copy_of(folder, tmp_path / "look")) as vault:
            found = {subject for _, subject in said(vault.verify().problems)}
            assert found == {"journal"}, damage
            assert len(vault.items(Query())) == 7


def test_a_log_rewritten_in_the_index_with_the_key_is_held_against_the_journal(made: Made, tmp_path: Path) -> None:
    folder = copy(made, tmp_path / "v")
    with reopen(folder) as vault, vault._core.index.transaction() as writer:
        size, body = writer.execute("SELECT size, body FROM checkpoint ORDER BY size DESC LIMIT 1")[0]
        again = vault._core.log._checkpoint(body, b"", vault.signer.sign(body))
        note = writer.execute("SELECT note FROM checkpoint WHERE size = ?", (size,))[0][0]
        writer.execute("UPDATE checkpoint SET note = ?, ecdsa = ? WHERE size = ?", (note, again.ecdsa, size))
    with reopen(folder) as vault:
        assert said(vault.verify().problems) == {("checkpoint-altered", f"checkpoint {size}")}


def test_an_index_older_than_a_journal_it_does_not_fit_is_refused_not_forgotten(tmp_path: Path) -> None:
    """A newer journal is never replaced by what an older index says."""
    vault = new_vault(tmp_path / "v")
    add_text(vault, "one")
    vault.lock()
    shutil.copy(tmp_path / "v" / "index.db", tmp_path / "old.db")
    (tmp_path / "v" / "journal").unlink()
    with reopen(tmp_path / "v") as again:  # begun anew: another file than the old index knows
        last = add_text(again, "two")
    shutil.copy(tmp_path / "old.db", tmp_path / "v" / "index.db")
    with pytest.raises(IndexDamagedError):
        reopen(tmp_path / "v")
    Vault.rebuild(tmp_path / "v", Passphrase(WORD))
    with reopen(tmp_path / "v") as again:
        assert content(again, last) == b"two"
        assert again.verify().unchanged


def test_a_commit_that_fails_takes_its_frame_back(tmp_path: Path) -> None:
    with new_vault(tmp_path / "v") as vault:
        before = (tmp_path / "v" / "journal").read_bytes()
        with contextlib.suppress(ZeroDivisionError), vault._core.commit() as commit:
            commit.writer.set_meta("x", 1)
            raise ZeroDivisionError
        assert (tmp_path / "v" / "journal").read_bytes() == before

        def fail(*given: object) -> None:
            raise ZeroDivisionError

        add_text(vault, "kept")
        whole = (tmp_path / "v" / "journal").read_bytes()
        with pytest.MonkeyPatch.context() as broken:
            broken.setattr("evidence_vault.store.index.Writer.set_meta", fail)
            with pytest.raises(ZeroDivisionError):
                vault.add_link("https://example.org")
        assert (tmp_path / "v" / "journal").read_bytes() == whole
        add_text(vault, "after")
        assert vault.verify().unchanged


def test_a_drive_that_fails_even_to_take_back_lets_nothing_more_be_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault = new_vault(tmp_path / "v")
    add_text(vault, "kept")

    def fail(*given: object) -> None:
        raise OSError(5, "injected")

    with monkeypatch.context() as broken:
        broken.setattr(store, "_fsync_data", fail)
        broken.setattr(store.os, "fsync", fail)
        with pytest.raises(DriveError):
            vault.add_link("https://example.org")
    with pytest.raises(DriveError):
        vault.add_link("https://example.org/again")
    assert vault.verify().unchanged
    vault.lock()
    with reopen(tmp_path / "v") as again:
        assert again.verify().unchanged
        add_text(again, "after")


def split(path: Path) -> list[bytes]:
    """The beginning of a journal and its frames."""
    data = path.read_bytes()
    parts, place = [data[:41]], 41
    while place < len(data):
        length = int.from_bytes(data[place : place + 4], "big") + 16
        parts.append(data[place : place + length])
        place += length
    return parts


def sound(path: Path, key: bytes, vault_id: Any) -> list[Any]:
    from evidence_vault.format import journal as form

    found: list[Any] = []
    try:
        with path.open("rb") as stream:
            found.extend(form.read_entries(stream, key, vault_id, store.start_of(stream, vault_id)))
    except JournalDamagedError:
        pass
    return found


def copy_of(folder: Path, to: Path) -> Path:
    shutil.rmtree(to, ignore_errors=True)
    return Path(shutil.copytree(folder, to))


def test_nothing_of_hers_is_readable_in_the_journal(made: Made) -> None:
    data = (made.folder / "journal").read_bytes()
    assert b"note" not in data
    assert b"collected" not in data
    assert len({hashlib.sha256(frame).digest() for frame in split(made.folder / "journal")}) > 10
