"""The acts on accounts that an open vault offers; `facade.Vault` is one of these too."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from evidence_vault.errors import NotFoundError
from evidence_vault.model import Account, AccountId, AccountPlace, AccountsFound, AccountSign, KnownAccount, TimeBasis
from evidence_vault.ports import CancelToken, NeverCancelled, NoProgress, Progress
from evidence_vault.vault import describing
from evidence_vault.vault.accounts import decisions, joining, signs
from evidence_vault.vault.core import Core

_NO_PROGRESS = NoProgress()
_NEVER = NeverCancelled()
_SLICE = 100_000


class AccountActs:
    """One account at many places. Nothing here proves who is behind one; methods may be called from any thread."""

    _core: Core

    def accounts_found(self, *, progress: Progress = _NO_PROGRESS, cancel: CancelToken = _NEVER) -> AccountsFound:
        """Accounts she noted or confirmed, and what the machine takes for one account until she says so.

        Reads through every chat, page, address and note. Raises UserCancelled.
        """
        return _found(self._core, progress=progress, cancel=cancel)

    def known_account(
        self, account_id: AccountId, *, progress: Progress = _NO_PROGRESS, cancel: CancelToken = _NEVER
    ) -> KnownAccount:
        """One account with every place it appears at, and when. Raises NotFoundError, UserCancelled."""
        found = _found(self._core, progress=progress, cancel=cancel)
        for one in found.accounts:
            if account_id in {one.account.id, *(other.id for other in one.others)}:
                return replace(one, places=tuple(_dated(self._core, one.places)))
        raise NotFoundError("There is no such account in the vault.")

    def join_account(
        self,
        account_id: AccountId | None,
        wanted: Sequence[AccountSign],
        *,
        platform: str = "",
        handle: str = "",
        number: str = "",
        name: str = "",
    ) -> Account:
        """Confirm that signs (and noted accounts) are this account; None makes a new one of what is said of it.

        Returns the account they belong to now. Raises NotFoundError, UsageError if a sign belongs to another account.
        """
        blank = Account(id=AccountId(""), platform=platform, handle=handle, account_id=number, name=name)
        return decisions.join(self._core, account_id, wanted, blank)

    def split_account(self, account_id: AccountId, wanted: Sequence[AccountSign]) -> None:
        """Say that signs are not this account; they stay apart from it. Raises NotFoundError, UsageError."""
        decisions.split(self._core, account_id, wanted)


def _found(core: Core, *, progress: Progress, cancel: CancelToken) -> AccountsFound:
    decided = decisions.decisions(core)
    held = joining.joined(describing.accounts(core.index), decided)
    gathered = signs.gather(core, progress=progress, cancel=cancel)
    return joining.found(held, decided, gathered)


def _dated(core: Core, places: Sequence[AccountPlace]) -> list[AccountPlace]:
    """The same places with the times of their messages."""
    return [_with_times(core, place) if place.chat else place for place in places]


def _with_times(core: Core, place: AccountPlace) -> AccountPlace:
    row = core.index.row("SELECT number, first, last, basis FROM chat WHERE id = ?", (place.chat,))
    if row is None:
        return place
    chat, first, last, basis = row
    if place.last:
        times = core.index.rows("SELECT ms FROM chat_message WHERE number IN (?, ?)", (place.first, place.last))
        known = [ms for (ms,) in times if ms is not None]
    else:
        names = _names_of(core, place)
        known = [ms for low in range(first, last + 1, _SLICE) for ms in _ends(core, chat, names, low, last)]
    return replace(
        place,
        first_ms=min(known, default=None),
        last_ms=max(known, default=None),
        basis=TimeBasis(basis) if basis else TimeBasis.NONE,
    )


def _names_of(core: Core, place: AccountPlace) -> list[int]:
    """The rows of names under which the same id wrote in a chat."""
    rows = core.index.rows(
        "SELECT chat_name.number, chat_import.platform, chat_name.sender, chat_name.name FROM chat_member"
        " JOIN chat_name ON chat_name.number = chat_member.name JOIN chat ON chat.number = chat_member.chat"
        " JOIN chat_import ON chat_import.number = chat.import WHERE chat.id = ?",
        (place.chat,),
    )
    return [row[0] for row in rows if signs.sender_sign(row[1], row[2], row[3]) == place.sign]


def _ends(core: Core, chat: int, names: list[int], low: int, last: int) -> list[int]:
    marks = ",".join("?" * len(names))
    row = core.index.row(
        "SELECT min(ms), max(ms) FROM chat_message WHERE number BETWEEN ? AND ? AND chat = ?"  # noqa: S608 - marks
        f" AND name IN ({marks})",
        (low, min(last, low + _SLICE - 1), chat, *names),
    )
    return [ms for ms in row or () if ms is not None]
