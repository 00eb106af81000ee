"""Discord. Sources: discord.js `messageLink` and `channelLink`; Discord's developer reference (attachments)."""

from __future__ import annotations

import re
from typing import Final

from evidence_vault.model.address import AddressKind
from evidence_vault.sources.addresses.contract import Platform, Reading, escape, is_number
from evidence_vault.sources.addresses.parts import Parts

_CODE: Final = re.compile(r"[A-Za-z0-9-]{2,64}", re.ASCII)
_MEDIA_HOSTS: Final = frozenset({"cdn.discordapp.com", "media.discordapp.net"})


def read(parts: Parts) -> Reading | None:
    """Messages, channels, invitations, people, attachments."""
    first, second = parts.segment(0), parts.segment(1)
    if parts.host in {"discord.gg", "www.discord.gg"}:
        return _invite(second if first == "invite" else first)
    if parts.host in _MEDIA_HOSTS:
        return _attachment(parts)
    if first == "invite":
        return _invite(second)
    if first == "users" and is_number(second):
        return Reading(canonical=f"https://discord.com/users/{second}", kind=AddressKind.PROFILE, account_id=second)
    return _channel(parts.segments[1:]) if first == "channels" else None


def _channel(pieces: tuple[str, ...]) -> Reading | None:
    """`group_id` is server/channel: a message's number means something only with both. Direct messages have '@me'."""
    pieces = pieces[:3]
    server, rest = (pieces[0], pieces[1:]) if pieces else ("", ())
    if not (is_number(server) or server == "@me") or not all(is_number(piece) for piece in rest):
        return None
    canonical = "/".join(("https://discord.com/channels", *pieces))
    kind = AddressKind.MESSAGE if len(rest) == 2 else AddressKind.GROUP
    return Reading(
        canonical=canonical, kind=kind, group_id="/".join(pieces[:2]), post_id=rest[1] if len(rest) == 2 else ""
    )


def _invite(code: str) -> Reading | None:
    if not _CODE.fullmatch(code):
        return None
    return Reading(canonical=f"https://discord.gg/{code}", kind=AddressKind.INVITE, invite=code)


def _attachment(parts: Parts) -> Reading | None:
    """attachments/channel/attachment/name. The signature in the query expires, the rest names the file for good."""
    if parts.segment(0) not in {"attachments", "ephemeral-attachments"} or len(parts.segments) < 4:
        return None
    folder, channel, number, name = parts.segments[:4]
    if not (is_number(channel) and is_number(number)):
        return None
    canonical = f"https://cdn.discordapp.com/{folder}/{channel}/{number}/{escape(name)}"
    return Reading(canonical=canonical, group_id=channel, post_id=number)


PLATFORM: Final = Platform(
    slug="discord", hosts=("discord.com", "discordapp.com", "discordapp.net", "discord.gg"), read=read
)
