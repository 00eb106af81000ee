"""One account at many places: its signs, where each appears, what she decided. Never proof of who is behind it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from evidence_vault.model.chats import ChatId, TimeBasis
from evidence_vault.model.ids import ItemId
from evidence_vault.model.items import Account


class SignKind(StrEnum):
    """What an account is known by. `NOTED` stands for another account she noted, joined as a whole."""

    ID = "id"
    HANDLE = "handle"
    ADDRESS = "address"
    NOTED = "noted"


@dataclass(frozen=True, slots=True, order=True)
class AccountSign:
    """An id, a handle or a profile's canonical address on a platform (a slug); `value` is in one form for comparing.

    Ids keep their case, handles are without '@' and case-folded. A handle can pass to somebody else, an id cannot.
    """

    platform: str
    kind: SignKind
    value: str

    @classmethod
    def parse(cls, text: str) -> AccountSign:
        """From `platform:kind:value`, as `str` writes it. Raises ValueError."""
        platform, kind, value = text.split(":", 2)
        if not value or (not platform and kind != SignKind.NOTED):
            raise ValueError("a sign is platform:kind:value")
        return cls(platform, SignKind(kind), value)

    def __str__(self) -> str:
        """`platform:kind:value`."""
        return f"{self.platform}:{self.kind.value}:{self.value}"


class SeenAs(StrEnum):
    """How a sign appears at a place."""

    WROTE = "wrote"
    MENTIONED = "mentioned"
    ADDRESS = "address"
    NOTE = "note"
    PAGE = "page"
    NOTED = "noted"


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountPlace:
    """A sign at one place: an item, or one chat of an export.

    `count`: messages, or 1. `first` and `last` are message numbers in a chat, 0 elsewhere; `first_ms` and `last_ms`
    are their times in milliseconds since 1970 on the clock that `basis` names, None where no time is known. For an
    item without messages `saved` is the RFC 3339 UTC time it was saved: when it was there to be seen, no more.
    """

    sign: AccountSign
    seen: SeenAs
    item: ItemId
    number: int
    title: str
    saved: str
    chat: ChatId | None = None
    chat_title: str = ""
    name: str = ""
    count: int = 1
    first: int = 0
    last: int = 0
    first_ms: int | None = None
    last_ms: int | None = None
    basis: TimeBasis = TimeBasis.NONE


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownAccount:
    """An account she noted or confirmed, with what was joined to it.

    `own`: signs she noted herself; `joined`: signs and accounts that she confirmed later and can split off. `names`
    are those shown at its places, the most frequent first. `places` is filled where one account is asked for.
    """

    account: Account
    own: tuple[AccountSign, ...] = ()
    joined: tuple[AccountSign, ...] = ()
    others: tuple[Account, ...] = ()
    names: tuple[str, ...] = ()
    items: int = 0
    places: tuple[AccountPlace, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """What the machine takes for one account, until she says so: `signs` that are not joined to anything yet.

    `account`: the one they would be joined to, None for a new one; `others` are noted accounts that would be joined
    to it too. `places` counts items and chats where any of it appears; `shown` are the first of them.
    """

    signs: tuple[AccountSign, ...]
    account: Account | None = None
    others: tuple[Account, ...] = ()
    names: tuple[str, ...] = ()
    places: int = 0
    shown: tuple[AccountPlace, ...] = ()

    @property
    def to_join(self) -> tuple[AccountSign, ...]:
        """Everything that confirming joins: the signs, and each other account as a whole."""
        return self.signs + tuple(AccountSign("", SignKind.NOTED, one.id) for one in self.others)


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountsFound:
    """All accounts known, and what may belong together."""

    accounts: tuple[KnownAccount, ...]
    suggestions: tuple[Suggestion, ...]
    more: int = 0
    """Suggestions that are not listed, because there are too many."""
