"""`hints`: what a machine read from a saved page is listed, and nothing of it is hers before she takes it over."""

from __future__ import annotations

from pathlib import Path

import pytest

from evidence_vault.model import AddDetails
from evidence_vault.reading.host import FactReader
from evidence_vault.sources.web.parts import Role
from tests.commands.cli import Cli
from tests.reading.test_posts import TELEGRAM, mhtml
from tests.sources.web.test_keeping import PICTURE, arriving, part
from tests.support import reopen

URL = "https://t.me/quiet_harbour/42"


@pytest.fixture
def saved(cli: Cli) -> Cli:
    """A vault with one page of a channel, saved and read."""
    cli("init")
    with reopen(cli.vault, cli.secret.read_text().strip()) as vault:
        case = vault.new_case("Letters").id
        given = arriving(
            part(Role.PICTURE, "page-1.png", PICTURE), part(Role.SNAPSHOT, "page.mhtml", mhtml(URL, TELEGRAM))
        )
        item = vault.save_page(given, URL, AddDetails(case=case)).item
        with FactReader() as reader:
            vault.read_facts([item], reader)
    return cli


def test_it_lists_what_was_read_and_of_which_post(saved: Cli) -> None:
    told = saved("hints", "1", "--json").json
    assert set(told) == {"platform", "post", "posts", "offers", "taken"}
    assert (told["platform"], told["post"], told["taken"]) == ("telegram", 2, [])
    assert told["posts"] == [{"post": 1, "id": "quiet_harbour/41"}, {"post": 2, "id": "quiet_harbour/42"}]
    assert {"field": "members", "value": "102K", "read": "Members"} in told["offers"]
    said = saved("hints", "1", "--post", "1").out
    assert "it can be wrong" in said
    assert "views         1.2K" in said


def test_it_takes_over_as_read_and_in_her_words(saved: Cli) -> None:
    told = saved("hints", "1", "--take", "members", "--take", "posted", "--say", "account=quiet", "--json").json
    assert told["taken"] == ["account", "members", "posted"]
    shown = saved("show", "1", "--json").json
    assert [one["handle"] for one in shown["accounts"]] == ["quiet"]
    with reopen(saved.vault, saved.secret.read_text().strip()) as vault:
        item = vault.item(vault.resolve("1"))
        assert item.posted is not None
        assert (item.posted.text, item.posted.start) == ("2026-03-01T01:00:00+00:00", "2026-03-01T01:00:00")
        (fact,) = vault.scale_facts(item.cases[0])
        assert (fact.said.value, fact.said.subject, fact.said.source) == ("102K", "Quiet Harbour 静港", item.id)


@pytest.mark.parametrize(
    "words", [("--take", "likes"), ("--say", "members"), ("--say", "members= "), ("--say", "note=x")], ids=" ".join
)
def test_a_field_that_was_not_read_changes_nothing(saved: Cli, words: tuple[str, ...]) -> None:
    before = saved("show", "1", "--json").json["events"]
    assert saved("hints", "1", *words).status == 2
    assert saved("show", "1", "--json").json["events"] == before


def test_of_an_item_that_is_no_page_nothing_is_said(cli: Cli, tmp_path: Path) -> None:
    cli("init")
    (tmp_path / "a.txt").write_text("x")
    cli("add", str(tmp_path / "a.txt"))
    assert "Nothing was read" in cli("hints", "1").out
    assert cli("hints", "1", "--json").json["offers"] == []
