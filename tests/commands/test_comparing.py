"""`compare`: what several clients' packages share, told and written as tables, and nothing of a picture with it."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import openpyxl
import pytest

from evidence_vault.model import AddDetails
from tests import pictures
from tests.commands.cli import Cli
from tests.support import new_vault


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Three clients: the first two share a picture, an account and a group, the first and the third a file."""
    folder = tmp_path_factory.mktemp("clients")
    same = pictures.jpeg(pictures.made(5))
    held = [
        [(pictures.jpeg(pictures.made(1)), "https://t.me/somebody/12"), (same, "https://example.org/1")],
        [(pictures.jpeg(pictures.mirrored(pictures.made(1)), 60), "https://t.me/Somebody/77")],
        [(same, "https://example.org/2"), (pictures.jpeg(pictures.made(3)), "")],
    ]
    (folder / "home").mkdir()
    made = []
    for number, files in enumerate(held):
        place = folder / str(number)
        place.mkdir()
        cli = Cli(place)
        with new_vault(cli.vault) as vault:
            case = vault.new_case("C").id
            seller = vault.new_account("telegram", ("@Reseller", "reseller", "another")[number]).id
            for at, (data, url) in enumerate(files):
                item = vault.add_bytes(data, f"=p{at}.jpg", AddDetails(case=case, source_url=url)).id
                vault.describe(item, accounts=(seller,) if at == 0 else ())
        target = folder / f"client{number}.zip"
        done = cli("export", "--case", "C", "--clear", "--out", target)
        assert done.status == 0, done.err
        made.append(target)
    return made


def test_pictures_accounts_and_bytes_are_linked_across_packages(cli: Cli, packages: list[Path]) -> None:
    done = cli.raw("compare", *packages, "--json")
    assert done.status == 0, done.err
    rows = done.json
    links = {
        (row["kind"], tuple((other["package"], other["exhibit"]) for other in rows if other["link"] == row["link"]))
        for row in rows
    }
    assert links == {
        ("same bytes", (("client0.zip", 2), ("client2.zip", 1))),
        ("looks the same", (("client0.zip", 1), ("client1.zip", 1))),
        ("same account", (("client0.zip", 1), ("client1.zip", 1))),
        ("same address or group", (("client0.zip", 1), ("client1.zip", 1))),
    }
    assert {row["package holds"] for row in rows} == {"yes"}
    assert len({row["signer"] for row in rows if row["kind"] == "same bytes"}) == 2


def test_tables_hold_words_and_digests_alone(cli: Cli, packages: list[Path]) -> None:
    as_csv, as_xlsx = cli.folder / "links.csv", cli.folder / "links.xlsx"
    done = cli.raw("compare", *packages[:2], "--csv", as_csv, "--xlsx", as_xlsx)
    assert done.status == 0, done.err
    assert "prove neither who is shown" in done.err
    rows = list(csv.DictReader(io.StringIO(as_csv.read_text("utf-8-sig"))))
    assert {row["kind"] for row in rows} == {"looks the same", "same account", "same address or group"}
    (picture,) = {row["value"] for row in rows if row["kind"] == "looks the same"}
    assert len(picture) == 64
    assert all(row["title"].startswith("'=p") for row in rows)  # no formula
    sheet = openpyxl.load_workbook(as_xlsx).active
    assert sheet is not None
    assert sheet.max_row == len(rows) + 1
    assert len(as_xlsx.read_bytes()) < 20_000
    again = cli.raw("compare", *packages[:2], "--csv", as_csv)
    assert again.status != 0


def test_a_package_that_does_not_hold_is_told(cli: Cli, packages: list[Path]) -> None:
    data = bytearray(packages[1].read_bytes())
    at = data.find(b"\xff\xd8\xff") + 600
    data[at] ^= 1
    changed = cli.folder / "changed.zip"
    changed.write_bytes(data)
    done = cli.raw("compare", packages[0], changed)
    assert done.status == 0
    assert "changed.zip: does not hold; see verify" in done.err


def test_one_package_is_not_enough(cli: Cli, packages: list[Path]) -> None:
    assert cli.raw("compare", packages[0]).status == 2
    wrong = cli.file("words", b"one\ntwo\n")
    assert cli.raw("compare", *packages, "--passphrases-file", wrong).status == 2
