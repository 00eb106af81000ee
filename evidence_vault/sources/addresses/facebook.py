"""Facebook. Source: yt-dlp's Facebook extractors (forms with tests)."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from evidence_vault.model.address import AddressKind
from evidence_vault.sources.addresses.contract import Platform, Reading, escape, is_number
from evidence_vault.sources.addresses.parts import Parts
from evidence_vault.sources.addresses.words import words

_ID: Final = re.compile(r"[0-9]{1,25}|pfbid[A-Za-z0-9]{10,120}", re.ASCII)
_NAME: Final = re.compile(r"[A-Za-z0-9.-]{2,80}", re.ASCII)
_CODE: Final = re.compile(r"[A-Za-z0-9_-]{4,64}", re.ASCII)
_SITE: Final = "https://www.facebook.com"
_SHARES: Final = {"p": AddressKind.POST, "v": AddressKind.VIDEO, "r": AddressKind.VIDEO, "g": AddressKind.GROUP}
_RESERVED: Final = words(
    "about ads business dialog events flx gaming groups hashtag help l.php legal login login.php marketplace"
    " media messages notifications pages people permalink.php photo photo.php photos plugins policies posts"
    " profile.php reel reels search settings share sharer sharer.php stories story.php video video.php videos watch"
)


def read(parts: Parts) -> Reading | None:
    """Posts, photos, videos, groups, people; a `comment_id` makes it a comment."""
    if parts.host == "fb.watch":
        code = parts.segment(0)
        return (
            Reading(canonical=f"https://fb.watch/{code}/", kind=AddressKind.VIDEO) if _CODE.fullmatch(code) else None
        )
    if parts.host in {"m.me", "fb.me"}:
        name = parts.segment(0)
        return _person(name) if parts.host == "m.me" and _is_name(name) else None
    reading = _by_query(parts) or _by_path(parts)
    return _with_comment(parts, reading) if reading is not None else None


def _by_query(parts: Parts) -> Reading | None:
    page, value = parts.segment(0), parts.first
    if page in {"permalink.php", "story.php"} and _is_id(value("story_fbid")):
        return _story(value("story_fbid"), value("id"))
    if page in {"photo.php", "photo"} and is_number(value("fbid")):
        return _photo(value("fbid"), "")
    if page in {"watch", "video.php", "video"} and is_number(value("v")):
        return _video(value("v"), "")
    if page == "profile.php" and is_number(value("id")):
        return _person_by_id(value("id"))
    if page == "groups" and is_number(value("multi_permalinks")):
        return _group(parts.segment(1), value("multi_permalinks"))
    return None


def _by_path(parts: Parts) -> Reading | None:
    first, second, third = parts.segment(0), parts.segment(1), parts.segment(2)
    if first == "groups":
        return _group(second, _last_id(parts.segments[3:]) if third in {"posts", "permalink"} else "")
    if first == "reel" and is_number(second):
        return _video(second, "")
    if first == "share":
        return _share(second, third)
    if first == "people" and is_number(third):
        return _person_by_id(third)
    if first == "events" and is_number(parts.segments[-1]):
        return Reading(canonical=f"{_SITE}/events/{parts.segments[-1]}", post_id=parts.segments[-1])
    return _by_owner(parts) if _is_name(first) else None


def _by_owner(parts: Parts) -> Reading | None:
    owner, section, post = parts.segment(0), parts.segment(1), _last_id(parts.segments[2:])
    if section == "posts" and post:
        return _post(owner, post)
    if section == "videos" and post:
        return _video(post, owner)
    if section == "photos" and is_number(post):
        return _photo(post, owner)
    if section and section not in {"about", "photos", "videos", "posts", "reels", "friends", "followers", "mentions"}:
        return None
    return _person_by_id(owner) if is_number(owner) else _person(owner)


def _last_id(segments: tuple[str, ...]) -> str:
    return next((piece for piece in reversed(segments) if _is_id(piece)), "")


def _is_id(text: str) -> bool:
    return _ID.fullmatch(text) is not None


def _is_name(name: str) -> bool:
    return _NAME.fullmatch(name) is not None and name.lower() not in _RESERVED and name.strip(".") == name


def _post(owner: str, post: str) -> Reading:
    if is_number(owner):
        return _story(post, owner)
    canonical = f"{_SITE}/{owner.lower()}/posts/{post}"
    return Reading(canonical=canonical, kind=AddressKind.POST, account=owner, post_id=post)


def _story(post: str, owner: str) -> Reading:
    """Whose `id` it is, a person's, a page's or a group's, the address does not say; it is kept as the account's."""
    owner = owner if is_number(owner) else ""
    tail = f"&id={owner}" if owner else ""
    canonical = f"{_SITE}/permalink.php?story_fbid={post}{tail}"
    return Reading(canonical=canonical, kind=AddressKind.POST, account_id=owner, post_id=post)


def _photo(number: str, owner: str) -> Reading:
    names = {"account_id" if is_number(owner) else "account": owner}
    return Reading(canonical=f"{_SITE}/photo.php?fbid={number}", kind=AddressKind.POST, post_id=number, **names)


def _video(number: str, owner: str) -> Reading:
    names = {"account_id" if is_number(owner) else "account": owner}
    return Reading(canonical=f"{_SITE}/watch/?v={number}", kind=AddressKind.VIDEO, post_id=number, **names)


def _group(group: str, post: str) -> Reading | None:
    if not _NAME.fullmatch(group):
        return None
    base = f"{_SITE}/groups/{group.lower()}/"
    kind, canonical = (AddressKind.POST, f"{base}posts/{post}/") if post else (AddressKind.GROUP, base)
    names = {"group_id" if is_number(group) else "group": group}
    return Reading(canonical=canonical, kind=kind, post_id=post, **names)


def _share(second: str, third: str) -> Reading | None:
    """share/ links hide what they lead to; the letter says at most what kind of thing it is."""
    if second in _SHARES and _CODE.fullmatch(third):
        return Reading(canonical=f"{_SITE}/share/{second}/{third}/", kind=_SHARES[second])
    return Reading(canonical=f"{_SITE}/share/{second}/") if _CODE.fullmatch(second) else None


def _person(name: str) -> Reading:
    return Reading(canonical=f"{_SITE}/{name.lower()}", kind=AddressKind.PROFILE, account=name)


def _person_by_id(number: str) -> Reading:
    return Reading(canonical=f"{_SITE}/profile.php?id={number}", kind=AddressKind.PROFILE, account_id=number)


def _with_comment(parts: Parts, reading: Reading) -> Reading:
    comment = parts.first("reply_comment_id") or parts.first("comment_id")
    if not reading.post_id or not is_number(comment):
        return reading
    joint = "&" if "?" in reading.canonical else "?"
    canonical = f"{reading.canonical}{joint}comment_id={escape(comment)}"
    return replace(reading, canonical=canonical, kind=AddressKind.COMMENT, comment_id=comment)


PLATFORM: Final = Platform(
    slug="facebook",
    hosts=(
        "facebook.com",
        "fb.com",
        "fb.watch",
        "fb.me",
        "m.me",
        "messenger.com",
        "facebookwkhpilnemxj7asaniu7vnjjbiltxjqhye3mhbshg7kx5tfyd.onion",
    ),
    read=read,
)
