"""Commands about the vault itself: init, and its keys."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from evidence_vault.commands.secrets import (
    AT_A_PROMPT,
    PassphraseFd,
    PassphraseFile,
    SecretOptions,
    new_passphrase,
    open_vault,
    read_secret,
    takes_secrets,
)
from evidence_vault.commands.shapes import share_lines, slot_json
from evidence_vault.commands.terminal import acts, err, out, out_json
from evidence_vault.errors import UsageError
from evidence_vault.model.ids import SlotId

VaultPath = Annotated[Path, typer.Argument(metavar="VAULT", help="The vault's folder.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print one JSON document.")]

keys = typer.Typer(
    rich_markup_mode=None, help="The ways into a vault: key VAULT list|add|remove|change.", no_args_is_help=True
)


@keys.callback()
def _of_vault(context: typer.Context, vault: VaultPath) -> None:
    """The ways into a vault: key VAULT list|add|remove|change."""
    context.obj = vault


@acts
def init(
    vault: VaultPath,
    label: Annotated[
        str, typer.Option(help="A name or pseudonym for the signing certificate; every recipient sees it.")
    ] = "",
    passphrase_file: PassphraseFile = None,
    passphrase_fd: PassphraseFd = None,
) -> None:
    """Create a new vault in a folder that is missing or empty."""
    from evidence_vault.vault import Vault

    passphrase = new_passphrase(passphrase_file, passphrase_fd)
    with Vault.create(vault, passphrase, label=label) as created:
        out(f"created {created.vault_id}")
    err("Add recovery words next: evidence-vault key VAULT add --recovery-words")


@acts
@takes_secrets
def list_keys(
    context: typer.Context,
    secrets: SecretOptions = AT_A_PROMPT,
    as_json: AsJson = False,
) -> None:
    """List the ways in."""
    with open_vault(context.obj, secrets) as opened:
        if as_json:
            out_json([slot_json(slot) for slot in opened.slots()])
            return
        for slot in opened.slots():
            out(f"{slot.id}  {slot.kind.value:<14}  {slot.created}  {slot.kdf}".rstrip())


@acts
@takes_secrets
def add_key(
    context: typer.Context,
    recovery_words: Annotated[bool, typer.Option("--recovery-words", help="24 words to write down.")] = False,
    recovery_shares: Annotated[
        bool, typer.Option("--recovery-shares", help="Three sheets, any two of which open the vault.")
    ] = False,
    system_keyring: Annotated[bool, typer.Option("--system-keyring", help="This computer's keyring.")] = False,
    new_passphrase_file: Annotated[Path | None, typer.Option(metavar="FILE")] = None,
    new_passphrase_fd: Annotated[int | None, typer.Option(metavar="N")] = None,
    secrets: SecretOptions = AT_A_PROMPT,
) -> None:
    """Add a way in: recovery words, recovery shares, the system keyring, or (without any) another passphrase."""
    if recovery_words + recovery_shares + system_keyring > 1:
        raise UsageError("Add one key at a time.")
    with open_vault(context.obj, secrets) as opened:
        if recovery_words:
            out(opened.add_recovery_words())
            err("Write these words down now. They are shown once and open the vault without the passphrase.")
        elif recovery_shares:
            for sheet in opened.add_recovery_shares():
                out("\n".join(share_lines(sheet)) + "\n")
            err("Keep the three sheets in three places. They are shown once; one alone tells nothing.")
        elif system_keyring:
            out(f"added {opened.add_keyring().id}")
        else:
            out(f"added {opened.add_passphrase(new_passphrase(new_passphrase_file, new_passphrase_fd)).id}")


@acts
@takes_secrets
def remove_key(
    context: typer.Context,
    key: Annotated[str, typer.Argument(metavar="KEY", help="An id from the list.")],
    secrets: SecretOptions = AT_A_PROMPT,
) -> None:
    """Remove a way in."""
    with open_vault(context.obj, secrets) as opened:
        opened.remove_slot(SlotId(key))
        out(f"removed {key}")


@acts
def change_key(
    context: typer.Context,
    new_passphrase_file: Annotated[Path | None, typer.Option(metavar="FILE")] = None,
    new_passphrase_fd: Annotated[int | None, typer.Option(metavar="N")] = None,
    passphrase_file: PassphraseFile = None,
    passphrase_fd: PassphraseFd = None,
) -> None:
    """Change the passphrase. The files in the vault are not encrypted again and need not be."""
    from evidence_vault.vault import Passphrase, Vault, read_header

    read_header(context.obj)
    old = Passphrase(read_secret(passphrase_file, passphrase_fd, "Old passphrase: "))
    with Vault.open(context.obj, old) as opened:
        slot = opened.change_passphrase(new_passphrase(new_passphrase_file, new_passphrase_fd), old=old)
        out(f"changed {slot.id}")


keys.command("list")(list_keys)
keys.command("add")(add_key)
keys.command("remove")(remove_key)
keys.command("change")(change_key)
