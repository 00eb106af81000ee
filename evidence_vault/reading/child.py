"""The confined child: import everything, lock the door, then read items one after another from untrusted bytes.

Started only by `process.py`. It is given no key, path, name, environment or descriptor but its own pipe.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from typing import IO, Any, NoReturn, Protocol

from evidence_vault.model import ReadStatus
from evidence_vault.reading import budget, wire
from evidence_vault.reading.confine import Confinement, NotConfinedError, confine
from evidence_vault.reading.limits import MAX_SIDE
from evidence_vault.reading.parsers import preload
from evidence_vault.reading.parsers.dispatch import read_item, read_pixels
from evidence_vault.reading.parsers.findings import PARSER_ERRORS, Findings, StopReading
from evidence_vault.reading.reasons import Reason
from evidence_vault.reading.remote import RemoteItem


class Answering(Protocol):
    """A viewer or a recogniser: answers one request about one item."""

    def answer(self, request: dict[str, Any], item: RemoteItem) -> tuple[dict[str, Any], bytes]:
        """The reply and its bytes; never raises for what the item holds."""


def main() -> None:
    """Serve until the host closes the pipe."""
    source, sink = private_pipe()
    if "chats" in sys.argv[1:]:
        from evidence_vault.reading.chats.child import preload as preload_chats
        from evidence_vault.reading.chats.child import serve_chats

        preload_chats()
        _confined(sink, lambda: serve_chats(source, sink))
    viewer: Answering | None = None
    preload()
    if "viewing" in sys.argv[1:]:
        from evidence_vault.reading.parsers.viewer import Viewer

        viewer = Viewer()
    if "recognising" in sys.argv[1:]:
        from evidence_vault.reading.parsers.recogniser import Recogniser

        viewer = Recogniser(words="words" in sys.argv[1:])
    _confined(sink, lambda: serve(source, sink, viewer))


def _confined(sink: IO[bytes], work: Callable[[], None]) -> NoReturn:
    """Lock the door, say what holds, and work only if all of it does."""
    try:
        confinement = confine()
    except NotConfinedError:
        confinement = Confinement((), frozenset())
    say_hello(sink, confinement)
    if confinement.complete:
        work()
    sink.flush()
    os._exit(0)  # no exit handlers: they might want files


def private_pipe() -> tuple[IO[bytes], IO[bytes]]:
    """The pipe on descriptors of its own; the standard ones become the null device, for libraries that print."""
    source = os.fdopen(os.dup(0), "rb")
    sink = os.fdopen(os.dup(1), "wb")
    null = os.open(os.devnull, os.O_RDWR)
    for standard in (0, 1, 2):
        os.dup2(null, standard)
    os.close(null)
    return source, sink


def say_hello(sink: IO[bytes], confinement: Confinement) -> None:
    """Tell the host what holds."""
    hello = {"version": wire.VERSION, "layers": confinement.layers, "refused": sorted(confinement.refused)}
    wire.send(sink, wire.HELLO, json.dumps(hello).encode())


def serve(source: IO[bytes], sink: IO[bytes], viewer: Answering | None = None) -> None:
    """Read requests until the pipe closes. Anything that is not a request ends the child."""
    while True:
        try:
            _, body = wire.receive(source, {wire.REQUEST: wire.MAX_REQUEST})
        except wire.WireClosed:
            return
        request = json.loads(body)
        item = RemoteItem(source, sink, int(request["size"]))
        if viewer is not None:
            budget.begin_viewing()
            reply, pixels = viewer.answer(request, item)
        else:
            budget.begin(int(request["size"]))
            reply, pixels = answer(request, item)
        budget.end()
        wire.send(sink, wire.REPLY, json.dumps(reply).encode())
        wire.send(sink, wire.PIXELS, pixels)


def answer(request: dict[str, Any], item: RemoteItem) -> tuple[dict[str, Any], bytes]:
    """The reply and its pixels; whatever the bytes made a library raise becomes a status and a reason code."""
    findings, pixels = Findings(), b""
    try:
        if request["op"] == "clear":
            side = max(1, min(int(request["side"]), MAX_SIDE))
            findings.width, findings.height, pixels = read_pixels(item, str(request["type"]), side)
        else:
            read_item(item, int(request["size"]), str(request["type"]), findings, bare=request["op"] == "bare")
            pixels = findings.cover[2] if findings.cover else b""
    except StopReading as stop:
        findings.stop(stop.status, stop.reason)
    except MemoryError:
        findings = Findings(status=ReadStatus.DECLINED, reason=Reason.TOO_MUCH_MEMORY)
        pixels = b""
    except PARSER_ERRORS:
        findings.stop(ReadStatus.FAILED, Reason.DAMAGED)
    return as_reply(findings), pixels


def as_reply(findings: Findings) -> dict[str, Any]:
    """The findings as JSON values (replies.py checks them on the other side)."""
    return {
        "status": findings.status.value,
        "reason": findings.reason.value,
        "width": findings.width,
        "height": findings.height,
        "orientation": findings.orientation,
        "pages": findings.pages,
        "facts": findings.facts,
        "cover": list(findings.cover[:2]) if findings.cover else [],
    }


if __name__ == "__main__":
    main()
