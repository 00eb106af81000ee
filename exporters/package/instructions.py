"""VERIFY.txt: how a person checks the package with programs that are not ours."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Literal, get_args

Language = Literal["en", "zh-Hans", "zh-Hant", "ko"]
LANGUAGES: tuple[Language, ...] = get_args(Language)


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
    text = _read(f"verify.{language}.txt")
    groups = " ".join(facts.fingerprint[start : start + 8] for start in range(0, 64, 8))
    for name, block in commands().items():
        text = text.replace("{{" + name + "}}", "\n".join("    " + line if line else "" for line in block))
    return (
        text.replace("{fingerprint}", groups)
        .replace("{size}", str(facts.checkpoint_size))
        .replace("{exhibits}", str(facts.exhibits))
        .replace("{folder}", facts.folder)
        .replace("{anchors}", str(facts.anchors))
    )


@cache
def commands() -> dict[str, tuple[str, ...]]:
    """The lines of each command by its name: the same in every language."""
    found: dict[str, list[str]] = {}
    for line in _read("commands.txt").splitlines():
        if line.startswith("[") and line.endswith("]") and " " not in line:
            name = line[1:-1]
            found[name] = []
        elif line:
            found[name].append(line)
    return {name: tuple(lines) for name, lines in found.items()}


def _read(name: str) -> str:
    return files("exporters.package").joinpath("texts", name).read_text(encoding="utf-8")
