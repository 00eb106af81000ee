"""Additions and checks that helper processes do are the same as those done here, whatever becomes of the helpers."""

from __future__ import annotations

import errno
import os
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from evidence_vault.errors import DiskFullError, DriveError, UserCancelled, VaultLockedError
from evidence_vault.helpers import process, sealing
from evidence_vault.helpers.crew import Crew
from evidence_vault.model import Declined, Query, Saved
from evidence_vault.ports import NeverCancelled
from evidence_vault.store import objectfile
from evidence_vault.store.objects import Group, ObjectStore
from evidence_vault.vault import Vault, adding, objectcheck, staging
from tests.support import Cancel, content, made_file, objects, reopen, said

MIB = 1 << 20
SIZES = (1, 4095, 65_536, 65_537, MIB - 1, MIB, MIB + 1, 3 * MIB)


@pytest.fixture(autouse=True)
def _helped(monkeypatch: pytest.MonkeyPatch) -> None:
    """However little there is to do, helpers do it."""
    monkeypatch.setattr(adding, "HELPED_FILES", 1)
    monkeypatch.setattr(objectcheck, "HELPED_BYTES", 0)
    monkeypatch.setattr(staging, "JOB_FILES", 3)
    monkeypatch.setattr(objectcheck, "JOB_FILES", 3)


@pytest.fixture
def crews(monkeypatch: pytest.MonkeyPatch) -> list[Crew]:
    """Every crew that was made."""
    made: list[Crew] = []
    real = Crew.__init__

    def init(self: Crew, *given: Any) -> None:
        real(self, *given)
        made.append(self)

    monkeypatch.setattr(Crew, "__init__", init)
    return made


def forbid(monkeypatch: pytest.MonkeyPatch, kind: type, name: str) -> None:
    def forbidden(*_: object, **__: object) -> None:
        raise AssertionError(f"{name} was done here")

    monkeypatch.setattr(kind, name, forbidden)


def dying(monkeypatch: pytest.MonkeyPatch, after: int) -> None:
    """All helpers are killed when this many jobs have been given."""
    real, given = Crew.submit, [0]

    def submit(self: Crew, job: Sequence[bytes]) -> process.Answer:
        given[0] += 1
        answer = real(self, job)
        if given[0] >= after:
            for helper in self.helpers:
                helper._process.kill()
        return answer

    monkeypatch.setattr(Crew, "submit", submit)


def pictures(source: Path) -> list[Path]:
    return [made_file(source, f"{size}.bin", size) for size in SIZES]


