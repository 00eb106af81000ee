"""Telegram. Source: core.telegram.org/api/links ('Deep links') and /api/bots/ids (how a channel id becomes -100…)."""

from __future__ import annotations

import re
from typing import Final

from evidence_vault.model.address import AddressKind
from evidence_vault.sources.addresses.contract import Platform, Reading, escape, is_number
from evidence_vault.sources.addresses.parts import Parts
from evidence_vault.sources.addresses.words import words

_NAME: Final = re.compile(r"[A-Za-z][A-Za-z0-9_]{2,31}", re.ASCII)
_HASH: Final = re.compile(r"[A-Za-z0-9_-]{4,64}", re.ASCII)
_LINK_HOSTS: Final = ("t.me", "telegram.me", "telegram.dog")
# 'Deep links' lists these as paths of their own; none is a user name.
_RESERVED: Final = words("""
    addemoji addlist addstickers addstyle addtheme auction auth bg boost c call confirmphone contact giftcode invoice
    iv joinchat login m msg nft proxy s setlanguage share socks stickers web www a k z
    """)


def read(parts: Parts) -> Reading | None:
    """Every form of t.me and its twins, of tg:, of web.telegram.org, and of telegra.ph pages."""
    if parts.scheme == "tg":
        return _app_link(parts)
    if parts.host == "telegra.ph":
        slug = parts.segment(0)
        canonical = f"https://telegra.ph/{escape(slug)}"
        return Reading(canonical=canonical, kind=AddressKind.ARTICLE, post_id=slug) if slug else None
    if parts.host == "web.telegram.org":
        return _web_client(parts)
    for host in _LINK_HOSTS:
        if parts.host in {host, f"www.{host}"}:
            return _path(parts, parts.segments)
        name = parts.host.removesuffix(f".{host}")
        if name != parts.host:
            usable = _is_name(name)
            return _path(parts, (name, *parts.segments)) if usable else None
    return None


def read_handle(text: str) -> Reading | None:
    """`@name` on its own. Other platforms write names this way too; only Telegram makes it the way to be found."""
    return _profile(text[1:]) if text.startswith("@") and _is_name(text[1:]) else None


def _path(parts: Parts, segments: tuple[str, ...]) -> Reading | None:  # noqa: PLR0911 - one return for each form
    first, rest = (segments[0], segments[1:]) if segments else ("", ())
    second = rest[0] if rest else ""
    if first.startswith("+"):
        return _phone(first[1:]) if is_number(first[1:]) else _invite(first[1:])
    if first == "joinchat":
        return _invite(second)
    if first == "addlist":
        return _folder(second)
    if first == "c":
        return _private(parts, rest)
    if first == "s":
        return _message(parts, second, rest[1:]) if len(rest) > 1 else _preview(second)
    if first == "boost":
        return _boost(second or parts.first("domain"), parts.first("c"))
    return _public(parts, first, rest)


def _public(parts: Parts, name: str, rest: tuple[str, ...]) -> Reading | None:
    if not _is_name(name):
        return None
    if parts.has("boost"):
        return _boost(name, "")
    if not rest:
        return _profile(name)
    if rest[0] == "s" and len(rest) > 1 and is_number(rest[1]):
        return _story(name, rest[1])
    return _message(parts, name, rest)


def _message(parts: Parts, name: str, rest: tuple[str, ...]) -> Reading | None:
    """`name/message` or `name/topic/message`: message ids are unique in the chat, so the topic is not repeated."""
    if not _is_name(name) or not is_number(rest[0]):
        return None
    post = rest[1] if len(rest) > 1 and is_number(rest[1]) else rest[0]
    canonical = f"https://t.me/{name.lower()}/{post}"
    return _with_comment(parts, Reading(canonical=canonical, kind=AddressKind.MESSAGE, group=name, post_id=post))


def _private(parts: Parts, rest: tuple[str, ...]) -> Reading | None:
    """`c/id/message` or `c/id/topic/message`: for members only. The Bot API writes the chat as -100id."""
    if not rest or not is_number(rest[0]):
        return None
    if parts.has("boost"):
        return _boost("", rest[0])
    chat = f"-100{rest[0]}"
    numbers = [piece for piece in rest[1:3] if is_number(piece)]
    if not numbers:
        return Reading(canonical=f"https://t.me/c/{rest[0]}", kind=AddressKind.GROUP, group_id=chat)
    canonical = f"https://t.me/c/{rest[0]}/{numbers[-1]}"
    return _with_comment(
        parts, Reading(canonical=canonical, kind=AddressKind.MESSAGE, group_id=chat, post_id=numbers[-1])
    )


