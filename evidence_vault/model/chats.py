"""Chats from exports: what a message says, what its export holds, and what was found. Frozen values."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NewType

from evidence_vault.model.ids import ItemId, Sha256

ChatId = NewType("ChatId", str)
"""Same form as ItemId: one chat of one export."""


class MessageKind(StrEnum):
    """What a record of an export is."""

    MESSAGE = "message"
    SERVICE = "service"
    UNSUPPORTED = "unsupported"
    UNREADABLE = "unreadable"


class TimeBasis(StrEnum):
    """What the export's time stands on. None of these is proof of time."""

    UTC = "utc"
    OFFSET = "offset"
    LOCAL = "local"
    NONE = "none"


class Missing(StrEnum):
    """Why a file that a message names is not there; '' if it is."""

    NO = ""
    NOT_INCLUDED = "not-included"
    TOO_LARGE = "too-large"
    UNAVAILABLE = "unavailable"
    OMITTED = "omitted"
    NOT_THERE = "not-there"
    UNSAFE_PATH = "unsafe-path"
    ONLY_LINK = "only-link"
    PAID = "paid"
    SELF_DESTRUCT = "self-destruct"


@dataclass(frozen=True, slots=True)
class Entity:
    """A marked part of the text, in characters: `kind` as the platform calls it, `value` a link, id or language."""

    kind: str
    start: int
    length: int
    value: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChatMedia:
    """A file a message names. `path` as written there; `size` and the rest as claimed; `sha256` of the file kept."""

    kind: str
    path: str = ""
    name: str = ""
    size: int = 0
    media_type: str = ""
    seconds: int = 0
    missing: Missing = Missing.NO
    flags: tuple[str, ...] = ()
    sha256: Sha256 | None = None


@dataclass(frozen=True, slots=True)
class Reaction:
    """`label` is the emoji or its id; `names` are those the export lists, often fewer than `count`."""

    label: str
    count: int
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Forward:
    """Where a message was forwarded from; a name alone proves nothing."""

    name: str = ""
    id: str = ""
    local: str = ""


@dataclass(frozen=True, slots=True)
class RawPlace:
    """Where the record lies: the file's path in the export, bytes from its start, and its line (1: the first)."""

    file: str
    offset: int
    length: int
    line: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ChatMessage:
    """One record as the export says it. `number` is its place in the vault; later in a chat is larger.

    `ms` are milliseconds since 1970 on the clock that `basis` names: UTC for `utc` and `offset`, the exporting
    device's own clock for `local`. `sender` is the platform's id ('' where there is none), `name` as shown then.
    """

    number: int
    kind: MessageKind
    id: str
    sender: str
    name: str
    ms: int | None
    local: str
    basis: TimeBasis
    edited: int | None
    text: str
    place: RawPlace
    entities: tuple[Entity, ...] = ()
    media: tuple[ChatMedia, ...] = ()
    reactions: tuple[Reaction, ...] = ()
    reply_to: str = ""
    reply_chat: str = ""
    forward: Forward | None = None
    action: str = ""
    details: tuple[tuple[str, str], ...] = ()
    unknown: tuple[str, ...] = ()
    repairs: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NameUse:
    """A name someone had, from the first message that shows it, and in how many."""

    name: str
    first: int
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Participant:
    """Who wrote or acted in a chat. The id is the identity where there is one; names change."""

    sender: str
    names: tuple[NameUse, ...]
    messages: int


@dataclass(frozen=True, slots=True)
class ChatFinding:
    """Something to know about an export: `code` from a closed list, `count`, and a short value such as 'dmy'."""

    code: str
    count: int = 0
    value: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Chat:
    """One chat of one export. `first` and `last` are message numbers (0: it is empty)."""

    id: ChatId
    item: ItemId
    format: str
    platform: str
    platform_id: str
    title: str
    kind: str
    first: int = 0
    last: int = 0
    messages: int = 0
    first_ms: int | None = None
    last_ms: int | None = None
    basis: TimeBasis = TimeBasis.NONE
    findings: tuple[ChatFinding, ...] = ()
    details: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ChatCounts:
    """`records` = `parsed` + `skipped`; `repaired` of the parsed ones needed a repaired copy to be read."""

    records: int = 0
    parsed: int = 0
    skipped: int = 0
    repaired: int = 0
    media_present: int = 0
    media_missing: int = 0
    files: int = 0
    files_unnamed: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportSaved:
    """Said once every file of an export is durable, before any of it is read."""

    item: ItemId
    number: int
    files: int
    size: int
    sha256: Sha256
    declined: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ChatsRead:
    """Said once the chats of an export can be seen: what was parsed, skipped, repaired, and what to know."""

    item: ItemId
    chats: tuple[Chat, ...]
    counts: ChatCounts
    findings: tuple[ChatFinding, ...] = ()
    indexed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ChatOptions:
    """What she may have to say: `date_order` is '', 'dmy', 'mdy' or 'ymd'."""

    date_order: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageQuery:
    """Words in messages, newest number first, all required. `before` is a message number (0: from the newest)."""

    text: str
    chat: ChatId | None = None
    before: int = 0
    limit: int = 50


@dataclass(frozen=True, slots=True)
class MessageHit:
    """A message found, with its chat; `spans` are (start, length) in characters of its text."""

    chat: ChatId
    message: ChatMessage
    spans: tuple[tuple[int, int], ...] = field(default=())
