"""The one module that opens a socket: each way out, each limit, and every failure by its name."""

from __future__ import annotations

import socket
import ssl
import threading
import time
from pathlib import Path

import pytest

from evidence_vault.errors import UserCancelled
from evidence_vault.errors_outside import (
    BadAuthorityError,
    InsecureConnectionError,
    NetworkError,
    NetworkTimeoutError,
    ReplyTooLargeError,
    UnexpectedReplyError,
    UnreachableError,
)
from evidence_vault.model import Exchange, Route
from evidence_vault.network import USER_AGENT, NetworkTransport
from evidence_vault.ports import NeverCancelled
from tests.outside.authority import Made, key_pem, make
from tests.outside.server import Handler, Heard, answer, http_proxy, serving, socks_proxy
from tests.support import Cancel

pytestmark = pytest.mark.usefixtures("loopback")
KIND = "application/timestamp-reply"


def exchange(address: str, *, seconds: float = 10, max_reply: int = 65536) -> Exchange:
    return Exchange(
        address=address, body=b"a digest", content_type="application/timestamp-query", accept=KIND,
        max_reply=max_reply, seconds=seconds,
    )  # fmt: skip


def post(address: str, route: Route | None = None, *, roots: str = "", seconds: float = 10) -> bytes:
    return NetworkTransport(route, roots=roots).post(exchange(address, seconds=seconds), cancel=NeverCancelled())


def good(client: socket.socket, heard: Heard) -> None:
    answer(client, b"token for " + heard.body, more="Set-Cookie: a=b\r\n")


@pytest.fixture(autouse=True)
def _environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """What must not be looked at: proxies of the environment, other roots, a file for the session's keys."""
    for name in ("http_proxy", "HTTP_PROXY", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    monkeypatch.setenv("SSLKEYLOGFILE", str(tmp_path / "keys"))


def test_only_what_is_needed_is_sent() -> None:
    with serving(good) as server:
        assert post(server.url("/tsr?x=1")) == b"token for a digest"
        assert post(server.url("/tsr")) == b"token for a digest"
    first, second = server.heard
    assert first.line == "POST /tsr?x=1 HTTP/1.1"
    assert first.headers == {
        "host": f"127.0.0.1:{server.port}", "user-agent": USER_AGENT, "accept": KIND, "accept-encoding": "identity",
        "content-type": "application/timestamp-query", "content-length": "8", "connection": "close",
    }  # fmt: skip
    assert "cookie" not in second.headers


def test_nobody_there() -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    with pytest.raises(UnreachableError):
        post(f"http://127.0.0.1:{port}/")
    with pytest.raises(UnreachableError):
        post("http://time.example.invalid/", Route.parse(f"socks5h://127.0.0.1:{port}"))
    with pytest.raises(UnreachableError):
        post("http://time.example.invalid/", Route.parse(f"http://127.0.0.1:{port}"))


def test_a_service_that_hangs_ends_at_the_deadline_and_is_let_go() -> None:
    with serving(lambda client, heard: client.recv(1) and None) as server:  # returns once the other side is gone
        with pytest.raises(NetworkTimeoutError):
            post(server.url(), seconds=0.4)
        assert server.ended.acquire(timeout=15), "the connection was left open"


def drip(head: bytes) -> Handler:
    def handle(client: socket.socket, heard: Heard) -> None:
        client.sendall(head)
        for _ in range(10_000):  # an answer that would take minutes, never silent for long
            client.sendall(b"x")
            time.sleep(0.02)

    return handle


@pytest.mark.parametrize(
    "head",
    [b"", b"HTTP/1.1 200 OK\r\nX: ", f"HTTP/1.1 200 OK\r\nContent-Type: {KIND}\r\n\r\n".encode()],
    ids=["status-line", "headers", "body"],
)
def test_a_slow_drip_cannot_stretch_the_deadline(head: bytes) -> None:
    with serving(drip(head)) as server, pytest.raises(NetworkTimeoutError):
        post(server.url(), seconds=0.5)


def test_a_name_that_is_looked_up_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    ended = threading.Event()
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: ended.wait(20) and [])
    with pytest.raises(NetworkTimeoutError):
        post("http://time.example/", seconds=0.3)
    ended.set()


def test_cancelling_ends_it_at_once() -> None:
    with serving(lambda client, heard: client.recv(1) and None) as server, pytest.raises(UserCancelled):
        NetworkTransport().post(exchange(server.url()), cancel=Cancel(2))


