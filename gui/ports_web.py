"""What the window needs for saving web pages: the browser on this computer, driven by a process of its own."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from evidence_vault.errors import CaptureError
from evidence_vault.model import AddDetails, NetworkNotice, PageSaved
from evidence_vault.ports import CancelToken

if TYPE_CHECKING:
    from gui.ports import OpenVault

Note = Callable[[str], None]
"""Hears what is being done, in English (see web_words.py)."""


class WebWindow(Protocol):
    """The private browser's window, in which she browses by herself. Slow: called off the UI thread, but `ended`."""

    @property
    def ended(self) -> bool:
        """Whether it was closed. Returns at once."""

    def save(self, vault: OpenVault, details: AddDetails, *, cancel: CancelToken) -> PageSaved:
        """Save the page in front. Raises CaptureError, UserCancelled."""

    def close(self) -> None:
        """End the browser and remove its profile; twice is harmless."""


class WebDoor(Protocol):
    """Saves web pages by the way to the network chosen for the vault."""

    def browsers(self) -> list[str]:
        """The names of the browsers found that can do this; the first is used. Quick: nothing is started."""

    def route(self, vault: OpenVault) -> str:
        """'direct', or the proxy's address."""

    def notice(self, vault: OpenVault, url: str) -> NetworkNotice:
        """Who will see what; '' for a window in which she browses by herself."""

    def save(
        self,
        vault: OpenVault,
        url: str,
        details: AddDetails,
        *,
        any_certificate: bool,
        compare_by: str = "",
        note: Note,
        cancel: CancelToken,
    ) -> PageSaved:
        """Visit an address and save the page; then once more by `compare_by` (a Route as text), if one is given, and
        keep what differed. Raises CaptureError, UserCancelled, BadRouteError."""

    def browse(self, vault: OpenVault, url: str, *, note: Note, cancel: CancelToken) -> WebWindow:
        """Open the window, at `url` if one is given. Raises CaptureError."""


class NoWeb:
    """For windows that were given no browser."""

    def browsers(self) -> list[str]:
        """None."""
        return []

    def route(self, vault: OpenVault) -> str:
        """Direct."""
        return "direct"

    def notice(self, vault: OpenVault, url: str) -> NetworkNotice:
        """Nobody."""
        return NetworkNotice(host="", proxy="direct", keys=())

    def save(
        self,
        vault: OpenVault,
        url: str,
        details: AddDetails,
        *,
        any_certificate: bool,
        compare_by: str = "",
        note: Note,
        cancel: CancelToken,
    ) -> PageSaved:
        """Never."""
        raise CaptureError

    def browse(self, vault: OpenVault, url: str, *, note: Note, cancel: CancelToken) -> WebWindow:
        """Never."""
        raise CaptureError
