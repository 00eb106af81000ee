"""Each command: what it does, what it prints, and how it ends."""

from __future__ import annotations

import hashlib
import os
import re
from pathlib import Path

from tests.commands.cli import PASSPHRASE, Cli
from tests.support import reopen

SAVED = re.compile(r"saved ([a-z2-7]{26}) ([0-9a-f]{64}|-) (.+)")


def saved(text: str) -> list[tuple[str, str, str]]:
    return [SAVED.fullmatch(line).groups() for line in text.splitlines()]  # type: ignore[union-attr, misc]


def test_a_vault_is_made_and_never_over_another(empty: Cli) -> None:
    done = empty("init", "--label", "张三 pseudonym " * 9)
    assert (done.status, re.fullmatch(r"created [0-9a-f]{32}\n", done.out) is not None) == (0, True)
    again = empty("init")
    assert (again.status, again.out) == (3, "")
    assert empty.raw("init", empty.secret, "--passphrase-file", empty.secret).status == 3
    assert empty.secret.read_text() == PASSPHRASE + "\n"
    nothing = empty.file("empty", b"")
    assert empty.raw("init", empty.folder / "v2", "--passphrase-file", nothing).status == 3
    assert not (empty.folder / "v2").exists()


def test_adding_says_each_file_and_names_what_was_not_added(cli: Cli) -> None:
    one, two = cli.file("一.txt", b"one"), cli.file("b\x1b[31m\n.txt", b"two")
    done = cli("add", one, two, cli.folder / "absent", "--note", "n", "--tag", "t", "--tag", "u", "--no-read")
    assert done.status == 2
    told = saved(done.out)
    assert [name for _, _, name in told] == ["一.txt", "b\\u001b[31m\\u000a.txt"]
    assert [digest for _, digest, _ in told] == [hashlib.sha256(data).hexdigest() for data in (b"one", b"two")]
    assert "not added absent" in done.err
    assert "All the others are saved." in done.err
    assert "\x1b" not in done.out + done.err
    with reopen(cli.vault) as vault:
        assert vault.item(vault.resolve(told[0][0])).tags == ("t", "u")
    assert cli("add", one, "--case", "nowhere").status == 2
    assert cli("add").status == 2


def test_reading_what_files_say_is_the_default(cli: Cli, data: Path) -> None:
    picture = next(path for path in sorted((data / "images_exif").rglob("*.jpg")))
    assert cli("add", picture).status == 0
    shown = cli("show", "1", "--json").json
    assert shown["file_says"]["status"] in {"read", "partly"}
    assert shown["file_says"]["width"] > 0


def test_a_copy_is_saved_beside_its_original(cli: Cli) -> None:
    cli("add", cli.file("chat.txt", b"her name"), "--no-read")
    done = cli("derive", "1", cli.file("chat-covered.txt", b"---"), "--method", "redacted", "--reason", "a name")
    assert (done.status, saved(done.out)[0][1]) == (0, hashlib.sha256(b"---").hexdigest())
    shown = cli("show", "2", "--json").json
    assert shown["derived_from"]["sha256"] == hashlib.sha256(b"her name").hexdigest()
    assert (shown["derived_from"]["method"], shown["derived_from"]["reason"]) == ("redacted", "a name")
    assert "(redacted)" in cli("show", "2").out
    assert cli("derive", "1", cli.folder / "absent", "--method", "cropped").status == 2
    assert cli("derive", "1", cli.file("x", b"x"), "--method", "improved").status == 2


def test_statements_are_saved_without_a_digest(cli: Cli) -> None:
    assert cli("case", "new", "C").status == 0
    text = cli.file("what.txt", "﻿她说\n第二行".encode())
    for done in (
        cli("link", "https://t.me/c/1234/5", "--case", "C", "--title", "T"),
        cli("incident", "--when", "about 2026-03", "--text", "words", "--who", "x"),
        cli("incident", "--when", "2026-03-01 14:30", "--text-file", text),
        cli("incident", "--when", "2026-03-01", "--text-file", "-", stdin="从管道".encode()),
        cli("record", "--what", "a picture", "--reason", "not mine"),
    ):
        assert done.status == 0, done.err
        assert saved(done.out)[0][1] == "-"
    with reopen(cli.vault) as vault:
        told = [vault.item(vault.resolve(number)).incident for number in ("2", "3", "4")]
        assert [one.text for one in told if one] == ["words", "她说\n第二行", "从管道"]
    assert cli("incident", "--when", "x").status == 2
    assert cli("incident", "--when", "now", "--text", "a", "--text-file", text).status == 2
    assert cli("incident", "--when", "now", "--text-file", cli.folder / "absent").status == 2
    assert cli("incident", "--when", "now", "--text-file", cli.file("bad", b"\xff\xfe\xff")).status == 2
    assert cli("link", "").status == 2
    assert cli("record", "--what", "").status == 2


