"""backup, restore, rehearse, check and recovery shares on the command line."""

from __future__ import annotations

import re

from tests.commands.cli import Cli


def test_backup_rehearse_restore_and_take_one_file_out(cli: Cli) -> None:
    cli("add", cli.file("one.txt", b"the first"), cli.file("two.txt", b"the second"))
    made = cli("backup", cli.folder / "b")
    assert (made.status, made.out) == (0, "generation 1: 2 files, 2 of them new\n")
    cli("add", cli.file("three.txt", b"the third"))
    made = cli("backup", cli.folder / "b", "--json")
    assert {name: made.json[name] for name in ("generation", "objects", "copied", "problems")} == {
        "generation": 2,
        "objects": 3,
        "copied": 1,
        "problems": [],
    }
    tried = cli.raw("rehearse", cli.folder / "b", "--passphrase-file", cli.secret)
    assert tried.status == 0
    assert "opens with the passphrase" in tried.out
    assert "3 items, 3 files; 3 of them decrypted" in tried.out
    back = cli.raw("restore", cli.folder / "b", cli.folder / "new", "--passphrase-file", cli.secret)
    assert back.status == 0
    assert back.out.endswith(": 3 items, 3 files\n")
    assert cli.raw("verify", cli.folder / "new", "--passphrase-file", cli.secret).status == 0
    old = cli.raw(
        "restore", cli.folder / "b", cli.folder / "old", "--generation", "1", "--passphrase-file", cli.secret
    )
    assert "2 items, 2 files" in old.out
    out = cli.folder / "out.txt"
    one = cli.raw("restore", cli.folder / "b", out, "--item", "2", "--passphrase-file", cli.secret)
    assert (one.status, out.read_bytes()) == (0, b"the second")
    again = cli.raw("restore", cli.folder / "b", out, "--item", "2", "--passphrase-file", cli.secret)
    assert (again.status, out.read_bytes()) == (3, b"the second")
    missing = cli.folder / "missing.txt"
    none = cli.raw("restore", cli.folder / "b", missing, "--item", "9", "--passphrase-file", cli.secret)
    assert (none.status, missing.exists()) == (2, False)
    for act, place in (("backup", cli.folder), ("backup", cli.vault), ("backup", cli.folder / "files")):
        assert cli(act, place).status in {2, 3}


def test_check_names_and_repair_mends(cli: Cli) -> None:
    cli("add", cli.file("one.txt", b"the first"))
    assert cli("backup", cli.folder / "b").status == 0
    sound = cli("check")
    assert (sound.status, "found" in sound.out) == (0, False)
    (cli.vault / "index.db").unlink()
    next(path for path in (cli.vault / "objects").rglob("*") if path.is_file()).unlink()
    named = cli("check", "--json")
    assert (named.status, named.json["left"]) == (1, None)
    assert [one["subject"] for one in named.json["found"]] == ["index"]
    assert cli("check", "--from", cli.folder / "b").status == 2
    mended = cli("check", "--repair", "--from", cli.folder / "b")
    assert mended.status == 0, mended
    assert re.findall(r"^repaired (\w+):", mended.out, re.MULTILINE) == ["index", "objects"]
    assert cli("verify").status == 0


def test_recovery_shares_are_printed_as_three_sheets_and_two_open_it(cli: Cli) -> None:
    made = cli("key", "add", "--recovery-shares")
    assert made.status == 0
    sheets = re.split(r"^RECOVERY SHARE ", made.out, flags=re.MULTILINE)[1:]
    assert [sheet[:6] for sheet in sheets] == ["1 OF 3", "2 OF 3", "3 OF 3"]
    shares = [" ".join(re.findall(r"\d+\. ([a-z]+)", sheet)) for sheet in sheets]
    assert {len(one.split()) for one in shares} == {33}
    two, one = cli.folder / "two", cli.folder / "alone"
    two.write_text(f"{shares[2]}\n\n{shares[0].upper()}\r\n")
    one.write_text(f"{shares[1]}\n")
    assert cli.raw("list", cli.vault, "--shares", "--passphrase-file", two).status == 0
    refused = cli.raw("list", cli.vault, "--shares", "--passphrase-file", one)
    assert (refused.status, shares[1].split()[4] in refused.err) == (3, False)
    assert cli("key", "add", "--recovery-shares", "--recovery-words").status == 2
