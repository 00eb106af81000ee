"""Chats: each importer on any bytes, held to the host's own check; unpacking; and that check itself."""

from __future__ import annotations

import contextlib
import io
import json
from collections.abc import Callable
from typing import Any

from evidence_vault.errors import CustodyError, ReadingError, UnreadableSourceError
from evidence_vault.format.excerpt import parse_excerpt
from evidence_vault.reading import chat_host, wire
from evidence_vault.reading.chat_replies import ChatDone, ReadMessage, parse_batch, parse_done
from evidence_vault.reading.chats.contract import Found, Importer, Options, Source
from evidence_vault.reading.chats.serving import serve_chat
from evidence_vault.reading.chats.table import IMPORTERS, importer_for
from evidence_vault.reading.chats.unpacking import serve_unpack
from evidence_vault.reading.checks import BadReplyError
from evidence_vault.sources.exports import Contents, chat_files, safe_path

Target = Callable[[bytes], None]
ORDERS = ("", "dmy", "mdy")


def importer(one: Importer) -> Target:
    """`one` raises for no bytes, names only places in the file, and says nothing that the host would refuse."""

    def target(data: bytes) -> None:
        options = Options(ORDERS[len(data) % len(ORDERS)])
        source = Source(io.BytesIO(data), len(data))
        if importer_for(source.head) is one:
            _served(source, options, len(data))
            return
        for step in one.read(source, options):  # not its own: it must stand it all the same
            if isinstance(step, Found):
                assert 0 <= step.offset <= step.offset + step.length <= len(data)

    return target


def _served(source: Source, options: Options, size: int) -> None:
    batches: list[bytes] = []
    reply = serve_chat(source, options, batches.append)
    entries = [entry for batch in batches for entry in parse_batch(batch, size)]
    messages = [entry for entry in entries if isinstance(entry, ReadMessage)]
    done = parse_done(json.dumps(reply).encode())
    assert done.records == len(messages)
    places = [(one.offset, one.offset + one.length) for one in messages]
    assert places == sorted(places), "records out of the order of the file"


def chat_batch(data: bytes) -> None:
    """The host's reading of what a child sends, which an attacker may have taken over."""
    for parse in (lambda: parse_batch(data, 1 << 20), lambda: parse_done(data)):
        with contextlib.suppress(BadReplyError):
            found: Any = parse()
            assert isinstance(found, (list, ChatDone))


def chat_unpacking_reply(data: bytes) -> None:
    for parse in (chat_host._listed, chat_host._ended_whole, chat_host._unpacked):
        with contextlib.suppress(ReadingError, UnreadableSourceError):
            parse(data)


def chat_zip(data: bytes) -> None:
    """Unpacking: what goes out is what the host accepts, and no file is longer than was said before."""
    sent: list[tuple[bytes, bytes]] = []
    reply = serve_unpack(io.BytesIO(data), len(data), lambda kind, body: sent.append((kind, body)))
    left = 0
    for kind, body in sent:
        if kind == wire.UNPACKED:
            left -= len(body)
            assert left >= 0
        elif json.loads(body)[0] == "e":
            chat_host._ended_whole(body)
        else:
            name, left, _ = chat_host._listed(body)
            assert ".." not in safe_path(name).split("/")
    with contextlib.suppress(UnreadableSourceError):
        chat_host._unpacked(json.dumps(reply).encode())


def export_paths(data: bytes) -> None:
    """Names in an export: none leads out of it."""
    names = data.decode("utf-8", "replace").split("\n")
    for name in names:
        safe = safe_path(name)
        assert not safe.startswith("/")
        assert ".." not in safe.split("/")
        assert "\\" not in safe
    chat_files(names)
    contents = Contents({name: ("0" * 64, 1) for name in names if name})
    for name in names:
        with contextlib.suppress(ValueError):
            contents.find(name, names[0])
            assert safe_path(name)


def excerpt(data: bytes) -> None:
    with contextlib.suppress(CustodyError):
        parse_excerpt(data)


CHAT_TARGETS: dict[str, Target] = {f"chat-{one.key}": importer(one) for one in IMPORTERS} | {
    "chat-batch": chat_batch,
    "chat-unpacking-reply": chat_unpacking_reply,
    "chat-zip": chat_zip,
    "export-paths": export_paths,
    "excerpt": excerpt,
}
