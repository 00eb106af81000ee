"""Words in messages: any part of a word in any script, newest number first, bounded."""

from __future__ import annotations

import re

from evidence_vault.model import ChatId, ChatMessage, MessageHit, MessageQuery
from evidence_vault.store.bigrams import match_expression, runs
from evidence_vault.vault.chats.listing import by_number, chat_row
from evidence_vault.vault.core import Core

MOST = 500
_NEWEST = 5_000
_WITH_LETTER = (
    "SELECT chat_message.number, chat.id, item.number FROM chat_message"
    " CROSS JOIN chat ON chat.number = chat_message.chat"
    " CROSS JOIN chat_import ON chat_import.number = chat.import AND chat_import.ready"
    " CROSS JOIN item ON item.number = chat_import.item"
    " WHERE chat_message.number BETWEEN ? AND ? AND (instr(text, ?) OR instr(text, ?))"
    " ORDER BY chat_message.number DESC LIMIT ?"
)


def search_messages(core: Core, query: MessageQuery) -> list[MessageHit]:
    """Messages that hold every word of the query as a part, the newest number first.

    The full-text index leads and its own order is the page's order, so that nothing is sorted at any size.
    """
    expression = match_expression(query.text)
    if not expression:
        return []
    count = max(1, min(query.limit, MOST))
    newest = [] if query.chat or query.before else newest_with_letter(core, query.text, count)
    if newest:
        return _hits(core, query.text, [(number, chat) for number, chat, _ in newest])
    where, values = ["search_message MATCH ?"], list[str | int]([expression])
    low, high = 0, (query.before - 1 if query.before else (1 << 62))
    if query.chat is not None:
        number, chat = chat_row(core, query.chat)
        low, high = max(low, chat.first), min(high, chat.last)
        where.append("chat.number = ?")
        values.append(number)
    rows = core.index.rows(
        "SELECT search_message.rowid, chat.id FROM search_message"  # noqa: S608 - constants
        " CROSS JOIN chat_message ON chat_message.number = search_message.rowid"
        " CROSS JOIN chat ON chat.number = chat_message.chat"
        " CROSS JOIN chat_import ON chat_import.number = chat.import AND chat_import.ready"
        f" WHERE {' AND '.join(where)} AND search_message.rowid BETWEEN ? AND ?"
        " ORDER BY search_message.rowid DESC LIMIT ?",
        (*values, low, high, count),
    )
    return _hits(core, query.text, [(number, chat) for number, chat in rows])


def _hits(core: Core, text: str, rows: list[tuple[int, str]]) -> list[MessageHit]:
    found = by_number(core, [number for number, _ in rows])
    words = runs(text)
    return [MessageHit(ChatId(chat), found[number], _spans(found[number], words)) for number, chat in rows]


def newest_with_letter(core: Core, text: str, count: int) -> list[tuple[int, str, int]]:
    """The newest messages that hold one character: (message, chat, item's number). [] where the index is quicker.

    Of a letter that half a million messages hold, the index would put all together before it gives the first. Such a
    letter stands in the newest messages as well, which are looked at as they are; one that does not stand there often
    enough is rare, and the index gives it at once.
    """
    wanted = runs(text)
    if len(wanted) != 1 or len(wanted[0]) != 1:
        return []
    highest = core.index.row("SELECT max(number) FROM chat_message")
    high = int(highest[0] or 0) if highest else 0
    letters = (wanted[0], wanted[0].upper())
    rows = core.index.rows(_WITH_LETTER, (high - _NEWEST, high, *letters, count))
    return [(row[0], row[1], row[2]) for row in rows] if len(rows) >= count else []


def _spans(message: ChatMessage, words: list[str]) -> tuple[tuple[int, int], ...]:
    """Where the words stand in the text, as far as the text reads like its folded form."""
    spans = {
        (found.start(), len(found[0]))
        for word in words
        for found in re.finditer(re.escape(word), message.text, re.IGNORECASE)
    }
    return tuple(sorted(spans))[:200]
