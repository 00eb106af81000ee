"""An address taken apart the way browsers do it (WHATWG URL, RFC 3986 §6.2.2), but never guessing at a host.

Where a browser would map characters of a host (full-width letters, invisible ones, percent-encoding: UTS 46),
the host is not understood at all: that mapping is how one site is made to look like another.
"""

from __future__ import annotations

import ipaddress
import re
import unicodedata
from dataclasses import dataclass
from typing import Final
from urllib.parse import unquote

from evidence_vault.sources.addresses.tracking import without_tracking

MAX_ADDRESS: Final = 8192
"""Longest address, in characters, that is taken apart; and the longest canonical form."""

_DEFAULT_PORTS: Final = {"http": 80, "https": 443, "ftp": 21}
_ASCII_LOWER: Final = {upper: upper + 32 for upper in range(ord("A"), ord("Z") + 1)}
_LABEL: Final = re.compile(r"[a-z0-9_-]{1,63}", re.ASCII)
_SPLIT: Final = re.compile(r"([^/\\?#]*)([^?#]*)(?:\?([^#]*))?(?:#(.*))?", re.DOTALL)
_ESCAPE: Final = re.compile(r"%([0-9A-Fa-f]{2})|(.)", re.DOTALL)
_UNRESERVED: Final = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
_PATH_SAFE: Final = _UNRESERVED | frozenset("!$&'()*+,;=:@/")
_QUERY_SAFE: Final = _PATH_SAFE | frozenset("?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """One address. `host` is '' where it was not understood; `segments` and `query` are percent-decoded.

    `plain` is the canonical form that needs no knowledge of the platform: '' without a host, or if it is too long.
    """

    scheme: str
    host: str = ""
    port: int | None = None
    segments: tuple[str, ...] = ()
    query: tuple[tuple[str, str], ...] = ()
    fragment: str = ""
    plain: str = ""

    def first(self, name: str) -> str:
        """The first value of a query parameter, or ''."""
        return next((value for key, value in self.query if key == name), "")

    def has(self, name: str) -> bool:
        """Whether the query names this parameter, with or without a value."""
        return any(key == name for key, _ in self.query)

    def segment(self, index: int) -> str:
        """A path segment, or '' beyond the end."""
        return self.segments[index] if index < len(self.segments) else ""


def take_apart(scheme: str, rest: str) -> Parts:
    """Take apart what follows `scheme://`. Never raises; `rest` is at most MAX_ADDRESS characters."""
    match = _SPLIT.match(rest)
    authority, path, query, fragment = match.groups("") if match else ("", "", "", "")
    host, port = _host_and_port(authority, scheme)
    clean_path = _without_dots(_escaped(path.replace("\\", "/"), _PATH_SAFE))
    clean_query, clean_fragment = _escaped(query, _QUERY_SAFE), _escaped(fragment, _QUERY_SAFE)
    return Parts(
        scheme=scheme,
        host=host,
        port=port,
        segments=tuple(_plain(piece) for piece in clean_path.split("/") if piece),
        query=_pairs(clean_query),
        fragment=_plain(clean_fragment),
        plain=_assemble(scheme, host, port, clean_path, without_tracking(clean_query, clean_fragment)),
    )


def _assemble(scheme: str, host: str, port: int | None, path: str, tail: str) -> str:
    if not host:
        return ""
    shown_host = f"[{host}]" if ":" in host else host
    shown_port = "" if port is None else f":{port}"
    return f"{scheme}://{shown_host}{shown_port}{path}{tail}"


def _host_and_port(authority: str, scheme: str) -> tuple[str, int | None]:
    """What stands after the last '@' (RFC 3986 §3.2.1): the name before it is never the host."""
    name = authority.rpartition("@")[2]
    if name.startswith("["):
        literal, bracket, port_text = name[1:].partition("]")
        host = _ip6(literal) if bracket and (not port_text or port_text.startswith(":")) else ""
        port_text = port_text.removeprefix(":")
    else:
        label_text, _, port_text = name.partition(":")
        host = safe_host(label_text)
    if not port_text:
        return host, None
    if not (port_text.isascii() and port_text.isdigit() and len(port_text) <= 5 and int(port_text) <= 65535):
        return "", None
    port = int(port_text)
    return host, None if port == _DEFAULT_PORTS.get(scheme) else port


def _ip6(literal: str) -> str:
    try:
        return ipaddress.IPv6Address(literal).compressed if "%" not in literal else ""
    except ValueError:
        return ""


def safe_host(name: str) -> str:
    """The host in lowercase ASCII, other scripts as punycode without any mapping; '' if it is no plain host name.

    Only A to Z are lowercased: str.lower() would turn the Kelvin sign into 'k'.
    """
    if len(name) > 254:
        return ""
    labels = [_safe_label(label) for label in name.removesuffix(".").translate(_ASCII_LOWER).split(".")]
    host = ".".join(labels)
    return host if all(labels) and len(host) <= 253 else ""


def _safe_label(label: str) -> str:
    if not label.isascii():
        if len(label) > 63 or not all(char in "-_" or unicodedata.category(char)[0] in "LMN" for char in label):
            return ""
        label = "xn--" + label.encode("punycode").decode("ascii")
    return label if _LABEL.fullmatch(label) else ""


def _escaped(text: str, safe: frozenset[str]) -> str:
    """Percent-encoding made uniform in one pass: unreserved decoded, the rest encoded in capitals, stray '%' too."""

    def one(match: re.Match[str]) -> str:
        code, char = match.groups()
        if code:
            decoded = chr(int(code, 16))
            return decoded if decoded in _UNRESERVED else f"%{code.upper()}"
        if char in safe:
            return str(char)
        return "".join(f"%{byte:02X}" for byte in char.encode("utf-8", "surrogatepass"))

    return _ESCAPE.sub(one, text)


def _plain(escaped: str) -> str:
    return unquote(escaped, errors="replace")


def _without_dots(path: str) -> str:
    """Remove dot segments (RFC 3986 §5.2.4), as every browser does before asking the server."""
    kept: list[str] = []
    pieces = path.split("/")[1:]
    for index, piece in enumerate(pieces):
        last = index == len(pieces) - 1
        if piece == "..":
            if kept:
                kept.pop()
        elif piece != ".":
            kept.append(piece)
            continue
        if last:
            kept.append("")
    return "/" + "/".join(kept)


def _pairs(query: str) -> tuple[tuple[str, str], ...]:
    pairs = (piece.partition("=") for piece in query.split("&") if piece)
    return tuple((_plain(name), _plain(value)) for name, _, value in pairs)
