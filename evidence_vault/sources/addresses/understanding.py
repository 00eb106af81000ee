"""From text to Address: find it, take it apart, ask the platform's file, and keep what was given."""

from __future__ import annotations

import re
from typing import Final

from evidence_vault.model.address import Address, AddressKind
from evidence_vault.sources.addresses.contract import Reading
from evidence_vault.sources.addresses.finding import MAX_TEXT, Spot, end_is_trimmed, spots
from evidence_vault.sources.addresses.parts import MAX_ADDRESS, Parts, safe_host, take_apart
from evidence_vault.sources.addresses.table import platform_of
from evidence_vault.sources.addresses.telegram import read_handle
from evidence_vault.sources.addresses.words import words

_LOOSE: Final = re.compile(r"[^\s/\\?#@<>\"`]{4,253}(?:[/?#]\S*)?")
_COMMON_ENDINGS: Final = words("""
    com net org info biz edu gov io co me tv app dev xyz top site online club vip cc cn kr jp tw hk sg uk us eu de fr
    es it nl ru in au ca br mx vn th id my ph example onion
    """)


def understand(text: str) -> Address:
    """The first address in `text`. Never raises; linear in the text, of which MAX_TEXT characters are searched.

    `as_given` is `text` to the character. Text without an address has platform ''. An address whose host cannot be
    shown without guessing (invisible characters, percent-encoding) has platform 'web' and no canonical form.
    """
    for spot in _in_order_of_trust(text):
        address = _read(spot, text)
        if address is not None:
            return address
    handle = read_handle(text.strip())
    if handle is not None:
        return _address(text, handle, platform="telegram", host="")
    loose = _loose(text)
    return (loose and _read(loose, text)) or Address(as_given=text)


def find_addresses(text: str) -> tuple[Address, ...]:
    """Every address in pasted text, in order; `as_given` is each address's own characters. Never raises."""
    found = (_read(spot, spot.given) for spot in spots(text, known=_known))
    return tuple(address for address in found if address is not None)


def _in_order_of_trust(text: str) -> list[Spot]:
    """An address written out with its scheme goes before one without, wherever they stand."""
    found = list(spots(text, known=_known))
    return sorted(found, key=lambda spot: not spot.spelled_out)


def _known(host: str) -> bool:
    safe = safe_host(host)
    return (safe.startswith("www.") and safe.count(".") > 1) or platform_of(safe) is not None


def _loose(text: str) -> Spot | None:
    """A text that is nothing but `host/path` or a host with a common ending."""
    word = text[:MAX_TEXT].strip()
    if len(word) > MAX_ADDRESS or not _LOOSE.fullmatch(word):
        return None
    host, slash = re.split(r"[/?#]", word, maxsplit=1)[0], re.search(r"[/?#]", word)
    ending = safe_host(host.partition(":")[0]).rpartition(".")[2]
    plausible = "." in host and (ending in _COMMON_ENDINGS or (slash and ending.isalpha() and len(ending) > 1))
    return Spot(word, "https", word, spelled_out=False) if plausible else None


def _read(spot: Spot, as_given: str) -> Address | None:
    if len(spot.rest) > MAX_ADDRESS:
        return _too_long(spot, as_given)
    parts = take_apart(spot.scheme, spot.rest)
    if spot.scheme != "tg" and not _looks_like_host(spot.rest, parts):
        return None
    platform = platform_of("t.me" if parts.scheme == "tg" else parts.host)
    # A platform's own forms stand on its own port; elsewhere only the host is said.
    usual = platform is not None and parts.port is None
    reading = platform.read(parts) if platform is not None and usual else None
    slug = platform.slug if platform is not None else "web"
    host = "" if parts.scheme == "tg" else parts.host
    return _address(as_given, reading or Reading(canonical=parts.plain), platform=slug, host=host)


def _looks_like_host(rest: str, parts: Parts) -> bool:
    """'https://' and prose is no address; a host that was refused is one, of which nothing is said."""
    if parts.host:
        return "." in parts.host or ":" in parts.host or (parts.host.isascii() and not parts.host.startswith("xn--"))
    return any(char.isalnum() for char in re.split(r"[/\\?#]", rest, maxsplit=1)[0])


def _too_long(spot: Spot, as_given: str) -> Address:
    """The host is said, nothing is cut off and shown as if it were whole."""
    host = (
        take_apart(spot.scheme, spot.rest[:MAX_ADDRESS]).host
        if re.search(r"[/\\?#]", spot.rest[:MAX_ADDRESS])
        else ""
    )
    platform = platform_of(host)
    return Address(as_given=as_given, platform=platform.slug if platform else "web", host=host)


def _address(as_given: str, reading: Reading, *, platform: str, host: str) -> Address:
    return Address(
        as_given=as_given,
        canonical=_stable(reading.canonical),
        platform=platform,
        kind=AddressKind(reading.kind),
        account=reading.account,
        account_id=reading.account_id,
        group=reading.group,
        group_id=reading.group_id,
        post_id=reading.post_id,
        comment_id=reading.comment_id,
        invite=reading.invite,
        host=host,
    )


def _stable(canonical: str) -> str:
    """A canonical form survives being pasted into a sentence: an end that looks like punctuation is encoded."""
    if canonical and end_is_trimmed(canonical):
        canonical = f"{canonical[:-1]}%{ord(canonical[-1]):02X}"
    return canonical if len(canonical) <= MAX_ADDRESS else ""
