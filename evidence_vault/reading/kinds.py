"""Which media types are read, how, and up to which size. Pure; both sides use it."""

from __future__ import annotations

from evidence_vault.model import MediaKind
from evidence_vault.reading.limits import MAX_TEXT_BYTES, MAX_WHOLE_BYTES
from evidence_vault.reading.sniff import kind_of

BOX_MEDIA = frozenset({"video/mp4", "video/quicktime", "video/3gpp", "audio/mp4"})
IN_PIECES = BOX_MEDIA | {"application/zip", "audio/wav"}
WHOLE = {
    MediaKind.PICTURE: MAX_WHOLE_BYTES,
    MediaKind.PDF: MAX_WHOLE_BYTES,
    MediaKind.TEXT: MAX_TEXT_BYTES,
    MediaKind.WEB: MAX_TEXT_BYTES,
}


def most_bytes(media_type: str) -> int | None:
    """The largest file of this type that is read; 0: there is no reader, None: it is read in pieces, at any size."""
    return None if media_type in IN_PIECES else WHOLE.get(kind_of(media_type), 0)
