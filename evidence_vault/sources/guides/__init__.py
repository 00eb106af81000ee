"""How to make a good export, in the words a person reads: one text a language."""

from __future__ import annotations

from importlib.resources import files

LANGUAGES = ("en", "zh-Hans", "zh-Hant", "ko")
_OF_WINDOW = {"zh_CN": "zh-Hans", "zh_TW": "zh-Hant", "ko": "ko"}


def export_guide(language: str) -> str:
    """The guide in one of LANGUAGES; English for any other."""
    name = language if language in LANGUAGES else "en"
    return files(__package__).joinpath(f"{name}.txt").read_text(encoding="utf-8")


def nearest(locale: str) -> str:
    """The guide's language for a window's, such as 'zh_TW'; English where there is none."""
    return _OF_WINDOW.get(locale, "en")
