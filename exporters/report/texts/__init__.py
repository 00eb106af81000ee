"""The words of a report, one JSON file a language; all hold the same keys."""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from typing import Any

from exporters.report.languages import Language


class Texts:
    """One language's words. `texts("exhibits.size")` finds them by dotted path; fields in braces are filled in."""

    __slots__ = ("_tree", "language")

    def __init__(self, tree: dict[str, Any], language: Language = "en") -> None:
        self._tree = tree
        self.language = language

    def __call__(self, path: str, /, **fields: object) -> str:
        """Raises KeyError for a path that is not there."""
        text = self.part(path)
        return text.format(**fields) if fields else str(text)

    def part(self, path: str) -> Any:  # noqa: ANN401 - a string, a list or a table
        """What lies at `path`, as it stands in the file."""
        found: Any = self._tree
        for name in path.split("."):
            found = found[name]
        return found

    def named(self, table: str, key: str) -> str:
        """A word from a table of names; what the table does not hold stands for itself."""
        names: dict[str, str] = self.part(table)
        return names.get(key, key)


@cache
def texts_in(language: Language) -> Texts:
    """The words of `language`."""
    return Texts(json.loads(files(__package__).joinpath(f"{language}.json").read_text(encoding="utf-8")), language)
