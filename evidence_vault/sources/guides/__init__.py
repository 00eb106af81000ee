"""How to make a good export, in the words a person reads: one text a language."""

from __future__ import annotations

from importlib.resources import files

LANGUAGES = ("en", "zh-Hans")


def export_guide(language: str) -> str:
    """The guide in one of LANGUAGES; English for any other."""
    name = language if language in LANGUAGES else "en"
    return files(__package__).joinpath(f"{name}.txt").read_text(encoding="utf-8")
