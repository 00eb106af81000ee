"""The forms a report can take: one JSON file each, declared, checked when read, and listed here.

A form declares its languages, its numbering, its parts in order, its own sections with the elements that its rule
asks for, and which facts nobody has verified. docs/forms.md says how to add one.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from exporters.report.languages import LANGUAGES, Language

FORM_IDS = ("neutral", "cn", "kr", "tw", "hk", "jp", "uk", "us", "eu")
COMMON_PARTS = frozenset({"words", "list", "timeline", "exhibits", "custody", "system", "verify"})
BLOCKS = frozenset(
    {"heading", "say", "note", "confirm", "rows", "list", "table", "cards", "statement", "sign", "page"}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Numbering:
    """How an exhibit is marked: `{p}` the prefix, `{n}` the number, `{b}` the branch. `by_case`: the number in the
    case is the number itself, and there are no branches."""

    prefix: str
    main: str
    branch: str
    by_case: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Unverified:
    """Something a form says out of memory or an unofficial copy: `fact` in English, its source, when read."""

    fact: str
    source: str
    read: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """One desk's form. `languages`: the first is its own. `sections`: its own parts by id, as declared."""

    id: str
    languages: tuple[Language, ...]
    names: dict[str, str]
    titles: dict[str, str]
    numbering: Numbering
    parts: tuple[str, ...]
    sections: dict[str, dict[str, Any]]
    unverified: tuple[Unverified, ...]
    wide_left: bool = False

    @property
    def all_blocks(self) -> list[dict[str, Any]]:
        """The blocks of all its sections, in order."""
        return [block for section in self.sections.values() for block in section["blocks"]]

    @property
    def has_statement(self) -> bool:
        """Whether her statement is printed in it."""
        return any("statement" in one for one in self.all_blocks)

    def name(self, language: str) -> str:
        """What the form is called in a list of forms."""
        return self.names.get(language, self.names["en"])


@cache
def form(form_id: str) -> Form:
    """A form by its id. Raises KeyError for one that there is not."""
    if form_id not in FORM_IDS:
        raise KeyError(form_id)
    return read_form(json.loads(files(__package__).joinpath(f"{form_id}.json").read_text(encoding="utf-8")))


def read_form(raw: dict[str, Any]) -> Form:
    """A declared form. Raises ValueError if it names a part, a block or a language that there is not."""
    sections = {one["id"]: one for one in raw["sections"]}
    parts = tuple(raw["parts"])
    if unknown := set(parts) - COMMON_PARTS - sections.keys():
        raise ValueError(f"the form {raw['id']} has no part {sorted(unknown)}")
    languages = tuple(raw["languages"])
    if not languages or set(languages) - set(LANGUAGES):
        raise ValueError(f"the form {raw['id']} has a language that there is not")
    for section in sections.values():
        if wrong := {kind for block in section["blocks"] for kind in block.keys() & BLOCKS} ^ {
            _kind(block) for block in section["blocks"]
        }:
            raise ValueError(f"the form {raw['id']} has blocks with two kinds or none: {sorted(wrong)}")
    return Form(
        id=raw["id"], languages=languages, names=raw["names"], titles=raw["title"],
        numbering=Numbering(**raw["numbering"]), parts=parts, sections=sections,
        unverified=tuple(Unverified(**one) for one in raw.get("unverified", ())),
        wide_left=raw.get("wide_left", False),
    )  # fmt: skip


def _kind(block: dict[str, Any]) -> str:
    """The one kind of a declared block. Raises ValueError if it has none."""
    found = sorted(block.keys() & BLOCKS)
    if not found:
        raise ValueError("a block of a form has no kind")
    return found[0]


def kind_of(block: dict[str, Any]) -> str:
    """The kind of a declared block, which was checked when it was read."""
    return _kind(block)


def forms() -> tuple[Form, ...]:
    """Every form, the neutral one first."""
    return tuple(form(one) for one in FORM_IDS)
