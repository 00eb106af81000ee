"""Commands about cases: case VAULT new NAME | list | edit NAME."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Annotated

import typer

from evidence_vault.commands.secrets import (
    AT_A_PROMPT,
    SecretOptions,
    open_vault,
    takes_secrets,
)
from evidence_vault.commands.shapes import case_json
from evidence_vault.commands.terminal import acts, out, out_json
from evidence_vault.commands.vaults import AsJson, VaultPath
from evidence_vault.errors import UsageError

if TYPE_CHECKING:
    from evidence_vault.vault import Vault

Optional = Annotated[str | None, typer.Option(metavar="TEXT")]
_ACTS = ("new", "list", "edit")


@acts
@takes_secrets
def case(
    vault: VaultPath,
    act: Annotated[str, typer.Argument(metavar="new|list|edit")],
    name: Annotated[str, typer.Argument(metavar="NAME")] = "",
    rename: Annotated[str | None, typer.Option(metavar="NAME", help="With edit: the new name.")] = None,
    reference: Annotated[str | None, typer.Option(metavar="TEXT", help="A police or court number.")] = None,
    summary: Annotated[str | None, typer.Option(metavar="TEXT", help="A few neutral sentences.")] = None,
    contact_name: Optional = None,
    contact_role: Optional = None,
    contact_phone: Optional = None,
    contact_email: Optional = None,
    contact_address: Optional = None,
    contact_note: Optional = None,
    secrets: SecretOptions = AT_A_PROMPT,
    as_json: AsJson = False,
) -> None:
    """Open, list or edit cases. Contact details appear only on a report's last, detachable page."""
    from evidence_vault.model import Contact

    if act not in _ACTS or (act != "list" and not name):
        raise UsageError("Say 'new NAME', 'list' or 'edit NAME'.", next_step="See: evidence-vault case --help")
    contact = {
        "name": contact_name,
        "role": contact_role,
        "phone": contact_phone,
        "email": contact_email,
        "address": contact_address,
        "note": contact_note,
    }
    given = {key: value for key, value in contact.items() if value is not None}
    with open_vault(vault, secrets) as opened:
        if act == "list":
            _list(opened, as_json=as_json)
        elif act == "new":
            made = opened.new_case(name, reference=reference or "", summary=summary or "", contact=Contact(**given))
            out(f"case {made.id} {made.name}")
        else:
            found = opened.find_case(name)
            changed = opened.edit_case(
                found.id,
                name=rename,
                reference=reference,
                summary=summary,
                contact=replace(found.contact, **given) if given else None,
            )
            out(f"case {changed.id} {changed.name}")


def _list(vault: Vault, *, as_json: bool) -> None:
    found = vault.cases()
    if as_json:
        out_json([case_json(one) for one in found])
        return
    for one in found:
        out(f"{one.id}  {one.item_count:>6}  {one.name}")
