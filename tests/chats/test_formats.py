"""What is particular to each format: locales, asked orders, garbled texts, parts in other orders, places of files."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

import pytest

from evidence_vault.errors import DateOrderError
from evidence_vault.model import ChatOptions, Missing, TimeBasis
from evidence_vault.reading.chat_host import ChatReader
from evidence_vault.reading.chats import clocks
from evidence_vault.reading.chats.contract import Found, Options
from evidence_vault.vault import Vault
from tests.chats import samples_json, samples_text
from tests.chats.samples import SAMPLES, found, heads, told
from tests.chats.support import bring_in, codes

WHEN = "2026-02-14T15:04:00"
PHONES = (
    "[14.02.26, 15:04:00] A: x", "[2026/2/14 下午3:04:00] A: x", "[14/02/2026, 3:04:00\u202fPM] A: x",
    "[2/14/26, 3:04:00 PM] A: x",
    "14/02/2026, 15:04 - A: x", "2026/2/14 下午3:04 - A: x", "2026. 2. 14. 오후 3:04 - A: x",
    "14.2.2026 klo 15.04 - A: x",
    "14/2/26, 3:04 p.\u00a0m. - A: x", "2026/02/14 午後3:04 - A: x", "14-02-2026 15:04 - A: x",
    "2026年2月14日 15:04 - A: x",
    "[14/2/2026 15:04:00] A: x",
)  # fmt: skip
CLOCKS = {
    "上午12:05": (0, 5, 0), "下午12:05": (12, 5, 0), "中午1:00": (13, 0, 0), "凌晨3:04:05": (3, 4, 5),
    "오전 12:00": (0, 0, 0),
    "12:30 a.m.": (0, 30, 0), "12:30 PM": (12, 30, 0), "klo 7.05": (7, 5, 0), "午前0:15": (0, 15, 0),
    "23:59:59": (23, 59, 59),
    "24:00": None, "7:61": None, "7:05 xyz": None, "noon": None,
}  # fmt: skip


def one(data: str, key: str) -> list[Found]:
    records = found(data.encode())
    assert records, key
    return records


@pytest.mark.parametrize("line", PHONES)
def test_whatsapp_dates_of_any_phone(line: str) -> None:
    """The 14th shows which number is the day; a second line keeps a single one from being taken for words."""
    first, second = one(f"{line}\n{line}\nsecond line\n", "whatsapp")
    assert (first.local, first.basis, first.name, first.text) == (WHEN, "local", "A", "x")
    assert second.text == "x\nsecond line"


@pytest.mark.parametrize(("text", "time"), CLOCKS.items())
def test_times_of_day(text: str, time: tuple[int, int, int] | None) -> None:
    assert clocks.clock(text) == time


def test_the_order_comes_from_the_whole_file_or_is_asked() -> None:
    def order(*dates: tuple[int, int, int]) -> str:
        finder = clocks.OrderFinder()
        for date in dates:
            finder.add(date)
        return finder.order

    assert order((3, 4, 2025), (13, 4, 2025)) == "dmy"
    assert order((3, 4, 2025), (3, 14, 2025)) == "mdy"
    assert order((2025, 3, 4)) == "ymd"
    assert order((5, 6, 25), (6, 6, 25), (1, 7, 25)) == "dmy"  # only so does time never run backwards
    assert order((14, 2, 26)) == "dmy"
    assert order((4, 3, 2025)) == ""
    assert order((5, 5, 2025)) in clocks.ORDERS
    assert order((45, 45, 45)) == ""


def test_an_unclear_order_is_asked_and_then_taken(vault: Vault, tmp_path: Path, chat_reader: ChatReader) -> None:
    chat = tmp_path / "WhatsApp Chat with 小雨.txt"
    chat.write_text("3/4/25, 10:00 - A: one\n3/4/25, 10:01 - B: two\n")
    with pytest.raises(DateOrderError):
        bring_in(vault, chat, chat_reader)
    from evidence_vault.model import Query

    (item,) = vault.items(Query())
    for given, month in (("dmy", "04"), ("mdy", "03")):
        read = vault.read_chats(item.id, chat_reader, ChatOptions(date_order=given))
        first = vault.messages(read.chats[0].id)[0]
        assert (first.local[:8], first.basis) == (f"2025-{month}-", TimeBasis.LOCAL)
        assert read.chats[0].title == "小雨"
        assert codes(read)[f"date-order-given {given}"] == 0


def test_a_line_in_another_style_is_words_and_no_message() -> None:
    """Someone may write a line that looks like another's message."""
    text = "[14.02.26, 15:04:00] A: look\n[14.2.2026, 15:05:00] B: I confess\n[14.02.26, 15:06:00] B: ok\n"
    first, second = found(text.encode())
    assert first.text == "look\n[14.2.2026, 15:05:00] B: I confess"
    assert second.name == "B"


