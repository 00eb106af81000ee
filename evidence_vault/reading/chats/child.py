"""Where the confined child answers requests whose answers are streams."""

from __future__ import annotations

import io
import json
from typing import IO, TYPE_CHECKING, Any

from evidence_vault.reading import budget, wire
from evidence_vault.reading.chats import unpacking
from evidence_vault.reading.chats.contract import Options, Source
from evidence_vault.reading.chats.preloading import preload as preload_chats
from evidence_vault.reading.chats.serving import serve_chat
from evidence_vault.reading.remote import RemoteItem

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

_READ_SIZE = 1 << 20
_ALLOWANCE = 128 << 20
"""Bytes that one step of a stream is taken to be, for its processor time."""


def preload() -> None:
    """Import and use once whatever is needed later."""
    unpacking.preload()
    preload_chats()


class MeteredItem(RemoteItem):
    """The item, with a new allowance of processor time for each range: a stream may be long, but not stand still."""

    def readinto(self, buffer: WriteableBuffer, /) -> int:
        """Ask the host for as much as fits."""
        count = super().readinto(buffer)
        budget.begin(_ALLOWANCE)
        return count


def serve_chats(source: IO[bytes], sink: IO[bytes]) -> None:
    """Read requests until the pipe closes. Anything that is not a request ends the child."""
    while True:
        try:
            _, body = wire.receive(source, {wire.REQUEST: wire.MAX_REQUEST})
        except wire.WireClosed:
            return
        _serve(json.loads(body), source, sink)


def _serve(request: dict[str, Any], source: IO[bytes], sink: IO[bytes]) -> None:
    """Answer one request: batches, then the reply."""
    size = int(request["size"])
    item = MeteredItem(source, sink, size)

    def send(kind: bytes, body: bytes) -> None:
        wire.send(sink, kind, body)
        budget.begin(_ALLOWANCE)

    budget.begin(size)
    if request["op"] == "chat":
        reply = serve_chat(Source(item, size), Options(str(request["order"])), lambda body: send(wire.BATCH, body))
    else:
        stream = io.BufferedReader(item, _READ_SIZE)
        reply = unpacking.serve_unpack(stream, size, send)
    budget.end()
    wire.send(sink, wire.REPLY, json.dumps(reply).encode())