def test_cases_are_opened_listed_and_edited(cli: Cli) -> None:
    made = cli("case", "new", "案件", "--reference", "R", "--contact-name", "A")
    assert re.fullmatch(r"case [a-z2-7]{26} 案件\n", made.out)
    assert cli("case", "new", "案件").status == 2
    assert cli("case", "edit", "案件", "--rename", "other", "--contact-phone", "1").status == 0
    listed = cli("case", "list", "--json").json
    assert [(one["name"], one["reference"], one["contact"]["name"], one["contact"]["phone"]) for one in listed] == [
        ("other", "R", "A", "1")
    ]
    assert cli("case", "list").out.endswith("  other\n")
    assert cli("case", "edit", "nowhere").status == cli("case", "new").status == cli("case", "burn", "x").status == 2


def test_items_are_listed_searched_shown_and_edited(cli: Cli) -> None:
    cli("link", "https://t.me/somebody/12", "--note", "照片")
    cli("link", "https://example.org", "--tag", "x")
    assert [line.split()[0] for line in cli("list").out.splitlines()] == ["2", "1"]
    assert [one["number"] for one in cli("list", "--platform", "telegram", "--json").json] == [1]
    assert [one["number"] for one in cli("list", "--tag", "x", "--kind", "link", "--limit", "1", "--json").json] == [
        2
    ]
    assert [one["number"] for one in cli("search", "照片", "--json").json] == [1]
    assert cli("search", "zebra").out == ""
    assert cli("search", "zebra").status == 0
    assert "understood  telegram message somebody" in cli("show", "1").out
    assert cli("list", "--kind", "nonsense").status == 2
    cli("case", "new", "C")
    assert cli("edit", "1", "--note", "", "--title", "T", "--case", "C").status == 0
    shown = cli("show", "#1", "--json").json
    assert (shown["title"], shown["note"], len(shown["cases"])) == ("T", "", 1)
    assert cli("edit", "1", "--note", "lost", "--case", "nowhere").status == 2
    assert cli("show", "1", "--json").json["note"] == ""
    for unknown in ("9", "zzzz", "", "\udcff"):
        assert cli("show", unknown).status == 2


def test_an_original_comes_out_byte_for_byte_and_over_nothing(cli: Cli) -> None:
    data = bytes(range(256)) * 5000
    cli("add", cli.file("a.bin", data), "--no-read")
    cli("link", "https://example.org")
    out = cli.folder / "out.bin"
    assert cli("get", "1", "--out", out).status == 0
    assert out.read_bytes() == data
    out.write_bytes(b"hers")
    assert cli("get", "1", "--out", out).status == 3
    assert out.read_bytes() == b"hers"
    piped = cli("get", "1", "--out", "-")
    assert piped.out.encode("utf-8", "surrogateescape") == data
    assert cli("get", "2", "--out", cli.folder / "no").status == 2
    assert not (cli.folder / "no").exists()
    assert cli("get", "1", "--out", cli.folder / "absent" / "x").status == 2
    (stored,) = [path for path in (cli.vault / "objects").rglob("*") if path.is_file()]
    stored.write_bytes(stored.read_bytes()[:-9] + bytes(9))
    assert cli("get", "1", "--out", cli.folder / "half").status == 1
    assert not (cli.folder / "half").exists()
    events = [one["action"] for one in cli("show", "1", "--json").json["events"]]
    assert events == ["collected", "exported", "exported"]


