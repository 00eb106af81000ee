"""Values that show many items at once: how large a thing is, who appears where, what belongs together, and when."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from evidence_vault.model.ids import CaseId, ItemId, ScaleId
from evidence_vault.model.items import Account, Item
from evidence_vault.model.kinds import ItemKind
from evidence_vault.model.time import Moment


class ScaleKind(StrEnum):
    """What is counted, asked for, or done by whom."""

    MEMBERS = "members"
    ITEMS = "items"
    VIEWS = "views"
    PRICE = "price"
    ROLE = "role"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class ScaleSaid:
    """How large it is, as it was shown to her: `value` word for word, such as "98,213 members" or "admin".

    `subject` is the group, channel or account; `seen` when it was shown; `source` the exhibit that shows it.
    """

    kind: ScaleKind
    value: str
    subject: str = ""
    seen: str = ""
    note: str = ""
    source: ItemId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ScaleFact:
    """A scale fact of a case, as she noted it. Never checked against the platform."""

    id: ScaleId
    case: CaseId
    noted: Moment
    said: ScaleSaid


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountUse:
    """An account and in how many items she noted it."""

    account: Account
    items: int


@dataclass(frozen=True, slots=True, kw_only=True)
class WordUse:
    """A platform or a tag, and how many items have it."""

    word: str
    items: int


class RelatedBy(StrEnum):
    """Why two items belong together. None of these says who made them."""

    DERIVED = "derived"
    BYTES = "bytes"
    PICTURE = "picture"
    ACCOUNT = "account"
    ADDRESS = "address"
    GROUP = "group"


@dataclass(frozen=True, slots=True, kw_only=True)
class Related:
    """Another item and the strongest reason why it is shown."""

    by: RelatedBy
    item: Item


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelinePoint:
    """An item on the timeline: `saved` by this computer's clock; `start` and `end` are what she says the platform
    showed or when it happened, on the clock she saw (RFC 3339 local times without a zone, or '').
    """

    number: int
    kind: ItemKind
    saved: Moment
    start: str = ""
    end: str = ""
