"""Writing: whole or not at all, never trusted until it was read back, in bounded memory."""

from __future__ import annotations

import errno
import hashlib
import io
import os
import subprocess
import sys
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import IO, Any

import pytest

from evidence_vault.errors import (
    DiskFullError,
    DriveError,
    NotFoundError,
    ObjectDamagedError,
    PackageError,
    UserCancelled,
    WouldOverwriteError,
)
from evidence_vault.model import CaseId, Content, Exhibit, ItemId, Sha256
from exporters import common
from exporters.package import Clear, ToRecipients, WithPassphrase, verify_package, write_package
from exporters.package.zipwrite import BLOCK
from tests.exporters.fakes import FakeSource, FixedClock, item_id
from tests.exporters.package.small_report import small_report
from tests.exporters.package.support import IDENTITY, OWN_FILES, PASSPHRASE, members, write

ALL = (Clear(), WithPassphrase(PASSPHRASE), ToRecipients((str(IDENTITY.recipient),)))
KINDS = ("clear", "passphrase", "age")


class Sized(FakeSource):
    """Exhibits of these sizes, made of one byte each, without ever being whole in memory."""

    def __init__(self, sizes: list[int], *, real: bool = True) -> None:
        self._sizes = iter(sizes)
        self._length: dict[ItemId, int] = {}
        self._real = real
        super().__init__(7 * len(sizes), alter=self._sized)
        self._exhibits = [one for one in self._exhibits if one.item.id in self._length]
        self._events_wanted = len(self._exhibits) + 1

    def _sized(self, exhibit: Exhibit) -> Exhibit:
        size = next(self._sizes, None) if exhibit.item.content else None
        if size is None:
            return exhibit
        digest = hashlib.sha256()
        for start in range(0, size, BLOCK):
            digest.update(b"s" * min(BLOCK, size - start))
        self._length[exhibit.item.id] = size
        content = Content(sha256=Sha256(digest.hexdigest()), size=size, media_type="", file_name="film.mp4")
        return replace(exhibit, item=replace(exhibit.item, content=content))

    def open_content(self, item_id: ItemId) -> IO[bytes]:
        return _Same(self._length[item_id])  # type: ignore[return-value]


class _Same(io.RawIOBase):
    def __init__(self, size: int) -> None:
        self._left = size

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any, /) -> int:
        view = memoryview(buffer).cast("B")
        count = min(len(view), self._left)
        view[:count] = b"s" * count
        self._left -= count
        return count


@pytest.mark.parametrize("protection", ALL, ids=KINDS)
def test_what_was_written_is_whole_and_says_its_own_digest(tmp_path: Path, protection: Any) -> None:
    written = write(tmp_path / "p", protection=protection)
    data = written.path.read_bytes()
    assert written.sha256 == hashlib.sha256(data).hexdigest()
    assert written.size == len(data)
    report = verify_package(written.path, passphrase=PASSPHRASE, identity=IDENTITY.secret_text())
    assert report.problems == ()
    assert [one.name for one in tmp_path.iterdir()] == ["p"]


@pytest.mark.parametrize("protection", ALL, ids=KINDS)
def test_sizes_around_a_block(tmp_path: Path, protection: Any) -> None:
    sizes = [0, 1, BLOCK - 1, BLOCK, BLOCK + 1, 2 * BLOCK, 7 * BLOCK + 3]
    written = write(tmp_path / "p", Sized(sizes), protection=protection)
    report = verify_package(written.path, passphrase=PASSPHRASE, identity=IDENTITY.secret_text())
    assert report.problems == ()
    assert report.items == len(sizes)


def test_exhibits_are_byte_for_byte_the_originals(tmp_path: Path) -> None:
    source = FakeSource(8)
    files = members(write(tmp_path / "p.zip", source).path)
    found = {hashlib.sha256(data).hexdigest() for name, data in files.items() if "/exhibits/" in name}
    wanted = {one.item.content.sha256 for one in source.exhibits(source._case.id) if one.item.content}
    assert wanted <= found
    assert files["evidence-cccccccc/data/report.pdf"] == small_report(source)


