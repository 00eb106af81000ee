"""Two languages side by side, out of one model: the same facts put into words twice, and laid over each other.

Where both languages say the same (a hash, an address, her own words) the value stands once; where they differ it
becomes {"two": [first, second]}, which the layout sets in two columns or one above the other.
"""

from __future__ import annotations

from typing import Any

VALUES = frozenset({"mono", "lines", "run", "both", "mix", "blank", "two"})
"""Keys of the objects that are one value for the layout (words.py)."""


def side_by_side(first: Any, second: Any) -> Any:  # noqa: ANN401 - plain lists, tables and strings
    """Both trees as one. Raises ValueError if they are not of the same shape: they come from the same facts."""
    if first == second:
        return first
    if _is_table(first) and _is_table(second):
        if first.keys() != second.keys():
            raise ValueError("the two languages do not hold the same parts")
        return {name: side_by_side(first[name], second[name]) for name in first}
    if isinstance(first, dict) and isinstance(second, dict) and "both" in first and "both" in second:
        return {"both": side_by_side(first["both"], second["both"])}
    if isinstance(first, list) and isinstance(second, list):
        if len(first) != len(second):
            raise ValueError("the two languages do not hold the same rows")
        return [side_by_side(one, other) for one, other in zip(first, second, strict=True)]
    return {"two": [first, second]}


def _is_table(one: Any) -> bool:  # noqa: ANN401
    return isinstance(one, dict) and not (one.keys() & VALUES)
