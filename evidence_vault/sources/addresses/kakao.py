"""Kakao: open chats, channels, stories, videos. Sources: Kakao's channel help; yt-dlp (videos)."""

from __future__ import annotations

import re
from typing import Final

from evidence_vault.model.address import AddressKind
from evidence_vault.sources.addresses.contract import Platform, Reading, escape, is_number
from evidence_vault.sources.addresses.parts import Parts

_CODE: Final = re.compile(r"[A-Za-z0-9_-]{3,40}", re.ASCII)


def read(parts: Parts) -> Reading | None:
    """open.kakao.com, pf.kakao.com, story.kakao.com and tv.kakao.com."""
    readers = {
        "open.kakao.com": _open_chat,
        "pf.kakao.com": _channel,
        "story.kakao.com": _story,
        "tv.kakao.com": _video,
    }
    reader = readers.get(parts.host)
    return reader(parts) if reader is not None else None


def _open_chat(parts: Parts) -> Reading | None:
    first, second = parts.segment(0), parts.segment(1)
    if first == "o" and _CODE.fullmatch(second):
        return Reading(canonical=f"https://open.kakao.com/o/{second}", kind=AddressKind.INVITE, invite=second)
    if first == "me" and second:
        canonical = f"https://open.kakao.com/me/{escape(second)}"
        return Reading(canonical=canonical, kind=AddressKind.PROFILE, account=second)
    return None


def _channel(parts: Parts) -> Reading | None:
    channel, post = parts.segment(0), parts.segment(1)
    if not _CODE.fullmatch(channel):
        return None
    base = f"https://pf.kakao.com/{channel}"
    if is_number(post):
        return Reading(canonical=f"{base}/{post}", kind=AddressKind.POST, account_id=channel, post_id=post)
    return Reading(canonical=base, kind=AddressKind.PROFILE, account_id=channel)


def _story(parts: Parts) -> Reading | None:
    pieces = parts.segments[1:] if parts.segment(0) == "ch" else parts.segments
    prefix = "ch/" if parts.segment(0) == "ch" else ""
    if not pieces or not all(_CODE.fullmatch(piece) for piece in pieces[:2]):
        return None
    base = f"https://story.kakao.com/{prefix}{pieces[0]}"
    if len(pieces) > 1:
        return Reading(canonical=f"{base}/{pieces[1]}", kind=AddressKind.POST, account=pieces[0], post_id=pieces[1])
    return Reading(canonical=base, kind=AddressKind.PROFILE, account=pieces[0])


def _video(parts: Parts) -> Reading | None:
    """channel/N/cliplink/ID or v/ID."""
    number = parts.segment(3) if parts.segment(2) == "cliplink" else parts.segment(1)
    if parts.segment(0) not in {"channel", "v"} or not is_number(number):
        return None
    return Reading(canonical=f"https://tv.kakao.com/v/{number}", kind=AddressKind.VIDEO, post_id=number)


PLATFORM: Final = Platform(slug="kakao", hosts=("kakao.com",), read=read)
