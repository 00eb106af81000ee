"""One rule for text from untrusted files: printable, bounded, no direction overrides, no control characters."""

from __future__ import annotations

JOINERS = frozenset("\u200c\u200d")
"""Zero-width joiner and non-joiner: Persian, Indic scripts and emoji need them, and they cannot reorder text."""

REPLACEMENT = "\ufffd"


def is_plain(text: str) -> bool:
    """True if every character is printable or a joiner."""
    return text.isprintable() or all(char.isprintable() or char in JOINERS for char in text)


def plain(text: str, limit: int) -> str:
    """`text` as one line of at most `limit` characters; what cannot be shown becomes U+FFFD."""
    text = " ".join(text[: limit * 4].replace("\x00", "").split())
    if not is_plain(text):
        text = "".join(char if is_plain(char) else REPLACEMENT for char in text)
    return text if len(text) <= limit else text[: limit - 1] + "…"


def is_plain_lines(text: str) -> bool:
    """True if every character is printable, a joiner, a line feed or a tab."""
    return is_plain(text.replace("\n", "").replace("\t", ""))


def plain_lines(text: str) -> str:
    """Text of several lines: line ends become line feeds, what cannot be shown becomes U+FFFD."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if is_plain_lines(text):
        return text
    return "".join(char if char in "\n\t" or is_plain(char) else REPLACEMENT for char in text)
