"""Douyin. Sources: yt-dlp's Douyin extractor; share texts and `modal_id` as public interfaces show them."""

from __future__ import annotations

import re
from typing import Final

from evidence_vault.model.address import AddressKind
from evidence_vault.sources.addresses.contract import Platform, Reading, is_number
from evidence_vault.sources.addresses.parts import Parts

_SEC_UID: Final = re.compile(r"[A-Za-z0-9_-]{20,120}", re.ASCII)
_CODE: Final = re.compile(r"[A-Za-z0-9_-]{4,32}", re.ASCII)
_WORKS: Final = {"video": AddressKind.VIDEO, "note": AddressKind.POST, "slides": AddressKind.POST}


def read(parts: Parts) -> Reading | None:  # noqa: PLR0911 - one return for each form
    """Videos, picture notes, people, live rooms, and short links, which only the platform can resolve."""
    code = parts.segment(0)
    if parts.host == "v.douyin.com":
        return Reading(canonical=f"https://v.douyin.com/{code}/") if _CODE.fullmatch(code) else None
    if parts.host == "live.douyin.com" and is_number(code):
        return Reading(canonical=f"https://live.douyin.com/{code}", kind=AddressKind.VIDEO, post_id=code)
    # A work laid over another page; the page may be someone else's list of likes, so no account is read from it.
    if is_number(parts.first("modal_id")):
        return _work("video", parts.first("modal_id"))
    pieces = parts.segments[1:] if code == "share" else parts.segments
    if len(pieces) < 2:
        return None
    if pieces[0] in _WORKS and is_number(pieces[1]):
        return _work(pieces[0], pieces[1])
    if pieces[0] == "user" and _SEC_UID.fullmatch(pieces[1]):
        canonical = f"https://www.douyin.com/user/{pieces[1]}"
        return Reading(canonical=canonical, kind=AddressKind.PROFILE, account_id=pieces[1])
    return None


def _work(kind: str, number: str) -> Reading:
    path = "video" if kind == "video" else "note"
    return Reading(canonical=f"https://www.douyin.com/{path}/{number}", kind=_WORKS[kind], post_id=number)


PLATFORM: Final = Platform(slug="douyin", hosts=("douyin.com", "iesdouyin.com"), read=read)
