"""Sizes, names and paths at the edge of what systems know: ten gigabytes, 255 bytes in every script, Windows' 260."""

from __future__ import annotations

import sys
import unicodedata
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
