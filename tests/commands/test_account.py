"""`account`: suggestions are marked, join and split are hers, and places say when."""

from __future__ import annotations

from tests.commands.cli import Cli


def test_an_account_is_suggested_joined_shown_and_split(cli: Cli) -> None:
    for url in ("https://t.me/Reseller_K", "https://t.me/reseller_k?x=1"):
        assert cli("link", url).status == 0
    listed = cli("account", "list", "--json").json
    (suggested,) = listed["suggestions"]
    assert listed["accounts"] == []
    assert (suggested["confirmed"], suggested["account"], suggested["places"]) == (False, None, 2)
    assert suggested["signs"] == ["telegram:handle:reseller_k"]
    assert {one["number"] for one in suggested["shown"]} == {1, 2}
    assert "does not prove" in cli("account", "list").out
    joined = cli("account", "join", "new", *suggested["signs"], "--name", "K", "--json").json["joined"]
    (known,) = cli("account", "list", "--json").json["accounts"]
    assert (known["id"], known["platform"], known["name"], known["items"]) == (joined, "telegram", "K", 2)
    shown = cli("account", "show", "k", "--json").json
    assert [(one["number"], one["seen"], one["clock"]) for one in shown["places"]] == [
        (1, "address", None),
        (2, "address", None),
    ]
    assert "joined   telegram:handle:reseller_k" in cli("account", "show", joined[:8]).out
    assert cli("account", "split", "K", "telegram:handle:reseller_k").out == f"split {joined}\n"
    assert cli("account", "show", "K", "--json").json["joined"] == []
    assert cli("account", "join", "K", "nonsense").status == 2
    assert cli("account", "show", "nobody").status == 2
    assert cli("verify").status == 0
