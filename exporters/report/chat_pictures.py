"""Pictures of the messages of a part of a chat, for the page: covered, or as they are where she chose so.

They are decoded in the confined child alone, and come back as pixels.
"""

from __future__ import annotations

import os
from collections.abc import Iterator

from evidence_vault.errors import NotFoundError, ObjectError, ReadingError
from evidence_vault.model import CoveredPicture, Item, MediaKind
from evidence_vault.model.excerpts import Excerpt
from evidence_vault.ports import CancelToken, EvidenceSource, check_cancelled
from evidence_vault.reading.sniff import HEAD_SIZE, sniff
from exporters.report.options import Pictures
from exporters.report.pictures import ClearPicture, PagePicture, PictureReader, covered_picture, shown_picture

MOST = 60
"""Pictures of one exhibit; the digests of all its files stand in the conversation."""

SHOWN_SIDE = 640
COVERED_SIDE = 12
"""Pixels on the longer side of a picture that is covered: as few samples as an exhibit's stand-in has."""

_BLUR = 1.0


def chat_pictures(
    source: EvidenceSource,
    item: Item,
    excerpt: Excerpt,
    way: Pictures,
    reader: PictureReader | None,
    cancel: CancelToken,
) -> tuple[tuple[str, PagePicture], ...]:
    """By the SHA-256 of the file, in the order of the messages; what cannot be read, or is withheld, is left out."""
    if way == "withheld" or reader is None:
        return ()
    found: list[tuple[str, PagePicture]] = []
    for sha256, path in _named(excerpt):
        check_cancelled(cancel)
        clear = _clear(source, item, path, reader, SHOWN_SIDE if way == "shown" else COVERED_SIDE)
        if clear is not None:
            found.append((sha256, shown_picture(clear) if way == "shown" else covered_picture(covered(clear))))
        if len(found) == MOST:
            break
    return tuple(found)


def _named(excerpt: Excerpt) -> Iterator[tuple[str, str]]:
    told = (media for one in excerpt.messages for media in one.media if media.sha256)
    return iter({media.sha256: media.path for media in told}.items())


def _clear(source: EvidenceSource, item: Item, path: str, reader: PictureReader, side: int) -> ClearPicture | None:
    try:
        with source.open_part(item.id, path) as stream:
            size = stream.seek(0, os.SEEK_END)
            stream.seek(0)
            kind = sniff(stream.read(HEAD_SIZE))
            stream.seek(0)
            if kind.kind is not MediaKind.PICTURE:
                return None
            return reader.clear_picture(stream, size, kind.media_type, max_side=side)
    except (ReadingError, ObjectError, NotFoundError):
        return None


def covered(clear: ClearPicture) -> CoveredPicture:
    """The grey, blurred stand-in of a picture of a dozen pixels a side."""
    from PIL import Image, ImageFilter

    small = Image.frombytes("RGB", (clear.width, clear.height), clear.rgb).convert("L")
    grey = small.filter(ImageFilter.GaussianBlur(_BLUR))
    return CoveredPicture(width=clear.width, height=clear.height, grey=grey.tobytes())