def _with_comment(parts: Parts, message: Reading) -> Reading:
    comment = parts.first("comment")
    if not is_number(comment):
        return message
    return Reading(
        canonical=f"{message.canonical}?comment={comment}",
        kind=AddressKind.COMMENT,
        group=message.group,
        group_id=message.group_id,
        post_id=message.post_id,
        comment_id=comment,
    )


def _app_link(parts: Parts) -> Reading | None:  # noqa: PLR0911 - one return for each form
    """tg:action?parameters, the same things as t.me links."""
    action, value = parts.host, parts.first
    if action == "join":
        return _invite(value("invite"))
    if action == "addlist":
        return _folder(value("slug"))
    if action == "boost":
        return _boost(value("domain"), value("channel"))
    if action == "privatepost":
        return _private(parts, (value("channel"), value("post")))
    if action == "user" and is_number(value("id")):
        number = value("id")
        return Reading(canonical=f"tg://user?id={number}", kind=AddressKind.PROFILE, account_id=number)
    if action == "resolve":
        return _resolve(parts)
    return None


def _resolve(parts: Parts) -> Reading | None:
    name, post, story = parts.first("domain"), parts.first("post"), parts.first("story")
    if is_number(parts.first("phone").removeprefix("+")):
        return _phone(parts.first("phone").removeprefix("+"))
    if is_number(story) and _is_name(name):
        return _story(name, story)
    return _public(parts, name, (post,) if post else ())


def _web_client(parts: Parts) -> Reading | None:
    """Only what is written the same in every web client: '#@name' and the full id '#-100…'."""
    peer = parts.fragment
    if peer.startswith("@") and _is_name(peer[1:]):
        return _profile(peer[1:])
    chat, _, message = peer.removeprefix("-100").partition("_")
    if peer.startswith("-100") and is_number(chat):
        return _private(parts, (chat, message) if is_number(message) else (chat,))
    return None


def _is_name(name: str) -> bool:
    return _NAME.fullmatch(name) is not None and name.lower() not in _RESERVED


def _profile(name: str) -> Reading:
    """A person, a bot, a group or a channel: the address does not say which. Names ignore case."""
    return Reading(canonical=f"https://t.me/{name.lower()}", kind=AddressKind.PROFILE, account=name)


def _preview(name: str) -> Reading | None:
    """t.me/s/ exists for public channels only."""
    if not _is_name(name):
        return None
    return Reading(canonical=f"https://t.me/s/{name.lower()}", kind=AddressKind.GROUP, group=name)


def _story(name: str, story: str) -> Reading:
    canonical = f"https://t.me/{name.lower()}/s/{story}"
    return Reading(canonical=canonical, kind=AddressKind.POST, account=name, post_id=story)


def _phone(number: str) -> Reading:
    """t.me/+digits is a telephone number, not an invitation."""
    return Reading(canonical=f"https://t.me/+{number}", kind=AddressKind.PROFILE, account=f"+{number}")


def _invite(code: str) -> Reading | None:
    if not _HASH.fullmatch(code):
        return None
    path = f"joinchat/{code}" if is_number(code) else f"+{code}"
    return Reading(canonical=f"https://t.me/{path}", kind=AddressKind.INVITE, invite=code)


def _folder(slug: str) -> Reading | None:
    """A shared folder: one link that invites into many chats."""
    if not _HASH.fullmatch(slug):
        return None
    return Reading(canonical=f"https://t.me/addlist/{slug}", kind=AddressKind.INVITE, invite=slug)


def _boost(name: str, channel: str) -> Reading | None:
    if is_number(channel):
        canonical = f"https://t.me/boost?c={channel}"
        return Reading(canonical=canonical, kind=AddressKind.GROUP, group_id=f"-100{channel}")
    if not _is_name(name):
        return None
    return Reading(canonical=f"https://t.me/boost/{name.lower()}", kind=AddressKind.GROUP, group=name)


PLATFORM: Final = Platform(slug="telegram", hosts=(*_LINK_HOSTS, "telegram.org", "telegra.ph"), read=read)
