"""AE-2: other programs open ours, ours opens another library's, from any position, and every flipped bit shows."""

from __future__ import annotations

import io
import os
import shutil
import subprocess
import zlib
from datetime import datetime
from pathlib import Path

import pytest

from evidence_vault.errors import PackageError, WrongSecretError
from evidence_vault.ports import NeverCancelled
from exporters.package import WithPassphrase, verify_package
from exporters.package.aes import DecryptingReader, EncryptingSink
from exporters.package.findings import Findings
from exporters.package.zipread import read_zip
from tests.exporters.package.support import OWN_FILES, PASSPHRASE, members, write


def _encrypted(data: bytes) -> io.BytesIO:
    out = io.BytesIO()
    sink = EncryptingSink(out, PASSPHRASE, os.urandom)  # type: ignore[arg-type]
    for start in range(0, len(data), 700_001):
        sink.write(data[start : start + 700_001])
    sink.finish()
    return out


def _reader(sealed: io.BytesIO) -> DecryptingReader:
    return DecryptingReader(sealed, 0, len(sealed.getvalue()), PASSPHRASE)  # type: ignore[arg-type]


@pytest.mark.parametrize("size", [0, 1, 15, 16, 17, 1 << 20, (3 << 20) + 5])
def test_what_is_encrypted_comes_back(size: int) -> None:
    data = os.urandom(size)
    reader = _reader(_encrypted(data))
    assert reader.verifier_holds
    assert reader.check(NeverCancelled())
    assert reader.read() == data


@pytest.mark.parametrize("position", [0, 1, 15, 16, 17, 65_537, 999_999])
def test_any_position_can_be_read(position: int) -> None:
    data = os.urandom(1_000_000)
    reader = _reader(_encrypted(data))
    reader.seek(position)
    assert reader.read(100) == data[position : position + 100]
    reader.seek(-7, io.SEEK_END)
    assert reader.read() == data[-7:]


def test_every_flipped_byte_behind_the_check_bytes_breaks_the_code() -> None:
    sealed = _encrypted(b"a quiet harbour")
    for at in range(18, len(sealed.getvalue())):
        changed = bytearray(sealed.getvalue())
        changed[at] ^= 1
        assert not _reader(io.BytesIO(bytes(changed))).check(NeverCancelled())


def test_too_short_to_be_encrypted_is_refused() -> None:
    with pytest.raises(PackageError):
        _reader(io.BytesIO(b"x" * 27))


@pytest.mark.filterwarnings("ignore:PBKDF2 without:DeprecationWarning")  # theirs
def test_reads_what_another_library_encrypted() -> None:
    from stream_zip import NO_COMPRESSION_64, stream_zip

    data = os.urandom(200_000)
    method = NO_COMPRESSION_64(len(data), zlib.crc32(data))
    made = b"".join(
        stream_zip([("package.zip", datetime(1980, 1, 1), 0o644, method, [data])], password=PASSPHRASE)  # noqa: DTZ001
    )
    start = made.index(b"package.zip") + 11
    extra = int.from_bytes(made[28:30], "little")
    reader = DecryptingReader(io.BytesIO(made), start + extra, len(data) + 28, PASSPHRASE)  # type: ignore[arg-type]
    assert reader.verifier_holds
    assert reader.check(NeverCancelled())
    assert reader.read() == data


def test_seven_zip_opens_it_with_the_passphrase_alone(tmp_path: Path) -> None:
    if shutil.which("7z") is None:
        pytest.skip("7z is not installed")
    package = write(tmp_path / "p.zip", protection=WithPassphrase(PASSPHRASE)).path
    run = ["7z", "x", f"-o{tmp_path}/out", f"-p{PASSPHRASE}", str(package)]
    assert subprocess.run(run, capture_output=True, check=False).returncode == 0
    inner = tmp_path / "out/package.zip"
    assert verify_package(inner).unchanged
    assert len(members(inner)) == OWN_FILES + 8
    wrong = ["7z", "t", "-pwrong-passphrase-altogether", str(package)]
    assert subprocess.run(wrong, capture_output=True, check=False).returncode != 0


def test_names_are_not_visible(tmp_path: Path) -> None:
    package = write(tmp_path / "p.zip", protection=WithPassphrase(PASSPHRASE)).path
    findings = Findings()
    with package.open("rb") as file:
        assert [member.name for member in read_zip(file, findings)] == ["package.zip"]
    assert b"exhibits" not in package.read_bytes()


@pytest.mark.parametrize("wrong", [None, "", "harbour-lantern-quiet-2027", "passphrase in 中文", "x" * 500])
def test_a_wrong_passphrase_is_not_damage(tmp_path: Path, wrong: str | None) -> None:
    package = write(tmp_path / "p.zip", protection=WithPassphrase(PASSPHRASE)).path
    with pytest.raises(WrongSecretError) as caught:
        verify_package(package, passphrase=wrong)
    assert "vault" not in caught.value.what


def test_a_wrong_passphrase_that_passes_the_check_bytes_is_not_damage(tmp_path: Path) -> None:
    package = write(tmp_path / "p.zip", protection=WithPassphrase(PASSPHRASE)).path
    from exporters.package.aes import Keys

    data = bytearray(package.read_bytes())
    start = data.index(b"package.zip") + 11 + 11
    data[start + 16 : start + 18] = Keys("another-passphrase-entirely", bytes(data[start : start + 16])).verifier
    package.write_bytes(data)
    with pytest.raises(WrongSecretError):
        verify_package(package, passphrase="another-passphrase-entirely")
