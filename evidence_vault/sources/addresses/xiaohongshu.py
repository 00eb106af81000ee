"""Xiaohongshu (Red Note). Sources: yt-dlp's extractor; public notes on `xsec_token`, which belongs to a visit."""

from __future__ import annotations

import re
from typing import Final

from evidence_vault.model.address import AddressKind
from evidence_vault.sources.addresses.contract import Platform, Reading
from evidence_vault.sources.addresses.parts import Parts

_ID: Final = re.compile(r"[0-9a-fA-F]{24}", re.ASCII)
_CODE: Final = re.compile(r"[A-Za-z0-9_-]{4,32}", re.ASCII)


def read(parts: Parts) -> Reading | None:
    """Notes under any of their three paths, people, and short links, which only the platform can resolve."""
    if parts.host in {"xhslink.com", "www.xhslink.com"}:
        return _short(parts)
    first, second, third = parts.segment(0), parts.segment(1), parts.segment(2)
    if first == "explore":
        return _note(second, "")
    if (first, second) == ("discovery", "item"):
        return _note(third, "")
    if (first, second) == ("user", "profile") and _ID.fullmatch(third):
        # A note opened from a person's page; the person whose page it was is stated by the address.
        return _note(parts.segment(3), third.lower()) if parts.segment(3) else _person(third.lower())
    return None


def _note(note: str, person: str) -> Reading | None:
    if not _ID.fullmatch(note):
        return None
    canonical = f"https://www.xiaohongshu.com/explore/{note.lower()}"
    return Reading(canonical=canonical, kind=AddressKind.POST, account_id=person, post_id=note.lower())


def _person(person: str) -> Reading:
    canonical = f"https://www.xiaohongshu.com/user/profile/{person}"
    return Reading(canonical=canonical, kind=AddressKind.PROFILE, account_id=person)


def _short(parts: Parts) -> Reading | None:
    """xhslink.com/code, or a single letter before the code: where it leads is not in the address."""
    pieces = parts.segments[:2] if len(parts.segment(0)) == 1 else parts.segments[:1]
    if not pieces or not _CODE.fullmatch(pieces[-1]):
        return None
    return Reading(canonical=f"https://xhslink.com/{'/'.join(pieces)}") if "/".join(pieces).isascii() else None


PLATFORM: Final = Platform(slug="xiaohongshu", hosts=("xiaohongshu.com", "xhslink.com"), read=read)
