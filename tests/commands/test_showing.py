"""The options that choose exhibits and withhold details, and what a recipient may hold already."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest

from evidence_vault.commands.showing import ordinals, policy
from evidence_vault.errors import UsageError
from evidence_vault.model import PRESETS
from tests.commands.cli import Cli


def test_numbers_and_names_are_read_strictly() -> None:
    assert ordinals("1, 3-5,4") == (1, 3, 4, 5)
    assert ordinals("") == ()
    for wrong in ("0", "5-3", "a", "-3", "1-", "１", "1;2", "1-9999999"):
        with pytest.raises(UsageError):
            ordinals(wrong)
    found = policy(["note,addresses", "2-3:title"], ["3:note"], "4")
    assert found.withheld(1) == {"note"} | PRESETS["addresses"]
    assert found.withheld(2) == found.withheld(1) | {"title"}
    assert found.withheld(3) == found.withheld(2) - {"note"}
    assert found.content == {4}
    for withhold, keep in ((["sauce"], []), ([":note"], []), ([], ["note"]), ([""], [])):
        with pytest.raises(UsageError):
            policy(withhold, keep, "")


def _filled(cli: Cli) -> None:
    cli("case", "new", "C")
    for number in range(3):
        file = cli.file(f"{number}.txt", f"text {number}".encode())
        cli("add", file, "--case", "C", "--note", f"zwnote{number}", "--no-read")


def _listed(path: Path) -> list[dict[str, object]]:
    with zipfile.ZipFile(path) as archive:
        name = next(name for name in archive.namelist() if name.endswith("data/exhibits.json"))
        found: list[dict[str, object]] = json.loads(archive.read(name))["exhibits"]
        return found


def test_a_part_of_a_case_goes_out_and_verifies(cli: Cli) -> None:
    _filled(cli)
    package = cli.folder / "p.zip"
    options = ("--exhibits", "1,3", "--withhold", "note", "--withhold-content", "3", "--clear")
    assert cli("export", "--case", "C", "--out", package, *options).status == 0
    first, third = _listed(package)
    assert (first["exhibit"], first["withheld"], "path" in first) == (1, ["note"], True)
    assert (third["exhibit"], third["content_withheld"], "path" in third) == (3, True, False)
    checked = cli.raw("verify", package)
    assert checked.status == 0
    assert "note     exhibit 3: withheld: note, the content" in checked.out
    assert b"zwnote" not in package.read_bytes()
    assert b"text 2" not in package.read_bytes()
    assert cli("export", "--case", "C", "--out", cli.folder / "q.zip", "--exhibits", "9", "--clear").status == 2
    report = cli.folder / "r.pdf"
    assert cli("report", "--case", "C", "--out", report, "--exhibits", "2", "--withhold", "all-details").status == 0
    assert cli.raw("verify", report).status == 0


def test_a_later_package_goes_on_from_an_earlier_one_and_a_forked_one_does_not(cli: Cli) -> None:
    import shutil

    _filled(cli)
    first, second, other = (cli.folder / name for name in ("1.zip", "2.zip", "3.zip"))
    shutil.copytree(cli.vault, cli.folder / "copy")
    cli("export", "--case", "C", "--out", first, "--clear")
    cli("edit", "1", "--note", "later")
    paper = cli("verify", "--json").json["fingerprint"]
    cli("edit", "1", "--note", "later still")
    assert cli("export", "--case", "C", "--out", second, "--clear", "--extends", paper).status == 0
    assert cli.raw("verify", second, "--extends", first, "--extends", paper).status == 0
    older = cli.raw("verify", first, "--extends", second, "--json")
    assert [one["finding"] for one in older.json["problems"]] == ["rolled-back"]
    shutil.rmtree(cli.vault)
    (cli.folder / "copy").rename(cli.vault)
    cli("edit", "1", "--note", "as if nothing had been")
    cli("edit", "1", "--note", "as if nothing had been again")
    cli("edit", "2", "--note", "x")
    assert cli("export", "--case", "C", "--out", other, "--clear").status == 0
    forked = cli.raw("verify", other, "--extends", first, "--json")
    assert (forked.status, [one["finding"] for one in forked.json["problems"]]) == (1, ["proof-broken"])
    assert cli("export", "--case", "C", "--out", cli.folder / "4.zip", "--clear", "--extends", second).status == 1
    assert cli.raw("verify", cli.vault, "--extends", first, "--passphrase-file", cli.secret).status == 2


def test_an_age_file_with_a_passphrase_opens_with_the_passphrase_that_was_given_out(cli: Cli) -> None:
    _filled(cli)
    package, secret = cli.folder / "p.age", cli.folder / "told"
    options = ("--age-passphrase", "--passphrase-out", secret)
    assert cli("export", "--case", "C", "--out", package, *options).status == 0
    assert package.read_bytes().startswith(b"age-encryption.org/v1\n-> scrypt ")
    assert cli.raw("verify", package, "--passphrase-file", secret).status == 0
    assert cli.raw("verify", package, "--passphrase-file", cli.secret).status == 3
    refused = cli("export", "--case", "C", "--out", cli.folder / "q", "--age-passphrase", "--clear")
    assert (refused.status, (cli.folder / "q").exists()) == (2, False)


def test_lists_are_written_on_their_own_and_recorded(cli: Cli) -> None:
    _filled(cli)
    folder = cli.folder / "lists"
    assert cli("lists", "--case", "C", "--out", folder, "--exhibits", "2", "--withhold", "note").status == 0
    assert {path.name for path in folder.iterdir()} >= {"exhibits.csv", "identifiers.csv", "lists.xlsx"}
    assert b"zwnote" not in b"".join(path.read_bytes() for path in folder.iterdir())
    assert cli("lists", "--case", "C", "--out", folder).status == 3
    assert cli("verify").status == 0
