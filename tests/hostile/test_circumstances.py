"""What a computer does to an app: clocks that jump, drives that go, names of every kind, sleep, and other copies."""

from __future__ import annotations

import itertools
import os
import shutil
import signal
import subprocess
import sys
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from evidence_vault.errors import DiskFullError, DriveError, VaultBusyError
from evidence_vault.model import Moment, Query
from evidence_vault.vault import Passphrase, Vault
from tests.hostile.crash import WORKER
from tests.hostile.test_faults import tiny
from tests.support import FAST, WORD, add, add_text, content, made_file, new_vault, reopen

__all__ = ["tiny"]
SECRET = Passphrase(WORD)


class Jumping:
    """A clock that goes where it likes."""

    def __init__(self) -> None:
        years = (2026, 1980, 2038, 2026, 9998, 1970, 2026)
        self._years = itertools.cycle(years)

    def now(self) -> Moment:
        return Moment(utc=datetime(next(self._years), 2, 28, 23, 59, 59, tzinfo=UTC), offset_minutes=-720)


def test_a_clock_that_jumps_back_and_years_ahead_loses_nothing_and_is_said_as_it_was(tmp_path: Path) -> None:
    with Vault.create(tmp_path / "v", SECRET, kdf=FAST, clock=Jumping()) as vault:
        items = [add_text(vault, f"text {number}") for number in range(8)]
        vault.describe(items[0], note="n")
        vault.back_up(tmp_path / "b")
        assert len({one.event.moment.utc.year for one in vault.events()}) > 3
        assert [one.number for one in vault.items(Query())] == list(range(8, 0, -1))
        assert vault.verify().unchanged
    with reopen(tmp_path / "v") as vault:
        assert vault.verify().unchanged
        assert vault.backup_state().last is not None
    assert Vault.restore(tmp_path / "b", tmp_path / "new", SECRET).items == 8


def test_a_drive_that_goes_away_and_comes_back(tmp_path: Path) -> None:
    (tmp_path / "drive").mkdir()
    place, gone = tmp_path / "drive" / "v", tmp_path / "gone"
    vault = new_vault(place)
    item = add_text(vault, "kept")
    place.rename(gone)
    with pytest.raises(DriveError):
        vault.add_bytes(b"lost", "n")
    with pytest.raises(DriveError):
        list(vault.add_files([made_file(tmp_path, "f", 100)]))
    with pytest.raises(DriveError):
        vault.add_recovery_words()
    gone.rename(place)
    added = add_text(vault, "again")
    assert vault.verify().unchanged
    vault.lock()
    with reopen(place) as again:
        assert {one.id for one in again.items(Query())} == {item, added}
        assert again.verify().unchanged


@pytest.mark.skipif(os.name != "posix", reason="a process is stopped by a signal here")
def test_sleep_in_mid_write(tmp_path: Path) -> None:
    """Stopped again and again while it saves, as by a laptop's lid: it goes on as if nothing had been."""
    with new_vault(tmp_path / "v", "first"):
        pass
    for number in range(60):
        made_file(tmp_path / "s", f"{number:03}", 20_000 * (number % 5))
    words = [sys.executable, "-c", WORKER, str(tmp_path / "v"), "add", "0", "first", str(tmp_path / "s")]
    with subprocess.Popen(words, stdout=subprocess.PIPE) as process:
        while process.poll() is None:
            process.send_signal(signal.SIGSTOP)
            time.sleep(0.01)
            process.send_signal(signal.SIGCONT)
            time.sleep(0.03)
        assert process.stdout is not None
        said = process.stdout.read().decode().splitlines()
    assert process.returncode == 0
    with reopen(tmp_path / "v", "first") as vault:
        saved = {line.split()[1] for line in said if line.startswith("saved")}
        assert len(saved) == 60
        assert {str(one.id) for one in vault.items(Query(limit=0))} == saved
        assert vault.verify().unchanged


def test_two_copies_of_the_app_on_one_vault_or_one_backup(tmp_path: Path) -> None:
    with new_vault(tmp_path / "v") as vault:
        with pytest.raises(VaultBusyError):
            reopen(tmp_path / "v")
        with pytest.raises(VaultBusyError):
            Vault.rebuild(tmp_path / "v", SECRET)
        with pytest.raises(VaultBusyError):
            Vault.check(tmp_path / "v", SECRET)
        vault.back_up(tmp_path / "b")
        clone = Path(shutil.copytree(tmp_path / "v", tmp_path / "clone"))
        with reopen(clone) as other:
            from evidence_vault.store.lock import VaultLock

            lock = VaultLock(tmp_path / "b")
            try:
                with pytest.raises(VaultBusyError):
                    other.back_up(tmp_path / "b")
            finally:
                lock.release()
            other.back_up(tmp_path / "b")


