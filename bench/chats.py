"""Importing a chat export of a million messages, and searching it."""

from __future__ import annotations

import hashlib
import statistics
import time
from collections.abc import Iterator
from pathlib import Path

from bench.measure import Row
from bench.vaults import new_vault
from evidence_vault.model import MessageQuery
from evidence_vault.reading.chat_host import ChatReader
from evidence_vault.vault import Vault
from tests.chats.telegram import stream

WORDS = ("群里", "사진", "police", "上车 sold", "hello file link", "不在里面")


def run(folder: Path, *, small: bool) -> Iterator[Row]:
    """Rows for 1,000,000 messages (30,000 if small): kept, read and indexed; then searched."""
    count = 30_000 if small else 1_000_000
    export = folder / "result.json"
    stream(export, count)
    with new_vault(folder / "vault") as vault, ChatReader() as reader:
        started = time.perf_counter()
        for _ in vault.import_chat(export, reader):
            pass
        seconds = time.perf_counter() - started
        size = export.stat().st_size
        same = "kept byte for byte" if _same(vault, export) else "NOT KEPT AS IT WAS"
        note = f"{seconds / count * 1e6:.0f} µs a message, {size / 1e6:.0f} MB, {same}"
        what = f"import {count:,} messages of Telegram, search included"
        yield Row(what=what, value=seconds, unit="s", bar=180, more_is_better=False, note=note)
        yield _search(vault, count)


def _same(vault: Vault, export: Path) -> bool:
    with export.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    return any(file.sha256 == digest for chat in vault.chats()[:1] for file in vault.parts(chat.item))


def _search(vault: Vault, count: int) -> Row:
    """The slowest word's median of nine."""
    slowest, word_of = 0.0, ""
    for word in WORDS:
        times = []
        for _ in range(9):
            started = time.perf_counter()
            vault.search_messages(MessageQuery(text=word))
            times.append((time.perf_counter() - started) * 1000)
        if statistics.median(times) > slowest:
            slowest, word_of = statistics.median(times), word
    what = f"search {count:,} messages for a word, first 50"
    return Row(
        what=what, value=slowest, unit="ms", bar=50, more_is_better=False, note=f"slowest of {len(WORDS)}: {word_of}"
    )
