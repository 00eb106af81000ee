"""Draw the bundled sample again: `python packaging/make_sample.py`. Everything in it is invented.

The same versions of Pillow and typst give the same bytes; the files in evidence_vault/sample/ are what is shipped.
"""

from __future__ import annotations

import io
import json
from importlib.resources import files
from pathlib import Path
from typing import Final

from PIL import Image, ImageDraw, ImageFilter, ImageFont

TARGET: Final = Path(__file__).resolve().parent.parent / "evidence_vault" / "sample"
FONT: Final = str(files("manimgx_fonts_cjk") / "NotoSansCJK-VF.otf.ttc")
FACES: Final = {"zh": 2, "ko": 1}
DAY: Final = 1772409600  # 2 March 2026, 00:00 UTC
INK, PAPER, MINE, THEIRS, BAR = "#26323a", "#eef2f4", "#d5ecdf", "#ffffff", "#5b7c8d"

CHAT: Final = [
    (False, "Lorem ipsum dolor sit amet, consectetur."),
    (True, "Please take this down."),
    (False, "这是一段虚构的示例文字，没有任何含义。"),
    (True, "请删除。这是为演示而写的。"),
    (False, "이것은 지어낸 예시 문장입니다."),
    (True, "Lorem ipsum. 例 · 예 · 123"),
]

CHAT_TEXT: Final = """\
[2026-03-01 14:02] example_sender_000: Lorem ipsum dolor sit amet.
[2026-03-01 14:03] Sample Person: Please take this down. I did not agree to this.
[2026-03-01 14:05] example_sender_000: 这是一段虚构的示例文字，没有任何含义。
[2026-03-01 14:06] Sample Person: 请删除。这是为演示而写的。
[2026-03-01 14:09] example_sender_000: 이것은 지어낸 예시 문장입니다.
[2026-03-01 14:10] example_sender_000: https://t.me/example_channel_000/123
"""

DESCRIPTION: Final = {
    "case": {"name": "Sample case", "name_zh": "示例案件", "summary": "Everything in this case is invented."},
    "files": [
        {"name": "chat-picture.png", "title": "Chat, as a picture", "note": "Invented chat in three languages.",
         "note_zh": "虚构的三种语言聊天截图。", "source_url": "https://t.me/example_channel_000/123"},
        {"name": "channel-picture.png", "title": "Channel list, as a picture", "note": "Invented list of messages.",
         "note_zh": "虚构的频道消息列表。", "source_url": "https://t.me/c/1000000000/45"},
        {"name": "photo-of-screen.jpg", "title": "Photo of a screen", "note": "Taken with another device (drawn).",
         "note_zh": "用另一台设备拍摄的屏幕（绘制）。", "source_url": ""},
        {"name": "chat.txt", "title": "Chat, as text", "note": "Invented chat.", "note_zh": "虚构的聊天记录。",
         "source_url": ""},
        {"name": "letter.pdf", "title": "Letter", "note": "Invented letter to a platform.",
         "note_zh": "写给平台的虚构信件。", "source_url": "https://example.com/help/letters/1"},
    ],
    "links": [
        {"url": "https://t.me/+AAAAExampleInvite", "note": "Invented invitation.", "note_zh": "虚构的邀请链接。"},
        {"url": "https://example.com/forum/thread?id=1000", "note": "Invented thread.", "note_zh": "虚构的帖子。"},
    ],
    "incident": {
        "when": "about 2026-03-01", "when_zh": "约2026年3月1日",
        "where": "A chat group (invented)", "where_zh": "一个聊天群（虚构）",
        "who": "example_sender_000 (invented)",
        "text": "Someone posted what was said to be my picture. This account of it is invented for the sample.",
        "text_zh": "有人发布了据称是我的照片。这段叙述是为示例虚构的。",
        "witnesses": "",
    },
    "record_only": {
        "what": "One picture, seen and not kept (invented).", "what_zh": "一张看到但未保存的图片（虚构）。",
        "platform_time": "2026-03-01 14:05", "reason": "Not sure of the age of the person shown.",
        "reason_zh": "无法确定图中人物的年龄。",
    },
}  # fmt: skip

LETTER: Final = """
#set document(title: "Sample letter", author: "Sample Person", date: datetime(year: 2026, month: 3, day: 2))
#set page(width: 148mm, height: 105mm, margin: 12mm)
#set text(font: ("Noto Sans", "Noto Sans CJK SC"), size: 10pt)
= Sample letter

To: help\\@example.com #h(1fr) 2 March 2026

I ask you to remove the message https://t.me/example_channel_000/123. Lorem ipsum dolor sit amet.

请删除上述消息。本信为示例，内容均为虚构。
"""


def font(text: str, size: int) -> ImageFont.FreeTypeFont:
    """Noto Sans CJK with the face that fits the text's language."""
    korean = any("가" <= char <= "힣" for char in text)
    face = ImageFont.truetype(FONT, size, index=FACES["ko" if korean else "zh"])
    face.set_variation_by_axes([400])  # the variable font's own default is Thin
    return face


