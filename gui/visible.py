"""Strangers' text as it may stand on a screen: what would hide itself or turn a line round is written out."""

from __future__ import annotations

import unicodedata

_KEPT = frozenset("\n\t\u200d\ufe0e\ufe0f")
"""Line ends, and what joins and dresses emoji."""


def visible(text: str) -> str:
    """`text` with control, direction and unassigned characters as [U+202E]; everything else as it is."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(char if char in _KEPT or not _hidden(char) else f"[U+{ord(char):04X}]" for char in text)


def _hidden(char: str) -> bool:
    return unicodedata.category(char) in {"Cc", "Cf", "Cs", "Cn", "Co", "Zl", "Zp"}
