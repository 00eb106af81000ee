"""write_new_file: whole or not at all, and never in place of something else."""

from __future__ import annotations

import errno
import hashlib
import os
import stat
import zipfile
from pathlib import Path
from typing import BinaryIO

import pytest

from evidence_vault.errors import DiskFullError, DriveError, UserCancelled, WouldOverwriteError
from exporters.common import write_new_file


def put(data: bytes) -> object:
    def produce(stream: BinaryIO) -> None:
        stream.write(data)

    return produce


def test_writes_and_tells_what(tmp_path: Path) -> None:
    data = b"exhibit" * 10_000
    written = write_new_file(tmp_path / "a.bin", put(data))  # type: ignore[arg-type]
    assert (written.size, written.sha256) == (len(data), hashlib.sha256(data).hexdigest())
    assert written.path.read_bytes() == data
    assert os.name != "posix" or stat.S_IMODE(written.path.stat().st_mode) == 0o600
    assert [one.name for one in tmp_path.iterdir()] == ["a.bin"]


@pytest.mark.parametrize("fault", [UserCancelled(), ValueError("x"), KeyboardInterrupt()])
def test_a_failure_leaves_nothing(tmp_path: Path, fault: BaseException) -> None:
    def produce(stream: BinaryIO) -> None:
        stream.write(b"half")
        raise fault

    with pytest.raises(type(fault)):
        write_new_file(tmp_path / "a.bin", produce)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("taken", ["a.bin", "a.bin.part"])
def test_what_is_there_stays(tmp_path: Path, taken: str) -> None:
    (tmp_path / taken).write_bytes(b"hers")
    with pytest.raises(WouldOverwriteError):
        write_new_file(tmp_path / "a.bin", put(b"new"))  # type: ignore[arg-type]
    assert {one.name: one.read_bytes() for one in tmp_path.iterdir()} == {taken: b"hers"}


def test_a_name_taken_meanwhile_stays(tmp_path: Path) -> None:
    def produce(stream: BinaryIO) -> None:
        stream.write(b"new")
        (tmp_path / "a.bin").write_bytes(b"hers")

    with pytest.raises(WouldOverwriteError):
        write_new_file(tmp_path / "a.bin", produce)
    assert {one.name: one.read_bytes() for one in tmp_path.iterdir()} == {"a.bin": b"hers"}


def test_a_dangling_link_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "a.bin").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(WouldOverwriteError):
        write_new_file(tmp_path / "a.bin", put(b"new"))  # type: ignore[arg-type]
    assert not (tmp_path / "elsewhere").exists()


@pytest.mark.parametrize("meanwhile", [False, True])
def test_a_drive_without_hard_links(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, meanwhile: bool) -> None:
    def refuse(*_: object, **__: object) -> None:
        if meanwhile:
            (tmp_path / "a.bin").write_bytes(b"hers")
        raise OSError(errno.EPERM, "no links here")

    monkeypatch.setattr(os, "link", refuse)
    if meanwhile:
        with pytest.raises(WouldOverwriteError):
            write_new_file(tmp_path / "a.bin", put(b"new"))  # type: ignore[arg-type]
    else:
        write_new_file(tmp_path / "a.bin", put(b"new"))  # type: ignore[arg-type]
    assert {one.name: one.read_bytes() for one in tmp_path.iterdir()} == {"a.bin": b"hers" if meanwhile else b"new"}


@pytest.mark.parametrize(("number", "error"), [(errno.ENOSPC, DiskFullError), (errno.EIO, DriveError)])
def test_faults_of_the_drive_have_names(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, error: type[Exception]
) -> None:
    def fail(_: int) -> None:
        raise OSError(number, "fault")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(error):
        write_new_file(tmp_path / "a.bin", put(b"new"))  # type: ignore[arg-type]
    assert list(tmp_path.iterdir()) == []


def test_a_missing_folder_has_a_name(tmp_path: Path) -> None:
    with pytest.raises(DriveError):
        write_new_file(tmp_path / "none" / "a.bin", put(b"new"))  # type: ignore[arg-type]


def test_a_zip_can_be_streamed_into_it(tmp_path: Path) -> None:
    def produce(stream: BinaryIO) -> None:
        with zipfile.ZipFile(stream, "w") as made:
            made.writestr("name", "value")

    written = write_new_file(tmp_path / "a.zip", produce)
    with zipfile.ZipFile(written.path) as made:
        assert made.read("name") == b"value"
        assert made.testzip() is None
