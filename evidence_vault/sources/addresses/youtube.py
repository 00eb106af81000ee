"""YouTube. Sources: Google's 'YouTube embedded players and parameters'; yt-dlp's YouTube extractors."""

from __future__ import annotations

import re
from typing import Final

from evidence_vault.model.address import AddressKind
from evidence_vault.sources.addresses.contract import Platform, Reading, escape
from evidence_vault.sources.addresses.parts import Parts

_VIDEO: Final = re.compile(r"[A-Za-z0-9_-]{11}", re.ASCII)
_CHANNEL: Final = re.compile(r"UC[A-Za-z0-9_-]{22}", re.ASCII)
_LIST: Final = re.compile(r"[A-Za-z0-9_-]{2,64}", re.ASCII)
_POST: Final = re.compile(r"Ug[A-Za-z0-9_-]{10,60}", re.ASCII)
_COMMENT: Final = re.compile(r"[A-Za-z0-9_-]{10,64}(?:\.[A-Za-z0-9_-]{10,64})?", re.ASCII)
_HANDLE: Final = re.compile(r"[\w.·-]{2,60}")
_SITE: Final = "https://www.youtube.com"


def read(parts: Parts) -> Reading | None:
    """Videos under every path they have, comments (`lc`), channels by id, handle or old name, playlists, posts."""
    first, second = parts.segment(0), parts.segment(1)
    if parts.host in {"youtu.be", "www.youtu.be"}:
        return _video(parts, first)
    if first == "watch":
        return _video(parts, parts.first("v") or second)
    if first in {"shorts", "live", "embed", "v", "e"} and _VIDEO.fullmatch(second):
        return _video(parts, second)
    if first == "playlist" and _LIST.fullmatch(parts.first("list")):
        return Reading(canonical=f"{_SITE}/playlist?list={parts.first('list')}", post_id=parts.first("list"))
    if first == "post" and _POST.fullmatch(second):
        return Reading(canonical=f"{_SITE}/post/{second}", kind=AddressKind.POST, post_id=second)
    return _channel(first, second)


def _video(parts: Parts, video: str) -> Reading | None:
    if not _VIDEO.fullmatch(video):
        return None
    canonical, comment = f"{_SITE}/watch?v={video}", parts.first("lc")
    if not _COMMENT.fullmatch(comment):
        return Reading(canonical=canonical, kind=AddressKind.VIDEO, post_id=video)
    canonical += f"&lc={comment}"
    return Reading(canonical=canonical, kind=AddressKind.COMMENT, post_id=video, comment_id=comment)


def _channel(first: str, second: str) -> Reading | None:
    if first.startswith("@") and _HANDLE.fullmatch(first[1:]):
        name = first[1:]
        return Reading(canonical=f"{_SITE}/@{escape(name.lower())}", kind=AddressKind.PROFILE, account=name)
    if first == "channel" and _CHANNEL.fullmatch(second):
        return Reading(canonical=f"{_SITE}/channel/{second}", kind=AddressKind.PROFILE, account_id=second)
    if first in {"c", "user"} and _HANDLE.fullmatch(second):
        return Reading(canonical=f"{_SITE}/{first}/{escape(second)}", kind=AddressKind.PROFILE, account=second)
    return None


PLATFORM: Final = Platform(slug="youtube", hosts=("youtube.com", "youtu.be", "youtube-nocookie.com"), read=read)
