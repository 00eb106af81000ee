"""Elements of an HTML fragment as data: classes, words, marked parts. No script runs, nothing is loaded."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from typing import Any, Final

_TAGS: Final = re.compile(rb"<[^>]{0,500}>")
_ENTITY: Final = {
    "strong": "bold", "b": "bold", "em": "italic", "i": "italic", "code": "code", "pre": "pre", "u": "underline",
    "s": "strikethrough", "del": "strikethrough", "blockquote": "blockquote", "a": "link",
}  # fmt: skip
_SILENT: Final = frozenset({"script", "style"})
_MOST_ENTITIES = 500
_DEEPEST = 200


def words(data: bytes) -> str:
    """The words of a short piece of HTML."""
    return unescape(_TAGS.sub(b"", data).decode("utf-8", "replace")).strip()[:300]


def classes(element: Any) -> list[str]:  # noqa: ANN401 - an element
    """The class tokens of an element; none for a comment."""
    return (element.get("class") or "").split() if isinstance(element.tag, str) else []


def find(element: Any, name: str) -> Any | None:  # noqa: ANN401 - elements
    """The first descendant with a class token."""
    return next(iter(find_all(element, name)), None)


def find_all(element: Any, name: str) -> list[Any]:  # noqa: ANN401 - elements
    """Every descendant with a class token, in order."""
    return [one for one in element.iter() if one is not element and name in classes(one)]


def href(element: Any) -> str:  # noqa: ANN401 - an element
    """Where a link points, as written."""
    return element.get("href") or ""


def inner_text(element: Any, *, skip: str = "") -> str:  # noqa: ANN401 - an element
    """The words inside, a line end for each `br`; what has the class `skip` is left out."""
    return "".join(_pieces(element, skip, 0))


def _pieces(element: Any, skip: str, depth: int) -> Iterator[str]:  # noqa: ANN401 - an element
    if element.text and element.tag not in _SILENT:
        yield element.text
    for child in element if depth < _DEEPEST else ():
        if child.tag == "br":
            yield "\n"
        elif not (skip and skip in classes(child)):
            yield from _pieces(child, skip, depth + 1)
        if child.tail:
            yield child.tail


def entities(element: Any) -> tuple[str, list[list[Any]]]:  # noqa: ANN401 - an element
    """The message's words without the page's own indentation, and its marked parts."""
    pieces: list[str] = []
    marked: list[list[Any]] = []
    _walk(element, pieces, marked, 0)
    whole = "".join(pieces)
    start = len(whole) - len(whole.lstrip())
    text = whole.strip()
    moved = [[kind, at - start, length, value] for kind, at, length, value in marked]
    return text, [one for one in moved if one[1] >= 0 and one[1] + one[2] <= len(text)][:_MOST_ENTITIES]


def _walk(element: Any, pieces: list[str], marked: list[list[Any]], depth: int) -> None:  # noqa: ANN401
    if element.text and element.tag not in _SILENT:
        pieces.append(element.text)
    for child in element if depth < _DEEPEST else ():
        if child.tag == "br":
            pieces.append("\n")
        elif isinstance(child.tag, str):
            at = sum(map(len, pieces))
            _walk(child, pieces, marked, depth + 1)
            kind = "spoiler" if "spoiler" in classes(child) else _ENTITY.get(child.tag, "")
            length = sum(map(len, pieces)) - at
            if kind and length and len(marked) < _MOST_ENTITIES:
                marked.append([kind, at, length, (href(child) or "")[:500]])
        if child.tail:
            pieces.append(child.tail)
