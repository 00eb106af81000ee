"""What a rule asks for, element by element: filled in, blank and marked as blank, or left out. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from exporters.requests.draft import Kind, Piece, RequestDraft
from exporters.requests.rules import Element
from exporters.requests.texts import RequestLanguage, request_texts


class Filled(StrEnum):
    """`OURS`: a sentence of the program says it whole. `PARTLY`: something of hers, and something blank.

    `BY_HAND`: only what a pen or the platform fills in is blank. `LEFT_OUT`: the rule asks for it in some cases only.
    """

    YES = "yes"
    OURS = "ours"
    PARTLY = "partly"
    BY_HAND = "by-hand"
    NO = "no"
    LEFT_OUT = "left-out"


@dataclass(frozen=True, slots=True, kw_only=True)
class ElementState:
    """One element of a rule in a draft: its heading, where it comes from, and each blank as a field and its label.

    The field is '' for a blank of a form that no answer can fill.
    """

    name: str
    heading: str
    rule: str
    filled: Filled
    blanks: tuple[tuple[str, str], ...] = ()


def checklist(draft: RequestDraft, language: RequestLanguage) -> tuple[ElementState, ...]:
    """Every element of the rule, in its order; headings in `language`, or the nearest that the rule is written in."""
    return tuple(_state(draft, one, nearest(language, draft.rule.languages)) for one in draft.rule.elements)


def nearest(wanted: RequestLanguage, languages: Sequence[RequestLanguage]) -> RequestLanguage:
    """`wanted` if it is among them, else the other way to write Chinese, else English, else the first."""
    others: dict[str, RequestLanguage] = {"zh-Hant": "zh-Hans", "zh-Hans": "zh-Hant"}
    tried: tuple[RequestLanguage, ...] = (wanted, others.get(wanted, "en"), "en")
    return next((one for one in tried if one in languages), languages[0])


def _state(draft: RequestDraft, element: Element, language: RequestLanguage) -> ElementState:
    texts = request_texts(language)
    pieces = [
        piece for block in draft.letter if block.element == element.name for line in block.lines for piece in line
    ]
    blank = {one.field or one.text: one for one in pieces if one.kind is Kind.BLANK}
    return ElementState(
        name=element.name, heading=texts.parts("elements", element.text)[0], rule=element.rule,
        filled=_filled(element, pieces, set(blank)),
        blanks=tuple((one.field, texts("fields", one.field) if one.field else one.text) for one in blank.values()),
    )  # fmt: skip


def _filled(element: Element, pieces: Sequence[Piece], blank: set[str]) -> Filled:
    if not pieces:
        return Filled.LEFT_OUT
    hers = any(one.kind is Kind.OUTSIDE for one in pieces)
    if not blank:
        return Filled.YES if hers else Filled.OURS
    if blank <= set(element.sign) or all(one.kind is not Kind.BLANK or not one.field for one in pieces):
        return Filled.BY_HAND
    return Filled.PARTLY if hers else Filled.NO
