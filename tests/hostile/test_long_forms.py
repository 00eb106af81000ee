"""Sizes, names and paths at the edge of what systems know: ten gigabytes, 255 bytes in every script, Windows' 260."""

from __future__ import annotations

import hashlib
import random
import shutil
import sys
import unicodedata
from collections.abc import Iterator
from pathlib import Path, PureWindowsPath

import pytest

from evidence_vault.model import AddDetails, Query
from evidence_vault.vault import Passphrase, Vault
from tests.exporters.package.support import members, write
from tests.hostile.tally import tally
from tests.support import WORD, add, add_text, new_vault, reopen

SECRET = Passphrase(WORD)
WINDOWS_PATH = 260
"""MAX_PATH with its NUL: what programs that know no longer ones can open."""


def scripts() -> dict[str, str]:
    """A letter of every script that Unicode names, by the first word of its letters' names."""
    found: dict[str, str] = {}
    for code in range(0x80, 0x30000):
        letter = chr(code)
        if unicodedata.category(letter) in {"Lo", "Ll"} and unicodedata.normalize("NFC", letter) == letter:
            found.setdefault(unicodedata.name(letter, "").split(" ")[0], letter)
    return found


def name_of(letter: str) -> str:
    """As many as go into exactly 255 bytes, with an ASCII letter or more to fill."""
    size = len(letter.encode())
    name = letter * (251 // size)
    return "x" * (251 - len(name.encode())) + name + ".txt"


@pytest.mark.skipif(sys.platform != "linux", reason="other systems count other units")
def test_a_name_of_255_bytes_in_every_script(tmp_path: Path) -> None:
    (tmp_path / "s").mkdir()
    names = {name_of(letter) for letter in scripts().values()}
    assert len(names) > 120
    for name in names:
        assert len(name.encode()) == 255
        (tmp_path / "s" / name).write_bytes(name.encode())
    with new_vault(tmp_path / "v") as vault:
        assert len(add(vault, tmp_path / "s")) == len(names)
        vault.back_up(tmp_path / "b")
    Vault.restore(tmp_path / "b", tmp_path / "back", SECRET)
    with reopen(tmp_path / "back") as vault:
        items = [one for one in vault.items(Query(limit=0)) if one.content]
        assert {one.content.file_name for one in items if one.content} == names
        assert vault.verify().unchanged
    tally("names of 255 bytes", len(names))


def longest(folder: Path) -> int:
    return max(len(str(PureWindowsPath(path.relative_to(folder)))) for path in folder.rglob("*"))


def test_what_the_app_makes_fits_into_windows_paths(tmp_path: Path) -> None:
    """A vault and a backup in a folder of up to 150 characters, a package of up to 100, without any long-path switch.

    Names while writing ('.part', '-journal') are counted in; what is hers (file names) is never a path on the disk.
    """
    temporary = len(".part-journal")
    with new_vault(tmp_path / "v") as vault:
        add_text(vault, "kept", "n" * 251 + ".txt", AddDetails(note="x"))
        vault.back_up(tmp_path / "b")
    for folder in ("v", "b"):
        assert longest(tmp_path / folder) + temporary + 150 < WINDOWS_PATH
    package = members(write(tmp_path / "p.zip").path)
    assert max(len(name) for name in package) + 100 < WINDOWS_PATH


def blocks(gigabytes: int) -> Iterator[bytes]:
    dice = random.Random(gigabytes)
    block = dice.randbytes(1 << 20)
    for number in range(gigabytes << 10):
        yield number.to_bytes(8, "big") + block[8:]


@pytest.mark.long
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("gigabytes", [10])
def test_ten_gigabytes_in_and_out_again(tmp_path: Path, gigabytes: int) -> None:
    """Added, read back byte for byte, sought in, checked; then the vault is deleted. Needs twice that on the disk."""
    if shutil.disk_usage(tmp_path).free < (2 * gigabytes + 4) << 30:
        pytest.skip("not enough room on this disk")
    source = tmp_path / "video.mp4"
    digest = hashlib.sha256()
    with source.open("wb") as file:
        for block in blocks(gigabytes):
            file.write(block)
            digest.update(block)
    with new_vault(tmp_path / "v") as vault:
        (saved,) = add(vault, source)
        assert saved.sha256 == digest.hexdigest()
        source.unlink()
        back = hashlib.sha256()
        with vault.open_content(saved.id) as stream:
            while block := stream.read(1 << 20):
                back.update(block)
            assert back.hexdigest() == digest.hexdigest()
            stream.seek((gigabytes << 30) - (1 << 20))
            assert stream.read(8) == ((gigabytes << 10) - 1).to_bytes(8, "big")
        assert vault.verify().unchanged
    tally("gigabytes added, read back and checked", gigabytes)
    shutil.rmtree(tmp_path / "v")
    assert not list(tmp_path.iterdir())
