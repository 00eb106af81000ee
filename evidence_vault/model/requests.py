"""What is asked of a vault: a query, the details that go with an addition, and what a key slot shows."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from evidence_vault.model.facts import MediaKind
from evidence_vault.model.ids import CaseId, SlotId, VaultId
from evidence_vault.model.items import ScreenPhoto, Taken
from evidence_vault.model.kinds import ItemKind
from evidence_vault.model.secret import NeverPickled


class Order(StrEnum):
    """How the numbers of a query are ordered; equal ones newest first."""

    NEWEST = "newest"
    OLDEST = "oldest"
    TITLE = "title"
    KIND = "kind"
    PLATFORM = "platform"


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """Which items, newest first. Empty fields ask for nothing; `text` is searched as substrings, all words required.

    `before` is an item number: only items with a smaller number (0: from the newest). `limit` 0 means all.
    `media` asks for files of that kind. `since` and `until` bound the moment of saving (`Moment.utc_text`; `until`
    itself is not meant). `anchored` asks whether an outside anchor covers the item. `order` is for `numbers` alone.
    """

    text: str = ""
    case: CaseId | None = None
    unsorted: bool = False
    kind: ItemKind | None = None
    media: MediaKind | None = None
    platform: str = ""
    account: str = ""
    tag: str = ""
    since: str = ""
    until: str = ""
    anchored: bool | None = None
    order: Order = Order.NEWEST
    before: int = 0
    limit: int = 50
    offset: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class AddDetails:
    """What she says about everything in one addition; all of it can be filled in later."""

    case: CaseId | None = None
    title: str = ""
    source_url: str = ""
    note: str = ""
    tags: tuple[str, ...] = ()
    screen_photo: ScreenPhoto | None = None
    taken: Taken | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class WatchedFolder:
    """A folder whose new pictures are taken in; `remove`: it is offered afterwards to remove them there."""

    path: Path
    remove: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Declined:
    """A file that was not added, and why; the others were. `code` is the error's stable code."""

    path: Path
    code: str
    what: str
    next_step: str


class SlotKind(StrEnum):
    """How a key slot is opened."""

    PASSPHRASE = "passphrase"  # noqa: S105 - the name of a kind, not a secret
    WORDS = "recovery-words"
    SHARES = "recovery-shares"
    KEYRING = "system-keyring"


@dataclass(frozen=True, slots=True, kw_only=True)
class ShareSheet(NeverPickled):
    """One recovery share to print or copy down: share `number` of `made`, any `needed` of which open the vault."""

    number: int
    needed: int
    made: int
    words: tuple[str, ...]
    vault_id: VaultId
    created: str

    def __repr__(self) -> str:
        return f"ShareSheet({self.number} of {self.made}, hidden)"


@dataclass(frozen=True, slots=True, kw_only=True)
class SlotInfo:
    """One way into the vault, without any secret. `created` is RFC 3339 UTC."""

    id: SlotId
    kind: SlotKind
    created: str
    kdf: str = ""
