"""What the window needs for requests to platforms: what the vault keeps of them, and the clerk who drafts them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from evidence_vault.model import CaseId, ItemId, Moment, PlatformRequest, RequestId, RequestSaid, Seen, StepSaid
from evidence_vault.ports import CancelToken, Progress

if TYPE_CHECKING:
    from gui.ports import OpenVault


class Requests(Protocol):
    """The part of an open vault that keeps requests. Every method raises VaultLockedError after `lock`."""

    def new_request(self, case_id: CaseId, said: RequestSaid) -> PlatformRequest:
        """Keep a draft. Raises NotFoundError, UsageError."""

    def edit_request(
        self,
        request_id: RequestId,
        *,
        said: RequestSaid | None = None,
        next_look: str | None = None,
        closed: bool | None = None,
    ) -> PlatformRequest:
        """Change it; None leaves as it is. Raises UsageError for what was sent already."""

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
    """A rule in the window's language. `warning` says whether her name reaches who posted it; `languages` are the
    window's names (en, zh_CN, zh_TW, ko), the rule's own first."""

    id: str
    title: str
    about: str
    warning: str
    save_first: str
    languages: tuple[str, ...]
    fields: tuple[FieldShown, ...]
    platform: str = ""
    bring: bool = False


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
