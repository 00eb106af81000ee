"""A window in which she browses by herself, and saves what she sees as often as she likes (docs/capture.md).

What the app's own window needs to know of it is the Protocol here; `host.Capture` is one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Protocol

from evidence_vault.model import Route
from evidence_vault.ports import CancelToken
from evidence_vault.sources.web.browsers import Browser
from evidence_vault.sources.web.host import ArrivingPart, Capture, CaptureRequest
from evidence_vault.sources.web.parts import PageInFront


class Browsing(Protocol):
    """One window of her own. `save`, then `parts` to its end, any number of times; then `close`.

    All calls but `ended` wait for the browser: not for the thread that draws. One thread at a time.
    """

    @property
    def product(self) -> str:
        """The browser's name and version, such as 'Chrome/156.0'."""

    @property
    def ended(self) -> bool:
        """True once she closed the window, or the browser died. Returns at once; may be asked every second."""

    def save(self) -> PageInFront:
        """Begin to save the page that is in front, as it stands. Raises CaptureError if there is none."""

    def parts(self) -> Iterator[ArrivingPart]:
        """Its parts, as `Vault.save_page` takes them. Raises CaptureError, UserCancelled."""

    def close(self) -> None:
        """End the browser and remove its profile; twice is harmless."""


def browse(
    browser: Browser,
    *,
    url: str = "",
    route: Route | None = None,
    cancel: CancelToken,
    on_note: Callable[[str], None] = lambda _: None,
) -> Browsing:
    """Open the window, at `url` if one is given; `on_note` hears what is being done while saving (English).

    What is said to her beforehand is `capture_notice` (model). Raises CaptureError.
    """
    request = CaptureRequest(browser=browser, url=url, visible=True, route=route or Route())
    return Capture(request, cancel=cancel, on_note=on_note)
