"""What stands in more than one package: the same bytes, pictures that look alike, accounts, addresses and groups."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from evidence_vault.model import FORMS, MATCH_BITS, PicturePrint
from exporters.linkage.read import PackageRead, Seen


class LinkKind(StrEnum):
    """Why exhibits are shown together. A likeness is a lead; and one account may be used by several people."""

    BYTES = "same bytes"
    PICTURE = "looks the same"
    ACCOUNT = "same account"
    ADDRESS = "same address or group"


Keys = Callable[[Seen], list[tuple[str, str]]]
"""What an exhibit is compared by: keys, each with how it is shown."""

Member = tuple[int, Seen, int]
"""Place of the package, the exhibit, and how many bits differ from the first picture of the link (0 for the rest)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """Exhibits of at least two packages that share `value`: a digest, a PDQ value, an account or an address."""

    kind: LinkKind
    value: str
    members: tuple[Member, ...]


def linked(packages: Sequence[PackageRead]) -> list[Link]:
    """Every link across packages, by kind; what stands in one package alone is left out."""
    return [
        *_shared(packages, LinkKind.BYTES, lambda seen: [(one, one) for one in seen.digests]),
        *_alike(packages),
        *_shared(packages, LinkKind.ACCOUNT, lambda seen: list(seen.accounts)),
        *_shared(packages, LinkKind.ADDRESS, lambda seen: list(seen.addresses)),
    ]


def _exhibits(packages: Sequence[PackageRead]) -> Iterator[tuple[int, Seen]]:
    for place, package in enumerate(packages):
        for seen in package.exhibits:
            yield place, seen


def _shared(packages: Sequence[PackageRead], kind: LinkKind, keys: Keys) -> Iterator[Link]:
    members: dict[str, list[Member]] = {}
    shown: dict[str, str] = {}
    for place, seen in _exhibits(packages):
        for key, words in keys(seen):
            shown.setdefault(key, words)
            members.setdefault(key, []).append((place, seen, 0))
    for key in sorted(members):
        if len({place for place, *_ in members[key]}) > 1:
            yield Link(kind=kind, value=shown[key], members=tuple(members[key]))


def _alike(packages: Sequence[PackageRead]) -> Iterator[Link]:
    """Each picture joins the first one that it is near to itself, so that a link never drifts through likenesses."""
    leads: list[tuple[PicturePrint, dict[tuple[int, int], Member]]] = []
    for place, seen in _exhibits(packages):
        for one in seen.prints:
            for lead, members in leads:
                distance = min((lead.form(0) ^ one.form(form)).bit_count() for form in range(FORMS))
                if distance <= MATCH_BITS:
                    members.setdefault((place, seen.exhibit), (place, seen, distance))
                    break
            else:
                leads.append((one, {(place, seen.exhibit): (place, seen, 0)}))
    for lead, members in leads:
        across = {place for place, _ in members}
        bytes_shared = set.intersection(*(set(seen.digests) for _, seen, _ in members.values()))
        if len(across) > 1 and not bytes_shared:
            yield Link(kind=LinkKind.PICTURE, value=lead.value.hex(), members=tuple(members.values()))
