"""The lists of exhibits: exact in JSON, harmless in a spreadsheet."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from pathlib import Path

import pytest

from evidence_vault.model import Exhibit
from exporters.package import verify_package
from tests.exporters.fakes import FakeSource
from tests.exporters.package.support import members, write

FORMULAS = ("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "  =1", "＝1", "＋1", "－1", "＠1", "'=1")


def _rows(data: bytes) -> list[dict[str, str]]:
    assert data.startswith(b"\xef\xbb\xbf")
    return list(csv.DictReader(io.StringIO(data[3:].decode("utf-8"), newline="")))


def test_the_spreadsheet_lists_every_exhibit_with_its_digest(tmp_path: Path) -> None:
    source = FakeSource(15)
    files = members(write(tmp_path / "p.zip", source).path)
    rows = _rows(files["evidence-cccccccc/data/exhibits.csv"])
    exhibits = source.exhibits(source._case.id)
    assert [int(row["exhibit"]) for row in rows] == [one.ordinal for one in exhibits]
    for row, exhibit in zip(rows, exhibits, strict=True):
        assert "evidence-cccccccc/" + row["file"] in files
        assert row["sha256"] == (exhibit.item.content.sha256 if exhibit.item.content else "")


@pytest.mark.parametrize("text", FORMULAS)
def test_no_cell_is_a_formula_and_the_json_is_exact(tmp_path: Path, text: str) -> None:
    def titled(one: Exhibit) -> Exhibit:
        return replace(one, item=replace(one.item, title=text, note=text, tags=(text,)))

    files = members(write(tmp_path / "p.zip", FakeSource(3, alter=titled)).path)
    for row in _rows(files["evidence-cccccccc/data/exhibits.csv"]):
        assert row["title"] == "'" + text
        assert not any(cell.lstrip(" ")[:1] in set("=+-@\t\r\n＝＋－＠") - {""} for cell in row.values())
    listed = json.loads(files["evidence-cccccccc/data/exhibits.json"])
    assert [one["title"] for one in listed["exhibits"]] == [text] * 3


def test_whom_to_contact_is_not_in_the_package_files(tmp_path: Path) -> None:
    files = members(write(tmp_path / "p.zip").path)
    assert not [name for name, data in files.items() if b"Zulu" in data or b"zulu@" in data]


def test_lone_surrogates_and_nul_do_not_stop_a_package(tmp_path: Path) -> None:
    def odd(one: Exhibit) -> Exhibit:
        return replace(one, item=replace(one.item, title="a\0b", note="\x01\ufffe"))

    assert verify_package(write(tmp_path / "p.zip", FakeSource(3, alter=odd)).path).problems == ()
