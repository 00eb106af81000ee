"""What a stranger's package may cost: counted in bytes read, calls and memory for each member, never by a clock."""

from __future__ import annotations

import io
import subprocess
import sys
import tracemalloc
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest

from evidence_vault.model import Finding
from exporters.package import verify_package
from exporters.package import zipform as form
from exporters.package.findings import MOST, Findings
from exporters.package.names import why_unsafe
from exporters.package.zipread import MAX_MEMBERS, BrokenZipError, read_zip, scan_zip
from tests.exporters.fakes import FakeSource
from tests.exporters.package.support import members, rezip, subjects, write
from tests.hostile.tally import tally

MANY = 5000
ROOT = Path(__file__).resolve().parents[3]
FOLDER = "evidence-cccccccc/"
DEVICES = ["CON", "nul", "data/aux.txt", "Com1.tar.gz", "data/LPT9", "data/com¹", "data/CON .txt", "conin$"]
ENDINGS = ["data/name.", "data/name ", "folder./file", "folder /file"]
BEGINNINGS = [" data/name", "data/ name", "data/\u3000name"]
LONG = ["data/" + "n" * 256, "data/" + "名" * 86, "/".join(["d" * 200] * 6)]


class Counting(io.BytesIO):
    """Counts what is read."""

    def __init__(self, data: bytes) -> None:
        super().__init__(data)
        self.calls = self.bytes_read = 0

    def read(self, size: int | None = -1, /) -> bytes:
        data = super().read(size)
        self.calls += 1
        self.bytes_read += len(data)
        return data


def many(count: int, content: bytes = b"") -> tuple[bytes, int]:
    """A sound ZIP of so many members; and how long its directory is."""
    bare = [
        form.Member(name=f"a/{number:07d}", size=len(content), crc=zlib.crc32(content)) for number in range(count)
    ]
    placed = list(form.placed(bare))
    body = b"".join(form.local_header(one) + content for one in placed)
    directory = b"".join(form.central_header(one) for one in placed)
    end = form.end_records(count=count, size=len(directory), offset=len(body))
    return body + directory + end, len(directory)


@pytest.mark.parametrize("name", [*DEVICES, *ENDINGS, *BEGINNINGS, *LONG])
def test_names_that_some_system_takes_for_something_else_are_refused(tmp_path: Path, name: str) -> None:
    assert why_unsafe(name)
    files = members(write(tmp_path / "sound.zip", FakeSource(1)).path)
    report = verify_package(rezip(tmp_path / "p.zip", files | {FOLDER + name: b"evil"}))
    assert FOLDER + name in subjects(report, Finding.STRUCTURE)
    assert {one.name for one in tmp_path.iterdir()} == {"sound.zip", "p.zip"}


@pytest.mark.parametrize(
    "name", ["data/console.txt", "data/nulls", "data/com10", "data/.hidden", "data/" + "n" * 255]
)
def test_names_that_only_look_like_it_are_taken(name: str) -> None:
    assert not why_unsafe(name)


def test_many_members_cost_a_header_each_and_the_directory_once() -> None:
    data, directory = many(MANY)
    file = Counting(data)
    assert len(read_zip(file, Findings())) == MANY
    header = len(form.local_header(form.Member(name="a/0000000", size=0)))
    assert file.calls <= MANY + 10
    assert file.bytes_read <= directory + MANY * header + 1000


def test_memory_for_each_member_is_bounded() -> None:
    """A million members, the most there may be, then fit in a computer that has room for a browser."""

    def peak(count: int) -> int:
        data, _ = many(count)
        tracemalloc.start()
        try:
            read_zip(io.BytesIO(data), Findings())
            return tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()

    assert (peak(2 * MANY) - peak(MANY)) / MANY < 1500


def test_more_than_a_million_members_are_refused_unread() -> None:
    """The directory is not even looked at."""
    count = MAX_MEMBERS + 1
    size = count * form.CENTRAL.size
    file = Counting(bytes(1000) + form.end_records(count=count, size=size, offset=0))
    with pytest.raises(BrokenZipError, match="more files than it can hold"):
        read_zip(file, Findings())
    assert file.bytes_read < 200


@pytest.mark.long
@pytest.mark.timeout(900)
def test_a_million_members_are_read() -> None:
    data, directory = many(MAX_MEMBERS)
    file = Counting(data)
    assert len(read_zip(file, Findings())) == MAX_MEMBERS
    assert file.bytes_read <= directory + MAX_MEMBERS * 60 + 1000
    tally("members of packages", MAX_MEMBERS)


CHECKING = """
import re, resource, sys
from pathlib import Path
from evidence_vault.cli import main
seconds = int(sys.argv.pop())
resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
try:
    main()
finally:
    print(re.search(r"VmHWM:\\s*(\\d+) kB", Path("/proc/self/status").read_text())[1], file=sys.stderr)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="memory is read from /proc here")
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("count", [20_000, pytest.param(MAX_MEMBERS - 100, marks=pytest.mark.long, id="a million")])
def test_a_package_with_a_million_members_more_is_refused_by_name_within_bounds(tmp_path: Path, count: int) -> None:
    """A sound package with so many members that no list names: checked by the command, a process of its own.

    At most 1,500 bytes of memory and a tenth of a millisecond of the processor's time for each, and not more than
    10,000 lines about them.
    """
    files = members(write(tmp_path / "sound.zip", FakeSource(1)).path)
    extra = {f"{FOLDER}data/extra/{number:07d}": b"" for number in range(count)}
    package = rezip(tmp_path / "p.zip", files | extra)
    del extra
    limit = str(20 + count // 10_000)
    words = [sys.executable, "-c", CHECKING, "verify", str(package), limit]
    done = subprocess.run(words, capture_output=True, text=True, check=False, cwd=ROOT)
    assert done.returncode == 1, done.stderr[-2000:]
    lines = done.stdout.splitlines()
    assert any("data/extra/0000000" in line for line in lines)
    assert any(f"only the first {MOST} findings" in line for line in lines)
    assert len(lines) < MOST + 100
    peak = int(done.stderr.split()[-1])
    assert peak < 400_000 + count * 1500 // 1024
    tally("members of packages", count)


@pytest.mark.parametrize("read", [lambda file: read_zip(file, Findings()), scan_zip], ids=["directory", "headers"])
def test_no_content_is_read_to_find_the_members(read: Callable[[io.BytesIO], object]) -> None:
    content = bytes(40_000)
    data, directory = many(40, content)
    file = Counting(data)
    read(file)
    assert file.bytes_read < directory + 40 * 200 + 1000
    assert file.calls < 40 * 4 + 10


def test_bytes_that_belong_to_many_members_are_read_once(tmp_path: Path) -> None:
    """Overlapping members, by which a small file claims terabytes: only one of them is ever read."""
    content = b"x" * 100_000
    one = form.Member(name="a/1", size=len(content), crc=zlib.crc32(content))
    local = form.local_header(one) + content
    entries = [form.central_header(form.Member(name=f"a/{n}", size=one.size, crc=one.crc)) for n in range(1, 3000)]
    directory = b"".join(entries)
    end = form.end_records(count=len(entries), size=len(directory), offset=len(local))
    path = tmp_path / "p.zip"
    path.write_bytes(local + directory + end)
    assert verify_package(path).bytes_read <= len(content)
