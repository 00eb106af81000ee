"""One exchange with a service outside, the way to it, and who will learn what, said before it happens."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import urlsplit

from evidence_vault.errors_outside import BadRouteError


class RouteKind(StrEnum):
    """How a connection leaves this computer."""

    DIRECT = "direct"
    HTTP_PROXY = "http-proxy"
    SOCKS5 = "socks5"


@dataclass(frozen=True, slots=True, kw_only=True)
class Route:
    """The way to the network. With SOCKS5 (Tor) names are resolved at the far end, never here."""

    kind: RouteKind = RouteKind.DIRECT
    host: str = ""
    port: int = 0

    def __str__(self) -> str:
        scheme = {RouteKind.HTTP_PROXY: "http", RouteKind.SOCKS5: "socks5h"}.get(self.kind)
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{scheme}://{host}:{self.port}" if scheme else "direct"

    @classmethod
    def parse(cls, text: str) -> Route:
        """Read `str(route)` back. Raises BadRouteError; names and passwords in it are refused."""
        if text.strip().lower() in {"", "direct"}:
            return cls()
        try:
            parts = urlsplit(text.strip())
            kind = {"http": RouteKind.HTTP_PROXY, "socks5h": RouteKind.SOCKS5}[parts.scheme]
            host, port = parts.hostname or "", parts.port
        except (ValueError, KeyError) as error:
            raise BadRouteError from error
        if not host or port is None or "@" in parts.netloc or parts.path not in {"", "/"} or parts.query:
            raise BadRouteError
        return cls(kind=kind, host=host, port=port)


@dataclass(frozen=True, slots=True, kw_only=True)
class Exchange:
    """One POST: `body` of `content_type` to `address`; only `accept` is taken as an answer.

    `max_reply` in bytes; `seconds` for all of it, from looking up the name to the last byte.
    """

    address: str
    body: bytes
    content_type: str
    accept: str
    max_reply: int = 64 * 1024
    seconds: float = 30.0


@dataclass(frozen=True, slots=True, kw_only=True)
class NetworkNotice:
    """Said before a network act: `lines` are English source texts in which {host} and {proxy} are filled in."""

    host: str
    proxy: str
    keys: tuple[str, ...]

    @property
    def lines(self) -> tuple[str, ...]:
        """The sentences, in English."""
        return tuple(TEXTS[key].format(host=self.host, proxy=self.proxy) for key in self.keys)


TEXTS = {
    "stamp": "A digest of 32 bytes is sent to {host}. It is salted: nobody can learn from it what is in the vault.",
    "learns": "{host} learns that somebody asked for a time stamp, when, and from which network address.",
    "learns-proxied": "{host} learns that somebody asked for a time stamp, and when; it sees the proxy's address.",
    "provider": "Your internet provider, and whoever runs this network, can see that {host} was contacted.",
    "clear": "The connection is not encrypted, as is usual for time stamps: those in between can read the digest.",
    "http-proxy": "The proxy {proxy} learns your network address and that {host} was contacted.",
    "socks5": "The proxy {proxy} learns your network address and looks up {host}. With Tor, neither learns both.",
    "again": "If it cannot be reached, the request waits; while the vault is open in the window, it is tried again.",
    "visit": "{host} sees that this page was visited, when, and with which browser, from this network address.",
    "visit-proxied": "{host} sees that this page was visited, when, and with which browser; it sees the proxy's"
    " address.",
    "visit-by-hand": "Every site visited in the window sees that, when, and with which browser, from this network"
    " address.",
    "visit-by-hand-proxied": "Every site visited in the window sees that, when, and with which browser; it sees the"
    " proxy's address.",
    "visit-names": "Your internet provider or VPN, and whoever runs this network, can see which sites are visited.",
    "visit-traces": "A visit can leave traces there, such as a view count or a name in a list of viewers. Signed in,"
    " the account is known.",
    "visit-others": "A page can load pictures and programs from other sites, and they see the same.",
    "visit-clear": "The connection is not encrypted: those in between can read the page.",
    "visit-http-proxy": "The proxy {proxy} learns your network address and which sites are visited.",
    "visit-socks5": "The proxy {proxy} learns your network address and looks up the sites. With Tor, neither"
    " learns both.",
    "visit-system": "If this computer has a proxy set in its own settings, the browser uses it.",
    "export": "Other people who get the package or report see the authority's name and the time it states.",
}


def stamp_notice(address: str, route: Route) -> NetworkNotice:
    """Who learns what when a digest is sent to the authority at `address`."""
    parts = urlsplit(address)
    proxied = route.kind is not RouteKind.DIRECT
    keys = ["stamp", "learns-proxied" if proxied else "learns"]
    keys += [route.kind.value] if proxied else ["provider"]
    keys += ["clear"] if parts.scheme == "http" else []
    return NetworkNotice(host=parts.hostname or address, proxy=str(route), keys=(*keys, "again", "export"))


def capture_notice(address: str, route: Route) -> NetworkNotice:
    """Who sees what when the page at `address` is visited; '' for a window in which she browses by herself.

    To be said before the first visit, and recorded with what was saved.
    """
    parts = urlsplit(address)
    proxied = route.kind is not RouteKind.DIRECT
    keys = [("visit" if address else "visit-by-hand") + ("-proxied" if proxied else "")]
    keys += ["visit-others", "visit-traces"]
    keys += [f"visit-{route.kind.value}"] if proxied else ["visit-names", "visit-system"]
    keys += ["visit-clear"] if parts.scheme == "http" else []
    return NetworkNotice(host=parts.hostname or address, proxy=str(route), keys=tuple(keys))
