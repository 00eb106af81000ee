"""Taking over what a machine read from a saved page, once she has looked at it: into her own fields, as her words."""

from __future__ import annotations

from dataclasses import replace

from evidence_vault.errors import UsageError
from evidence_vault.model import Account, AccountId, Item, ItemId, TakenOver
from evidence_vault.vault import describing, library, scale
from evidence_vault.vault.core import Core


def take_over(core: Core, item_id: ItemId, taken: TakenOver) -> Item:
    """Describe the item and note the counts, each an event of its own, as if she had typed them. An account that was
    noted before is taken again. Raises NotFoundError, and UsageError, with nothing changed, for counts without case.
    """
    item = library.item(core, item_id)
    if taken.scale and taken.case is None:
        raise UsageError(
            "How many there are is noted in a case, and none was given.",
            next_step="Put the exhibit into a case first, or leave the counts out.",
        )
    accounts = _accounts(core, item, taken)
    after = describing.describe(core, item_id, title=taken.title, posted=taken.posted, accounts=accounts)
    for said in taken.scale:
        if taken.case is not None:
            scale.note(core, taken.case, replace(said, source=item_id))
    return after


def _accounts(core: Core, item: Item, taken: TakenOver) -> tuple[AccountId, ...] | None:
    """The item's accounts with this one; None where none is taken over."""
    handle = taken.handle or taken.account_name or taken.account_id
    if not handle:
        return None
    wanted = Account(
        id=AccountId(""), platform=taken.platform or "web", handle=handle, account_id=taken.account_id,
        name=taken.account_name,
    )  # fmt: skip
    known = next((one for one in describing.accounts(core.index) if _same(one, wanted)), None)
    account = known or describing.new_account(core, wanted)
    noted = tuple(one.id for one in item.accounts)
    return noted if account.id in noted else (*noted, account.id)


def _same(one: Account, wanted: Account) -> bool:
    """The same number, or the same handle with no number that says otherwise."""
    if one.platform != wanted.platform:
        return False
    if one.account_id and wanted.account_id:
        return one.account_id == wanted.account_id
    return one.handle.casefold().removeprefix("@") == wanted.handle.casefold().removeprefix("@")