def test_verifying_ends_with_what_it_found(cli: Cli) -> None:
    cli("add", cli.file("a.bin", bytes(100_000)), "--no-read")
    whole = cli("verify")
    assert whole.status == 0
    for fact in (
        "unchanged since it was saved: yes",
        "no outside time stamp",
        "never proven by this app",
        "fingerprint ",
    ):
        assert fact in whole.out
    assert cli("verify", "--quick").status == 0
    paper = whole.out.rsplit("fingerprint ", 1)[1].strip()
    assert cli("verify", "--against", paper).status == 0
    slip = ("a" if paper[-1] != "a" else "b").join([paper[:-1], ""])
    assert cli("verify", "--against", slip).status == 2
    checkpoint = cli.file("checkpoint", cli("verify", "--json").json["checkpoint"].encode())
    assert cli("verify", "--against", checkpoint).status == 0
    (stored,) = [path for path in (cli.vault / "objects").rglob("*") if path.is_file()]
    data = stored.read_bytes()
    stored.write_bytes(data[:500] + bytes([data[500] ^ 1]) + data[501:])
    broken = cli("verify")
    assert broken.status == 1
    assert "problem  item 1: object-damaged" in broken.out
    assert "NO, see the problems above" in broken.out
    found = cli("verify", "--json")
    assert (found.status, found.json["problems"][0]["finding"]) == (1, "object-damaged")
    assert cli.raw("verify", cli.folder / "absent").status == 2
    assert cli.raw("verify", cli.home).status == 2
    (cli.vault / "header").write_bytes(b"x")
    assert cli("verify").status == 1


def test_a_vault_put_back_is_found_by_the_command_line(cli: Cli) -> None:
    import shutil

    shutil.copytree(cli.vault, cli.folder / "old")
    cli("case", "new", "C")
    cli("link", "https://example.org", "--case", "C")
    package = cli.folder / "package.zip"
    assert cli("export", "--case", "C", "--out", package, "--clear").status == 0
    paper = cli("verify", "--json").json["fingerprint"]
    assert cli("verify", "--against", str(package)).status == 0
    shutil.rmtree(cli.vault)
    (cli.folder / "old").rename(cli.vault)
    assert cli("verify").status == 0
    for outside in (paper, str(package)):
        found = cli("verify", "--against", outside, "--json")
        assert (found.status, [one["finding"] for one in found.json["problems"]]) == (1, ["rolled-back"])


def test_keys_are_listed_added_removed_and_changed(cli: Cli) -> None:
    second, words = cli.file("second", b"second\r\nrest"), cli.folder / "words"
    assert cli("key", "add", "--new-passphrase-file", second).status == 0
    added = cli("key", "add", "--recovery-words")
    words.write_text(added.out)
    assert len(added.out.split()) == 24
    listed = cli("key", "list", "--json").json
    assert [one["kind"] for one in listed] == ["passphrase", "passphrase", "recovery-words"]
    assert all(set(one) == {"id", "kind", "created", "kdf"} for one in listed)
    assert cli.raw("list", cli.vault, "--words", "--passphrase-file", words).status == 0
    assert cli.raw("list", cli.vault, "--words", "--passphrase-file", second).status == 3
    assert cli.raw("list", cli.vault, "--passphrase-file", second).status == 0
    assert cli("key", "add", "--system-keyring").status == 3
    assert cli("key", "add", "--system-keyring", "--recovery-words").status == 2
    assert cli.raw("list", cli.vault, "--keyring").status == 3
    third = cli.file("third", "\ufeffthird\n".encode())
    assert cli("key", "change", "--new-passphrase-file", third).status == 0
    assert cli("list").status == 3
    cli.secret.write_text("third\n")
    assert cli("list").status == 0
    for one in [one["id"] for one in cli("key", "list", "--json").json][1:]:
        assert cli("key", "remove", one).status == 0
    last = cli("key", "list", "--json").json
    assert len(last) == 1
    assert cli("key", "remove", last[0]["id"]).status == 3
    assert cli("key", "remove", "nonsense").status == 3


def test_a_busy_vault_is_refused(cli: Cli) -> None:
    with reopen(cli.vault):
        done = cli("list")
    assert done.status == 3
    assert "Another copy of the app" in done.err
    assert os.fspath(cli.vault) not in done.err
