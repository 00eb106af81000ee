"""One search over items and messages: how long the slowest of a hundred takes."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

from bench.measure import Row, percentile, seconds
from bench.vaults import new_vault
from evidence_vault.store.bigrams import index_text
from evidence_vault.vault import Vault

SEARCHED = {
    "a word that is everywhere": "消息",
    "two words": "管理 링크",
    "a rare one": "稀少",
    "one letter": "a",
    "a frequent and a rare one": "群组 稀少",
}
_TIMES = 60


def run(folder: Path, *, small: bool) -> Iterator[Row]:
    """Rows for 100,000 items and 1,000,000 messages (fewer if small)."""
    with new_vault(folder / "vault") as vault:
        yield from searches(vault, *((2_000, 20_000) if small else (100_000, 1_000_000)))


def searches(vault: Vault, items: int, messages: int) -> Iterator[Row]:
    """One search over so many items and messages, put straight into the index as additions and imports would."""
    _fill(vault, items, messages)
    for name, text in SEARCHED.items():
        times = [seconds(lambda text=text: vault.find(text)) for _ in range(_TIMES)]  # type: ignore[misc]
        yield Row(
            what=f"one search, 95 of 100: {name}, {items:,} items and {messages:,} messages",
            value=1000 * percentile(times, 0.95), unit="ms", bar=50, more_is_better=False,
            note=f"{len(vault.find(text))} hits; the middle {1000 * percentile(times, 0.5):.1f} ms",
        )  # fmt: skip


def _fill(vault: Vault, items: int, messages: int) -> None:
    chance = random.Random(3)
    said = [
        "消息",
        "群组",
        "转发",
        "截图",
        "管理",
        "频道",
        "账号",
        "链接",
        "사진",
        "링크",
        "방",
        "주소",
        "message",
        "group",
        "admin",
        "channel",
    ]
    core = vault._core  # noqa: SLF001 - straight into the index
    first = vault.add_link("https://example.org/1").number
    with core.commit() as commit:
        writer = commit.writer
        writer.execute("INSERT INTO chat_import (number, item, ready, low) VALUES (1, ?, 1, 1)", (first,))
        writer.execute("INSERT INTO chat_source (number, import, path) VALUES (1, 1, 'a')")
        writer.execute("INSERT INTO chat_name (number, import, sender, name) VALUES (1, 1, 'user1', 'A')")
        writer.execute(
            "INSERT INTO chat VALUES (1, 'c', 1, '', 't', 'group', 1, ?, ?, NULL, NULL, 'none', '[]', '[]')",
            (messages, messages),
        )
    for start in range(0, items, 5_000):
        with core.index.transaction() as writer:
            rows = [(n, f"i{n:07}", _line(chance, said)) for n in range(start + 2, start + 5_002)]
            writer.many("INSERT INTO item (number, id, kind, title, saved_utc, saved_offset) VALUES (?, ?, 'link', ?,"
                        " '2026-01-01T00:00:00.000Z', '+00:00')", rows)  # fmt: skip
            writer.many("INSERT INTO search (rowid, text) VALUES (?, ?)", [(n, index_text(t)) for n, _, t in rows])
    for start in range(0, messages, 10_000):
        with core.index.transaction() as writer:
            lines = [
                (n, _line(chance, said) + (" 稀少" if n % 50_000 == 7 else ""))
                for n in range(start + 1, start + 10_001)
            ]
            writer.many(
                "INSERT INTO chat_message VALUES (?, 1, 0, NULL, 1, NULL, '', 0, NULL, ?, NULL, 1, 0, 1, 0)", lines
            )
            writer.many(
                "INSERT INTO search_message (rowid, text) VALUES (?, ?)", [(n, index_text(t)) for n, t in lines]
            )


def _line(chance: random.Random, said: list[str]) -> str:
    return " ".join(chance.choices(said, k=8))
