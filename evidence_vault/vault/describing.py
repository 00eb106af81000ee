"""What she says about an item afterwards, and what the file says: each change is an event, the bytes never change."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import replace
from typing import IO, cast

from evidence_vault.errors import NotFoundError, ObjectError, ReadingError
from evidence_vault.format.events import Draft, clean
from evidence_vault.model import (
    Account,
    AccountId,
    Action,
    FileFacts,
    Item,
    ItemId,
    ItemKind,
    ScreenPhoto,
    When,
)
from evidence_vault.ports import CancelToken, FactSource, Progress, check_cancelled
from evidence_vault.store.index import Rows, Writer
from evidence_vault.vault import library, parts
from evidence_vault.vault.adding import clean_photo
from evidence_vault.vault.core import Commit, Core
from evidence_vault.vault.recording import described, index_item
from evidence_vault.vault.rows import account_from, address_of, body_json, facts_json

_FACTS_PER_COMMIT = 32
SNAPSHOT = "page.mhtml"
_MOST_PAGE = 24 << 20
"""Bytes of it that are read: the page's own document comes first."""
_ACCOUNT_COLUMNS = "id, platform, handle, account_id, name, note"


def describe(
    core: Core,
    item_id: ItemId,
    *,
    title: str | None = None,
    note: str | None = None,
    source_url: str | None = None,
    tags: tuple[str, ...] | None = None,
    accounts: tuple[AccountId, ...] | None = None,
    posted: When | None = None,
    screen_photo: ScreenPhoto | None = None,
) -> Item:
    """Change what she says about an item; None leaves a field as it is. Raises NotFoundError."""
    before = library.item(core, item_id)
    after = replace(
        before,
        title=before.title if title is None or not title.strip() else clean(title),
        note=before.note if note is None else clean(note),
        source=before.source if source_url is None else address_of(clean(source_url)),
        tags=before.tags if tags is None else tuple(sorted({clean(tag) for tag in tags if tag.strip()})),
        accounts=before.accounts if accounts is None else _accounts(core, accounts),
        posted=before.posted if posted is None else _clean_when(posted),
        screen_photo=before.screen_photo if screen_photo is None else clean_photo(screen_photo),
    )
    if after == before:
        return before
    was, now = described(before), described(after)
    changed = {name: now.get(name, "") for name in was.keys() | now.keys() if was.get(name, "") != now.get(name, "")}
    emptied = sorted(name for name, value in changed.items() if value == "")
    with core.commit() as commit:
        _store(commit.writer, after)
        details: dict[str, str | int | bool] = {"emptied": ",".join(emptied)} if emptied else {}
        commit.record(Draft(action=Action.DESCRIBED, item=item_id, details=details, secrets=changed))
    return after


def read_facts(
    core: Core, item_ids: Sequence[ItemId], reader: FactSource, *, progress: Progress, cancel: CancelToken
) -> int:
    """Ask the confined child what each file says and keep the answers; returns how many were read or declined.

    A file that cannot be read costs its preview only. Raises UserCancelled; what was read before stays.
    """
    answered: list[tuple[Item, FileFacts]] = []
    done = 0
    try:
        for position, item_id in enumerate(item_ids):
            check_cancelled(cancel)
            progress(done=position, total=len(item_ids), what="Reading what the files say (items)")
            found = library.item(core, item_id)
            if found.content is not None:
                answered += _ask(core, found, reader)
            if len(answered) >= _FACTS_PER_COMMIT:
                done += _store_facts(core, answered)
    finally:
        if not core.locked:
            done += _store_facts(core, answered)
    progress(done=len(item_ids), total=len(item_ids), what="Reading what the files say (items)")
    return done


def _ask(core: Core, item: Item, reader: FactSource) -> list[tuple[Item, FileFacts]]:
    """What the child says of one file; nothing where it cannot be used, so that it is tried again later."""
    assert item.content is not None  # noqa: S101 - the caller has looked
    try:
        with library.open_content(core, item.id) as stream:
            source = cast("IO[bytes]", stream)
            facts = reader.read(source, item.content.size, item.content.media_type)
        return [(item, _with_page(core, item, facts, reader))]
    except (ReadingError, ObjectError):
        return []


