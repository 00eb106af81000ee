"""The only module that opens a socket. One POST at a time, by the way she chose, within hard limits.

Nothing of the environment is used: no proxy variables, no system roots, no key log, no cookies, no name of this
app. Redirections are never followed. The whole exchange, the look-up of the name included, has one deadline that a
service sending byte by byte cannot stretch.
"""

from __future__ import annotations

import contextlib
import queue
import socket
import ssl
import threading
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from evidence_vault.errors import UserCancelled, VaultError
from evidence_vault.errors_outside import (
    BadAuthorityError,
    InsecureConnectionError,
    NetworkError,
    NetworkTimeoutError,
    ReplyTooLargeError,
    UnexpectedReplyError,
    UnreachableError,
)
from evidence_vault.model import Exchange, Route, RouteKind
from evidence_vault.ports import CancelToken

if TYPE_CHECKING:
    from urllib3.connection import HTTPConnection
    from urllib3.response import HTTPResponse

USER_AGENT = "Mozilla/5.0"
"""What half the programs in the world begin theirs with: it names neither this app nor its libraries."""
_CHUNK = 16 * 1024
_POLL_SECONDS = 0.05
_PORTS = {"http": 80, "https": 443}
_SOCKS_NAMES = "socks_version", "proxy_host", "proxy_port", "username", "password", "rdns"


class NetworkTransport:
    """ports.Transport over real sockets. `roots` are certificates in PEM, trusted beside certifi's for TLS."""

    def __init__(self, route: Route | None = None, *, roots: str = "") -> None:
        self._route, self._roots = route or Route(), roots

    def post(self, exchange: Exchange, *, cancel: CancelToken) -> bytes:
        """See ports.Transport. The work is done in a thread that is abandoned, its socket shut, at the deadline."""
        target = _Target.of(exchange.address)
        attempt = _Attempt(exchange, target, self._route, self._roots)
        threading.Thread(target=attempt.run, name="network", daemon=True).start()
        deadline = time.monotonic() + exchange.seconds
        while True:
            with contextlib.suppress(queue.Empty):
                return _answered(attempt.outcome.get(timeout=_POLL_SECONDS))
            if cancel.cancelled:
                attempt.abandon()
                raise UserCancelled
            if time.monotonic() >= deadline:
                attempt.abandon()
                raise NetworkTimeoutError


def _answered(outcome: bytes | VaultError) -> bytes:
    if isinstance(outcome, VaultError):
        raise outcome
    return outcome


