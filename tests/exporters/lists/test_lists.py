"""Lists for other people's tools: what they say, that no cell is a formula, and that CASE's validator takes them."""

from __future__ import annotations

import csv
import io
import json
import subprocess
import sys
import zipfile
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from evidence_vault.errors import DiskFullError, WouldOverwriteError
from evidence_vault.model import DisclosurePolicy, Exhibit, Showing
from exporters.lists.sheets import csv_cell, workbook
from exporters.lists.tables import Table
from exporters.lists.write import write_lists
from tests.exporters.fakes import CASE, FakeSource, FixedClock

FORMULAS = (
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "  =1",
    "＝1",
    "＋1",
    "－1",
    "＠1",
    "'=1",
    "https://x.test",
)


def _lists(folder: Path, source: FakeSource | None = None, showing: Showing | None = None) -> dict[str, bytes]:
    write_lists(source or FakeSource(8, 24), CASE, folder, clock=FixedClock(), showing=showing or Showing())
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def _rows(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data[3:].decode("utf-8"), newline="")))


def _sheets(data: bytes) -> dict[str, list[tuple[Any, ...]]]:
    import openpyxl

    book = openpyxl.load_workbook(io.BytesIO(data))
    return {sheet.title: [tuple(cell.value for cell in row) for row in sheet.iter_rows()] for sheet in book}


def test_every_list_is_there_and_the_same_every_time(tmp_path: Path) -> None:
    first = _lists(tmp_path / "one")
    assert set(first) == {
        "exhibits.json", "exhibits.csv", "parts.csv", "events.csv", "identifiers.csv", "lists.xlsx",
        "case-uco.jsonld",
    }  # fmt: skip
    assert first == _lists(tmp_path / "two")
    with pytest.raises(WouldOverwriteError):
        _lists(tmp_path / "one")


def test_the_identifier_sheet_has_what_a_platform_is_asked_about(tmp_path: Path) -> None:
    rows = _rows(_lists(tmp_path / "lists")["identifiers.csv"])
    first = {(row["platform"], row["identifier"], row["value"]) for row in rows if row["exhibit"] == "1"}
    assert first == {
        ("telegram", "chat or group", "quiet_harbour_1"), ("telegram", "chat or group id", "1480000001"),
        ("telegram", "message or post id", "1001"), ("telegram", "address", "https://t.me/quiet_harbour_1/1001"),
        ("telegram", "account", "'@channel_keeper_1"), ("telegram", "account id", "7000000001"),
        ("telegram", "account's name", "夜班"),
    }  # fmt: skip
    assert {row["saved_utc"] for row in rows if row["exhibit"] == "1"} == {"2026-03-01T09:33:00.000Z"}
    assert all(len(row["sha256"]) in {0, 64} for row in rows)


def test_the_sheets_hold_what_the_csv_files_hold(tmp_path: Path) -> None:
    made = _lists(tmp_path / "lists")
    sheets = _sheets(made["lists.xlsx"])
    for sheet, name in (("Exhibits", "exhibits.csv"), ("Events", "events.csv"), ("Identifiers", "identifiers.csv")):
        head, *rows = sheets[sheet]
        told = _rows(made[name])
        assert list(head) == list(told[0])
        assert len(rows) == len(told)
        for row, line in zip(rows, told, strict=True):
            shown = ["" if cell is None else csv_cell(cell) for cell in row]
            assert shown == [value.replace("\r\n", "\n") for value in line.values()]
    assert [row["event"] for row in _rows(made["events.csv"])] == [str(number) for number in range(24)]


@pytest.mark.parametrize("text", FORMULAS)
def test_no_cell_of_any_list_is_a_formula_or_a_link(tmp_path: Path, text: str) -> None:
    def risky(one: Exhibit) -> Exhibit:
        return replace(one, item=replace(one.item, title=text, note=text, tags=(text,)))

    made = _lists(tmp_path / "lists", FakeSource(3, alter=risky))
    for name in ("exhibits.csv", "events.csv", "identifiers.csv"):
        for row in _rows(made[name]):
            assert not any(cell.lstrip(" ")[:1] in set("=+-@\t\r\n＝＋－＠") - {""} for cell in row.values())
    with zipfile.ZipFile(io.BytesIO(made["lists.xlsx"])) as book:
        parts = {name: book.read(name) for name in book.namelist()}
    sheets = [data for name, data in parts.items() if name.startswith("xl/worksheets/")]
    assert not any(b"<f>" in data or b"hyperlink" in data for data in sheets)
    assert text.replace("\r", "_x000D_").strip().encode() in b"".join(parts.values()).replace(b"&apos;", b"'")


