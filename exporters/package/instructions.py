"""VERIFY.txt: how a person checks the package with programs that are not ours."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.resources import files
from typing import Literal

Language = Literal["en", "zh-Hans"]
LANGUAGES: tuple[Language, ...] = ("en", "zh-Hans")


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What the instructions mention. `fingerprint` is 64 hexadecimal digits."""

    fingerprint: str
    checkpoint_size: int
    exhibits: int
    folder: str
    anchors: int = 0


def instructions(language: Language, facts: Facts) -> bytes:
    """English, and before it the chosen language; UTF-8 with CRLF, which every Windows editor shows well."""
    order: list[Language] = ["en"] if language == "en" else [language, "en"]
    text = "\n\n".join(_filled(one, facts) for one in order)
    return text.replace("\n", "\r\n").encode("utf-8")


def _filled(language: Language, facts: Facts) -> str:
    text = files("exporters.package").joinpath(f"texts/verify.{language}.txt").read_text(encoding="utf-8")
    groups = " ".join(facts.fingerprint[start : start + 8] for start in range(0, 64, 8))
    return (
        text.replace("{fingerprint}", groups)
        .replace("{plain_fingerprint}", facts.fingerprint)
        .replace("{size}", str(facts.checkpoint_size))
        .replace("{exhibits}", str(facts.exhibits))
        .replace("{folder}", facts.folder)
        .replace("{anchors}", str(facts.anchors))
    )