def chat_picture() -> Image.Image:
    """A chat window of bubbles, 540 by 720."""
    picture = Image.new("RGB", (540, 720), PAPER)
    draw = ImageDraw.Draw(picture)
    draw.rectangle((0, 0, 540, 64), fill=BAR)
    draw.text((24, 18), "example_channel_000", font=font("a", 22), fill="#ffffff")
    top = 90
    for mine, text in CHAT:
        width = draw.textlength(text, font=font(text, 18)) + 36
        left = 540 - 24 - width if mine else 24
        draw.rounded_rectangle((left, top, left + width, top + 62), 16, fill=MINE if mine else THEIRS)
        draw.text((left + 18, top + 8), text, font=font(text, 18), fill=INK)
        draw.text((left + 18, top + 36), f"14:{(top - 90) // 92:02d}", font=font("1", 12), fill="#7d8b93")
        top += 92
    return picture


def channel_picture() -> Image.Image:
    """A list of messages with abstract shapes where pictures would be, 720 by 480."""
    picture = Image.new("RGB", (720, 480), "#ffffff")
    draw = ImageDraw.Draw(picture)
    draw.rectangle((0, 0, 720, 56), fill=BAR)
    draw.text((24, 14), "Invented group · 虚构群组 · 가상 그룹", font=font("中", 20), fill="#ffffff")
    for row in range(4):
        top = 76 + row * 100
        draw.rounded_rectangle((24, top, 104, top + 80), 10, fill=("#c9d6df", "#e3d5ca", "#d8e2dc", "#d6ccc2")[row])
        draw.ellipse((48, top + 20, 80, top + 52), fill="#ffffff")
        draw.text((124, top + 8), f"#{45 + row}  Lorem ipsum dolor", font=font("a", 20), fill=INK)
        draw.text(
            (124, top + 40), f"2026-03-0{row + 1} 14:0{row} · 示例 {row + 1}", font=font("中", 16), fill="#7d8b93"
        )
    return picture


def photo_of_screen(shown: Image.Image) -> Image.Image:
    """`shown` on a screen, seen at an angle in a dim room, 960 by 720."""
    room = Image.new("RGB", (960, 720), "#3b3f45")
    draw = ImageDraw.Draw(room)
    draw.polygon([(0, 560), (960, 500), (960, 720), (0, 720)], fill="#59483b")
    screen = Image.new("RGBA", (720, 520), "#16181b")
    screen.paste(shown.resize((680, 480)), (20, 20))
    corners = (-40, -60, 30, 600, 760, 560, 800, -20)
    tilted = screen.transform((720, 520), Image.Transform.QUAD, corners, Image.Resampling.BICUBIC)
    mask = Image.new("L", (720, 520), 255).transform((720, 520), Image.Transform.QUAD, corners)
    room.paste(tilted, (130, 70), mask)
    return room.filter(ImageFilter.GaussianBlur(0.8))


def exif() -> Image.Exif:
    """Invented camera facts; no place."""
    facts = Image.Exif()
    facts[0x010F] = "Example Devices"
    facts[0x0110] = "Sample Phone 000"
    facts[0x0112] = 1
    facts[0x0132] = "2026:03:01 14:20:00"
    facts.get_ifd(0x8769).update({0x9003: "2026:03:01 14:20:00", 0x9011: "+08:00", 0x829A: 0.02})
    return facts


def letter() -> bytes:
    """One page of PDF, set with the fonts the reports use."""
    import typst

    folders = [str(files(name)) for name in ("manimgx_fonts", "manimgx_fonts_cjk")]
    # typst's annotations want the folders of the type of the source; it takes any path.
    made = typst.compile(  # type: ignore[call-overload]
        LETTER.encode(), font_paths=folders, ignore_system_fonts=True, format="pdf", timestamp=DAY
    )
    if not isinstance(made, bytes):
        raise TypeError("typst gave more than one page")
    return made


def _encoded(picture: Image.Image, kind: str, **options: object) -> bytes:
    memory = io.BytesIO()
    picture.save(memory, kind, **options)
    return memory.getvalue()


def main() -> None:
    """Write every file of the sample."""
    TARGET.mkdir(exist_ok=True)
    channel = channel_picture()
    made = {
        "chat-picture.png": _encoded(chat_picture().quantize(64), "PNG", optimize=True),
        "channel-picture.png": _encoded(channel.quantize(64), "PNG", optimize=True),
        "photo-of-screen.jpg": _encoded(photo_of_screen(channel), "JPEG", quality=80, exif=exif()),
        "chat.txt": CHAT_TEXT.encode(),
        "letter.pdf": letter(),
        "sample.json": json.dumps(DESCRIPTION, ensure_ascii=False, indent=2).encode() + b"\n",
    }
    for name, content in made.items():
        (TARGET / name).write_bytes(content)
        print(f"{name}: {len(content)} bytes")


if __name__ == "__main__":
    main()
