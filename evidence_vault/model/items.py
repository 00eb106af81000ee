"""Items, cases and accounts: frozen values that windows and exporters show."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from evidence_vault.model.address import Address
from evidence_vault.model.facts import FileFacts
from evidence_vault.model.ids import AccountId, CaseId, ItemId, Sha256
from evidence_vault.model.kinds import DerivativeMethod, ItemKind, TextKind
from evidence_vault.model.time import Moment


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """The bytes of an item: never altered, stored once however often they were added.

    `size` is in bytes, `modified` is the file's own modification time as the disk told it (RFC 3339 UTC, or '').
    """

    sha256: Sha256
    size: int
    media_type: str
    file_name: str = ""
    modified: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """A person's account somewhere, as she knows it. Never proof of who it is."""

    id: AccountId
    platform: str
    handle: str
    account_id: str = ""
    name: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class When:
    """When something happened, in her words: `text` as given, `start` and `end` RFC 3339 local times or ''."""

    text: str
    exact: bool
    start: str = ""
    end: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Incident:
    """What happened, in her own words."""

    when: When
    text: str
    where: str = ""
    who: str = ""
    witnesses: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordOnly:
    """A record of content she must not hold: no pixels, no thumbnail, no hash of it."""

    what: str
    platform_time: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ScreenPhoto:
    """Facts about a picture of a screen taken with another device."""

    device: str = ""
    shown_on: str = ""


class TakenHow(StrEnum):
    """By which way something came in, where that is more than a file being chosen."""

    SCREEN = "screen"
    WINDOW = "window"
    REGION = "region"
    SERIES = "screen-series"
    PASTE = "paste"
    DROP = "drop"
    WATCHED = "watched-folder"


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """What this computer, or the program it came from, said when something was taken in. None of it is proven.

    `facts` are pairs of a name (docs/format.md, 'How it was taken') and a value, in the order they were said.
    """

    how: TakenHow
    facts: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PartList:
    """The parts of a saved page or the files of a chat export: how many, and the digest of the list that names each
    with its own digest.

    A folder has no bytes of its own, so there the list is also the item's content.
    """

    manifest: Sha256
    files: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One part of a saved page, one file of an export, or a picture that an excerpt names. `size` in bytes.

    `path`: its name within, forward slashes. `role`: of a page `picture`, `text`, `archive` …; of an export `file`,
    or `original` for a ZIP or single file as it came; of an excerpt `media`. `left_out`: named to a recipient, but
    not handed over.
    """

    path: str
    sha256: Sha256
    size: int
    role: str
    left_out: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemText:
    """A text beside an item, which stays in its own language. `language`: a BCP 47 tag or ''; `by`: who wrote it."""

    kind: TextKind
    text: str
    language: str = ""
    by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DerivedFrom:
    """What a derivative was made from: the original's item and the digest of its bytes. `reason` is in her words."""

    item: ItemId
    sha256: Sha256
    method: DerivativeMethod
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One thing she saved. `number` counts up in the vault and is never used again.

    `posted` is when the platform says it appeared, as she read it there.
    """

    id: ItemId
    number: int
    kind: ItemKind
    title: str
    saved: Moment
    content: Content | None = None
    source: Address | None = None
    note: str = ""
    tags: tuple[str, ...] = ()
    accounts: tuple[Account, ...] = ()
    cases: tuple[CaseId, ...] = ()
    incident: Incident | None = None
    record: RecordOnly | None = None
    screen_photo: ScreenPhoto | None = None
    taken: Taken | None = None
    posted: When | None = None
    facts: FileFacts | None = None
    derived_from: DerivedFrom | None = None
    parts: PartList | None = None
    texts: tuple[ItemText, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """Who can be reached about a case; printed only on a page that can be detached."""

    name: str = ""
    role: str = ""
    phone: str = ""
    email: str = ""
    address: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A case groups items. `reference` is a police or court number, if any. `withheld`: see Exhibit."""

    id: CaseId
    name: str
    opened: Moment
    reference: str = ""
    summary: str = ""
    contact: Contact = field(default_factory=Contact)
    item_count: int = 0
    withheld: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Exhibit:
    """An item's place in a case. `ordinal` starts at 1 and is never used again in that case.

    For a recipient, `item` may lack details: `withheld` names them; its bytes, if `content_withheld`; and its parts
    with their list, if `parts_withheld`.
    """

    ordinal: int
    item: Item
    withheld: tuple[str, ...] = ()
    content_withheld: bool = False
    parts_withheld: bool = False
