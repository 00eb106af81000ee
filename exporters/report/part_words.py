"""The parts of an exhibit in a report: each with its size and digest, up to what a reader can take in."""

from __future__ import annotations

from typing import Any

from evidence_vault.model import Item, Part
from exporters.report.words import Words

MOST = 60
_NAME = 120


def parts_section(words: Words, item: Item, parts: tuple[Part, ...], *, withheld: bool) -> dict[str, Any]:
    """The layout's data; no rows if there is nothing to say."""
    t = words.t
    if withheld:
        return {"heading": t("parts.heading"), "rows": [], "text": {"lines": [t("parts.withheld")]}}
    rows: list[list[Any]] = [[words.line(_label(words, one)), {"mono": one.sha256}] for one in parts[:MOST]]
    notes = [t("parts.more", count=len(parts) - MOST)] if len(parts) > MOST else []
    if parts and item.parts:
        notes.append(t("parts.bound"))
        rows.append([t("parts.list"), {"mono": item.parts.manifest}])
    return {"heading": t("parts.heading"), "rows": rows, "text": {"lines": notes} if notes else None}


def _label(words: Words, one: Part) -> str:
    size = words.t("bytes", count=f"{one.size:,}")
    label = f"{words.short(one.path, _NAME)} · {size}"
    return f"{label} · {words.t('parts.left_out')}" if one.left_out else label