def test_whatsapp_files_deleted_and_edited_messages() -> None:
    records = found(SAMPLES["whatsapp-text"].data)
    assert records[0].extra["flags"] == ["app-wrote"]
    assert records[2].extra["media"][0]["path"] == "00000012-PHOTO.jpg"
    assert records[3].text == "two\nlines: really"
    assert (records[4].kind, records[4].name) == ("service", "")
    assert records[5].extra["media"] == [{"kind": "file", "path": "", "why": "omitted"}]
    assert records[6].extra["flags"] == ["deleted"]
    android = (
        "13/02/26, 10:00 - Messages are end-to-end encrypted\n13/02/26, 10:00 - A: IMG-1.jpg (file attached)\n"
        "caption\n"
        "13/02/26, 10:01 - A: <省略影音内容>\n13/02/26, 10:01 - A: 这条消息已删除\n"
        "13/02/26, 10:02 - A: hi <This message was edited>\n13/02/26, 10:03 - A: report (final) is attached below\n"
    )
    system, photo, omitted, deleted, edited, plain = found(android.encode())
    assert system.kind == "service"
    assert (photo.extra["media"][0]["path"], photo.text) == ("IMG-1.jpg", "caption")
    assert omitted.extra["media"][0]["why"] == "omitted"
    assert deleted.extra["flags"] == ["deleted"]
    assert (edited.text, edited.extra["flags"]) == ("hi", ["edited"])
    assert (plain.text, plain.extra) == ("report (final) is attached below", {})


def test_an_attached_file_is_found_beside_the_chat(vault: Vault, tmp_path: Path, chat_reader: ChatReader) -> None:
    folder = tmp_path / "export"
    folder.mkdir()
    (folder / "_chat.txt").write_bytes(SAMPLES["whatsapp-text"].data)
    (folder / "00000012-PHOTO.jpg").write_bytes(b"picture")
    (folder / "00000013-notes.txt").write_text("[14.02.26, 15:04:00] not: a chat of hers\n" * 3)
    _, read = bring_in(vault, folder, chat_reader)
    assert (len(read.chats), read.counts.media_present, read.counts.files_unnamed) == (1, 1, 1)
    media = vault.messages(read.chats[0].id)[2].media[0]
    assert media.sha256 == hashlib.sha256(b"picture").hexdigest()


def test_meta_texts_are_mended_and_what_is_no_such_text_stays() -> None:
    records = found(SAMPLES["meta-json"].data)
    assert (records[0].text, records[0].name) == ("blåbær 👍🏽", "Jørgen")
    assert records[0].extra["reactions"] == [["❤", 2, ["小雨", "Jørgen"]]]
    assert records[4].extra["flags"] == ["unsent"]
    assert records[4].extra["unknown"] == ["brand_new"]
    assert dict(records[3].extra["details"])["share share_text"] == "ø"
    assert heads(SAMPLES["meta-json"].data)[-1].title == "小雨と朋友"
    assert ("mojibake", 6) in {(one.code, one.count) for one in told(SAMPLES["meta-json"].data)}
    right = json.dumps({"participants": [], "messages": [{"sender_name": "A", "timestamp_ms": 1, "content": "照片"}]})
    (kept,) = found(right.encode())
    assert (kept.text, kept.extra["flags"]) == ("照片", ["not-mojibake"])


def test_meta_parts_are_one_chat_in_the_order_of_time(vault: Vault, tmp_path: Path, chat_reader: ChatReader) -> None:
    base = 1_767_225_600_000
    thread = tmp_path / "export" / "your_instagram_activity" / "messages" / "inbox" / "x_1"
    (thread / "photos").mkdir(parents=True)
    (thread / "photos" / "1.jpg").write_bytes(b"p")
    path = "your_instagram_activity/messages/inbox/x_1/photos/1.jpg"

    def part(first: int) -> bytes:
        """Newest first, as they are."""
        made: list[dict[str, Any]] = [
            {"sender_name": "A", "timestamp_ms": base + number, "content": f"m{number}"}
            for number in range(first + 4, first - 1, -1)
        ]
        made[0]["photos"] = [{"uri": path}]
        return samples_json.meta_thread(made)

    for name, first in (("message_1.json", 20), ("message_2.json", 10), ("message_10.json", 0)):
        (thread / name).write_bytes(part(first))
    _, read = bring_in(vault, tmp_path / "export", chat_reader)
    (chat,) = read.chats
    said = vault.messages(chat.id)
    assert [one.text for one in said] == [f"m{first + at}" for first in (0, 10, 20) for at in range(5)]
    assert [one.ms for one in said] == sorted(one.ms or 0 for one in said)
    assert (chat.messages, read.counts.media_present, read.counts.files_unnamed) == (15, 3, 0)
    assert vault.verify().unchanged


