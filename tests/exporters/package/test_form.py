"""The ZIP's byte form: other people's programs read it, at every size, and reading it back gives the same members."""

from __future__ import annotations

import io
import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest

from exporters.package import zipform as form
from exporters.package.findings import Findings
from exporters.package.zipread import read_zip, scan_zip
from tests.exporters.package.support import members, write, zipped


def _tool(name: str) -> str:
    if shutil.which(name) is None:
        pytest.skip(f"{name} is not installed")
    return name


@pytest.mark.parametrize("command", [("7z", "t"), ("unzip", "-t"), ("zip", "-T")])
def test_other_programs_test_the_package_as_sound(tmp_path: Path, command: tuple[str, ...]) -> None:
    _tool(command[0])
    package = write(tmp_path / "package.zip").path
    done = subprocess.run([*command, str(package)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_python_reads_the_members_as_stored_plain_files_without_times(tmp_path: Path) -> None:
    package = write(tmp_path / "package.zip").path
    with zipfile.ZipFile(package) as archive:
        assert archive.testzip() is None
        for info in archive.infolist():
            assert info.compress_type == zipfile.ZIP_STORED
            assert info.date_time == (1980, 1, 1, 0, 0, 0)
            assert info.external_attr == 0o100644 << 16
            assert info.flag_bits == 0x0800


def test_one_top_folder_and_exhibits_last(tmp_path: Path) -> None:
    names = list(members(write(tmp_path / "package.zip").path))
    assert {name.split("/")[0] for name in names} == {"evidence-cccccccc"}
    kinds = [name.startswith("evidence-cccccccc/data/exhibits/") for name in names]
    assert kinds == sorted(kinds)


def test_reading_gives_back_what_was_placed() -> None:
    data = zipped([("a/one", b"1"), ("a/二", b""), ("a/three", b"x" * 70_000)])
    findings = Findings()
    found = read_zip(io.BytesIO(data), findings)
    assert not findings.problems
    assert [member.name for member in found] == ["a/one", "a/二", "a/three"]
    assert scan_zip(io.BytesIO(data)) == found


def test_the_size_is_known_beforehand() -> None:
    pairs = [(f"a/{number}", b"x" * number) for number in range(300)]
    sizes = [form.Member(name=name, size=len(data)) for name, data in pairs]
    assert form.total_size(sizes) == len(zipped(pairs))


@pytest.mark.parametrize(
    "count",
    [pytest.param(65_534, marks=pytest.mark.long), 65_535, 65_536, pytest.param(70_000, marks=pytest.mark.long)],
)
def test_more_members_than_a_plain_zip_can_count(count: int) -> None:
    data = zipped((f"a/{number}", b"") for number in range(count))
    findings = Findings()
    assert len(read_zip(io.BytesIO(data), findings)) == count
    assert not findings.problems
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert len(archive.namelist()) == count


class _Sparse(io.RawIOBase):
    """A huge file of zeros with some real bytes at the end and at the start, for sizes no test writes out."""

    def __init__(self, pieces: dict[int, bytes], size: int) -> None:
        self._pieces, self._size, self._at = pieces, size, 0

    def seekable(self) -> bool:
        return True

    def readable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = 0, /) -> int:
        self._at = offset + (0, self._at, self._size)[whence]
        return self._at

    def tell(self) -> int:
        return self._at

    def readinto(self, buffer: memoryview, /) -> int:  # type: ignore[override]
        view = memoryview(buffer).cast("B")
        count = max(0, min(len(view), self._size - self._at))
        view[:count] = bytes(count)
        for start, data in self._pieces.items():
            low, high = max(start, self._at), min(start + len(data), self._at + count)
            if low < high:
                view[low - self._at : high - self._at] = data[low - start : high - start]
        self._at += count
        return count


@pytest.mark.parametrize("streamed", [False, True])
@pytest.mark.parametrize("size", [form.MAX32 - 1, form.MAX32, form.MAX32 + 1, 5 << 30])
def test_members_beyond_four_gibibytes(size: int, streamed: bool) -> None:
    bare = [
        form.Member(name="a/large", size=size, streamed=streamed),
        form.Member(name="a/far", size=3, streamed=streamed),
    ]
    placed = list(form.placed(bare))
    directory = b"".join(form.central_header(member) for member in placed)
    pieces = {member.offset: form.local_header(member) for member in placed}
    pieces |= {member.end - len(form.descriptor(member)): form.descriptor(member) for member in placed if streamed}
    start = placed[-1].end
    pieces[start] = directory + form.end_records(count=2, size=len(directory), offset=start)
    total = start + len(pieces[start])
    assert form.total_size(bare) == total
    findings = Findings()
    assert read_zip(_Sparse(pieces, total), findings) == placed  # type: ignore[arg-type]
    assert not findings.problems
    with zipfile.ZipFile(_Sparse(pieces, total)) as archive:  # type: ignore[arg-type]
        assert [info.file_size for info in archive.infolist()] == [size, 3]
        assert archive.infolist()[1].header_offset == placed[1].offset