def test_files_come_in_as_they_are_and_nothing_is_done_here(
    vault: Vault, source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths = pictures(source)
    (source / "mark.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(3000))
    told: list[tuple[int, int]] = []
    with monkeypatch.context() as patched:
        forbid(patched, Group, "stage")
        found = list(
            vault.add_files(
                [*paths, source / "mark.png"], progress=lambda *, done, total, what: told.append((done, total))
            )
        )
    saved = [one for one in found if isinstance(one, Saved)]
    assert [one.name for one in saved] == [*(path.name for path in paths), "mark.png"]
    for one, path in zip(saved, [*paths, source / "mark.png"], strict=True):
        item = vault.item(one.id)
        assert item.content is not None
        assert (content(vault, one.id), item.content.size) == (path.read_bytes(), path.stat().st_size)
        assert item.content.modified.startswith("20")
    assert item.content.media_type == "image/png"
    assert max(told) == (sum(SIZES) + 3008, sum(SIZES) + 3008)
    with monkeypatch.context() as patched:
        forbid(patched, ObjectStore, "content_digest")
        forbid(patched, ObjectStore, "sealed_digest")
        for deep in (True, False):
            report = vault.verify(deep=deep)
            assert (report.unchanged, report.notes, report.objects) == (True, (), len(paths) + 1)
            assert report.bytes_read == sum(path.stat().st_size for path in objects(vault))


def test_what_is_declined_here_is_declined_there(vault: Vault, source: Path, tmp_path: Path) -> None:
    good = made_file(source, "good", 5000)
    twin = made_file(source, "twin", 5000)
    twin.write_bytes(good.read_bytes())
    (source / "gone").symlink_to(source / "nothing")
    (source / "link").symlink_to(good)
    if os.name == "posix":
        os.mkfifo(source / "fifo")
    found = {one.name if isinstance(one, Saved) else one.path.name: one for one in vault.add_files([source])}
    assert {name for name, one in found.items() if isinstance(one, Declined)} <= {"gone", "fifo"}
    kept = [one for one in found.values() if isinstance(one, Saved)]
    assert sorted(one.name for one in kept) == ["good", "link", "twin"]
    assert sorted(one.duplicate for one in kept) == [False, True, True]
    assert len(objects(vault)) == 1
    assert vault.verify().unchanged


@pytest.mark.parametrize("change", ["grow", "touch", "cut", "forbid"])
def test_a_file_that_changes_before_its_helper_comes_to_it(
    vault: Vault, source: Path, monkeypatch: pytest.MonkeyPatch, change: str
) -> None:
    """What a helper says of a file is said of it by name: here with the helper's own code, in this process."""
    changing, steady = made_file(source, "changing", 2 * MIB), made_file(source, "steady", 3000)
    real = sealing.AgeFile.result

    def result(self: sealing.AgeFile) -> Any:
        found = real(self)
        if found.size == 2 * MIB:
            if change == "grow":
                changing.write_bytes(changing.read_bytes() + b"x")
            elif change == "touch":
                os.utime(changing, (1, 1))
            else:
                os.truncate(changing, 10)
        return found

    in_this_process(monkeypatch)
    if change == "forbid":
        changing.unlink()
        changing.symlink_to("/nowhere")
    else:
        monkeypatch.setattr(sealing.AgeFile, "result", result)
    found = list(vault.add_files([changing, steady]))
    assert [one.code for one in found if isinstance(one, Declined)] == [
        "unreadable-source" if change == "forbid" else "source-changed"
    ]
    assert [one.name for one in found if isinstance(one, Saved)] == ["steady"]
    report = vault.verify()
    assert (report.unchanged, report.notes, len(objects(vault))) == (True, (), 1)


class _Here:
    """A crew of one that works in this process, so that its code can be broken."""

    pid = load = 0

    def __init__(self) -> None:
        self._sealer = sealing.Sealer()

    def submit(self, job: Sequence[bytes]) -> process.Answer:
        answer: process.Answer = process.Answer()
        answer.set_result(self._sealer.seal(job[1:]))
        return answer

    def stop(self) -> None:
        """Nothing runs."""


def in_this_process(monkeypatch: pytest.MonkeyPatch) -> None:
    def init(self: Crew, *_: object) -> None:
        self._lock, self._stopped, self._helpers = threading.Lock(), False, [_Here()]  # type: ignore[list-item]

    monkeypatch.setattr(Crew, "__init__", init)
    monkeypatch.setattr(objectcheck, "HELPED_BYTES", 1 << 60)


@pytest.mark.parametrize(("number", "kind"), [(errno.ENOSPC, DiskFullError), (errno.EIO, DriveError)])
@pytest.mark.parametrize("where", ["_create", "fsync"])
def test_a_disk_that_fails_under_a_helper_is_said_by_name(
    vault: Vault, source: Path, monkeypatch: pytest.MonkeyPatch, number: int, kind: type[Exception], where: str
) -> None:
    first = list(vault.add_files(pictures(source)[:3]))
    in_this_process(monkeypatch)
    paths = [made_file(source, f"more {number}", 5000) for number in range(9)]
    with monkeypatch.context() as broken:

        def fail(*_: object) -> None:
            raise OSError(number, "injected")

        broken.setattr(*((objectfile, where) if where == "_create" else (os, where)), fail)
        with pytest.raises(kind):
            list(vault.add_files(paths))
    assert len(objects(vault)) == len(first) == 3
    report = vault.verify()
    assert (report.unchanged, report.notes) == (True, ())


@pytest.mark.parametrize("after", [1, 2, 4, 7])
def test_helpers_that_die_cost_nothing(
    vault: Vault, source: Path, monkeypatch: pytest.MonkeyPatch, after: int
) -> None:
    monkeypatch.setattr(adding, "GROUP_FILES", 7)
    paths = [made_file(source, f"f{number}", 40_000 + number) for number in range(20)]
    with monkeypatch.context() as patched:
        dying(patched, after)
        saved = list(vault.add_files(paths))
        assert [one.name for one in saved if isinstance(one, Saved)] == [path.name for path in paths]
        assert len(objects(vault)) == 20
        for deep in (True, False):
            dying(patched, after)
            report = vault.verify(deep=deep)
            assert (report.unchanged, report.notes, report.objects) == (True, (), 20)


@pytest.mark.parametrize("deep", [True, False])
@pytest.mark.parametrize("helpers", [True, False])
def test_damage_is_found_alike_by_helpers_and_without(
    vault: Vault, source: Path, monkeypatch: pytest.MonkeyPatch, crews: list[Crew], deep: bool, helpers: bool
) -> None:
    saved = [one for one in vault.add_files(pictures(source)) if isinstance(one, Saved)]
    places = [vault._core.objects.path(name) for (name,) in vault._core.index.rows("SELECT id FROM object")]
    of = {path: path.read_bytes() for path in places}
    by_size = sorted(of, key=lambda path: len(of[path]))
    cut, flipped, header, gone, folder = by_size[:5]
    cut.write_bytes(of[cut][:-1])
    flipped.write_bytes(of[flipped][:-5] + bytes([of[flipped][-5] ^ 1]) + of[flipped][-4:])
    header.write_bytes(of[header][:40] + b"A" + of[header][41:] if of[header][40] != 65 else b"B")
    gone.unlink()
    folder.unlink()
    folder.mkdir()
    made = len(crews)
    if not helpers:
        monkeypatch.setattr(objectcheck, "HELPED_BYTES", 1 << 60)
    report = vault.verify(deep=deep)
    assert len(crews) == made + helpers
    assert said(report.problems) == {
        ("object-missing" if one.size == SIZES[3] else "object-damaged", f"item {one.number}")
        for one in saved
        if one.size in SIZES[:5]
    }
    assert report.objects == len(SIZES)


def test_an_object_made_anew_with_another_key_is_read_with_the_vaults_own(vault: Vault, source: Path) -> None:
    """A deep check knows each file's key by its name; a sound age file to the vault that has another still holds."""
    from evidence_vault.crypto.age import seal

    (saved,) = vault.add_files([made_file(source, "f", 100_000)])
    assert isinstance(saved, Saved)
    (path,) = objects(vault)
    path.unlink()
    with path.open("xb") as out, (source / "f").open("rb", buffering=0) as again:
        seal(again, out, [vault._core.objects.recipient])
    assert vault.verify(deep=True).unchanged
    assert said(vault.verify(deep=False).problems) == {("object-damaged", "item 1")}


@pytest.mark.parametrize("after", [0, 1, 2, 5, 9, 30])
def test_cancelling_keeps_what_was_said_and_ends_the_helpers(
    vault: Vault, source: Path, monkeypatch: pytest.MonkeyPatch, crews: list[Crew], after: int
) -> None:
    monkeypatch.setattr(adding, "GROUP_FILES", 6)
    paths = [made_file(source, f"f{number}", 300_000 + number) for number in range(40)]
    told: list[Saved] = []
    try:
        told.extend(one for one in vault.add_files(paths, cancel=Cancel(after)) if isinstance(one, Saved))
    except UserCancelled:
        assert len(told) < len(paths)
    assert len(objects(vault)) == len(told) == vault.count(Query(limit=0))
    assert all(helper._process.returncode is not None for crew in crews for helper in crew.helpers)
    with pytest.raises(UserCancelled):
        vault.verify(cancel=Cancel(1))
    assert all(helper._process.returncode is not None for crew in crews for helper in crew.helpers)
    report = vault.verify()
    assert (report.unchanged, report.notes) == (True, ())


def test_locking_ends_the_helpers_at_once(
    vault: Vault, source: Path, monkeypatch: pytest.MonkeyPatch, crews: list[Crew]
) -> None:
    monkeypatch.setattr(adding, "GROUP_FILES", 6)
    paths = [made_file(source, f"f{number}", 300_000 + number) for number in range(60)]
    told: list[Saved] = []

    def work() -> None:
        for one in vault.add_files(paths):
            assert isinstance(one, Saved)
            told.append(one)
            if len(told) == 5:
                locker = threading.Thread(target=vault.lock)
                locker.start()
                locker.join()
                assert all(helper._process.returncode is not None for crew in crews for helper in crew.helpers)

    with pytest.raises(VaultLockedError):
        work()
    with reopen(vault.path) as opened:
        assert {one.id for one in told} <= {one.id for one in opened.items(Query(limit=0))}
        report = opened.verify()
        assert report.unchanged
        assert report.notes == ()


def test_locking_during_a_check_ends_its_helpers_too(
    vault: Vault, source: Path, monkeypatch: pytest.MonkeyPatch, crews: list[Crew]
) -> None:
    monkeypatch.setattr(objectcheck, "JOB_FILES", 1)
    list(vault.add_files([made_file(source, f"f{number}", 100_000 + number) for number in range(30)]))

    def lock(*, done: int, total: int, what: str) -> None:
        vault.lock()

    with pytest.raises(VaultLockedError):
        vault.verify(progress=lock)
    assert all(helper._process.returncode is not None for crew in crews for helper in crew.helpers)


def test_a_vault_named_by_a_relative_path_is_worked_on_all_the_same(
    tmp_path: Path, source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from tests.support import new_vault

    monkeypatch.chdir(tmp_path)
    made_file(source, "a file", 3000)
    with new_vault(Path("here")) as vault, monkeypatch.context() as patched:
        forbid(patched, Group, "stage")
        forbid(patched, ObjectStore, "content_digest")
        assert len(list(vault.add_files([Path("source")]))) == 1
        assert vault.verify().unchanged


def test_a_long_object_is_checked_in_two_threads(vault: Vault, source: Path) -> None:
    """Nine mebibytes and one byte: read and decrypted in one thread, hashed in another."""
    (saved,) = vault.add_files([made_file(source, "long", 9 * MIB + 1)])
    assert isinstance(saved, Saved)
    assert vault.verify(deep=True).unchanged
    (path,) = objects(vault)
    data = path.read_bytes()
    for at in (len(data) - 1, len(data) // 2, 300):
        path.write_bytes(data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :])
        assert said(vault.verify(deep=True).problems) == {("object-damaged", "item 1")}
    path.write_bytes(data)
    store = vault._core.objects
    assert store.content_digest(path.name, NeverCancelled()) == (saved.sha256, 9 * MIB + 1)  # type: ignore[arg-type]
