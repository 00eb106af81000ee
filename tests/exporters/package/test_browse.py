"""Looking into a package: what it lists, and single files taken out byte for byte."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from evidence_vault.errors import NotFoundError, WouldOverwriteError, WrongSecretError
from exporters.package import WithPassphrase
from exporters.package.browse import REPORT, list_package, take_out
from tests.exporters.fakes import FakeSource
from tests.exporters.package.support import write

PASSPHRASE = "river-lantern-quiet-seven-maple-chair-orbit-window-salt-cloud"


@pytest.fixture
def source() -> FakeSource:
    return FakeSource(3)


@pytest.fixture
def package(source: FakeSource, tmp_path: Path) -> Path:
    return write(tmp_path / "p.zip", source).path


def test_exhibits_are_listed_as_the_package_tells_them(package: Path, source: FakeSource) -> None:
    found = list_package(package)
    assert found.has_report
    assert [one.number for one in found.exhibits] == [1, 2, 3]
    for one in found.exhibits:
        assert one.title
        assert one.saved.startswith("20")


def test_a_file_comes_out_byte_for_byte(package: Path, tmp_path: Path) -> None:
    one = next(one for one in list_package(package).exhibits if one.path)
    made = take_out(package, one.path, tmp_path / "out.bin")
    data = made.path.read_bytes()
    assert hashlib.sha256(data).hexdigest() == one.sha256
    assert len(data) == one.size
    with pytest.raises(WouldOverwriteError):
        take_out(package, one.path, tmp_path / "out.bin")
    assert (tmp_path / "out.bin").read_bytes() == data


def test_the_report_comes_out(package: Path, tmp_path: Path) -> None:
    assert take_out(package, REPORT, tmp_path / "r.pdf").path.read_bytes().startswith(b"%PDF-")


def test_names_that_are_not_there_and_packages_that_are_not_there(package: Path, tmp_path: Path) -> None:
    with pytest.raises(NotFoundError):
        take_out(package, "data/exhibits/9999-none", tmp_path / "x")
    assert not (tmp_path / "x").exists()
    with pytest.raises(NotFoundError):
        list_package(tmp_path / "missing.zip")


def test_a_protected_package_needs_its_passphrase(source: FakeSource, tmp_path: Path) -> None:
    path = write(tmp_path / "closed.zip", source, protection=WithPassphrase(PASSPHRASE)).path
    with pytest.raises(WrongSecretError):
        list_package(path)
    assert len(list_package(path, passphrase=PASSPHRASE).exhibits) == 3