def _with_page(core: Core, item: Item, facts: FileFacts, reader: FactSource) -> FileFacts:
    """Of a saved page also what its markup says; without it, where that cannot be read."""
    if item.kind is not ItemKind.WEB_PAGE:
        return facts
    try:
        with parts.open_part(core, item.id, SNAPSHOT) as stream:
            size = min(stream.seek(0, os.SEEK_END), _MOST_PAGE)
            stream.seek(0)
            said = reader.read(cast("IO[bytes]", stream), size, "multipart/related")
    except (NotFoundError, ReadingError, ObjectError):
        return facts
    return replace(facts, facts=facts.facts + tuple(one for one in said.facts if one.group == "page"))


def new_account(core: Core, account: Account) -> Account:
    """Note an account as she knows it."""
    with core.commit() as commit:
        return insert_account(commit, core, account)


def insert_account(commit: Commit, core: Core, account: Account) -> Account:
    """The same within a commit."""
    stored = Account(
        id=AccountId(core.new_id()),
        platform=clean(account.platform),
        handle=clean(account.handle),
        account_id=clean(account.account_id),
        name=clean(account.name),
        note=clean(account.note),
    )
    values = (stored.id, stored.platform, stored.handle, stored.account_id, stored.name, stored.note)
    commit.writer.execute(f"INSERT INTO account ({_ACCOUNT_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?)", values)  # noqa: S608
    commit.record(Draft(action=Action.DESCRIBED, details={"account": stored.id}, secrets=account_secrets(stored)))
    return stored


def account_secrets(account: Account) -> dict[str, str]:
    """Every detail of an account that goes into events as a salted digest."""
    return {
        "account_platform": account.platform,
        "account_handle": account.handle,
        "account_number": account.account_id,
        "account_name": account.name,
        "account_note": account.note,
    }


def accounts(index: Rows) -> list[Account]:
    """Every account noted, oldest first."""
    return [account_from(row) for row in index.rows(f"SELECT {_ACCOUNT_COLUMNS} FROM account ORDER BY number")]  # noqa: S608


def _accounts(core: Core, wanted: tuple[AccountId, ...]) -> tuple[Account, ...]:
    known = {account.id: account for account in accounts(core.index)}
    try:
        return tuple(known[one] for one in dict.fromkeys(wanted))
    except KeyError as error:
        raise NotFoundError("There is no such account in the vault.") from error


def _clean_when(when: When) -> When | None:
    """None, which forgets it, if no words are left."""
    text = clean(when.text).strip()
    return When(text=text, exact=when.exact, start=clean(when.start), end=clean(when.end)) if text else None


def _store(writer: Writer, item: Item) -> None:
    source, platform = (item.source.as_given, item.source.platform) if item.source else ("", "")
    writer.execute(
        "UPDATE item SET title = ?, note = ?, source = ?, platform = ?, body = ? WHERE number = ?",
        (item.title, item.note, source, platform, body_json(item), item.number),
    )
    writer.execute("DELETE FROM tag WHERE item = ?", (item.number,))
    writer.many("INSERT INTO tag (item, tag) VALUES (?, ?)", [(item.number, tag) for tag in item.tags])
    writer.execute("DELETE FROM item_account WHERE item = ?", (item.number,))
    writer.many(
        "INSERT INTO item_account (item, account) SELECT ?, number FROM account WHERE id = ?",
        [(item.number, account.id) for account in item.accounts],
    )
    index_item(writer, item)


def _store_facts(core: Core, answered: list[tuple[Item, FileFacts]]) -> int:
    """One commit for all answers, which are then forgotten; returns how many there were."""
    if not answered:
        return 0
    with core.commit() as commit:
        for item, facts in answered:
            covered = facts.covered
            commit.writer.execute(
                "UPDATE item SET facts = ?, covered = ?, covered_width = ? WHERE number = ?",
                (facts_json(facts), covered.grey if covered else None, covered.width if covered else 0, item.number),
            )
            commit.record(
                Draft(
                    action=Action.DERIVED,
                    item=item.id,
                    details={"derivative": "what the file says", "status": facts.status.value},
                    secrets={"facts": facts_json(facts)},
                )
            )
    count = len(answered)
    answered.clear()
    return count
