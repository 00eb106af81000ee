"""A backup's or restore's drive that is full, failing, read-only or pulled out, at each step of the way."""

from __future__ import annotations

import errno
import os
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from evidence_vault.errors import DiskFullError, DriveError, SystemFaultError
from evidence_vault.vault import Passphrase, Vault
from tests.hostile.tally import tally
from tests.support import WORD, files_of, made_file, new_vault

FAULTS = {errno.ENOSPC: DiskFullError, errno.EIO: DriveError, errno.EROFS: DriveError}
SECRET = Passphrase(WORD)
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="which file is synced is looked up in /proc")


class Drive:
    """Everything under `root`, whose `at`-th step does something else instead; all steps are counted."""

    def __init__(self, root: Path, at: int, instead: Callable[[], None]) -> None:
        self.root, self.count, self._at, self._instead = root, 0, at, instead

    def step(self, path: Path) -> None:
        if path.is_relative_to(self.root):
            self.count += 1
            if self.count == self._at:
                self._instead()


class FileOn:
    """A file of the drive, each write of which is a step."""

    def __init__(self, real: Any, path: Path, drive: Drive) -> None:
        self._real, self._path, self._drive = real, path, drive

    def write(self, data: Any) -> Any:
        self._drive.step(self._path)
        return self._real.write(data)

    def __enter__(self) -> FileOn:
        return self

    def __exit__(self, *_: object) -> None:
        self._real.close()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._real, name)


@contextmanager
def on(drive: Drive) -> Iterator[None]:
    """Every file opened for writing, write, fsync, rename and folder made on the drive is a step."""
    opened, replace, mkdir, fsync = Path.open, Path.replace, Path.mkdir, os.fsync

    def open_(self: Path, mode: str = "r", *given: Any, **named: Any) -> Any:
        if not set(mode) & set("wxa+"):
            return opened(self, mode, *given, **named)
        drive.step(self)
        return FileOn(opened(self, mode, *given, **named), self, drive)

    def replace_(self: Path, target: Any) -> Any:
        drive.step(self)
        return replace(self, target)

    def mkdir_(self: Path, *given: Any, **named: Any) -> None:
        if not named.get("parents"):  # `filelock` does that where its folder is missing; ours never do
            drive.step(self)
        mkdir(self, *given, **named)

    def fsync_(descriptor: int) -> None:
        drive.step(Path(f"/proc/self/fd/{descriptor}").readlink())
        fsync(descriptor)

    with pytest.MonkeyPatch.context() as broken:
        for target, name, new in (
            (Path, "open", open_), (Path, "replace", replace_), (Path, "mkdir", mkdir_), (os, "fsync", fsync_),
        ):  # fmt: skip
            broken.setattr(target, name, new)
        yield


def failing(number: int) -> Callable[[], None]:
    def fail() -> None:
        raise OSError(number, "injected")

    return fail


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    """Three files in it."""
    with new_vault(tmp_path / "v") as made:
        list(made.add_files([made_file(tmp_path, name, 30_000) for name in ("a", "b", "c")]))
        yield made


def backed_up(vault: Vault, drive: Path) -> Path:
    """The drive with a first generation on it, and two files in the vault that came after."""
    drive.mkdir()
    vault.back_up(drive / "b")
    for number in range(2):
        vault.add_bytes(f"later {number}".encode() * 9000, f"{number}.txt")
    return drive


@pytest.mark.parametrize("number", FAULTS)
def test_a_failing_drive_at_each_step_of_a_backup(vault: Vault, tmp_path: Path, number: int) -> None:
    first = backed_up(vault, tmp_path / "first")
    at, tried = 1, 0
    while True:
        place = Path(shutil.copytree(first, tmp_path / f"drive{at}"))
        drive = Drive(place, at, failing(number))
        with on(drive):
            try:
                vault.back_up(place / "b")
                break
            except SystemFaultError as error:
                assert type(error) is FAULTS[number]  # noqa: PT017 - the last round raises nothing
                assert "backup" in error.what  # noqa: PT017
                assert "earlier backups there are as they were" in error.safe  # noqa: PT017
        assert Vault.rehearse(place / "b", SECRET, count=99).items in {3, 5}
        assert Vault.rehearse(place / "b", SECRET, generation=1, count=99).problems == ()
        assert not list((place / "b" / "objects").rglob("*.part"))
        done = vault.back_up(place / "b")  # the drive is well again
        assert done.problems == ()
        whole = Vault.rehearse(place / "b", SECRET, count=99)
        assert (whole.items, whole.problems) == (5, ())
        shutil.rmtree(place)
        at += 1 if at < 6 else 4
        tried += 1
    assert tried > 8
    tally("faults", tried)
    assert vault.verify().unchanged


