"""Numbers of exhibits, with branches. A number once given to an exhibit stays its own in every later report.

Beneath every number lies the exhibit's item id and its number in the case, which never change. Copies made from an
exhibit are branches of its number. What was given is kept with the record of each report in the log (history.py).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from evidence_vault.model import Exhibit, ItemId
from exporters.report.forms import Numbering


class Number(NamedTuple):
    """`branch` 0 is the exhibit itself."""

    main: int
    branch: int


def assign(shown: Sequence[Exhibit], known: Mapping[ItemId, Number]) -> dict[ItemId, Number]:
    """A number for each exhibit shown: the one it has, or one that none ever had. `known` may hold others too."""
    found = {one.item.id: known[one.item.id] for one in shown if one.item.id in known}
    taken = set(known.values())
    by_id = {one.item.id: one for one in shown}
    for one in sorted(shown, key=lambda each: (_depth(each, by_id), each.ordinal)):
        if one.item.id in found:
            continue
        root = _root(one, by_id)
        if root is not one and root.item.id in found:
            main = found[root.item.id].main
            number = Number(main, 1 + max((each.branch for each in taken if each.main == main), default=0))
        else:
            number = Number(1 + max((each.main for each in taken), default=0), 0)
        found[one.item.id] = number
        taken.add(number)
    return found


def mark(number: Number, style: Numbering, prefix: str = "") -> str:
    """The number as the form writes it."""
    template = style.branch if number.branch else style.main
    return template.format(p=prefix or style.prefix, n=number.main, b=number.branch)


def _root(one: Exhibit, by_id: Mapping[ItemId, Exhibit]) -> Exhibit:
    """The exhibit shown that it was made from, through any copies between them."""
    seen = {one.item.id}
    while one.item.derived_from and one.item.derived_from.item in by_id:
        one = by_id[one.item.derived_from.item]
        if one.item.id in seen:
            break
        seen.add(one.item.id)
    return one


def _depth(one: Exhibit, by_id: Mapping[ItemId, Exhibit]) -> int:
    """Originals first."""
    return 0 if _root(one, by_id) is one else 1
