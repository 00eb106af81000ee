"""Telegram exports into a vault: kept byte for byte, every field where it belongs, what is missing said."""

from __future__ import annotations

import hashlib
import json
import zipfile
from pathlib import Path
from typing import Any

import pytest

from evidence_vault.model import Action, Chat, ChatMessage, MessageKind, MessageQuery, Missing, TimeBasis
from evidence_vault.reading.chat_host import ChatReader
from evidence_vault.vault import Vault
from tests.chats import telegram
from tests.chats.support import bring_in, codes


def everything(vault: Vault, chat: Chat) -> list[ChatMessage]:
    found: list[ChatMessage] = []
    while page := vault.messages(chat.id, after=found[-1].number if found else 0, limit=70):
        found += page
    return found


def single(tmp_path: Path, count: int = 40) -> tuple[Path, dict[str, Any]]:
    maker = telegram.Maker(5)
    root = telegram.chat(maker, count)
    return telegram.write(tmp_path / "ChatExport_2026-01-02", root, maker.files), root


def test_every_file_is_kept_and_named_in_a_list_that_the_log_holds(
    vault: Vault, tmp_path: Path, chat_reader: ChatReader
) -> None:
    folder, _ = single(tmp_path)
    saved, _ = bring_in(vault, folder, chat_reader)
    kept = {file.path: file.sha256 for file in vault.parts(saved.item)}
    disk = {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file()
    }
    assert kept == disk
    with vault.open_content(saved.item) as stream:
        listed = json.loads(stream.read())
    assert {one["path"]: one["sha256"] for one in listed["files"]} == disk
    imported = vault.events(saved.item)[0].event
    assert imported.action is Action.IMPORTED
    assert dict(imported.details)["manifest"] == saved.sha256
    report = vault.verify()
    assert report.unchanged, report.problems


def test_every_field_of_the_schema_comes_through(vault: Vault, tmp_path: Path, chat_reader: ChatReader) -> None:
    folder, root = single(tmp_path)
    _, read = bring_in(vault, folder, chat_reader)
    said = everything(vault, read.chats[0])
    original = (folder / "result.json").read_bytes()
    assert [message.id for message in said] == [str(one["id"]) for one in root["messages"]]
    for message, one in zip(said, root["messages"], strict=True):
        raw = json.loads(original[message.place.offset : message.place.offset + message.place.length])
        assert raw == one
        check_fields(message, one)


def check_fields(message: ChatMessage, one: dict[str, Any]) -> None:
    words = one.get("text", "")
    assert message.text == (words if isinstance(words, str) else "".join(map(text_of, words)))
    assert message.sender == (one.get("from_id") or one.get("actor_id") or "")
    assert message.name == (one.get("from") or one.get("actor") or "")
    if "date_unixtime" in one:
        assert (message.ms, message.basis) == (int(one["date_unixtime"]) * 1000, TimeBasis.UTC)
        assert message.local == one["date"]
    if "edited_unixtime" in one:
        assert message.edited == int(one["edited_unixtime"]) * 1000
    if "reply_to_message_id" in one:
        assert (message.reply_to, message.reply_chat) == (str(one["reply_to_message_id"]), "channel77")
    if "forwarded_from" in one:
        assert message.forward is not None
        assert message.forward.name == one["forwarded_from"]
    assert [reaction.count for reaction in message.reactions] == [each["count"] for each in one.get("reactions", [])]
    assert message.action == one.get("action", "")
    marked = [each for each in one.get("text_entities", []) if each["type"] != "plain"]
    shown = [(entity.kind, message.text[entity.start : entity.start + entity.length]) for entity in message.entities]
    assert shown == [(each["type"], each["text"]) for each in marked]
    details = dict(message.details)
    for name in ("poll", "place_name", "period", "inviter", "todo_list", "via_bot", "author", "whatever", "members"):
        if name in one:
            assert details[name] == (one[name] if isinstance(one[name], str) else details[name]) != ""
    assert set(message.unknown) == {"from_the_future", "another"} & one.keys()


def text_of(part: Any) -> str:
    return part if isinstance(part, str) else str(part["text"])


