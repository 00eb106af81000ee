"""How something was taken, in words: the ways and the names of facts (docs/format.md, 'How it was taken')."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from evidence_vault.model import Item, TakenHow
from gui.noop import QT_TRANSLATE_NOOP

_HOW = {
    TakenHow.SCREEN: QT_TRANSLATE_NOOP("taken", "A picture of the whole screen, taken by this app"),
    TakenHow.WINDOW: QT_TRANSLATE_NOOP("taken", "A picture of one window, taken by this app"),
    TakenHow.REGION: QT_TRANSLATE_NOOP("taken", "A picture of a part of the screen, taken by this app"),
    TakenHow.SERIES: QT_TRANSLATE_NOOP("taken", "One of a series of pictures of the screen, taken by this app"),
    TakenHow.PASTE: QT_TRANSLATE_NOOP("taken", "Pasted from the clipboard"),
    TakenHow.DROP: QT_TRANSLATE_NOOP("taken", "Dragged here from another program"),
    TakenHow.WATCHED: QT_TRANSLATE_NOOP("taken", "Taken from a folder that this app watched"),
}
_FACTS = {
    "grabbed": QT_TRANSLATE_NOOP("taken", "Taken at, on this computer's clock: {value}"),
    "monitor": QT_TRANSLATE_NOOP("taken", "Monitor: {value}"),
    "scale": QT_TRANSLATE_NOOP("taken", "Scale of the monitor: {value}"),
    "resolution": QT_TRANSLATE_NOOP("taken", "The monitor in pixels: {value}"),
    "area": QT_TRANSLATE_NOOP("taken", "The area in pixels: {value}"),
    "window": QT_TRANSLATE_NOOP("taken", "The window in front called itself: {value}"),
    "way": QT_TRANSLATE_NOOP("taken", "By means of: {value}"),
    "delay": QT_TRANSLATE_NOOP("taken", "Waited before: {value}"),
    "series": QT_TRANSLATE_NOOP("taken", "Series: {value}"),
    "position": QT_TRANSLATE_NOOP("taken", "Place in the series: {value}"),
    "unchanged": QT_TRANSLATE_NOOP("taken", "Unchanged pictures before it, not kept: {value}"),
    "page": QT_TRANSLATE_NOOP("taken", "The browser said it came from the page: {value}"),
    "page_title": QT_TRANSLATE_NOOP("taken", "The browser called the page: {value}"),
    "picture": QT_TRANSLATE_NOOP("taken", "The browser said the picture's address is: {value}"),
    "alt": QT_TRANSLATE_NOOP("taken", "The page describes the picture as: {value}"),
    "link": QT_TRANSLATE_NOOP("taken", "The browser said it links to: {value}"),
    "file": QT_TRANSLATE_NOOP("taken", "The browser named the file: {value}"),
    "media_type": QT_TRANSLATE_NOOP("taken", "The browser said the kind of file is: {value}"),
    "formats": QT_TRANSLATE_NOOP("taken", "Forms it was offered in: {value}"),
    "folder": QT_TRANSLATE_NOOP("taken", "Its name in that folder: {value}"),
}


def taken_lines(item: Item) -> list[str]:
    """How it came in, then each thing that was said; empty where nothing was noted."""
    if item.taken is None:
        return []
    said = [QCoreApplication.translate("taken", _HOW[item.taken.how])]
    for name, value in item.taken.facts:
        words = QCoreApplication.translate("taken", _FACTS[name]) if name in _FACTS else name + ": {value}"
        said.append(words.replace("{value}", value))
    return said
