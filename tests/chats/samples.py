"""One made export for each importer, with what it says, for the suite that all of them share."""

from __future__ import annotations

import io
import json
from collections.abc import Callable

from evidence_vault.reading.chats.contract import Found, Head, Options, Source, Step, Told
from evidence_vault.reading.chats.table import importer_for
from tests.chats import samples_json, samples_text, telegram
from tests.chats.sample import Sample

NONE = Options()


def steps(data: bytes, options: Options = NONE) -> list[Step]:
    """What the importer that fits says, in this process."""
    source = Source(io.BytesIO(data), len(data))
    importer = importer_for(source.head)
    return list(importer.read(source, options)) if importer else []


def found(data: bytes, options: Options = NONE) -> list[Found]:
    return [step for step in steps(data, options) if isinstance(step, Found)]


def heads(data: bytes) -> list[Head]:
    return [step for step in steps(data) if isinstance(step, Head)]


def told(data: bytes) -> list[Told]:
    return [step for step in steps(data) if isinstance(step, Told)]


def _telegram() -> Sample:
    maker = telegram.Maker(3)
    root = telegram.chat(maker, 60)
    message = root["messages"][13]
    return Sample(
        key="telegram-json", data=json.dumps(root, ensure_ascii=False, indent=1).encode(), at=13,
        records=len(root["messages"]), text=message["text"], name=message["from"],
        ms=int(message["date_unixtime"]) * 1000, basis="utc",
    )  # fmt: skip


PAGE = """<!DOCTYPE html>
<html><head><meta charset="utf-8"/><title>Exported Data</title><script src="js/script.js"></script></head>
<body onload="CheckLocation();"><div class="page_wrap"><div class="page_header"><div class="content">
<div class="text bold">
交流群 &amp; Co
</div></div></div><div class="page_body chat_page"><div class="history">
<div class="message service" id="message-1"><div class="body details">1 January 2026</div></div>
{messages}
</div></div></div></body></html>
"""


def html_message(number: int, body: str, *, joined: bool = False, name: str = "Alice") -> str:
    """A message of a page; `body` comes after its name."""
    who = "" if joined else f'<div class="from_name">\n{name}\n</div>'
    return f"""<div class="message default clearfix{" joined" if joined else ""}" id="message{number}">
<div class="body"><div class="pull_right date details" title="01.01.2026 08:{number % 60:02}:05 UTC+08:00">08:01</div>
{who}{body}</div></div>
"""


def _html() -> Sample:
    parts = [
        html_message(1, '<div class="text">hello <strong>bold</strong><br>two &lt;lines&gt;</div>'),
        html_message(2, '<div class="text">照片</div>', joined=True),
        html_message(3, '<div class="reply_to details">In reply to <a href="#go_to_message1">this</a></div>'
                        '<div class="text">ok</div><span class="reactions"><span class="reaction">'
                        '<span class="emoji">🔥</span><span class="count">3</span></span></span>', name="Bob"),
        html_message(4, '<div class="media_wrap clearfix"><a class="photo_wrap clearfix pull_left" '
                        'href="photos/photo_1.jpg"><img class="photo" src="photos/photo_1_thumb.jpg"/></a></div>'),
        html_message(5, '<div class="media_wrap clearfix"><div class="media clearfix pull_left media_video">'
                        '<div class="body"><div class="title bold">Video file</div><div class="status details">'
                        "Not included, change data exporting settings to download. 2.0 MB</div></div></div></div>"),
        html_message(6, '<div class="forwarded body"><div class="from_name">Channel <span class="date details" '
                        'title="31.12.2025 10:00:00 UTC+08:00">x</span></div><div class="text">passed on</div>'
                        "</div>"),
        '<div class="message service" id="message7"><div class="body details">Bob changed group title</div></div>\n',
    ]  # fmt: skip
    return Sample(
        key="telegram-html", data=PAGE.format(messages="".join(parts)).encode(), records=7, at=1, text="照片",
        name="Alice", ms=1767225725000, basis="offset",
    )  # fmt: skip


MAKERS: dict[str, Callable[[], Sample]] = {
    "discord-json": samples_json.discord,
    "meta-json": samples_json.meta,
    "wechat-weflow": samples_json.weflow,
    "wechat-rows": samples_json.wechat_rows,
    "telegram-json": _telegram,
    "telegram-html": _html,
    "sms-xml": samples_json.sms,
    "line-text": samples_text.line,
    "qq-text": samples_text.qq,
    "kakao-csv": samples_text.kakao_csv,
    "kakao-text": samples_text.kakao,
    "whatsapp-text": samples_text.whatsapp,
}
SAMPLES = {key: make() for key, make in MAKERS.items()}
