"""Marks text for translation where it stands in a table; `translate` is called where it is shown."""

from __future__ import annotations


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 - the name that lupdate looks for
    """The text itself. PySide's own function is typed as `object`."""
    return text
