"""TikTok. Source: yt-dlp's TikTok extractors (forms with tests)."""

from __future__ import annotations

import re
from typing import Final

from evidence_vault.model.address import AddressKind
from evidence_vault.sources.addresses.contract import Platform, Reading, is_number
from evidence_vault.sources.addresses.parts import Parts

_NAME: Final = re.compile(r"[A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,98}[A-Za-z0-9_-])?", re.ASCII)
_CODE: Final = re.compile(r"[A-Za-z0-9_-]{4,32}", re.ASCII)
_SITE: Final = "https://www.tiktok.com"
_WORKS: Final = {"video": AddressKind.VIDEO, "photo": AddressKind.POST}


def read(parts: Parts) -> Reading | None:
    """Videos, photo posts, people, and short links, which only the platform can resolve."""
    first, second, third = parts.segment(0), parts.segment(1), parts.segment(2)
    if parts.host in {"vm.tiktok.com", "vt.tiktok.com"}:
        return _short(f"https://{parts.host}/{first}/", first)
    if first == "t":
        return _short(f"{_SITE}/t/{second}/", second)
    if first.startswith("@"):
        return _by_name(first[1:], second, third)
    if first == "share" and second in _WORKS:
        return _work("", second, third)
    if first in {"embed", "player", "v"}:
        number = parts.segments[-1].removesuffix(".html")
        return _work("", "video", number)
    return None


def _by_name(name: str, section: str, number: str) -> Reading | None:
    if name and not _NAME.fullmatch(name):
        return None
    if section in _WORKS:
        return _work(name, section, number)
    if not name or section not in {"", "live"}:
        return None
    tail = "/live" if section else ""
    kind = AddressKind.VIDEO if section else AddressKind.PROFILE
    return Reading(canonical=f"{_SITE}/@{name.lower()}{tail}", kind=kind, account=name)


def _work(name: str, section: str, number: str) -> Reading | None:
    """A work opens under any name, or none: '@/video/' is a form TikTok itself resolves."""
    if not is_number(number):
        return None
    canonical = f"{_SITE}/@/{section}/{number}"
    return Reading(canonical=canonical, kind=_WORKS[section], account=name, post_id=number)


def _short(canonical: str, code: str) -> Reading | None:
    return Reading(canonical=canonical) if _CODE.fullmatch(code) else None


PLATFORM: Final = Platform(slug="tiktok", hosts=("tiktok.com", "tiktokv.com"), read=read)
