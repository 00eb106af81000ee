"""Names of exhibits: valid everywhere, readable, short enough, and no trap."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exporters.package import verify_package
from exporters.package.names import MAX_NAME, exhibit_name, why_unsafe
from tests.exporters.package.support import with_name, write

RESERVED = re.compile(r"(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?\Z")
TRAPS = (
    "CON", "aux.txt", "NUL.png", "../../etc/passwd", "C:\\Windows\\x.dll", "a:b.txt", "trailing. ", " leading", "",
    ".", "..", "...", ".hidden", "line\nbreak.jpg", "tab\there", "\u202egnp.exe", "a\u200bb.png", "bell\x07",
    "quote\"'`$(rm).jpg", "percent%0A.jpg", "semi;colon&.txt", "-rf", "=cmd().csv", "名前 の ない 写真.jpeg",
    "صورة.jpg", "תמונה.png", "ภาพ.png", "चित्र.png", "사진.png", "e\u0301" * 80 + ".png", "😀" * 70 + ".mp4",
    "x" * 255, "长" * 85 + ".jpg", "lone\udcff.jpg", "photo.tar.gz", "invoice.pdf.exe", "run.LNK",
    "file.a-very-long-extension-indeed",
)  # fmt: skip


def _check(name: str) -> None:
    assert len(name.encode("utf-8")) <= MAX_NAME
    assert name == unicodedata.normalize("NFC", name)
    assert not set("<>:\"/\\|?*%`$&;!'") & set(name)
    assert not any(unicodedata.category(one)[0] in "CZ" for one in name)
    assert not name.endswith((".", " "))
    assert not RESERVED.match(name)
    assert re.match(r"\d{4,}-.", name)
    assert not why_unsafe("evidence/" + name)


@pytest.mark.parametrize("original", TRAPS)
def test_traps_become_plain_names(original: str) -> None:
    _check(exhibit_name(7, original))


@given(st.text(max_size=300))
def test_any_text_becomes_a_plain_name(original: str) -> None:
    _check(exhibit_name(12_345, original))


@pytest.mark.parametrize(
    ("original", "expected"),
    [
        ("holiday photo.JPG", "0007-holiday_photo.JPG"),
        ("群成员 列表.png", "0007-群成员_列表.png"),
        ("invoice.pdf.exe", "0007-invoice.pdf.exe.blocked"),
        ("\u202egpj.txt", "0007-gpj.txt"),
        ("", "0007-file"),
    ],
)
def test_names_stay_readable(original: str, expected: str) -> None:
    assert exhibit_name(7, original) == expected


@pytest.mark.parametrize("original", TRAPS)
def test_a_package_with_that_name_is_whole(tmp_path: Path, original: str) -> None:
    written = write(tmp_path / "package.zip", with_name(original))
    assert verify_package(written.path).problems == ()


@pytest.mark.parametrize(
    "path", ["/etc/passwd", "a/../b", "../a", "C:/x", "a\\b", "a//b", "a/./b", "", "a/\x00b", "a\n", "a/"]
)
def test_unsafe_paths_are_called_so(path: str) -> None:
    assert why_unsafe(path)
