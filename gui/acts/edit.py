"""Change what she says: titles, notes, cases."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import PurePath

from evidence_vault.model import (
    Account,
    Case,
    CaseId,
    Contact,
    DerivativeMethod,
    Item,
    ItemId,
    Saved,
    ScreenPhoto,
)
from gui.acts.add import read_when
from gui.operations import Reporter, Work
from gui.ports import OpenVault


def save_note(vault: OpenVault, item_id: ItemId, note: str) -> Work[Item]:
    """Save a note as she leaves the field."""
    return lambda _: vault.describe(item_id, note=note)


def save_title(vault: OpenVault, item_id: ItemId, title: str) -> Work[Item]:
    """Save a title."""
    return lambda _: vault.describe(item_id, title=title)


def keep_transcript(vault: OpenVault, item: Item, text: str) -> Work[Saved]:
    """Keep what is said in a video or a sound, beside it."""
    return lambda _: transcribed(vault, item, text)


def transcribed(vault: OpenVault, item: Item, text: str) -> Saved:
    """The same, at once: a text in UTF-8, added as a derivative of the item."""
    stem = PurePath(item.content.file_name).stem if item.content else ""
    name = f"{stem or 'copy'}-transcript.txt"
    return vault.add_derivative(item.id, text.encode(), name, method=DerivativeMethod.TRANSCRIPT.value)


def save_source(vault: OpenVault, item_id: ItemId, source_url: str) -> Work[Item]:
    """Save where it was seen."""
    return lambda _: vault.describe(item_id, source_url=source_url)


def save_posted(vault: OpenVault, item_id: ItemId, text: str) -> Work[Item]:
    """Save when the platform says it appeared, read where it can be. Raises BadWhenError for a day that is none."""
    return lambda _: vault.describe(item_id, posted=read_when(text))


def save_screen_photo(vault: OpenVault, item_id: ItemId, photo: ScreenPhoto) -> Work[Item]:
    """Save which screen a photo shows, and what it was taken with."""
    return lambda _: vault.describe(item_id, screen_photo=photo)


def note_account(vault: OpenVault, item: Item, account: Account) -> Work[Item]:
    """Note a known account for an exhibit."""
    known = tuple(one.id for one in item.accounts)
    return lambda _: vault.describe(item.id, accounts=(*known, account.id))


def note_new_account(vault: OpenVault, item: Item, platform: str, handle: str) -> Work[Item]:
    """Note an account that was not known before."""

    def work(reporter: Reporter) -> Item:
        account = vault.new_account(platform or "web", handle)
        return note_account(vault, item, account)(reporter)

    return work


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseWords:
    """What she says about a case."""

    name: str
    reference: str = ""
    summary: str = ""
    contact: Contact = Contact()  # noqa: RUF009 - frozen


def new_case(vault: OpenVault, said: CaseWords) -> Work[Case]:
    """Open a case."""
    return lambda _: vault.new_case(said.name, reference=said.reference, summary=said.summary, contact=said.contact)


def edit_case(vault: OpenVault, case_id: CaseId, said: CaseWords) -> Work[Case]:
    """Change a case."""
    return lambda _: vault.edit_case(
        case_id, name=said.name, reference=said.reference, summary=said.summary, contact=said.contact
    )


def put_in_case(vault: OpenVault, case_id: CaseId, item_ids: Sequence[ItemId]) -> Work[None]:
    """Add exhibits to a case."""

    def work(_: Reporter) -> None:
        vault.put_in_case(case_id, item_ids)

    return work
