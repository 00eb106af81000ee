"""A window for browsing by hand that opens no browser: what the app's own window is tested with."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator

from evidence_vault.errors import CaptureError
from evidence_vault.sources.web.host import ArrivingPart
from evidence_vault.sources.web.parts import PageInFront, PartHead, Role

PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(200)


class FakeBrowsing:
    """A `Browsing` that shows `pages` one after the other, one for each `save`; then its window counts as closed."""

    product = "Fake/1.0"

    def __init__(self, *pages: PageInFront, fails: Exception | None = None) -> None:
        self._pages, self._fails = list(pages), fails
        self.saves, self.closed = 0, False
        self._front: PageInFront | None = None

    @property
    def ended(self) -> bool:
        """Whether there is nothing left to show."""
        return self.closed or not self._pages

    def save(self) -> PageInFront:
        """The next page."""
        if self.ended:
            raise CaptureError("The window with the page was closed.")
        self.saves += 1
        self._front = self._pages.pop(0)
        return self._front

    def parts(self) -> Iterator[ArrivingPart]:
        """A picture, then `fails` or the facts."""
        if self._front is None:
            raise CaptureError
        yield _part(Role.WINDOW, "window.png", "image/png", PICTURE)
        if self._fails:
            raise self._fails
        yield _part(Role.FACTS, "facts.json", "application/json", json.dumps({"final": self._front.url}).encode())

    def close(self) -> None:
        """Any number of times."""
        self.closed = True


def _part(role: Role, name: str, media_type: str, data: bytes) -> ArrivingPart:
    head = PartHead(role=role, name=name, media_type=media_type)
    return ArrivingPart(head=head, stream=io.BytesIO(data))  # type: ignore[arg-type]
