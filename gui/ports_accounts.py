"""What the window needs to show one account at many places: the open vault's part, as a Protocol."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from evidence_vault.model import Account, AccountId, AccountsFound, AccountSign, KnownAccount
from evidence_vault.ports import CancelToken, Progress


class Accounts(Protocol):
    """The part of an open vault that finds, joins and splits accounts."""

    def accounts_found(self, *, progress: Progress, cancel: CancelToken) -> AccountsFound:
        """Accounts known, and what a machine takes for one account. Raises UserCancelled."""

    def known_account(self, account_id: AccountId, *, progress: Progress, cancel: CancelToken) -> KnownAccount:
        """One account with its places and their times. Raises NotFoundError, UserCancelled."""

    def join_account(
        self, account_id: AccountId | None, wanted: Sequence[AccountSign], *, platform: str = "", name: str = ""
    ) -> Account:
        """Confirm that these are one account; None makes a new one. Raises UsageError, NotFoundError."""

    def split_account(self, account_id: AccountId, wanted: Sequence[AccountSign]) -> None:
        """Say that these are not that account. Raises UsageError, NotFoundError."""
