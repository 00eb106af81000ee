"""Use every codec and parser once before the door is locked: later no file can be opened."""

from __future__ import annotations

import io
from datetime import datetime

from evidence_vault.reading.chats.contract import Options, Source
from evidence_vault.reading.chats.serving import serve_chat

ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be", "gb18030", "big5", "cp949", "shift_jis", "cp437", "latin-1")
_SMALL = (b'{"name":"a","type":"personal_chat","messages":[{"id":1,"date":"2026-01-01T00:00:00","text":"\\x01"}]}',)


def preload() -> None:
    """Read one small export of each kind of parser."""
    for name in ENCODINGS:
        "a".encode(name).decode(name, "replace")
    datetime.fromisoformat("2026-01-01T00:00:00")
    for data in _SMALL:
        serve_chat(Source(io.BytesIO(data), len(data)), Options(), lambda body: None)
