"""`chat`: an export is saved before it is read; what was read is listed, shown and searched."""

from __future__ import annotations

import json
import re
from pathlib import Path

from tests.chats import telegram
from tests.commands.cli import Cli


def made(cli: Cli) -> Path:
    maker = telegram.Maker(1)
    return telegram.write(cli.folder / "ChatExport", telegram.chat(maker, 30), maker.files)


def test_an_export_is_saved_then_read(cli: Cli) -> None:
    done = cli("chat", "import", made(cli))
    assert done.status == 0, done.err
    lines = done.out.splitlines()
    assert re.fullmatch(r"saved [a-z2-7]{26} [0-9a-f]{64} ChatExport", lines[0])
    assert lines[1].startswith("files ")
    counts = re.fullmatch(r"records (\d+) parsed (\d+) skipped (\d+) repaired (\d+)", lines[2])
    assert counts is not None
    assert int(counts[1]) == int(counts[2]) + int(counts[3])
    assert "note     Messages were set to delete themselves" in done.out
    assert cli("show", "1", "--json").json["kind"] == "chat-export"
    (listed,) = cli("chat", "list", "--json").json
    assert (listed["title"], listed["platform"], listed["messages"]) == ("交流群", "telegram", int(counts[1]))
    shown = cli("chat", "show", "1", "--limit", "20", "--json").json
    assert len(shown["shown"]) == 20
    assert {one["sender"] for one in shown["participants"]} >= {"user100", "user200"}
    after = cli(
        "chat", "show", listed["id"][:6], "--after", str(shown["shown"][-1]["number"]), "--limit", "1", "--json"
    ).json
    assert after["shown"][0]["number"] > shown["shown"][-1]["number"]
    hits = cli("chat", "search", "群里", "--json").json
    assert hits
    assert all("群里" in hit["message"]["text"] for hit in hits)
    assert cli("chat", "search", "群里", "--chat", "1").out.count("\n") == len(hits)
    assert cli("chat", "show", "99").status == 2
    first = shown["shown"][13]["number"]
    cli("case", "new", "C")
    taken = cli("chat", "excerpt", "1", str(first), str(first + 2), "--case", "C", "--before", "1")
    assert re.fullmatch(r"saved [a-z2-7]{26} [0-9a-f]{64} 交流群 \(3\)\n", taken.out), taken.err
    words = cli.file("t.txt", b"The pictures")
    for _ in range(2):
        assert cli("chat", "text", "2", words, "--kind", "translation", "--lang", "en").status == 0
    item = cli("show", "2", "--json").json
    assert (item["kind"], item["derived_from"]["method"]) == ("chat-excerpt", "excerpt")
    assert item["texts"] == [{"kind": "translation", "text": "The pictures", "language": "en", "by": ""}]
    assert cli("chat", "excerpt", "1", "99999999").status == 2
    assert cli("verify").status == 0


def test_the_guide_warns_before_it_tells_how(cli: Cli) -> None:
    for language, warning in (("en", "tells all devices"), ("zh-Hans", "通知这个账号的所有设备")):
        told = cli.raw("chat", cli.vault, "guide", "--lang", language).out
        assert 0 < told.index(warning) < told.index("JSON") < told.rindex("SMS Backup")


def test_what_is_no_chat_is_saved_all_the_same_and_read_again_later(cli: Cli) -> None:
    done = cli("chat", "import", cli.file("list.json", json.dumps({"a": 1}).encode()), "--json")
    assert done.status == 2
    first, last = (json.loads(line) for line in done.out.splitlines())
    assert (list(first), last["code"]) == (["saved"], "not-a-chat")
    assert cli("chat", "read", "1").status == 2
    assert cli("chat", "list").out == ""
