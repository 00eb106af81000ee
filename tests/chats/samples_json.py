"""Made exports in JSON and XML: Meta, Discord, WeChat by third-party tools, SMS Backup & Restore."""

from __future__ import annotations

import base64
import json
from typing import Any

from tests.chats.sample import Sample


def _garbled(value: Any) -> Any:
    """As Meta writes it: UTF-8 bytes as Latin-1 code points, escaped."""
    if isinstance(value, str):
        return value.encode().decode("latin-1")
    if isinstance(value, list):
        return [_garbled(one) for one in value]
    return {key: _garbled(one) for key, one in value.items()} if isinstance(value, dict) else value


def meta_thread(messages: list[dict[str, Any]], title: str = "小雨と朋友") -> bytes:
    root = {
        "participants": [{"name": "小雨"}, {"name": "Jørgen"}],
        "messages": messages,
        "title": title,
        "is_still_participant": True,
        "thread_path": "inbox/xiaoyu_1",
        "magic_words": [],
        "joinable_mode": {"mode": 1, "link": "https://ig.me/j/x"},
    }
    return json.dumps(_garbled(root), indent=2).encode()


def meta() -> Sample:
    base = 1_767_225_600_000
    messages: list[dict[str, Any]] = [
        {"sender_name": "Jørgen", "timestamp_ms": base + 5000, "content": "blåbær 👍🏽", "reactions": [
            {"reaction": "❤", "actor": "小雨"}, {"reaction": "❤", "actor": "Jørgen"}]},
        {"sender_name": "小雨", "timestamp_ms": base + 4000, "content": "照片在哪里"},
        {"sender_name": "小雨", "timestamp_ms": base + 3000, "photos": [
            {"uri": "messages/inbox/xiaoyu_1/photos/1.jpg", "creation_timestamp": 1}]},
        {"sender_name": "Jørgen", "timestamp_ms": base + 2000, "share": {
            "link": "https://x.example", "share_text": "ø"}},
        {"sender_name": "Jørgen", "timestamp_ms": base + 1000, "is_unsent": True, "is_geoblocked_for_viewer": False,
         "brand_new": 1},
        {"sender_name": "Jørgen", "timestamp_ms": base, "sticker": {"uri": "stickers/1.png"}, "call_duration": 3},
    ]  # fmt: skip
    return Sample(
        key="meta-json", data=meta_thread(messages), records=6, at=1, text="照片在哪里", name="小雨", ms=base + 4000,
        basis="utc",
    )  # fmt: skip


def discord() -> Sample:
    author = {"id": "77", "name": "bob", "discriminator": "0000", "nickname": "Bob ✦", "color": None, "isBot": False,
              "roles": [{"id": "1", "name": "owner"}], "avatarUrl": "a.png"}  # fmt: skip
    common = {"timestampEdited": None, "callEndedTimestamp": None, "isPinned": False, "author": author,
              "attachments": [], "embeds": [], "stickers": [], "reactions": [], "mentions": [],
              "inlineEmojis": []}  # fmt: skip
    messages = [
        {"id": "1001", "type": "Default", "timestamp": "2026-01-01T08:00:00+08:00", "content": "群里 first",
         **common},
        {**common, "id": "1002", "type": "Reply", "timestamp": "2026-01-01T08:00:01.5+08:00", "content": "second",
         "timestampEdited": "2026-01-01T09:00:00+08:00", "isPinned": True,
         "reference": {"type": "Default", "messageId": "1001", "channelId": "5", "guildId": "4"},
         "attachments": [{"id": "9", "url": "chat.json_Files/a-1.png", "fileName": "a.png", "fileSizeBytes": 3},
                         {"id": "8", "url": "https://cdn.example/b.png", "fileName": "b.png", "fileSizeBytes": 4}],
         "reactions": [{"emoji": {"id": "", "name": "🔥", "code": "fire", "isAnimated": False, "imageUrl": "x"},
                        "count": 2, "users": [{"id": "1", "name": "al", "nickname": "Al"}]}]},
        {**common, "id": "1003", "type": "ChannelPinnedMessage", "timestamp": "2026-01-01T08:00:02+08:00",
         "content": "Pinned a message.", "from_the_future": True},
    ]  # fmt: skip
    root = {
        "guild": {"id": "4", "name": "Server", "iconUrl": "i.png"},
        "channel": {
            "id": "5",
            "type": "GuildTextChat",
            "categoryId": "6",
            "category": "c",
            "name": "general",
            "topic": "t",
        },
        "dateRange": {"after": None, "before": None},
        "exportedAt": "2026-02-01T00:00:00+00:00",
        "messages": messages,
        "messageCount": 3,
    }
    return Sample(
        key="discord-json", data=json.dumps(root, ensure_ascii=False, indent=2).encode(), records=3,
        text="群里 first", name="Bob ✦", ms=1767225600000, basis="offset",
    )  # fmt: skip


