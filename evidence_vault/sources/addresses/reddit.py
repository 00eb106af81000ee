"""Reddit. Source: yt-dlp's Reddit extractor (forms with tests)."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from evidence_vault.model.address import AddressKind
from evidence_vault.sources.addresses.contract import Platform, Reading
from evidence_vault.sources.addresses.parts import Parts

_ID: Final = re.compile(r"[0-9a-z]{3,13}", re.ASCII | re.IGNORECASE)
_NAME: Final = re.compile(r"[A-Za-z0-9_-]{2,40}", re.ASCII)
_SITE: Final = "https://www.reddit.com"


def read(parts: Parts) -> Reading | None:
    """Posts, comments, communities and people. A post's id alone opens it, whatever community stands before it."""
    if parts.host in {"redd.it", "www.redd.it"}:
        return _post((parts.segment(0),))
    if parts.host.endswith(".redd.it"):
        return None
    first, second, third = parts.segment(0), parts.segment(1), parts.segment(2)
    if first in {"comments", "gallery"}:
        return _post(parts.segments[1:])
    if first == "r" and _NAME.fullmatch(second):
        return _community(second, third, parts.segments[3:])
    if first in {"u", "user"} and _NAME.fullmatch(second):
        return _person(second, third, parts.segments[3:])
    return None


def _community(name: str, section: str, rest: tuple[str, ...]) -> Reading | None:
    if section == "comments":
        post = _post(rest)
        return post and replace(post, group=name)
    if section == "s" and rest and _NAME.fullmatch(rest[0]):
        # A share link; only Reddit knows what it leads to.
        return Reading(canonical=f"{_SITE}/r/{name.lower()}/s/{rest[0]}", group=name)
    if section and section not in {"hot", "new", "top", "rising", "about"}:
        return None
    return Reading(canonical=f"{_SITE}/r/{name.lower()}/", kind=AddressKind.GROUP, group=name)


def _person(name: str, section: str, rest: tuple[str, ...]) -> Reading | None:
    if section == "comments" and rest:
        post = _post(rest)
        return post and replace(post, account=name)
    if section and section not in {"comments", "submitted", "overview"}:
        return None
    return Reading(canonical=f"{_SITE}/user/{name.lower()}/", kind=AddressKind.PROFILE, account=name)


def _post(pieces: tuple[str, ...]) -> Reading | None:
    """`id`, `id/title`, `id/title/comment` or `id/comment/comment`."""
    if not pieces or not _ID.fullmatch(pieces[0]):
        return None
    post = pieces[0].lower()
    canonical = f"{_SITE}/comments/{post}/"
    if len(pieces) > 2 and _ID.fullmatch(pieces[2]):
        comment = pieces[2].lower()
        return Reading(
            canonical=f"{canonical}comment/{comment}/",
            kind=AddressKind.COMMENT,
            post_id=post,
            comment_id=comment,
        )
    return Reading(canonical=canonical, kind=AddressKind.POST, post_id=post)


PLATFORM: Final = Platform(slug="reddit", hosts=("reddit.com", "redd.it"), read=read)
