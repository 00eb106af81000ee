"""One search over everything: what is found where, in which order, and shown how."""

from __future__ import annotations

from pathlib import Path

import pytest

from evidence_vault.model import AddDetails, FoundIn, Incident, MessageQuery, When
from evidence_vault.reading.chat_host import ChatReader
from evidence_vault.vault import Vault
from tests import pictures
from tests.chats import telegram
from tests.support import add_text
from tests.vault.test_words_found import Engine


def shown(vault: Vault, text: str) -> list[tuple[int, FoundIn, str]]:
    return [(one.item.number, one.where, one.snippet) for one in vault.find(text)]


def test_each_place_is_searched_and_named_best_first(vault: Vault, tmp_path: Path) -> None:
    vault.add_bytes(pictures.png(pictures.made(1)), "p.png")
    vault.read_words(Engine("付款以后请把截图发给我"))
    vault.add_link("https://t.me/jietu_pay", AddDetails(title="a link", note="截图 in a note"))
    vault.add_link("https://example.org/a", AddDetails(title="截图 in a title"))
    vault.add_incident(Incident(when=When(text="today", exact=False), text="he wrote", where="截图 group"))
    found = shown(vault, "截图")
    assert [(number, where) for number, where, _ in found] == [
        (3, FoundIn.TITLE),
        (2, FoundIn.NOTE),
        (4, FoundIn.DETAILS),
        (1, FoundIn.PICTURE),
    ]
    assert [(number, where) for number, where, _ in shown(vault, "jietu")] == [(2, FoundIn.ADDRESS)]


def test_messages_are_found_with_their_chat(vault: Vault, tmp_path: Path) -> None:
    maker = telegram.Maker(1)
    folder = telegram.write(tmp_path / "ChatExport", telegram.chat(maker, 30), maker.files)
    with ChatReader() as reader:
        list(vault.import_chat(folder, reader))
    messages = [one for one in vault.find("群里") if one.where is FoundIn.MESSAGE]
    assert messages
    for one in messages:
        assert one.chat == vault.chats()[0].id
        assert one.message
        assert [one.snippet[start : start + length] for start, length in one.spans][:1] == ["群里"]


def test_one_letter_gives_the_newest_whether_it_is_everywhere_or_rare(vault: Vault, tmp_path: Path) -> None:
    vault.add_link("https://example.org/1")
    export = tmp_path / "result.json"
    telegram.stream(export, 6_000)
    with ChatReader() as reader:
        list(vault.import_chat(export, reader))
    frequent = [one for one in vault.find("e", limit=10) if one.where is FoundIn.MESSAGE]
    assert frequent == sorted(frequent, key=lambda one: -one.message)
    assert frequent
    chat = frequent[0].chat
    assert chat is not None
    every = [one for one in vault.messages(chat, before=1 << 40, limit=500) if "e" in one.text.casefold()]
    assert {one.message for one in frequent} <= {one.number for one in every}
    assert max(one.message for one in frequent) == max(one.number for one in every)
    for letter in ("e", "Ƶ"):
        hits = vault.search_messages(MessageQuery(text=letter, limit=20))
        assert [one.message.number for one in hits] == sorted((one.message.number for one in hits), reverse=True)
        assert all(letter in one.message.text.casefold() for one in hits)


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("상반기", "올해상반기보고"),
        ("频道", "这个频道的地址"),
        ("a", "zebra"),
        ("ﬁle", "FILE"),
        ("pay now", "please PAY and do it NOW"),
    ],
)
def test_any_part_of_a_word_in_any_script(vault: Vault, text: str, held: str) -> None:
    vault.add_link("https://example.org/x", AddDetails(title=held))
    assert [one.item.title for one in vault.find(text)] == [held]
    assert vault.find(text + "q") == []


def test_words_as_they_were_typed_come_before_words_apart(vault: Vault) -> None:
    for title in ("now you pay", "pay me now", "please pay now", "pay now"):
        vault.add_link("https://example.org/x", AddDetails(title=title))
    assert [one.item.title for one in vault.find("pay now")] == [
        "pay now",
        "please pay now",
        "pay me now",
        "now you pay",
    ]


def test_a_snippet_is_a_line_around_the_words(vault: Vault) -> None:
    vault.add_link("https://example.org/x", AddDetails(title="t", note="x " * 400 + "here it\nstands" + " y" * 400))
    (found,) = vault.find("stands")
    assert len(found.snippet) < 120
    assert "\n" not in found.snippet
    assert found.snippet.startswith("…")
    assert [found.snippet[start : start + length] for start, length in found.spans] == ["stands"]


def test_nothing_to_search_for_finds_nothing(vault: Vault) -> None:
    add_text(vault, "x")
    assert vault.find("") == vault.find('" - *') == []
    assert len(vault.find("x", limit=0)) == 1
