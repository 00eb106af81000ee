"""Requests to platforms and centres: what is asked, what was sent and answered, what she saw on looking again.

Nothing here is sent by the app; every step is what she says she did or saw.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from evidence_vault.model.ids import CaseId, ItemId, RequestId
from evidence_vault.model.time import Moment


class StepKind(StrEnum):
    """What happened to a request."""

    SENT = "sent"
    RECEIPT = "receipt"
    REPLY = "reply"
    LOOKED = "looked"


class Seen(StrEnum):
    """What was at an address. `BACK`: it is there although it had been seen removed."""

    THERE = "there"
    REMOVED = "removed"
    BACK = "back"
    UNCLEAR = "unclear"


class RequestState(StrEnum):
    """Where a request stands, from its steps alone."""

    DRAFT = "draft"
    SENT = "sent"
    RECEIVED = "received"
    ANSWERED = "answered"
    REMOVED = "removed"
    BACK = "back"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestSaid:
    """What a request says: by which rule (its id in the clerk's table), to whom, about which exhibits.

    `language` and `second` ('' for none) are the letter's; `words` are her answers by the name of the field.
    """

    rule: str
    platform: str = ""
    language: str = ""
    second: str = ""
    exhibits: tuple[ItemId, ...] = ()
    words: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class StepSaid:
    """One step as she says it: `at` when it happened, `channel` the way, `words` a number or an answer.

    `letter` is the text that was sent, kept for her alone.
    """

    kind: StepKind
    at: Moment
    channel: str = ""
    words: str = ""
    letter: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestStep:
    """A step that is recorded. A look is at one exhibit's `address` as given then, with what was `seen`."""

    kind: StepKind
    at: Moment
    channel: str = ""
    words: str = ""
    letter: str = ""
    item: ItemId | None = None
    address: str = ""
    seen: Seen | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """An exhibit whose removal is asked for, and its address: as it was when the request was sent, if it was."""

    item: ItemId
    ordinal: int
    address: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestVersion:
    """What a request said from `made` on; `sent` holds when she says that this version was sent, oldest first."""

    number: int
    made: Moment
    said: RequestSaid
    sent: tuple[Moment, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PlatformRequest:
    """A request as the vault holds it. `next_look` is a day (2026-11-30) or ''. `versions`: oldest first."""

    id: RequestId
    number: int
    case: CaseId
    made: Moment
    said: RequestSaid
    asked: tuple[Asked, ...] = ()
    steps: tuple[RequestStep, ...] = ()
    next_look: str = ""
    closed: bool = False
    versions: tuple[RequestVersion, ...] = ()

    @property
    def version_sent(self) -> int:
        """The newest version that was sent; 0 if none was."""
        return max((one.number for one in self.versions if one.sent), default=0)

    @property
    def changed_since_sent(self) -> bool:
        """Whether it says something else now than what was last sent."""
        return bool(self.version_sent) and self.version_sent < len(self.versions)

    def due(self, day: str) -> bool:
        """Whether the day to look again has come by `day` (2026-11-30) and nothing closed it."""
        return bool(self.next_look) and self.next_look <= day and not self.closed

    @property
    def sent(self) -> Moment | None:
        """When it was first sent, as she says; None while it is a draft."""
        return min((one.at for one in self._of(StepKind.SENT)), key=lambda one: one.utc, default=None)

    @property
    def seen(self) -> dict[ItemId, Seen]:
        """What was last seen at each address that was looked at and clear enough to say."""
        return {
            one.item: one.seen
            for one in self._of(StepKind.LOOKED)
            if one.item is not None and one.seen not in {None, Seen.UNCLEAR}
        }

    @property
    def state(self) -> RequestState:
        """Where it stands; that something is back again comes before everything but that she closed it."""
        seen = self.seen
        if self.closed:
            return RequestState.CLOSED
        if Seen.BACK in seen.values():
            return RequestState.BACK
        if self.asked and all(seen.get(one.item) is Seen.REMOVED for one in self.asked):
            return RequestState.REMOVED
        reached = {one.kind for one in self.steps}
        for kind, state in _STATES:
            if kind in reached:
                return state
        return RequestState.DRAFT

    def _of(self, kind: StepKind) -> Iterable[RequestStep]:
        return (one for one in self.steps if one.kind is kind)


_STATES = (
    (StepKind.REPLY, RequestState.ANSWERED),
    (StepKind.RECEIPT, RequestState.RECEIVED),
    (StepKind.SENT, RequestState.SENT),
)
