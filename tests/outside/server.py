"""Servers on loopback: an authority that behaves, or badly in each known way; an HTTP proxy and a SOCKS5 proxy."""

from __future__ import annotations

import contextlib
import socket
import ssl
import struct
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

REPLY = "application/timestamp-reply"
Handler = Callable[[socket.socket, "Heard"], None]


@dataclass
class Heard:
    """One request as it came over the wire."""

    line: str
    headers: dict[str, str]
    body: bytes


@dataclass
class Server:
    """A thread a connection; `heard` keeps every request."""

    port: int
    heard: list[Heard] = field(default_factory=list)
    connections: int = 0
    ended: threading.Semaphore = field(default_factory=lambda: threading.Semaphore(0))
    """Released once for each connection that is over."""

    def url(self, path: str = "/", scheme: str = "http", host: str = "127.0.0.1") -> str:
        return f"{scheme}://{host}:{self.port}{path}"


@contextlib.contextmanager
def serving(handle: Handler, *, tls: ssl.SSLContext | None = None) -> Iterator[Server]:
    """Serve until the block ends; whatever a handler leaves open is shut then."""
    listening = socket.create_server(("127.0.0.1", 0))
    server = Server(port=listening.getsockname()[1])
    open_ones: list[socket.socket] = []
    ended = threading.Event()

    def one(client: socket.socket) -> None:
        with contextlib.suppress(OSError, ssl.SSLError, ValueError), client:
            client.settimeout(20)
            with tls.wrap_socket(client, server_side=True) if tls else client as wrapped:
                heard = read_request(wrapped)
                server.heard.append(heard)
                handle(wrapped, heard)
        server.ended.release()

    def loop() -> None:
        while not ended.is_set():
            try:
                client, _ = listening.accept()
            except OSError:
                return
            server.connections += 1
            open_ones.append(client)
            threading.Thread(target=one, args=(client,), daemon=True).start()

    thread = threading.Thread(target=loop, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        ended.set()
        with contextlib.suppress(OSError):
            listening.shutdown(socket.SHUT_RDWR)
        listening.close()
        for client in open_ones:
            with contextlib.suppress(OSError):
                client.shutdown(socket.SHUT_RDWR)
            client.close()
        thread.join(5)


def read_request(client: socket.socket) -> Heard:
    """One HTTP/1.1 request, its body by Content-Length."""
    data = b""
    while b"\r\n\r\n" not in data:
        part = client.recv(65536)
        if not part:
            raise ValueError("closed")
        data += part
    head, _, body = data.partition(b"\r\n\r\n")
    lines = head.decode("latin-1").split("\r\n")
    headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines[1:])}
    while len(body) < int(headers.get("content-length", "0")):
        body += client.recv(65536)
    return Heard(line=lines[0], headers=headers, body=body)


def answer(client: socket.socket, body: bytes, *, status: str = "200 OK", kind: str = REPLY, more: str = "") -> None:
    """One whole answer."""
    head = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {len(body)}\r\n{more}\r\n"
    client.sendall(head.encode("latin-1") + body)


def stamping(reply: Callable[[bytes], bytes]) -> Handler:
    """An authority that answers what `reply` makes of the request."""
    return lambda client, heard: answer(client, reply(heard.body))


@contextlib.contextmanager
def socks_proxy(forward: int) -> Iterator[tuple[int, list[tuple[str, str, int]]]]:
    """A SOCKS5 proxy (RFC 1928) that sends every connection to `forward`; what was asked as (kind, host, port)."""
    asked: list[tuple[str, str, int]] = []
    listening = socket.create_server(("127.0.0.1", 0))

    def one(client: socket.socket) -> None:
        with contextlib.suppress(OSError), client:
            client.recv(client.recv(2)[1])
            client.sendall(b"\x05\x00")
            _, _, _, kind = client.recv(4)
            host = client.recv(client.recv(1)[0]).decode() if kind == 3 else socket.inet_ntoa(client.recv(4))
            asked.append(("name" if kind == 3 else "number", host, struct.unpack(">H", client.recv(2))[0]))
            client.sendall(b"\x05\x00\x00\x01\x7f\x00\x00\x01\x00\x00")
            with socket.create_connection(("127.0.0.1", forward)) as far:
                pipe(client, far)

    with _looping(listening, one):
        yield listening.getsockname()[1], asked


@contextlib.contextmanager
def http_proxy(forward: int) -> Iterator[tuple[int, list[str]]]:
    """An HTTP proxy that sends everything to `forward`: absolute form and CONNECT (RFC 9110 §9.3.6)."""
    asked: list[str] = []
    listening = socket.create_server(("127.0.0.1", 0))

    def one(client: socket.socket) -> None:
        with (
            contextlib.suppress(OSError, ValueError),
            client,
            socket.create_connection(("127.0.0.1", forward)) as far,
        ):
            data = b""
            while b"\r\n\r\n" not in data:
                data += client.recv(65536)
            asked.append(data.split(b"\r\n\r\n")[0].decode("latin-1"))
            if data.startswith(b"CONNECT"):
                client.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
            else:
                far.sendall(data)
            pipe(client, far)

    with _looping(listening, one):
        yield listening.getsockname()[1], asked


def pipe(left: socket.socket, right: socket.socket) -> None:
    """Both ways until either side ends."""

    def copy(source: socket.socket, sink: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while part := source.recv(65536):
                sink.sendall(part)
            sink.shutdown(socket.SHUT_WR)

    back = threading.Thread(target=copy, args=(right, left), daemon=True)
    back.start()
    copy(left, right)
    back.join(10)


@contextlib.contextmanager
def _looping(listening: socket.socket, one: Callable[[socket.socket], None]) -> Iterator[None]:
    def loop() -> None:
        while True:
            try:
                client, _ = listening.accept()
            except OSError:
                return
            threading.Thread(target=one, args=(client,), daemon=True).start()

    thread = threading.Thread(target=loop, daemon=True)
    thread.start()
    try:
        yield
    finally:
        with contextlib.suppress(OSError):
            listening.shutdown(socket.SHUT_RDWR)
        listening.close()
        thread.join(5)
