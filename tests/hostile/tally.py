"""Counting what campaigns tried, for `make torture`: tests add to a file that it names, and to nothing otherwise."""

from __future__ import annotations

import os
from collections import Counter
from pathlib import Path

NAME = "EVIDENCE_VAULT_TALLY"


def tally(what: str, count: int) -> None:
    """Add `count`; lines from several processes go in whole."""
    if place := os.environ.get(NAME):
        with Path(place).open("a", encoding="ascii") as file:
            file.write(f"{count} {what}\n")


def counted(place: Path) -> Counter[str]:
    """What was added up."""
    found: Counter[str] = Counter()
    for line in place.read_text(encoding="ascii").splitlines() if place.exists() else []:
        count, _, what = line.partition(" ")
        found[what] += int(count)
    return found
