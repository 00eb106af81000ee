"""A part of a chat that was made an exhibit, as its document says it. Frozen values; the form is docs/format.md's."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ExcerptPerson:
    """One participant under a letter; `names` as they were shown in these messages."""

    label: str
    sender: str
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ExcerptMedia:
    """A file named by a message; `sha256` is '' and `missing` says why, if it is not in the export."""

    kind: str
    path: str
    name: str
    sha256: str
    missing: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ExcerptMessage:
    """One message. `chosen`: part of the span, not of what stands around it. `utc` is '' where no zone is known."""

    who: str
    name: str
    kind: str
    id: str
    utc: str
    local: str
    edited: str
    text: str
    chosen: bool
    media: tuple[ExcerptMedia, ...]
    reactions: tuple[tuple[str, int], ...]
    reply_to: str
    reply_words: str
    forward: str
    action: str
    details: tuple[tuple[str, str], ...]
    flags: tuple[str, ...]
    repairs: tuple[str, ...]
    file: str
    offset: int
    length: int
    line: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Excerpt:
    """A whole excerpt, read back."""

    platform: str
    format: str
    title: str
    kind: str
    export: str
    manifest: str
    third_party: bool
    local_time: bool
    people: tuple[ExcerptPerson, ...]
    messages: tuple[ExcerptMessage, ...]
    before: int
    after: int
