"""Creating and opening: one writer, headers refused by name, and nothing left behind by what failed."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from evidence_vault.errors import (
    DriveError,
    HeaderAlteredError,
    HeaderDamagedError,
    HeaderRolledBackError,
    HeaderSwappedError,
    IndexDamagedError,
    KeySlotRefusedError,
    NotAVaultError,
    VaultBusyError,
    WouldOverwriteError,
    WrongSecretError,
)
from evidence_vault.format import header as form
from evidence_vault.vault import Passphrase, Vault, opening, read_header
from tests.support import WORD, add_text, content, files_of, new_vault, reopen, snapshot


def test_a_new_vault_has_the_documented_files(tmp_path: Path) -> None:
    with new_vault(tmp_path / "a" / "b" / "vault") as vault:
        assert {path.name for path in vault.path.iterdir()} >= {
            "header",
            "header.copy",
            "index.db",
            "lock",
            "objects",
        }
        assert [one.event.action.value for one in vault.events()] == ["created"]
        assert vault.verify().unchanged
        assert not vault.locked
    assert vault.locked
    assert not (vault.path / "index.db-wal").exists()


def test_the_same_seed_gives_the_same_vault_and_another_gives_another(tmp_path: Path) -> None:
    found = []
    for name, seed in (("a", "s"), ("b", "s"), ("c", "t")):
        with new_vault(tmp_path / name, seed=seed) as vault:
            found.append((vault.vault_id, vault.checkpoint().body))
    assert found[0] == found[1] != found[2]


def test_creating_refuses_what_is_not_empty(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"hers")
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / ".hidden").write_bytes(b"hers")
    new_vault(tmp_path / "vault").lock()
    before = files_of(tmp_path)
    for name in ("file", "full", "vault"):
        with pytest.raises(WouldOverwriteError):
            new_vault(tmp_path / name)
    assert files_of(tmp_path) == before


def test_an_empty_folder_is_taken(tmp_path: Path) -> None:
    (tmp_path / "vault").mkdir()
    new_vault(tmp_path / "vault").lock()


def test_an_empty_passphrase_is_refused_and_nothing_is_made(tmp_path: Path) -> None:
    with pytest.raises(KeySlotRefusedError):
        new_vault(tmp_path / "vault", "")
    assert not (tmp_path / "vault").exists()


@pytest.mark.parametrize("step", ["write_header", "_record_creation", "fsync_folder", "wrap_passphrase", "Index"])
def test_what_fails_while_creating_leaves_a_folder_to_try_again_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise DriveError

    with monkeypatch.context() as broken:
        broken.setattr(opening, step, fail)
        with pytest.raises(DriveError):
            new_vault(tmp_path / "vault")
    assert list((tmp_path / "vault").iterdir()) == []
    with pytest.raises(NotAVaultError):
        reopen(tmp_path / "vault")
    new_vault(tmp_path / "vault").lock()
    reopen(tmp_path / "vault").lock()


def test_a_folder_that_is_no_vault_is_said_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"x")
    (tmp_path / "header").mkdir()
    for path in (tmp_path, tmp_path / "nowhere", tmp_path / "file"):
        with pytest.raises(NotAVaultError):
            reopen(path)


def test_a_wrong_passphrase_changes_nothing(tmp_path: Path) -> None:
    new_vault(tmp_path / "vault").lock()
    before = files_of(tmp_path / "vault")
    for wrong in ("", WORD + " ", WORD.upper()):
        with pytest.raises(WrongSecretError):
            reopen(tmp_path / "vault", wrong)
    assert files_of(tmp_path / "vault") == before
    reopen(tmp_path / "vault").lock()


def test_one_writer_at_a_time(vault: Vault) -> None:
    with pytest.raises(VaultBusyError):
        reopen(vault.path)
    vault.lock()
    again = reopen(vault.path)
    with pytest.raises(VaultBusyError):
        reopen(vault.path)
    again.lock()


def test_another_process_is_told_that_the_vault_is_busy(vault: Vault) -> None:
    code = (
        "import sys; from pathlib import Path\nfrom evidence_vault.errors import VaultBusyError\n"
        "from evidence_vault.vault import Passphrase, Vault\n"
        "try:\n    Vault.open(Path(sys.argv[1]), Passphrase(sys.argv[2])).lock(); print('open')\n"
        "except VaultBusyError as error:\n    print(error.code)\n"
    )
    for expected in ("busy", "open"):
        done = subprocess.run(
            [sys.executable, "-c", code, str(vault.path), WORD],
            capture_output=True,
            text=True,
            check=True,
            timeout=60,
        )
        assert done.stdout.strip() == expected
        vault.lock()


def test_every_flip_of_the_header_is_refused_by_name(vault: Vault) -> None:
    vault.lock()
    header = vault.path / "header"
    good = header.read_bytes()
    for position in range(0, len(good), 7):
        header.write_bytes(good[:position] + bytes([good[position] ^ 1]) + good[position + 1 :])
        with pytest.raises(HeaderDamagedError):
            reopen(vault.path)
    for length in (0, 1, len(good) // 2, len(good) - 1):
        header.write_bytes(good[:length])
        with pytest.raises(HeaderDamagedError):
            reopen(vault.path)
    header.write_bytes(good)
    reopen(vault.path).lock()


def test_a_rewritten_header_with_a_sound_checksum_is_altered(vault: Vault) -> None:
    header = read_header(vault.path).header
    vault.lock()
    (vault.path / "header").write_bytes(form.encode(header, b"not the key" * 3))
    with pytest.raises(HeaderAlteredError):
        reopen(vault.path)


def test_the_header_of_another_vault_is_swapped(vault: Vault, tmp_path: Path) -> None:
    vault.lock()
    new_vault(tmp_path / "other").lock()
    (vault.path / "header").write_bytes((tmp_path / "other" / "header").read_bytes())
    with pytest.raises(HeaderSwappedError):
        reopen(vault.path)


def test_the_index_of_another_vault_is_named_too(vault: Vault, tmp_path: Path) -> None:
    vault.lock()
    new_vault(tmp_path / "other").lock()
    (vault.path / "index.db").write_bytes((tmp_path / "other" / "index.db").read_bytes())
    with pytest.raises((HeaderSwappedError, IndexDamagedError)):
        reopen(vault.path)


def test_an_older_header_does_not_bring_a_removed_key_back(vault: Vault) -> None:
    extra = vault.add_passphrase(Passphrase("theirs"))
    old = (vault.path / "header").read_bytes()
    vault.remove_slot(extra.id)
    vault.lock()
    newest = (vault.path / "header").read_bytes()
    (vault.path / "header").write_bytes(old)
    for secret in ("theirs", WORD):
        with pytest.raises(HeaderRolledBackError):
            reopen(vault.path, secret)
    (vault.path / "header").write_bytes(newest)
    reopen(vault.path).lock()


def test_a_missing_header_is_named_and_its_copy_works_by_renaming(vault: Vault) -> None:
    item = add_text(vault, "kept")
    vault.add_passphrase(Passphrase("second"))
    vault.lock()
    (vault.path / "header").unlink()
    with pytest.raises(HeaderDamagedError, match="missing"):
        reopen(vault.path)
    (vault.path / "header.copy").rename(vault.path / "header")
    with reopen(vault.path, "second") as opened:
        assert content(opened, item) == b"kept"
    (vault.path / "header").unlink()
    with pytest.raises(NotAVaultError):
        reopen(vault.path)


@pytest.mark.parametrize("name", ["index.db", "header", "header.copy", "lock", "objects"])
@pytest.mark.parametrize("kind", ["folder", "pipe", "nothing", "empty"])
def test_anything_in_a_files_place_is_refused_by_name_and_never_waited_for(
    vault: Vault, name: str, kind: str
) -> None:
    import os
    import shutil

    from evidence_vault.errors import VaultError

    add_text(vault, "x")
    vault.lock()
    path = vault.path / name
    shutil.rmtree(path) if path.is_dir() else path.unlink()
    if kind == "folder":
        path.mkdir()
    elif kind == "pipe":
        os.mkfifo(path)
    elif kind == "empty":
        path.touch()
    try:
        with reopen(vault.path) as opened:
            report = opened.verify()
            assert report.unchanged == (name == "lock")
    except VaultError as error:
        assert name in {"header", "index.db", "lock"}, error  # noqa: PT017 - some are reported instead


def test_the_files_as_after_a_power_cut_open_and_verify(vault: Vault, tmp_path: Path) -> None:
    items = [add_text(vault, f"text {number}") for number in range(5)]
    cut = snapshot(vault.path, tmp_path / "cut")
    assert (cut / "index.db-wal").stat().st_size > 0
    with reopen(cut) as opened:
        assert [content(opened, item) for item in items] == [f"text {number}".encode() for number in range(5)]
        assert opened.verify().unchanged


def test_an_index_of_another_version_is_refused_by_name(vault: Vault) -> None:
    with vault._core.index.transaction() as writer:
        writer.execute("PRAGMA user_version = 99")
    vault.lock()
    with pytest.raises(IndexDamagedError, match="version"):
        reopen(vault.path)
