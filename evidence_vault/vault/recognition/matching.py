"""Which prints are near which: an index of 16-bit words, so that 100,000 pictures are not compared one by one.

Two values that differ in at most 31 of 256 bits agree, in at least one of their 16 words, in all bits but one
(31 < 16 x 2): so every near print is found by looking up 16 x 17 words, and only what
is found is compared (multi-index hashing).
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass

from evidence_vault.model import FORMS, LEAST_QUALITY, MATCH_BITS, Form, PicturePrint
from evidence_vault.store.index import Rows, Writer

WORDS = 16
_BITS = 16
_PAGE = 500
_FORMS = tuple(Form)


@dataclass(frozen=True, slots=True)
class Near:
    """A stored print near another: its number, the differing bits, and how the other is turned to look like it."""

    number: int
    distance: int
    form: Form


def compared(one: PicturePrint) -> bool:
    """Whether there is enough in the picture to be compared at all."""
    return one.quality >= LEAST_QUALITY


def word_keys(value: int) -> list[int]:
    """The 16 words of a PDQ value, each with its place in the upper bits."""
    return [place << _BITS | (value >> (place * _BITS)) & 0xFFFF for place in range(WORDS)]


def near(index: Rows, wanted: PicturePrint) -> list[Near]:
    """Every stored print within 31 bits of any form of `wanted`, nearest first; itself too, if it is stored."""
    if not compared(wanted):
        return []
    forms = [wanted.form(number) for number in range(FORMS)]
    keys = sorted({key for form in forms for word in word_keys(form) for key in _neighbours(word)})
    rows = index.rows(
        "SELECT number, substr(forms, 1, 32) FROM picture_print WHERE number IN"
        " (SELECT print FROM json_each(?) CROSS JOIN print_word ON print_word.word = json_each.value)",
        (json.dumps(keys),),
    )
    found = [one for number, value in rows for one in _nearest(number, int.from_bytes(value, "big"), forms)]
    return sorted(found, key=lambda one: (one.distance, one.number))


def _neighbours(key: int) -> Iterator[int]:
    """A word and all that differ from it in one bit."""
    yield key
    for bit in range(_BITS):
        yield key ^ (1 << bit)


def _nearest(number: int, value: int, forms: list[int]) -> Iterator[Near]:
    distance, form = min(((value ^ form).bit_count(), place) for place, form in enumerate(forms))
    if distance <= MATCH_BITS:
        yield Near(number, distance, _FORMS[form])


def store(writer: Writer, recognised: int, one: PicturePrint) -> tuple[int, list[Near]]:
    """Insert a print, with the first picture within reach as its lead, and say what it is near to."""
    found = near(writer, one)
    lead = _lead(writer, found) if one.at_ms < 0 else 0
    writer.execute(
        "INSERT INTO picture_print (recognised, at_ms, quality, forms, lead) VALUES (?, ?, ?, ?, ?)",
        (recognised, one.at_ms, one.quality, one.forms, lead),
    )
    number = writer.last_rowid()
    if not lead:
        writer.execute("UPDATE picture_print SET lead = number WHERE number = ?", (number,))
    if compared(one):
        writer.many(
            "INSERT INTO print_word (word, print) VALUES (?, ?)", [(key, number) for key in word_keys(one.form(0))]
        )
    return number, found


def _lead(writer: Writer, found: list[Near]) -> int:
    """The nearest print that leads a fold; every member of a fold is near its lead itself, so folds never drift."""
    numbers = [one.number for one in found]
    leads: set[int] = set()
    for start in range(0, len(numbers), _PAGE):
        part = numbers[start : start + _PAGE]
        marks = ",".join("?" * len(part))
        sql = f"SELECT number FROM picture_print WHERE number IN ({marks}) AND lead = number AND at_ms < 0"  # noqa: S608
        leads |= {number for (number,) in writer.rows(sql, part)}
    return next((number for number in numbers if number in leads), 0)
