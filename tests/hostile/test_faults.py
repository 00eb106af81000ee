"""A disk that is full, failing or read-only at any step: said by name, and nothing acknowledged is lost."""

from __future__ import annotations

import errno
import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import apsw
import pytest

from evidence_vault.errors import DiskFullError, DriveError, SystemFaultError, VaultBusyError
from evidence_vault.model import AddDetails, ItemId, Query, Saved
from evidence_vault.store import atomic, journal, objectfile, objects
from evidence_vault.vault import Passphrase, adding
from tests.hostile.tally import tally
from tests.support import WORD, add, add_text, content, made_file, new_vault, reopen

FAULTS = {errno.ENOSPC: DiskFullError, errno.EIO: DriveError, errno.EROFS: DriveError}


class Faults:
    """Fails the `at`-th call of what it wraps, once or from then on, and counts them all."""

    def __init__(self, at: int, make: Callable[[], Exception], *, lasting: bool) -> None:
        self.count, self._at, self._make, self._lasting = 0, at, make, lasting

    def step(self) -> None:
        self.count += 1
        if self.count == self._at or (self._lasting and self.count > self._at):
            raise self._make()

    def wrap(self, real: Callable[..., Any]) -> Callable[..., Any]:
        def call(*given: Any, **named: Any) -> Any:
            mode = str(named.get("mode", given[1] if len(given) > 1 else "r"))
            if real.__name__ != "open" or set(mode) & set("wxa+"):
                self.step()
            return real(*given, **named)

        return call


class FaultyConnection:
    """The index's writer, one of whose statements fails."""

    def __init__(self, real: apsw.Connection, faults: Faults) -> None:
        self._real, self._faults = real, faults

    def execute(self, sql: str, *given: Any, **named: Any) -> Any:
        if sql != "ROLLBACK":
            self._faults.step()
        return self._real.execute(sql, *given, **named)

    def executemany(self, *given: Any) -> Any:
        self._faults.step()
        return self._real.executemany(*given)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._real, name)


def os_error(number: int) -> Callable[[], Exception]:
    return lambda: OSError(number, "injected")


def broken_files(monkeypatch: pytest.MonkeyPatch, faults: Faults) -> None:
    """Every write, fsync, rename, folder made and file opened of the store."""
    for target, name in (
        (os, "fsync"),
        (os, "fdatasync"),
        (Path, "rename"),
        (Path, "replace"),
        (Path, "mkdir"),
        (Path, "open"),
        (objectfile, "_create"),
        (objects, "fsync_folder"),
        (atomic, "fsync_folder"),
        (journal, "_write_all"),
    ):
        monkeypatch.setattr(target, name, faults.wrap(getattr(target, name)))

    def write(self: Any, data: memoryview) -> int | None:
        with atomic.drive_errors():
            faults.step()
            return self._file.write(data)  # type: ignore[no-any-return]

    monkeypatch.setattr(objectfile.NewFile, "write", write)
    # A file object that is no descriptor of its own goes through `write` alone.
    monkeypatch.delattr(objectfile.NewFile, "fileno", raising=False)


def holds(folder: Path, acknowledged: dict[ItemId, bytes]) -> None:
    with reopen(folder) as vault:
        for item, data in acknowledged.items():
            assert content(vault, item) == data
        kept = {one.id for one in vault.items(Query(limit=0)) if one.content}
        assert kept == acknowledged.keys()
        report = vault.verify()
        assert report.unchanged, report.problems


@pytest.mark.parametrize("number", FAULTS)
@pytest.mark.parametrize("lasting", [False, True])
def test_a_failing_file_layer_at_every_step(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, lasting: bool
) -> None:
    (tmp_path / "s").mkdir()
    before = made_file(tmp_path / "s", "before", 4000)
    paths = [made_file(tmp_path / "s", f"f{n}", size) for n, size in enumerate([0, 3000, 70_000, 3 << 20])]
    at, failed = 1, 0
    while True:
        folder = tmp_path / f"v{at}"
        vault = new_vault(folder)
        bytes_of = {path.name: path.read_bytes() for path in (before, *paths)}
        acknowledged = {one.id: bytes_of[one.name] for one in add(vault, before)}
        faults = Faults(at, os_error(number), lasting=lasting)
        with monkeypatch.context() as broken:
            broken_files(broken, faults)
            broken.setattr(adding, "GROUP_FILES", 2)
            broken.setattr(adding, "WORKERS", 1)
            try:
                for one in vault.add_files(paths):
                    assert isinstance(one, Saved), one
                    acknowledged[one.id] = bytes_of[one.name]
            except SystemFaultError as error:
                assert type(error) is FAULTS[number]  # noqa: PT017 - the last round raises nothing
                failed += 1
        vault.lock()
        holds(folder, acknowledged)
        if faults.count < at:
            break
        at += 1 if at < 6 else 3
        shutil.rmtree(folder)
    assert failed > 5
    tally("faults", failed)


DATABASE = {
    apsw.FullError: DiskFullError,
    apsw.IOError: DriveError,
    apsw.ReadOnlyError: DriveError,
    apsw.BusyError: VaultBusyError,
}


