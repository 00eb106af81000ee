"""Commands about accounts: account VAULT list|show|join|split. What a machine suggests is marked so."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated, Any

import typer

from evidence_vault.commands.secrets import AT_A_PROMPT, SecretOptions, open_vault, takes_secrets
from evidence_vault.commands.terminal import acts, interruptible, out, out_json, progress_bar
from evidence_vault.commands.vaults import AsJson, VaultPath
from evidence_vault.errors import NotFoundError, UsageError

if TYPE_CHECKING:
    from evidence_vault.model import Account, AccountPlace, AccountSign, KnownAccount, Suggestion
    from evidence_vault.vault import Vault

_HELP = "One account at many places: account VAULT list|show|join|split."
account = typer.Typer(rich_markup_mode=None, help=_HELP, no_args_is_help=True)
AccountArgument = Annotated[
    str, typer.Argument(metavar="ACCOUNT", help="An id or its beginning, a handle or a name. For join also 'new'.")
]
Signs = Annotated[
    list[str],
    typer.Argument(
        metavar="SIGN...",
        help="As `list` shows them: platform:id:NUMBER, platform:handle:NAME, platform:address:URL, :noted:ID.",
    ),
]
NOT_PROOF = "The same id, handle or address is a lead. It does not prove who is behind an account."
NEW = "new"


@account.callback()
def _of_vault(context: typer.Context, vault: VaultPath) -> None:
    """One account at many places: account VAULT list|show|join|split."""
    context.obj = vault


@acts
@takes_secrets
def list_accounts(context: typer.Context, secrets: SecretOptions = AT_A_PROMPT, as_json: AsJson = False) -> None:
    """List accounts, then what may be one account by its ids, handles and addresses and was not confirmed."""
    with open_vault(context.obj, secrets) as opened, interruptible() as cancel, progress_bar() as progress:
        found = opened.accounts_found(progress=progress, cancel=cancel)
    if as_json:
        out_json({
            "accounts": [known_json(one) for one in found.accounts],
            "suggestions": [suggestion_json(one) for one in found.suggestions],
            "more": found.more,
        })  # fmt: skip
        return
    for one in found.accounts:
        out(_known_line(one))
    for suggested in found.suggestions:
        out(_suggestion_line(suggested))
    if found.more:
        out(f"{found.more} more suggestions are not listed")
    if found.suggestions:
        out(NOT_PROOF)


@acts
@takes_secrets
def show_account(
    context: typer.Context, name: AccountArgument, secrets: SecretOptions = AT_A_PROMPT, as_json: AsJson = False
) -> None:
    """Show what belongs to an account, and every place where it appears, with times."""
    with open_vault(context.obj, secrets) as opened, interruptible() as cancel, progress_bar() as progress:
        known = opened.known_account(_find(opened, name).id, progress=progress, cancel=cancel)
    if as_json:
        out_json(known_json(known) | {"places": [place_json(one) for one in known.places]})
        return
    out(_known_line(known))
    for sign in known.own:
        out(f"noted    {sign}")
    for sign in known.joined:
        out(f"joined   {sign}")
    for shown in known.names:
        out(f"name     {shown}")
    for place in known.places:
        out(_place_line(place))


@acts
@takes_secrets
def join(
    context: typer.Context,
    name: AccountArgument,
    signs: Signs,
    shown: Annotated[str, typer.Option("--name", metavar="TEXT", help="What to call a new account.")] = "",
    secrets: SecretOptions = AT_A_PROMPT,
    as_json: AsJson = False,
) -> None:
    """Confirm that these are one account. With 'new' as ACCOUNT, a new one is made of them."""
    wanted = [_sign(one) for one in signs]
    with open_vault(context.obj, secrets) as opened:
        known = None if name == NEW else _find(opened, name).id
        if known is None:
            platform = next((one.platform for one in wanted if one.platform), "")
            joined = opened.join_account(None, wanted, platform=platform, name=shown)
        else:
            joined = opened.join_account(known, wanted)
    _done("joined", joined, wanted, as_json=as_json)


@acts
@takes_secrets
def split(
    context: typer.Context,
    name: AccountArgument,
    signs: Signs,
    secrets: SecretOptions = AT_A_PROMPT,
    as_json: AsJson = False,
) -> None:
    """Say that these are not that account: they are taken off it and not suggested for it again."""
    wanted = [_sign(one) for one in signs]
    with open_vault(context.obj, secrets) as opened:
        known = _find(opened, name)
        opened.split_account(known.id, wanted)
    _done("split", known, wanted, as_json=as_json)


def _done(what: str, account: Account, signs: list[AccountSign], *, as_json: bool) -> None:
    if as_json:
        out_json({what: account.id, "signs": [str(one) for one in signs]})
        return
    out(f"{what} {account.id}")


def _find(vault: Vault, text: str) -> Account:
    """By the beginning of an id, else by an exact handle or name. Raises NotFoundError, UsageError."""
    wanted = text.strip().casefold().removeprefix("@")
    every = vault.accounts()
    found = [one for one in every if len(wanted) > 3 and one.id.startswith(wanted)] or [
        one for one in every if wanted in {one.handle.casefold().removeprefix("@"), one.name.casefold()} - {""}
    ]
    if not found:
        raise NotFoundError("There is no such account in the vault.")
    if len(found) > 1:
        raise UsageError("More than one account is called that.", next_step="Give the account's id instead.")
    return found[0]


def _sign(text: str) -> AccountSign:
    from evidence_vault.model import AccountSign

    try:
        return AccountSign.parse(text)
    except ValueError as error:
        raise UsageError(
            "That is no sign of an account.", next_step="Copy it from `account VAULT list`: platform:kind:value."
        ) from error


def account_json(one: Account) -> dict[str, str]:
    """An account as she noted it."""
    return {
        "id": one.id, "platform": one.platform, "handle": one.handle, "account_id": one.account_id,
        "name": one.name, "note": one.note,
    }  # fmt: skip


def known_json(one: KnownAccount) -> dict[str, Any]:
    """An account with what belongs to it."""
    return account_json(one.account) | {
        "own": [str(sign) for sign in one.own],
        "joined": [str(sign) for sign in one.joined],
        "with": [account_json(other) for other in one.others],
        "names": list(one.names),
        "items": one.items,
    }


def suggestion_json(one: Suggestion) -> dict[str, Any]:
    """What a machine takes for one account."""
    return {
        "confirmed": False,
        "account": account_json(one.account) if one.account else None,
        "signs": [str(sign) for sign in one.to_join],
        "names": list(one.names),
        "places": one.places,
        "shown": [place_json(place) for place in one.shown],
    }


def place_json(one: AccountPlace) -> dict[str, Any]:
    """A place; `first` and `last` are null where no time in a known zone is known."""
    return {
        "sign": str(one.sign), "seen": one.seen.value, "item": one.item, "number": one.number, "title": one.title,
        "saved": one.saved, "chat": one.chat, "chat_title": one.chat_title, "name": one.name, "count": one.count,
        "first": _time(one.first_ms), "last": _time(one.last_ms), "clock": one.basis.value if one.chat else None,
    }  # fmt: skip


def _time(ms: int | None) -> str | None:
    """RFC 3339 without an offset: the place's `clock` says whose time it is."""
    try:
        return None if ms is None else datetime.fromtimestamp(ms / 1000, UTC).strftime("%Y-%m-%dT%H:%M:%S")
    except (OverflowError, OSError, ValueError):
        return None


def _called(one: Account) -> str:
    return " ".join(part for part in (one.platform or "-", one.handle, one.name, one.account_id) if part)


def _known_line(one: KnownAccount) -> str:
    return f"account {one.account.id} {one.items} {_called(one.account)}"


def _suggestion_line(one: Suggestion) -> str:
    target = f"with {one.account.id}" if one.account else NEW
    names = f" ({', '.join(one.names[:3])})" if one.names else ""
    return f"suggested {target} {one.places} {' '.join(str(sign) for sign in one.to_join)}{names}"


def _place_line(one: AccountPlace) -> str:
    inside = f" / {one.chat_title}" if one.chat else ""
    ends = [text for text in dict.fromkeys((_time(one.first_ms), _time(one.last_ms))) if text]
    from evidence_vault.model import TimeBasis

    clock = {TimeBasis.UTC: " UTC", TimeBasis.OFFSET: " UTC"}.get(one.basis, " on the device's clock")
    when = f"{' to '.join(ends)}{clock}" if ends else f"saved {one.saved}"
    return f"place    {one.number} {one.title}{inside}  {one.sign}  {one.seen.value} {one.count}  {when}"


account.command("list")(list_accounts)
account.command("show")(show_account)
account.command("join")(join)
account.command("split")(split)
