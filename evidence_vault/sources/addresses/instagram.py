"""Instagram. Source: yt-dlp's Instagram extractors (forms with tests)."""

from __future__ import annotations

import re
from typing import Final

from evidence_vault.model.address import AddressKind
from evidence_vault.sources.addresses.contract import Platform, Reading, is_number
from evidence_vault.sources.addresses.parts import Parts
from evidence_vault.sources.addresses.words import words

_NAME: Final = re.compile(r"[A-Za-z0-9_](?:[A-Za-z0-9_.]{0,28}[A-Za-z0-9_])?", re.ASCII)
_CODE: Final = re.compile(r"[A-Za-z0-9_-]{5,40}", re.ASCII)
_POSTS: Final = {
    "p": AddressKind.POST, "reel": AddressKind.VIDEO, "reels": AddressKind.VIDEO, "tv": AddressKind.VIDEO,
}  # fmt: skip
_TABS: Final = words("reels tagged followers following channel")
_RESERVED: Final = words(
    "about accounts api archive challenge developer direct directory emails explore graphql legal oauth press s share"
    " static stories web your_activity"
)


def read(parts: Parts) -> Reading | None:  # noqa: PLR0911 - one return for each form
    """Posts, reels, stories, people, comments. A code opens under /p/, /reel/ and /tv/ alike: /p/ is canonical."""
    first, second, third = parts.segment(0), parts.segment(1), parts.segment(2)
    if first in _POSTS and second:
        return _post(first, second, "", parts.segments[2:])
    if first == "stories":
        return _story(second, third)
    if (first, second) == ("direct", "t") and is_number(third):
        canonical = f"https://www.instagram.com/direct/t/{third}/"
        return Reading(canonical=canonical, kind=AddressKind.GROUP, group_id=third)
    if not _NAME.fullmatch(first) or first.lower() in _RESERVED or first in _POSTS:
        return None
    if second in _POSTS and third:
        return _post(second, third, first, parts.segments[3:])
    if second and second not in _TABS:
        return None
    return Reading(canonical=f"https://www.instagram.com/{first.lower()}/", kind=AddressKind.PROFILE, account=first)


def _post(path: str, code: str, name: str, rest: tuple[str, ...]) -> Reading | None:
    if not _CODE.fullmatch(code):
        return None
    canonical = f"https://www.instagram.com/p/{code}/"
    if len(rest) > 1 and rest[0] == "c" and is_number(rest[1]):
        canonical += f"c/{rest[1]}/"
        return Reading(canonical=canonical, kind=AddressKind.COMMENT, account=name, post_id=code, comment_id=rest[1])
    return Reading(canonical=canonical, kind=_POSTS[path], account=name, post_id=code)


def _story(name: str, number: str) -> Reading | None:
    if not _NAME.fullmatch(name):
        return None
    if name == "highlights":
        canonical = f"https://www.instagram.com/stories/highlights/{number}/"
        return Reading(canonical=canonical, kind=AddressKind.POST, post_id=number) if is_number(number) else None
    base = f"https://www.instagram.com/stories/{name.lower()}/"
    if not is_number(number):
        return Reading(canonical=base, kind=AddressKind.PROFILE, account=name)
    return Reading(canonical=f"{base}{number}/", kind=AddressKind.POST, account=name, post_id=number)


PLATFORM: Final = Platform(slug="instagram", hosts=("instagram.com", "instagr.am"), read=read)
