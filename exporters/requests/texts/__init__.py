"""The words of drafts, one JSON file a language; a letter not made in a language lacks its elements."""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from typing import Literal

RequestLanguage = Literal["en", "zh-Hans", "zh-Hant", "ko"]
LANGUAGES: tuple[RequestLanguage, ...] = ("en", "zh-Hans", "zh-Hant", "ko")


class RequestTexts:
    """One language's words."""

    __slots__ = ("_tree", "language")

    def __init__(self, tree: dict[str, dict[str, str | list[str]]], language: RequestLanguage) -> None:
        self._tree, self.language = tree, language

    def __call__(self, group: str, name: str, /, **fields: object) -> str:
        """One text; raises KeyError. Of a text with several parts, the first."""
        return self.parts(group, name)[0].format(**fields) if fields else self.parts(group, name)[0]

    def parts(self, group: str, name: str) -> list[str]:
        """All parts of a text: a field's label and hint, an element's heading and sentence. Raises KeyError."""
        found = self._tree[group][name]
        return [found] if isinstance(found, str) else found


@cache
def request_texts(language: RequestLanguage) -> RequestTexts:
    """The words of `language`."""
    text = files(__package__).joinpath(f"{language}.json").read_text(encoding="utf-8")
    return RequestTexts(json.loads(text), language)