def weflow() -> Sample:
    messages = [
        {"localId": 1, "createTime": 1767225600, "formattedTime": "2026-01-01 08:00:00", "type": "文本消息",
         "content": "收费吗", "isSend": 0, "senderUsername": "wxid_a", "senderDisplayName": "老王", "source": ""},
        {"localId": 2, "createTime": 1767225601, "formattedTime": "2026-01-01 08:00:01", "type": "图片消息",
         "content": "[图片]", "isSend": 1, "senderUsername": "wxid_me", "senderDisplayName": "我", "source": "",
         "new": 1},
        {"localId": 3, "createTime": 1767225602, "formattedTime": "2026-01-01 08:00:02", "type": "系统消息",
         "content": "老王 加入了群聊", "isSend": None, "senderUsername": "", "senderDisplayName": "", "source": ""},
    ]  # fmt: skip
    root = {
        "weflow": {"version": "1.0.3", "exportedAt": 1767300000, "generator": "WeFlow"},
        "session": {"wxid": "123@chatroom", "nickname": "群", "remark": "", "displayName": "资源群", "type": "群聊",
                    "lastTimestamp": 1767225602, "messageCount": 3, "avatar": ""},
        "messages": messages,
    }  # fmt: skip
    return Sample(
        key="wechat-weflow", data=json.dumps(root, ensure_ascii=False, indent=2).encode(), records=3, text="收费吗",
        name="老王", ms=1767225600000, basis="utc",
    )  # fmt: skip


def wechat_rows() -> Sample:
    rows = [
        {"localId": 5, "TalkerId": 2, "Type": 1, "SubType": 0, "IsSender": 0, "CreateTime": 1767225600, "Status": 2,
         "StrContent": "上车", "StrTime": "2026-01-01 08:00:00", "MsgSvrID": "8000000000000000001",
         "StrTalker": "wxid_b", "Remark": "", "NickName": "阿明"},
        {"localId": 6, "TalkerId": 2, "Type": 3, "SubType": 0, "IsSender": 1, "CreateTime": 1767225601, "Status": 2,
         "StrContent": "", "StrTime": "2026-01-01 08:00:01", "MsgSvrID": "8000000000000000002",
         "StrTalker": "wxid_b"},
    ]  # fmt: skip
    return Sample(
        key="wechat-rows", data=json.dumps(rows, ensure_ascii=False).encode(), records=2, text="上车", name="阿明",
        ms=1767225600000, basis="utc",
    )  # fmt: skip


PIXEL = b"\x89PNG made up"


def sms() -> Sample:
    data = f"""<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>
<!--File Created By SMS Backup & Restore v10-->
<smses count="3" backup_set="x" backup_date="1767300000000" type="full">
  <sms protocol="0" address="+8610000" date="1767225600000" type="1" subject="null" \
body="收费&#10;两行 &quot;x&quot; &#55357;&#56832;" \
toa="null" sc_toa="null" service_center="null" read="1" status="-1" locked="0" date_sent="1767225599000" sub_id="1" \
readable_date="1 Jan 2026 08:00:00" contact_name="Old &amp; Co" />
  <sms protocol="0" address="+8610000" date="1767225700000" type="2" body="reply > all" readable_date="x" \
contact_name="(Unknown)" brand_new="1" />
  <mms date="1767225800000" msg_box="1" address="+8620000" contact_name="Bob" readable_date="y" m_id="1" ct_t="x">
    <parts>
      <part seq="-1" ct="application/smil" name="null" text="&lt;smil/&gt;" />
      <part seq="0" ct="text/plain" name="null" text="看照片" />
      <part seq="0" ct="image/png" name="a.png" cl="a.png" text="null" data="{base64.b64encode(PIXEL).decode()}" />
    </parts>
    <addrs><addr address="+8620000" type="137" charset="106" />
    <addr address="+8630000" type="151" charset="106" /></addrs>
  </mms>
</smses>
"""
    return Sample(
        key="sms-xml", data=data.encode(), records=3, text='收费\n两行 "x" 😀', name="Old & Co", ms=1767225600000,
        basis="utc",
    )  # fmt: skip
