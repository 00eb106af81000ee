"""One search over titles, notes, addresses, chats, saved pages and words in pictures: ranked, with snippets.

Each full-text table is read in its own order, newest first, and only as far as a page of hits needs: a few hundred
candidates are sorted, at any size. What is ranked higher: a title that begins with the words; words that stand
together as they were typed; then titles before notes before addresses before messages and pages before what a machine
read; then the newest.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from evidence_vault.model import ChatId, Found, FoundIn, Item
from evidence_vault.store.bigrams import adjacent_expression, match_expression, runs
from evidence_vault.vault import library
from evidence_vault.vault.chats.listing import by_number
from evidence_vault.vault.chats.searching import newest_with_letter
from evidence_vault.vault.core import Core
from evidence_vault.vault.recognition.places import places

MOST = 200
_AROUND = 48
_RANKS = tuple(FoundIn)
_ITEMS = "SELECT rowid, 0 FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT ?"
_MESSAGES = (
    "SELECT search_message.rowid, chat.id, item.number FROM search_message"
    " CROSS JOIN chat_message ON chat_message.number = search_message.rowid"
    " CROSS JOIN chat ON chat.number = chat_message.chat"
    " CROSS JOIN chat_import ON chat_import.number = chat.import AND chat_import.ready"
    " CROSS JOIN item ON item.number = chat_import.item"
    " WHERE search_message MATCH ? ORDER BY search_message.rowid DESC LIMIT ?"
)
_WORDS = (
    "SELECT recognised.object, recognised.text, recognised.engine FROM search_words"
    " CROSS JOIN recognised ON recognised.number = search_words.rowid"
    " WHERE search_words MATCH ? ORDER BY search_words.rowid DESC LIMIT ?"
)
PAGE_ENGINE = "page"
"""What stands for an engine where a saved page's own text is indexed."""


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What is looked for: as FTS5 expressions from the strictest on, and as words for highlighting."""

    expressions: tuple[str, ...]
    words: re.Pattern[str]


def find(core: Core, text: str, *, limit: int = 50) -> list[Found]:
    """Hits for every word of `text`, each anywhere in a word and in any script; the best first, at most `limit`."""
    found = runs(text)
    if not found:
        return []
    wanted = _Wanted(
        (adjacent_expression(text), match_expression(text)) if len(found) > 1 else (match_expression(text),),
        re.compile("|".join(re.escape(one) for one in sorted(set(found), key=len, reverse=True)), re.IGNORECASE),
    )
    most = max(1, min(limit, MOST))
    ranked: list[tuple[tuple[int, int, int], Found]] = []
    for hits in (_items(core, text, wanted, most), _messages(core, text, wanted, most), _words(core, wanted, most)):
        ranked += hits
    ranked.sort(key=lambda one: one[0])
    return [one for _, one in ranked[:most]]


Ranked = tuple[tuple[int, int, int], Found]
"""Strictness of the match, place in the text, newest first; and the hit."""


def _numbered(
    core: Core, sql: str, expressions: Iterable[str], most: int
) -> Iterator[tuple[int, tuple[object, ...]]]:
    """Rows with how strict the expression was that found them, each row once."""
    seen: set[object] = set()
    for strictness, expression in enumerate(expressions, 1):
        for row in core.index.rows(sql, (expression, most)):
            if row[0] not in seen:
                seen.add(row[0])
                yield strictness, row


def _items(core: Core, text: str, wanted: _Wanted, most: int) -> Iterator[Ranked]:
    beginning = adjacent_expression(text, first=True)
    rows = list(_numbered(core, _ITEMS, (beginning, *wanted.expressions), most))
    items = {one.number: one for one in library.numbered(core, [int(str(row[0])) for _, row in rows])}
    for strictness, row in rows:
        item = items.get(int(str(row[0])))
        if item is not None:
            where, snippet = _best_field(item, wanted.words)
            yield (strictness, _RANKS.index(where), -item.number), _found(item, where, snippet, wanted.words)


def _best_field(item: Item, words: re.Pattern[str]) -> tuple[FoundIn, str]:
    """The first of the item's texts that shows a word; its title if folding alone made them alike."""
    for where, texts in _fields(item):
        for text in texts:
            if text and words.search(text):
                return where, text
    return FoundIn.DETAILS, item.title


def _fields(item: Item) -> Iterator[tuple[FoundIn, Sequence[str]]]:
    yield FoundIn.TITLE, (item.title,)
    yield FoundIn.NOTE, (item.note,)
    if item.source:
        yield FoundIn.ADDRESS, (item.source.as_given, item.source.canonical, item.source.account, item.source.group)
    incident = item.incident
    told = (incident.text, incident.where, incident.who, incident.witnesses) if incident else ()
    names = [name for account in item.accounts for name in (account.handle, account.name)]
    kept = [item.content.file_name] if item.content else []
    record = [item.record.what] if item.record else []
    yield FoundIn.DETAILS, (*told, *record, *item.tags, *names, *kept, *(text.text for text in item.texts))


def _messages(core: Core, text: str, wanted: _Wanted, most: int) -> Iterator[Ranked]:
    rows: list[tuple[int, tuple[object, ...]]] = [(1, row) for row in newest_with_letter(core, text, most)]
    rows = rows or list(_numbered(core, _MESSAGES, wanted.expressions, most))
    messages = by_number(core, [int(str(row[0])) for _, row in rows])
    exports = {one.number: one for one in library.numbered(core, sorted({int(str(row[2])) for _, row in rows}))}
    for strictness, (number, chat, item) in rows:
        message = messages.get(int(str(number)))
        export = exports.get(int(str(item)))
        if message is not None and export is not None:
            found = _found(export, FoundIn.MESSAGE, message.text, wanted.words)
            yield (
                (strictness + 1, _RANKS.index(FoundIn.MESSAGE), -message.number),
                _with(found, chat=ChatId(str(chat)), message=message.number),
            )


def _words(core: Core, wanted: _Wanted, most: int) -> Iterator[Ranked]:
    rows = list(_numbered(core, _WORDS, wanted.expressions, most))
    held = places(core.index, [str(row[0]) for _, row in rows])
    items = {
        one.number: one for one in library.numbered(core, sorted({each[0][0] for each in held.values() if each}))
    }
    for strictness, (sha256, text, engine) in rows:
        for number, path in held.get(str(sha256), ())[:1]:
            where = FoundIn.PAGE if engine == PAGE_ENGINE else FoundIn.PICTURE
            found = _found(items[number], where, str(text), wanted.words)
            yield (strictness + 1, _RANKS.index(where), -number), _with(found, path=path)


def _with(found: Found, *, chat: ChatId | None = None, message: int = 0, path: str = "") -> Found:
    return Found(
        item=found.item, where=found.where, snippet=found.snippet, spans=found.spans,
        chat=chat, message=message, path=path,
    )  # fmt: skip


def _found(item: Item, where: FoundIn, text: str, words: re.Pattern[str]) -> Found:
    snippet, spans = cut(text, words)
    return Found(item=item, where=where, snippet=snippet, spans=spans)


def cut(text: str, words: re.Pattern[str]) -> tuple[str, tuple[tuple[int, int], ...]]:
    """About a line of `text` around the first word, and where the words stand in it."""
    first = words.search(text)
    start = max(0, first.start() - _AROUND) if first else 0
    end = min(len(text), (first.end() if first else 0) + _AROUND)
    piece = " ".join(text[start:end].split())
    piece = ("…" if start else "") + piece + ("…" if end < len(text) else "")
    return piece, tuple((one.start(), len(one[0])) for one in words.finditer(piece))
