"""X, once Twitter. Sources: yt-dlp's Twitter extractors; X's developer page on web intents."""

from __future__ import annotations

import re
from typing import Final

from evidence_vault.model.address import AddressKind
from evidence_vault.sources.addresses.contract import Platform, Reading, is_number
from evidence_vault.sources.addresses.parts import Parts
from evidence_vault.sources.addresses.words import words

_NAME: Final = re.compile(r"[A-Za-z0-9_]{1,20}", re.ASCII)
_STATUS: Final = frozenset({"status", "statuses"})
_TABS: Final = words("with_replies media likes highlights articles followers following verified_followers")
_RESERVED: Final = words(
    "compose download explore hashtag home i intent jobs login logout messages notifications privacy search settings"
    " share signup tos"
)


def read(parts: Parts) -> Reading | None:
    """Posts, people and communities.

    A post opens under any name, so the name in its address proves nothing and is left out of the canonical form.
    """
    first, second, third = parts.segment(0), parts.segment(1), parts.segment(2)
    if first in _STATUS:
        return _status(second, "")
    if first == "i":
        return _internal(parts)
    if first == "intent":
        return _intent(parts)
    if not _NAME.fullmatch(first) or first.lower() in _RESERVED:
        return None
    if second in _STATUS:
        return _status(third, first)
    return _person(first) if not second or second in _TABS else None


def _internal(parts: Parts) -> Reading | None:
    second, third = parts.segment(1), parts.segment(2)
    if second == "web":
        second, third = third, parts.segment(3)
    if second in _STATUS:
        return _status(third, "")
    if not is_number(third):
        return None
    if second == "user":
        return Reading(canonical=f"https://x.com/i/user/{third}", kind=AddressKind.PROFILE, account_id=third)
    if second == "communities":
        return Reading(canonical=f"https://x.com/i/communities/{third}", kind=AddressKind.GROUP, group_id=third)
    return None


def _intent(parts: Parts) -> Reading | None:
    name = parts.first("screen_name")
    return _person(name) if _NAME.fullmatch(name) and parts.segment(1) in {"user", "follow"} else None


def _status(number: str, name: str) -> Reading | None:
    if not is_number(number):
        return None
    canonical = f"https://x.com/i/status/{number}"
    return Reading(canonical=canonical, kind=AddressKind.POST, account=name, post_id=number)


def _person(name: str) -> Reading:
    return Reading(canonical=f"https://x.com/{name.lower()}", kind=AddressKind.PROFILE, account=name)


PLATFORM: Final = Platform(slug="x", hosts=("x.com", "twitter.com"), read=read)
