"""Weibo. Sources: yt-dlp's Weibo extractors (forms with tests), and the public description of the id's two spellings.

A post's number is written on the web in base 62, seven decimal digits to four characters, from the right.
"""

from __future__ import annotations

import re
from typing import Final

from evidence_vault.model.address import AddressKind
from evidence_vault.sources.addresses.contract import Platform, Reading, escape, is_number
from evidence_vault.sources.addresses.parts import Parts
from evidence_vault.sources.addresses.words import words

_ALPHABET: Final = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
_MID: Final = re.compile(r"[0-9A-Za-z]{8,12}", re.ASCII)
_DOMAIN: Final = re.compile(r"[A-Za-z][A-Za-z0-9_-]{2,39}", re.ASCII)
_OBJECT: Final = re.compile(r"[0-9]{1,8}:[0-9a-f]{8,40}", re.ASCII)
_SUPER_TOPIC: Final = re.compile(r"100808[0-9a-f]{32}", re.ASCII)
_USER_PAGE: Final = re.compile(r"1005(?:05|06|03|02)([0-9]{5,12})", re.ASCII)
_RESERVED: Final = words(
    "ajax at comments fav friends home hot like login mygroups newlogin search settings set signup"
)


def mid_to_number(mid: str) -> str:
    """'MzVRA2E8G' to '4885639100630954'; '' if `mid` is no base-62 spelling of a post's number."""
    if not _MID.fullmatch(mid) or mid.startswith("0"):
        return ""
    groups = [mid[max(end - 4, 0) : end] for end in range(len(mid), 0, -4)][::-1]
    values = [_from_62(group) for group in groups]
    if any(value >= 10_000_000 for value in values):
        return ""
    return str(values[0]) + "".join(f"{value:07d}" for value in values[1:])


def number_to_mid(number: str) -> str:
    """'4885639100630954' to 'MzVRA2E8G'; '' if `number` is not 15 to 19 digits."""
    if not (is_number(number) and 15 <= len(number) <= 19 and not number.startswith("0")):
        return ""
    groups = [number[max(end - 7, 0) : end] for end in range(len(number), 0, -7)][::-1]
    return "".join(_to_62(int(group)).rjust(4, "0") for group in groups).lstrip("0")


def _from_62(text: str) -> int:
    value = 0
    for char in text:
        value = value * 62 + _ALPHABET.index(char)
    return value


def _to_62(value: int) -> str:
    text = ""
    while value:
        value, digit = divmod(value, 62)
        text = _ALPHABET[digit] + text
    return text


def read(parts: Parts) -> Reading | None:  # noqa: PLR0911 - one return for each form
    """weibo.com and m.weibo.cn: posts, people, articles, videos, super topics."""
    first, second = parts.segment(0), parts.segment(1)
    if first in {"status", "detail", "statuses", "comment"} and second:
        return _post(second, "")
    if first in {"u", "profile"}:
        return _user(second)
    if first == "n" and second:
        return Reading(canonical=f"https://weibo.com/n/{escape(second)}", kind=AddressKind.PROFILE, account=second)
    if first == "p":
        return _page(second)
    if first in {"ttarticle", "article"}:
        return _article(parts)
    if first == "tv" or parts.host == "video.weibo.com":
        return _video(parts)
    return _by_owner(first, second)


def _by_owner(first: str, second: str) -> Reading | None:
    if is_number(first):
        return _post(second, "" if first == "0" else first) if second else _user(first)
    if not _DOMAIN.fullmatch(first) or first.lower() in _RESERVED or second:
        return None
    return Reading(canonical=f"https://weibo.com/{first.lower()}", kind=AddressKind.PROFILE, account=first)


def _post(given: str, owner: str) -> Reading | None:
    """Both spellings become the number: it is what m.weibo.cn, the API and the platform's own records use."""
    number = given if number_to_mid(given) else mid_to_number(given)
    if not number:
        return None
    return Reading(
        canonical=f"https://m.weibo.cn/detail/{number}", kind=AddressKind.POST, account_id=owner, post_id=number
    )


def _user(uid: str) -> Reading | None:
    if not is_number(uid):
        return None
    return Reading(canonical=f"https://weibo.com/u/{uid}", kind=AddressKind.PROFILE, account_id=uid)


def _page(page: str) -> Reading | None:
    """weibo.com/p/ is a person's page (a prefix and the uid) or a super topic."""
    if person := _USER_PAGE.fullmatch(page):
        return _user(person[1])
    if _SUPER_TOPIC.fullmatch(page):
        return Reading(canonical=f"https://weibo.com/p/{page}", kind=AddressKind.GROUP, group_id=page)
    return None


def _article(parts: Parts) -> Reading | None:
    from_fragment = parts.fragment.removeprefix("/").removeprefix("id=").partition("&")[0]
    number = parts.first("id") or (parts.segments[-1] if is_number(parts.segments[-1]) else from_fragment)
    if not is_number(number):
        return None
    canonical = f"https://weibo.com/ttarticle/p/show?id={number}"
    return Reading(canonical=canonical, kind=AddressKind.ARTICLE, post_id=number)


def _video(parts: Parts) -> Reading | None:
    video = parts.first("fid") or parts.segment(2)
    if not _OBJECT.fullmatch(video):
        return None
    return Reading(canonical=f"https://weibo.com/tv/show/{video}", kind=AddressKind.VIDEO, post_id=video)


PLATFORM: Final = Platform(slug="weibo", hosts=("weibo.com", "weibo.cn"), read=read)
