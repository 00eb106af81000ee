"""What kind of file an exhibit is, for choosing a viewer: as the child read it, else as its first bytes say."""

from __future__ import annotations

from evidence_vault.model import Item, MediaKind

_BEGINNINGS = (
    ("image/", MediaKind.PICTURE),
    ("video/", MediaKind.VIDEO),
    ("audio/", MediaKind.AUDIO),
    ("application/pdf", MediaKind.PDF),
    ("text/plain", MediaKind.TEXT),
    ("application/json", MediaKind.TEXT),
    ("text/html", MediaKind.WEB),
    ("multipart/related", MediaKind.WEB),
)


def media_kind(item: Item) -> MediaKind:
    """OTHER for what holds no file."""
    if item.content is None:
        return MediaKind.OTHER
    if item.facts is not None:
        return item.facts.kind
    kind = item.content.media_type
    return next((found for beginning, found in _BEGINNINGS if kind.startswith(beginning)), MediaKind.OTHER)
