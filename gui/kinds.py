"""What kind of file an exhibit is, for choosing a viewer: as the child read it, else as its first bytes say."""

from __future__ import annotations

from pathlib import PurePath

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
_NAMED_TEXT = frozenset({".txt", ".csv", ".log", ".srt", ".md"})
"""Texts in encodings that first bytes do not give away, such as GB18030."""


def media_kind(item: Item) -> MediaKind:
    """OTHER for what holds no file."""
    if item.content is None:
        return MediaKind.OTHER
    kind = item.facts.kind if item.facts is not None else _by_type(item.content.media_type)
    if kind is MediaKind.OTHER and PurePath(item.content.file_name).suffix.lower() in _NAMED_TEXT:
        return MediaKind.TEXT
    return kind


def media_type(item: Item) -> str:
    """As the child read it, else as its first bytes say; '' for what holds no file."""
    if item.facts is not None:
        return item.facts.media_type
    return item.content.media_type if item.content is not None else ""


def _by_type(media_type: str) -> MediaKind:
    return next((found for beginning, found in _BEGINNINGS if media_type.startswith(beginning)), MediaKind.OTHER)
