"""What the window needs for time from outside: the vault's own part, and the one way to the network."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from evidence_vault.errors_outside import UnreachableError
from evidence_vault.model import (
    Anchor,
    Authority,
    HandOver,
    NetworkNotice,
    PendingAnchor,
    Route,
    StampResult,
    TimeStatus,
)
from evidence_vault.ports import CancelToken, Progress, Transport

if TYPE_CHECKING:
    from gui.ports import OpenVault


class TimeDoor(Protocol):
    """Time from outside, of one open vault. Only `stamp` and `retry` reach the network."""

    def status(self) -> TimeStatus:
        """Anchors, what waits, and the authorities."""

    def pending(self) -> list[PendingAnchor]:
        """What waits for an authority."""

    def add_authority(self, new: Authority) -> Authority:
        """Add one, turned off. Raises BadAuthorityError."""

    def change_authority(self, label: str, *, enabled: bool | None = None) -> Authority:
        """Turn an authority on or off."""

    def remove_authority(self, label: str) -> None:
        """Forget one that she added; its anchors stay."""

    @property
    def route(self) -> Route:
        """The way to the network."""

    def set_route(self, route: Route) -> None:
        """Choose it."""

    def notice(self, label: str) -> NetworkNotice:
        """Who will learn what if this authority is asked."""

    def stamp(self, transport: Transport, *, progress: Progress, cancel: CancelToken) -> list[StampResult]:
        """Ask all that are turned on; what fails waits. Raises NothingToStampError."""

    def retry(
        self, transport: Transport, *, now: bool = False, progress: Progress, cancel: CancelToken
    ) -> list[StampResult]:
        """Ask again for what waits."""

    def hand_over(self) -> HandOver:
        """The newest checkpoint, to hand over or publish."""

    def printed(
        self,
        handed: HandOver,
        form: Literal["txt", "html", "svg", "png"],
        language: Literal["en", "zh-Hans", "zh-Hant", "ko"] = "en",
    ) -> bytes:
        """A handed-over checkpoint as the text to be signed, a page in the recipient's language, or a QR code."""

    def add_counter_signature(self, data: bytes, *, name: str = "") -> Anchor:
        """Raises CounterSignatureRefusedError."""


class NetworkDoor(Protocol):
    """The one way to the network."""

    def transport(self, vault: OpenVault) -> Transport:
        """By the way chosen for this vault."""


class NoNetwork:
    """For windows that were given no network: every exchange fails by name."""

    def transport(self, vault: OpenVault) -> Transport:
        """A transport that reaches nothing."""
        raise UnreachableError
