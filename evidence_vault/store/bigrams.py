"""Text as overlapping pairs of characters, so that a search finds any substring in any script.

A Chinese word is often two characters, where a trigram index needs three. "abc" goes in as `ab bc c`; the last
character stands alone so that a search for one character finds it too. Only letters, marks and digits count.
"""

from __future__ import annotations

import re
import unicodedata

MAX_INDEXED = 200_000
"""Characters of one item that are searchable; more would slow every addition of a book-long text."""

_ASCII_RUN = re.compile("[a-z0-9]+")


def runs(text: str) -> list[str]:
    """The unbroken runs of letters, marks and digits in `text`, compatibility-folded and casefolded."""
    if text.isascii():
        return _ASCII_RUN.findall(text[:MAX_INDEXED].lower())  # what follows comes to the same, for most file names
    folded = unicodedata.normalize("NFKC", text[:MAX_INDEXED]).casefold()
    broken = "".join(char if unicodedata.category(char)[0] in "LMN" else " " for char in folded)
    return broken.split()


def index_text(text: str) -> str:
    """What is stored: the pairs of every run, then the run's last character, in order."""
    return " ".join(" ".join([*_pairs(run), run[-1]]) for run in runs(text))


def match_expression(text: str) -> str:
    """An FTS5 expression that requires every run of `text` as a substring; '' if there is nothing to search for."""
    return " AND ".join(_phrase(run) for run in runs(text))


def adjacent_expression(text: str, *, first: bool = False) -> str:
    """An FTS5 expression that requires the runs of `text` one after the other, as the text's beginning if asked."""
    found = runs(text)
    if not found:
        return ""
    tokens = [token for run in found for token in [*_pairs(run), run[-1]]]
    last = tokens.pop()
    words = f'"{" ".join(tokens)}"' if tokens else f'"{last}" *'
    return ("^ " if first else "") + words


def _phrase(run: str) -> str:
    if len(run) == 1:
        return f'"{run}" *'
    return '"' + " ".join(_pairs(run)) + '"'


def _pairs(run: str) -> list[str]:
    return [run[start : start + 2] for start in range(len(run) - 1)]
