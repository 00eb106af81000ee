"""The texts beside an item, and how it was taken, as one disclosure holds them: canonical JSON. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict

from evidence_vault.format.canonical import canonical_record
from evidence_vault.model import ItemText, Taken


def texts_json(texts: Sequence[ItemText]) -> str:
    """'' if there are none."""
    return canonical_record({"texts": [asdict(text) for text in texts]}).decode("utf-8") if texts else ""


def taken_json(taken: Taken | None) -> str:
    """'' if nothing was said."""
    if taken is None:
        return ""
    said = {"facts": [list(fact) for fact in taken.facts], "how": taken.how.value}
    return canonical_record({"taken": said}).decode("utf-8")
