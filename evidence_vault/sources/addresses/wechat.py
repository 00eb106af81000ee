"""WeChat articles. Sources: the two lasting forms of mp.weixin.qq.com addresses as public notes on them describe."""

from __future__ import annotations

import re
from typing import Final

from evidence_vault.model.address import AddressKind
from evidence_vault.sources.addresses.contract import Platform, Reading, escape, is_number
from evidence_vault.sources.addresses.parts import Parts

_BIZ: Final = re.compile(r"[A-Za-z0-9+/]{8,40}={0,2}", re.ASCII)
_SHORT: Final = re.compile(r"[A-Za-z0-9_-]{16,32}", re.ASCII)
_SN: Final = re.compile(r"[0-9a-fA-F]{16,40}", re.ASCII)
_CODE: Final = re.compile(r"[A-Za-z0-9_-]{4,64}", re.ASCII)


def read(parts: Parts) -> Reading | None:
    """Articles by short id or by account, message, place and signature; account pages; group invitations."""
    first, second = parts.segment(0), parts.segment(1)
    if parts.host == "mp.weixin.qq.com":
        if first == "s":
            return _short(second) if second else _long(parts)
        return _account_page(parts) if first == "mp" else None
    if parts.host == "weixin.qq.com" and first == "g" and _CODE.fullmatch(second):
        return Reading(canonical=f"https://weixin.qq.com/g/{second}", kind=AddressKind.INVITE, invite=second)
    return None


def _short(code: str) -> Reading | None:
    if not _SHORT.fullmatch(code):
        return None
    return Reading(canonical=f"https://mp.weixin.qq.com/s/{code}", kind=AddressKind.ARTICLE, post_id=code)


def _long(parts: Parts) -> Reading | None:
    """`__biz` is the account, `mid` its message, `idx` the place in it; without `sn` it does not open."""
    biz, mid, idx, sn = (
        _biz(parts),
        parts.first("mid") or parts.first("appmsgid"),
        parts.first("idx"),
        parts.first("sn"),
    )
    idx = idx or parts.first("itemidx") or "1"
    if not (biz and is_number(mid) and is_number(idx)):
        return None
    tail = f"&sn={sn.lower()}" if _SN.fullmatch(sn) else ""
    return Reading(
        canonical=f"https://mp.weixin.qq.com/s?__biz={escape(biz)}&mid={mid}&idx={idx}{tail}",
        kind=AddressKind.ARTICLE,
        account_id=biz,
        post_id=f"{mid}/{idx}",
    )


def _account_page(parts: Parts) -> Reading | None:
    biz = _biz(parts)
    if not biz or parts.segment(1) != "profile_ext":
        return None
    canonical = f"https://mp.weixin.qq.com/mp/profile_ext?action=home&__biz={escape(biz)}"
    return Reading(canonical=canonical, kind=AddressKind.PROFILE, account_id=biz)


def _biz(parts: Parts) -> str:
    # '+' in base 64 is often pasted bare; it is a plus here, not a space.
    biz = parts.first("__biz")
    return biz if _BIZ.fullmatch(biz) else ""


PLATFORM: Final = Platform(slug="wechat", hosts=("weixin.qq.com", "wechat.com"), read=read)
