"""Outside text made safe for the page, and times and kinds as the report writes them.

Values for the layout are a string or an object with one key: `run` (pieces of a long run that may break between
them), `mono` (a hash, never broken), `lines`, `both` (one under the other), `mix` (one after another), `blank` (left
for a person to fill in), `two` (bilingual.py).
"""

from __future__ import annotations

from typing import Any

from evidence_vault.model import Item, ItemKind, MediaKind, Moment
from exporters.report.sanitise import lines, one_line, pieces, visible
from exporters.report.texts import Texts


class Words:
    """Her text and the report's own words, made safe for the page. `strict` is the second try (sanitise.visible)."""

    def __init__(self, texts: Texts, *, strict: bool = False) -> None:
        self.t = texts
        self._strict = strict

    def line(self, text: str) -> str | dict[str, Any]:
        """One line of outside text."""
        return _run(pieces(one_line(text, strict=self._strict)))

    def short(self, text: str, limit: int) -> str:
        """One line of at most `limit` characters."""
        clean = one_line(text, strict=self._strict)
        return clean if len(clean) <= limit else clean[: limit - 1] + "…"

    def short_lines(self, text: str, limit: int) -> str:
        """Outside text cut to `limit` characters, its line ends kept."""
        return text if len(text) <= limit else text[: limit - 1] + "…"

    def lines(self, text: str) -> dict[str, Any]:
        """Outside text with its line ends."""
        return {"lines": [_run(pieces(one)) for one in lines(text, strict=self._strict)]}

    def lines_kept(self, text: str) -> str | dict[str, Any]:
        """Outside text in the middle of a paragraph: spaces at its ends stay."""
        found = [_run(pieces(one)) for one in visible(text, strict=self._strict).split("\n")]
        return found[0] if len(found) == 1 else {"lines": found}

    def plain(self, text: str) -> str:
        """Outside text that goes into a sentence of ours."""
        return one_line(text, strict=self._strict)


def _run(found: str | list[str]) -> str | dict[str, Any]:
    return found if isinstance(found, str) else {"run": found}


def utc(moment: Moment) -> str:
    """To the second: 2026-03-01 09:33:00."""
    return f"{moment.utc:%Y-%m-%d %H:%M:%S}"


def local(moment: Moment) -> str:
    """The clock she saw, with its offset: 2026-03-01 17:33:00 +08:00."""
    return f"{moment.local:%Y-%m-%d %H:%M:%S} {moment.offset_text}"


def kind_key(item: Item) -> str:
    """The kind's key in the tables of words: what kind of file, or what kind of record."""
    if item.kind is not ItemKind.FILE:
        return item.kind.value
    kind = item.facts.kind if item.facts else MediaKind.OTHER
    return "file" if kind is MediaKind.OTHER else kind.value