def test_a_drive_pulled_out_at_each_step_of_a_backup(vault: Vault, tmp_path: Path) -> None:
    """From then on its folder is not there; nothing may be written where it was, which is another drive now."""
    first = backed_up(vault, tmp_path / "first")
    at, tried = 1, 0
    while True:
        place, pocket = Path(shutil.copytree(first, tmp_path / f"drive{at}")), tmp_path / f"pocket{at}"
        drive = Drive(place, at, lambda place=place, pocket=pocket: place.rename(pocket))  # type: ignore[misc]
        with on(drive):
            try:
                vault.back_up(place / "b")
                ended = place if place.exists() else pocket  # pulled out after the last step that needs it
            except DriveError as error:
                ended = pocket
                assert "The drive of the backup" in error.what  # noqa: PT017
                assert not place.exists()
        if drive.count < at:
            break
        assert Vault.rehearse(ended / "b", SECRET, count=99).items in {3, 5}
        assert Vault.rehearse(ended / "b", SECRET, generation=1, count=99).problems == ()
        vault.back_up(ended / "b")
        assert Vault.rehearse(ended / "b", SECRET, count=99).items == 5
        shutil.rmtree(ended)
        at += 1 if at < 6 else 4
        tried += 1
    assert tried > 8
    tally("faults", tried)
    assert vault.verify().unchanged


@pytest.mark.parametrize("number", FAULTS)
def test_a_failing_drive_at_each_step_of_a_restore(vault: Vault, tmp_path: Path, number: int) -> None:
    backup = backed_up(vault, tmp_path / "first") / "b"
    vault.back_up(backup)
    before = files_of(backup)
    at, tried = 1, 0
    while True:
        place = tmp_path / f"place{at}"
        place.mkdir()
        drive = Drive(place, at, failing(number))
        with on(drive):
            try:
                Vault.restore(backup, place / "new", SECRET)
                break
            except SystemFaultError as error:
                assert type(error) is FAULTS[number]  # noqa: PT017 - the last round raises nothing
        assert not list(place.iterdir())
        tried += 1
        at += 1 if at < 6 else 4
    assert tried > 8
    tally("faults", tried)
    assert files_of(backup) == before
    with Vault.open(place / "new", SECRET) as restored:
        assert restored.verify().unchanged


def test_one_file_of_the_vault_that_cannot_be_read_is_named_and_the_rest_is_backed_up(
    vault: Vault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from evidence_vault.vault.backup import folder as backup_folder

    real, calls = backup_folder._opened, [0]

    def opened(source: Path) -> Any:
        calls[0] += 1
        return Unreadable(real(source)) if calls[0] == 2 else real(source)

    monkeypatch.setattr(backup_folder, "_opened", opened)
    made = vault.back_up(tmp_path / "backup")
    assert [one.finding.value for one in made.problems] == ["object-damaged"]
    assert "cannot be read" in made.problems[0].detail
    assert made.copied == 2
    monkeypatch.undo()
    assert vault.back_up(tmp_path / "backup").copied == 1
    assert Vault.rehearse(tmp_path / "backup", SECRET, count=9).problems == ()


class Unreadable:
    """A file on a sector that is gone."""

    def __init__(self, real: Any) -> None:
        self._real = real

    def read(self, _: int) -> bytes:
        raise OSError(errno.EIO, "injected")

    def __enter__(self) -> Unreadable:
        return self

    def __exit__(self, *_: object) -> None:
        self._real.close()


def test_a_backup_is_never_begun_on_another_drive_in_place_of_the_one_that_is_gone(
    vault: Vault, tmp_path: Path
) -> None:
    with pytest.raises(DriveError):
        vault.back_up(tmp_path / "stick that is not there" / "b")
    assert not (tmp_path / "stick that is not there").exists()
