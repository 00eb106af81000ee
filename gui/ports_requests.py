"""What the window needs for requests to platforms: what the vault keeps of them, and the clerk who drafts them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal, Protocol

from evidence_vault.model import CaseId, ItemId, Moment, PlatformRequest, RequestId, RequestSaid, Seen, StepSaid
from evidence_vault.ports import CancelToken, Progress

if TYPE_CHECKING:
    from gui.ports import OpenVault

Letter = Literal["en", "zh-Hans", "zh-Hant", "ko"]
LETTERS: dict[str, Letter] = {"en": "en", "zh_CN": "zh-Hans", "zh_TW": "zh-Hant", "ko": "ko"}
"""The languages of letters by the window's names for them."""


class Requests(Protocol):
    """The part of an open vault that keeps requests. Every method raises VaultLockedError after `lock`."""

    def new_request(self, case_id: CaseId, said: RequestSaid, *, finished: bool = False) -> PlatformRequest:
        """Keep a draft; `finished` lets go of the unfinished one named ''. Raises NotFoundError, UsageError."""

    def edit_request(
        self,
        request_id: RequestId,
        *,
        said: RequestSaid | None = None,
        next_look: str | None = None,
        closed: bool | None = None,
        finished: bool = False,
    ) -> PlatformRequest:
        """Change it: what it says becomes a new version; None leaves as it is. Raises UsageError."""

    def unfinished_requests(self) -> dict[str, str]:
        """What she is writing and did not keep yet, by '' or a request's id."""

    def keep_unfinished(self, name: str, text: str) -> None:
        """Keep it, '' to let it go."""

    def note_step(self, request_id: RequestId, said: StepSaid, *, next_look: str | None = None) -> PlatformRequest:
        """It was sent, received or answered."""

    def note_look(
        self,
        request_id: RequestId,
        items: Sequence[ItemId],
        seen: Seen,
        at: Moment,
        *,
        words: str = "",
        next_look: str | None = None,
    ) -> PlatformRequest:
        """What was at these addresses."""

    def request(self, request_id: RequestId) -> PlatformRequest:
        """One. Raises NotFoundError."""

    def requests(self, case_id: CaseId | None = None) -> list[PlatformRequest]:
        """All, oldest first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldShown:
    """Something she may fill in, in the window's language."""

    name: str
    label: str
    hint: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleShown:
    """A rule in the window's language. `warning` says whether her name reaches who posted it, `reaches` the same as
    yes, may, unsaid or no; `ways` where it goes; `hours` the rule's clock, 0 without one; `languages` are the
    window's names (en, zh_CN, zh_TW, ko), the rule's own first."""

    id: str
    title: str
    about: str
    law: str
    warning: str
    reaches: str
    save_first: str
    ways: tuple[str, ...]
    languages: tuple[str, ...]
    fields: tuple[FieldShown, ...]
    hours: int = 0
    platform: str = ""
    bring: bool = False
    minors: bool = False


Where = Literal["telegram", "google", "bing", "site"]
Land = Literal["us", "eu", "cn", "kr", "tw"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Hanging:
    """Where the content hangs, and what else says which rules fit: where she or the platform is, whether the work is
    hers, whether the person shown was under 18 or may have been."""

    where: Where = "site"
    lands: frozenset[Land] = frozenset()
    owner: bool = False
    minor: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class BlankShown:
    """A blank in an element: `field` '' where no answer can fill it."""

    field: str
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ElementShown:
    """An element of a rule: `rule` where it comes from; `filled` is yes, ours, partly, by-hand, no or left-out."""

    name: str
    heading: str
    rule: str
    filled: str
    blanks: tuple[BlankShown, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftWanted:
    """How a draft is to look: with her name and contact details, the letter alone, what is hers in which language."""

    identity: bool = False
    alone: bool = False
    notes: str = "en"


class RequestDoor(Protocol):
    """The clerk who drafts. Nothing is sent."""

    def rules(self, language: str) -> tuple[RuleShown, ...]:
        """Every rule, in the words of one of the window's languages."""

    def fitting(self, hanging: Hanging) -> tuple[str, ...]:
        """The ids of the rules that fit, best first. A hint: any can be chosen."""

    def checklist(
        self, vault: OpenVault, case_id: CaseId, said: RequestSaid, language: str
    ) -> tuple[ElementShown, ...]:
        """Every element of the rule as a letter of this would have it. Called off the UI thread."""

    def clock(self, request: PlatformRequest) -> tuple[Moment, bool] | None:
        """When the rule's clock ends and whether that is past; None without a clock."""

    def next_look(self, request: PlatformRequest, sent: Moment) -> str:
        """The day on which to look again."""

    def text(
        self,
        vault: OpenVault,
        request: PlatformRequest,
        wanted: DraftWanted,
        *,
        progress: Progress,
        cancel: CancelToken,
    ) -> str:
        """The draft as text. Slow; called off the UI thread."""

    def write(
        self,
        vault: OpenVault,
        request: PlatformRequest,
        wanted: DraftWanted,
        destination: Path,
        *,
        progress: Progress,
        cancel: CancelToken,
    ) -> Path:
        """A new file: PDF if its name ends so, else text; recorded. Raises WouldOverwriteError, DriveError."""


class NoRequests:
    """Where nobody drafts."""

    def rules(self, language: str) -> tuple[RuleShown, ...]:
        """None."""
        return ()

    def fitting(self, hanging: Hanging) -> tuple[str, ...]:
        """None."""
        return ()

    def checklist(
        self, vault: OpenVault, case_id: CaseId, said: RequestSaid, language: str
    ) -> tuple[ElementShown, ...]:
        """None."""
        return ()

    def clock(self, request: PlatformRequest) -> tuple[Moment, bool] | None:
        """None."""
        return None

    def next_look(self, request: PlatformRequest, sent: Moment) -> str:
        """Never."""
        return ""

    def text(
        self,
        vault: OpenVault,
        request: PlatformRequest,
        wanted: DraftWanted,
        *,
        progress: Progress,
        cancel: CancelToken,
    ) -> str:
        """Nothing."""
        return ""

    def write(
        self,
        vault: OpenVault,
        request: PlatformRequest,
        wanted: DraftWanted,
        destination: Path,
        *,
        progress: Progress,
        cancel: CancelToken,
    ) -> Path:
        """Nothing is written."""
        return destination
