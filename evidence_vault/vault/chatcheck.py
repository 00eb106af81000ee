"""Holding what was read of chat exports against what the log says of it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

from evidence_vault.errors import CustodyError
from evidence_vault.format.events import parse
from evidence_vault.model import Action, Finding, ItemId, Problem
from evidence_vault.ports import CancelToken, check_cancelled
from evidence_vault.store.index import Row
from evidence_vault.vault.chats.building import digest_line
from evidence_vault.vault.chats.listing import BASES, KINDS
from evidence_vault.vault.core import Core

_PAGE = 5000


def check(core: Core, cancel: CancelToken) -> list[Problem]:
    """Exports whose messages are not those of the log. Raises UserCancelled."""
    problems = []
    rows = core.index.rows("SELECT number, id FROM item WHERE kind = 'chat-export' ORDER BY number")
    for number, item in rows:
        problems += _messages(core, number, ItemId(item), cancel)
    return problems


def _altered(number: int, item: str, detail: str) -> Problem:
    return Problem(finding=Finding.ITEM_ALTERED, subject=f"item {number}", detail=detail, item=ItemId(item))


def _messages(core: Core, number: int, item: ItemId, cancel: CancelToken) -> list[Problem]:
    ready = core.index.row("SELECT number FROM chat_import WHERE item = ? AND ready", (number,))
    if ready is None:
        return []
    said = _said(core, item)
    if said is None:
        return [_altered(number, item, "no event says that its chats were read")]
    seq, expected = said
    if _digest(core, int(ready[0]), cancel) == expected:
        return []
    return [_altered(number, item, f"its messages are not those that were read for event {seq}")]


def _said(core: Core, item: ItemId) -> tuple[int, str] | None:
    """The newest reading that the log knows of, and its digest."""
    for (data,) in core.index.rows("SELECT bytes FROM event WHERE item = ? ORDER BY seq DESC", (item,)):
        try:
            event = parse(bytes(data))
        except CustodyError:
            continue  # the check of the log names it
        details = dict(event.details)
        if event.action is Action.DERIVED and details.get("derivative") == "chats":
            return event.seq, str(details.get("messages_sha256", ""))
    return None


def _digest(core: Core, number: int, cancel: CancelToken) -> str:
    """As `building.Builder` made it: file by file, record by record."""
    digest = hashlib.sha256()
    sources = "SELECT number, path, first, last, newest_first FROM chat_source WHERE import = ? ORDER BY number"
    for source, path, first, last, newest_first in core.index.rows(sources, (number,)):
        digest.update(f"file {path}\n".encode())
        for row in _records(core, source, first, last, backwards=bool(newest_first)):
            check_cancelled(cancel)
            digest.update(row)
    return digest.hexdigest()


def _records(core: Core, source: int, first: int, last: int, *, backwards: bool) -> Iterator[bytes]:
    order, low, high = ("DESC" if backwards else "ASC"), first, last
    while low <= high and high:
        rows = core.index.rows(
            "SELECT chat_message.number, kind, id, sender, chat_name.name, ms, local, basis, edited, text, extra,"  # noqa: S608
            " start, length, line, source FROM chat_message JOIN chat_name ON chat_name.number = chat_message.name"
            f" WHERE chat_message.number BETWEEN ? AND ? ORDER BY chat_message.number {order} LIMIT {_PAGE}",
            (low, high),
        )
        if not rows:
            return
        yield b"".join(_line(row) for row in rows if row[14] == source)
        low, high = (low, rows[-1][0] - 1) if backwards else (rows[-1][0] + 1, high)


def _line(row: Row) -> bytes:
    kind = KINDS[row[1]] if 0 <= row[1] < len(KINDS) else row[1]
    basis = BASES[row[7]] if 0 <= row[7] < len(BASES) else row[7]
    id_ = "" if row[2] is None else str(row[2])
    return digest_line(kind, id_, row[3], row[4], row[5], row[6], basis, row[8], row[9], row[10], *row[11:14])
