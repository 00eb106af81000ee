"""Accounts: what is known and suggested, and her two acts."""

from __future__ import annotations

from evidence_vault.model import AccountId, AccountsFound, AccountSign, KnownAccount, Suggestion
from gui.operations import Reporter, Work
from gui.ports import OpenVault


def load(vault: OpenVault) -> Work[AccountsFound]:
    """Accounts and suggestions; looks through all chats, pages and notes."""
    return lambda reporter: vault.accounts_found(progress=reporter, cancel=reporter)


def load_one(vault: OpenVault, account: AccountId) -> Work[KnownAccount]:
    """One account with every place and its times."""
    return lambda reporter: vault.known_account(account, progress=reporter, cancel=reporter)


def confirm(vault: OpenVault, one: Suggestion, name: str) -> Work[None]:
    """She says that this is one account."""

    def work(_: Reporter) -> None:
        if one.account is not None:
            vault.join_account(one.account.id, one.to_join)
        else:
            platform = next((sign.platform for sign in one.signs if sign.platform), "")
            vault.join_account(None, one.to_join, platform=platform, name=name)

    return work


def keep_apart(vault: OpenVault, one: Suggestion) -> Work[None]:
    """She says that what is suggested is not that account."""

    def work(_: Reporter) -> None:
        if one.account is not None:
            vault.split_account(one.account.id, one.to_join)

    return work


def split(vault: OpenVault, account: AccountId, sign: AccountSign) -> Work[None]:
    """She says that one of the signs she joined is not that account."""

    def work(_: Reporter) -> None:
        vault.split_account(account, [sign])

    return work
