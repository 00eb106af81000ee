"""WeChat messages as third-party tools write them; WeChat itself has no readable export. Always labelled as such."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

from evidence_vault.reading.chats.contract import DamagedError, Found, Head, Options, Source, Step
from evidence_vault.reading.chats.framing import Cursor
from evidence_vault.reading.chats.records import records, small, told
from evidence_vault.reading.chats.repair import fields, text, whole

_WEFLOW: Final = re.compile(rb'"(?:weflow|session)"\s*:\s*\{')
_WEFLOW_MESSAGE: Final = frozenset({
    "localId", "createTime", "formattedTime", "type", "content", "isSend", "senderUsername", "senderDisplayName",
    "source", "localType",
})  # fmt: skip
_ROW_SIGN: Final = re.compile(rb'"(?:StrTalker|StrContent|MsgSvrID)"\s*:')
_ROW: Final = frozenset({
    "localId", "TalkerId", "Type", "SubType", "IsSender", "CreateTime", "Status", "StrContent", "StrTime", "MsgSvrID",
    "StrTalker", "Remark", "NickName", "Sender",
})  # fmt: skip
_MEDIA: Final = {
    "图片消息": "photo", "图片": "photo", "视频消息": "video", "视频": "video", "语音消息": "voice", "语音": "voice",
    "动画表情": "sticker", "表情": "sticker", "文件消息": "file", "文件": "file",
}  # fmt: skip
_ROW_MEDIA: Final = {"3": "photo", "34": "voice", "43": "video", "47": "sticker"}
_SYSTEM: Final = frozenset({"系统消息", "系统"})


class WeFlow:
    """WeFlow's JSON: one session."""

    key = "wechat-weflow"
    platform = "wechat"

    def fits(self, head: bytes) -> bool:
        """Its own mark, or a session with messages that have local ids."""
        start = head.lstrip(b"\xef\xbb\xbf \r\n")
        if not start.startswith(b"{") or not _WEFLOW.search(head):
            return False
        return b'"weflow"' in head or (b'"createTime"' in head and b'"localId"' in head)

    def read(self, source: Source, options: Options) -> Iterator[Step]:
        """Messages in the order of the file."""
        cursor, head = Cursor(source), Head()
        try:
            cursor.enter(b"{")
            while (key := cursor.key()) is not None:
                if key == "messages" and cursor.peek() == b"[":
                    yield head
                    yield from records(cursor, _read)
                    head.again = True
                else:
                    _header(head, key, fields(small(cursor.value())))
        except DamagedError as error:
            yield told(error)
        yield head


def _header(head: Head, key: str, value: dict[str, Any]) -> None:
    if key == "session":
        head.id = text(value.get("wxid"))
        head.title = text(value.get("displayName")) or text(value.get("remark")) or text(value.get("nickname"))
        head.kind = text(value.get("type"))
    elif key == "weflow":
        head.details += [[f"tool {name}"[:100], text(said)[:300]] for name, said in value.items() if text(said)][:10]


def _read(value: dict[str, Any], found: Found) -> None:
    kind = text(value.get("type"))
    found.kind = "service" if kind in _SYSTEM else "message"
    found.id, found.text = text(value.get("localId")), text(value.get("content"))
    found.sender, found.name = text(value.get("senderUsername")), text(value.get("senderDisplayName"))
    found.local = text(value.get("formattedTime"))
    _seconds(value.get("createTime"), found)
    if kind in _MEDIA:
        found.extra["media"] = [{"kind": _MEDIA[kind], "path": "", "why": "omitted"}]
    found.extra["details"] = [["type", kind[:100]]]
    if value.get("isSend") in (1, True):
        found.flag("sent-by-owner")
    _unknown(value, _WEFLOW_MESSAGE, found)


class WeChatRows:
    """An array of rows as older tools write them from the database."""

    key = "wechat-rows"
    platform = "wechat"

    def fits(self, head: bytes) -> bool:
        """Columns of the database."""
        return head.lstrip(b"\xef\xbb\xbf \r\n").startswith(b"[") and bool(_ROW_SIGN.search(head))

    def read(self, source: Source, options: Options) -> Iterator[Step]:
        """Rows in the order of the file."""
        yield Head()
        try:
            yield from records(Cursor(source), _read_row)
        except DamagedError as error:
            yield told(error)


def _read_row(value: dict[str, Any], found: Found) -> None:
    kind = text(value.get("Type"))
    found.kind = "service" if kind == "10000" else "message"
    found.id = text(value.get("MsgSvrID")) or text(value.get("localId"))
    found.text, found.local = text(value.get("StrContent")), text(value.get("StrTime"))
    found.sender = text(value.get("Sender")) or text(value.get("StrTalker")) or text(value.get("TalkerId"))
    found.name = text(value.get("Remark")) or text(value.get("NickName"))
    _seconds(value.get("CreateTime"), found)
    if kind in _ROW_MEDIA:
        found.extra["media"] = [{"kind": _ROW_MEDIA[kind], "path": "", "why": "omitted"}]
    found.extra["details"] = [[name, text(value[name])[:300]] for name in ("Type", "SubType") if name in value]
    if value.get("IsSender") in (1, True):
        found.sender = ""
        found.flag("sent-by-owner")
    _unknown(value, _ROW, found)


def _seconds(value: object, found: Found) -> None:
    seconds = whole(value)
    if seconds is None or abs(seconds) >= 1 << 40:
        found.repaired("bad-time")
        return
    found.ms, found.basis = seconds * 1000, "utc"


def _unknown(value: dict[str, Any], known: frozenset[str], found: Found) -> None:
    unknown = [key[:100] for key in value if key not in known]
    if unknown:
        found.extra["unknown"] = unknown[:60]