def test_the_same_bytes_twice_and_empty_files(tmp_path: Path) -> None:
    written = write(tmp_path / "p.zip", Sized([0, 0, 5, 5]))
    assert verify_package(written.path).problems == ()


def test_a_case_without_exhibits(tmp_path: Path) -> None:
    report = verify_package(write(tmp_path / "p.zip", FakeSource(0)).path)
    assert report.problems == ()
    assert report.items == 0


def test_the_same_case_gives_the_same_clear_package_but_for_signatures(tmp_path: Path) -> None:
    source = FakeSource(8)
    one, two = (members(write(tmp_path / name, source).path) for name in ("1.zip", "2.zip"))
    differing = {name.partition("/")[2] for name in one if one[name] != two[name]}
    fixed = {name for name in differing if name.startswith("data/exhibits/") or name == "data/report.pdf"}
    assert not fixed


def test_an_unknown_case_and_an_existing_file_are_refused(tmp_path: Path) -> None:
    (tmp_path / "p.zip").write_bytes(b"hers")
    with pytest.raises(WouldOverwriteError):
        write(tmp_path / "p.zip")
    assert (tmp_path / "p.zip").read_bytes() == b"hers"
    with pytest.raises(NotFoundError):
        write_package(
            FakeSource(1), CaseId("z" * 26), tmp_path / "q.zip", report=b"%PDF-", protection=Clear(), language="en",
            clock=FixedClock(), progress=lambda **_: None, cancel=_Never(), entropy=os.urandom,  # type: ignore[arg-type]
        )  # fmt: skip
    assert [one.name for one in tmp_path.iterdir()] == ["p.zip"]


class _Never:
    cancelled = False


class _After:
    """Cancelled from the n-th question on."""

    def __init__(self, questions: int) -> None:
        self._left = questions

    @property
    def cancelled(self) -> bool:
        self._left -= 1
        return self._left < 0


@pytest.mark.parametrize("protection", ALL, ids=KINDS)
@pytest.mark.parametrize("questions", [0, 1, 5, 20, 30, 45, 60, 75])
def test_cancelling_at_any_moment_leaves_nothing(tmp_path: Path, protection: Any, questions: int) -> None:
    with pytest.raises(UserCancelled):
        write(tmp_path / "p", Sized([5 * BLOCK] * 8), protection=protection, cancel=_After(questions))
    assert not list(tmp_path.iterdir())


class _Faulty(io.BytesIO):
    """A file that fails, or lies about what it took, once so many bytes went through."""

    def __init__(self, path: Path, after: int, fault: str) -> None:
        self._file = path.open("xb")
        self._after, self._fault, self._seen = after, fault, 0
        super().__init__()

    def write(self, data: Any, /) -> int:
        view = memoryview(data).cast("B")
        hit = self._seen <= self._after < self._seen + len(view)
        self._seen += len(view)
        if hit and self._fault == "full":
            raise OSError(errno.ENOSPC, "full")
        if hit and self._fault == "gone":
            raise OSError(errno.EIO, "gone")
        if hit and self._fault == "flip":
            changed = bytearray(view)
            changed[self._after - (self._seen - len(view))] ^= 1
            return self._file.write(changed)
        if hit and self._fault == "lose":
            self._file.seek(len(view), os.SEEK_CUR)
            return len(view)
        return self._file.write(view)

    def seek(self, offset: int, whence: int = 0, /) -> int:
        return self._file.seek(offset, whence)

    def flush(self) -> None:
        self._file.flush()

    def fileno(self) -> int:
        return self._file.fileno()

    def close(self) -> None:
        self._file.close()
        super().close()