def test_discord_ids_edits_files_and_replies(vault: Vault, tmp_path: Path, chat_reader: ChatReader) -> None:
    folder = tmp_path / "export"
    (folder / "chat.json_Files").mkdir(parents=True)
    (folder / "chat.json").write_bytes(SAMPLES["discord-json"].data)
    (folder / "chat.json_Files" / "a-1.png").write_bytes(b"png")
    _, read = bring_in(vault, folder, chat_reader)
    first, second, third = vault.messages(read.chats[0].id)
    assert (first.id, first.sender, dict(first.details)["roles"]) == ("1001", "77", "owner")
    assert (second.reply_to, second.edited, second.flags) == ("1001", 1767229200000, ("pinned",))
    assert [one.missing for one in second.media] == [Missing.NO, Missing.ONLY_LINK]
    assert (second.reactions[0].label, second.reactions[0].names) == ("🔥", ("Al",))
    assert (third.kind, third.action, third.unknown) == ("service", "ChannelPinnedMessage", ("from_the_future",))
    assert (read.chats[0].title, read.chats[0].platform_id) == ("general", "5")


KAKAO = {
    "windows": "단체방 님과 카카오톡 대화\n저장한 날짜 : 2020-11-03 10:44:52\n\n"
    "--------------- 2026년 2월 14일 토요일 ---------------\n"
    "[A] [오후 3:04] x\n둘째\n",
    "english": "KakaoTalk Chats with A\nDate Saved : November 3, 2026, 1:08 PM\n\nFebruary 14, 2026\n"
    "February 14, 2026, 3:04 PM, A : x\n둘째\n",
    "newer": "단체방 카카오톡 대화\n저장한 날짜 : 2026. 2. 15. 오전 7:33\n\n2026. 2. 14. 오후 3:04, A : x\n둘째\n"
    "2026. 2. 14. 오후 3:05: B님이 나갔습니다.\n",
}


@pytest.mark.parametrize("form", KAKAO)
def test_kakao_forms(form: str) -> None:
    records = [record for record in found(KAKAO[form].encode()) if record.kind == "message"]
    (record,) = records
    assert (record.name, record.text, record.local) == ("A", "x\n둘째", WHEN)
    if form == "newer":
        assert found(KAKAO[form].encode())[-1].kind == "service"


LINES = {
    "ja": "[LINE] 友達のトーク履歴\n保存日時：2026/02/15 12:34\n\n2026/02/14(土)\n15:04\tA\tx\n",
    "zh": "[LINE] 与朋友的聊天记录\n保存日期：2026/2/15 12:34\n\n2026/2/14周六\n下午03:04\tA\tx\n",
    "en": "[LINE] Chat history with 友達\nSaved on: 2/15/2026, 12:34\n\nSat, 2/14/2026\n03:04PM\tA\tx\n",
    "dots": "[LINE] Chat history in Group\nSaved on: x\n\n2026.02.14 Saturday\n15:04\tA\tx\n",
}


@pytest.mark.parametrize("form", LINES)
def test_line_forms(form: str) -> None:
    (record,) = found(LINES[form].encode())
    assert (record.name, record.text, record.local) == ("A", "x", WHEN)
    assert heads(LINES[form].encode())[0].title in {"友達", "朋友", "Group"}
    quoted = found(SAMPLES["line-text"].data)
    assert quoted[1].text == '二行\nです "引用"'
    assert (quoted[2].kind, quoted[3].extra["media"][0]["kind"]) == ("service", "photo")


def test_qq_in_the_systems_old_encoding() -> None:
    text = samples_text.qq().data.decode().encode("gb18030")
    records = found(text)
    assert (records[0].text, records[0].sender, records[1].sender) == ("收费吗", "10001", "bob@x.example")
    assert (records[1].extra["media"][0]["kind"], records[2].kind) == ("photo", "service")
    for record in records:
        assert text[record.offset : record.offset + record.length].decode("gb18030").startswith("2026-01-01")
    assert found(samples_text.qq().data.decode().encode("utf-16"))[0].text == "收费吗"


def test_wechat_is_always_said_to_come_from_a_third_party(
    vault: Vault, tmp_path: Path, chat_reader: ChatReader
) -> None:
    for key in ("wechat-weflow", "wechat-rows"):
        path = tmp_path / f"{key}.json"
        path.write_bytes(SAMPLES[key].data)
        _, read = bring_in(vault, path, chat_reader)
        assert "third-party-tool" in {finding.code for finding in read.findings}
        assert [message.flags for message in vault.messages(read.chats[0].id)][:2] == [(), ("sent-by-owner",)]


def test_sms_directions_and_files_inside() -> None:
    first, second, third = found(SAMPLES["sms-xml"].data)
    assert dict(first.extra["details"])["direction"] == "received"
    assert (second.sender, second.extra["flags"], second.extra["unknown"]) == ("", ["sent-by-owner"], ["brand_new"])
    assert (second.text, dict(second.extra["details"])["to"]) == ("reply > all", "+8610000")
    picture = third.extra["media"][0]
    assert (third.text, picture["sha256"]) == ("看照片", hashlib.sha256(samples_json.PIXEL).hexdigest())
    bomb = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "&a;&a;">]><smses><sms date="1" body="&a;" /></smses>'
    assert found(bomb)[0].text == "&a;"


def test_an_order_given_for_whatsapp_wins() -> None:
    data = b"3/4/25, 10:00 - A: one\n3/4/25, 10:01 - A: two\n"
    assert [one.code for one in told(data)] == ["date-order-unknown"]
    assert found(data, Options(date_order="ymd")) != []
