"""Forms, statements and what goes beside a report, from the command line and out of a real vault."""

from __future__ import annotations

from pathlib import Path

import pytest

from evidence_vault.commands.forms import _numbered, _pair, _ways, check_languages, read_text
from evidence_vault.crypto.age import Identity
from evidence_vault.errors import UsageError
from tests.commands.cli import Cli
from tests.exporters.report.tools import text_of


def test_options_are_read_strictly(tmp_path: Path) -> None:
    assert _ways(("1,3-4=withheld", "3=shown")) == ((1, "withheld"), (3, "shown"), (4, "withheld"))
    assert _numbered(("2-3=What it shows = so",)) == ((2, "What it shows = so"), (3, "What it shows = so"))
    assert _pair("Notary = CNY 1,200") == ("Notary", "CNY 1,200")
    for wrong in ("3", "3=", "=x", "3=blurred", "x=shown"):
        with pytest.raises(UsageError):
            _ways((wrong,))
    check_languages(("ko", "en"), "ko", "en")
    for languages in (("ja",), ("ko", "ko")):
        with pytest.raises(UsageError):
            check_languages(("ko", "en"), *languages)
    (tmp_path / "odd").write_bytes(b"\xff\xfe")
    for path in (tmp_path / "odd", tmp_path / "none", tmp_path):
        with pytest.raises(UsageError):
            read_text(path)


@pytest.mark.outside
def test_versions_statement_and_annex_out_of_a_real_vault(cli: Cli) -> None:
    cli("case", "new", "C")
    told = ("--when", "1 March 2026", "--text", "It named my street.", "--witnesses", "Aunt Petronella")
    cli("incident", *told, "--case", "C")
    cli("link", "https://t.me/quiet/1", "--case", "C")
    first, second, annex, copy = (cli.folder / name for name in ("1.pdf", "2.pdf", "a.age", "c.docx"))
    assert cli("report", "--case", "C", "--form", "uk", "--prefix", "AB/", "--out", first).status == 0
    assert "Petronella" not in text_of(first.read_bytes(), cli.folder)
    drafted = cli("statement", "--case", "C", "--form", "uk").out
    assert "{exhibit 1}" in drafted
    assert "It named my street." in drafted
    (cli.folder / "mine.txt").write_text("1. Mine alone, see {exhibit 2}.\n", encoding="utf-8")
    assert cli("statement", "--case", "C", "--keep", cli.folder / "mine.txt").status == 0
    assert cli("statement", "--case", "C").out.strip() == "1. Mine alone, see {exhibit 2}."
    cli("link", "https://t.me/quiet/2", "--case", "C")
    to = str(Identity.from_secret(bytes(range(32))).recipient)
    more = ("--annex", annex, "--annex-to", to, "--docx", copy, "--third-parties", "--exhibits", "2-3")
    done = cli("report", "--case", "C", "--form", "uk", "--prefix", "AB/", "--out", second, *more)
    assert done.status == 0, done.err
    assert [line.split()[2] for line in done.out.splitlines() if line.startswith("written")] == [
        str(path) for path in (second, annex, copy)
    ]
    text = " ".join(text_of(second.read_bytes(), cli.folder).split())
    assert "Version 2. Since version 1" in text
    assert "Added: AB/3. Left out: AB/1." in text
    assert "The statement was changed." in text
    assert "Mine alone, see Exhibit AB/2." in text
    assert cli.raw("verify", second).status == 0
    held = cli("verify")
    assert held.status == 0, held.out


def test_versions_of_the_statement_are_listed_given_back_and_taken_back(cli: Cli) -> None:
    cli("case", "new", "C")
    for text in ("1. One.", "1. Two, longer.", ""):
        (cli.folder / "mine.txt").write_text(text, encoding="utf-8")
        assert cli("statement", "--case", "C", "--keep", cli.folder / "mine.txt").status == 0
    rows = [line.split() for line in cli("statement", "--case", "C", "--versions").out.splitlines()]
    assert [(row[0], row[3]) for row in rows] == [("1", "7"), ("2", "15"), ("3", "0")]
    assert cli("statement", "--case", "C", "--version", "1").out.strip() == "1. One."
    assert cli("statement", "--case", "C", "--version", "9").status == 2
    assert "I make this statement" in cli("statement", "--case", "C").out
    assert cli("statement", "--case", "C", "--lang", "ko", "--versions").out == ""


@pytest.mark.outside
def test_a_kept_statement_that_names_a_witness_is_not_printed_and_the_report_says_so(cli: Cli) -> None:
    """A name of two Chinese characters too; an older version without it does not come back in its place."""
    cli("case", "new", "C")
    cli("incident", "--when", "1 March 2026", "--text", "It happened.", "--witnesses", "王芳", "--case", "C")
    for at, text in enumerate(("1. Older and harmless.", "1. My friend 王芳 saw it.")):
        (cli.folder / f"{at}.txt").write_text(text, encoding="utf-8")
        cli("statement", "--case", "C", "--keep", cli.folder / f"{at}.txt")
    made = cli.folder / "r.pdf"
    assert cli("report", "--case", "C", "--form", "uk", "--out", made).status == 0
    text = " ".join(text_of(made.read_bytes(), cli.folder).split())
    assert "王芳" not in text
    assert "Older and harmless" not in text
    assert "her kept statement holds something that is withheld here" in text
    shown = cli.folder / "s.pdf"
    assert cli("report", "--case", "C", "--form", "uk", "--third-parties", "--out", shown).status == 0
    assert "My friend 王芳 saw it." in text_of(shown.read_bytes(), cli.folder)


def test_a_language_that_the_form_has_not_is_refused(cli: Cli) -> None:
    cli("case", "new", "C")
    done = cli("report", "--case", "C", "--form", "kr", "--lang", "ja", "--out", cli.folder / "x.pdf")
    assert done.status == 2
    assert "ko, en" in done.err
    assert not (cli.folder / "x.pdf").exists()
