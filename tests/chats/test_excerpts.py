"""A span of messages as an exhibit: a document bound to the export, readable in the report, whole in the package."""

from __future__ import annotations

import hashlib
import json
import os
from pathlib import Path

import pytest

from evidence_vault.errors import CustodyError, NotFoundError, UsageError
from evidence_vault.format.excerpt import parse_excerpt
from evidence_vault.model import (
    AddDetails,
    CaseId,
    Chat,
    ChatMessage,
    DisclosurePolicy,
    ItemKind,
    ItemText,
    Query,
    Showing,
    TextKind,
)
from evidence_vault.ports import NeverCancelled, NoProgress, SystemClock
from evidence_vault.reading.chat_host import ChatReader
from evidence_vault.vault import Vault
from exporters.report.conversation import Conversation
from exporters.report.gather import gather
from exporters.report.options import ReportOptions
from exporters.report.texts import texts_in
from exporters.report.words import Words
from tests.chats import telegram
from tests.chats.support import bring_in
from tests.exporters.package.small_report import small_report
from tests.support import new_vault

ARABIC = "هذه الصور تباع"
TRANSLATED = ItemText(kind=TextKind.TRANSLATION, text="They sell the pictures", language="en", by="a friend")
GLOSSARY = ItemText(kind=TextKind.GLOSSARY, text="上车 = pay to enter", language="zh-Hans")


@pytest.fixture
def case(vault: Vault) -> CaseId:
    return vault.new_case("C").id


@pytest.fixture
def chat(vault: Vault, tmp_path: Path, chat_reader: ChatReader) -> Chat:
    maker = telegram.Maker(1)
    root = telegram.chat(maker, 5)
    root["messages"] += [
        maker.message(text=ARABIC, **{"from": "أمل", "from_id": "user400"}),
        maker.message(text="上车 \u202eturned", reply_to_message_id=14),
    ]
    return bring_in(vault, telegram.write(tmp_path / "export", root, maker.files), chat_reader)[1].chats[0]


@pytest.fixture
def said(vault: Vault, chat: Chat) -> list[ChatMessage]:
    return vault.messages(chat.id, limit=500)


def test_it_holds_the_words_who_is_who_and_each_record_as_it_lies(
    vault: Vault, chat: Chat, said: list[ChatMessage], case: CaseId, tmp_path: Path
) -> None:
    details = AddDetails(case=case, note="n")
    saved = vault.add_excerpt(chat.id, said[13].number, said[15].number, before=2, after=1, details=details)
    item = vault.item(saved.id)
    assert (item.kind, item.cases, item.note) == (ItemKind.CHAT_EXCERPT, (case,), "n")
    assert item.derived_from is not None
    assert item.derived_from.item == chat.item
    with vault.open_content(saved.id) as stream:
        data = stream.read()
    assert hashlib.sha256(data).hexdigest() == saved.sha256
    excerpt = parse_excerpt(data)
    assert [one.id for one in excerpt.messages] == [one.id for one in said[11:17]]
    assert [one.chosen for one in excerpt.messages] == [False, False, True, True, True, False]
    assert (excerpt.before, excerpt.after) == (2, 1)
    original = (tmp_path / "export" / "result.json").read_bytes()
    for one, raw in zip(excerpt.messages, json.loads(data)["messages"], strict=True):
        assert raw["raw"]["text"].encode() == original[one.offset : one.offset + one.length]
        assert raw["raw"]["sha256"] == hashlib.sha256(original).hexdigest()
    photo = next(one for one in excerpt.messages if one.media and one.media[0].kind == "photo")
    assert (
        photo.media[0].sha256 == hashlib.sha256((tmp_path / "export" / photo.media[0].path).read_bytes()).hexdigest()
    )
    assert [person.label for person in excerpt.people] == ["A", "B", "C", "D", "E"][: len(excerpt.people)]
    assert {one.who for one in excerpt.messages} == {person.label for person in excerpt.people}
    assert vault.verify().unchanged


def test_spans_that_are_not_there_or_too_long_are_refused(
    vault: Vault, chat: Chat, said: list[ChatMessage], monkeypatch: pytest.MonkeyPatch
) -> None:
    before = vault.count(Query())
    for first, last in ((said[0].number, 10**9), (10**9, 10**9)):
        with pytest.raises(NotFoundError):
            vault.add_excerpt(chat.id, first, last)
    for wrong in ((said[5].number, said[4].number, 0), (said[4].number, said[5].number, 10**6)):
        with pytest.raises(UsageError):
            vault.add_excerpt(chat.id, wrong[0], wrong[1], before=wrong[2])
    monkeypatch.setattr("evidence_vault.format.excerpt.MOST_MESSAGES", 3)
    with pytest.raises(UsageError):
        vault.add_excerpt(chat.id, said[0].number, said[3].number)
    assert vault.count(Query()) == before


