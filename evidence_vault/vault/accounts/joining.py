"""From signs to accounts: what she decided holds first; what the machine adds to it is only a suggestion."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from evidence_vault.model import (
    Account,
    AccountId,
    AccountPlace,
    AccountsFound,
    AccountSign,
    KnownAccount,
    Suggestion,
)
from evidence_vault.vault.accounts.decisions import Decisions, noted, own_signs
from evidence_vault.vault.accounts.signs import Gathered

MOST = 200
_SHOWN = 5
_NAMES = 8


@dataclass(slots=True)
class _Group:
    accounts: set[AccountId] = field(default_factory=set)
    signs: set[AccountSign] = field(default_factory=set)


class _Groups:
    """Disjoint sets of signs, each with the accounts in it; two that she split are never put together."""

    def __init__(self, apart: set[tuple[AccountId, AccountSign]]) -> None:
        self._of: dict[AccountSign, _Group] = {}
        self._apart = apart

    def of(self, sign: AccountSign) -> _Group:
        """The group of a sign; a new one if it is in none."""
        group = self._of.get(sign)
        if group is None:
            group = self._of[sign] = _Group(signs={sign})
        return group

    def merge(self, one: AccountSign, other: AccountSign, *, hers: bool = False) -> None:
        """Put two signs together, unless that would undo a split; what she joined herself holds anyway."""
        large, small = self.of(one), self.of(other)
        if large is small or (not hers and self._are_apart(large, small)):
            return
        if len(large.signs) < len(small.signs):
            large, small = small, large
        large.accounts |= small.accounts
        large.signs |= small.signs
        for sign in small.signs:
            self._of[sign] = large

    def all(self) -> Iterator[_Group]:
        """Each group once."""
        seen: set[int] = set()
        for group in self._of.values():
            if id(group) not in seen:
                seen.add(id(group))
                yield group

    def _are_apart(self, one: _Group, other: _Group) -> bool:
        return any(
            (account in one.accounts and sign in other.signs) or (account in other.accounts and sign in one.signs)
            for account, sign in self._apart
        )


@dataclass(slots=True)
class Joined:
    """Accounts as she decided, and which of them each sign belongs to. `leads`: those joined to no other."""

    accounts: dict[AccountId, Account]
    leads: list[AccountId]
    owner: dict[AccountSign, AccountId]
    members: dict[AccountId, list[AccountId]]
    said: dict[AccountId, list[AccountSign]]
    shared: list[tuple[AccountSign, AccountSign]]
    """A noted account and a sign she noted of it that belongs to another account already: perhaps noted twice."""


def joined(accounts: list[Account], decided: Decisions) -> Joined:
    """What holds, by her word alone: each sign belongs to one account, the first she noted it of."""
    known = {one.id: one for one in accounts}
    found = Joined(accounts=known, leads=[], owner={}, members={}, said={}, shared=[])
    for one in accounts:
        lead = decided.lead(one.id)
        lead = lead if lead in known else one.id
        found.members.setdefault(lead, []).append(one.id)
    found.leads = [one.id for one in accounts if one.id in found.members]
    for sign, account in decided.owner.items():
        if account in known:
            found.owner[sign] = decided.lead(account)
            found.said.setdefault(account, []).append(sign)
    for lead, members in found.members.items():
        for member in members:
            found.owner[noted(member)] = lead
            for sign in own_signs(known[member]):
                if found.owner.setdefault(sign, lead) != lead:
                    found.shared.append((noted(member), sign))
    return found


def _signs_by_lead(held: Joined) -> dict[AccountId, list[AccountSign]]:
    found: dict[AccountId, list[AccountSign]] = {}
    for sign, lead in held.owner.items():
        found.setdefault(lead, []).append(sign)
    return found


def found(held: Joined, decided: Decisions, gathered: Gathered) -> AccountsFound:
    """Every account with what belongs to it, and the suggestions, those seen at most places first."""
    by_lead = _signs_by_lead(held)
    accounts = tuple(_known(held, lead, by_lead.get(lead, []), gathered) for lead in held.leads)
    suggested = sorted(_suggestions(held, decided, gathered), key=lambda one: (-one.places, one.signs))
    return AccountsFound(
        accounts=tuple(sorted(accounts, key=lambda one: -one.items)),
        suggestions=tuple(suggested[:MOST]),
        more=max(0, len(suggested) - MOST),
    )


def _known(held: Joined, lead: AccountId, signs: Iterable[AccountSign], gathered: Gathered) -> KnownAccount:
    """One account with all that belongs to it and every place, in the order of items."""
    members = held.members[lead]
    own = tuple(sign for member in members for sign in own_signs(held.accounts[member]) if held.owner[sign] == lead)
    places = _places(gathered, signs)
    return KnownAccount(
        account=held.accounts[lead],
        own=tuple(dict.fromkeys(own)),
        joined=tuple(sorted({sign for member in members for sign in held.said.get(member, ())})),
        others=tuple(held.accounts[member] for member in members if member != lead),
        names=_names(places),
        items=len({place.number for place in places}),
        places=tuple(places),
    )


def _places(gathered: Gathered, signs: Iterable[AccountSign]) -> list[AccountPlace]:
    found = [place for sign in dict.fromkeys(signs) for place in gathered.places.get(sign, ())]
    return sorted(found, key=lambda one: (one.number, one.chat or "", one.sign))


def _names(places: Iterable[AccountPlace]) -> tuple[str, ...]:
    counts: Counter[str] = Counter()
    for place in places:
        if place.name:
            counts[place.name] += place.count
    return tuple(name for name, _ in counts.most_common(_NAMES))


def _suggestions(held: Joined, decided: Decisions, gathered: Gathered) -> Iterator[Suggestion]:
    groups = _Groups({(decided.lead(account), sign) for account, sign in decided.apart})
    for sign, lead in held.owner.items():
        groups.of(noted(lead)).accounts.add(lead)
        groups.merge(noted(lead), sign, hers=True)
    for one, other_sign in (*held.shared, *sorted(gathered.pairs)):
        groups.merge(one, other_sign)
    for sign in gathered.places:
        groups.of(sign)
    for group in groups.all():
        made = _suggestion(held, group, gathered)
        if made is not None:
            yield made


def _suggestion(held: Joined, group: _Group, gathered: Gathered) -> Suggestion | None:
    free = tuple(sorted(sign for sign in group.signs if sign not in held.owner))
    if not free and len(group.accounts) < 2:
        return None
    places = _places(gathered, group.signs)
    where = {(place.number, place.chat) for place in places}
    leads = [lead for lead in held.leads if lead in group.accounts]
    if not leads and len(where) < 2:
        return None
    return Suggestion(
        signs=free,
        account=held.accounts[leads[0]] if leads else None,
        others=tuple(held.accounts[one] for one in leads[1:]),
        names=_names(places),
        places=len(where),
        shown=tuple(places[:_SHOWN]),
    )
