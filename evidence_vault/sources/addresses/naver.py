"""Naver blogs, cafés, news, videos; and BAND.

Sources: Naver's open-API guide (blog search results); yt-dlp (videos); danbooru's `Source::URL::NaverCafe` (cafés).
"""

from __future__ import annotations

import re
from typing import Final

from evidence_vault.model.address import AddressKind
from evidence_vault.sources.addresses.contract import Platform, Reading, escape, is_number
from evidence_vault.sources.addresses.parts import Parts, take_apart

_ID: Final = re.compile(r"[A-Za-z0-9_-]{2,40}", re.ASCII)
_NEW_CAFE: Final = frozenset({"ca-fe", "f-e"})


def read(parts: Parts) -> Reading | None:  # noqa: PLR0911 - one return for each form
    """Each part of Naver by its host; naver.me only Naver can resolve."""
    host = parts.host.removeprefix("m.")
    if host == "blog.naver.com":
        return _blog(parts)
    if host == "cafe.naver.com":
        return _cafe(parts)
    if host in {"tv.naver.com", "tvcast.naver.com"}:
        return _video(parts)
    if host in {"n.news.naver.com", "news.naver.com"}:
        return _news(parts)
    if host == "kin.naver.com" and is_number(parts.first("docId")):
        return _question(parts)
    if host == "naver.me" and _ID.fullmatch(parts.segment(0)):
        return Reading(canonical=f"https://naver.me/{parts.segment(0)}")
    return None


def _is_page(segment: str, name: str) -> bool:
    """Old pages end in .nhn, newer ones in .naver."""
    return segment in {f"{name}.naver", f"{name}.nhn"}


def _blog(parts: Parts) -> Reading | None:
    first, post = parts.segment(0), parts.segment(1)
    if _is_page(first, "PostView") or _is_page(first, "PostList"):
        first, post = parts.first("blogId"), parts.first("logNo")
    elif not post:
        post = parts.first("logNo")
    if not _ID.fullmatch(first):
        return None
    base = f"https://blog.naver.com/{first.lower()}"
    if is_number(post):
        return Reading(canonical=f"{base}/{post}", kind=AddressKind.POST, account=first, post_id=post)
    return Reading(canonical=base, kind=AddressKind.PROFILE, account=first) if not post else None


def _cafe(parts: Parts) -> Reading | None:
    framed = parts.first("iframe_url") or parts.first("iframe_url_utf8")
    if framed:
        inner = take_apart("https", f"cafe.naver.com/{framed.lstrip('/')}"[:8192])
        return _cafe_by_number(inner) or _cafe_by_name(parts)
    if parts.segment(0) in _NEW_CAFE or _is_page(parts.segment(0), "ArticleRead"):
        return _cafe_by_number(parts)
    return _cafe_by_name(parts)


def _cafe_by_number(parts: Parts) -> Reading | None:
    """ca-fe/cafes/N/articles/N and its older spelling ArticleRead?clubid=N&articleid=N."""
    pieces = tuple(piece for piece in parts.segments if piece not in {"web", "ca-fe", "f-e"})
    club, section, number = (*pieces[1:4], "", "", "")[:3] if pieces[:1] == ("cafes",) else ("", "", "")
    if not club:
        club, section, number = parts.first("clubid"), "articles", parts.first("articleid")
    if not is_number(club):
        return None
    base = f"https://cafe.naver.com/ca-fe/cafes/{club}"
    if section == "articles" and is_number(number):
        return Reading(canonical=f"{base}/articles/{number}", kind=AddressKind.POST, group_id=club, post_id=number)
    if section == "members" and _ID.fullmatch(number):
        canonical = f"{base}/members/{number}"
        return Reading(canonical=canonical, kind=AddressKind.PROFILE, group_id=club, account_id=number)
    return Reading(canonical=base, kind=AddressKind.GROUP, group_id=club)


def _cafe_by_name(parts: Parts) -> Reading | None:
    name, number = parts.segment(0), parts.segment(1)
    if not _ID.fullmatch(name):
        return None
    base = f"https://cafe.naver.com/{name.lower()}"
    if is_number(number):
        return Reading(canonical=f"{base}/{number}", kind=AddressKind.POST, group=name, post_id=number)
    return Reading(canonical=base, kind=AddressKind.GROUP, group=name) if not number else None


def _video(parts: Parts) -> Reading | None:
    form, number = parts.segment(0), parts.segment(1)
    path = {"v": "v", "embed": "v", "h": "h", "l": "l"}.get(form, "")
    if not path or not is_number(number):
        return None
    return Reading(canonical=f"https://tv.naver.com/{path}/{number}", kind=AddressKind.VIDEO, post_id=number)


def _news(parts: Parts) -> Reading | None:
    pieces = tuple(piece for piece in parts.segments if piece not in {"mnews", "article", "comment"})
    if len(pieces) < 2 or not (is_number(pieces[0]) and is_number(pieces[1])):
        return None
    press, number = pieces[:2]
    canonical = f"https://n.news.naver.com/article/{press}/{number}"
    return Reading(canonical=canonical, kind=AddressKind.ARTICLE, account_id=press, post_id=number)


def _question(parts: Parts) -> Reading:
    number, folder = parts.first("docId"), parts.first("dirId")
    head = f"dirId={escape(folder)}&" if is_number(folder) else ""
    canonical = f"https://kin.naver.com/qna/detail.naver?{head}docId={number}"
    return Reading(canonical=canonical, kind=AddressKind.POST, post_id=number)


def read_band(parts: Parts) -> Reading | None:
    """band.us/band/N/post/N, pages, and invitations."""
    first, second = parts.segment(0), parts.segment(1)
    if first == "n" and _ID.fullmatch(second):
        return Reading(canonical=f"https://band.us/n/{second}", kind=AddressKind.INVITE, invite=second)
    if first not in {"band", "page"} or not is_number(second):
        return None
    base = f"https://band.us/{first}/{second}"
    if parts.segment(2) == "post" and is_number(parts.segment(3)):
        post = parts.segment(3)
        return Reading(canonical=f"{base}/post/{post}", kind=AddressKind.POST, group_id=second, post_id=post)
    return Reading(canonical=base, kind=AddressKind.GROUP, group_id=second)


PLATFORM: Final = Platform(slug="naver", hosts=("naver.com", "naver.me"), read=read)
BAND: Final = Platform(slug="band", hosts=("band.us",), read=read_band)