@pytest.mark.parametrize("protection", ALL, ids=KINDS)
@pytest.mark.parametrize("fault", ["full", "gone", "flip", "lose"])
@pytest.mark.parametrize("after", [0, 40, 3_000, 9_000, 40_000, 3_000_000])
def test_a_failing_or_lying_drive_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, protection: Any, fault: str, after: int
) -> None:
    monkeypatch.setattr(common, "_open_new", lambda part: _Faulty(part, after, fault))
    wanted = {"full": DiskFullError, "gone": DriveError}.get(fault, PackageError)
    with pytest.raises(wanted):
        write(tmp_path / "p", Sized([BLOCK, 3 * BLOCK]), protection=protection)
    assert not list(tmp_path.iterdir())


def test_damage_in_the_vault_stops_the_package(tmp_path: Path) -> None:
    class Damaged(FakeSource):
        def open_content(self, item_id: ItemId) -> IO[bytes]:
            raise ObjectDamagedError

    with pytest.raises(ObjectDamagedError):
        write(tmp_path / "p.zip", Damaged(8))
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("content", [b"", b"short", b"x" * 100_000])
def test_an_exhibit_of_another_length_or_digest_stops_the_package(tmp_path: Path, content: bytes) -> None:
    class Other(FakeSource):
        def open_content(self, item_id: ItemId) -> IO[bytes]:
            return io.BytesIO(content)

    with pytest.raises(PackageError):
        write(tmp_path / "p.zip", Other(8))
    assert not list(tmp_path.iterdir())


def test_progress_counts_up_and_names_what_is_done(tmp_path: Path) -> None:
    told: list[tuple[int, int, str]] = []
    write(tmp_path / "p", Sized([3 * BLOCK]), progress=lambda *, done, total, what: told.append((done, total, what)))  # type: ignore[arg-type]
    for what in ("Writing the package", "Checking the package"):
        steps = [(done, total) for done, total, name in told if name == what]
        assert steps == sorted(steps)
        assert steps[-1][0] == steps[-1][1] > 3 * BLOCK


class Many(FakeSource):
    """So many incidents: each a file of its own in the package."""

    def __init__(self, count: int) -> None:
        super().__init__(4)
        incident = self._exhibits[-1].item
        self._exhibits += [
            Exhibit(ordinal=number, item=replace(incident, id=item_id(number), number=number))
            for number in range(5, count + 1)
        ]


def test_many_members(tmp_path: Path) -> None:
    written = write(tmp_path / "p.zip", Many(1_500))
    assert verify_package(written.path).files == OWN_FILES + 1_500


@pytest.mark.long
def test_seventy_thousand_members(tmp_path: Path) -> None:
    written = write(tmp_path / "p.zip", Many(70_000))
    assert verify_package(written.path).files == OWN_FILES + 70_000
    with zipfile.ZipFile(written.path) as archive:
        assert len(archive.namelist()) == OWN_FILES + 70_000


@pytest.mark.long
def test_an_exhibit_beyond_four_gibibytes(tmp_path: Path) -> None:
    for number, protection in enumerate(ALL):
        written = write(tmp_path / f"{number}", Sized([(4 << 30) + 5]), protection=protection)
        assert verify_package(written.path, passphrase=PASSPHRASE, identity=IDENTITY.secret_text()).problems == ()
        written.path.unlink()


_MEMORY = """
import resource, sys
from pathlib import Path
from tests.exporters.package.small_report import small_report
from tests.exporters.package.support import write
from tests.exporters.package.test_write import ALL, Sized
folder, which = Path(sys.argv[1]), int(sys.argv[2])
write(folder / "small", Sized([1]), protection=ALL[which])
idle = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
write(folder / "large", Sized([300 << 20]), protection=ALL[which])
print((resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - idle) // 1024)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="ru_maxrss is in KiB on Linux alone")
@pytest.mark.parametrize("which", [0, 1, 2], ids=KINDS)
def test_memory_does_not_grow_with_the_package(tmp_path: Path, which: int) -> None:
    root = Path(__file__).parents[3]
    run = [sys.executable, "-c", _MEMORY, str(tmp_path), str(which)]
    done = subprocess.run(run, cwd=root, capture_output=True, text=True, check=True)
    assert int(done.stdout) <= 64
