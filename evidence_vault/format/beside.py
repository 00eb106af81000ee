"""The texts beside an item as one disclosure holds them: canonical JSON. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict

from evidence_vault.format.canonical import canonical_record
from evidence_vault.model import ItemText


def texts_json(texts: Sequence[ItemText]) -> str:
    """'' if there are none."""
    return canonical_record({"texts": [asdict(text) for text in texts]}).decode("utf-8") if texts else ""