@dataclass(frozen=True, slots=True, kw_only=True)
class _Target:
    """Where to, taken apart. `path` begins with '/'."""

    scheme: str
    host: str
    port: int
    path: str

    @classmethod
    def of(cls, address: str) -> _Target:
        check_address(address)
        parts = urlsplit(address)
        path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        return cls(scheme=parts.scheme, host=parts.hostname or "", port=parts.port or _PORTS[parts.scheme], path=path)

    @property
    def authority(self) -> str:
        """Host and port as the Host header and a proxy want them (RFC 9110 §7.2)."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == _PORTS[self.scheme] else f"{host}:{self.port}"


def check_address(address: str) -> None:
    """An http or https address without a name, password or fragment. Raises BadAuthorityError."""
    try:
        parts = urlsplit(address)
        port = parts.port
    except ValueError as error:
        raise BadAuthorityError("The authority's address cannot be understood.") from error
    plain = address.isascii() and address.isprintable() and " " not in address
    if parts.scheme not in _PORTS or not parts.hostname or port == 0 or "@" in parts.netloc or not plain:
        raise BadAuthorityError("The authority's address must begin with http:// or https:// and name a host.")


@dataclass(slots=True)
class _Attempt:
    """One exchange in a thread of its own. `outcome` gets the body or the error; after `abandon` nobody looks."""

    exchange: Exchange
    target: _Target
    route: Route
    roots: str
    outcome: queue.SimpleQueue[bytes | VaultError] = field(default_factory=queue.SimpleQueue)
    connection: HTTPConnection | None = None
    response: HTTPResponse | None = None
    abandoned: bool = False

    def run(self) -> None:
        """The thread. Whatever happens becomes an outcome."""
        try:
            self.outcome.put(self._exchange())
        except VaultError as error:
            self.outcome.put(error)
        except Exception as error:  # noqa: BLE001 - the outer edge of a thread: hostile replies raise errors of many kinds
            self.outcome.put(_named(error))
        finally:
            self._close()

    def abandon(self) -> None:
        """Wake the thread from whatever it waits for and let it end by itself."""
        self.abandoned = True
        sock = getattr(self.connection, "sock", None)
        if sock is not None:
            with contextlib.suppress(OSError):
                sock.shutdown(socket.SHUT_RDWR)

    def _close(self) -> None:
        for one in (self.response, self.connection):
            if one is not None:
                with contextlib.suppress(Exception):
                    one.close()

    def _exchange(self) -> bytes:
        self.connection = _connection(self.target, self.route, self.roots, self.exchange.seconds)
        self.connection.connect()
        if self.abandoned:
            raise NetworkTimeoutError
        by_proxy = self.route.kind is RouteKind.HTTP_PROXY and self.target.scheme == "http"
        path = f"http://{self.target.authority}{self.target.path}" if by_proxy else self.target.path
        self.connection.request(
            "POST",
            path,
            body=self.exchange.body,
            headers=self._headers(),
            preload_content=False,
            decode_content=False,
        )
        self.response = self.connection.getresponse()
        _check_head(self.response, self.exchange)
        return self._body(self.response)

    def _headers(self) -> dict[str, str]:
        return {
            "Host": self.target.authority,
            "User-Agent": USER_AGENT,
            "Accept": self.exchange.accept,
            "Accept-Encoding": "identity",
            "Content-Type": self.exchange.content_type,
            "Connection": "close",
        }

    def _body(self, response: HTTPResponse) -> bytes:
        data = bytearray()
        while not self.abandoned and (part := response.read1(_CHUNK, decode_content=False)):
            data += part
            if len(data) > self.exchange.max_reply:
                raise ReplyTooLargeError
        return bytes(data)


def _check_head(response: HTTPResponse, exchange: Exchange) -> None:
    """Status 200, the type asked for, no encoding, and no length beyond the limit (RFC 3161 §3.4, RFC 9110)."""
    kind = response.headers.get("Content-Type", "").split(";")[0].strip().lower()
    if response.status != 200 or kind != exchange.accept:
        raise UnexpectedReplyError
    if response.headers.get("Content-Encoding", "identity").strip().lower() != "identity":
        raise UnexpectedReplyError
    length = response.headers.get("Content-Length", "")
    if length.isdecimal() and int(length[:20]) > exchange.max_reply:
        raise ReplyTooLargeError


def _connection(target: _Target, route: Route, roots: str, seconds: float) -> HTTPConnection:
    """An unopened connection by the chosen way; TLS is made with our own context in each."""
    from urllib3.connection import HTTPConnection, HTTPSConnection

    secure: dict[str, Any] = {"ssl_context": _tls(roots)} if target.scheme == "https" else {}
    if route.kind is RouteKind.SOCKS5:
        return _by_socks(target, route, secure, seconds)
    if route.kind is RouteKind.DIRECT:
        made = HTTPSConnection if secure else HTTPConnection
        return made(target.host, target.port, timeout=seconds, **secure)
    if not secure:
        return HTTPConnection(route.host, route.port, timeout=seconds)
    tunnel = HTTPSConnection(route.host, route.port, timeout=seconds, **secure)
    tunnel.set_tunnel(target.host, target.port, headers={"User-Agent": USER_AGENT}, scheme="http")
    return tunnel


def _by_socks(target: _Target, route: Route, secure: dict[str, Any], seconds: float) -> HTTPConnection:
    """SOCKS5 with names resolved at the far end: a look-up here would tell the name server who is asked."""
    import socks
    from urllib3.contrib.socks import SOCKSConnection, SOCKSHTTPSConnection

    values = (socks.PROXY_TYPE_SOCKS5, route.host, route.port, None, None, True)
    options: Any = dict(zip(_SOCKS_NAMES, values, strict=True))
    made = SOCKSHTTPSConnection if secure else SOCKSConnection
    connection: HTTPConnection = made(options, target.host, target.port, timeout=seconds, **secure)
    return connection


def _tls(roots: str) -> ssl.SSLContext:
    """TLS 1.2 or later, certificates and names checked against certifi's roots and hers.

    `ssl.create_default_context` would write keys to the file that SSLKEYLOGFILE names.
    """
    import certifi

    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.load_verify_locations(cafile=certifi.where())
    if roots.strip():
        try:
            context.load_verify_locations(cadata=roots)
        except (ssl.SSLError, ValueError) as error:
            raise BadAuthorityError("The authority's root certificates cannot be read.") from error
    return context


def _named(error: Exception) -> NetworkError:
    """The error's name in our tree. urllib3 wraps what happens below it once or twice."""
    from urllib3 import exceptions as theirs

    seen: BaseException | None = error
    for _ in range(5):
        if isinstance(seen, (ssl.SSLError, theirs.SSLError)):
            return _caused(InsecureConnectionError(), error)
        if isinstance(seen, theirs.NewConnectionError):  # a timeout to the library, whatever the reason
            return _caused(UnreachableError(), error)
        if isinstance(seen, (TimeoutError, theirs.TimeoutError)):
            return _caused(NetworkTimeoutError(), error)
        seen = (seen.__cause__ or seen.__context__) if seen is not None else None
    unreachable = isinstance(error, (OSError, theirs.ProxyError))
    return _caused(UnreachableError() if unreachable else UnexpectedReplyError(), error)


def _caused(made: NetworkError, cause: Exception) -> NetworkError:
    made.__cause__ = cause
    return made
