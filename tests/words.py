"""Rendered screenshots in the scripts that people write in, and the share of characters that were read wrongly.

The sentences are made up. Fonts are those that reports are set in (Noto Sans CJK, OFL).
"""

from __future__ import annotations

from functools import lru_cache
from importlib import resources
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

LINES = {
    "zh-Hans": (
        "群主说今晚十点发新的照片，每张二十元。",
        "不要告诉别人这个频道的地址，已经有三千人了。",
        "她的名字和学校都在置顶消息里面。",
        "管理员：付款以后请把截图发给我。",
        "这个群明天会换名字，记得保存链接。",
    ),
    "zh-Hant": (
        "管理員說今晚十點會發新的照片，每張二十元。",
        "不要告訴別人這個頻道的網址，已經有三千人了。",
        "她的名字和學校都寫在釘選訊息裡。",
        "付款以後請把截圖傳給我。",
        "這個群組明天會換名字，記得儲存連結。",
    ),
    "ko": (
        "오늘 밤 열 시에 새 사진을 올립니다.",
        "이 방 주소를 아무에게도 알려주지 마세요.",
        "그녀의 이름과 학교는 고정된 메시지에 있습니다.",
        "입금한 뒤에 화면을 찍어서 보내 주세요.",
        "내일 방 이름이 바뀌니 링크를 저장하세요.",
    ),
    "en": (
        "The admin will post new pictures tonight at ten.",
        "Do not share the address of this channel.",
        "Her name and school are in the pinned message.",
        "Send me a screenshot after you have paid.",
        "The group will have another name tomorrow.",
    ),
}
_PLACES = {"ko": 1, "zh-Hans": 2, "zh-Hant": 3, "en": 2}
"""Where each script's forms lie in the font collection."""


def screenshot(lines: tuple[str, ...], language: str, size: int, *, dark: bool) -> Image.Image:
    """Bubbles of text under one another, as a chat shows them; `size` is the height of the letters in pixels."""
    font = _font(language, size)
    width = max(int(font.getlength(line)) for line in lines) + 4 * size
    ground, bubble, ink = ("#0f1419", "#1d2733", "#e8eaed") if dark else ("#ffffff", "#eef1f4", "#101418")
    image = Image.new("RGB", (width, int(size * (2.6 * len(lines) + 1))), ground)
    draw = ImageDraw.Draw(image)
    for place, line in enumerate(lines):
        top = size * (0.6 + 2.6 * place)
        draw.rounded_rectangle((size, top, width - size, top + 2.1 * size), size * 0.5, fill=bubble)
        draw.text((2 * size, top + 0.3 * size), line, font=font, fill=ink)
    return image


def error_rate(wanted: str, found: str) -> float:
    """Insertions, deletions and exchanges for each character of `wanted`; spaces and line ends do not count."""
    wanted, found = "".join(wanted.split()), "".join(found.split())
    before = list(range(len(found) + 1))
    for row, char in enumerate(wanted, 1):
        now = [row]
        for column, other in enumerate(found, 1):
            now.append(min(before[column] + 1, now[-1] + 1, before[column - 1] + (char != other)))
        before = now
    return before[-1] / len(wanted)


@lru_cache
def _font(language: str, size: int) -> ImageFont.FreeTypeFont:
    folder = Path(str(resources.files("manimgx_fonts_cjk")))
    font = ImageFont.truetype(str(next(folder.rglob("*CJK*.ttc"))), size, index=_PLACES[language])
    font.set_variation_by_axes([400])
    return font