NAMES = [
    "名前と写真.jpg",
    "사진 파일.png",
    "صورة.jpg",
    "תמונה.jpg",
    "изображение ё.jpg",
    "รูปภาพ.jpg",
    "चित्र.jpg",
    "e\u0301 decomposed.txt",
    "\u202egpj.exe",
    "zero\u200bwidth\u2060.txt",
    "😀👩‍👩‍👧‍👦🏳️‍🌈.png",
    "new\nline\tand\x1b[31mcolour.txt",
    "-rf --help",
    "  spaces  ",
    "CON.txt",
    "trailing dot.",
    "quote'\"`$(x)&;|<>*?",
    "a" * 255,
    "あ" * 85,
    b"not \xff\xfe utf-8".decode("utf-8", "surrogateescape"),
]


@pytest.mark.skipif(sys.platform != "linux", reason="other systems do not allow all of these names")
def test_names_in_every_script_and_as_long_as_they_get(tmp_path: Path) -> None:
    (tmp_path / "s").mkdir()
    for number, name in enumerate(NAMES):
        (tmp_path / "s" / name).write_bytes(b"%d" % number)
    with new_vault(tmp_path / "v") as vault:
        saved = add(vault, tmp_path / "s")
        assert len(saved) == len(NAMES)
        vault.back_up(tmp_path / "b")
        assert vault.verify().unchanged
        names = {one.content.file_name for one in vault.items(Query(limit=0)) if one.content}
        assert set(NAMES[:-1]) <= names
    Vault.restore(tmp_path / "b", tmp_path / "new", SECRET)
    with reopen(tmp_path / "new") as vault:
        assert {one.content.file_name for one in vault.items(Query(limit=0)) if one.content} == names
        assert len(vault.items(Query(text="写真"))) == 1
        assert vault.verify().unchanged


def test_a_vault_and_a_backup_at_the_end_of_a_very_long_path(tmp_path: Path) -> None:
    deep = tmp_path.joinpath(*["d" * 100] * 3)
    deep.mkdir(parents=True)
    with new_vault(deep / "v") as vault:
        item = add(vault, made_file(deep, "f" * 200, 5000))[0].id
        vault.back_up(deep / "b")
        assert vault.verify().unchanged
    Vault.restore(deep / "b", deep / "new", SECRET)
    (deep / "v" / "index.db").unlink()
    assert Vault.check(deep / "v", SECRET, repair=True).left is not None
    for place in ("v", "new"):
        with reopen(deep / place) as vault:
            assert len(content(vault, item)) == 5000


def test_a_path_that_the_database_cannot_take_is_refused_by_name(tmp_path: Path) -> None:
    deep = tmp_path.joinpath(*["d" * 100] * 9)
    deep.mkdir(parents=True)
    with pytest.raises(DriveError):
        new_vault(deep / "v")
    assert not list((deep / "v").iterdir())


def test_a_stick_that_fills_up_under_a_backup_or_a_restore(tiny: Path, tmp_path: Path) -> None:
    with new_vault(tmp_path / "v") as vault:
        add_text(vault, "small")
        vault.back_up(tiny / "b")
        add(vault, *[made_file(tmp_path, f"f{number}", 900_000) for number in range(12)])
        with pytest.raises(DiskFullError):
            vault.back_up(tiny / "b")
        assert Vault.rehearse(tiny / "b", SECRET, count=5).items == 1
        assert vault.verify().unchanged
        vault.back_up(tmp_path / "large")
        shutil.rmtree(tiny / "b")
        with pytest.raises(DiskFullError):
            Vault.restore(tmp_path / "large", tiny / "new", SECRET)
        assert not (tiny / "new").exists()
        assert Vault.rehearse(tmp_path / "large", SECRET, count=50).problems == ()


def test_the_clock_stands_still_for_a_thousand_events(tmp_path: Path) -> None:
    class Still:
        def now(self) -> Moment:
            return Moment(utc=datetime(2026, 1, 1, tzinfo=UTC) + timedelta(0), offset_minutes=0)

    with Vault.create(tmp_path / "v", SECRET, kdf=FAST, clock=Still()) as vault:
        for number in range(30):
            add_text(vault, str(number))
        assert vault.verify().unchanged
