"""Tables of short words, written as text because one word after another is easier to read and to compare."""

from __future__ import annotations


def words(text: str) -> frozenset[str]:
    """The words of `text` as a set."""
    return frozenset(text.split())
