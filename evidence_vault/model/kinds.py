"""Kinds that the command line offers or names at its start, apart from what they belong to: a help needs no more."""

from __future__ import annotations

from enum import StrEnum


class ItemKind(StrEnum):
    """What an item is."""

    FILE = "file"
    LINK = "link"
    INCIDENT = "incident"
    SCREEN_PHOTO = "screen-photo"
    RECORD_ONLY = "record-only"
    CHAT_EXPORT = "chat-export"
    CHAT_EXCERPT = "chat-excerpt"
    WEB_PAGE = "web-page"


class TextKind(StrEnum):
    """What a text beside an item is."""

    TRANSCRIPT = "transcript"
    TRANSLATION = "translation"
    GLOSSARY = "glossary"


class DerivativeMethod(StrEnum):
    """How a derivative was made from its original, which stays as it is."""

    REDACTED = "redacted"
    BLURRED = "blurred"
    CROPPED = "cropped"
    COVERED = "covered"
    TRANSCRIPT = "transcript"
    TRANSLATION = "translation"
    EXCERPT = "excerpt"


class Form(StrEnum):
    """How a picture must be turned or mirrored to look like another; the order is that of the PDQ reference."""

    SAME = "same"
    TURNED_90 = "turned-90"
    TURNED_180 = "turned-180"
    TURNED_270 = "turned-270"
    UPSIDE_DOWN = "upside-down"
    MIRRORED = "mirrored"
    TRANSPOSED = "transposed"
    ANTI_TRANSPOSED = "anti-transposed"
