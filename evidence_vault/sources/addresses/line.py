"""LINE. Source: developers.line.biz, 'Use LINE features with the LINE URL scheme'; ti/ and VOOM as shared."""

from __future__ import annotations

import re
from typing import Final

from evidence_vault.model.address import AddressKind
from evidence_vault.sources.addresses.contract import Platform, Reading, escape, is_number
from evidence_vault.sources.addresses.parts import Parts

_CODE: Final = re.compile(r"[A-Za-z0-9_-]{4,80}", re.ASCII)
_LINE_ID: Final = re.compile(r"[@~][A-Za-z0-9._-]{2,40}", re.ASCII)


def read(parts: Parts) -> Reading | None:
    """Adding a person, joining a group or an OpenChat, and posts of LINE VOOM (once Timeline)."""
    if parts.host in {"timeline.line.me", "linevoom.line.me"}:
        return _voom(parts)
    if parts.host == "lin.ee":
        code = parts.segment(0)
        return Reading(canonical=f"https://lin.ee/{code}") if _CODE.fullmatch(code) else None
    if parts.host not in {"line.me", "www.line.me"}:
        return None
    pieces = parts.segments[1:] if parts.segment(0) in {"R", "r"} else parts.segments
    pieces = (*pieces[:3], "", "", "")[:3]
    if pieces[:2] == ("home", "public"):
        return _official_post(parts, pieces[2])
    if pieces[0] != "ti":
        return None
    return _person(pieces[2]) if pieces[1] == "p" else _group(pieces[1], pieces[2])


def _person(who: str) -> Reading | None:
    """'@name' is an official account, '~name' a LINE ID, anything else the token of a person's own link."""
    if _LINE_ID.fullmatch(who):
        canonical = f"https://line.me/R/ti/p/{escape(who)}"
        return Reading(canonical=canonical, kind=AddressKind.PROFILE, account=who)
    if not _CODE.fullmatch(who):
        return None
    return Reading(canonical=f"https://line.me/ti/p/{who}", kind=AddressKind.PROFILE, account_id=who)


def _group(form: str, code: str) -> Reading | None:
    """ti/g is a group, ti/g2 an OpenChat."""
    if form not in {"g", "g2"} or not _CODE.fullmatch(code):
        return None
    return Reading(canonical=f"https://line.me/ti/{form}/{code}", kind=AddressKind.INVITE, invite=code)


def _official_post(parts: Parts, page: str) -> Reading | None:
    account, post = parts.first("id"), parts.first("postId")
    if not _CODE.fullmatch(account):
        return None
    if page == "post" and is_number(post):
        canonical = f"https://line.me/R/home/public/post?id={account}&postId={post}"
        return Reading(canonical=canonical, kind=AddressKind.POST, account=account, post_id=post)
    canonical = f"https://line.me/R/home/public/main?id={account}"
    return Reading(canonical=canonical, kind=AddressKind.PROFILE, account=account)


def _voom(parts: Parts) -> Reading | None:
    form, rest = parts.segment(0), parts.segments[1:]
    if not rest or not all(_CODE.fullmatch(piece) for piece in rest[:2]):
        return None
    if form == "user":
        canonical = f"https://linevoom.line.me/user/{rest[0]}"
        return Reading(canonical=canonical, kind=AddressKind.PROFILE, account_id=rest[0])
    if form != "post":
        return None
    owner = rest[0] if len(rest) > 1 else ""
    path = "/".join(rest[:2])
    return Reading(
        canonical=f"https://linevoom.line.me/post/{path}",
        kind=AddressKind.POST,
        account_id=owner,
        post_id=rest[len(rest[:2]) - 1],
    )


PLATFORM: Final = Platform(slug="line", hosts=("line.me", "lin.ee"), read=read)
