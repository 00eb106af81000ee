"""Accounts to look at: one that was joined, a sign that may belong to it, and one nobody noted yet."""

from __future__ import annotations

from typing import Any

from evidence_vault.model import (
    Account,
    AccountId,
    AccountPlace,
    AccountsFound,
    AccountSign,
    Chat,
    ItemId,
    KnownAccount,
    SeenAs,
    Suggestion,
    TimeBasis,
)

NUMBER = AccountSign.parse("telegram:id:4242")
HANDLE = AccountSign.parse("telegram:handle:reseller_k")
KNOWN = Account(id=AccountId("a" * 26), platform="telegram", handle="", name="K")


def place(sign: AccountSign, item: ItemId, **more: Any) -> AccountPlace:
    given: dict[str, Any] = {"seen": SeenAs.WROTE, "number": 1, "title": "export", "saved": "2026-03-01T06:00:00Z"}
    return AccountPlace(sign=sign, item=item, **(given | more))


def sample_accounts(item: ItemId, chat: Chat) -> AccountsFound:
    """As found in one chat and at one item."""
    at = {"chat": chat.id, "chat_title": chat.title, "first": chat.first + 1, "count": 7, "name": "卖家"}
    times = {"first_ms": 1_769_986_400_000, "last_ms": 1_770_159_200_000, "basis": TimeBasis.UTC}
    places = (place(NUMBER, item, **at, **times), place(HANDLE, item, seen=SeenAs.ADDRESS, title="his page"))
    return AccountsFound(
        accounts=(KnownAccount(account=KNOWN, joined=(NUMBER,), names=("卖家",), items=2, places=places),),
        suggestions=(
            Suggestion(signs=(HANDLE,), account=KNOWN, places=3, shown=places[1:]),
            Suggestion(signs=(AccountSign.parse("weibo:id:7"),), names=("小雨",), places=2, shown=places[:1]),
        ),
    )
