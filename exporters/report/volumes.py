"""A long report in volumes: the first holds the form's own parts and one index over all, the others the exhibits.

Typst needs more than twice the time and memory for twice the exhibits, so each volume is set by a child of its own.
The volumes with the exhibits are made first: the index then says in which volume and on which page each stands, and
the first volume names the SHA-256 of the signed others.
"""

from __future__ import annotations

import hashlib
import io
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from exporters.report.gather import Entry, Gathered

MOST_IN_ONE = 500
"""Exhibits that one document may hold."""
PER_VOLUME = 400


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where an exhibit's entry stands: both count from 1."""

    volume: int
    page: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Volume:
    """One of `of` volumes. Of the first, `places` by mark and the `digests` of the others."""

    number: int
    of: int
    places: tuple[tuple[str, Place], ...] = ()
    digests: tuple[str, ...] = ()


WHOLE = Volume(number=1, of=1)


def volume_name(file_name: str, number: int) -> str:
    """'report.pdf' is followed by 'report-2.pdf'."""
    stem, dot, suffix = file_name.rpartition(".")
    return f"{stem}-{number}{dot}{suffix}" if dot else f"{file_name}-{number}"


def split(gathered: Gathered) -> list[Gathered]:
    """The parts that become the volumes after the first: some exhibits each, with the log's entries about them.

    One part alone means that the report fits into one document.
    """
    entries = gathered.entries
    if len(entries) <= MOST_IN_ONE:
        return [gathered]
    groups = [entries[at : at + PER_VOLUME] for at in range(0, len(entries), PER_VOLUME)]
    return [_part(gathered, group, at) for at, group in enumerate(groups, start=2)]


def _part(gathered: Gathered, group: Sequence[Entry], number: int) -> Gathered:
    marks = {one.mark for one in group}
    first = number == 2
    steps = tuple(step for step in gathered.steps if step.mark in marks or (first and not step.mark))
    return replace(gathered, entries=tuple(group), steps=steps)


def pages_of(pdf: bytes, marks: Sequence[str]) -> list[int]:
    """The page of each exhibit's entry, from the bookmarks: the children of the first chapter, in order."""
    import pikepdf

    with pikepdf.open(io.BytesIO(pdf)) as document:
        order: dict[tuple[int, int], int] = {page.obj.objgen: at for at, page in enumerate(document.pages, start=1)}
        with document.open_outline() as outline:
            found = [order[_page(one)] for one in outline.root[0].children]
    if len(found) != len(marks):
        raise ValueError("the bookmarks do not name every exhibit")
    return found


def _page(item: Any) -> tuple[int, int]:  # noqa: ANN401 - pikepdf's OutlineItem
    found: tuple[int, int] = item.destination[0].objgen
    return found


def sha256_of(pdf: bytes) -> str:
    """Of a signed volume."""
    return hashlib.sha256(pdf).hexdigest()