def test_media_are_present_or_missing_and_why(vault: Vault, tmp_path: Path, chat_reader: ChatReader) -> None:
    folder, _ = single(tmp_path, 0)
    (folder / "photos" / "nobody names this.jpg").write_bytes(b"left over")
    _, read = bring_in(vault, folder, chat_reader)
    media = [media for message in everything(vault, read.chats[0]) for media in message.media]
    for one in media:
        if one.missing is Missing.NO:
            assert one.sha256 == hashlib.sha256((folder / one.path).read_bytes()).hexdigest()
        else:
            assert one.sha256 is None
    assert {one.missing for one in media} == {
        Missing.NO, Missing.NOT_INCLUDED, Missing.TOO_LARGE, Missing.UNAVAILABLE, Missing.SELF_DESTRUCT, Missing.PAID,
        Missing.NOT_THERE,
    }  # fmt: skip
    assert read.counts.media_present == sum(one.missing is Missing.NO for one in media)
    assert read.counts.media_missing == sum(one.missing is not Missing.NO for one in media)
    assert read.counts.files_unnamed == 1
    assert [(one.count, one.code) for one in read.findings if one.code == "files-unnamed"] == [(1, "files-unnamed")]


def test_service_events_are_counted_by_what_they_mean(vault: Vault, tmp_path: Path, chat_reader: ChatReader) -> None:
    folder, _ = single(tmp_path, 0)
    _, read = bring_in(vault, folder, chat_reader)
    told = codes(read)
    assert (told["titles-changed"], told["joined"], told["removed"], told["self-destruct-set"]) == (1, 2, 1, 1)
    assert told["self-destruct-set 86400"] == 1


def test_a_person_is_an_id_and_names_change(vault: Vault, tmp_path: Path, chat_reader: ChatReader) -> None:
    maker = telegram.Maker(1)
    renamed = [maker.message(**{"from": name, "from_id": "user7"}) for name in ("old", "old", "new name", "old")]
    root = {"name": "x", "type": "private_group", "id": 1, "messages": renamed}
    _, read = bring_in(vault, telegram.write(tmp_path / "export", root, {}), chat_reader)
    (person,) = vault.participants(read.chats[0].id)
    assert (person.sender, person.messages) == ("user7", 4)
    assert [(use.name, use.count) for use in person.names] == [("old", 3), ("new name", 1)]


@pytest.mark.parametrize("old", [True, False])
def test_old_exports_without_unixtime_have_the_computers_clock(
    vault: Vault, tmp_path: Path, chat_reader: ChatReader, old: bool
) -> None:
    maker = telegram.Maker(1)
    messages = [maker.message() for _ in range(3)]
    for message in messages if old else ():
        del message["date_unixtime"], message["text_entities"]
        message["from_id"] = 4567
    root = {"name": "x", "type": "personal_chat", "id": 1, "messages": messages}
    _, read = bring_in(vault, telegram.write(tmp_path / "export", root, {}), chat_reader)
    first = vault.messages(read.chats[0].id)[0]
    assert first.basis is (TimeBasis.LOCAL if old else TimeBasis.UTC)
    assert first.ms is not None
    assert first.sender.startswith("user")
    if old:
        assert first.ms - telegram.START * 1000 > 8 * 3600 * 1000
        assert first.sender == "user4567"


def test_what_is_not_json_is_repaired_on_the_copy_and_counted(
    vault: Vault, tmp_path: Path, chat_reader: ChatReader
) -> None:
    folder, root = single(tmp_path, 5)
    text = (folder / "result.json").read_text(encoding="utf-8")
    target = next(one for one in root["messages"] if one["type"] == "message" and one["text"])
    text = text.replace(
        f'"id": {target["id"]},', f'"id": {target["id"]}, "extra": "a\\x1bb\\\\x1b", "who": user12,', 1
    )
    (folder / "result.json").write_text(text, encoding="utf-8")
    saved, read = bring_in(vault, folder, chat_reader)
    repaired = [message for message in everything(vault, read.chats[0]) if message.repairs]
    assert [message.id for message in repaired] == [str(target["id"])]
    assert set(repaired[0].repairs) == {"control-escape", "unquoted"}
    assert (read.counts.repaired, read.counts.skipped) == (1, 0)
    assert codes(read)["repaired control-escape"] == 1
    kept = next(file for file in vault.parts(saved.item) if file.path == "result.json")
    assert kept.sha256 == hashlib.sha256(text.encode()).hexdigest()


def test_an_account_export_that_holds_only_her_messages_says_so(
    vault: Vault, tmp_path: Path, chat_reader: ChatReader
) -> None:
    maker, mine = telegram.Maker(1), telegram.Maker(2, writers=1)
    whole = {"name": "friends", "type": "private_group", "id": 1, "messages": [maker.message() for _ in range(30)]}
    own = {"name": "public", "type": "public_supergroup", "id": 2, "messages": []}
    for _ in range(4):
        own["messages"].append(mine.message())
        mine.message()
    left = {"name": None, "type": "private_channel", "id": 3, "messages": [mine.message()]}
    root = telegram.account(whole, own, own=100, left=(left,))
    _, read = bring_in(vault, telegram.write(tmp_path / "DataExport", root, {}), chat_reader)
    assert [chat.title for chat in read.chats] == ["friends", "public", ""]
    assert [dict(chat.details)["section"] for chat in read.chats] == ["chats", "chats", "left_chats"]
    assert "only-own-messages" not in codes(read, 0)
    assert "id-gaps" not in codes(read, 0)
    assert codes(read, 1)["only-own-messages"] == 4
    assert codes(read, 1)["id-gaps"] == 3


