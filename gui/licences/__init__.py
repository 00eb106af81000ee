"""Whose work is in the app, and under which terms: read from licences.json, which the set-up or the build wrote."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

FILE = Path(__file__).parent / "licences.json"


@dataclass(frozen=True, slots=True)
class Work:
    """One program, library or font. `licence` is an SPDX expression or words; `about` English; `texts` whole."""

    name: str
    version: str
    licence: str
    about: str
    texts: tuple[str, ...]

    @property
    def title(self) -> str:
        """Name and version."""
        return f"{self.name} {self.version}".strip()


def works() -> tuple[Work, ...]:
    """All of them, the app's own order: packages by name, then the page in a package, then the system's."""
    found = json.loads(FILE.read_text("utf-8"))
    texts: dict[str, str] = found["texts"]
    return tuple(
        Work(
            name=part["name"],
            version=part["version"],
            licence=part["licence"],
            about=part["about"],
            texts=tuple(texts[name] for name in part["texts"]),
        )
        for part in found["parts"]
    )
