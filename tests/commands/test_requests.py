"""`request`: rules, drafts, and what came of them; the shapes that scripts rely on."""

from __future__ import annotations

import json
from typing import Any

import pytest

from evidence_vault.model import Action
from tests.commands.cli import PASSPHRASE, Cli
from tests.support import reopen

LINK = "https://t.me/zwgroup/12?single"
SHAPE = {
    "id", "number", "case", "state", "rule", "platform", "language", "second_language", "words", "made", "sent",
    "clock", "next_look", "closed", "asked", "steps",
}  # fmt: skip
STEP = {"kind", "at", "channel", "words", "item", "address", "seen", "letter"}
RULE = {"id", "title", "law", "languages", "asks", "name_reaches_poster", "clock_hours", "minors"}


@pytest.fixture
def asked(cli: Cli) -> Cli:
    """A case with a saved page and a bare link."""
    assert cli("case", "new", "One", "--contact-name", "Zw Name", "--contact-email", "zw@example.org").status == 0
    page = cli.file("page.txt", b"page")
    assert cli("add", page, "--case", "One", "--source-url", LINK, "--no-read").status == 0
    assert cli("link", "https://example.org/2", "--case", "One").status == 0
    return cli


def request(cli: Cli, *words: str) -> Any:
    done = cli("request", *words, "--json")
    assert done.status == 0, done.err
    return done.json


def new(cli: Cli) -> Any:
    return request(
        cli, "new", "--case", "One", "--rule", "us-tida", "--exhibits", "1-2", "--platform", "Example", "--say",
        "what=a picture of me",
    )  # fmt: skip


def test_rules_are_listed_without_a_vault(cli: Cli) -> None:
    listed = cli.raw("request", cli.folder / "absent", "rules", "--json")
    assert listed.status == 0
    rules = {one["id"]: one for one in listed.json}
    assert all(one.keys() == RULE for one in rules.values())
    assert (rules["us-tida"]["clock_hours"], rules["eu-dsa"]["clock_hours"]) == (48, None)
    assert rules["cn-1195"]["name_reaches_poster"] == "yes"
    plain = cli.raw("request", cli.folder / "absent", "rules")
    assert "us-tida" in plain.out


def test_a_request_from_draft_to_back_again(asked: Cli) -> None:
    made = new(asked)
    assert made.keys() == SHAPE
    assert (made["state"], made["sent"], made["clock"], made["words"]) == (
        "draft",
        None,
        None,
        {"what": "a picture of me"},
    )
    assert [one["address"] for one in made["asked"]] == [LINK, "https://example.org/2"]
    edited = request(asked, "edit", "1", "--say", "why=not for others", "--say", "what=", "--second-lang", "ko")
    assert edited["words"] == {"why": "not for others"}
    sent = request(asked, "sent", "1", "--channel", "form", "--at", "2026-03-01 09:30")
    assert (sent["state"], sent["clock"]["past"], sent["next_look"]) == ("sent", True, "2026-03-04")
    assert sent["steps"][0].keys() == STEP
    assert LINK in sent["steps"][0]["letter"]
    assert "Zw Name" not in sent["steps"][0]["letter"]
    assert request(asked, "receipt", "1", "--said", "No. 7")["state"] == "received"
    assert request(asked, "reply", "1", "--said", "Removed.")["state"] == "answered"
    assert request(asked, "look", "1", "--found", "removed", "--exhibits", "1")["state"] == "answered"
    assert request(asked, "look", "1", "--found", "removed", "--next-look", "2026-05-01")["state"] == "removed"
    back = request(asked, "look", "1", "--found", "there", "--exhibits", "2")
    assert (back["state"], [one["seen"] for one in back["asked"]]) == ("back", ["removed", "back"])
    assert request(asked, "edit", "1", "--closed")["state"] == "closed"
    assert request(asked, "show", back["id"][:8])["steps"][-1]["seen"] == "back"
    assert [one["number"] for one in request(asked, "list", "--case", "One")] == [1]
    shown = asked("request", "show", "1").out
    assert "No. 7" in shown
    assert "closed" in asked("request", "list").out
    assert asked("verify").status == 0


def test_a_draft_is_printed_or_written_and_the_writing_is_recorded(asked: Cli) -> None:
    new(asked)
    printed = asked("request", "draft", "1", "--notes-lang", "zh-Hans")
    assert LINK in printed.out
    assert "先保存" in printed.out
    assert "Zw Name" not in printed.out
    assert "先保存" not in asked("request", "draft", "1", "--letter-alone").out
    named = asked("request", "draft", "1", "--with-identity", "--letter-alone").out
    assert "Zw Name, zw@example.org" in named
    text, pdf = asked.folder / "letter.txt", asked.folder / "letter.pdf"
    assert asked("request", "draft", "1", "--out", text).status == 0
    assert text.read_text(encoding="utf-8") == asked("request", "draft", "1").out
    assert asked("request", "draft", "1", "--as", "pdf", "--out", pdf).status == 0
    assert pdf.read_bytes().startswith(b"%PDF-")
    assert asked("request", "draft", "1", "--out", pdf).status == 3
    assert asked("request", "draft", "1", "--as", "pdf").status == 2
    with reopen(asked.vault, PASSPHRASE) as opened:
        exported = [one for one in opened.events() if one.event.action is Action.EXPORTED]
        assert [dict(one.event.details)["form"] for one in exported] == ["request", "request"]
        assert all("tida" not in json.dumps(dict(one.event.details)) for one in exported)


def test_wrong_use_is_refused_and_nothing_is_kept(asked: Cli) -> None:
    for words in (
        ("new", "--case", "One", "--rule", "no-such-rule"),
        ("new", "--case", "One", "--rule", "us-tida", "--lang", "ja"),
        ("new", "--case", "One", "--rule", "cn-1195", "--lang", "ko"),
        ("new", "--case", "One", "--rule", "us-tida", "--say", "work=x"),
        ("new", "--case", "One", "--rule", "us-tida", "--exhibits", "9"),
        ("show", "1"),
        ("look", "1", "--found", "back"),
    ):
        assert asked("request", *words).status != 0, words
    assert request(asked, "list") == []
    new(asked)
    assert asked("request", "reply", "1", "--said", "x").status == 2
    assert asked("request", "sent", "1", "--at", "whenever").status == 2
    assert asked("request", "sent", "1", "--next-look", "soon").status == 2
    assert request(asked, "show", "1")["steps"] == []


def test_values_go_with_the_list_of_what_to_bring(asked: Cli) -> None:
    request(asked, "new", "--case", "One", "--rule", "stopncii", "--exhibits", "1")
    assert "No values yet" in asked("request", "draft", "1").out