def test_texts_beside_it_are_recorded_found_and_checked(vault: Vault, chat: Chat, said: list[ChatMessage]) -> None:
    saved = vault.add_excerpt(chat.id, said[-2].number, said[-2].number)
    vault.set_texts(saved.id, [TRANSLATED, GLOSSARY])
    assert vault.item(saved.id).texts == (TRANSLATED, GLOSSARY)
    assert [item.id for item in vault.items(Query(text="sell the pictures"))] == [saved.id]
    assert vault.verify().unchanged
    vault._core.index._writer.execute("UPDATE item SET body = replace(body, 'pay to', 'do not')")  # type: ignore[union-attr]
    report = vault.verify()
    assert [problem.detail for problem in report.problems] == ["'texts' is not what was last recorded"]
    vault.set_texts(saved.id, [])
    assert vault.item(saved.id).texts == ()
    assert vault.verify().unchanged
    with pytest.raises(UsageError):
        vault.set_texts(saved.id, [ItemText(kind=TextKind.GLOSSARY, text=" ")])


@pytest.mark.parametrize("language", ["en", "zh-Hans"])
def test_the_report_shows_it_as_a_conversation(
    vault: Vault, chat: Chat, said: list[ChatMessage], case: CaseId, language: str
) -> None:
    saved = vault.add_excerpt(chat.id, said[-2].number, said[-1].number, before=1, details=AddDetails(case=case))
    vault.set_texts(saved.id, [TRANSLATED, GLOSSARY])
    options = ReportOptions(language=language)  # type: ignore[arg-type]
    gathered = gather(
        vault, case, options, made=SystemClock().now(), reader=None, progress=NoProgress(), cancel=NeverCancelled()
    )
    (entry,) = gathered.entries
    assert entry.excerpt is not None
    words = Conversation(Words(texts_in(options.language)))
    people, messages, places = words.sections(entry.excerpt)
    assert any("أمل" in str(row) and "user400" in str(row) for row in people["rows"])
    arabic, turned = messages["rows"][-2:]
    assert arabic[1] == {"lines": [ARABIC]}
    assert "[U+202E]turned" in str(turned[1])
    assert "{number}" not in str(turned)
    assert "result.json" in str(places["rows"])
    assert (texts_in(options.language)("chat.around") in messages["rows"][0][0]) is True
    shown = str(words.texts(entry.item))
    assert "They sell the pictures" in shown
    assert "a friend" in shown


def test_every_word_of_the_report_about_chats_is_there_in_both_languages() -> None:
    for table in ("chat", "chat_flags", "media", "missing", "beside", "beside_kinds"):
        english, chinese = (texts_in(language).part(table) for language in ("en", "zh-Hans"))
        assert english.keys() == chinese.keys()


@pytest.fixture
def handed_over(vault: Vault, chat: Chat, said: list[ChatMessage], case: CaseId) -> Vault:
    saved = vault.add_excerpt(chat.id, said[-2].number, said[-1].number, details=AddDetails(case=case))
    vault.set_texts(saved.id, [TRANSLATED])
    return vault


def test_a_package_holds_it_and_checks_without_the_export(handed_over: Vault, case: CaseId, tmp_path: Path) -> None:
    from exporters.package import Clear, verify_package, write_package

    target = tmp_path / "out.zip"
    write_package(
        handed_over, case, target, report=small_report(handed_over, case), protection=Clear(), language="en",
        clock=SystemClock(), progress=NoProgress(), cancel=NeverCancelled(), entropy=os.urandom,
    )  # fmt: skip
    found = verify_package(target, passphrase=None, identity=None, progress=NoProgress(), cancel=NeverCancelled())
    assert found.unchanged, found.problems


def test_texts_can_be_withheld_like_other_words_of_hers(handed_over: Vault, case: CaseId) -> None:
    from exporters.showing import Shown

    shown = Shown(handed_over, case, Showing(policy=DisclosurePolicy(names=frozenset({"texts"}))))
    (exhibit,) = shown.exhibits(case)
    assert exhibit.item.texts == ()
    told = [one.name for event in shown.custody(case).events for one in event.disclosures]
    assert "texts" not in told


def test_what_is_no_excerpt_is_refused() -> None:
    for data in (b"", b"{}", b'{"format":"evidence-vault-excerpt","version":1}', b"[1]", b"\xff"):
        with pytest.raises(CustodyError):
            parse_excerpt(data)


def test_an_excerpt_from_a_text_in_an_old_encoding_keeps_its_bytes(tmp_path: Path, chat_reader: ChatReader) -> None:
    from tests.chats.samples_text import qq

    data = qq().data.decode().encode("gb18030")
    path = tmp_path / "qq.txt"
    path.write_bytes(data)
    with new_vault(tmp_path / "vault2") as vault:
        _, read = bring_in(vault, path, chat_reader)
        first = vault.messages(read.chats[0].id)[0]
        saved = vault.add_excerpt(read.chats[0].id, first.number, first.number)
        with vault.open_content(saved.id) as stream:
            (raw,) = (one["raw"] for one in json.loads(stream.read())["messages"])
    import base64

    assert base64.b64decode(raw["base64"]) == data[raw["offset"] : raw["offset"] + raw["length"]]