def test_a_zip_is_kept_whole_and_each_file_in_it(vault: Vault, tmp_path: Path, chat_reader: ChatReader) -> None:
    folder, root = single(tmp_path)
    zipped = tmp_path / "export.zip"
    with zipfile.ZipFile(zipped, "w", zipfile.ZIP_DEFLATED) as made:
        for path in sorted(folder.rglob("*")):
            made.write(path, f"ChatExport/{path.relative_to(folder).as_posix()}")
    saved, read = bring_in(vault, zipped, chat_reader)
    with vault.open_content(saved.item) as stream:
        assert stream.read() == zipped.read_bytes()
    roles = {file.path: file.role for file in vault.parts(saved.item)}
    assert roles["export.zip"] == "original"
    assert roles["ChatExport/result.json"] == "file"
    assert read.counts.records == len(root["messages"])
    assert read.counts.media_present > 0
    assert vault.verify().unchanged


def test_html_pages_of_one_chat_are_one_chat(vault: Vault, tmp_path: Path, chat_reader: ChatReader) -> None:
    from tests.chats.samples import PAGE, html_message

    folder = tmp_path / "ChatExport"
    folder.mkdir()
    for page, name in enumerate(("messages.html", "messages2.html", "messages10.html")):
        bodies = [html_message(page * 3 + at + 1, f'<div class="text">m{page}{at}</div>') for at in range(3)]
        (folder / name).write_text(PAGE.format(messages="".join(bodies)), encoding="utf-8")
    _, read = bring_in(vault, folder, chat_reader)
    (chat,) = read.chats
    assert (chat.title, chat.messages, chat.format) == ("交流群 & Co", 9, "telegram-html")
    assert [message.text for message in everything(vault, chat)] == [
        f"m{page}{at}" for page in range(3) for at in range(3)
    ]
    assert {one.code for one in chat.findings} >= {"html-offset"}


def test_words_are_found_in_any_script(vault: Vault, tmp_path: Path, chat_reader: ChatReader) -> None:
    maker = telegram.Maker(9)
    texts = ("他们在群里转发照片", "단체방에서 사진 유포", "The Police said NO", "بيع صور", "nothing")
    root = {"name": "x", "type": "private_group", "id": 1, "messages": [maker.message(text=text) for text in texts]}
    _, read = bring_in(vault, telegram.write(tmp_path / "export", root, {}), chat_reader)
    for word, text in (("转发", 0), ("群里", 0), ("사진", 1), ("체방", 1), ("police", 2), ("صور", 3)):
        (hit,) = vault.search_messages(MessageQuery(text=word))
        assert hit.message.text == texts[text]
        assert hit.chat == read.chats[0].id
        start, length = hit.spans[0]
        assert hit.message.text[start : start + length].casefold() == word
    assert vault.search_messages(MessageQuery(text="转发 police")) == []
    assert vault.search_messages(MessageQuery(text="!!")) == []


def test_reading_again_replaces_and_never_doubles(vault: Vault, tmp_path: Path, chat_reader: ChatReader) -> None:
    folder, _ = single(tmp_path, 5)
    saved, first = bring_in(vault, folder, chat_reader)
    again = vault.read_chats(saved.item, chat_reader)
    assert again.counts == first.counts
    assert [chat.id for chat in vault.chats()] == [again.chats[0].id] != [first.chats[0].id]
    word = MessageQuery(text="照片", limit=500)
    numbers = [hit.message.number for hit in vault.search_messages(word)]
    assert len(set(numbers)) == len(numbers)
    assert min(numbers) > first.chats[0].last
    assert vault.verify().unchanged


def test_a_reply_finds_its_message(vault: Vault, tmp_path: Path, chat_reader: ChatReader) -> None:
    folder, _ = single(tmp_path, 0)
    _, read = bring_in(vault, folder, chat_reader)
    reply = next(message for message in everything(vault, read.chats[0]) if message.reply_to)
    answered = vault.replied_to(read.chats[0].id, reply.reply_to)
    assert answered is not None
    assert answered.id == reply.reply_to
    assert vault.replied_to(read.chats[0].id, "999999") is None
    assert {message.kind for message in everything(vault, read.chats[0])} >= {MessageKind.UNSUPPORTED}
