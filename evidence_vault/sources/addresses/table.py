"""The table of platforms: one line each. A host belongs to one if it is listed, or is a subdomain of one listed."""

from __future__ import annotations

from typing import Final

from evidence_vault.sources.addresses import (
    discord,
    douyin,
    facebook,
    instagram,
    kakao,
    line,
    naver,
    reddit,
    telegram,
    tiktok,
    wechat,
    weibo,
    x,
    xiaohongshu,
    youtube,
)
from evidence_vault.sources.addresses.contract import Platform

PLATFORMS: Final[tuple[Platform, ...]] = (
    telegram.PLATFORM,
    weibo.PLATFORM,
    xiaohongshu.PLATFORM,
    douyin.PLATFORM,
    wechat.PLATFORM,
    x.PLATFORM,
    instagram.PLATFORM,
    facebook.PLATFORM,
    tiktok.PLATFORM,
    youtube.PLATFORM,
    reddit.PLATFORM,
    discord.PLATFORM,
    kakao.PLATFORM,
    naver.PLATFORM,
    naver.BAND,
    line.PLATFORM,
)

_BY_HOST: Final = {host: platform for platform in PLATFORMS for host in platform.hosts}


def platform_of(host: str) -> Platform | None:
    """The platform whose host this is, exactly or as a subdomain; None for any other host and for ''."""
    while host:
        if host in _BY_HOST:
            return _BY_HOST[host]
        host = host.partition(".")[2]
    return None