def test_texts_that_no_cell_can_hold_are_cut_and_say_so() -> None:
    table = Table(name="T", columns=("a",), rows=(("x" * 40_000,), ("a\0b\ud800",)))
    (_, (long,), (odd,)) = _sheets(workbook([table], datetime(2026, 1, 1, tzinfo=UTC)))["T"]
    assert len(long) == 32_767
    assert long.endswith(" […]")
    assert odd == "ab?"


def test_what_is_withheld_is_in_no_list(tmp_path: Path) -> None:
    policy = DisclosurePolicy(names=frozenset({"accounts", "source"}))
    made = _lists(tmp_path / "lists", showing=Showing(policy=policy))
    with zipfile.ZipFile(io.BytesIO(made["lists.xlsx"])) as book:
        everything = b"".join([*made.values(), *(book.read(name) for name in book.namelist())])
    assert b"quiet_harbour" not in everything
    assert b"channel_keeper_1" not in everything
    assert _rows(made["identifiers.csv"]) == []
    assert b"channel_keeper_1" in b"".join(_lists(tmp_path / "all").values())


def _validated(path: Path) -> str:
    done = subprocess.run(
        [Path(sys.executable).with_name("case_validate"), path], capture_output=True, text=True, check=False
    )
    assert (done.returncode, "Conforms: True" in done.stdout) == (0, True), done.stdout + done.stderr
    return done.stdout


def test_the_case_validates_and_chains_every_event(tmp_path: Path) -> None:
    made = _lists(tmp_path / "lists")
    _validated(tmp_path / "lists" / "case-uco.jsonld")
    graph = json.loads(made["case-uco.jsonld"])["@graph"]
    kinds = [node["@type"].partition(":")[2] for node in graph]
    assert (kinds.count("InvestigativeAction"), kinds.count("ProvenanceRecord")) == (24, 24)
    assert (kinds.count("Investigation"), kinds.count("Tool"), kinds.count("File")) == (1, 1, 5)
    actions = [node for node in graph if node["@type"].endswith("InvestigativeAction")]
    assert [one["uco-core:name"] for one in actions][:2] == ["created", "collected"]
    given = {result["@id"] for one in actions for result in one["uco-action:result"]}
    taken = [one["uco-action:object"]["@id"] for one in actions if "uco-action:object" in one]
    assert len(taken) == len(set(taken)) == 15
    assert set(taken) <= given
    hashes = {content["sha256"].upper() for content in _contents(made)}
    found = json.dumps(graph)
    assert all(one in found for one in hashes)


def _contents(made: dict[str, bytes]) -> list[dict[str, Any]]:
    return [row["content"] for row in json.loads(made["exhibits.json"])["exhibits"] if "content" in row]


def test_an_empty_case_still_validates_and_damage_does_not(tmp_path: Path) -> None:
    made = _lists(tmp_path / "lists", FakeSource(0))
    assert made["identifiers.csv"].count(b"\r\n") == 1
    path = tmp_path / "lists" / "case-uco.jsonld"
    _validated(path)
    path.write_bytes(made["case-uco.jsonld"].replace(b"xsd:dateTime", b"xsd:integer"))
    with pytest.raises(AssertionError):
        _validated(path)


def test_a_full_drive_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import exporters.lists.write as writing

    sound = writing.write_new_file

    def full(path: Path, produce: Any) -> Any:
        if path.name == "lists.xlsx":
            raise DiskFullError
        return sound(path, produce)

    monkeypatch.setattr(writing, "write_new_file", full)
    with pytest.raises(DiskFullError):
        _lists(tmp_path / "lists")
    assert list(tmp_path.iterdir()) == []
