"""Outside text as it may stand in plain text: what would hide itself is written out as [U+202E], nothing is dropped.

A text file has no typesetter that would refuse a right-to-left override or a character without width, so a name could
read backwards and an address could lead elsewhere than it seems to. The exact address stands beside the readable one.
"""

from __future__ import annotations

import re
import unicodedata
from urllib.parse import quote

_HIDING = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164"
    "\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff]"
)
_EMOJI = frozenset("\u200d\ufe0e\ufe0f")
_ADDRESS = re.compile(r"(?P<scheme>[A-Za-z][A-Za-z0-9+.-]*://)?(?P<at>[^/?#]*)(?P<rest>.*)", re.DOTALL)
_AUTHORITY = re.compile(r"(?P<user>[^@]*@)?(?P<host>.*?)(?P<port>:[0-9]*)?", re.DOTALL)
_DROPPED = "\t\r\n"
"""Browsers leave these out of an address (URL Standard, 4.4), so they cannot be part of the one that is opened."""


def words(text: str) -> str:
    """Her words or a stranger's, line ends kept: only what hides itself or turns a line round is written out."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(one if one in "\n\t" or not _hides(text, place) else _named(one) for place, one in enumerate(text))


def one_line(text: str) -> str:
    """The same in one line, strictly: for addresses and names, where no character may be mistaken for another."""
    return "".join(_named(one) if _odd(one) else one for one in text)


def exact(address: str, host: str = "") -> str:
    """The address as it is opened where `one_line` does not show that: hidden characters as bytes (RFC 3986 §2.1), a
    name with letters beyond ASCII as `host`, which is that name in ASCII. '' where nothing is hidden, or where no
    address can be told: a hidden character in the name itself.
    """
    parts = _ADDRESS.fullmatch(address)
    if parts is None or not (parts["scheme"] or "." in parts["at"]):
        return ""
    named = _AUTHORITY.fullmatch(parts["at"])
    if named is None or any(map(_odd, parts["at"])) or " " in parts["at"]:
        return ""
    foreign = not named["host"].isascii()
    if foreign and not host:
        return ""
    at = f"{named['user'] or ''}{host if foreign else named['host']}{named['port'] or ''}"
    made = (parts["scheme"] or "") + at + "".join(_as_bytes(one) for one in parts["rest"] if one not in _DROPPED)
    return "" if made == address else made


def _as_bytes(one: str) -> str:
    return quote(one, safe="", errors="surrogatepass") if one == " " or _odd(one) else one


def _odd(one: str) -> bool:
    """Not to be told by looking: it hides, or it is a space that is none of the keyboard."""
    kind = unicodedata.category(one)
    return one != " " and (kind[0] in "CZ" or bool(_HIDING.match(one)))


def _hides(text: str, place: int) -> bool:
    one = text[place]
    if one in _EMOJI:  # between or behind signs they belong to what is seen
        return place == 0 or unicodedata.category(text[place - 1]) not in {"So", "Sk", "Mn", "Po", "Nd"}
    return unicodedata.category(one) in {"Cc", "Cf", "Cs", "Cn", "Co", "Zl", "Zp"} or bool(_HIDING.match(one))


def _named(one: str) -> str:
    return f"[U+{ord(one):04X}]"
