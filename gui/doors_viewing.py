"""The real viewer behind its Protocol: one confined child for the session, started when first needed."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO, TYPE_CHECKING

from evidence_vault.errors import ReadingError
from evidence_vault.model import Item, ItemId
from gui.doors import opened
from gui.ports import ClearPicture, OpenVault
from gui.ports_viewing import MovingPart, PagePart, SoundPart, TextPart

if TYPE_CHECKING:
    from evidence_vault.reading import MediaViewer, RgbPicture


class ConfinedViewer:
    """Ended at lock. The token that lets the child go on with a video is random and belongs to one item."""

    def __init__(self) -> None:
        self._viewer: MediaViewer | None = None
        self._item: tuple[ItemId, str] | None = None
        self._token = 0

    def _use(self) -> MediaViewer:
        if self._viewer is None:
            from evidence_vault.reading import MediaViewer

            self._viewer = MediaViewer()
        return self._viewer

    def moving(self, vault: OpenVault, item: Item, *, at: int, count: int, side: int) -> MovingPart:
        """Raises ReadingError."""
        with _opened(vault, item) as (stream, size, kind):
            token = self._token_of(item)
            found = self._use().frames(stream, size, kind, at=at, count=count, side=side, token=token)
        pictures = tuple(_clear(one) for one in found.pictures)
        return MovingPart(times=found.times, pictures=pictures, duration=found.duration, has_sound=found.has_sound)

    def sound(self, vault: OpenVault, item: Item, *, at: int, count: int) -> SoundPart:
        """Raises ReadingError."""
        with _opened(vault, item) as (stream, size, kind):
            found = self._use().levels(stream, size, kind, at=at, count=count, token=self._token_of(item))
        return SoundPart(levels=found.levels, duration=found.duration)

    def page(self, vault: OpenVault, item: Item, *, number: int, side: int) -> PagePart:
        """Raises ReadingError."""
        with _opened(vault, item) as (stream, size, _):
            found = self._use().page(stream, size, number=number, side=side)
        return PagePart(picture=_clear(found.picture), pages=found.pages)

    def still(self, vault: OpenVault, item: Item, *, side: int) -> ClearPicture:
        """Raises ReadingError."""
        with _opened(vault, item) as (stream, size, kind):
            return _clear(self._use().still(stream, size, kind, side=side))

    def text(self, vault: OpenVault, item: Item, *, number: int) -> TextPart:
        """Raises ReadingError."""
        with _opened(vault, item) as (stream, size, _):
            found = self._use().text(stream, size, "text/plain", number=number)
        return TextPart(text=found.text, pages=found.pages, encoding=found.encoding)

    def close(self) -> None:
        """End the child."""
        viewer, self._viewer = self._viewer, None
        self._item = None
        if viewer is not None:
            viewer.close()

    def _token_of(self, item: Item) -> int:
        own = (item.id, item.content.sha256 if item.content is not None else "")
        if own != self._item:
            self._item, self._token = own, 1 + secrets.randbelow(1 << 30)
        return self._token


@contextmanager
def _opened(vault: OpenVault, item: Item) -> Iterator[tuple[IO[bytes], int, str]]:
    if item.content is None:
        raise ReadingError
    media_type = item.facts.media_type if item.facts else item.content.media_type
    with opened(vault, item) as stream:
        yield stream, item.content.size, media_type


def _clear(picture: RgbPicture) -> ClearPicture:
    return ClearPicture(width=picture.width, height=picture.height, rgb=picture.rgb)
