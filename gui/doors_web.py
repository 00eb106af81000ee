"""The real browser behind the window's WebDoor. Imported late."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from evidence_vault.errors import CaptureError
from evidence_vault.model import AddDetails, NetworkNotice, PageSaved, capture_notice
from evidence_vault.model.network import Route
from evidence_vault.ports import CancelToken
from gui.doors import real
from gui.ports import OpenVault
from gui.ports_web import Note

if TYPE_CHECKING:
    from evidence_vault.sources.web.browsers import Browser
    from evidence_vault.sources.web.browsing import Browsing
    from evidence_vault.sources.web.host import CaptureRequest


class WebPages:
    """Saves pages with the first browser that was found. `folder` and `prefix` are for tests: where the profile lies,
    and words before the browser's program."""

    def __init__(self, *, folder: Path | None = None, prefix: tuple[str, ...] = ()) -> None:
        self._folder, self._prefix = folder, prefix

    def browsers(self) -> list[str]:
        """Their names."""
        from evidence_vault.sources.web.browsers import find_browsers

        return [one.name for one in find_browsers()]

    def route(self, vault: OpenVault) -> str:
        """As it is shown and kept."""
        return str(real(vault).time.route)

    def notice(self, vault: OpenVault, url: str) -> NetworkNotice:
        """Who will see what."""
        return capture_notice(url, real(vault).time.route)

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
        """Visit and save; the second visit has a profile of its own, and looks at text and facts alone."""
        from evidence_vault.sources.web.comparing import with_second_visit
        from evidence_vault.sources.web.host import Capture

        opened = real(vault)
        request = self._request(vault, url, any_certificate=any_certificate)
        told = replace(details, source_url=url)
        other = Route.parse(compare_by) if compare_by else None
        with Capture(request, cancel=cancel, on_note=note) as running:
            arriving = running.parts()
            if other is not None:
                again = replace(request, route=other, light=True)
                ways = (request.route.kind.value, other.kind.value)
                arriving = with_second_visit(arriving, lambda: Capture(again, cancel=cancel), ways=ways)
            return opened.save_page(arriving, url, told, notice=self.notice(vault, url), cancel=cancel)

    def _request(
        self, vault: OpenVault, url: str, *, visible: bool = False, any_certificate: bool = False
    ) -> CaptureRequest:
        from evidence_vault.sources.web.host import CaptureRequest

        return CaptureRequest(
            browser=_browser(),
            url=url,
            visible=visible,
            route=real(vault).time.route,
            ignore_certificates=any_certificate,
            folder=self._folder,
            prefix=self._prefix,
        )

    def browse(self, vault: OpenVault, url: str, *, note: Note, cancel: CancelToken) -> BrowsedWindow:
        """Open it."""
        from evidence_vault.sources.web.host import Capture

        window = Capture(self._request(vault, url, visible=True), cancel=cancel, on_note=note)
        return BrowsedWindow(window, self.notice(vault, ""))


class BrowsedWindow:
    """Saves whatever page is in front, under the address and title that the page gives itself."""

    def __init__(self, window: Browsing, notice: NetworkNotice) -> None:
        self._window, self._notice = window, notice

    @property
    def ended(self) -> bool:
        """Whether it was closed."""
        return self._window.ended

    def save(self, vault: OpenVault, details: AddDetails, *, cancel: CancelToken) -> PageSaved:
        """Save the page in front."""
        front = self._window.save()
        told = replace(details, source_url=front.url, title=details.title or front.title)
        parts = self._window.parts()
        return real(vault).save_page(parts, front.url, told, notice=self._notice, cancel=cancel)

    def close(self) -> None:
        """End it."""
        self._window.close()


def _browser() -> Browser:
    from evidence_vault.sources.web.browsers import find_browsers

    found = find_browsers()
    if not found:
        raise CaptureError("No browser that can save pages was found.", next_step=CaptureError.no_browser)
    return found[0]