@pytest.mark.parametrize("made", DATABASE)
def test_a_failing_index_at_every_statement(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, made: type[Exception]
) -> None:
    """Every act that commits, failed at its n-th statement: the error by name, and the act did not happen."""
    session = apsw.Session
    monkeypatch.setattr(apsw, "Session", lambda one, name: session(getattr(one, "_real", one), name))
    with new_vault(tmp_path / "v") as vault:
        case, item = vault.new_case("one").id, add_text(vault, "kept")
        second = add_text(vault, "second")
        acts: list[Callable[[], Any]] = [
            lambda: vault.add_bytes(b"new", "n", AddDetails(case=case, tags=("t",))),
            lambda: vault.add_link("https://example.org"),
            lambda: vault.describe(item, note="changed", tags=("x",)),
            lambda: vault.new_case("two"),
            lambda: vault.edit_case(case, name="other"),
            lambda: vault.put_in_case(case, [item, second]),
            lambda: vault.new_account("p", "h"),
            lambda: vault.record_viewed(item),
            lambda: vault.add_passphrase(Passphrase("new")),
        ]
        real = vault._core.index._writer
        assert real is not None
        for act in acts:
            before = (vault.checkpoint().body, vault.items(Query()), vault.cases(), vault.accounts(), vault.slots())
            at = 1
            while True:
                faults = Faults(at, made, lasting=False)
                vault._core.index._writer = FaultyConnection(real, faults)  # type: ignore[assignment]
                try:
                    act()
                    done = True
                except DATABASE[made]:
                    done = False
                finally:
                    vault._core.index._writer = real
                if done:
                    assert faults.count < at
                    break
                after = (
                    vault.checkpoint().body,
                    vault.items(Query()),
                    vault.cases(),
                    vault.accounts(),
                    vault.slots(),
                )
                assert after == before
                at += 1
            assert at > 3
            tally("faults", at - 1)
            assert vault.checkpoint().body != before[0]
        assert vault.verify().unchanged
    with reopen(tmp_path / "v", "new") as vault:
        assert vault.verify().unchanged


@pytest.mark.parametrize("number", FAULTS)
def test_creating_on_a_failing_disk_is_named_and_can_be_tried_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    at = 1
    while True:
        faults = Faults(at, os_error(number), lasting=False)
        with monkeypatch.context() as broken:
            for target, name in ((os, "fsync"), (Path, "replace"), (Path, "mkdir"), (Path, "open")):
                broken.setattr(target, name, faults.wrap(getattr(target, name)))
            try:
                new_vault(tmp_path / "v").lock()
                break
            except SystemFaultError as error:
                assert type(error) is FAULTS[number]  # noqa: PT017 - the last round raises nothing
        assert not (tmp_path / "v" / "header").exists()
        at += 1
    assert at > 5
    with reopen(tmp_path / "v") as vault:
        assert vault.verify().unchanged


def test_an_object_that_cannot_be_read_is_named_with_its_exhibit(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with new_vault(tmp_path / "v") as vault:
        item = vault.add_bytes(os.urandom(100_000), "a").id
        add_text(vault, "fine")

        real = objectfile._opened

        def opened(path: Any, kind: type[Any]) -> Any:
            class Bad(kind):
                def readinto(self, buffer: Any) -> int:
                    if os.fstat(self.fileno()).st_size > 90_000:
                        with atomic.drive_errors():
                            raise OSError(errno.EIO, "bad sector")
                    return int(super().readinto(buffer))

            return real(path, Bad)

        monkeypatch.setattr(objectfile, "_opened", opened)
        for deep in (True, False):
            report = vault.verify(deep=deep)
            assert [(one.item, one.finding.value) for one in report.problems] == [(item, "object-damaged")]
            assert "unreadable" in report.problems[0].detail
        with pytest.raises(DriveError):
            content(vault, item)


@pytest.fixture
def tiny(tmp_path: Path) -> Iterator[Path]:
    """A real disk of 6 MB."""
    if os.name != "posix" or os.geteuid() != 0 or shutil.which("mount") is None:
        pytest.skip("mounting a small disk needs mount and its rights")
    folder = tmp_path / "disk"
    folder.mkdir()
    done = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=6m", "tmpfs", folder], check=False, capture_output=True
    )
    if done.returncode != 0:
        pytest.skip("mount: a small disk may not be mounted here")
    yield folder
    subprocess.run(["umount", "-l", folder], check=True)


def test_a_real_disk_that_fills_up(tiny: Path, tmp_path: Path) -> None:
    vault = new_vault(tiny / "v")
    acknowledged: dict[ItemId, bytes] = {}
    paths = [made_file(tmp_path, f"f{n}", 300_000) for n in range(40)]

    def fill() -> None:
        for path in paths:
            for one in add(vault, path):
                acknowledged[one.id] = path.read_bytes()

    with pytest.raises(DiskFullError):
        fill()
    assert len(acknowledged) > 5
    while True:  # to the last byte
        try:
            vault.add_link("https://example.org/" + "x" * 3000)
        except DiskFullError:
            break
    with pytest.raises(DiskFullError):
        vault.describe(next(iter(acknowledged)), note="n" * 200_000)
    assert vault.verify().unchanged
    for item, data in acknowledged.items():
        assert content(vault, item) == data
    slots = vault.slots()
    try:
        vault.change_passphrase(Passphrase("new"), old=Passphrase(WORD))
        secret = "new"
    except DiskFullError:
        assert [one.id for one in vault.slots()] == [one.id for one in slots]
        secret = WORD
    vault.lock()
    subprocess.run(["mount", "-o", "remount,size=40m", tiny], check=True)
    with reopen(tiny / "v", secret) as again:
        assert again.verify().unchanged
        for item, data in acknowledged.items():
            assert content(again, item) == data
        add(again, *paths)


def test_a_real_disk_that_becomes_read_only(tiny: Path, tmp_path: Path) -> None:
    with new_vault(tiny / "v") as vault:
        item = add_text(vault, "kept")
    subprocess.run(["mount", "-o", "remount,ro", tiny], check=True)
    with pytest.raises(DriveError):
        reopen(tiny / "v")
    with pytest.raises(DriveError):
        new_vault(tiny / "other")
    subprocess.run(["mount", "-o", "remount,rw", tiny], check=True)
    with reopen(tiny / "v") as vault:
        assert content(vault, item) == b"kept"
        assert vault.verify().unchanged
