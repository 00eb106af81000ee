"""What she confirmed and split, as the log says it: there is no other record that could differ from it.

Each act is one `account-changed` event; what is in force is read from these events, oldest first. They are few, are
found by the index of events, and are there again as soon as the log is, after a rebuild or a restore.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field

from evidence_vault.custody.checking import CheckedEvent
from evidence_vault.errors import CustodyError, NotFoundError, UsageError
from evidence_vault.format.events import Draft, clean, open_disclosure, parse
from evidence_vault.model import Account, AccountId, AccountSign, Action, Finding, Problem, SignKind
from evidence_vault.store.index import Rows
from evidence_vault.vault import describing
from evidence_vault.vault.core import Core

SIGNS = "account_signs"
JOINED, SPLIT = "joined", "split"
_EVENTS = "SELECT seq, bytes FROM event WHERE action = ? AND casefile IS NULL AND item IS NULL ORDER BY seq"


@dataclass(slots=True)
class Decisions:
    """`owner`: which account a sign was joined to. `apart`: pairs of which she said that they are not one."""

    owner: dict[AccountSign, AccountId] = field(default_factory=dict)
    apart: set[tuple[AccountId, AccountSign]] = field(default_factory=set)

    def hear(self, change: str, account: AccountId, signs: Iterable[AccountSign]) -> None:
        """Take in one act."""
        for sign in signs:
            if change == JOINED:
                self.owner[sign] = account
                self.apart.discard((account, sign))
            elif change == SPLIT:
                if self.owner.get(sign) == account:
                    del self.owner[sign]
                self.apart.add((account, sign))

    def lead(self, account: AccountId) -> AccountId:
        """The account that this one was joined to, or itself."""
        seen = set()
        while (above := self.owner.get(noted(account))) is not None and account not in seen:
            seen.add(account)
            account = above
        return account


def noted(account: AccountId) -> AccountSign:
    """The sign that stands for a whole account."""
    return AccountSign("", SignKind.NOTED, account)


def decisions(core: Core) -> Decisions:
    """What is in force now. Raises CustodyError if an event is not of the documented form."""
    return _decisions(core.index)


def _decisions(index: Rows) -> Decisions:
    found = Decisions()
    for seq, data in index.rows(_EVENTS, (Action.ACCOUNT_CHANGED.value,)):
        details = dict(parse(bytes(data)).details)
        told = index.rows("SELECT encoded FROM disclosure WHERE seq = ?", (seq,))
        opened = {one.name: one.value for (encoded,) in told for one in (open_disclosure(encoded),)}
        signs = _signs(opened.get(SIGNS, "[]"))
        found.hear(str(details.get("change", "")), AccountId(str(details.get("account", ""))), signs)
    return found


def _signs(text: str) -> list[AccountSign]:
    try:
        return [AccountSign(str(platform), SignKind(kind), str(value)) for platform, kind, value in json.loads(text)]
    except (ValueError, TypeError, RecursionError) as error:
        raise CustodyError("An event about an account is not of the documented form.") from error


def join(core: Core, account_id: AccountId | None, signs: Iterable[AccountSign], blank: Account) -> Account:
    """Confirm that these signs are one account: an account she noted, or, for None, a new one made of `blank`.

    Raises NotFoundError, UsageError if nothing is named, a sign belongs to another account, or it would join itself.
    """
    wanted = _clean(signs)
    with core.commit() as commit:
        known = {one.id: one for one in describing.accounts(commit.writer)}
        now = _decisions(commit.writer)
        if account_id is None:
            account = describing.insert_account(commit, core, blank)
            known[account.id] = account
        elif account_id in known:
            account = known[now.lead(account_id)]
        else:
            raise NotFoundError("There is no such account in the vault.")
        _refuse(now, known, account, wanted)
        fresh = [one for one in wanted if now.owner.get(one) != account.id]
        if fresh:
            commit.record(_draft(JOINED, account.id, fresh))
    return account


def _refuse(now: Decisions, known: dict[AccountId, Account], account: Account, wanted: list[AccountSign]) -> None:
    for sign in wanted:
        if now.owner.get(sign, account.id) != account.id:
            raise UsageError(
                "That already belongs to another account.",
                next_step="Split it from that account first, then join it.",
            )
        if sign.kind is SignKind.NOTED:
            other = AccountId(sign.value)
            if other not in known:
                raise NotFoundError("There is no such account in the vault.")
            if now.lead(account.id) == now.lead(other):
                if now.owner.get(sign) == account.id:
                    continue
                raise UsageError("An account cannot be joined to itself.")


def split(core: Core, account_id: AccountId, signs: Iterable[AccountSign]) -> None:
    """Say that these signs are not this account: what was joined is taken back, what was suggested stays apart.

    Raises NotFoundError, UsageError if nothing is named or a sign is what she noted of the account itself.
    """
    wanted = _clean(signs)
    with core.commit() as commit:
        known = {one.id: one for one in describing.accounts(commit.writer)}
        if account_id not in known:
            raise NotFoundError("There is no such account in the vault.")
        now = _decisions(commit.writer)
        own = own_signs(known[account_id])
        if any(one in own and now.owner.get(one) != account_id for one in wanted):
            raise UsageError("That is what you noted of this account itself, so it cannot be split from it.")
        fresh = [one for one in wanted if (account_id, one) not in now.apart]
        if fresh:
            commit.record(_draft(SPLIT, account_id, fresh))


def own_signs(account: Account) -> tuple[AccountSign, ...]:
    """What she noted of it."""
    found = []
    if account.account_id.strip():
        found.append(normal(account.platform, SignKind.ID, account.account_id))
    if account.handle.strip():
        found.append(normal(account.platform, SignKind.HANDLE, account.handle))
    return tuple(found)


def normal(platform: str, kind: SignKind, value: str) -> AccountSign:
    """A sign in the form in which signs are compared."""
    value = value.strip()
    if kind is SignKind.HANDLE:
        value = value.removeprefix("@").casefold()
    return AccountSign(platform.strip().casefold(), kind, value)


def _clean(signs: Iterable[AccountSign]) -> list[AccountSign]:
    wanted = [
        one if one.kind is SignKind.NOTED else normal(clean(one.platform), one.kind, clean(one.value))
        for one in dict.fromkeys(signs)
    ]
    if not wanted:
        raise UsageError("Nothing was named that could be joined or split.")
    return wanted


def _draft(change: str, account: AccountId, signs: list[AccountSign]) -> Draft:
    told = json.dumps([[one.platform, one.kind.value, one.value] for one in signs], ensure_ascii=False)
    return Draft(action=Action.ACCOUNT_CHANGED, details={"account": account, "change": change}, secrets={SIGNS: told})


@dataclass(slots=True)
class Checked:
    """For verification: that every act names an account there is and can be read."""

    named: set[AccountId] = field(default_factory=set)
    unreadable: list[int] = field(default_factory=list)

    def hear(self, checked: CheckedEvent) -> None:
        """Take in one event of any kind."""
        if checked.event.action is not Action.ACCOUNT_CHANGED:
            return
        details = dict(checked.event.details)
        self.named.add(AccountId(str(details.get("account", ""))))
        try:
            told = _signs(dict(checked.opened).get(SIGNS, ""))
            if not told or details.get("change") not in {JOINED, SPLIT}:
                self.unreadable.append(checked.event.seq)
        except CustodyError:
            self.unreadable.append(checked.event.seq)

    def problems(self, known: Iterable[AccountId]) -> list[Problem]:
        """What does not fit."""
        return [
            *(
                _problem(f"account {one}", "an event names it, and it is not there")
                for one in self.named - set(known)
            ),
            *(_problem(f"event {seq}", "what it says of an account cannot be read") for seq in self.unreadable),
        ]


def _problem(subject: str, detail: str) -> Problem:
    return Problem(finding=Finding.ITEM_ALTERED, subject=subject, detail=detail)
