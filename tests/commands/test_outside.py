"""Outside time on the command line: off until turned on, who learns what said first, and nothing without a yes."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.commands.cli import Cli, Done
from tests.outside.authority import Authority
from tests.outside.server import serving, stamping


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    if shutil.which("openssl") is None:
        pytest.skip("openssl is not installed")
    return Authority.usual(tmp_path_factory.mktemp("authority") / "tsa")


def time(cli: Cli, *words: str | Path) -> Done:
    """`time` on the vault, opened with the passphrase file."""
    return cli.raw("time", cli.vault, *words, "--passphrase-file", cli.secret)


@pytest.fixture
def roots(cli: Cli, authority: Authority) -> Path:
    return cli.file("root.pem", authority.root_pem.encode())


@pytest.mark.usefixtures("loopback")
def test_from_off_to_anchored(cli: Cli, authority: Authority, roots: Path) -> None:
    with serving(stamping(authority.reply)) as server:
        added = time(cli, "add-authority", "Mine", server.url("/t"), "--roots", roots)
        assert (added.status, added.out) == (0, "added Mine\n")
        listed = time(cli, "authorities")
        assert f"off  Mine  {server.url('/t')}" in listed.out
        assert "on " not in listed.out
        off = time(cli, "stamp", "Mine", "--yes")
        assert (off.status, off.out) == (2, "")
        asked = time(cli, "enable", "Mine")
        assert asked.status == 2
        assert "127.0.0.1 learns" in asked.err
        assert "--yes" in asked.err
        assert time(cli, "enable", "Mine", "--yes").status == 0
        silent = time(cli, "stamp")
        assert silent.status == 2
        assert server.heard == []
        done = time(cli, "stamp", "--yes")
        assert done.status == 0
        assert done.out.startswith("anchored 1 1 20")
        assert done.out.endswith("Z Mine\n")
        assert len(server.heard) == 1
        again = time(cli, "stamp", "--yes")
        assert again.status == 3
    status = time(cli, "status", "--json").json
    assert (status["anchored"], status["events"], status["route"]) == (1, 2, "direct")
    assert status["anchors"][0]["time_known_by"] == "authority"
    checked = cli("verify")
    assert checked.status == 0
    assert "existed before 20" in checked.out
    assert "under a root that only came with it" in checked.out
    assert "not yet anchored in time: the newest 1 events" in checked.out
    found = cli("verify", "--json", "--quick").json
    assert found["existed_before"]["ranges"][0] | {"before": ""} == {
        "kind": "rfc3161", "first": 0, "last": 0, "before": "", "anchor": 1,
    }  # fmt: skip
    assert found["existed_before"]["not_yet"] == 1


@pytest.mark.usefixtures("loopback")
def test_what_fails_waits_and_is_tried_again(cli: Cli, authority: Authority, roots: Path) -> None:
    with serving(lambda client, heard: None) as broken:
        address = broken.url("/")
        time(cli, "add-authority", "Mine", address, "--roots", roots)
        time(cli, "enable", "Mine", "--yes")
        done = time(cli, "stamp", "--yes")
    assert done.status == 2
    assert done.out.startswith("waiting network-")
    status = time(cli, "status")
    assert "anchored 0 of 1 events; not yet 1\nwaiting 1 network-" in status.out
    quiet = time(cli, "retry", "--yes")
    assert (quiet.status, quiet.out) == (0, "")


def test_the_way_to_the_network(cli: Cli) -> None:
    def route(*words: str) -> object:
        done = time(cli, "route", *words)
        return done.status, done.out

    assert route() == (0, "route direct\n")
    assert route("socks5h://127.0.0.1:9050") == (0, "route socks5h://127.0.0.1:9050\n")
    assert route("socks4://127.0.0.1:9050")[0] == 2  # type: ignore[index]
    assert route("http://name:word@127.0.0.1:1")[0] == 2  # type: ignore[index]
    assert route() == (0, "route socks5h://127.0.0.1:9050\n")
    assert route("direct") == (0, "route direct\n")


def test_a_checkpoint_goes_out_and_comes_back(cli: Cli) -> None:
    handed, answer = cli.folder / "checkpoint.txt", cli.folder / "answer.json"
    printed = time(cli, "print", "--out", handed)
    assert printed.out.startswith("printed 1-")
    shown = time(cli, "print")
    assert shown.out.splitlines()[1:] == handed.read_text().splitlines()
    signed = cli.raw("countersign", handed, "--out", answer, "--name", "Ms. Park")
    assert signed.status == 0
    key = signed.out.split()[1]
    kept = time(cli, "import", answer)
    assert kept.out.startswith("anchored 1 1 20")
    assert kept.out.endswith(" Ms. Park\n")
    assert key in cli("verify").out
    assert cli("verify", "--against", str(handed)).status == 0
    assert time(cli, "import", answer).status == 3
    assert cli.raw("countersign", handed, "--out", answer).status == 3
    assert cli.raw("countersign", cli.secret, "--out", cli.folder / "x").status == 3


def test_against_what_was_handed_over_by_another_vault(cli: Cli, tmp_path: Path) -> None:
    from tests.support import new_vault

    with new_vault(tmp_path / "other") as other:
        (tmp_path / "theirs.txt").write_bytes(other.time.hand_over().stamped)
    assert cli("verify", "--against", str(tmp_path / "theirs.txt")).status == 1


def test_the_page_and_the_code_for_paper(cli: Cli) -> None:
    for form, start in (("html", b"<!doctype html>"), ("svg", b"<?xml"), ("png", b"\x89PNG")):
        path = cli.folder / f"page.{form}"
        assert time(cli, "print", "--out", path).status == 0
        assert path.read_bytes().startswith(start)
    for lang, word in (("zh-Hans", "保管日志"), ("zh-Hant", "保管日誌"), ("ko", "보관 기록")):
        path = cli.folder / f"{lang}.html"
        assert time(cli, "print", "--out", path, "--lang", lang).status == 0
        assert word in path.read_text("utf-8")
    page = (cli.folder / "page.html").read_text()
    assert "<svg" in page
    assert "viewBox" in page, "the code would be cut off where the page scales it"
    assert "openssl ecparam" in page
    assert "http" not in page.replace("http://www.w3.org/2000/svg", ""), "the page fetches something"
    bad = time(cli, "print", "--out", cli.folder / "page.pdf")
    assert bad.status == 2


@pytest.mark.outside
def test_the_code_reads_as_the_text_to_be_signed(cli: Cli) -> None:
    if shutil.which("zbarimg") is None:
        pytest.skip("zbarimg is not installed")
    png, text = cli.folder / "code.png", cli.folder / "code.txt"
    for path in (png, text):
        time(cli, "print", "--out", path)
    read = subprocess.run(["zbarimg", "--raw", "-q", png], capture_output=True, check=True)
    assert read.stdout.rstrip(b"\n") == text.read_bytes().rstrip(b"\n")


def test_json_of_the_authorities(cli: Cli) -> None:
    found = time(cli, "authorities", "--json").json
    assert {"label", "address", "policy", "roots", "enabled", "qualified", "built_in"} == set(found[0])
    assert not any(one["enabled"] for one in found)
    assert json.dumps(found)


@pytest.mark.usefixtures("loopback")
def test_a_report_with_a_time_stamp_of_its_own(cli: Cli, authority: Authority, roots: Path) -> None:
    cli("case", "new", "Harbour")
    cli("add", cli.file("one.txt", b"one"), "--case", "Harbour")
    with serving(stamping(authority.reply)) as server:
        time(cli, "add-authority", "Mine", server.url("/"), "--roots", roots)
        words = ("--case", "Harbour", "--time-stamp", "Mine")
        off = cli("report", *words, "--out", cli.folder / "off.pdf", "--yes")
        assert off.status == 2
        time(cli, "enable", "Mine", "--yes")
        silent = cli("report", *words, "--out", cli.folder / "silent.pdf")
        assert silent.status == 2
        assert "127.0.0.1 learns" in silent.err
        assert server.heard == []
        done = cli("report", *words, "--out", cli.folder / "a.pdf", "--yes", "--long-term")
        assert done.status == 0, done.err
        packed = cli("export", *words, "--out", cli.folder / "a.zip", "--yes", "--clear")
        assert packed.status == 0, packed.err
    checked = cli.raw("verify", cli.folder / "a.pdf")
    assert checked.status == 0
    assert checked.out.count("A time stamp inside says") == 2
    assert not (cli.folder / "off.pdf").exists()
    assert cli("report", "--case", "Harbour", "--out", cli.folder / "b.pdf", "--long-term").status == 2