@pytest.mark.parametrize("announced", [True, False])
def test_a_huge_reply_is_not_read_to_its_end(*, announced: bool) -> None:
    sent = []

    def huge(client: socket.socket, heard: Heard) -> None:
        length = f"Content-Length: {1 << 40}\r\n" if announced else ""
        client.sendall(f"HTTP/1.1 200 OK\r\nContent-Type: {KIND}\r\n{length}\r\n".encode())
        for _ in range(4000):
            sent.append(client.send(bytes(65536)))

    with serving(huge) as server, pytest.raises(ReplyTooLargeError):
        post(server.url())
    assert sum(sent) < 32 << 20


@pytest.mark.parametrize(
    ("status", "kind", "more"),
    [
        ("500 Oops", KIND, ""),
        ("204 None", KIND, ""),
        ("301 Moved", KIND, "Location: http://127.0.0.1:9/\r\n"),
        ("302 Found", KIND, "Location: /elsewhere\r\n"),
        ("307 Again", KIND, "Location: /elsewhere\r\n"),
        ("200 OK", "text/html", ""),
        ("200 OK", "", ""),
        ("200 OK", KIND, "Content-Encoding: gzip\r\n"),
    ],
)
def test_other_answers_are_refused_and_nothing_is_followed(status: str, kind: str, more: str) -> None:
    with serving(lambda client, heard: answer(client, b"x", status=status, kind=kind, more=more)) as server:
        with pytest.raises(UnexpectedReplyError):
            post(server.url())
        assert server.connections == 1


@pytest.mark.parametrize(
    "said", [b"", b"SSH-2.0-x\r\n", b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\nContent-Type: x\r\n\r\nshort"]
)
def test_what_is_no_http_at_all(said: bytes) -> None:
    with serving(lambda client, heard: client.sendall(said)) as server, pytest.raises(NetworkError) as caught:
        post(server.url(), seconds=3)
    assert caught.value.code in {"network-reply", "network-unreachable"}


BAD = (
    "ftp://127.0.0.1/", "http:///x", "http://a:b@127.0.0.1/", "http://127.0.0.1:99999/", "http://a b/", "file:///x",
    "http://127.0.0.1/\r\nX: y", "http://127.0.0.1:0/",
)  # fmt: skip


@pytest.mark.parametrize("which", range(len(BAD)))
def test_addresses_that_are_none(which: int) -> None:
    with pytest.raises(BadAuthorityError):
        post(BAD[which])


# The ways out


def test_through_socks_names_are_resolved_at_the_far_end() -> None:
    with serving(good) as server, socks_proxy(server.port) as (port, asked):
        assert post("http://time.example.invalid/tsr", Route.parse(f"socks5h://127.0.0.1:{port}")).startswith(
            b"token"
        )
    assert asked == [("name", "time.example.invalid", 80)]
    assert server.heard[0].headers["host"] == "time.example.invalid"


def test_through_an_http_proxy() -> None:
    with serving(good) as server, http_proxy(server.port) as (port, asked):
        assert post("http://time.example.invalid/tsr", Route.parse(f"http://127.0.0.1:{port}")).startswith(b"token")
    assert asked[0].startswith("POST http://time.example.invalid/tsr HTTP/1.1")


# TLS


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> tuple[Made, ssl.SSLContext]:
    root = make("TLS Root", ca=True)
    leaf = make("time.example.invalid", root, dns="time.example.invalid")
    folder = tmp_path_factory.mktemp("tls")
    (folder / "leaf.pem").write_bytes(leaf.pem + key_pem(leaf.key))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "leaf.pem")
    return root, context


def test_tls_by_each_proxy_with_a_root_she_added(site: tuple[Made, ssl.SSLContext], tmp_path: Path) -> None:
    root, context = site
    with serving(good, tls=context) as server:
        with socks_proxy(server.port) as (port, asked):
            route = Route.parse(f"socks5h://127.0.0.1:{port}")
            assert post("https://time.example.invalid/", route, roots=root.pem.decode()) == b"token for a digest"
        with http_proxy(server.port) as (port, heard):
            route = Route.parse(f"http://127.0.0.1:{port}")
            assert post("https://time.example.invalid/", route, roots=root.pem.decode()) == b"token for a digest"
    assert asked[0] == ("name", "time.example.invalid", 443)
    assert heard[0].startswith("CONNECT time.example.invalid:443")
    assert "python" not in heard[0].lower()
    assert not (tmp_path / "keys").exists(), "the session's keys were written to a file"


@pytest.mark.parametrize("host", ["time.example.invalid", "other.example.invalid"])
def test_tls_of_a_stranger_is_refused_before_anything_is_sent(site: tuple[Made, ssl.SSLContext], host: str) -> None:
    root, context = site
    roots = root.pem.decode() if host.startswith("other") else ""
    with serving(good, tls=context) as server, socks_proxy(server.port) as (port, _):
        with pytest.raises(InsecureConnectionError):
            post(f"https://{host}/", Route.parse(f"socks5h://127.0.0.1:{port}"), roots=roots)
        assert server.heard == []
