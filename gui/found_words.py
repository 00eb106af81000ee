"""Hits of the one search in words: where each comes from, and the piece of text with its marked words. No widgets."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from evidence_vault.model import Found, FoundIn
from gui import texts
from gui.acts.search import Hit
from gui.conversation import chat_title
from gui.noop import QT_TRANSLATE_NOOP
from gui.visible import visible

_WHERE = {
    FoundIn.TITLE: QT_TRANSLATE_NOOP("found", "title"),
    FoundIn.NOTE: QT_TRANSLATE_NOOP("found", "your note"),
    FoundIn.ADDRESS: QT_TRANSLATE_NOOP("found", "address"),
    FoundIn.DETAILS: QT_TRANSLATE_NOOP("found", "details"),
    FoundIn.MESSAGE: QT_TRANSLATE_NOOP("found", "message in {chat}"),
    FoundIn.PAGE: QT_TRANSLATE_NOOP("found", "text of the saved page"),
    FoundIn.PICTURE: QT_TRANSLATE_NOOP("found", "words in a picture, read by a machine, perhaps wrongly"),
}
Spans = tuple[tuple[int, int], ...]


def hit_place(hit: Hit) -> str:
    """The exhibit, what of it holds the words, and the file inside it."""
    found = hit.found
    where = QCoreApplication.translate("found", _WHERE[found.where])
    chat = chat_title(hit.chat) if hit.chat else visible(texts.title(found.item))
    parts = [texts.number(found.item)]
    if found.where is not FoundIn.TITLE:
        parts.append(visible(texts.title(found.item)))
    parts.append(where.format(chat=chat))
    if found.path:
        parts.append(visible(found.path))
    return " · ".join(parts)


def snippet(found: Found) -> tuple[str, Spans]:
    """The piece of text with hidden characters made visible, and where the words stand in it then."""
    text, spans, at = "", [], 0
    for start, length in found.spans:
        if start < at:
            continue
        text += visible(found.snippet[at:start])
        word = visible(found.snippet[start : start + length])
        spans.append((len(text), len(word)))
        text += word
        at = start + length
    return text + visible(found.snippet[at:]), tuple(spans)


def hit_spoken(hit: Hit) -> str:
    """The whole of it, as a screen reader says it."""
    return f"{hit_place(hit)}\n{snippet(hit.found)[0]}"
