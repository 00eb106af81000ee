"""`recognise`, `hashes`, and what `add`, `show` and `list` say of a picture that was seen before."""

from __future__ import annotations

import csv
import hashlib
import json

from tests import pictures, words
from tests.commands.cli import Cli


def test_a_repost_is_told_when_it_is_added_and_shown_and_listed(cli: Cli) -> None:
    first = cli.file("first.jpg", pictures.jpeg(pictures.made(1)))
    again = cli.file("again.jpg", pictures.jpeg(pictures.mirrored(pictures.made(1)), 60))
    other = cli.file("other.jpg", pictures.jpeg(pictures.made(2)))
    assert cli("add", first).err == ""
    assert "again.jpg: looks like 1 first.jpg; not proof" in cli("add", again).err
    assert "looks like" not in cli("add", other).err
    shown = cli("show", "2").out
    assert "looks like  1 first.jpg (" in shown
    assert "mirrored; not proof)" in shown
    (seen,) = cli("show", "1", "--json").json["seen_before"]
    assert (seen["number"], seen["form"], seen["path"], seen["at_ms"]) == (2, "mirrored", "", None)
    assert 0 <= seen["distance"] <= 31
    lines = cli("list").out.splitlines()
    assert [line.rpartition("[")[2] for line in lines[1:]] == [
        "same picture at 2 places, seen before in 1]",
        "same picture at 2 places]",
    ]
    assert len(cli("list", "--fold").out.splitlines()) == 2
    listed = {one["number"]: one["same_picture"] for one in cli("list", "--json").json}
    assert listed == {1: {"lead": 1, "numbers": [1, 2], "places": 2}, 2: listed[1], 3: None}


def test_what_was_added_unread_is_compared_later(cli: Cli) -> None:
    for seed in (1, 1, 2):
        cli("add", cli.file(f"{seed}.jpg", pictures.jpeg(pictures.made(seed))), "--no-read")
    assert "compared 2 files, 0 of them seen before" in cli("recognise", "--no-words").out
    done = cli("recognise", "--no-words", "--json").json
    assert done == {"compared": 0, "seen_before": 0, "not_readable": 0, "left": 0, "words": None}


def test_words_are_read_and_shown_as_a_machines(cli: Cli) -> None:
    picture = words.screenshot(("Send me a screenshot after you have paid.",), "en", 24, dark=False)
    cli("add", cli.file("a.png", pictures.png(picture)), "--no-read")
    done = cli("recognise")
    assert done.status == 0, done.err
    if "no program here that reads words" in done.err:  # the engine is not installed, and that is said
        assert "tesseract-ocr" in done.err
        return
    assert "words in 1 pictures, read by tesseract 5" in done.out
    assert "screenshot after you have paid." in cli("show", "1").out
    assert cli("show", "1", "--json").json["words"]["engine"].startswith("tesseract 5")


def test_a_list_of_hashes_is_written_and_recorded(cli: Cli) -> None:
    data = pictures.jpeg(pictures.made(1))
    cli("add", cli.file("=a.jpg", data), "--no-read")
    target = cli.folder / "hashes.csv"
    done = cli("hashes", "--out", target)
    assert done.status == 0, done.err
    written = target.read_bytes()
    assert done.out == f"written {hashlib.sha256(written).hexdigest()} {target}\n"
    (row,) = csv.DictReader(written.decode().splitlines())
    assert (row["sha256"], row["number"], len(row["pdq"])) == (hashlib.sha256(data).hexdigest(), "1", 64)
    values = cli.folder / "values.txt"
    cli("hashes", "--as", "values", "--out", values)
    assert values.read_text() == row["pdq"] + "\n"
    assert cli("hashes", "--out", target).status != 0
    assert target.read_bytes() == written
    assert cli("verify").status == 0
    assert json.loads(cli("list", "--json").out)[0]["number"] == 1


def test_services_are_said_with_what_was_not_verified(cli: Cli) -> None:
    done = cli("hashes", "--services")
    assert done.status == 0
    assert "StopNCII.org" in done.out
    assert "what is marked ? was not verified" in done.out
    assert cli("hashes").status == 2


def test_find_says_where_and_marks_the_words(cli: Cli) -> None:
    cli("link", "https://t.me/somebody/12", "--note", "he wrote 截图 there")
    assert cli("find", "截图").out == "     1  note  he wrote [截图] there\n"
    (found,) = cli("find", "截图", "--json").json
    assert (found["where"], found["snippet"], found["spans"]) == ("note", "he wrote 截图 there", [[9, 2]])
    assert cli("find", "nothing").out == ""
