"""The languages a report can be set in, and what typst needs to know of each."""

from __future__ import annotations

from typing import Literal, get_args

Language = Literal["en", "zh-Hans", "zh-Hant", "ko", "ja"]
LANGUAGES: tuple[Language, ...] = get_args(Language)
