"""What a second visit to a saved page saw differently, in plain words: counts here, lines of text after a press."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

from gui.noop import QT_TRANSLATE_NOOP

_NAMES = {
    "final": QT_TRANSLATE_NOOP("web", "address in the end"),
    "status": QT_TRANSLATE_NOOP("web", "answer of the site"),
    "certificate": QT_TRANSLATE_NOOP("web", "certificate"),
}


def _say(text: str) -> str:
    return QCoreApplication.translate("web", text)


def lines(found: dict[str, Any]) -> list[str]:
    """A sentence each; [] where there was no second visit. What is damaged is left out."""
    if not found:
        return []
    if found.get("failed"):
        failed = QT_TRANSLATE_NOOP("web", "The second visit did not succeed, so nothing could be compared: {code}")
        return [_say(failed).format(code=found["failed"])]
    causes = QT_TRANSLATE_NOOP(
        "web",
        "Differences can have ordinary causes: the time between, the place, an account, advertising. This shows "
        "neither who wrote the page, nor that it was true.",
    )
    return [*_same(found), *_counts(found), *_headers(found), _say(causes)]


def _same(found: dict[str, Any]) -> list[str]:
    same = _table(found, "same")
    texts = (
        (True, QT_TRANSLATE_NOOP("web", "The same in both visits: {names}")),
        (False, QT_TRANSLATE_NOOP("web", "Different in the second visit: {names}")),
    )
    named = [
        (text, [_say(name) for key, name in _NAMES.items() if same.get(key) is wanted]) for wanted, text in texts
    ]
    return [_say(text).format(names=", ".join(names)) for text, names in named if names]


def _counts(found: dict[str, Any]) -> list[str]:
    text, pictures = _table(found, "text"), _table(found, "pictures")
    said = []
    if text:
        told = QT_TRANSLATE_NOOP(
            "web", "Lines of text in both: {both}; only in the first: {one}; only in the second: {two}"
        )
        counts = (text.get("same"), text.get("only_first_count"), text.get("only_second_count"))
        said.append(_say(told).format(both=counts[0], one=counts[1], two=counts[2]))
    if pictures:
        told = QT_TRANSLATE_NOOP(
            "web", "Pictures in both: {both}; only in the first: {one}; only in the second: {two}"
        )
        sizes = [len(_list(pictures, name)) for name in ("same", "only_first", "only_second")]
        said.append(_say(told).format(both=sizes[0], one=sizes[1], two=sizes[2]))
    return said


def _headers(found: dict[str, Any]) -> list[str]:
    names = [str(one["name"]) for one in _list(found, "headers") if isinstance(one, dict) and "name" in one]
    text = QT_TRANSLATE_NOOP("web", "Headers that differ: {names}")
    return [_say(text).format(names=", ".join(names))] if names else []


def words(found: dict[str, Any]) -> str:
    """The lines of text that only one visit saw: the page's own words, so shown only with them."""
    text = _table(found, "text")
    said = []
    for name, heading in (
        ("only_first", QT_TRANSLATE_NOOP("web", "Only in the first visit:")),
        ("only_second", QT_TRANSLATE_NOOP("web", "Only in the second visit:")),
    ):
        own = [str(one) for one in _list(text, name)]
        if own:
            said.append("\n".join([_say(heading), *own]))
    return "\n\n".join(said)


def _table(found: dict[str, Any], name: str) -> dict[str, Any]:
    value = found.get(name)
    return value if isinstance(value, dict) else {}


def _list(found: dict[str, Any], name: str) -> list[Any]:
    value = found.get(name)
    return value if isinstance(value, list) else []
