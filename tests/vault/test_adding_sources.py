"""Sources that are odd: folders, what cannot be read, strange times, and files that change while they are read."""

from __future__ import annotations

import os
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from evidence_vault.model import (
    Declined,
    Saved,
)
from evidence_vault.sources import files as sources
from evidence_vault.vault import Vault, adding, staging
from tests.support import add, made_file, objects


def test_folders_are_walked_and_links_to_folders_are_not(vault: Vault, source: Path) -> None:
    made_file(source, "a/b/c.txt", 3)
    made_file(source, "a/d.txt", 3)
    (source / "a" / "loop").symlink_to(source, target_is_directory=True)
    (source / "file-link").symlink_to(source / "a" / "d.txt")
    assert [one.name for one in add(vault, source)] == ["file-link", "d.txt", "c.txt"]
    assert add(vault, source / "file-link")[0].name == "file-link"


def test_what_is_no_readable_file_is_declined_by_name_and_the_rest_is_taken(vault: Vault, source: Path) -> None:
    os.mkfifo(source / "pipe")
    (source / "dangling").symlink_to(source / "nowhere")
    (source / "loop").symlink_to(source / "loop")
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(source / "s"))
        good = made_file(source, "good", 10)
        bad = [
            source / "pipe",
            source / "dangling",
            source / "loop",
            source / "s",
            source / "absent",
            Path("/dev/null"),
            Path("a\0b"),
        ]
        for results in (
            list(vault.add_files([*bad, good])),
            list(vault.add_files([good, *bad])),
        ):
            declined = [one for one in results if isinstance(one, Declined)]
            assert [one.path for one in declined] == bad
            assert {one.code for one in declined} == {"unreadable-source"}
            assert [one.name for one in results if isinstance(one, Saved)] == ["good"]
        whole = list(vault.add_files([source]))
    assert {one.path.name for one in whole if isinstance(one, Declined)} == {"pipe", "dangling", "loop", "s"}
    assert vault.verify().unchanged


def test_a_folder_that_cannot_be_listed_is_declined_by_name(
    vault: Vault, source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made_file(source, "shut/secret", 5)
    made_file(source, "good", 5)
    real = os.scandir

    def scandir(path: str) -> Iterator[os.DirEntry[str]]:
        if str(path).endswith("shut"):
            raise PermissionError(13, "no", str(path))
        return real(path)

    monkeypatch.setattr(os, "scandir", scandir)
    results = list(vault.add_files([source]))
    assert [one.path.name for one in results if isinstance(one, Declined)] == ["shut"]
    assert [one.name for one in results if isinstance(one, Saved)] == ["good"]


def test_times_that_no_calendar_holds_do_no_harm(vault: Vault, source: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = made_file(source, "a", 5)
    real = os.fstat

    class Odd:
        def __init__(self, status: os.stat_result) -> None:
            self._status = status
            self.st_mtime_ns = 2**40 * 10**9

        def __getattr__(self, name: str) -> object:
            return getattr(self._status, name)

    monkeypatch.setattr(sources.os, "fstat", lambda descriptor: Odd(real(descriptor)))
    (saved,) = add(vault, path)
    monkeypatch.undo()
    item = vault.item(saved.id)
    assert item.content is not None
    assert item.content.modified == ""


def test_a_file_that_changes_while_it_is_read_is_declined_and_nothing_of_it_kept(
    vault: Vault, source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def grow(path: Path) -> None:
        with path.open("ab") as file:
            file.write(b"more")

    def touch(path: Path) -> None:
        os.utime(path, (1, 1))

    for change in (grow, touch, lambda path: os.truncate(path, 10)):
        changing, steady = made_file(source, "changing", 300_000), made_file(source, "steady", 10)
        real = adding.Group.stage

        def stage(
            self: adding.Group,
            stream: object,
            path: Path = changing,
            change: object = change,
            real: object = real,
            **more: object,
        ) -> object:
            result = real(self, stream, **more)  # type: ignore[operator]
            if result.size > 100:
                change(path)  # type: ignore[operator]
            return result

        monkeypatch.setattr(adding.Group, "stage", stage)
        before = len(objects(vault))
        results = list(vault.add_files([changing, steady]))
        monkeypatch.undo()
        assert [one.code for one in results if isinstance(one, Declined)] == ["source-changed"]
        assert [one.name for one in results if isinstance(one, Saved)] == ["steady"]
        assert len(objects(vault)) <= before + 1
        changing.unlink()
    report = vault.verify()
    assert report.unchanged
    assert report.notes == ()


def test_a_file_that_cannot_be_read_to_its_end_is_declined(
    vault: Vault, source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Failing:
        def __init__(self, stream: object) -> None:
            self._stream, self._left = stream, 2

        def readinto(self, buffer: memoryview) -> int:
            self._left -= 1
            if self._left < 0:
                raise OSError(5, "bad sector")
            return self._stream.readinto(buffer)  # type: ignore[attr-defined, no-any-return]

        def __getattr__(self, name: str) -> object:
            return getattr(self._stream, name)

    path = made_file(source, "a", 5 << 20)
    real = staging.open_source

    def opened(path: Path) -> sources.OpenSource:
        found = real(path)
        object.__setattr__(found, "stream", Failing(found.stream))
        return found

    monkeypatch.setattr(staging, "open_source", opened)
    (result,) = vault.add_files([path])
    assert isinstance(result, Declined)
    monkeypatch.undo()
    assert objects(vault) == []
